"""Cycles a second and what a cycle costs the processor, one after the other or three hundred at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

IN_A_ROW, AT_ONCE = 100, 300

Cycle = Callable[[int], Awaitable[None]]


async def row(cycle: Cycle) -> dict[str, float]:
    """One after the other."""
    begin, used = time.perf_counter(), time.process_time()
    for place in range(IN_A_ROW):
        await cycle(place)
    return _figures(IN_A_ROW, begin, used)


async def at_once(cycle: Cycle) -> dict[str, float]:
    """All of them begin in the same moment."""
    begin, used = time.perf_counter(), time.process_time()
    await asyncio.gather(*(cycle(place) for place in range(AT_ONCE)))
    return _figures(AT_ONCE, begin, used)


def _figures(count: int, begin: float, used: float) -> dict[str, float]:
    taken, cpu = time.perf_counter() - begin, time.process_time() - used
    return {"rate": count / taken, "cpu": cpu / count * 1000}
