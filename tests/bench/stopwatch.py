"""Rate and cost of sessions that are run one after another or at once, and the cost of keeping sessions open."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Awaitable, Callable

from tests.bench.processes import memory

IN_A_ROW, AT_ONCE, KEPT = 100, 300, 300
KEPT_SECONDS = 3.0

Cycle = Callable[[int], Awaitable[None]]


async def row(cycle: Cycle) -> dict[str, float]:
    """Runs cycles one after another; returns their rate per second and their CPU time in milliseconds."""
    begin, used = time.perf_counter(), time.process_time()
    for place in range(IN_A_ROW):
        await cycle(place)
    return _figures(IN_A_ROW, begin, used)


async def at_once(cycle: Cycle) -> dict[str, float]:
    """Runs cycles that all begin at the same moment; returns the same figures as ``row``."""
    begin, used = time.perf_counter(), time.process_time()
    await asyncio.gather(*(cycle(place) for place in range(AT_ONCE)))
    return _figures(AT_ONCE, begin, used)


async def kept(start: Callable[[int], Awaitable[object]]) -> dict[str, float]:
    """Starts sessions and leaves them open; returns the CPU load in percent, the threads, and the kB per session."""
    before = memory(os.getpid())
    for place in range(KEPT):
        await start(place)
    each = (memory(os.getpid()) - before) / KEPT * 1024
    begin = time.process_time()
    await asyncio.sleep(KEPT_SECONDS)
    used = (time.process_time() - begin) / KEPT_SECONDS * 100
    return {"cpu": used, "threads": threading.active_count(), "memory": each}


def _figures(count: int, begin: float, used: float) -> dict[str, float]:
    taken, cpu = time.perf_counter() - begin, time.process_time() - used
    return {"rate": count / taken, "cpu": cpu / count * 1000}
