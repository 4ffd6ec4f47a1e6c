"""Status of the service as seen from this PC: the service's last answer and clock."""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec import Struct

from openobd_desktop.core.aio.clock import Clock, SteadyClock
from openobd_desktop.core.sessions.store import ROWS_AT_ONCE, SessionStore
from openobd_desktop.domain.session import SESSION_LIMIT, SessionEntry
from openobd_desktop.errors import OpenObdError
from openobd_desktop.system.turns import Turns

CLOCK_SLACK = 60.0
"""Seconds by which this PC's clock may differ from the service's clock without being considered wrong."""
AGE_SLACK = 3600.0
"""Seconds by which a session may exceed the duration that the service guarantees."""
NO_AGE = 10 * 365 * 86400.0
"""Age of a session, in seconds, above which its time of creation is meaningless and proves nothing about the clock."""


class ServiceStatus(Struct):
    """Outcomes of the latest attempts to fetch the list."""

    last_contact: float | None = None
    """When the last list arrived, in monotonic seconds; None before the first list."""
    error: OpenObdError | None = None
    """Why the last attempt failed; None if it succeeded."""


class ServiceClock:
    """The service's time, assumed to be this PC's until an answer's date or a new session reveals the actual time."""

    def __init__(self, clock: Clock, store: SessionStore) -> None:
        self._clock = clock
        self._store = store
        self._service = SteadyClock(clock, clock.now())
        self._pc = self._service
        """This PC's time at the start of the program, continued without jumps, because the clock may be changed."""
        self._measured = False
        self._login = object()
        self._contradicted: bool | None = None
        """Whether this login's first list contradicts this PC's clock; None before that list arrives."""

    def begin_login(self) -> None:
        """Resets the clock comparison, so that it is repeated with the new login's first list."""
        self._contradicted = None
        self._login = object()

    def now(self) -> float:
        """Returns the service's time, from which the age of sessions is calculated, as seconds since 1970 (UTC).

        Until an answer has revealed the service's time, returns this PC's time, or NaN if the PC's clock is known to be
        wrong.
        """
        return math.nan if self.is_wrong else self._service.now()

    def compare_with_date(self, seconds: float) -> None:
        """Compares the clock with the date in an answer, given as seconds since 1970; adopts a clearly different date.

        The date is precise only to the second and as old as the answer, so the start time of a session is more
        accurate.
        """
        difference = abs(self._service.now() - seconds)
        if difference >= NO_AGE:
            return
        if difference > CLOCK_SLACK:
            self.set_now(seconds)
        self._measured = True

    def set_now(self, seconds: float) -> None:
        """Sets the service's current time, in seconds since 1970 in UTC."""
        self._service = SteadyClock(self._clock, seconds)
        self._measured = True

    @property
    def skew(self) -> float:
        """Seconds by which this PC's clock is ahead of the service's clock; negative if behind, 0 if unknown."""
        return self._clock.now() - self.now() if self._measured else 0.0

    @property
    def is_wrong(self) -> bool:
        """Whether the listed sessions contradict this PC's clock and no answer has revealed the service's time yet."""
        return bool(self._contradicted) and not self._measured

    @property
    def is_doubtful(self) -> bool:
        """Whether this PC's clock is or was wrong, so that times in the journal cannot be relied on."""
        return self.is_wrong or abs(self._pc.now() - self._service.now()) > CLOCK_SLACK

    @property
    def is_compared(self) -> bool:
        """Whether this PC's clock has been compared with this login's first list."""
        return self._contradicted is not None

    async def compare_with_list(self) -> None:
        """Checks this PC's clock against the first list: no running session can be too old or from the future."""
        if self._contradicted is not None:
            return
        login, turns, now = self._login, Turns(), self._service.now()
        entries = self._store.entries
        contradicted = False
        for start in range(0, len(entries), ROWS_AT_ONCE):
            contradicted = contradicted or any(map(_contradiction_at(now), entries[start : start + ROWS_AT_ONCE]))
            await turns.give()
        if login is self._login:
            self._contradicted = contradicted

    def pc_now(self) -> float:
        """Returns this PC's time as seconds since 1970 (UTC), ignoring changes made to the clock during this run."""
        return self._pc.now()

    def for_session(self) -> SteadyClock:
        """Returns a clock for a session; the clock never jumps, and shows the service's time if known."""
        return SteadyClock(self._clock, self.now() if self._measured else self._clock.now())


def _contradiction_at(now: float) -> Callable[[SessionEntry], bool]:
    """Returns a function that checks whether a session would be impossible at the time ``now`` (seconds since 1970)."""

    def contradicts(entry: SessionEntry) -> bool:
        created_at = entry.session.created_at
        if created_at is None or not entry.session.state.is_running or not entry.listed:
            return False
        age = now - created_at
        return abs(age) < NO_AGE and not -CLOCK_SLACK <= age <= SESSION_LIMIT + AGE_SLACK

    return contradicts
