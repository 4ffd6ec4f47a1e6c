"""Clocks of the simulated PCs and of the simulated service, all in the virtual time of one loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import Context
from datetime import UTC, datetime

from openobd_desktop.simulator import Clock as Base
from tests.simulated.loop import VirtualLoop

BEGINNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class PcClock:
    """A PC's clock, which implements the core's ``Clock``.

    Attributes:
        ahead: Seconds by which the PC's clock is ahead of the service's; may change at any time.
    """

    factor = 1.0

    def __init__(self, loop: VirtualLoop, ahead: float = 0.0) -> None:
        self._loop = loop
        self.ahead = ahead

    def monotonic(self) -> float:
        """Returns the seconds since the PC was switched on, including those asleep."""
        return 1000.0 + self._loop.time()

    def now(self) -> float:
        """Returns the PC's time, in seconds since 1970 in UTC."""
        return BEGINNING.timestamp() + self._loop.time() + self.ahead

    async def sleep(self, seconds: float) -> None:
        """Waits in virtual time; while the PC sleeps, the timer does not fire."""
        await asyncio.sleep(seconds)


class ServiceClock(Base):
    """The service's clock, which never jumps."""

    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__(BEGINNING)
        self._loop = loop
        self._context = Context()

    def now(self) -> float:
        """Implements ``Clock.now``."""
        return self._loop.time()

    def call_at(self, when: float, action: Callable[[], None]) -> asyncio.TimerHandle:
        """Implements ``Clock.call_at``; the call belongs to no process."""
        timer: asyncio.TimerHandle = self._loop.call_at(when, action, context=self._context)
        return timer

    def close(self) -> None:
        """Implements ``Clock.close``; the timers end with the loop."""
