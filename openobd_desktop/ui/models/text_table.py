"""A short table whose rows are texts, for lists that are read once and seldom change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.ui.text import one_line, tip

Index = QModelIndex | QPersistentModelIndex
Rows = Sequence[Sequence[str]]
_ROOT = QModelIndex()
DASH = "—"


class TextTableModel(QAbstractTableModel):
    """Keeps the texts whole for the clipboard and for files, and shows them cleaned and cut."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._whole: list[tuple[str, ...]] = []
        self._shown: list[tuple[str, ...]] = []

    @property
    def headers(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self._headers

    def take_in(self, rows: Rows) -> bool:
        """Shows ``rows``; those that only follow the present ones are added, so that a selection stays.

        Returns:
            Whether there is anything new.
        """
        told = [tuple(row) for row in rows]
        known = len(self._whole)
        if told == self._whole:
            return False
        if told[:known] == self._whole:
            self.beginInsertRows(QModelIndex(), known, len(told) - 1)
            self._add(told[known:])
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._whole, self._shown = [], []
            self._add(told)
            self.endResetModel()
        return True

    def _add(self, rows: Sequence[tuple[str, ...]]) -> None:
        self._whole += rows
        self._shown += [tuple(one_line(cell) or DASH for cell in row) for row in rows]

    def whole_rows(self, rows: Sequence[int] = ()) -> list[tuple[str, ...]]:
        """These rows, or all of them if there are none, with nothing cut."""
        chosen = [self._whole[row] for row in rows] or self._whole
        return [tuple(one_line(cell, max(1, len(cell))) for cell in row) for row in chosen]

    def is_empty(self, column: int) -> bool:
        """No row has anything to tell there."""
        return not any(row[column] for row in self._whole)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._whole[index.row()][index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None
