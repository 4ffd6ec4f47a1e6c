"""State of the service, as seen from this PC: its last answer and its clock."""

from __future__ import annotations

import math
from dataclasses import dataclass

from openobd_desktop.core.aio.clock import Clock, SteadyClock
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.session import SESSION_LIMIT
from openobd_desktop.errors import OpenObdError

CLOCK_SLACK = 60.0
"""Seconds by which this PC's clock may be behind without being considered wrong."""
AGE_SLACK = 3600.0
"""Seconds by which a session may outlive the hours that the service guarantees."""
NO_AGE = 10 * 365 * 86400.0
"""Seconds; anything larger is not an age but a meaningless time, which proves nothing about the clock."""


@dataclass(slots=True)
class ServiceStatus:
    """Outcome of the last call for the list."""

    heard_at: float | None = None
    """When the last list arrived, in monotonic seconds; None before the first."""
    error: OpenObdError | None = None
    """Why the last attempt failed; None if it did not fail."""


class ServiceClock:
    """The service's time, estimated from this PC's clock until a start has shown it."""

    def __init__(self, clock: Clock, store: SessionStore) -> None:
        self._clock = clock
        self._store = store
        self._service = SteadyClock(clock, clock.now())
        self._pc = self._service
        """This PC's time, continued from the start of the program, because the clock may be changed while it runs."""
        self._measured = False
        self._contradicted: bool | None = None
        """Whether the first list of this login has sessions that cannot be as old as this PC's clock suggests."""

    def begin_login(self) -> None:
        """Resets the comparison of the clock, which is repeated with the first list of another login."""
        self._contradicted = None

    def now(self) -> float:
        """Returns the seconds since 1970 in UTC by the service's clock, which determines the age of its sessions.

        This is this PC's time until a start has shown the difference; NaN while this PC's clock is known to be wrong.
        """
        return math.nan if self.is_wrong else self._service.now()

    def set_now(self, seconds: float) -> None:
        """Sets the service's time, in seconds since 1970 in UTC."""
        self._service = SteadyClock(self._clock, seconds)
        self._measured = True

    @property
    def skew(self) -> float:
        """Seconds by which this PC's clock is ahead of the service's; negative if it is behind, 0 before a start."""
        return self._clock.now() - self.now() if self._measured else 0.0

    @property
    def is_wrong(self) -> bool:
        """Whether the listed sessions contradict this PC's clock, and no start has shown the service's time yet."""
        return bool(self._contradicted) and not self._measured

    @property
    def is_compared(self) -> bool:
        """Whether this PC's clock has been compared with a list of this login."""
        return self._contradicted is not None

    def compare_with_list(self) -> None:
        """Compares this PC's clock with the first list: no running session can begin in the future or be too old."""
        if self._contradicted is not None:
            return
        now = self._service.now()
        running = (entry.session for entry in self._store.entries if entry.listed and entry.session.state.is_running)
        ages = [now - session.created_at.timestamp() for session in running if session.created_at is not None]
        limit = SESSION_LIMIT + AGE_SLACK
        self._contradicted = any(not -CLOCK_SLACK <= age <= limit for age in ages if abs(age) < NO_AGE)

    def pc_now(self) -> float:
        """Returns the seconds since 1970 in UTC by this PC's clock as it was set when the program began."""
        return self._pc.now()

    def for_session(self) -> SteadyClock:
        """Returns a clock for a session that continues from the service's time, if known, and never jumps."""
        return SteadyClock(self._clock, self.now() if self._measured else self._clock.now())
