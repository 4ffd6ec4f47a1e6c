"""Memory of the program with a long list, and of live sessions and their pages."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.bench.figures import Figure
from tests.bench.processes import said_by, started

ROWS, LIVE = 100_000, 10
RUNS = 3
LIMIT = 240.0
"""Megabytes: 150 for the program with its list, and 90 for the rows."""


def measure() -> Iterator[Figure]:
    """Yields the figures; the service is a process of its own, so its memory does not count."""
    runs = [_run() for _ in range(RUNS)]
    listed, live, shown = ([run[step]["now"] for run in runs] for step in range(3))
    yield Figure(f"memory with {ROWS:,} rows", listed, LIMIT, "at most", "MB", "<= 1")
    highest = [run[0]["highest"] for run in runs]
    yield Figure(f"highest memory with {ROWS:,} rows", highest, listed, "afterwards", "MB")
    without = [(after - before) / LIVE for before, after in zip(listed, live, strict=True)]
    pages = [(after - before) / LIVE for before, after in zip(live, shown, strict=True)]
    yield Figure("memory of the page of a session", pages, without, "of the session itself", "MB")


def _run() -> list[dict[str, float]]:
    with started("tests.bench.far_end", str(ROWS)) as service:
        login = json.loads(said_by(service))
        with started("tests.bench.full_window", *login, str(ROWS), str(LIVE)) as window:
            return [json.loads(said_by(window)) for _ in range(3)]
