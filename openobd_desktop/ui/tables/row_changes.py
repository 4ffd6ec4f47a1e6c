"""Differences between two lists of rows, expressed as removals and insertions."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Protocol

from msgspec import Struct

RUNS_LIMIT = 64
"""Maximum number of operations; if more were needed, laying out the view anew would be faster."""
ROWS_AT_ONCE = 2000
"""Number of rows that are processed between two yields; processing them takes less than a millisecond."""
GONE = -1


class Placed(Protocol):
    """Row with its index in the new list, or ``GONE`` if it is not in that list."""

    place: int


class RowChanges(Struct, frozen=True):
    """Removals and insertions of rows, as inclusive ranges (first, last).

    Attributes:
        removals: Ranges in the old list, from last to first, so that the remaining ranges stay valid.
        insertions: Ranges in the new list, from first to last.
    """

    removals: tuple[tuple[int, int], ...]
    insertions: tuple[tuple[int, int], ...]


class _Place:
    """Stand-in for a row when only its ID is given."""

    __slots__ = ("place",)

    def __init__(self) -> None:
        self.place = GONE


def row_changes(old: Sequence[str], new: Sequence[str]) -> RowChanges | None:
    """Returns the operations that turn the IDs ``old`` into ``new``, or None if rows were moved or too many changed."""
    rows = {one: _Place() for one in (*old, *new)}
    steps = row_steps([rows[one] for one in old], [rows[one] for one in new])
    while True:
        try:
            next(steps)
        except StopIteration as end:
            changes: RowChanges | None = end.value
            return changes


def row_steps(old: Sequence[Placed], new: Sequence[Placed]) -> Generator[None, None, RowChanges | None]:
    """Returns the same as ``row_changes``, but for rows instead of IDs.

    Yields after every ``ROWS_AT_ONCE`` rows, and sets the ``place`` of each row.
    """
    yield from _mark(old, new)
    if not new:
        return RowChanges(((0, len(old) - 1),) if old else (), ())
    removals: list[tuple[int, int]] = []
    insertions: list[tuple[int, int]] = []
    due = 0
    for start in range(0, len(old), ROWS_AT_ONCE):
        for was, row in enumerate(old[start : start + ROWS_AT_ONCE], start):
            if row.place == GONE:
                _extend(removals, was)
            elif row.place < due:
                return None
            else:
                if row.place > due:
                    insertions.append((due, row.place - 1))
                due = row.place + 1
        if len(removals) + len(insertions) > RUNS_LIMIT:
            return None
        yield
    if due < len(new):
        insertions.append((due, len(new) - 1))
    return RowChanges(tuple(reversed(removals)), tuple(insertions))


def _mark(old: Sequence[Placed], new: Sequence[Placed]) -> Generator[None, None, None]:
    for start in range(0, len(old), ROWS_AT_ONCE):
        for row in old[start : start + ROWS_AT_ONCE]:
            row.place = GONE
        yield
    for start in range(0, len(new), ROWS_AT_ONCE):
        for place, row in enumerate(new[start : start + ROWS_AT_ONCE], start):
            row.place = place
        yield


def _extend(runs: list[tuple[int, int]], place: int) -> None:
    if runs and runs[-1][1] == place - 1:
        runs[-1] = (runs[-1][0], place)
    else:
        runs.append((place, place))
