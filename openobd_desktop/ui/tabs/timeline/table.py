"""The columns of the timeline of a session, and what stands in them for each event."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from openobd_desktop.domain.journal import SessionEvent
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tabs.timeline.texts import detail_text

_tr = translator("timeline")


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
