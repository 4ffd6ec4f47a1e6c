"""Turns the difference between two lists of rows into few row operations, or says that there are too many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

RUNS_LIMIT = 64
"""Beyond this many separate operations one new layout is cheaper for the view."""


@dataclass(frozen=True, slots=True)
class RowChanges:
    """Runs of rows as (first, last), both included.

    Attributes:
        removals: In the old list, from the last to the first, so that each leaves the next ones' places alone.
        insertions: In the new list, from the first to the last.
    """

    removals: tuple[tuple[int, int], ...]
    insertions: tuple[tuple[int, int], ...]


def row_changes(old: Sequence[str], new: Sequence[str]) -> RowChanges | None:
    """The operations that lead from the ids ``old`` to the ids ``new``; None if rows moved or it takes too many."""
    old_ids, new_ids = set(old), set(new)
    if old_ids == new_ids:
        return RowChanges((), ()) if list(old) == list(new) else None
    if [one for one in old if one in new_ids] != [one for one in new if one in old_ids]:
        return None
    removals = _runs([place for place, one in enumerate(old) if one not in new_ids])
    insertions = _runs([place for place, one in enumerate(new) if one not in old_ids])
    if len(removals) + len(insertions) > RUNS_LIMIT:
        return None
    return RowChanges(tuple(reversed(removals)), tuple(insertions))


def _runs(places: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
