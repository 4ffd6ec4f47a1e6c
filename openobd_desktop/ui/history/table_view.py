"""The table of the history on screen: selection, copying, its place while rows change, and a hint while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from openobd_desktop.ui.common.window_state import COLUMNS
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.table_model import EntryRole, HistoryTableModel
from openobd_desktop.ui.tables.csv_text import clipboard_text
from openobd_desktop.ui.tables.delegates import RowHover, RowHoverDelegate, StateDelegate
from openobd_desktop.ui.tables.empty_state import EmptyState, Hint

ROW_HEIGHT = 32
_WIDTHS = {
    columns.STATE: 112,
    columns.TICKET: 80,
    columns.SESSION: 88,
    columns.STARTED: 132,
    columns.ENDED: 132,
    columns.DURATION: 88,
    columns.GAPS: 60,
    columns.RESULT: 132,
    columns.FEEDBACK: 124,
    columns.DESCRIPTION: 172,
    columns.PROFILE: 88,
    columns.WHO: 140,
}
_ORDER = (
    columns.STARTED,
    columns.TICKET,
    columns.RESULT,
    columns.FEEDBACK,
    columns.DESCRIPTION,
    columns.STATE,
    columns.DURATION,
    columns.WHO,
)
"""What is asked of the history most, from the left; the rest follows behind.

The first five fit beside the details of a session in a window of 1280 pixels.
"""


class HistoryTableView(QTableView):
    """Selects whole rows; ``selected`` tells when the selected sessions or their content changed."""

    selected = Signal()

    def __init__(self, model: HistoryTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen = ""
        self._place: QPersistentModelIndex | None = None
        self._hover = RowHover(self)
        self._row_delegate = RowHoverDelegate(self._hover)
        self._state_delegate = StateDelegate(EntryRole, self._hover)
        self.hint = EmptyState(name="historyEmpty", over=self)
        self.setModel(model)
        self.setItemDelegate(self._row_delegate)
        self.setItemDelegateForColumn(columns.STATE, self._state_delegate)
        self._behave()
        self._set_up_headers()
        model.changing.connect(self._on_model_changing)
        model.changed.connect(self._on_model_changed)

    def _behave(self) -> None:
        self.setObjectName("historyTable")
        # Versions up to 0.1 began with other columns, and had the result outside a usual window.
        self.setProperty(COLUMNS, 3)
        self.setAccessibleName(self.tr("History"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        for place, column in enumerate(_ORDER):
            head.moveSection(head.visualIndex(column), place)
        head.hideSection(columns.WHO)
        head.setSortIndicator(columns.STARTED, Qt.SortOrder.DescendingOrder)
        head.setSortIndicatorShown(True)
        head.sortIndicatorChanged.connect(self._on_order_changed)

    def show_who(self, shown: bool) -> None:
        """Shows who did it, which on one PC is nearly always the same."""
        self.horizontalHeader().setSectionHidden(columns.WHO, not shown)

    @property
    def rows(self) -> list[int]:
        """The selected rows from the top."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.size())]
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def show_hint(self, hint: Hint | None) -> None:
        """Tells why there are no rows."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if hint else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        self.hint.show_hint(hint)

    def copy(self) -> None:
        """Copies the selected rows unshortened."""
        if self.rows:
            text = clipboard_text(columns.whole_headers(), self._model.whole_rows(self.rows))
            QGuiApplication.clipboard().setText(text)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)

    def _on_order_changed(self, column: int, order: Qt.SortOrder) -> None:
        """The journal has an order of beginnings only; a click on another header leaves it as it is."""
        if column == columns.STARTED:
            self._model.sort(column, order)
        else:
            self.horizontalHeader().setSortIndicator(columns.STARTED, self._model.order)

    def _on_model_changing(self) -> None:
        rows = self.rows
        self._chosen = self._model.record(rows[0]).id if len(rows) == 1 else ""
        top = self.rowAt(0) if self.verticalScrollBar().value() > 0 else -1
        self._place = QPersistentModelIndex(self._model.index(top, 0)) if top >= 0 else None

    def _on_model_changed(self) -> None:
        place, self._place = self._place, None
        if place is not None and place.isValid() and place.row() != self.rowAt(0):
            # Qt would learn the new number of rows only later, and scroll no further than the old ones reached.
            self.updateGeometries()
            self.scrollTo(self._model.index(place.row(), 0), QAbstractItemView.ScrollHint.PositionAtTop)
        row = self._model.row_of(self._chosen) if self._chosen and not self.rows else -1
        if row >= 0:
            self.selectRow(row)
        self.selected.emit()
