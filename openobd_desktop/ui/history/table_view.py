"""Table view of the history, and the session to select in it once it has been read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.common.window_state import COLUMNS, FORMER_COLUMNS
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.table_model import DayRole, EntryRole, HistoryTableModel, ToneRole
from openobd_desktop.ui.look.theme import colours
from openobd_desktop.ui.tables.delegates import ChipDelegate, RowHoverDelegate, StateDelegate
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.record_table_view import ROW_HEIGHT, RecordTableView, offer_columns

_tr = translator("columns")
_WIDTHS = {
    columns.STATE: 112,
    columns.TICKET: 80,
    columns.VEHICLE: 140,
    columns.CUSTOMER: 140,
    columns.SESSION: 88,
    columns.STARTED: 96,
    columns.ENDED: 132,
    columns.DURATION: 92,
    columns.GAPS: 60,
    columns.RESULT: 174,
    columns.FEEDBACK: 174,
    columns.DESCRIPTION: 172,
    columns.PROFILE: 88,
    columns.WHO: 130,
}
_ORDER = (
    columns.STARTED,
    columns.TICKET,
    columns.VEHICLE,
    columns.RESULT,
    columns.FEEDBACK,
    columns.DURATION,
    columns.CUSTOMER,
    columns.DESCRIPTION,
    columns.WHO,
)
"""The columns needed most often, from left to right; all other columns follow and are initially hidden.

In a window 1280 pixels wide, the first five columns fit next to the details of a session.
"""
_FOLDED_FIRST = (
    columns.PROFILE,
    columns.GAPS,
    columns.ENDED,
    columns.SESSION,
    columns.STATE,
    columns.DESCRIPTION,
    columns.CUSTOMER,
    columns.DURATION,
    columns.FEEDBACK,
    columns.VEHICLE,
)
"""The columns that are hidden where space is limited, the least important one first; for this PC's sessions, the
operator column is hidden before them.
"""
LEAST_LAST = 96
"""Minimum width in pixels of the last column, which takes up the remaining space."""
BESIDE_TITLE = 24
"""Width in pixels of the padding and the line next to a column's title."""
ARROW = 16
"""Additional width in pixels for the arrow next to the title of the sorted column."""
HEADING = 30
"""Height in pixels of the heading above the first row of a day."""
_COUNT = "columns"
"""Key under which the number of columns is saved along with their layout."""
_FORMER = (12, 13)
"""Numbers of columns in the first version, which had no vehicle column, and in later versions without a customer
column.
"""


_ADDED = {columns.VEHICLE: columns.TICKET, columns.CUSTOMER: columns.DURATION}
"""The columns that the first version did not have, each with the column to its left."""
_SCOPES = {False: "operatorOfThisPc", True: "operatorOfTeam"}
"""Keys under which the visibility of the operator column is saved, for this PC's and for the team's sessions."""


class _BelowHeading(QStyledItemDelegate):
    """Delegate that leaves room for the heading above the first row of a day."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(DayRole):
            option = QStyleOptionViewItem(option)
            option.rect.setTop(option.rect.top() + HEADING)
        super().paint(painter, option, index)


class _RowBelowHeading(_BelowHeading, RowHoverDelegate):
    pass


class _ChipBelowHeading(_BelowHeading, ChipDelegate):
    pass


class _StateBelowHeading(_BelowHeading, StateDelegate):
    pass


class HistoryTableView(RecordTableView):
    """Table view of the sessions in the history."""

    def __init__(self, model: HistoryTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, hint="historyEmpty", state=(columns.STATE, EntryRole), parent=parent)
        self._model = model
        self._chosen = ""
        self._of_team = False
        self._shows_who = {False: True, True: True}
        self._folded: set[int] = set()
        """The columns that are hidden only because there is not enough room for them."""
        self._kept: set[int] = set()
        """The columns that the user has chosen to show although there was not enough room for them."""
        self._chips = _ChipBelowHeading(ToneRole, self._hover)
        self._plain = _RowBelowHeading(self._hover)
        self._states = _StateBelowHeading(EntryRole, self._hover)
        self.setObjectName("historyTable")
        # The column layout has changed since version 0.1, in which the result did not fit in a window of the usual
        # size.
        self.setProperty(COLUMNS, 3)
        self.setProperty(FORMER_COLUMNS, list(_FORMER))
        self.setAccessibleName(self.tr("History"))
        self.setAccessibleDescription(self.tr("Grouped by day"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(self._plain)
        self.setItemDelegateForColumn(columns.STATE, self._states)
        for column in (columns.RESULT, columns.FEEDBACK):
            self.setItemDelegateForColumn(column, self._chips)
        self._arrange_columns()
        model.modelReset.connect(lambda: self._size_rows(0, model.rowCount() - 1))
        model.rowsInserted.connect(lambda _, first, last: self._size_rows(first, last + 1))
        model.rowsRemoved.connect(lambda _, first: self._size_rows(first, first))
        model.changing.connect(self._on_model_changing)
        model.changed.connect(self._on_model_changed)

    def _arrange_columns(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        for place, column in enumerate(_ORDER):
            head.moveSection(head.visualIndex(column), place)
        for column in _WIDTHS.keys() - set(_ORDER):
            head.hideSection(column)
        offer_columns(head, self)
        head.setSortIndicator(columns.STARTED, Qt.SortOrder.DescendingOrder)
        head.setSortIndicatorShown(True)
        head.sortIndicatorChanged.connect(self._on_order_changed)

    def show_who(self, of_team: bool) -> None:
        """Shows or hides the operator column, according to the last choice for the team's or for this PC's sessions."""
        self._read_who()
        self._of_team = of_team
        self._apply_who()

    def saved_who(self) -> dict[str, str]:
        """Returns whether the operator column is shown, for this PC's sessions and for the team's sessions."""
        self._read_who()
        shown = {name: str(self._shows_who[of_team]) for of_team, name in _SCOPES.items()}
        return shown | {_COUNT: str(len(columns.COLUMNS))}

    def restore_who(self, view: dict[str, str]) -> None:
        """Restores what ``saved_who`` has returned, regardless of the restored columns; ignores invalid values."""
        for of_team, name in _SCOPES.items():
            if view.get(name) in (str(True), str(False)):
                self._shows_who[of_team] = view[name] == str(True)
        # A restored header shows again the columns that the table had hidden.
        self._folded = {column for column in self._folded if self.isColumnHidden(column)}
        counts = {str(count): count for count in (*_FORMER, len(columns.COLUMNS))}
        had = counts.get(view.get(_COUNT, ""), _FORMER[0])
        for column, neighbour in _ADDED.items():
            if column >= had:
                self._place_beside(column, neighbour)
        self._apply_who()

    def _place_beside(self, column: int, neighbour: int) -> None:
        """Places a column that is missing from the layout of an earlier version to the right of its neighbour."""
        head = self.horizontalHeader()
        head.showSection(column)
        head.resizeSection(column, _WIDTHS[column])
        here, wanted = head.visualIndex(column), head.visualIndex(neighbour) + 1
        head.moveSection(here, wanted if here >= wanted else wanted - 1)

    def _size_rows(self, first: int, last: int) -> None:
        """Makes room for a heading above each row that is the first one of its day."""
        head = self.verticalHeader()
        for row in range(first, min(last + 1, self._model.rowCount())):
            height = ROW_HEIGHT + (HEADING if self._model.heading(row) else 0)
            if head.sectionSize(row) != height:
                head.resizeSection(row, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.rowAt(0)
        if row < 0:
            return
        painter = QPainter(self.viewport())
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        tokens = colours(self.palette())
        last = self.rowAt(self.viewport().height() - 1)
        for each in range(row, (last if last >= 0 else self._model.rowCount() - 1) + 1):
            if heading := self._model.heading(each):
                band = QRect(0, self.rowViewportPosition(each), self.viewport().width(), HEADING)
                painter.fillRect(band, self.palette().base())
                painter.setPen(QColor(tokens.muted))
                painter.drawText(band.adjusted(8, 4, -8, 0), Qt.AlignmentFlag.AlignVCenter, heading)
        painter.end()

    def _read_who(self) -> None:
        self._shows_who[self._of_team] = self._is_wanted(columns.WHO)

    def _apply_who(self) -> None:
        self._folded.discard(columns.WHO)
        self.horizontalHeader().setSectionHidden(columns.WHO, not self._shows_who[self._of_team])
        self._fold()

    def _is_wanted(self, column: int) -> bool:
        """Returns whether the user wants to see a column, even if there is not enough room for it."""
        return column in self._folded or not self.isColumnHidden(column)

    def why_hidden(self, column: int) -> str:
        """Returns the reason why the table has hidden a column automatically, or "" if it has not."""
        return _tr("no room") if column in self._folded else ""

    def choose_column(self, column: int, shown: bool) -> None:
        """Shows or hides a column at the user's request, whether or not there is enough room."""
        self._folded.discard(column)
        (self._kept.add if shown else self._kept.discard)(column)
        super().choose_column(column, shown)
        self._fold()

    def saved_header(self) -> QByteArray:
        """Returns the state of the header with all columns that the user wants to see."""
        folded = self._folded
        self._show_all()
        state = self.horizontalHeader().saveState()
        self._hide(folded)
        return state

    def _show_all(self) -> None:
        for column in self._folded:
            self.horizontalHeader().showSection(column)
        self._folded = set()

    def _hide(self, folded: set[int]) -> None:
        self._folded = folded
        for column in folded:
            self.horizontalHeader().hideSection(column)

    def _fold(self) -> None:
        """Hides the columns for which there is not enough room, unless the user has chosen to show them."""
        head, room = self.horizontalHeader(), self.viewport().width()
        wanted = [head.logicalIndex(place) for place in range(head.count())]
        wanted = [column for column in wanted if self._is_wanted(column)]
        # The last column is stretched at the moment, but has its own width once another column is last.
        widths = {column: head.sectionSize(column) or _WIDTHS[column] for column in wanted}
        for column in self._folded | {wanted[-1] if wanted else 0}:
            widths[column] = min(widths.get(column) or _WIDTHS[column], _WIDTHS[column])
        folded: set[int] = set()
        for column in (*(() if self._of_team else (columns.WHO,)), *_FOLDED_FIRST):
            left = [each for each in wanted if each not in folded]
            if not left or sum(widths[each] for each in left[:-1]) + LEAST_LAST <= room:
                break
            if column in left and column not in self._kept and len(left) > 1:
                folded.add(column)
        if folded != self._folded:
            for column in self._folded - folded:
                head.showSection(column)
            self._hide(folded)
        self._fit_titles()

    def _fit_titles(self) -> None:
        """Widens the visible columns whose titles do not fit because of long words or a large font."""
        head = self.horizontalHeader()
        bold = QFont(head.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        for column in range(head.count()):
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
            least = metrics.horizontalAdvance(title) + BESIDE_TITLE + (ARROW if column == columns.STARTED else 0)
            if not head.isSectionHidden(column) and head.sectionSize(column) < least:
                head.resizeSection(column, least)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only a visible table has its final style.
        self._fit_titles()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def show_hint(self, hint: Hint | None) -> None:
        """Shows a hint that explains why there are no rows, or hides the previous hint if ``hint`` is None."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if hint else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        super().show_hint(hint)

    def copy(self) -> None:
        """Copies the full text of the selected rows."""
        if self.rows:
            records = [self._model.record(row) for row in self.rows]
            self._copier.copy(columns.whole_headers(), records, self._model.whole_rows)

    def _on_order_changed(self, column: int, order: Qt.SortOrder) -> None:
        """Sorts by start time only; a click on another header has no effect."""
        if column == columns.STARTED:
            self._model.sort(column, order)
        else:
            self.horizontalHeader().setSortIndicator(columns.STARTED, self._model.order)

    def _on_model_changing(self) -> None:
        rows = self.rows
        self._chosen = self._model.record(rows[0]).id if len(rows) == 1 else ""
        self.save_place()

    def _on_model_changed(self) -> None:
        self.restore_place()
        row = self._model.row_of(self._chosen) if self._chosen and not self.rows else -1
        if row >= 0:
            self.selectRow(row)
        self.selected.emit()


class WantedSession:
    """The session, if any, to select once it has been read."""

    def __init__(self, model: HistoryTableModel, table: HistoryTableView) -> None:
        self._model = model
        self._table = table
        self._id = ""
        self._ticket = ""

    def by_id(self, session_id: str) -> None:
        """Selects the session with this ID once it has been read."""
        self._id, self._ticket = session_id, ""

    def on_ticket(self, ticket: str) -> None:
        """Selects the newest session on a ticket once the sessions have been read."""
        self._id, self._ticket = "", ticket

    def select(self, search_for: Callable[[str], None] | None) -> None:
        """Selects the session; must be called once sessions have been read.

        Args:
            search_for: Function that searches for the ID of an unread session; None if a search has already been made.
        """
        if self._ticket:
            row = self._model.row_on(self._ticket)
        elif self._id:
            row = self._model.row_of(self._id)
            if row < 0 and search_for is not None:
                search_for(self._id)
                return
        else:
            return
        self._id = self._ticket = ""
        if row >= 0:
            self._table.selectRow(row)
            self._table.scroll_to_row(row, QAbstractItemView.ScrollHint.EnsureVisible)
            self._table.setFocus()
