"""Qt table model of the sessions, which can be sorted, filtered and searched."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.core.sessions.store import StoreChange
from openobd_desktop.domain.folding import fold
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.look.text import tip
from openobd_desktop.ui.sessions.columns import AGE, COLUMNS, CREATED, age_meaning, age_text, zone
from openobd_desktop.ui.sessions.filter import SessionFilter, bit, counts, kinds
from openobd_desktop.ui.sessions.rows import Row, found, of_kind, ordered, rows_of
from openobd_desktop.ui.tables.row_changes import GONE, RowChanges, row_steps

EntryRole = Qt.ItemDataRole.UserRole
# Qt requests a dozen roles for each cell that it paints, so roles are compared as integers.
_DISPLAY, _TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
SLICE = 0.004
"""Time in seconds spent working on a long list before the event loop can handle other events."""
AT_ONCE = 2000
"""Maximum number of sessions for which a change is applied in a single step, which takes a few milliseconds."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SessionTableModel(QAbstractTableModel):
    """Table model that keeps its own list of rows, since views must be notified before and after each change.

    It never resets, since a reset would lose the selection and the scroll position. A change to a long list is computed
    in slices while the old rows are shown; ``changing`` and ``changed`` are emitted just before and after the new
    rows replace the old ones, so that a view can keep its position.
    """

    changing = Signal()
    changed = Signal()

    def __init__(
        self,
        now: Callable[[], float],
        parent: QObject | None = None,
        *,
        claim_left: Callable[[str], float | None] = lambda session_id: None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._claim_left = claim_left
        self._rows: dict[str, Row] = {}
        self._shown: list[Row] = []
        self._tally: Counter[int] = Counter()
        self._touched: set[Row] = set()
        self._filter = SessionFilter.ALL
        self._words: list[str] = []
        self._column = CREATED
        self._order = Qt.SortOrder.DescendingOrder
        self._work: Generator[None, None, None] | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._go_on)

    @property
    def counts(self) -> dict[SessionFilter, int]:
        """The number of sessions matching each quick filter, regardless of the search."""
        return counts(self._tally)

    @property
    def total(self) -> int:
        """The total number of sessions, including those that are not shown."""
        return len(self._rows)

    @property
    def busy(self) -> bool:
        """Whether a change is being computed; ``changed`` is emitted when the change is complete."""
        return self._work is not None

    def finish_update(self) -> None:
        """Completes the change being computed, without returning to the event loop."""
        self._go_on(at_once=True)

    def entry(self, row: int) -> SessionEntry:
        """Returns the session shown in the given row."""
        return self._shown[row].entry

    def row_of(self, session_id: str) -> int:
        """Returns the row index of a session; -1 if the session is not shown."""
        row = self._rows.get(session_id)
        # The place of a row may belong to a list that is still being computed.
        return self._shown.index(row) if row in self._shown else -1

    def held(self, rows: Iterable[int]) -> list[Row]:
        """Returns the row objects at the indexes ``rows``, which can be kept across changes."""
        return [self._shown[row] for row in rows]

    def whole_rows(self, rows: Iterable[Row] | None = None) -> list[list[str]]:
        """Returns the full text of ``rows``, or of all rows shown if ``rows`` is None."""
        now = self._now()
        return [
            [*(row.whole(column, now) for column in range(len(COLUMNS))), zone(row.entry)]
            for row in (self._shown if rows is None else rows)
        ]

    def update_entries(self, entries: Iterable[SessionEntry]) -> None:
        """Adds the initial sessions."""
        self.apply(StoreChange(added=tuple(entries)))

    def apply(self, change: StoreChange) -> None:
        """Applies a change in the store; if the change arrives in slices, the rows are updated after the last slice."""
        for session_id in change.removed:
            row = self._rows.pop(session_id, None)
            if row is not None:
                self._tally[kinds(row.entry)] -= 1
        self._add(change.added)
        for entry in change.changed:
            self._put(entry)
        if not change.more:
            self._update()

    def _add(self, entries: Collection[SessionEntry]) -> None:
        self._rows.update(zip([entry.session.id for entry in entries], rows_of(entries), strict=True))
        self._tally.update(map(kinds, entries))

    def _put(self, entry: SessionEntry) -> None:
        row = self._rows[entry.session.id]
        self._tally[kinds(row.entry)] -= 1
        self._tally[kinds(entry)] += 1
        row.update(entry)
        self._touched.add(row)

    def show_only(self, chosen: SessionFilter) -> None:
        """Shows only the sessions that a quick filter includes."""
        if chosen is not self._filter:
            self._filter = chosen
            self._update()

    def search(self, text: str) -> None:
        """Shows the sessions that contain each word of ``text`` in any column."""
        words = fold(identifier(text)).split()
        if words != self._words:
            self._words = words
            self._update()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0 and (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._update()

    def refresh_rows(self, first: int, last: int) -> None:
        """Updates the ages whose text has changed, in the rows from ``first`` to ``last``."""
        now = self._now()
        for place in range(max(0, first), min(last, len(self._shown) - 1) + 1):
            row = self._shown[place]
            text = age_text(row.entry, now)
            if text != row.age:
                row.age = text
                index = self.index(place, AGE)
                self.dataChanged.emit(index, index)

    def _update(self) -> None:
        """Starts computing the rows to show; abandons any computation in progress."""
        self._work = self._steps()
        self._go_on(at_once=len(self._rows) <= AT_ONCE)

    def _go_on(self, *, at_once: bool = False) -> None:
        end = time.perf_counter() + SLICE
        work = self._work
        for _ in work or ():
            if not at_once and time.perf_counter() > end:
                self._later.start()
                return
        if work is self._work:
            self._work = None

    def _steps(self) -> Generator[None, None, None]:
        rows = list(self._rows.values())
        if self._filter is not SessionFilter.ALL:
            rows = yield from of_kind(rows, bit(self._filter))
        if self._words:
            rows = yield from found(rows, self._words, self._now())
        rows = yield from ordered(rows, self._column, descending=self._order == Qt.SortOrder.DescendingOrder)
        changes = yield from row_steps(self._shown, rows)
        self._show(rows, changes)

    def _show(self, new: list[Row], changes: RowChanges | None) -> None:
        self.changing.emit()
        if changes is None:
            self._lay_out(new)
        else:
            self._step(changes, new)
        self._announce()
        self._work = None
        self.changed.emit()

    def _step(self, changes: RowChanges, new: list[Row]) -> None:
        for first, last in changes.removals:
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        for first, last in changes.insertions:
            self.beginInsertRows(_NOWHERE, first, last)
            self._shown[first:first] = new[first : last + 1]
            self.endInsertRows()
        self._shown = new

    def _lay_out(self, new: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        old, self._shown = self._shown, new
        before = self.persistentIndexList()
        rows = [old[index.row()].place for index in before]
        moved = zip(before, rows, strict=True)
        after = [_NOWHERE if row == GONE else self.index(row, index.column()) for index, row in moved]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _announce(self) -> None:
        """Notifies the views of the rows whose content has changed."""
        shown = self._shown
        # A row that was filtered out may have a place in a list that was never shown.
        places = [row.place for row in self._touched if 0 <= row.place < len(shown) and shown[row.place] is row]
        self._touched.clear()
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(COLUMNS) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _DISPLAY:
            return self._text(self._shown[index.row()], index.column())
        if role == EntryRole:
            return self._shown[index.row()].entry
        if role == _TIP:
            return tip(self._tip(self._shown[index.row()].entry, index.column()))
        return None

    def _tip(self, entry: SessionEntry, column: int) -> str:
        if column == AGE:
            return age_meaning(entry, self._now(), self._claim_left(entry.id))
        return COLUMNS[column].tip(entry, self._now())

    def _text(self, row: Row, column: int) -> str:
        if column != AGE:
            return row.text(column)
        row.age = row.age or age_text(row.entry, self._now())
        return row.age
