"""Rows of the session table, and functions that search and sort them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable
from operator import attrgetter

from msgspec import Struct

from openobd_desktop.domain.session import CLAIM_LIMIT, SESSION_LIMIT, Ownership, Session, SessionEntry, SessionState
from openobd_desktop.domain.text import fold
from openobd_desktop.ui.common.labels import results_label, state_label, who_label
from openobd_desktop.ui.common.times import yesterday
from openobd_desktop.ui.look.text import CELL_LIMIT
from openobd_desktop.ui.sessions.columns import (
    COLUMNS,
    CONNECTION,
    CREATED,
    CUSTOMER,
    DASH,
    RESULT,
    RUNNING,
    TICKET,
    VEHICLE,
    WARN_AFTER,
    WHO,
    Key,
    age,
    age_text,
    created,
    created_minute,
    result_text,
)
from openobd_desktop.ui.sessions.filter import OURS, SessionFilter, bit, kinds
from openobd_desktop.ui.sessions.filter import RUNNING as RUNNING_KINDS
from openobd_desktop.ui.tables.row_changes import GONE
from openobd_desktop.ui.tables.sliced_table_model import SORTED_AT_ONCE, sorted_in_steps

_SECONDS = ":00"


class SearchIndex:
    """Searchable text of the session table, with cached translations.

    Translating the same word a hundred thousand times would take longer than the search itself.
    """

    def __init__(self, now: float) -> None:
        self._now = now
        self._states: dict[SessionState, str] = {}
        self._you = fold(who_label(SessionEntry(_NOBODYS, mine=Ownership.CLAIMED)))
        self._yesterday = yesterday(now)
        self._minutes: dict[int, str] = {}
        self._ages: dict[tuple[int, SessionState], str] = {}

    def of(self, entry: SessionEntry) -> str:
        """Returns the folded and shortened text of all columns except the age, followed by the VIN.

        Control characters are not removed.
        """
        session = entry.session
        texts = (session.state_text, entry.ticket, entry.connector, entry.vehicle, entry.id, session.host)
        raw = fold("\n".join([text[:CELL_LIMIT] for text in texts]))
        known = (
            f"{self._whose(entry)}\n{fold(results_label(entry.result))}\n{fold(entry.vin[:CELL_LIMIT])}"
            f"\n{fold(entry.customer[:CELL_LIMIT])}"
            if entry.mine is not _NOT_KNOWN or entry.colleague
            else ""
        )
        return f"{raw}:{session.port}\n{self._state(entry)}\n{known}\n{self._created(entry)}"

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
        if entry.mine is _NOT_KNOWN:
            return fold(entry.colleague[:CELL_LIMIT])
        return fold(who_label(entry)) if entry.profile else self._you

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
        minute, second = divmod(int(at), 60)
        if minute not in self._minutes:
            whole = fold(created(entry))[: -len(_SECONDS)]
            # The time alone, which is shown if it is today, is part of the full text.
            is_yesterday = self._yesterday[0] <= 60 * minute < self._yesterday[1]
            self._minutes[minute] = f"{fold(created_minute(entry, self._now))}\n{whole}" if is_yesterday else whole
        return f"{self._minutes[minute]}:{second:02d}"


_NO_COLUMN = -1
_NOT_KNOWN = Ownership.NOT_KNOWN
_NOBODYS = Session("", SessionState.UNKNOWN, "", None, "", "", 0)


def _is_known(entry: SessionEntry) -> bool:
    """Returns whether a session is known to belong to this PC or to a colleague."""
    return entry.mine is not _NOT_KNOWN or bool(entry.colleague)


# None of a row's attributes refers back to the row, so the garbage collector does not need to track rows.
class Row(Struct, eq=False, gc=False):
    """Session with values derived from it, most of them computed on first use; created by ``row_of``.

    A session keeps the same row object through all changes, so rows can be compared by identity.

    Attributes:
        entry: The current session.
        born: The start time in seconds since 1970 in UTC; None if the service sent none that can be parsed.
        place: The index of the row in the list that is being shown or prepared.
        sort_key: The sort key for the column last sorted by.
        age: The running time as last shown; empty until it has been shown.
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
        """Replaces the session and clears the derived values."""
        self.entry = entry
        self.born = entry.session.created_at
        self.age = ""
        self._column = _NO_COLUMN
        self._texts = None
        self._words = ""

    def forget_words(self) -> None:
        """Frees the searchable text, which the next search builds again."""
        self._words = ""

    def key(self, column: int) -> Key | None:
        """Returns the sort key for ``column``; the keys for the start time and the column last sorted by are cached."""
        if column == CREATED:
            return self.born
        if self._column != column:
            self.sort_key = COLUMNS[column].key(self.entry)
            self._column = column
        return self.sort_key

    def text(self, column: int) -> str:
        """Returns the text of the cell in ``column``, which must not be one of ``LIVE``."""
        if self._texts is None:
            self._texts = {}
        if column not in self._texts:
            self._texts[column] = COLUMNS[column].text(self.entry)
        return self._texts[column]

    def whole(self, column: int, now: float) -> str:
        """Returns the full text of the cell in ``column`` as of ``now``, in seconds since 1970 in UTC."""
        if column == RUNNING:
            return age_text(self.entry, now)
        whole = COLUMNS[column].whole
        return whole(self.entry) if whole else self.text(column)

    def has(self, wanted: list[str], index: SearchIndex) -> bool:
        """Returns whether each of the folded ``wanted`` strings occurs in at least one column or in the VIN."""
        if not self._words:
            self._words = index.of(self.entry)
        missing = [one for one in wanted if one not in self._words]
        if not missing:
            return True
        age = index.age(self.entry)
        return all(one in age for one in missing)


_FACTS: dict[int, Callable[[SessionEntry], str]] = {
    TICKET: lambda entry: entry.ticket or entry.connector,
    VEHICLE: lambda entry: entry.vehicle,
    CUSTOMER: lambda entry: entry.customer,
    WHO: who_label,
    RESULT: result_text,
}
"""The columns with facts known to this PC or the team, each with a function that returns the text of a cell."""
ROWS_AT_ONCE = 20
"""Number of rows searched in one step, which usually takes 0.1 ms and never more than 50 ms, whatever the rows
contain.
"""

Steps = Generator[None, None, list[Row]]
_sort_key = attrgetter("sort_key")
_born = attrgetter("born")


def row_of(entry: SessionEntry) -> Row:
    """Returns a new row for a session."""
    return Row(entry, entry.session.created_at)


def rows_of(entries: Iterable[SessionEntry]) -> list[Row]:
    """Returns new rows for the sessions; faster than calling ``row_of`` for each."""
    return [Row(entry, entry.session.created_at) for entry in entries]


def of_kind(rows: list[Row], kind: int) -> Steps:
    """Returns the rows that are included in the quick filter with the bit ``kind``."""
    held: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        held += [row for row in rows[start : start + SORTED_AT_ONCE] if kinds(row.entry) & kind]
        yield
    return held


def grouped(rows: list[Row]) -> Steps:
    """Returns the rows of this PC, then those of the team, then all others; each group keeps its order."""
    mine: list[Row] = []
    team: list[Row] = []
    others: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        for row in rows[start : start + SORTED_AT_ONCE]:
            entry = row.entry
            (mine if entry.mine is not _NOT_KNOWN else team if entry.colleague else others).append(row)
        yield
    return mine + team + others


def telling(rows: list[Row]) -> Steps:
    """Returns the rows of sessions about which something is known or which can be claimed."""
    held: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        held += [row for row in rows[start : start + SORTED_AT_ONCE] if _tells(row.entry)]
        yield
    return held


def _tells(entry: SessionEntry) -> bool:
    if _is_known(entry) or entry.session.state is SessionState.AVAILABLE:
        return True
    return bool(entry.ticket or entry.connector or entry.vehicle)


def plain_columns(rows: list[Row], tally: Counter[int]) -> Generator[None, None, frozenset[int]]:
    """Returns the columns that need not be shown: those that are empty, or the same in all rows if there are several.

    Columns such as the start time, which are empty only for unusual reasons, are not examined.

    Args:
        rows: All rows.
        tally: The number of rows for each value of ``kinds``.
    """
    here = [kind for kind, number in tally.items() if number]
    if not rows:
        return frozenset()
    plain = yield from _plain_facts(rows if any(kind & OURS for kind in here) else [])
    if all(kind & bit(SessionFilter.ENDED) for kind in here):
        plain |= {RUNNING}
    if not any(kind & RUNNING_KINDS and kind & bit(SessionFilter.MINE) for kind in here):
        plain |= {CONNECTION}
    return plain


def _plain_facts(rows: list[Row]) -> Generator[None, None, frozenset[int]]:
    known: list[SessionEntry] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        known += [row.entry for row in rows[start : start + SORTED_AT_ONCE] if _is_known(row.entry)]
        yield
    if not known:
        return frozenset(_FACTS)
    is_whole = len(known) == len(rows) > 1
    return frozenset(column for column, fact in _FACTS.items() if _is_plain({fact(each) for each in known}, is_whole))


def _is_plain(values: set[str], is_whole: bool) -> bool:
    return values <= {"", DASH} or (is_whole and len(values) == 1)


def found(rows: list[Row], wanted: list[str], now: float) -> Steps:
    """Returns the rows that contain each of the ``wanted`` strings in at least one column at the time ``now``."""
    index = SearchIndex(now)
    held: list[Row] = []
    for start in range(0, len(rows), ROWS_AT_ONCE):
        held += [row for row in rows[start : start + ROWS_AT_ONCE] if row.has(wanted, index)]
        yield
    return held


def forgotten(rows: list[Row]) -> Generator[None, None, None]:
    """Frees the searchable texts of ``rows``, which take about as much memory as half of the list."""
    for start in range(0, len(rows), SORTED_AT_ONCE):
        for row in rows[start : start + SORTED_AT_ONCE]:
            row.forget_words()
        yield


def ordered(rows: list[Row], column: int, *, descending: bool) -> Steps:
    """Returns the rows sorted by ``column``; those without a key come last, and those with equal keys newest first."""
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
    known = yield from sorted_in_steps(known, _born if column == CREATED else _sort_key, descending=descending)
    return known + unknown
