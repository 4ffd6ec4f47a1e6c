"""Which rows of the session table are shown and in which order, worked out in slices."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Generator
from operator import attrgetter
from typing import Any

from openobd_desktop.ui.sessions.columns import CREATED
from openobd_desktop.ui.sessions.row import Row
from openobd_desktop.ui.sessions.search_index import SearchIndex

ROWS_AT_ONCE = 250
"""Rows looked at between two turns of others: at most some two milliseconds, in a search."""
KEYED_AT_ONCE = 2000
SORTED_AT_ONCE = 2000

Steps = Generator[None, None, list[Row]]
_by_key = attrgetter("sort_key")
_by_start = attrgetter("born")


def of_kind(rows: list[Row], kind: int) -> Steps:
    """The rows of a quick filter."""
    held: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        held += [row for row in rows[start : start + SORTED_AT_ONCE] if row.kinds & kind]
        yield
    return held


def found(rows: list[Row], wanted: list[str], now: float) -> Steps:
    """The rows that have each text of ``wanted`` in some column as it reads at ``now``."""
    words = SearchIndex(now)
    held: list[Row] = []
    for start in range(0, len(rows), ROWS_AT_ONCE):
        held += [row for row in rows[start : start + ROWS_AT_ONCE] if row.has(wanted, words)]
        yield
    return held


def ordered(rows: list[Row], column: int, *, descending: bool) -> Steps:
    """The rows in their order: those without a key come last in either, the newest first among equals."""
    rows = yield from _ordered(rows, CREATED, descending=descending if column == CREATED else True)
    if column == CREATED:
        return rows
    return (yield from _ordered(rows, column, descending=descending))


def _ordered(rows: list[Row], column: int, *, descending: bool) -> Steps:
    known: list[Row] = []
    unknown: list[Row] = []
    for start in range(0, len(rows), KEYED_AT_ONCE):
        part = rows[start : start + KEYED_AT_ONCE]
        keys = [row.born for row in part] if column == CREATED else [row.key(column) for row in part]
        known += [row for row, key in zip(part, keys, strict=True) if key is not None]
        unknown += [row for row, key in zip(part, keys, strict=True) if key is None]
        yield
    known = yield from _sorted(known, _by_start if column == CREATED else _by_key, descending=descending)
    return known + unknown


def _sorted(rows: list[Row], key: Callable[[Row], Any], *, descending: bool) -> Steps:
    """Deals a long list out by some of its keys into short ones that follow each other, and sorts those."""
    pivots = sorted(map(key, rows[SORTED_AT_ONCE // 2 :: SORTED_AT_ONCE]))
    parts: list[list[Row]] = [[] for _ in range(len(pivots) + 1)]
    for start in range(0, len(rows), KEYED_AT_ONCE):
        for row in rows[start : start + KEYED_AT_ONCE]:
            parts[bisect(pivots, key(row))].append(row)
        yield
    joined: list[Row] = []
    for part in reversed(parts) if descending else parts:
        part.sort(key=key, reverse=descending)
        joined += part
        yield
    return joined
