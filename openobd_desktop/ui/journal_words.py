"""The words for how the journal was found at the start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.errors import JournalUnavailable, phrase
from openobd_desktop.records import JournalNotice, JournalState


def _tr(text: str) -> str:
    return QCoreApplication.translate("journal", text)


def journal_trouble(state: JournalState) -> JournalUnavailable | None:
    """Why nothing of this run will be saved; None if it will."""
    if state.writable:
        return None
    reasons = {
        JournalNotice.NEWER: phrase("A newer version of this program wrote the history; this one only reads it."),
        JournalNotice.READ_ONLY: phrase("The history may not be written: its folder or file is read-only."),
        JournalNotice.DISK_FULL: phrase("The history cannot be saved: the disk is full."),
        JournalNotice.BUSY: phrase("Another program holds the history; saving is tried again."),
    }
    reason = next((reasons[notice] for notice in state.notices if notice in reasons), "")
    return JournalUnavailable(what=reason)


def journal_news(state: JournalState) -> str:
    """What else there is to know, as sentences; empty if nothing."""
    news = {
        JournalNotice.SET_ASIDE: _tr("The history was damaged. It has been kept as {file} and a new one begun."),
        JournalNotice.TOKENS_IN_MEMORY: _tr(
            "The key store of this PC cannot be used at the moment: after a crash no session could be resumed."
        ),
        JournalNotice.TOKENS_DROPPED: _tr(
            "The key store of this PC has changed: sessions of the last run cannot be taken up again. "
            "The history is complete."
        ),
    }
    return " ".join(news[notice].format(file=state.aside) for notice in state.notices if notice in news)
