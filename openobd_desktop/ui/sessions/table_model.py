"""Qt table model of the sessions, which can be sorted, filtered and searched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from openobd_desktop.core.sessions.store import StoreChange
from openobd_desktop.domain.session import Ownership, SessionEntry
from openobd_desktop.domain.text import fold, identifier
from openobd_desktop.ui.look.text import tip
from openobd_desktop.ui.sessions.columns import (
    COLUMNS,
    CONNECTION,
    CREATED,
    DASH,
    LIVE,
    RESULT,
    RUNNING,
    age_meaning,
    age_text,
    connection_tip,
    created_minute,
    result_tone,
    zone,
)
from openobd_desktop.ui.sessions.filter import OURS, SessionFilter, bit, counts, kinds
from openobd_desktop.ui.sessions.rows import (
    Row,
    forgotten,
    found,
    grouped,
    of_kind,
    ordered,
    plain_columns,
    rows_of,
    telling,
)
from openobd_desktop.ui.tables.row_changes import RowChanges, row_steps
from openobd_desktop.ui.tables.sliced_table_model import AT_ONCE, SlicedTableModel, SlicedWork

EntryRole = Qt.ItemDataRole.UserRole
ToneRole = Qt.ItemDataRole.UserRole + 1
"""Role for the tone of a cell that is shown as a chip; the value is None for any other cell."""
# Qt requests a dozen roles for each cell that it paints, so roles are compared as integers.
_DISPLAY, _TIP, _TONE = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(ToneRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SessionTableModel(SlicedTableModel[Row]):
    """Table model of the sessions.

    This PC's sessions come first, then those of the team. Other sessions about which nothing is known are only counted,
    unless a search or filter is active or ``show_others`` includes them.

    Attributes:
        others: The number of sessions that are only counted.
    """

    def __init__(
        self,
        now: Callable[[], float],
        parent: QObject | None = None,
        *,
        claim_left: Callable[[str], float | None] = lambda session_id: None,
        connection: Callable[[str], str] = lambda session_id: "",
    ) -> None:
        """Builds an empty model.

        Args:
            now: Returns the current time in seconds since 1970 in UTC; NaN if unknown.
            parent: The parent object.
            claim_left: Returns the number of seconds left to claim a session that was started on this PC, or None for
                any other session.
            connection: Returns the cell text for the connection of a session that is open on this PC, or an empty
                string for any other session.
        """
        super().__init__(parent)
        self._now = now
        self._claim_left = claim_left
        self._connection = connection
        self._connections: dict[str, str] = {}
        """The connections as last shown, keyed by session ID."""
        self.others = 0
        self.shows_others = False
        self._rows: dict[str, Row] = {}
        self._tally: Counter[int] = Counter()
        self._filter = SessionFilter.ALL
        self._words: list[str] = []
        self._has_searched = False
        """Whether rows may still have the texts of a search."""
        self._column = CREATED
        self._order = Qt.SortOrder.DescendingOrder
        self._survey = SlicedWork(self)

    @property
    def counts(self) -> dict[SessionFilter, int]:
        """The number of sessions that match each quick filter, regardless of the search."""
        return counts(self._tally)

    @property
    def total(self) -> int:
        """The total number of sessions, including those that are not shown."""
        return len(self._rows)

    def entry(self, row: int) -> SessionEntry:
        """Returns the session shown in the given row."""
        return self._shown[row].entry

    def row_of(self, session_id: str) -> int:
        """Returns the row index of a session, or -1 if the session is not shown."""
        row = self._rows.get(session_id)
        # The row's ``place`` may refer to a list that is still being computed.
        return self._shown.index(row) if row in self._shown else -1

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
        """Applies a change in the store; if it arrives in slices, the rows are updated after the last slice."""
        for session_id in change.removed:
            row = self._rows.pop(session_id, None)
            if row is not None:
                self._tally[kinds(row.entry)] -= 1
        self._add(change.added)
        for entry in change.changed:
            row = self._rows[entry.session.id]
            self._tally[kinds(row.entry)] -= 1
            self._tally[kinds(entry)] += 1
            row.update(entry)
            self._touched.add(row)
        if not change.more:
            self._update()

    def _add(self, entries: Collection[SessionEntry]) -> None:
        self._rows.update(zip([entry.session.id for entry in entries], rows_of(entries), strict=True))
        self._tally.update(map(kinds, entries))

    def show_only(self, chosen: SessionFilter) -> None:
        """Shows only the sessions that a quick filter includes."""
        if chosen is not self._filter:
            self._filter = chosen
            self._update()

    def show_others(self, shows: bool) -> None:
        """Shows the sessions about which nothing is known, or only counts them."""
        if shows is not self.shows_others:
            self.shows_others = shows
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
        """Updates the running times and connections that have changed in the rows from ``first`` to ``last``."""
        now = self._now()
        changed: list[QModelIndex] = []
        for place in range(max(0, first), min(last, len(self._shown) - 1) + 1):
            row = self._shown[place]
            text = age_text(row.entry, now)
            if text != row.age:
                row.age = text
                changed.append(self.index(place, RUNNING))
            if row.entry.mine is not Ownership.NOT_KNOWN:
                before = self._connections.get(row.entry.id)
                if self._connection_of(row) != before:
                    changed.append(self.index(place, CONNECTION))
        for index in changed:
            self.dataChanged.emit(index, index)

    def _update(self) -> None:
        """Starts computing the rows to show, abandoning any computation in progress."""
        self._work.begin(self._steps(), at_once=len(self._rows) <= AT_ONCE)

    def _steps(self) -> Generator[None, None, None]:
        rows = list(self._rows.values())
        if self._filter is not SessionFilter.ALL:
            rows = yield from of_kind(rows, bit(self._filter))
        if self._words:
            self._has_searched = True
            rows = yield from found(rows, self._words, self._now())
        elif self._has_searched:
            yield from forgotten(list(self._rows.values()))
            self._has_searched = False
        has_ours = any(number for kind, number in self._tally.items() if kind & OURS)
        total = len(rows)
        if has_ours and not (self._words or self.shows_others) and self._filter is SessionFilter.ALL:
            rows = yield from telling(rows)
        others = total - len(rows)
        rows = yield from ordered(rows, self._column, descending=self._order == Qt.SortOrder.DescendingOrder)
        if has_ours:
            rows = yield from grouped(rows)
        changes = yield from row_steps(self._shown, rows)
        self.others = others
        self._show(rows, changes)

    def _survey_steps(self) -> Generator[None, None, None]:
        plain = yield from plain_columns(list(self._rows.values()), self._tally)
        if plain != self.plain:
            self.plain = plain
            self.plain_changed.emit()

    def _show(self, new: list[Row], changes: RowChanges | None) -> None:
        self.show_rows(new, changes)
        # The whole list is examined, so that the visible columns do not depend on the filter.
        self._survey.begin(self._survey_steps(), at_once=len(self._rows) <= AT_ONCE)
        self.changed.emit()

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].header
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == _DISPLAY:
            row, column = self._shown[index.row()], index.column()
            return row.text(column) if column not in LIVE else self._live_text(row, column)
        if role == EntryRole:
            return self._shown[index.row()].entry
        if role == _TIP:
            return tip(self._tip(self._shown[index.row()], index.column()))
        if role == _TONE and index.column() == RESULT:
            return result_tone(self._shown[index.row()].entry)
        return None

    def _tip(self, row: Row, column: int) -> str:
        entry = row.entry
        if column == RUNNING:
            return age_meaning(entry, self._now(), self._claim_left(entry.id))
        if column == CONNECTION:
            return connection_tip(self._connection_of(row))
        return COLUMNS[column].tip(entry, self._now())

    def _live_text(self, row: Row, column: int) -> str:
        if column == CREATED:
            return created_minute(row.entry, self._now())
        if column == CONNECTION:
            return self._connection_of(row)
        row.age = row.age or age_text(row.entry, self._now())
        return row.age

    def _connection_of(self, row: Row) -> str:
        if row.entry.mine is Ownership.NOT_KNOWN:
            return DASH
        text = self._connection(row.entry.id) or DASH
        self._connections[row.entry.id] = text
        return text
