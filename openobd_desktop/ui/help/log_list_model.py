"""The log lines to show: those of a level and above that hold a text, newest last, oldest gone when there are many."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.core.log_buffer import LIMIT, LogLine
from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.ui.look.text import one_line

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
LINE_LIMIT = 500
"""Characters of an entry that its row shows."""


class LogListModel(QAbstractListModel):
    """One row for each line that passes the filter; rows come and go without a reset, so a selection stays."""

    def __init__(self, parent: QObject | None = None, limit: int = LIMIT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._lines: deque[LogLine] = deque()
        self._shown: list[LogLine] = []
        self._level = logging.INFO
        self._words = ""

    @property
    def total(self) -> int:
        """Lines behind the filter."""
        return len(self._lines)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return one_line(self._shown[index.row()].text.partition("\n")[0], LINE_LIMIT)
        return None

    def text(self, row: int) -> str:
        """The whole entry, with its traceback."""
        return self._shown[row].text

    def show_only(self, level: int, words: str) -> None:
        """Shows lines of ``level`` and above that hold ``words``, whatever their case."""
        self.beginResetModel()
        self._level, self._words = level, identifier(words).casefold()
        self._shown = [line for line in self._lines if self._passes(line)]
        self.endResetModel()

    def append(self, lines: Sequence[LogLine]) -> None:
        """Takes new lines in, and lets go of as many old ones as there is no room for."""
        lines = lines[-self._limit :]
        too_many = max(0, len(self._lines) + len(lines) - self._limit)
        leaving = [self._lines.popleft() for _ in range(too_many)]
        self._drop(sum(map(self._passes, leaving)))
        self._lines.extend(lines)
        passing = [line for line in lines if self._passes(line)]
        if passing:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(passing) - 1)
            self._shown += passing
            self.endInsertRows()

    def _drop(self, count: int) -> None:
        if count:
            self.beginRemoveRows(QModelIndex(), 0, count - 1)
            del self._shown[:count]
            self.endRemoveRows()

    def _passes(self, line: LogLine) -> bool:
        return line.level >= self._level and (not self._words or self._words in line.text.casefold())
