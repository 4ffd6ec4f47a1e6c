"""The time of day of what happens in one session."""

from __future__ import annotations

from collections.abc import Callable

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.common.times import clock_for, minute_for


def session_clock(active: ActiveSession, *moments: float | None) -> Callable[[float], str]:
    """What tells the time of day in a session: with its offset where a clock change lies within it or ``moments``."""
    return clock_for([*(event.at for event in active.events), *moments])


def session_minute(active: ActiveSession, *moments: float | None) -> Callable[[float], str]:
    """As ``session_clock``, without the seconds."""
    return minute_for([*(event.at for event in active.events), *moments])
