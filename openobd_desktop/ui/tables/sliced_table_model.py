"""Base class for models of long tables, whose changes are computed in slices while the old rows are shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Signal

from openobd_desktop.ui.tables.row_changes import GONE, Placed, RowChanges
from openobd_desktop.ui.tables.sliced_work import SlicedWork

R = TypeVar("R", bound=Placed)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SlicedTableModel(QAbstractTableModel, Generic[R]):
    """Table model that keeps its own list of rows, since views must be notified before and after each change.

    It never resets, since a reset would lose the selection and the scroll position. A change to a long list is computed
    in slices while the old rows are shown; ``changing`` and ``changed`` are emitted just before and after the new
    rows replace the old ones, so that a view can keep its position.

    Attributes:
        plain: The columns that are empty, or the same in several rows; ``plain_changed`` is emitted when they change.
    """

    changing = Signal()
    changed = Signal()
    plain_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plain: frozenset[int] = frozenset()
        self._shown: list[R] = []
        self._touched: set[R] = set()
        """The rows whose contents have changed since they were last shown."""
        self._work = SlicedWork(self)

    @property
    def busy(self) -> bool:
        """Whether a change is being computed; ``changed`` is emitted when the change is complete."""
        return self._work.busy

    def finish_update(self) -> None:
        """Completes the change being computed, without returning to the event loop."""
        self._work.go_on(at_once=True)

    def held(self, rows: Iterable[int]) -> list[R]:
        """Returns the row objects at the indexes ``rows``, which can be kept across changes."""
        return [self._shown[row] for row in rows]

    def show_rows(self, new: list[R], changes: RowChanges | None) -> None:
        """Replaces the rows, and ends the work; the caller emits ``changed``.

        Args:
            new: The rows to show, whose ``place`` is their index.
            changes: What ``row_steps`` returned for the rows shown and ``new``.
        """
        self.changing.emit()
        if changes is None:
            self._lay_out(new)
        else:
            self._step(changes, new)
        # A row that was filtered out may have a place in a list that was never shown.
        touched = [row.place for row in self._touched if 0 <= row.place < len(new) and new[row.place] is row]
        self._touched.clear()
        if touched:
            self.dataChanged.emit(self.index(min(touched), 0), self.index(max(touched), self.columnCount() - 1))
        self._work.end()

    def _step(self, changes: RowChanges, new: list[R]) -> None:
        for first, last in changes.removals:
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        for first, last in changes.insertions:
            self.beginInsertRows(_NOWHERE, first, last)
            self._shown[first:first] = new[first : last + 1]
            self.endInsertRows()
        self._shown = new

    def _lay_out(self, new: list[R]) -> None:
        self.layoutAboutToBeChanged.emit()
        old, self._shown = self._shown, new
        before = self.persistentIndexList()
        rows = [old[index.row()].place for index in before]
        moved = zip(before, rows, strict=True)
        after = [_NOWHERE if row == GONE else self.index(row, index.column()) for index, row in moved]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)
