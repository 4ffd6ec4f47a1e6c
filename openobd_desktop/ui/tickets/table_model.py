"""Qt table model of the tickets, which can be sorted, filtered and searched."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer

from openobd_desktop.core.tickets.store import TicketChange
from openobd_desktop.domain.text import fold, identifier
from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.ui.common.ticket_labels import car_look, state_look
from openobd_desktop.ui.look.text import tip as as_tip
from openobd_desktop.ui.tables.row_changes import row_steps
from openobd_desktop.ui.tables.sliced_table_model import AT_ONCE, Index, SlicedTableModel, SlicedWork
from openobd_desktop.ui.tickets.columns import (
    AGE,
    CAR,
    COUNT,
    NAMED,
    STATE,
    Names,
    NoNames,
    age_text,
    header,
    text,
    tip,
    whole_row,
)
from openobd_desktop.ui.tickets.filter import Tally, TicketFilter
from openobd_desktop.ui.tickets.rows import MADE_AT_ONCE, Row, found, of_kind, ordered, plain_columns, rows_of

TicketRole = Qt.ItemDataRole.UserRole
MarkRole = Qt.ItemDataRole.UserRole + 1
"""Role for the icon and the tone of a cell; the value is None for a cell without an icon."""
_DISPLAY, _TIP, _MARK = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(MarkRole)
SETTLE = 500
"""Delay in milliseconds before rows are searched and sorted again because names have arrived."""
_NOWHERE = QModelIndex()


class TicketTableModel(SlicedTableModel[Row]):
    """Table model of the tickets."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        """Builds an empty model; ``now`` returns the current time in seconds since 1970 in UTC, or NaN if unknown."""
        super().__init__(parent)
        self._now = now
        self._names: Names = NoNames()
        self._generation = 0
        self._me = ""
        self._rows: dict[str, Row] = {}
        self._arriving: dict[str, Ticket] = {}
        """The new tickets for which no rows have been made yet."""
        self._tally = Tally()
        self._filter = TicketFilter.ALL
        self._words: list[str] = []
        self._column = AGE
        self._order = Qt.SortOrder.AscendingOrder
        self._survey = SlicedWork(self)
        self._settle = QTimer(self, interval=SETTLE, singleShot=True)
        self._settle.timeout.connect(self._update)

    @property
    def counts(self) -> dict[TicketFilter, int]:
        """The number of tickets that match each quick filter, regardless of the search; new tickets are added soon."""
        return self._tally.counts(self._me)

    @property
    def total(self) -> int:
        """The total number of tickets, including those that are not shown."""
        return len(self._rows) + len(self._arriving)

    def ticket(self, row: int) -> Ticket:
        """Returns the ticket shown in the given row."""
        return self._shown[row].ticket

    def row_of(self, ticket_id: str) -> int:
        """Returns the row index of a ticket, or -1 if the ticket is not shown."""
        row = self._rows.get(ticket_id)
        return self._shown.index(row) if row in self._shown else -1

    def whole_rows(self, rows: Iterable[Row] | None = None) -> list[list[str]]:
        """Returns the full text of ``rows``, or of all rows shown if ``rows`` is None."""
        now = self._now()
        return [whole_row(row.ticket, self._names, now) for row in (self._shown if rows is None else rows)]

    def apply(self, change: TicketChange) -> None:
        """Applies a change made in the store."""
        if len(change.removed) == self.total:
            # Removing them one by one would take long, and rows of a former login must not stay.
            self._rows, self._arriving, self._tally = {}, {}, Tally()
        for ticket_id in change.removed if self.total else ():
            row = self._rows.pop(ticket_id, None)
            self._arriving.pop(ticket_id, None)
            if row is not None:
                self._tally.remove([row.ticket])
        self._arriving.update({ticket.id: ticket for ticket in change.added})
        for ticket in change.changed:
            if ticket.id in self._arriving:
                self._arriving[ticket.id] = ticket
            else:
                self._change(self._rows[ticket.id], ticket)
        # New tickets do not interrupt a computation: if they kept arriving, a slow PC would never complete one.
        if change.changed or change.removed or not self.busy:
            self._update_soon()

    def _change(self, row: Row, ticket: Ticket) -> None:
        self._tally.remove([row.ticket])
        self._tally.add([ticket])
        row.update(ticket)
        self._touched.add(row)

    def use_names(self, names: Names | None) -> None:
        """Sets the source of the names, or removes all names if ``names`` is None."""
        self._names = names or NoNames()
        self.show_names(0, len(self._shown) - 1)

    def show_names(self, first: int, last: int) -> None:
        """Shows the names that have arrived for the rows from ``first`` to ``last``."""
        self._generation += 1
        if 0 <= first <= last < len(self._shown):
            self.dataChanged.emit(self.index(first, min(NAMED)), self.index(last, max(NAMED)))
        if self._words or self._column in NAMED:
            self._settle.start()

    def set_me(self, operator_id: str) -> None:
        """Sets which operator the user is; ``operator_id`` is empty if this is unknown."""
        if operator_id != self._me:
            self._me = operator_id
            self._update()

    def show_only(self, chosen: TicketFilter) -> None:
        """Shows only the tickets that a quick filter includes."""
        if chosen is not self._filter:
            self._filter = chosen
            self._update()

    def search(self, wanted: str) -> None:
        """Shows the tickets that contain each word of ``wanted``."""
        words = fold(identifier(wanted)).split()
        if words != self._words:
            self._words = words
            self._update()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0 and (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._update()

    def refresh_ages(self, first: int, last: int) -> None:
        """Updates the ages that have changed in the rows from ``first`` to ``last``."""
        now = self._now()
        for place in range(max(0, first), min(last, len(self._shown) - 1) + 1):
            row = self._shown[place]
            shown = age_text(row.ticket, now)
            if shown != row.age:
                row.age = shown
                index = self.index(place, AGE)
                self.dataChanged.emit(index, index)

    def _update(self) -> None:
        """Starts computing the rows to show, abandoning any computation in progress."""
        self._settle.stop()
        self._work.begin(self._steps(), at_once=self.total <= AT_ONCE)

    def _update_soon(self) -> None:
        """Does the same in a later turn of the event loop, unless there are few rows."""
        if self.total <= AT_ONCE:
            self._update()
        else:
            self._settle.stop()
            self._work.begin_soon(self._steps())

    def _steps(self) -> Generator[None, None, None]:
        yield from self._make_rows()
        rows = list(self._rows.values())
        if self._filter is not TicketFilter.ALL:
            rows = yield from of_kind(rows, self._filter, self._me)
        if self._words:
            rows = yield from found(rows, self._words, self._names, self._generation)
        is_descending = self._order == Qt.SortOrder.DescendingOrder
        rows = yield from ordered(rows, self._column, self._names, self._generation, descending=is_descending)
        changes = yield from row_steps(self._shown, rows)
        self.show_rows(rows, changes)
        # The whole list is examined, so that the visible columns do not depend on the filter.
        if len(self._rows) <= AT_ONCE:
            self._survey.begin(self._survey_steps(), at_once=True)
        else:
            self._survey.begin_soon(self._survey_steps())
        self.changed.emit()
        if self._arriving and not self.busy:
            self._update_soon()

    def _make_rows(self) -> Generator[None, None, None]:
        while self._arriving:
            tickets = [self._arriving.popitem()[1] for _ in range(min(MADE_AT_ONCE, len(self._arriving)))]
            self._rows.update(zip([ticket.id for ticket in tickets], rows_of(tickets), strict=True))
            self._tally.add(tickets)
            yield

    def _survey_steps(self) -> Generator[None, None, None]:
        plain = yield from plain_columns(list(self._rows.values()))
        if plain != self.plain:
            self.plain = plain
            self.plain_changed.emit()

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else COUNT

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return header(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _DISPLAY:
            return text(self._shown[index.row()].ticket, index.column(), self._names, self._now())
        if role == TicketRole:
            return self._shown[index.row()].ticket
        if role == _TIP:
            return as_tip(tip(self._shown[index.row()].ticket, index.column(), self._names, self._now()))
        if role == _MARK and index.column() in (STATE, CAR):
            ticket = self._shown[index.row()].ticket
            return state_look(ticket) if index.column() == STATE else car_look(ticket)
        return None
