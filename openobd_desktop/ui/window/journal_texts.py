"""The words for how the journal was found at the start."""

from __future__ import annotations

from openobd_desktop.domain.journal import JournalNotice, JournalState
from openobd_desktop.errors import (
    JournalBusy,
    JournalCannotLock,
    JournalDiskFull,
    JournalNewer,
    JournalReadOnly,
    JournalSilent,
    JournalUnavailable,
)
from openobd_desktop.ui.common.translate import translator

_tr = translator("journal")


def journal_error(state: JournalState) -> JournalUnavailable | None:
    """Why nothing of this run will be saved; None if it will."""
    if state.writable:
        return None
    kinds = {
        JournalNotice.NEWER: JournalNewer,
        JournalNotice.READ_ONLY: JournalReadOnly,
        JournalNotice.DISK_FULL: JournalDiskFull,
        JournalNotice.BUSY: JournalBusy,
        JournalNotice.NO_LOCKS: JournalCannotLock,
        JournalNotice.SILENT: JournalSilent,
    }
    kind = next((kinds[notice] for notice in state.notices if notice in kinds), JournalUnavailable)
    return kind(state.reason)


def journal_news(state: JournalState) -> str:
    """What else there is to know, as sentences; empty if nothing."""
    news = {
        JournalNotice.SET_ASIDE: _tr("The history was damaged. It has been kept as {file} and a new one was started."),
        JournalNotice.LOG_DAMAGED: _tr(
            "The latest entries of the history were damaged and cannot be read. A copy was kept as {file}."
        ),
        JournalNotice.TOKENS_IN_MEMORY: _tr(
            "The key store of this PC cannot be used at the moment: no session could be resumed after a crash."
        ),
        JournalNotice.TOKENS_DROPPED: _tr(
            "The key store of this PC has changed: sessions of the last run cannot be resumed. The history is complete."
        ),
    }
    return " ".join(news[notice].format(file=state.aside) for notice in state.notices if notice in news)
