"""How often something is tried again: growing pauses for one, and a budget for all together."""

from __future__ import annotations

import random
from collections.abc import Callable

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 4.0
"""Seconds between two attempts at most; with the time to connect a fresh token still comes within five."""
LIVED = 10.0
"""Seconds that a stream has to live until its end counts as the first loss, and not as one more of the same trouble."""


class Backoff:
    """Pauses between the attempts to keep one stream open; they grow until a stream has lived."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.monotonic()
        self._pause = 0.0

    def begin(self) -> None:
        """Takes in that a stream is being opened."""
        self._began = self._clock.monotonic()

    def next(self, *, useful: bool) -> float:
        """Seconds to wait after the end of the stream, with full jitter, so that many do not come at once.

        Args:
            useful: The stream has brought what it was opened for.
        """
        if useful and self._clock.monotonic() - self._began >= LIVED:
            self._pause = 0.0
        self._pause = min(LONGEST_PAUSE, self._pause * 2 + FIRST_PAUSE)
        return random.uniform(0, self._pause)  # noqa: S311 - jitter, not a secret


class RateLimiter:
    """Lets something be done so often in a row, and after that only as its credit grows again."""

    def __init__(self, clock: Clock, at_once: int, per_second: float) -> None:
        self._clock = clock
        self._most = float(at_once)
        self._per_second = per_second
        self._credit = self._most
        self._at = clock.monotonic()

    def _earn(self) -> None:
        now = self._clock.monotonic()
        self._credit = min(self._most, self._credit + (now - self._at) * self._per_second)
        self._at = now

    def try_acquire(self) -> bool:
        """Tells whether there is credit, and takes it."""
        self._earn()
        if self._credit < 1:
            return False
        self._credit -= 1
        return True

    async def acquire(self) -> None:
        """Waits for its turn; whoever comes first goes first."""
        self._earn()
        self._credit -= 1
        if self._credit < 0:
            await self._clock.sleep(-self._credit / self._per_second)


class Throttle:
    """Calls a function at once a few times in a row, then a limited number of times a second, and always at last."""

    def __init__(
        self, clock: Clock, scope: TaskScope, call: Callable[[], None], name: str, at_once: int, per_second: float
    ) -> None:
        """``name`` is that of the task that makes a delayed call."""
        self._scope = scope
        self._call = call
        self._name = name
        self._limiter = RateLimiter(clock, at_once, per_second)
        self._is_due = False

    def __call__(self) -> None:
        """Calls the function now or soon."""
        if self._is_due:
            return
        if self._limiter.try_acquire():
            self._call()
            return
        self._is_due = True
        self._scope.start(self._call_later(), self._name)

    async def _call_later(self) -> None:
        await self._limiter.acquire()
        self._is_due = False
        self._call()
