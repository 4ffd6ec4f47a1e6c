"""The events of one session as rows that only ever grow."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.records import SessionEvent
from openobd_desktop.ui.event_words import detail_text
from openobd_desktop.ui.text import one_line, tip
from openobd_desktop.ui.times import local_clock
from openobd_desktop.ui.words import event_word

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TimelineColumn(IntEnum):
    """The columns, from left to right."""

    TIME = 0
    EVENT = 1
    DETAILS = 2


class TimelineModel(QAbstractTableModel):
    """One row for each event, oldest first; ``take_in`` adds what is new and never resets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, str]] = []
        self._headers = (self.tr("Time"), self.tr("Event"), self.tr("Details"))

    def take_in(self, events: Sequence[SessionEvent]) -> bool:
        """Appends the events that are not shown yet; tells whether there were any."""
        first = len(self._rows)
        if len(events) <= first:
            return False
        self.beginInsertRows(QModelIndex(), first, len(events) - 1)
        self._rows.extend(_row(event) for event in events[first:])
        self.endInsertRows()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(TimelineColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TimelineColumn.DETAILS:
            return tip(text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


def _row(event: SessionEvent) -> tuple[str, str, str]:
    return local_clock(event.at), event_word(event.kind), one_line(detail_text(event))
