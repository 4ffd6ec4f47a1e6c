"""Time from the start of the process to the first paint and to the list, compared with an empty window."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import memory, said_by, started

SCREEN = "tests.bench.first_screen"
LIMIT = "tests.bench.bare_list"


def measure() -> Iterator[Figure]:
    """Yields the figures."""
    # The first run of each program is not measured, since Python compiles its modules during that run.
    _bare(), _ours(), _limit()
    turns = [(_bare(), _ours(), _limit()) for _ in range(PAIRS)]
    bare, bare_memory = zip(*(turn[0] for turn in turns), strict=True)
    paint, listed, size = zip(*(turn[1] for turn in turns), strict=True)
    alone = [turn[2] for turn in turns]
    yield Figure("start to first paint", paint, bare, "bare window", "ms", "<= 1.3")
    yield Figure("start to the demo's list on screen", listed, bare, "bare window", "ms", "<= 2.5", alone)
    yield Figure("memory with the list on screen", size, 150.0, "limit", "MB", "<= 1")
    yield Figure("memory with the list on screen", size, bare_memory, "bare window", "MB")


def _bare() -> tuple[float, float]:
    begin = time.perf_counter()
    with started(SCREEN, "bare") as child:
        said_by(child)
        return (time.perf_counter() - begin) * 1000, memory(child.pid)


def _ours() -> tuple[float, float, float]:
    begin = time.perf_counter()
    with started(SCREEN, "ours") as child:
        said_by(child)
        painted = (time.perf_counter() - begin) * 1000
        said_by(child)
        return painted, (time.perf_counter() - begin) * 1000, memory(child.pid)


def _limit() -> float:
    begin = time.perf_counter()
    with started(LIMIT) as child:
        while said_by(child) != "listed":
            pass
        return (time.perf_counter() - begin) * 1000
