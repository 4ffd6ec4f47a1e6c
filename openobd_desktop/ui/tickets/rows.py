"""Rows of the ticket table, and functions that search and sort them."""

from __future__ import annotations

from collections.abc import Generator
from operator import attrgetter

from msgspec import Struct

from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.ui.tables.row_changes import GONE
from openobd_desktop.ui.tables.sliced_table_model import SORTED_AT_ONCE, sorted_in_steps
from openobd_desktop.ui.tickets.columns import AGE, CUSTOMER, OPERATOR, VEHICLE, VIN, Key, Names, born, key, searchable
from openobd_desktop.ui.tickets.filter import kinds

ROWS_AT_ONCE = 20
"""Number of rows searched in one step, however long the text in the rows is."""
Steps = Generator[None, None, "list[Row]"]
_born = attrgetter("born")
_sort_key = attrgetter("sort_key")


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
    _words: str = ""
    _words_of: int = -1

    def update(self, ticket: Ticket) -> None:
        """Replaces the ticket and clears the derived values."""
        self.ticket = ticket
        self.born = born(ticket)
        self.age, self._words, self._words_of = "", "", -1

    def has(self, wanted: list[str], names: Names, generation: int) -> bool:
        """Returns whether the row contains all folded ``wanted`` strings; ``generation`` changes whenever names do."""
        if self._words_of != generation:
            self._words, self._words_of = searchable(self.ticket, names), generation
        return all(one in self._words for one in wanted)


def row_of(ticket: Ticket) -> Row:
    """Returns a new row for a ticket."""
    return Row(ticket, born(ticket))


def of_kind(rows: list[Row], kind: int, me: str) -> Steps:
    """Returns the rows that are included in the quick filter with the bit ``kind``."""
    held: list[Row] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        held += [row for row in rows[start : start + SORTED_AT_ONCE] if kinds(row.ticket, me) & kind]
        yield
    return held


def found(rows: list[Row], wanted: list[str], names: Names, generation: int) -> Steps:
    """Returns the rows that contain each of the ``wanted`` strings."""
    held: list[Row] = []
    for start in range(0, len(rows), ROWS_AT_ONCE):
        held += [row for row in rows[start : start + ROWS_AT_ONCE] if row.has(wanted, names, generation)]
        yield
    return held


def ordered(rows: list[Row], column: int, names: Names, *, descending: bool) -> Steps:
    """Returns the rows sorted by ``column``; those without a value come last, and equal ones newest first."""
    for row in rows:
        row.sort_key = row.born
    rows = yield from _ordered(rows, descending=True)
    for start in range(0, len(rows), ROWS_AT_ONCE):
        for row in rows[start : start + ROWS_AT_ONCE]:
            row.sort_key = key(row.ticket, column, names)
        yield
    return (yield from _ordered(rows, descending=descending))


def _ordered(rows: list[Row], *, descending: bool) -> Steps:
    known = [row for row in rows if row.sort_key is not None]
    unknown = [row for row in rows if row.sort_key is None]
    yield
    known = yield from sorted_in_steps(known, _sort_key, descending=descending)
    return known + unknown


def plain_columns(rows: list[Row]) -> Generator[None, None, frozenset[int]]:
    """Returns the columns that are empty in all rows."""
    empty = {AGE, CUSTOMER, VEHICLE, VIN, OPERATOR} if rows else set()
    for start in range(0, len(rows), SORTED_AT_ONCE):
        for row in rows[start : start + SORTED_AT_ONCE]:
            ticket = row.ticket
            values = {
                AGE: not ticket.is_over and row.born is not None,
                CUSTOMER: bool(ticket.customer_id),
                VEHICLE: bool(ticket.vehicle_model_id),
                VIN: bool(ticket.vin),
                OPERATOR: bool(ticket.operator_id),
            }
            empty -= {column for column, has in values.items() if has}
            if not empty:
                return frozenset()
        yield
    return frozenset(empty)
