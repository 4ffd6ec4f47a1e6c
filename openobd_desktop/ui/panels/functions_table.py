"""How the small tables of functions and variables look and behave."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

ROW_HEIGHT = 28


class _Modest(QTableView):
    """Takes the room that is left; Qt's own wish, 192 pixels, would make a small screen scroll."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


def plain_table(name: str, model: QAbstractItemModel, first: int, rows: int = 2) -> QTableView:
    """A table that is read row by row.

    Args:
        name: For programs and screen readers.
        model: What it shows.
        first: Pixels of the first column.
        rows: That stay visible however small the window is.
    """
    table = _Modest()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.resizeSection(0, first)
    table.setMinimumHeight(ROW_HEIGHT * (rows + 1) + 8)
    return table


def chosen_row(table: QTableView) -> int | None:
    """The row that is selected, if there is one."""
    rows = table.selectionModel().selectedRows()
    return rows[0].row() if rows else None
