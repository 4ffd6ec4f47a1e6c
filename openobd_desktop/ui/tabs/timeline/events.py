"""Texts and table columns of the events of a session."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from openobd_desktop.core.session.connection_trend import Summary
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.questions import ConversationEnd
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.tabs.connection.texts import summary_text

_tr = translator("events")


def detail_text(event: SessionEvent) -> str:
    """What else there is to tell of an event; the words of people and of the service stay theirs."""
    if event.kind is EventKind.CONNECTION and (summary := Summary.read(event.detail)):
        return summary_text(summary)
    if event.kind is EventKind.CONVERSATION_ENDED:
        return _end_word(event.detail)
    return translate(event.detail)


def _end_word(told: str) -> str:
    return {
        ConversationEnd.CLOSED.value: _tr("closed from here"),
        ConversationEnd.IDLE.value: _tr("closed from here after a long silence"),
        ConversationEnd.TAKEN_OVER.value: _tr("replaced by a question from another program"),
        ConversationEnd.LINE_LOST.value: _tr("connection lost"),
        ConversationEnd.REFUSED.value: _tr("refused by the service"),
        ConversationEnd.SESSION_OVER.value: _tr("session ended"),
    }.get(told, told)


class TimelineColumn(IntEnum):
    """From left to right."""

    TIME = 0
    EVENT = 1
    DETAILS = 2


def timeline_headers() -> tuple[str, ...]:
    """The titles of all columns."""
    return _tr("Time"), _tr("Event"), _tr("Details")


def event_row(event: SessionEvent, clock: Callable[[float], str] = local_clock) -> tuple[str, ...]:
    """One event; empty where it has no details. ``clock`` tells its time of day."""
    return clock(event.at), event_label(event.kind), detail_text(event)
