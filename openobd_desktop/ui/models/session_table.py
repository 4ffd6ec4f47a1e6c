"""The session table as Qt wants it: sorted, filtered and searched on its own list, changed by row operations only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from openobd_desktop.core.store import StoreChange
from openobd_desktop.domain import SessionEntry
from openobd_desktop.ui.models.columns import AGE, COLUMNS, CREATED, Key, Row, age_meaning, age_text
from openobd_desktop.ui.models.row_changes import RowChanges, row_changes
from openobd_desktop.ui.models.session_filter import SessionFilter, counts
from openobd_desktop.ui.text import tip

EntryRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SessionTableModel(QAbstractTableModel):
    """Keeps its own rows, since views must be told before and after each step.

    Never resets: a reset would drop selection and scroll position. ``changing`` and ``changed`` bracket each step for
    a view that holds on to its place.
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
        self._filter = SessionFilter.ALL
        self._needle = ""
        self._column = CREATED
        self._order = Qt.SortOrder.DescendingOrder

    @property
    def counts(self) -> dict[SessionFilter, int]:
        """How many sessions each quick filter holds, whatever is searched for."""
        return counts(row.entry for row in self._rows.values())

    @property
    def total(self) -> int:
        """How many sessions there are, shown or not."""
        return len(self._rows)

    def entry(self, row: int) -> SessionEntry:
        """The session in a row."""
        return self._shown[row].entry

    def row_of(self, session_id: str) -> int:
        """The row of a session; -1 if it is not shown."""
        return next((place for place, row in enumerate(self._shown) if row.entry.id == session_id), -1)

    def whole_rows(self, rows: Iterable[int] | None = None) -> list[list[str]]:
        """The unshortened texts of ``rows``, or of all that are shown."""
        chosen = self._shown if rows is None else [self._shown[row] for row in rows]
        now = self._now()
        return [[row.whole(column, now) for column in range(len(COLUMNS))] for row in chosen]

    def take(self, entries: Iterable[SessionEntry]) -> None:
        """Takes in the sessions there are at the beginning."""
        self.apply(StoreChange(added=tuple(entries)))

    def apply(self, change: StoreChange) -> None:
        """Follows a change of the store."""
        touched = {entry.id for entry in change.changed}
        for session_id in change.removed:
            self._rows.pop(session_id, None)
        for entry in (*change.added, *change.changed):
            self._rows[entry.id] = Row(entry)
        self._update(touched)

    def show_only(self, chosen: SessionFilter) -> None:
        """Shows the sessions of a quick filter."""
        if chosen is not self._filter:
            self._filter = chosen
            self._update()

    def search(self, text: str) -> None:
        """Shows the sessions that have ``text`` in any column."""
        needle = " ".join(text.split()).casefold()
        if needle != self._needle:
            self._needle = needle
            self._update()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0 and (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._update()

    def tick(self, first: int, last: int) -> None:
        """Renews the ages in the rows from ``first`` to ``last`` that read differently by now."""
        now = self._now()
        for place in range(max(0, first), min(last, len(self._shown) - 1) + 1):
            row = self._shown[place]
            text = age_text(row.entry, now)
            if text != row.age:
                row.age = text
                index = self.index(place, AGE)
                self.dataChanged.emit(index, index)

    def _update(self, touched: Iterable[str] = ()) -> None:
        self.changing.emit()
        new = self._wanted()
        changes = row_changes([row.entry.id for row in self._shown], [row.entry.id for row in new])
        if changes is None:
            self._lay_out(new)
        else:
            self._step(changes, new)
        self._announce(frozenset(touched))
        self.changed.emit()

    def _wanted(self) -> list[Row]:
        """The rows to show in their order; those without a key for it come last, the newest first among equals."""
        rows = [row for row in self._rows.values() if self._filter.holds(row.entry)]
        if self._needle:
            rows = [row for row in rows if self._needle in row.words]
        if self._column != CREATED:
            rows = _ordered(rows, CREATED, descending=True)
        return _ordered(rows, self._column, descending=self._order == Qt.SortOrder.DescendingOrder)

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
        old_ids = [row.entry.id for row in self._shown]
        places = {row.entry.id: place for place, row in enumerate(new)}
        before = self.persistentIndexList()
        self._shown = new
        self.changePersistentIndexList(
            before, [self._moved(index, places.get(old_ids[index.row()])) for index in before]
        )
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, row: int | None) -> QModelIndex:
        return _NOWHERE if row is None else self.index(row, index.column())

    def _announce(self, touched: frozenset[str]) -> None:
        """Tells of rows whose content changed."""
        if not touched:
            return
        places = [place for place, row in enumerate(self._shown) if row.entry.id in touched]
        if places:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(COLUMNS) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == EntryRole:
            return row.entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(row.entry, index.column()))
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


def _ordered(rows: Sequence[Row], column: int, *, descending: bool) -> list[Row]:
    known: list[tuple[Key, Row]] = []
    unknown: list[Row] = []
    for row in rows:
        key = row.key(column)
        if key is None:
            unknown.append(row)
        else:
            known.append((key, row))
    known.sort(key=itemgetter(0), reverse=descending)
    return [row for _key, row in known] + unknown
