"""Short soak test: memory, open files and tasks after two hundred sessions in a row."""

from __future__ import annotations

import asyncio
import gc
import json
import os
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.our_cycles import Client
from tests.bench.processes import memory, said_by, started

SESSIONS = 200
SAMPLES = 50


def measure() -> Iterator[Figure]:
    """Yields the figures: the state at the end, compared with that after the first half."""
    with started("tests.bench.far_end") as service:
        half, end = asyncio.run(_measure(json.loads(said_by(service))))
    for name, unit, goal in (("memory", "MB", "<= 1.05"), ("open files", "", "<= 1"), ("tasks", "", "<= 1")):
        yield Figure(f"after {SESSIONS} sessions: {name}", end[name], half[name], "after the first half", unit, goal)


async def _measure(login: list[str]) -> tuple[dict[str, float], dict[str, float]]:
    client = Client(login)
    states = []
    for _ in range(2):
        for place in range(SESSIONS // 2):
            await client.cycle(place)
        states.append(await _state())
    await client.aclose()
    return states[0], states[1]


async def _state() -> dict[str, float]:
    tasks = []
    for _ in range(SAMPLES):
        # The last session's tasks end when the service has closed its streams.
        await asyncio.sleep(0.01)
        tasks.append(len(asyncio.all_tasks()))
    gc.collect()
    return {"memory": memory(os.getpid()), "open files": _open_files(), "tasks": min(tasks)}


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
