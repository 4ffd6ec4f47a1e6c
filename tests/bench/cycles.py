"""Start, claim, first token and finish of sessions: our core and the vendor's client with the same minimal service."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import said_by, started

Figures = dict[str, float]
Runs = dict[str, list[float]]
OURS, VENDOR, LIMIT = "tests.bench.our_cycles", "tests.bench.vendor_cycles", "tests.bench.bare_cycles"
PEER = "vendor's client"


def measure() -> Iterator[Figure]:
    """Yields the figures of sessions run one after another, of 300 at once, and of 300 kept open for some seconds."""
    for way, what, goal in (("row", "sessions in a row", ">= 1.1"), ("at once", "300 sessions at once", ">= 2.5")):
        ours, vendor, limit = _runs(way, OURS, VENDOR, LIMIT)
        yield Figure(what, ours["rate"], vendor["rate"], PEER, "/s", goal, limit["rate"])
        yield Figure(f"{what}: processor each", ours["cpu"], vendor["cpu"], PEER, "ms", limit=limit["cpu"])
    ours, vendor, limit = _runs("kept", OURS, VENDOR, LIMIT)
    yield Figure("processor of 300 kept sessions", ours["cpu"], vendor["cpu"], PEER, "%", "<= 0.4", limit["cpu"])
    yield Figure("threads of 300 kept sessions", ours["threads"], vendor["threads"], PEER, "")
    yield Figure("memory of a kept session", ours["memory"], 64.0, "at most", "kB", "<= 1", limit["memory"])
    yield Figure("memory of a kept session", ours["memory"], vendor["memory"], PEER, "kB")


def _runs(way: str, *clients: str) -> list[Runs]:
    """Returns the figures of each client; they take turns with one service, on a different processor core."""
    with started("tests.bench.bare_service", core=max(os.sched_getaffinity(0))) as service:
        login: list[str] = json.loads(said_by(service))
        turns = [[_run(client, way, login) for client in clients] for _ in range(PAIRS)]
    return [_columns(list(runs)) for runs in zip(*turns, strict=True)]


def _run(module: str, way: str, login: list[str]) -> Figures:
    with started(module, way, *login, core=min(os.sched_getaffinity(0))) as child:
        figures: Figures = json.loads(said_by(child))
        return figures


def _columns(turns: list[Figures]) -> Runs:
    return {name: [turn[name] for turn in turns] for name in turns[0]}
