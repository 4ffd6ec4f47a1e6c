"""The clock of this PC, and one that runs faster for playing hours in seconds."""

from __future__ import annotations

import asyncio
import time


class SystemClock:
    """Time as the PC has it, times a factor.

    Attributes:
        factor: Seconds that pass here for each second outside; 1 except in demonstrations and tests.
    """

    def __init__(self, factor: float = 1.0) -> None:
        self.factor = factor
        self._monotonic_start = time.monotonic()
        self._wall_start = time.time()

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return self._monotonic_start + (time.monotonic() - self._monotonic_start) * self.factor

    def now(self) -> float:
        """Seconds since 1970 in UTC."""
        return self._wall_start + (time.time() - self._wall_start) * self.factor

    async def sleep(self, seconds: float) -> None:
        """Waits ``seconds`` of this clock."""
        await asyncio.sleep(seconds / self.factor)
