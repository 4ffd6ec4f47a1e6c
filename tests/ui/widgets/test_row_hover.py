"""The mouse lights a whole row and not a cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.widgets.row_hover import RowHover, RowHoverDelegate


def move(table: QTableWidget, row: int) -> None:
    at = QPointF(table.visualRect(table.model().index(row, 0)).center())
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        table.viewport(), QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    )


def test_d25_each_cell_of_the_row_is_lit_and_no_other(qtbot: QtBot, stage: QWidget) -> None:
    table = QTableWidget(3, 2, stage)
    for row in range(3):
        for column in range(2):
            table.setItem(row, column, QTableWidgetItem("x"))
    hover = RowHover(table)
    delegate = RowHoverDelegate(hover)
    table.setItemDelegate(delegate)
    table.resize(300, 200)
    table.show()

    def lit() -> set[tuple[int, int]]:
        found = set()
        for row in range(3):
            for column in range(2):
                option = QStyleOptionViewItem()
                delegate.initStyleOption(option, table.model().index(row, column))
                if option.state & QStyle.StateFlag.State_MouseOver:
                    found.add((row, column))
        return found

    assert lit() == set()
    move(table, 1)
    assert lit() == {(1, 0), (1, 1)}
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert lit() == set()
