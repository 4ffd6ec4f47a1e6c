"""The functions that were run in one session as rows that only ever grow."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.core.functions import Run
from openobd_desktop.core.verdict import verdict
from openobd_desktop.ui.function_words import run_look, run_title
from openobd_desktop.ui.text import one_line, tip
from openobd_desktop.ui.times import duration, local_minute
from openobd_desktop.ui.words import result_words
from openobd_desktop.values.functions import RunState

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RunColumn(IntEnum):
    """The columns, from left to right."""

    TIME = 0
    FUNCTION = 1
    STATE = 2
    LASTED = 3


class RunsModel(QAbstractTableModel):
    """One row for each run, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ...]] = []
        self._headers = (self.tr("Time"), self.tr("Function"), self.tr("State"), self.tr("Lasted"))

    def take_in(self, runs: Sequence[Run], now: float) -> bool:
        """Shows ``runs`` as they are ``now``, in seconds since 1970; tells whether one was added."""
        fresh = [_row(run, now) for run in runs]
        known = len(self._rows)
        for number, row in enumerate(fresh[:known]):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, RunColumn.LASTED))
        if len(fresh) <= known:
            return False
        self.beginInsertRows(_ROOT, known, len(fresh) - 1)
        self._rows.extend(fresh[known:])
        self.endInsertRows()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(RunColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headers[section]
        return None


def run_seconds(run: Run, now: float) -> float:
    """How long a run has lasted, until ``now`` if it is not over."""
    return (now if run.ended_at is None else run.ended_at) - run.at


def _row(run: Run, now: float) -> tuple[str, ...]:
    told = verdict(run) if run.state is RunState.ENDED else ()
    state = ", ".join(result_words(one).text for one in told) or run_look(run).word
    return local_minute(run.at), run_title(run), one_line(state), duration(run_seconds(run, now))
