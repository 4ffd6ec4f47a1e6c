"""Rows of the session table, and functions that search and sort them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Generator, Iterable
from operator import attrgetter
from typing import Any

from msgspec import Struct

from openobd_desktop.domain.folding import fold
from openobd_desktop.domain.session import CLAIM_LIMIT, SESSION_LIMIT, Ownership, SessionEntry, SessionState
from openobd_desktop.ui.common.labels import ownership_label, state_label
from openobd_desktop.ui.look.text import CELL_LIMIT
from openobd_desktop.ui.sessions.columns import AGE, COLUMNS, CREATED, DASH, WARN_AFTER, Key, age, age_text, created
from openobd_desktop.ui.sessions.filter import kinds
from openobd_desktop.ui.tables.row_changes import GONE

_SECONDS = ":00"


class SearchIndex:
    """Searchable text of the session table, with cached translations.

    Translating the same word a hundred thousand times would take longer than the search itself.
    """

    def __init__(self, now: float) -> None:
        self._now = now
        self._states: dict[SessionState, str] = {}
        self._mine = {mine: fold(ownership_label(mine)) for mine in Ownership}
        self._minutes: dict[int, str] = {}
        self._ages: dict[tuple[int, SessionState], str] = {}

    def of(self, entry: SessionEntry) -> str:
        """Returns the folded and shortened text of all columns except the age; control characters are not removed."""
        session = entry.session
        texts = (session.state_text, entry.ticket, entry.connector, entry.id, session.host)
        raw = fold("\n".join([text[:CELL_LIMIT] for text in texts]))
        return f"{raw}:{session.port}\n{self._state(entry)}\n{self._whose(entry)}\n{self._created(entry)}"

    def age(self, entry: SessionEntry) -> str:
        """Returns the folded text of a session's age at the time of the search."""
        seconds = age(entry, self._now)
        if seconds is None:
            return DASH
        shown = int(seconds)
        if CLAIM_LIMIT <= shown < WARN_AFTER or shown >= SESSION_LIMIT:
            shown -= shown % 60
        key = (shown, entry.session.state)
        if key not in self._ages:
            self._ages[key] = fold(age_text(entry, self._now))
        return self._ages[key]

    def _whose(self, entry: SessionEntry) -> str:
        if entry.colleague and entry.mine is Ownership.NOT_KNOWN:
            return fold(entry.colleague[:CELL_LIMIT])
        return self._mine[entry.mine]

    def _state(self, entry: SessionEntry) -> str:
        state = entry.session.state
        if state is SessionState.UNKNOWN:
            return fold(state_label(entry.session))
        if state not in self._states:
            self._states[state] = fold(state_label(entry.session))
        return self._states[state]

    def _created(self, entry: SessionEntry) -> str:
        at = entry.session.created_at
        if at is None:
            return fold(created(entry))
        minute, second = divmod(int(at.timestamp()), 60)
        if minute not in self._minutes:
            self._minutes[minute] = fold(created(entry))[: -len(_SECONDS)]
        return f"{self._minutes[minute]}:{second:02d}"


_NO_COLUMN = -1


# Nothing that a row refers to refers back to the row, so the garbage collector does not need to track rows.
class Row(Struct, eq=False, gc=False):
    """Session with values computed from it, most of them when first needed; created by ``row_of``.

    A session keeps the same row object through all changes, so rows can be compared by identity.

    Attributes:
        entry: The current session.
        born: The start time in seconds since 1970 in UTC; None if the service sent no start time that can be parsed.
        place: The index of the row in the list that is being shown or prepared.
        sort_key: The sort key for the column that was last sorted by.
        age: The text of the age as last shown; empty until the age has been shown.
    """

    entry: SessionEntry
    born: float | None
    place: int = GONE
    sort_key: Key | None = None
    age: str = ""
    _column: int = _NO_COLUMN
    _texts: dict[int, str] | None = None
    _words: str = ""

    def update(self, entry: SessionEntry) -> None:
        """Replaces the session and clears the computed values."""
        self.entry = entry
        self.born = _start(entry)
        self.age = ""
        self._column = _NO_COLUMN
        self._texts = None
        self._words = ""

    def key(self, column: int) -> Key | None:
        """Returns the sort key for ``column``; keys for the start time and for the column last sorted by are cached."""
        if column == CREATED:
            return self.born
        if self._column != column:
            self.sort_key = COLUMNS[column].key(self.entry)
            self._column = column
        return self.sort_key

    def text(self, column: int) -> str:
        """Returns the text of the cell in ``column``, which must not be the age column."""
        if self._texts is None:
            self._texts = {}
        if column not in self._texts:
            self._texts[column] = COLUMNS[column].text(self.entry)
        return self._texts[column]

    def whole(self, column: int, now: float) -> str:
        """Returns the full text of the cell in ``column`` as of ``now``, in seconds since 1970 in UTC."""
        if column == AGE:
            return age_text(self.entry, now)
        whole = COLUMNS[column].whole
        return whole(self.entry) if whole else self.text(column)

    def has(self, wanted: list[str], index: SearchIndex) -> bool:
        """Returns whether each of the folded ``wanted`` strings occurs in at least one column."""
        if not self._words:
            self._words = index.of(self.entry)
        missing = [one for one in wanted if one not in self._words]
        if not missing:
            return True
        age = index.age(self.entry)
        return all(one in age for one in missing)


ROWS_AT_ONCE = 250
"""Number of rows searched in one step, which takes at most about two milliseconds."""
SORTED_AT_ONCE = 4000
SAMPLES = 16
"""Number of keys sampled from each sorted run."""

Steps = Generator[None, None, list[Row]]
_sort_key = attrgetter("sort_key")
_born = attrgetter("born")


def row_of(entry: SessionEntry) -> Row:
    """Returns a new row for a session."""
    return Row(entry, _start(entry))


def rows_of(entries: Iterable[SessionEntry]) -> list[Row]:
    """Returns new rows for sessions; faster than calling ``row_of`` for each."""
    return [Row(entry, at.timestamp() if (at := entry.session.created_at) else None) for entry in entries]


def _start(entry: SessionEntry) -> float | None:
    at = entry.session.created_at
    return at.timestamp() if at else None


def of_kind(rows: list[Row], kind: int) -> Steps:
    """Returns the rows that are included in the quick filter with the bit ``kind``."""
    held: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        held += [row for row in rows[start : start + SORTED_AT_ONCE] if kinds(row.entry) & kind]
        yield
    return held


def found(rows: list[Row], wanted: list[str], now: float) -> Steps:
    """Returns the rows that contain each of the ``wanted`` strings in at least one column at the time ``now``."""
    index = SearchIndex(now)
    held: list[Row] = []
    for start in range(0, len(rows), ROWS_AT_ONCE):
        held += [row for row in rows[start : start + ROWS_AT_ONCE] if row.has(wanted, index)]
        yield
    return held


def ordered(rows: list[Row], column: int, *, descending: bool) -> Steps:
    """Returns the sorted rows: rows without a key come last, and rows with equal keys are sorted newest first."""
    rows = yield from _ordered(rows, CREATED, descending=descending if column == CREATED else True)
    if column == CREATED:
        return rows
    return (yield from _ordered(rows, column, descending=descending))


def _ordered(rows: list[Row], column: int, *, descending: bool) -> Steps:
    known: list[Row] = []
    unknown: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        part = rows[start : start + SORTED_AT_ONCE]
        keys = list(map(_born, part)) if column == CREATED else [row.key(column) for row in part]
        if None in keys:
            unknown += [row for row, key in zip(part, keys, strict=True) if key is None]
            part = [row for row, key in zip(part, keys, strict=True) if key is not None]
        known += part
        yield
    known = yield from _sorted(known, _born if column == CREATED else _sort_key, descending=descending)
    return known + unknown


def _sorted(rows: list[Row], key: Callable[[Row], Any], *, descending: bool) -> Steps:
    """Sorts a long list in short steps: sorted runs are cut at sampled keys, and the pieces are then merged."""
    if descending:
        # The rows are reversed before and after sorting, so that rows with equal keys keep their order.
        rows = rows[::-1]
    runs: list[list[Row]] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        runs.append(sorted(rows[start : start + SORTED_AT_ONCE], key=key))
        yield
    samples = sorted(key(row) for run in runs for row in run[:: -(-SORTED_AT_ONCE // SAMPLES)])
    pieces: list[list[Row]] = [[] for _ in range(len(runs))]
    pivots = samples[SAMPLES::SAMPLES][: len(runs) - 1]
    for run in runs:
        begin = 0
        for place, pivot in enumerate(pivots):
            end = bisect_left(run, pivot, begin, key=key)
            pieces[place] += run[begin:end]
            begin = end
        pieces[len(pivots)] += run[begin:]
        yield
    joined: list[Row] = []
    for piece in pieces:
        # Sorting a piece is fast, since the piece consists of sorted runs.
        joined += sorted(piece, key=key)
        yield
    return joined[::-1] if descending else joined
