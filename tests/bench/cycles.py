"""Start, claim, first token and finish of sessions: our core and the vendor's client at the same minimal service."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import said_by, started

Figures = dict[str, float]
OURS, VENDOR, LIMIT = "tests.bench.our_cycles", "tests.bench.vendor_cycles", "tests.bench.bare_cycles"


def measure() -> Iterator[Figure]:
    """Yields the figures: sessions in a row, 300 at once, and 300 that are kept for some seconds."""
    for way, what, goal in (("row", "sessions in a row", ">= 1.1"), ("at once", "300 sessions at once", ">= 2.5")):
        ours, vendor, limit = _middles(way, OURS, VENDOR, LIMIT)
        yield Figure(what, ours["rate"], vendor["rate"], "vendor's client", "/s", goal)
        yield Figure(f"{what}: the same", ours["rate"], limit["rate"], "gRPC alone", "/s")
        yield Figure(f"{what}: processor each", ours["cpu"], vendor["cpu"], "vendor's client", "ms")
        yield Figure(f"{what}: processor each", ours["cpu"], limit["cpu"], "gRPC alone", "ms")
    ours, vendor, limit = _middles("kept", OURS, VENDOR, LIMIT)
    yield Figure("processor of 300 kept sessions", ours["cpu"], vendor["cpu"], "vendor's client", "%", "<= 0.4")
    yield Figure("processor of 300 kept sessions", ours["cpu"], limit["cpu"], "gRPC alone", "%")
    yield Figure("threads of 300 kept sessions", ours["threads"], vendor["threads"], "vendor's client", "")
    yield Figure("memory of a kept session", ours["memory"], 64.0, "limit", "kB", "<= 1")
    yield Figure("memory of a kept session", ours["memory"], vendor["memory"], "vendor's client", "kB")
    yield Figure("memory of a kept session", ours["memory"], limit["memory"], "gRPC alone", "kB")


def _middles(way: str, *clients: str) -> list[Figures]:
    """Returns the medians of each client, which alternate at one service; each has a core of its own."""
    with started("tests.bench.bare_service", core=max(os.sched_getaffinity(0))) as service:
        login: list[str] = json.loads(said_by(service))
        turns = [[_run(client, way, login) for client in clients] for _ in range(PAIRS)]
    return [_middle(list(runs)) for runs in zip(*turns, strict=True)]


def _run(module: str, way: str, login: list[str]) -> Figures:
    with started(module, way, *login, core=min(os.sched_getaffinity(0))) as child:
        figures: Figures = json.loads(said_by(child))
        return figures


def _middle(turns: list[Figures]) -> Figures:
    return {name: statistics.median(turn[name] for turn in turns) for name in turns[0]}
