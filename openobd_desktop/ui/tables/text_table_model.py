"""Table model for short tables of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.tables.row_changes import row_changes

Index = QModelIndex | QPersistentModelIndex
Row = Sequence[str]
_ROOT = QModelIndex()
DASH = "—"


class TextTableModel(QAbstractTableModel):
    """Table model that keeps the full text for the clipboard and files, but shows it cleaned and shortened."""

    def __init__(self, headers: Row, parent: QObject | None = None, *, empty: str = DASH) -> None:
        """Initializes the model; ``empty`` is shown in cells without text."""
        super().__init__(parent)
        self._headers = tuple(headers)
        self._empty = empty
        self._keys: list[str] = []
        self._whole: list[tuple[str, ...]] = []
        self._shown: list[tuple[str, ...]] = []

    @property
    def headers(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self._headers

    def set_rows(self, rows: Sequence[Row], keys: Sequence[str] | None = None) -> bool:
        """Shows ``rows``; rows with the same key are changed in place, so that the selection is kept.

        Args:
            rows: The strings of each row, in the order of the columns.
            keys: Keys that identify rows, for tables in which rows are added and removed; the row indexes by default.

        Returns:
            Whether rows were added.
        """
        new = [tuple(row) for row in rows]
        named = [str(place) for place in range(len(new))] if keys is None else list(keys)
        if (named, new) == (self._keys, self._whole):
            return False
        known = len(self._whole)
        changes = row_changes(self._keys, named) if _differ(self._keys) and _differ(named) else None
        if changes is None:
            self.beginResetModel()
            self._set(named, new)
            self.endResetModel()
            return len(new) > known
        for first, last in changes.removals:
            self.beginRemoveRows(_ROOT, first, last)
            del self._whole[first : last + 1], self._shown[first : last + 1]
            self.endRemoveRows()
        for first, last in changes.insertions:
            self.beginInsertRows(_ROOT, first, last)
            self._whole[first:first] = new[first : last + 1]
            self._shown[first:first] = [self._look(row) for row in new[first : last + 1]]
            self.endInsertRows()
        self._update_rows(new)
        self._keys = named
        return bool(changes.insertions)

    def _set(self, keys: list[str], rows: list[tuple[str, ...]]) -> None:
        self._keys, self._whole = keys, rows
        self._shown = [self._look(row) for row in rows]

    def _look(self, row: Row) -> tuple[str, ...]:
        return tuple(one_line(cell) or self._empty for cell in row)

    def _update_rows(self, rows: list[tuple[str, ...]]) -> None:
        for place, row in enumerate(rows):
            if row != self._whole[place]:
                self._whole[place], self._shown[place] = row, self._look(row)
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._headers) - 1))

    def whole_rows(self, rows: Sequence[int] = ()) -> list[tuple[str, ...]]:
        """Returns the full text of the given rows, or of all rows if none are given."""
        return self.texts_of(self.held(rows))

    def held(self, rows: Sequence[int] = ()) -> list[Any]:
        """Returns the contents of the given rows, or of all rows if none are given, for ``texts_of``.

        The contents remain valid even if the rows shown change.
        """
        return [self._whole[row] for row in rows] or list(self._whole)

    def texts_of(self, held: Sequence[Any]) -> list[tuple[str, ...]]:
        """Returns the full text of rows whose contents ``held`` has returned."""
        return [tuple(one_line(cell, max(1, len(cell))) for cell in row) for row in held]

    def is_empty(self, column: int) -> bool:
        """Returns whether no row contains text in ``column``."""
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


def _differ(keys: Sequence[str]) -> bool:
    return len(set(keys)) == len(keys)
