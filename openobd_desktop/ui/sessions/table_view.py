"""Table view of the sessions, which hides columns to save space and keeps its selection and scroll position."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from openobd_desktop.ui.common.labels import state_labels
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.common.window_state import is_header
from openobd_desktop.ui.sessions.columns import (
    CONNECTION,
    CREATED,
    CUSTOMER,
    ENDPOINT,
    RESULT,
    RUNNING,
    SESSION,
    STATE,
    TICKET,
    VEHICLE,
    WHO,
    running_samples,
    whole_headers,
)
from openobd_desktop.ui.sessions.filter import SessionFilter
from openobd_desktop.ui.sessions.rows import Row
from openobd_desktop.ui.sessions.table_model import EntryRole, SessionTableModel, ToneRole
from openobd_desktop.ui.tables.delegates import ChipDelegate
from openobd_desktop.ui.tables.folding_table_view import ColumnPlan, FoldingTableView

_tr = translator("columns")
_WIDE = {
    STATE: 124,
    TICKET: 116,
    VEHICLE: 176,
    WHO: 112,
    CONNECTION: 96,
    RUNNING: 140,
    CREATED: 128,
    RESULT: 152,
    SESSION: 108,
    ENDPOINT: 176,
    CUSTOMER: 132,
}
"""Column widths in pixels in a wide window."""
_COMPACT = {
    **_WIDE,
    STATE: 122,
    TICKET: 88,
    VEHICLE: 132,
    CUSTOMER: 132,
    WHO: 88,
    CONNECTION: 84,
    RUNNING: 124,
    ENDPOINT: 96,
}
"""Column widths in pixels in a narrow window."""
COLUMN_PLAN = ColumnPlan(
    wide=_WIDE,
    compact=_COMPACT,
    folded_first=(ENDPOINT, SESSION, CONNECTION, CREATED, CUSTOMER, WHO, RESULT, RUNNING, VEHICLE),
    hidden_at_first=frozenset({SESSION, ENDPOINT}),
    always=STATE,
    stretched=VEHICLE,
    sorted_by=CREATED,
)
_FORMER = (STATE, TICKET, WHO, CREATED, RUNNING, SESSION, ENDPOINT)
"""The columns of version 0.1, in the order of that version."""

BESIDE_STATE = 44
"""Width in pixels of the icon and the margins beside the state."""
BESIDE_TEXT = 24


class SessionTableView(FoldingTableView):
    """Table view of the service's sessions."""

    def __init__(self, model: SessionTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, COLUMN_PLAN, state=(STATE, EntryRole), parent=parent)
        self._model: SessionTableModel = model
        self._chips = ChipDelegate(ToneRole, self._hover)
        self.setItemDelegateForColumn(RESULT, self._chips)
        self.setAccessibleName(self.tr("Sessions"))
        self.arrange_columns()

    def least_widths(self) -> dict[int, int]:
        metrics = self.fontMetrics()
        return {
            STATE: max(metrics.horizontalAdvance(word) for word in state_labels()) + BESIDE_STATE,
            RUNNING: max(metrics.horizontalAdvance(text) for text in running_samples()) + BESIDE_TEXT,
        }

    def choose(self, session_id: str) -> None:
        """Selects a session and scrolls to its row; lists the sessions that are only counted if it is one of them."""
        self._model.finish_update()
        row = self._model.row_of(session_id)
        if row < 0 and self._model.others:
            self._model.show_others(True)
            self._model.finish_update()
            row = self._model.row_of(session_id)
        if row >= 0:
            self.selectRow(row)

    def search(self, text: str) -> None:
        """Shows the sessions that contain each word of ``text``; scrolls to the top unless rows are selected."""
        self._show_start()
        self._model.search(text)

    def show_only(self, chosen: SessionFilter) -> None:
        """Shows only the sessions that a quick filter includes; scrolls to the top unless rows are selected."""
        self._show_start()
        self._model.show_only(chosen)

    def _show_start(self) -> None:
        if not self.rows:
            self.scrollToTop()

    def copy(self) -> None:
        """Copies the full text of the selected rows."""
        self.copy_rows(self._model.held(self.rows))

    def copy_rows(self, rows: list[Row]) -> None:
        """Copies the full text of ``rows``, including hidden columns and rows that are no longer shown."""
        if rows:
            self._copier.copy(whole_headers(), rows, self._model.whole_rows)

    def restore_former(self, state: bytes) -> bool:
        """Restores order, widths and hidden columns from a version 0.1 header; returns False for any other header."""
        if not is_header(state, len(_FORMER)):
            return False
        former = QHeaderView(Qt.Orientation.Horizontal)
        former.setModel(QStandardItemModel(0, len(_FORMER), former))
        former.restoreState(QByteArray(state))
        head = self.horizontalHeader()
        for place in range(former.count()):
            section = former.logicalIndex(place)
            column = _FORMER[section]
            if former.isSectionHidden(section):
                self._choices[column] = False
            else:
                head.resizeSection(column, former.sectionSize(section))
        self.sortByColumn(_FORMER[former.sortIndicatorSection()], former.sortIndicatorOrder())
        former.deleteLater()
        self.fit_columns()
        return True
