"""The questions of one session and what became of them, as rows that grow and settle."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.ui.question_words import answer_word, exchange_word, target_word
from openobd_desktop.ui.text import one_line, tip
from openobd_desktop.ui.times import local_clock
from openobd_desktop.values.questions import Exchange

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Row = tuple[str, ...]


class ConversationColumn(IntEnum):
    """The columns, from left to right."""

    ASKED = 0
    QUESTION = 1
    ANSWER = 2
    STATE = 3
    SETTLED = 4
    TARGET = 5


class ConversationModel(QAbstractTableModel):
    """One row for each question, oldest first; ``take_in`` never resets, so that a selection stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._headers = (
            self.tr("Asked"),
            self.tr("Question"),
            self.tr("Answer"),
            self.tr("State"),
            self.tr("Settled"),
            self.tr("Shown to"),
        )

    def take_in(self, exchanges: Sequence[Exchange]) -> bool:
        """Takes in what has changed; tells whether there are new questions."""
        rows = [_row(exchange) for exchange in exchanges]
        known = len(self._rows)
        for number, row in enumerate(rows[:known]):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(ConversationColumn) - 1))
        if len(rows) <= known:
            return False
        self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
        self._rows.extend(rows[known:])
        self.endInsertRows()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(ConversationColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


def _row(exchange: Exchange) -> Row:
    settled = exchange.settled_at
    return (
        local_clock(exchange.at),
        one_line(exchange.question.text),
        answer_word(exchange),
        exchange_word(exchange.state),
        "" if settled is None else local_clock(settled),
        target_word(exchange.question.target),
    )
