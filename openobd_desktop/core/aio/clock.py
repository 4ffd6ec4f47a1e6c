"""This PC's clock, which keeps counting while the PC sleeps and can run faster for the demo."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Protocol


class Clock(Protocol):
    """A source of time, injected so that tests and the demo can control it."""

    @property
    def factor(self) -> float:
        """Seconds that pass on this clock for each real second."""
        ...

    def monotonic(self) -> float:
        """Returns the time in seconds on a clock that never jumps."""
        ...

    def now(self) -> float:
        """Returns this PC's time, as seconds since 1970 (UTC)."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Waits for ``seconds``; timers may fire early, so the caller should check the clock afterwards."""
        ...


def _real() -> Callable[[], float]:
    """Returns a clock that keeps counting during sleep, unlike ``time.monotonic`` on Linux and macOS."""
    if sys.platform == "linux":
        return partial(time.clock_gettime, time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return partial(time.clock_gettime, time.CLOCK_MONOTONIC)
    return time.monotonic


class SystemClock:
    """This PC's clock, accelerated by a factor.

    Attributes:
        factor: Seconds that pass on this clock for each real second; 1 except in demonstrations and tests.
    """

    def __init__(self, factor: float = 1.0) -> None:
        self.factor = factor
        self._real = _real()
        self._monotonic_start = self._real()
        self._wall_start = time.time()
        # Called several times for each message in a session, so a wrapper function would waste time.
        self.monotonic: Callable[[], float] = self._real if factor == 1.0 else self._accelerated
        """Function that returns the time in seconds on a clock that never jumps."""

    def _accelerated(self) -> float:
        return self._monotonic_start + (self._real() - self._monotonic_start) * self.factor

    def now(self) -> float:
        """Returns the time as seconds since 1970 (UTC)."""
        return self._wall_start + (time.time() - self._wall_start) * self.factor

    def sleep(self, seconds: float) -> Coroutine[Any, Any, None]:
        """Waits for ``seconds``, as measured by this clock."""
        # Each open session keeps several of these coroutines; nesting them would double their memory.
        return asyncio.sleep(seconds / self.factor)


class SteadyClock:
    """A clock that continues steadily from a known time, even if this PC's clock is set to another time."""

    def __init__(self, clock: Clock, now: float) -> None:
        """``now`` is the current time, in seconds since 1970 in UTC."""
        self._clock = clock
        self._now = now
        self.monotonic: Callable[[], float] = clock.monotonic
        """Function that returns the time in seconds on a clock that never jumps."""
        self._known_at = self.monotonic()

    @property
    def factor(self) -> float:
        """Seconds that pass on this clock for each real second."""
        return self._clock.factor

    def now(self) -> float:
        """Returns the time as seconds since 1970 (UTC)."""
        return self._now + self.monotonic() - self._known_at

    def sleep(self, seconds: float) -> Coroutine[Any, Any, None]:
        """Waits for ``seconds``, as measured by this clock."""
        return self._clock.sleep(seconds)
