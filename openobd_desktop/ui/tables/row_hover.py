"""A row that is lit as a whole while the mouse is over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView


class RowHover(QObject):
    """Knows over which row of its table the mouse is, and paints that row again as it changes."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.row = -1
        table.setMouseTracking(True)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._move_to(self._table.rowAt(event.position().toPoint().y()))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._move_to(-1)
        return False

    def _move_to(self, row: int) -> None:
        if row != self.row:
            self.row = row
            self._table.viewport().update()


class RowHoverDelegate(QStyledItemDelegate):
    """Tells the style of each cell that the mouse is over its row."""

    def __init__(self, hover: RowHover) -> None:
        super().__init__(hover)
        self._hover = hover

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        light_row(option, index, self._hover.row)


def light_row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, row: int) -> None:
    """Marks a cell as one that the mouse is over if its row is ``row``, and as one that it is not otherwise."""
    over = QStyle.StateFlag.State_MouseOver
    option.state = option.state | over if index.row() == row else option.state & ~over
