"""Measurement of how long the event loop is blocked, and how much memory is allocated during that time."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from types import TracebackType
from typing import Self

TICK = 0.005
_PAGES = Path("/proc/self/statm")
_PAGE = 4096


class Lag:
    """Async context manager that ticks while its block runs.

    Attributes:
        ticks: The number of ticks.
        longest: The longest delay of a tick in seconds.
        growth: The maximum growth of the process in bytes; 0 if the system does not report it.
    """

    def __init__(self) -> None:
        self.ticks = 0
        self.longest = 0.0
        self.growth = 0
        self._before = _resident()
        self._last = 0.0
        self._timer: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        self._last = time.monotonic()
        self._timer = asyncio.get_running_loop().call_later(TICK, self._tick)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._note()
        if self._timer is not None:
            self._timer.cancel()

    def _tick(self) -> None:
        self.ticks += 1
        self._note()
        self._timer = asyncio.get_running_loop().call_later(TICK, self._tick)

    def _note(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last - TICK)
        self.growth = max(self.growth, _resident() - self._before)
        self._last = now


def _resident() -> int:
    """Returns the resident memory of this process in bytes; 0 if the system does not report it."""
    try:
        return int(_PAGES.read_text().split()[1]) * _PAGE
    except OSError:
        return 0
