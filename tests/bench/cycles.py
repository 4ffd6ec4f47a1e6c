"""Start, claim, first token and finish of sessions: the whole core against the vendor's client, at the same service."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import said_by, started

Figures = dict[str, float]
OURS, VENDOR = "tests.bench.our_cycles", "tests.bench.vendor_cycles"


def measure() -> Iterator[Figure]:
    """Yields the figures: sessions in a row, 300 at once, and 30 that are kept for some seconds."""
    row, at_once, kept = (_middles(way) for way in ("row", "at once", "kept"))
    yield _figure("sessions in a row", row, "rate", "/s", ">= 1.1")
    yield _figure("300 sessions at once", at_once, "rate", "/s", ">= 2.5")
    yield _figure("processor of 30 kept sessions", kept, "cpu", "%", "<= 0.4")
    yield _figure("threads of 30 kept sessions", kept, "threads", "")
    yield _figure("memory of a kept session", kept, "memory", "kB", "<= 0.39")


def _figure(what: str, middles: tuple[Figures, Figures], name: str, unit: str, goal: str = "") -> Figure:
    ours, vendor = middles
    return Figure(what, ours[name], vendor[name], "vendor's client", unit, goal)


def _middles(way: str) -> tuple[Figures, Figures]:
    turns: list[tuple[Figures, Figures]] = []
    with started("tests.bench.far_end") as service:
        login: list[str] = json.loads(said_by(service))
        for _ in range(PAIRS):
            turns.append((_run(OURS, way, login), _run(VENDOR, way, login)))
    return _middle([ours for ours, _vendor in turns]), _middle([vendor for _ours, vendor in turns])


def _run(module: str, way: str, login: list[str]) -> Figures:
    with started(module, way, *login) as child:
        figures: Figures = json.loads(said_by(child))
        return figures


def _middle(turns: list[Figures]) -> Figures:
    return {name: statistics.median(turn[name] for turn in turns) for name in turns[0]}
