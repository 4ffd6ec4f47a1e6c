"""Sorting of long lists in short steps."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Generator
from typing import Any, TypeVar

R = TypeVar("R")
SORTED_AT_ONCE = 4000
"""Number of rows that are processed in one step."""
SAMPLES = 16
"""Number of keys sampled from each sorted run."""


def sorted_in_steps(rows: list[R], key: Callable[[R], Any], *, descending: bool) -> Generator[None, None, list[R]]:
    """Sorts a long list in short steps: sorted runs are cut at sampled keys, and the pieces are then merged."""
    if descending:
        # The rows are reversed before and after sorting, so that rows with equal keys keep their order.
        rows = rows[::-1]
    runs: list[list[R]] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        runs.append(sorted(rows[start : start + SORTED_AT_ONCE], key=key))
        yield
    samples = sorted(key(row) for run in runs for row in run[:: -(-SORTED_AT_ONCE // SAMPLES)])
    pieces: list[list[R]] = [[] for _ in range(len(runs))]
    pivots = samples[SAMPLES::SAMPLES][: len(runs) - 1]
    for run in runs:
        begin = 0
        for place, pivot in enumerate(pivots):
            end = bisect_left(run, pivot, begin, key=key)
            pieces[place] += run[begin:end]
            begin = end
        pieces[len(pivots)] += run[begin:]
        yield
    joined: list[R] = []
    for piece in pieces:
        # Sorting a piece is fast, since the piece consists of sorted runs.
        joined += sorted(piece, key=key)
        yield
    return joined[::-1] if descending else joined
