"""The clock of this PC, which counts the time asleep, and may run faster for playing hours in seconds."""

from __future__ import annotations

import asyncio
import sys
import time


def awake_and_asleep() -> float:
    """Seconds that never jump and go on while the PC sleeps, unlike Linux's and macOS's ``time.monotonic``."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class SystemClock:
    """Time as the PC has it, times a factor.

    Attributes:
        factor: Seconds that pass here for each second outside; 1 except in demonstrations and tests.
    """

    def __init__(self, factor: float = 1.0) -> None:
        self.factor = factor
        self._monotonic_start = awake_and_asleep()
        self._wall_start = time.time()

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return self._monotonic_start + (awake_and_asleep() - self._monotonic_start) * self.factor

    def now(self) -> float:
        """Seconds since 1970 in UTC."""
        return self._wall_start + (time.time() - self._wall_start) * self.factor

    async def sleep(self, seconds: float) -> None:
        """Waits ``seconds`` of this clock."""
        await asyncio.sleep(seconds / self.factor)
