"""Time slices for long tasks, so that the event loop can run other tasks in between."""

from __future__ import annotations

import asyncio
import time

SLICE = 0.004
"""Seconds of work before other tasks may run; a quarter of a frame at 60 Hz."""


class Turns:
    """Lets the event loop run other tasks at the end of each time slice, however slow the PC is."""

    def __init__(self, seconds: float = SLICE) -> None:
        self._seconds = seconds
        self._end = time.perf_counter() + seconds

    async def give(self) -> None:
        """Lets other tasks run if the time slice is over; to be called after each small step of a long task."""
        if time.perf_counter() >= self._end:
            await asyncio.sleep(0)
            self._end = time.perf_counter() + self._seconds
