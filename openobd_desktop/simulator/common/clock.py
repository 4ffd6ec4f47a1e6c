"""Simulated time, which can run faster than real time, or advance only when a test requests it."""

import asyncio
import heapq
import itertools
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Timer(Protocol):
    """A scheduled call that can be cancelled."""

    def cancel(self) -> None:
        """Cancels the call; has no effect if the call has already been made."""


class Clock(ABC):
    """Base class for clocks, which count simulated seconds from zero and schedule calls.

    Attributes:
        start: UTC time of simulated second zero.
    """

    def __init__(self, start: datetime) -> None:
        self.start = start

    @abstractmethod
    def now(self) -> float:
        """Returns the number of simulated seconds since the clock was created; the number never decreases."""

    @abstractmethod
    def call_at(self, when: float, action: Callable[[], None]) -> Timer:
        """Schedules ``action`` on the running loop at simulated second ``when``, or at once if ``when`` has passed."""

    @abstractmethod
    def close(self) -> None:
        """Cancels all pending calls."""

    def wall(self, when: float | None = None) -> datetime:
        """Returns the UTC time of simulated second ``when``; by default, the current simulated UTC time."""
        return self.start + timedelta(seconds=self.now() if when is None else when)

    async def sleep(self, seconds: float) -> None:
        """Waits for the given number of simulated seconds."""
        woken = asyncio.Event()
        timer = self.call_at(self.now() + seconds, woken.set)
        try:
            await woken.wait()
        finally:
            timer.cancel()


class RunningClock(Clock):
    """Clock that runs ``factor`` times as fast as real time.

    Raises:
        ValueError: the factor is not above zero.
    """

    def __init__(self, factor: float = 1.0) -> None:
        if factor <= 0:
            raise ValueError("the clock factor must be above zero")
        super().__init__(datetime.now(UTC))
        self.factor = factor
        # Monotonic time, so that setting the computer's clock does not change the age of sessions.
        self._zero = time.monotonic()
        self._pending: set[_LoopTimer] = set()

    def now(self) -> float:
        """Implements ``Clock.now``."""
        return (time.monotonic() - self._zero) * self.factor

    def call_at(self, when: float, action: Callable[[], None]) -> Timer:
        """Implements ``Clock.call_at``."""
        timer = _LoopTimer(action, self._pending)
        self._arm(timer, when)
        return timer

    def close(self) -> None:
        """Implements ``Clock.close``."""
        for timer in tuple(self._pending):
            timer.cancel()

    def _arm(self, timer: "_LoopTimer", when: float) -> None:
        delay = max(0.0, (when - self.now()) / self.factor)
        timer.handle = asyncio.get_running_loop().call_later(delay, self._due, timer, when)

    def _due(self, timer: "_LoopTimer", when: float) -> None:
        # The loop's timers may fire slightly early; a rule that compares with now() would then reach the wrong
        # decision.
        if self.now() < when:
            self._arm(timer, when)
        else:
            timer.ring()


class _LoopTimer:
    """One pending call of a ``RunningClock``."""

    def __init__(self, action: Callable[[], None], pending: "set[_LoopTimer]") -> None:
        self.handle: asyncio.TimerHandle | None = None
        self._action = action
        self._pending = pending
        pending.add(self)

    def ring(self) -> None:
        self._pending.discard(self)
        self._action()

    def cancel(self) -> None:
        self._pending.discard(self)
        if self.handle is not None:
            self.handle.cancel()


class ManualClock(Clock):
    """Clock that stands still until a test advances it."""

    def __init__(self, start: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)) -> None:
        super().__init__(start)
        self._now = 0.0
        self._count = itertools.count()
        self._pending: list[tuple[float, int, _ManualTimer]] = []

    def now(self) -> float:
        """Implements ``Clock.now``."""
        return self._now

    def call_at(self, when: float, action: Callable[[], None]) -> Timer:
        """Implements ``Clock.call_at``; even an overdue call waits until ``advance`` is called."""
        timer = _ManualTimer(action)
        heapq.heappush(self._pending, (when, next(self._count), timer))
        return timer

    def close(self) -> None:
        """Implements ``Clock.close``."""
        self._pending.clear()

    def advance(self, seconds: float) -> None:
        """Advances the time and runs the calls that become due, in order.

        During each call, the clock shows the time at which the call became due.
        """
        end = self._now + seconds
        while self._pending and self._pending[0][0] <= end:
            when, _, timer = heapq.heappop(self._pending)
            # Because of this step, a jump of hours has the same effect as if the hours had passed normally.
            self._now = max(self._now, when)
            timer.ring()
        self._now = end


class _ManualTimer:
    """One pending call of a ``ManualClock``."""

    def __init__(self, action: Callable[[], None]) -> None:
        self._action: Callable[[], None] | None = action

    def ring(self) -> None:
        if self._action is not None:
            self._action()

    def cancel(self) -> None:
        self._action = None
