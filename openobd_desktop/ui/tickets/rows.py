"""Rows of the ticket table, and functions that search and sort them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from operator import attrgetter

from msgspec import Struct

from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.ui.tables.row_changes import GONE
from openobd_desktop.ui.tables.sliced_table_model import SORTED_AT_ONCE, sorted_in_steps
from openobd_desktop.ui.tickets.columns import (
    AGE,
    COUNT,
    CUSTOMER,
    NAMED,
    OPERATOR,
    VEHICLE,
    VIN,
    Key,
    Names,
    born,
    key,
    searchable,
)
from openobd_desktop.ui.tickets.filter import TicketFilter, includes

ROWS_AT_ONCE = 20
"""Number of rows for which texts are computed in one step, however long the text in the rows is."""
SURVEYED_AT_ONCE = 1000
"""Number of rows that are filtered, or examined for empty columns, in one step, which takes less than a millisecond."""
MADE_AT_ONCE = 500
"""Number of rows made in one step, which takes less than a millisecond."""
Steps = Generator[None, None, "list[Row]"]
_born = attrgetter("born")
_sort_key = attrgetter("sort_key")
_NO_COLUMN = -1


class Row(Struct, eq=False, gc=False):
    """Ticket with values derived from it; a ticket keeps the same row object through all changes.

    Attributes:
        ticket: The current ticket.
        born: The creation time in seconds since 1970 in UTC; None if unknown.
        place: The index of the row in the list that is being shown or prepared.
        sort_key: The sort key for the column last sorted by.
        age: The age as last shown; empty until it has been shown.
    """

    ticket: Ticket
    born: float | None
    place: int = GONE
    sort_key: Key | None = None
    age: str = ""
    _key_of: int = _NO_COLUMN
    _words: str = ""
    _words_of: int = -1

    def update(self, ticket: Ticket) -> None:
        """Replaces the ticket and clears the derived values."""
        self.ticket = ticket
        self.born = born(ticket)
        self.age, self._key_of, self._words, self._words_of = "", _NO_COLUMN, "", -1

    def key(self, column: int, names: Names, generation: int) -> Key | None:
        """Returns the sort key for ``column``, which is computed once; ``generation`` changes whenever names do."""
        wanted = column + COUNT * (generation + 1) if column in NAMED else column
        if self._key_of != wanted:
            self.sort_key, self._key_of = key(self.ticket, column, names), wanted
        return self.sort_key

    def has(self, wanted: list[str], names: Names, generation: int) -> bool:
        """Returns whether the row contains all folded ``wanted`` strings; ``generation`` changes whenever names do."""
        if self._words_of != generation:
            self._words, self._words_of = searchable(self.ticket, names), generation
        return all(one in self._words for one in wanted)


def rows_of(tickets: Iterable[Ticket]) -> list[Row]:
    """Returns new rows for tickets."""
    return [Row(ticket, at.timestamp() if (at := ticket.created_at) is not None else None) for ticket in tickets]


def of_kind(rows: list[Row], chosen: TicketFilter, me: str) -> Steps:
    """Returns the rows that a quick filter includes."""
    held: list[Row] = []
    for start in range(0, len(rows), SURVEYED_AT_ONCE):
        held += [row for row in rows[start : start + SURVEYED_AT_ONCE] if includes(chosen, row.ticket, me)]
        yield
    return held


def found(rows: list[Row], wanted: list[str], names: Names, generation: int) -> Steps:
    """Returns the rows that contain each of the ``wanted`` strings."""
    held: list[Row] = []
    for start in range(0, len(rows), ROWS_AT_ONCE):
        held += [row for row in rows[start : start + ROWS_AT_ONCE] if row.has(wanted, names, generation)]
        yield
    return held


def ordered(rows: list[Row], column: int, names: Names, generation: int, *, descending: bool) -> Steps:
    """Returns the rows sorted by ``column``; those without a value come last, and equal ones newest first."""
    rows = yield from _newest_first(rows)
    known: list[Row] = []
    unknown: list[Row] = []
    for start in range(0, len(rows), ROWS_AT_ONCE):
        for row in rows[start : start + ROWS_AT_ONCE]:
            (unknown if row.key(column, names, generation) is None else known).append(row)
        yield
    if column != AGE or descending:
        known = yield from sorted_in_steps(known, _sort_key, descending=descending)
    return known + unknown


def _newest_first(rows: list[Row]) -> Steps:
    known: list[Row] = []
    unknown: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        part = rows[start : start + SORTED_AT_ONCE]
        if None in map(_born, part):
            unknown += [row for row in part if row.born is None]
            part = [row for row in part if row.born is not None]
        known += part
        yield
    known = yield from sorted_in_steps(known, _born, descending=True)
    return known + unknown


_FACTS: dict[int, Callable[[Row], object]] = {
    AGE: lambda row: row.born is not None and not row.ticket.is_over,
    CUSTOMER: lambda row: row.ticket.customer_id,
    VEHICLE: lambda row: row.ticket.vehicle_model_id,
    VIN: lambda row: row.ticket.vin,
    OPERATOR: lambda row: row.ticket.operator_id,
}
"""The columns that may be empty, each with a function that returns whether a row has a value in that column."""


def plain_columns(rows: list[Row]) -> Generator[None, None, frozenset[int]]:
    """Returns the columns that are empty in all rows."""
    empty = set(_FACTS) if rows else set()
    for start in range(0, len(rows), SURVEYED_AT_ONCE):
        part = rows[start : start + SURVEYED_AT_ONCE]
        empty = {column for column in empty if not any(map(_FACTS[column], part))}
        if not empty:
            break
        yield
    return frozenset(empty)
