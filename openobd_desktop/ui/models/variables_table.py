"""Keys and their texts as rows: arguments, results and variables alike."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.ui.function_words import variable_name, variable_value
from openobd_desktop.ui.models.row_changes import row_changes
from openobd_desktop.ui.text import one_line, tip
from openobd_desktop.values.functions import Variable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class VariableColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    VALUE = 1


class VariablesModel(QAbstractTableModel):
    """One row for each variable; ``take`` changes as few rows as it can, so that the selection stays."""

    def __init__(self, name: str, value: str, parent: QObject | None = None) -> None:
        """``name`` and ``value`` are the headers."""
        super().__init__(parent)
        self._headers = (name, value)
        self._rows: list[Variable] = []

    @property
    def variables(self) -> tuple[Variable, ...]:
        """What is shown."""
        return tuple(self._rows)

    def at(self, row: int) -> Variable:
        """The variable of a row."""
        return self._rows[row]

    def take(self, variables: Sequence[Variable]) -> None:
        """Shows exactly ``variables``, in their order."""
        if tuple(variables) == self.variables:
            return
        old, new = [one.key for one in self._rows], [one.key for one in variables]
        changes = row_changes(old, new) if _differ(old) and _differ(new) else None
        if changes is None:
            self.beginResetModel()
            self._rows = list(variables)
            self.endResetModel()
            return
        for first, last in changes.removals:
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        for first, last in changes.insertions:
            self.beginInsertRows(_ROOT, first, last)
            self._rows[first:first] = variables[first : last + 1]
            self.endInsertRows()
        self._rows = list(variables)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, VariableColumn.VALUE))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(VariableColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        variable = self._rows[index.row()]
        text = variable_name(variable) if index.column() == VariableColumn.NAME else variable_value(variable)
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(text)
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


def _differ(keys: Sequence[str]) -> bool:
    return len(set(keys)) == len(keys)
