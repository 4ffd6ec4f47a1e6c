"""How long the loop was held up, and how much memory was taken meanwhile."""

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
    """Ticks beside what is measured; an async context manager.

    Attributes:
        ticks: How often the loop gave it a turn.
        longest: Seconds of the longest time without a turn, beyond the tick itself.
        growth: Bytes by which the process grew at most; 0 where the system does not tell.
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
    """Bytes of memory in use now; 0 where there is no such file."""
    try:
        return int(_PAGES.read_text().split()[1]) * _PAGE
    except OSError:
        return 0
