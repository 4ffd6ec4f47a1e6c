"""View of short tables with selection, copying, and a hint that is shown while the table is empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from openobd_desktop.ui.tables.delegates import RowHover, RowHoverDelegate
from openobd_desktop.ui.tables.empty_state import EmptyState, Hint
from openobd_desktop.ui.tables.record_table_view import RowCopier, rows_in
from openobd_desktop.ui.tables.text_table_model import Row, TextTableModel

ROW_HEIGHT = 28
ROUNDING = 2
"""Pixels by which the size hint of a column may be narrower than its title."""


class TextTableView(QTableView):
    """Table view that selects whole rows.

    Attributes:
        rows: The table model.
    """

    def __init__(
        self,
        rows: TextTableModel,
        *,
        name: str,
        title: str,
        least: int,
        widths: Mapping[int, int],
        single: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Creates a table with the object name ``name`` and the accessible name ``title``.

        Args:
            rows: The model.
            name: The object name.
            title: The accessible name.
            least: The minimum number of visible rows.
            widths: The widths in pixels, keyed by column; the last column is stretched.
            single: Whether only one row can be selected.
            parent: The parent widget.
        """
        super().__init__(parent)
        self.rows = rows
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setModel(rows)
        # Without its own selection model, the header would check for each row whether it is selected.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(rows, self.horizontalHeader()))
        self._hint = EmptyState(name=name, over=self)
        self._copier = RowCopier(self)
        self._row_delegate = RowHoverDelegate(RowHover(self))
        self.setItemDelegate(self._row_delegate)
        self.setMinimumHeight(ROW_HEIGHT * (least + 1) + 2)
        self._widened: set[int] = set()
        self._was_shown = False
        self._behave()
        if single:
            self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)

    def sizeHint(self) -> QSize:
        """Returns a size with the minimum height, since the layout assigns the remaining space to the table."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def set_rows(self, rows: Sequence[Row]) -> bool:
        """Shows ``rows``, scrolling to added rows if the end was visible, and returns whether rows were added."""
        bar = self.verticalScrollBar()
        follows = bar.value() == bar.maximum()
        added = self.rows.set_rows(rows)
        if added and follows:
            self.scrollToBottom()
        return added

    def make_room(self, *columns: int) -> None:
        """Widens ``columns`` to fit their contents, but only once, so that widths set later by the user are kept."""
        for column in columns:
            if column not in self._widened:
                self._widened.add(column)
                wanted = max(self.columnWidth(column), self.sizeHintForColumn(column))
                self.horizontalHeader().resizeSection(column, wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            # Only a visible table has its final style.
            self._was_shown = True
            self._fit_titles()

    def setColumnHidden(self, column: int, hide: bool) -> None:
        super().setColumnHidden(column, hide)
        if self._was_shown:
            # Another column may have been the last one, and stretched, until now.
            self._fit_titles()

    def _fit_titles(self) -> None:
        """Widens the visible columns whose titles do not fit in the current language."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            by_hand = header.sectionResizeMode(column) is QHeaderView.ResizeMode.Interactive
            if by_hand and not header.isSectionHidden(column):
                wanted = header.sectionSizeHint(column) + ROUNDING
                header.resizeSection(column, max(header.sectionSize(column), wanted))

    def show_hint(self, hint: Hint | None) -> None:
        """Shows a hint that explains why there are no rows, or hides it if ``hint`` is None."""
        self._hint.show_hint(hint)

    @property
    def chosen(self) -> list[int]:
        """The indexes of the selected rows, from top to bottom."""
        return rows_in(self.selectionModel().selection())

    @property
    def chosen_row(self) -> int | None:
        """The index of the topmost selected row, or None if no row is selected."""
        return next(iter(self.chosen), None)

    def copy(self) -> None:
        """Copies the full text of the selected rows, or of all rows if none are selected, to the clipboard."""
        held = self.rows.held(self.chosen)
        if held:
            self._copier.copy(self.rows.headers, held, self.rows.texts_of)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
