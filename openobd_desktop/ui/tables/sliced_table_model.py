"""Models of long tables, which compute changes in slices while the old rows are shown, and stepwise sorting."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Generator, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal

from openobd_desktop.ui.tables.row_changes import GONE, Placed, RowChanges

SLICE = 0.004
"""Time in seconds spent on a long list before the event loop can handle other events."""
AT_ONCE = 1000
"""Maximum number of rows for which a change is applied in a single step, which usually takes three milliseconds."""
LONGEST_STEP = 0.008
"""CPU time in seconds after which such a step is interrupted, because some cell contents could make it take seconds."""
LONGEST_WAIT = 0.05
"""CPU time in seconds for which the user waits for an unfinished change that an action, such as Enter, depends on."""
SORTED_AT_ONCE = 4000
"""Number of rows that are processed in one step."""
SAMPLES = 16
"""Number of keys sampled from each sorted run."""

R = TypeVar("R", bound=Placed)
V = TypeVar("V")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SlicedWork(QTimer):
    """Work that is done in slices, so that the event loop can handle other events in between."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)
        self._work: Generator[None, None, None] | None = None
        self.timeout.connect(self.go_on)

    @property
    def busy(self) -> bool:
        """Whether there is unfinished work."""
        return self._work is not None

    def begin(self, work: Generator[None, None, None], *, at_once: bool) -> None:
        """Abandons any work in progress and begins ``work``, which ``at_once`` completes unless that takes too long."""
        self._work = work
        self._go_on(*((time.thread_time, LONGEST_STEP) if at_once else (time.perf_counter, SLICE)))

    def begin_soon(self, work: Generator[None, None, None]) -> None:
        """Abandons any work in progress and begins ``work`` in a later turn of the event loop."""
        self._work = work
        self.start()

    def end(self) -> None:
        """Marks the work as complete although its last step has not returned yet."""
        self._work = None

    def go_on(self) -> None:
        """Continues for one slice."""
        self._go_on(time.perf_counter, SLICE)

    def finish(self) -> None:
        """Completes the work without returning to the event loop, unless that takes too long."""
        self._go_on(time.thread_time, LONGEST_WAIT)

    def _go_on(self, clock: Callable[[], float], limit: float) -> None:
        end = clock() + limit
        work = self._work
        for _ in work or ():
            if clock() > end:
                self.start()
                return
        if work is self._work:
            self._work = None


class SlicedTableModel(QAbstractTableModel, Generic[R]):
    """Table model that keeps its own list of rows, because views must be notified before and after each change.

    It is never reset, because a reset would lose the selection and the scroll position. A change to a long list is
    computed in slices while the old rows are shown; ``changing`` and ``changed`` are emitted just before and after the
    new rows replace the old ones, so that a view can keep its position.

    Attributes:
        plain: The columns that are empty or, if there are several rows, the same in all of them; ``plain_changed`` is
            emitted when these columns change.
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
        """Completes the change being computed without returning to the event loop."""
        self._work.finish()

    def held(self, rows: Iterable[int]) -> list[R]:
        """Returns the row objects at the indexes ``rows``; the objects remain valid when the table changes."""
        return [self._shown[row] for row in rows]

    def show_rows(self, new: list[R], changes: RowChanges | None) -> None:
        """Replaces the rows, and ends the work; the caller emits ``changed``.

        Args:
            new: The rows to show; the ``place`` of each is its index.
            changes: The result of ``row_steps`` for the rows shown and ``new``.
        """
        self.changing.emit()
        if changes is None:
            self._lay_out(new)
        else:
            self._step(changes, new)
        # A row that was filtered out may have a ``place`` in a list that was never shown.
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


def sorted_in_steps(rows: list[V], key: Callable[[V], Any], *, descending: bool) -> Generator[None, None, list[V]]:
    """Sorts a long list in short steps: sorted runs are split at sampled keys, and the pieces are then merged."""
    if descending:
        # The rows are reversed before and after sorting, so that rows with equal keys keep their order.
        rows = rows[::-1]
    runs: list[list[V]] = []
    for start in range(0, len(rows), SORTED_AT_ONCE):
        runs.append(sorted(rows[start : start + SORTED_AT_ONCE], key=key))
        yield
    samples = sorted(key(row) for run in runs for row in run[:: -(-SORTED_AT_ONCE // SAMPLES)])
    pieces: list[list[V]] = [[] for _ in range(len(runs))]
    pivots = samples[SAMPLES::SAMPLES][: len(runs) - 1]
    for run in runs:
        begin = 0
        for place, pivot in enumerate(pivots):
            end = bisect_left(run, pivot, begin, key=key)
            pieces[place] += run[begin:end]
            begin = end
        pieces[len(pivots)] += run[begin:]
        yield
    joined: list[V] = []
    for piece in pieces:
        # Sorting a piece is fast, because it consists of sorted runs.
        joined += sorted(piece, key=key)
        yield
    return joined[::-1] if descending else joined
