"""Qt table model of the history, which grows page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.ui.history.columns import COLUMNS, STARTED, tone_of, whole_row
from openobd_desktop.ui.history.texts import began, day_of, day_text, entry_of, minute
from openobd_desktop.ui.look.text import tip
from openobd_desktop.ui.tables.row_changes import row_changes

EntryRole, ToneRole, DayRole = (Qt.ItemDataRole.UserRole + number for number in range(3))
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryTableModel(QAbstractTableModel):
    """Table model that shows session records in the given order.

    ``more_wanted`` is emitted when the view reaches the end of the loaded rows. ``order_chosen`` is emitted when the
    user changes the sort order; its argument is true for oldest first. ``changing`` and ``changed`` are emitted before
    and after the rows are replaced, so that a view can keep its position.
    """

    more_wanted = Signal()
    order_chosen = Signal(bool)
    changing = Signal()
    changed = Signal()

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._records: list[SessionRecord] = []
        self._texts: dict[int, list[str]] = {}
        self._has_more = False
        self.order = Qt.SortOrder.DescendingOrder
        """The sort order by start time that the user has chosen most recently."""

    def record(self, row: int) -> SessionRecord:
        """Returns the session shown in the given row."""
        return self._records[row]

    def heading(self, row: int) -> str:
        """Returns the heading above a row that is the first one of its day, or an empty string for any other row."""
        if not 0 <= row < len(self._records):
            return ""
        day = day_of(self._records[row])
        is_first = row == 0 or day_of(self._records[row - 1]) != day
        return day_text(day, self._now()) if is_first else ""

    def row_of(self, session_id: str) -> int:
        """Returns the row of a session, or -1 if it is not loaded."""
        return next((row for row, one in enumerate(self._records) if one.id == session_id), -1)

    def row_on(self, ticket: str) -> int:
        """Returns the first row with a session on ``ticket``, or -1 if none is loaded."""
        return next((row for row, one in enumerate(self._records) if one.ticket == ticket), -1)

    def whole_rows(self, records: Sequence[SessionRecord]) -> list[list[str]]:
        """Returns the full text of the rows that show ``records``."""
        now = self._now()
        return [whole_row(record, now) for record in records]

    def show(self, records: Sequence[SessionRecord], *, has_more: bool) -> None:
        """Replaces the sessions; if few rows change, the remaining rows keep their selection and position."""
        self._has_more = has_more
        new = list(records)
        if new == self._records:
            return
        self.changing.emit()
        changes = row_changes([one.id for one in self._records], [one.id for one in new])
        if changes is None:
            self.beginResetModel()
            self._set_records(new)
            self.endResetModel()
        else:
            for first, last in changes.removals:
                self.beginRemoveRows(_NOWHERE, first, last)
                self._set_records(self._records[:first] + self._records[last + 1 :])
                self.endRemoveRows()
            for first, last in changes.insertions:
                self.beginInsertRows(_NOWHERE, first, last)
                self._set_records(self._records[:first] + new[first : last + 1] + self._records[first:])
                self.endInsertRows()
            self._set_records(new)
            self._announce(0, len(new) - 1)
        self.changed.emit()

    def put(self, record: SessionRecord) -> None:
        """Shows the new state of a session that is loaded."""
        self.show(
            [replace(record, who=one.who) if one.id == record.id else one for one in self._records],
            has_more=self._has_more,
        )

    def append(self, records: Sequence[SessionRecord], *, has_more: bool) -> None:
        """Appends the next page; ``has_more`` states whether further pages follow."""
        self._has_more = has_more
        if records:
            first = len(self._records)
            self.beginInsertRows(_NOWHERE, first, first + len(records) - 1)
            self._records.extend(records)
            self.endInsertRows()

    def update(self, records: Sequence[SessionRecord], *, has_more: bool) -> bool:
        """Updates the first page; returns whether the rows of the following pages were kept."""
        last = self.row_of(records[-1].id) if records and has_more else -1
        if last < 0:
            self.show(records, has_more=has_more)
            return False
        fresh = {one.id for one in records}
        behind = [one for one in self._records[last + 1 :] if one.id not in fresh]
        self.show([*records, *behind], has_more=self._has_more)
        return True

    def _set_records(self, records: list[SessionRecord]) -> None:
        self._records = records
        self._texts.clear()

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        self.more_wanted.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column == STARTED and order != self.order:
            self.order = order
            self.order_chosen.emit(order == Qt.SortOrder.AscendingOrder)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row_texts(index.row())[index.column()]
        if role == EntryRole:
            return entry_of(record, self._now())
        if role == ToneRole:
            return tone_of(index.column(), record, self._now())
        if role == DayRole:
            return self.heading(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == STARTED:
            # The heading with the day is only painted, so screen readers need the date here.
            return minute(began(record))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(COLUMNS[index.column()].tip(record))
        return None

    def _row_texts(self, row: int) -> list[str]:
        """Returns the strings of a row; cached because a view requests each string many times."""
        if row not in self._texts:
            now = self._now()
            self._texts[row] = [column.cell(self._records[row], now) for column in COLUMNS]
        return self._texts[row]
