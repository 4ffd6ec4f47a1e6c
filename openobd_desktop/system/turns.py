"""Turns of the event loop in between parts of long work."""

from __future__ import annotations

import asyncio
import time

SLICE = 0.004
"""Seconds of work before other work gets its turn; a quarter of a frame of the window."""


class Turns:
    """Gives other work its turn whenever a slice of time is over, however slow the PC is."""

    def __init__(self, seconds: float = SLICE) -> None:
        self._seconds = seconds
        self._end = time.perf_counter() + seconds

    async def give(self) -> None:
        """Lets other work run if the slice is over; called after each small part of the work."""
        if time.perf_counter() >= self._end:
            await asyncio.sleep(0)
            self._end = time.perf_counter() + self._seconds
