"""Texts and table columns for the events in a session."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from openobd_desktop.domain.journal import SessionEvent
from openobd_desktop.domain.questions import ConversationEnd
from openobd_desktop.domain.session import ConnectionSummary
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.tabs.connection.texts import summary_text

_tr = translator("events")


def detail_text(event: SessionEvent) -> str:
    """Returns the details of an event; texts from people and from the service are not translated."""
    if isinstance(event.detail, ConnectionSummary):
        return summary_text(event.detail)
    if isinstance(event.detail, ConversationEnd):
        return _end_text(event.detail)
    return translate(event.detail)


def _end_text(end: ConversationEnd) -> str:
    return {
        ConversationEnd.CLOSED: _tr("closed by the operator"),
        ConversationEnd.IDLE: _tr("closed automatically after 55 minutes without a message"),
        ConversationEnd.TAKEN_OVER: _tr("replaced by a question from another program"),
        ConversationEnd.LINE_LOST: _tr("connection lost"),
        ConversationEnd.REFUSED: _tr("refused by the service"),
        ConversationEnd.SESSION_OVER: _tr("session ended"),
    }[end]


class TimelineColumn(IntEnum):
    """Columns of the timeline, from left to right."""

    TIME = 0
    EVENT = 1
    DETAILS = 2


def timeline_headers() -> tuple[str, ...]:
    """Returns the headers of all columns."""
    return _tr("Time"), _tr("Event"), _tr("Details")


def event_row(event: SessionEvent, clock: Callable[[float], str] = local_clock) -> tuple[str, ...]:
    """Returns the cells of an event; ``clock`` formats its time of day."""
    return clock(event.at), event_label(event.kind), detail_text(event)
