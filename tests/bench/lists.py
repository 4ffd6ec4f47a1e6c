"""Long lists of sessions: time from the answer to sorted rows, and the longest time that the loop is blocked."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import said_by, started

STALL = 16.0
"""Duration of one frame on a 60 Hz screen, in milliseconds."""
GOALS = {10_000: 50.0, 100_000: 400.0}
"""Milliseconds from the answer to sorted rows."""


def measure() -> Iterator[Figure]:
    """Yields the figures for both lengths."""
    for rows, goal in GOALS.items():
        turns = [_turn(rows) for _ in range(PAIRS)]
        runs = {name: [turn[name] for turn in turns] for name in turns[0]}
        first, plain = runs["first"], runs["peer"]
        yield Figure(f"{rows:,} rows: answer to sorted rows", first, goal, "at most", "ms", "<= 1", plain)
        per_thousand = [taken / rows * 1000 for taken in runs["again"]]
        yield Figure(f"{rows:,} rows: unchanged, per 1,000", per_thousand, 2.0, "at most", "ms", "<= 1")
        for step in ("sort", "search"):
            yield Figure(f"{rows:,} rows: {step}", runs[step], plain, "plain tuples sorted", "ms")
        for step in ("first", "again", "sort", "search"):
            yield Figure(f"{rows:,} rows: longest stall, {step}", runs[f"stall {step}"], STALL, "at most", "ms", "<= 1")


def _turn(rows: int) -> dict[str, float]:
    with started("tests.bench.long_list", str(rows)) as child:
        figures: dict[str, float] = json.loads(said_by(child))
        return figures
