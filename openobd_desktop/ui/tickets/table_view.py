"""Table view of the tickets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tables.delegates import MarkDelegate
from openobd_desktop.ui.tables.folding_table_view import ColumnPlan, FoldingTableView
from openobd_desktop.ui.tickets.columns import (
    AGE,
    CAR,
    CUSTOMER,
    OPERATOR,
    STATE,
    TICKET,
    VEHICLE,
    VIN,
    samples,
    whole_headers,
)
from openobd_desktop.ui.tickets.rows import Row
from openobd_desktop.ui.tickets.table_model import MarkRole, TicketRole, TicketTableModel

_tr = translator("columns")
_WIDE = {STATE: 124, TICKET: 104, AGE: 104, CUSTOMER: 196, VEHICLE: 176, VIN: 188, OPERATOR: 144, CAR: 144}
_COMPACT = {**_WIDE, TICKET: 88, AGE: 96, CUSTOMER: 144, VEHICLE: 132, VIN: 184, OPERATOR: 112}
_PLAN = ColumnPlan(
    wide=_WIDE,
    compact=_COMPACT,
    folded_first=(VIN, OPERATOR, AGE, VEHICLE, CUSTOMER),
    always=STATE,
    stretched=VEHICLE,
    sorted_by=AGE,
    order=Qt.SortOrder.AscendingOrder,
)
BESIDE_MARK = 56
"""Width in pixels of the icon and the margins beside a cell's text."""


class TicketTableView(FoldingTableView):
    """Table view of the tickets; the columns for the state and for the car's connection always fit their contents."""

    def __init__(self, model: TicketTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _PLAN, state=(STATE, TicketRole), hint="ticketsEmpty", parent=parent)
        self._model: TicketTableModel = model
        self._missing: frozenset[int] = frozenset()
        self._marks = MarkDelegate(MarkRole, self._hover)
        self.setItemDelegateForColumn(STATE, self._marks)
        self.setItemDelegateForColumn(CAR, self._marks)
        self.setAccessibleName(self.tr("Tickets"))
        self.setObjectName("ticketsTable")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.arrange_columns()

    def least_widths(self) -> dict[int, int]:
        metrics = self.fontMetrics()
        return {
            column: max(metrics.horizontalAdvance(each) for each in samples(column)) + BESIDE_MARK
            for column in (STATE, CAR)
        }

    def show_missing(self, columns: frozenset[int]) -> None:
        """Hides ``columns``, because the service has no names for them."""
        if columns != self._missing:
            self._missing = columns
            self.fit_columns()

    def is_wanted(self, column: int) -> bool:
        return column not in self._missing and super().is_wanted(column)

    def why_hidden(self, column: int) -> str:
        if column in self._missing:
            return _tr("not offered by the service")
        if column in self._model.plain and column not in self._choices and self.isColumnHidden(column):
            return _tr("empty in all rows")
        return super().why_hidden(column)

    def choose(self, ticket_id: str) -> None:
        """Selects a ticket if it is visible in the table."""
        self._model.finish_update()
        row = self._model.row_of(ticket_id)
        if row >= 0:
            self.selectRow(row)

    def copy(self) -> None:
        """Copies the full text of the selected rows."""
        self.copy_rows(self._model.held(self.rows))

    def copy_rows(self, rows: list[Row]) -> None:
        """Copies the full text of ``rows``, including hidden columns and rows that are no longer shown."""
        if rows:
            self._copier.copy(whole_headers(), rows, self._model.whole_rows)
