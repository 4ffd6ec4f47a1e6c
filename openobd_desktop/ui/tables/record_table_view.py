"""Base class for views of large tables, and the menu for showing and hiding their columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tables.delegates import RowHover, RowHoverDelegate, StateDelegate
from openobd_desktop.ui.tables.empty_state import EmptyState, Hint

_tr = translator("columns")
ROW_HEIGHT = 32
COPIED_AT_ONCE = 250
"""Number of rows copied without a pause; formatting them takes less than 10 ms."""
Row = TypeVar("Row")


class RecordTableView(QTableView):
    """Table view that selects whole rows and keeps its scroll position while rows change.

    ``selected`` is emitted when the selected rows or their contents may have changed.

    Attributes:
        hint: The hint shown over the table while it is empty.
    """

    selected = Signal()

    def __init__(
        self,
        model: QAbstractTableModel,
        *,
        hint: str = "empty",
        state: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        """Builds a view of ``model``.

        Args:
            model: The model that contains the rows.
            hint: The prefix of the object names of the hint's labels.
            state: The column that shows the session state, and the role for which the model returns the session entry.
            parent: The parent widget.
        """
        super().__init__(parent)
        self._place: QPersistentModelIndex | None = None
        self._copier = RowCopier(self)
        self._hover = RowHover(self)
        self._row_delegate = RowHoverDelegate(self._hover)
        column, role = state
        self._state_delegate = StateDelegate(role, self._hover)
        self.hint = EmptyState(name=hint, over=self)
        self.setModel(model)
        self.setItemDelegate(self._row_delegate)
        self.setItemDelegateForColumn(column, self._state_delegate)
        self._configure()
        self._configure_headers()

    def _configure(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def _configure_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionsMovable(True)
        # Without its own selection model, the header would check for each row whether it is selected.
        head.setSelectionModel(QItemSelectionModel(self.model(), head))

    @property
    def rows(self) -> list[int]:
        """The indexes of the selected rows, from top to bottom."""
        return rows_in(self.selectionModel().selection())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Makes the Home and End keys lead to the first and the last row, since whole rows are selected, not cells."""
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd) and self.model().rowCount():
            row = 0 if action is actions.MoveHome else self.model().rowCount() - 1
            return self.model().index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def show_hint(self, hint: Hint | None) -> None:
        """Shows a hint that explains why there are no rows, or hides it if ``hint`` is None."""
        self.hint.show_hint(hint)

    def why_hidden(self, column: int) -> str:
        """Returns the reason why a column is hidden automatically, or "" if it is not hidden automatically."""
        return ""

    def saved_header(self) -> QByteArray:
        """Returns the state of the header, ignoring columns that the table has hidden automatically."""
        return self.horizontalHeader().saveState()

    def choose_column(self, column: int, shown: bool) -> None:
        """Shows or hides a column at the user's request."""
        self.horizontalHeader().setSectionHidden(column, not shown)

    def copy(self) -> None:
        """Copies the full text of the selected rows to the clipboard."""
        raise NotImplementedError

    def selectRow(self, row: int) -> None:
        """Selects a row; Qt's own method selects nothing in a right-to-left layout."""
        head = self.horizontalHeader()
        shown = next(column for column in range(head.count()) if not head.isSectionHidden(column))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(row, shown), flag.ClearAndSelect | flag.Rows)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def save_place(self) -> None:
        """Records the topmost visible row before rows change, unless the view is scrolled to the top."""
        top = self.rowAt(0) if self.verticalScrollBar().value() > 0 else -1
        self._place = QPersistentModelIndex(self.model().index(top, 0)) if top >= 0 else None

    def restore_place(self) -> None:
        """Scrolls back to the row recorded by ``save_place``, after rows have changed."""
        place, self._place = self._place, None
        if place is not None and place.isValid() and place.row() != self.rowAt(0):
            # Otherwise, Qt would still use the previous scroll range.
            self.updateGeometries()
            self.scroll_to_row(place.row(), QAbstractItemView.ScrollHint.PositionAtTop)

    def scroll_to_row(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        """Scrolls to a row, no matter which columns are hidden; Qt does not scroll to a cell in a hidden column."""
        head = self.horizontalHeader()
        shown = next(column for column in range(head.count()) if not head.isSectionHidden(column))
        self.scrollTo(self.model().index(row, shown), hint)


def rows_in(selection: QItemSelection) -> list[int]:
    """Returns the indexes of the selected rows, from top to bottom; Qt's own list is slow for thousands of rows."""
    parts = [selection.at(place) for place in range(selection.size())]
    if len(parts) == 1:
        return list(range(parts[0].top(), parts[0].bottom() + 1))
    return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})


def copy_rows(headers: list[str], rows: list[list[str]]) -> None:
    """Copies ``rows`` to the clipboard, preceded by ``headers`` if there are several rows."""
    from openobd_desktop.ui.tables.csv_export import clipboard_text

    QGuiApplication.clipboard().setText(clipboard_text(headers, rows))


class RowCopier(QTimer):
    """Copies rows to the clipboard in parts, so that copying many rows does not freeze the window.

    A copy in progress is completed even if the view is destroyed, for example because its dialog is closed.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(QGuiApplication.clipboard())
        self._parts: Iterator[Callable[[], Sequence[Sequence[str]]]] = iter(())
        self._left = 0
        self._headers: Sequence[str] = ()
        self._texts: list[str] = []
        self._is_needed = True
        self.timeout.connect(self._copy_part)
        view.destroyed.connect(self._on_view_destroyed)

    def copy(
        self, headers: Sequence[str], rows: Sequence[Row], whole: Callable[[Sequence[Row]], Sequence[Sequence[str]]]
    ) -> None:
        """Copies ``rows``, preceded by ``headers`` if there are several rows; replaces a copy still in progress.

        If there are few rows, they are in the clipboard when this method returns. ``whole`` returns the full text of
        rows.
        """
        starts = range(0, len(rows), COPIED_AT_ONCE)
        self._parts = iter([partial(whole, rows[start : start + COPIED_AT_ONCE]) for start in starts])
        self._left, self._headers, self._texts = len(starts), headers, []
        self._copy_part()

    def _copy_part(self) -> None:
        from openobd_desktop.ui.tables.csv_export import clipboard_text

        self._texts.append(clipboard_text(self._headers, next(self._parts)()))
        self._left, self._headers = self._left - 1, ()
        if self._left:
            self.start(0)
            return
        self.stop()
        QGuiApplication.clipboard().setText("\n".join(self._texts))
        if not self._is_needed:
            self.deleteLater()

    def _on_view_destroyed(self) -> None:
        self._is_needed = False
        if not self._left:
            self.deleteLater()


class ColumnChooser(QMenu):
    """Menu with a checkable entry for each column in visual order; the last visible column cannot be hidden.

    The entry of a column that the table has hidden automatically explains the reason; choosing that entry shows the
    column.
    """

    def __init__(self, header: QHeaderView, parent: QWidget) -> None:
        super().__init__(_tr("Columns"), parent)
        self.setObjectName("columnMenu")
        self.setToolTipsVisible(True)
        self._header = header
        left = header.count() - header.hiddenSectionCount()
        for place in range(header.count()):
            self._add(header.logicalIndex(place), only=left == 1)

    def _add(self, column: int, *, only: bool) -> None:
        shown = not self._header.isSectionHidden(column)
        title = str(self._header.model().headerData(column, Qt.Orientation.Horizontal))
        table = self._header.parent()
        reason = table.why_hidden(column) if isinstance(table, RecordTableView) else ""
        text = _tr("{column} ({reason})").format(column=title, reason=reason) if reason else title
        entry = self.addAction(text)
        entry.setCheckable(True)
        entry.setChecked(shown)
        entry.setEnabled(not (only and shown))
        entry.setToolTip(_tr("At least one column must remain visible.") if only and shown else "")
        entry.toggled.connect(lambda wanted: self._choose(column, wanted))

    def _choose(self, column: int, wanted: bool) -> None:
        table = self._header.parent()
        if isinstance(table, RecordTableView):
            table.choose_column(column, wanted)
        else:
            self._header.setSectionHidden(column, not wanted)


def offer_columns(header: QHeaderView, owner: QWidget) -> None:
    """Makes a right-click on ``header`` open the menu that shows and hides columns."""

    def show(at: QPoint) -> None:
        menu = ColumnChooser(header, owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(header.viewport().mapToGlobal(at))

    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    header.customContextMenuRequested.connect(show)
