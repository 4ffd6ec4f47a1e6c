"""Table view of the sessions, which folds away columns and keeps its selection and scroll position during changes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from openobd_desktop.ui.common.labels import state_labels
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.common.window_state import is_header
from openobd_desktop.ui.sessions.columns import (
    CONNECTION,
    CREATED,
    ENDPOINT,
    RESULT,
    RUNNING,
    SESSION,
    STATE,
    TICKET,
    VEHICLE,
    WHO,
    running_samples,
    whole_headers,
)
from openobd_desktop.ui.sessions.filter import SessionFilter, begins_search
from openobd_desktop.ui.sessions.rows import Row
from openobd_desktop.ui.sessions.table_model import EntryRole, SessionTableModel, ToneRole
from openobd_desktop.ui.tables.delegates import ChipDelegate
from openobd_desktop.ui.tables.record_table_view import RecordTableView, offer_columns

_tr = translator("columns")
_WIDE = {
    STATE: 124,
    TICKET: 116,
    VEHICLE: 176,
    WHO: 112,
    CONNECTION: 96,
    RUNNING: 140,
    CREATED: 128,
    RESULT: 152,
    SESSION: 108,
    ENDPOINT: 176,
}
"""Column widths in pixels in a wide window."""
_COMPACT = {**_WIDE, STATE: 122, TICKET: 88, VEHICLE: 132, WHO: 88, CONNECTION: 84, RUNNING: 124, ENDPOINT: 96}
"""Column widths in pixels in a narrow window."""
MORE_FOR_VEHICLE = 96
"""Width in pixels that the vehicle gets in addition if there is room."""
_HIDDEN_AT_FIRST = frozenset({SESSION, ENDPOINT})
_FOLDED_FIRST = (ENDPOINT, SESSION, CONNECTION, CREATED, WHO, RESULT, RUNNING, VEHICLE)
"""The columns that are hidden where space is limited, the least important first; the state and the ticket remain."""
_FORMER = (STATE, TICKET, WHO, CREATED, RUNNING, SESSION, ENDPOINT)
"""The columns of version 0.1, in the order of that version."""

BESIDE_STATE = 44
"""Width in pixels of the icon and the margins beside the state."""
BESIDE_TEXT = 24
BESIDE_TITLE = 32
"""Width in pixels of the margins and of the sort indicator beside a title."""


class SessionTableView(RecordTableView):
    """Table view of the service's sessions.

    A column that is empty, or the same in all rows, is hidden by the table itself, and so are the least important ones
    where space is limited, unless the user has chosen to show them.
    """

    def __init__(self, model: SessionTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, state=(STATE, EntryRole), parent=parent)
        self._model = model
        self._choices: dict[int, bool] = {}
        """The columns that the user has shown (True) or hidden (False)."""
        self._crowded: frozenset[int] = frozenset()
        self._folding = False
        self._chips = ChipDelegate(ToneRole, self._hover)
        self.setItemDelegateForColumn(RESULT, self._chips)
        self.setAccessibleName(self.tr("Sessions"))
        self._arrange_columns()
        model.changing.connect(self.save_place)
        model.changed.connect(self._on_model_changed)
        model.plain_changed.connect(self._fit)

    def _arrange_columns(self) -> None:
        head = self.horizontalHeader()
        head.setMinimumSectionSize(48)
        self._wide, self._compact = self._with_words(_WIDE), self._with_words(_COMPACT)
        self._given = self._wide
        self._widen(self._wide)
        offer_columns(head, self)
        # Without its own selection model, the header would check for each row whether it is selected.
        head.setSelectionModel(QItemSelectionModel(self._model, head))
        head.setSortIndicator(CREATED, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self._fold()

    @property
    def visible_rows(self) -> tuple[int, int]:
        """The indexes of the first and the last visible row; (0, -1) if no row is visible."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return (first, last if last >= 0 else self._model.rowCount() - 1) if first >= 0 else (0, -1)

    def choose(self, session_id: str) -> None:
        """Selects a session and scrolls to its row, if the session is shown or only counted."""
        self._model.finish_update()
        row = self._model.row_of(session_id)
        if row < 0 and self._model.others:
            self._model.show_others(True)
            self._model.finish_update()
            row = self._model.row_of(session_id)
        if row >= 0:
            self.selectRow(row)

    def enter(self) -> None:
        """Moves the focus from the search to the rows: to the selected one, or else to the first one."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.rows and self._model.rowCount():
            self.selectRow(0)

    def search(self, text: str) -> None:
        """Shows the sessions that contain each word of ``text``; scrolls to the top unless rows are selected."""
        self._show_start()
        self._model.search(text)

    def show_only(self, chosen: SessionFilter) -> None:
        """Shows only the sessions that a quick filter includes; scrolls to the top unless rows are selected."""
        self._show_start()
        self._model.show_only(chosen)

    def _show_start(self) -> None:
        if not self.rows:
            self.scrollToTop()

    def copy(self) -> None:
        """Copies the full text of the selected rows."""
        self.copy_rows(self._model.held(self.rows))

    def copy_rows(self, rows: list[Row]) -> None:
        """Copies the full text of ``rows``, including hidden columns and rows that are no longer shown."""
        if rows:
            self._copier.copy(whole_headers(), rows, self._model.whole_rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if begins_search(event):
            # The page passes it to the search field.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            at = self.visualRect(self.currentIndex()).center()
        self.customContextMenuRequested.emit(at)

    def why_hidden(self, column: int) -> str:
        """Returns why the table has hidden a column automatically; empty if it is visible or hidden by the user."""
        if column in self._choices or not self.isColumnHidden(column):
            return ""
        if column in self._model.plain:
            return _tr("same in all rows")
        return _tr("no room") if column in self._crowded else ""

    def choose_column(self, column: int, shown: bool) -> None:
        """Shows or hides a column at the user's request, even if it is empty."""
        self._choices[column] = shown
        self._fit()

    def saved_choices(self) -> str:
        """Returns the columns that the user has shown or hidden, as text for the settings file."""
        return " ".join(f"{column}{'+' if shown else '-'}" for column, shown in sorted(self._choices.items()))

    def restore_choices(self, text: str) -> None:
        """Restores what ``saved_choices`` returned; ignores invalid values."""
        known = {f"{column}{sign}": (column, sign == "+") for column in _WIDE for sign in "+-"}
        self._choices = dict(known[part] for part in text.split() if part in known)
        self._fit()

    def restore_former(self, state: bytes) -> bool:
        """Restores order, widths and hidden columns from a header of version 0.1; returns whether it was one."""
        if not is_header(state, len(_FORMER)):
            return False
        former = QHeaderView(Qt.Orientation.Horizontal)
        former.setModel(QStandardItemModel(0, len(_FORMER), former))
        former.restoreState(QByteArray(state))
        head = self.horizontalHeader()
        for place in range(former.count()):
            section = former.logicalIndex(place)
            column = _FORMER[section]
            if former.isSectionHidden(section):
                self._choices[column] = False
            else:
                head.resizeSection(column, former.sectionSize(section))
        self.sortByColumn(_FORMER[former.sortIndicatorSection()], former.sortIndicatorOrder())
        former.deleteLater()
        self._fit()
        return True

    def _fit(self) -> None:
        """Adapts automatic column widths to the current width of the view; keeps widths that the user chose."""
        if self._folding:
            return
        if self.has_usual_widths:
            self.use_usual_widths()
        else:
            self._fold()

    @property
    def has_usual_widths(self) -> bool:
        """Whether the column widths are automatic."""
        head, columns = self.horizontalHeader(), self._columns
        return any(
            all(head.sectionSize(each) == widths[each] for each in columns)
            for widths in (self._given, self._wide, self._compact)
        )

    def use_usual_widths(self) -> None:
        """Sets the automatic widths for the current language and the width of the view."""
        room = self.viewport().width()
        wanted = [column for column in self._wide if self._is_wanted(column)]
        roomy = sum(self._wide[column] for column in wanted) <= room
        widths = self._wide if roomy else self._compact
        crowded: set[int] = set()
        for column in _FOLDED_FIRST:
            if sum(widths[each] for each in wanted if each not in crowded) <= room:
                break
            if column in wanted and column not in self._choices:
                crowded.add(column)
        self._crowded = frozenset(crowded)
        spare = room - sum(widths[column] for column in wanted if column not in crowded)
        self._given = {**widths, VEHICLE: widths[VEHICLE] + max(0, min(spare, MORE_FOR_VEHICLE))}
        self._fold()
        self._widen(self._given)

    def _is_wanted(self, column: int) -> bool:
        usual = column not in _HIDDEN_AT_FIRST and column not in self._model.plain
        return self._choices.get(column, usual)

    def _fold(self) -> None:
        """Hides the columns that are not wanted, or for which there is no room."""
        head = self.horizontalHeader()
        shown = {column for column in self._wide if self._is_wanted(column) and column not in self._crowded}
        self._folding = True
        for column in self._wide:
            if head.isSectionHidden(column) is (column in shown or (not shown and column == STATE)):
                head.setSectionHidden(column, not head.isSectionHidden(column))
        self._folding = False

    @property
    def _columns(self) -> list[int]:
        """The visible columns except the last one, which stretches."""
        head = self.horizontalHeader()
        order = [head.logicalIndex(place) for place in range(head.count())]
        return [column for column in order if not head.isSectionHidden(column)][:-1]

    def _with_words(self, widths: dict[int, int]) -> dict[int, int]:
        """Returns ``widths``, increased to fit the translated titles and texts."""
        metrics = self.fontMetrics()
        least = {
            STATE: max(metrics.horizontalAdvance(word) for word in state_labels()) + BESIDE_STATE,
            RUNNING: max(metrics.horizontalAdvance(text) for text in running_samples()) + BESIDE_TEXT,
        }
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        of_titles = QFontMetrics(bold)
        titles = {
            column: of_titles.horizontalAdvance(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            + BESIDE_TITLE
            for column in widths
        }
        return {column: max(width, titles[column], least.get(column, 0)) for column, width in widths.items()}

    def _widen(self, widths: dict[int, int]) -> None:
        columns = self._columns
        for column, width in widths.items():
            if column in columns or self.horizontalHeader().isSectionHidden(column):
                self.horizontalHeader().resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.visualRect(self.currentIndex())
        was_visible = current.isValid() and current.top() >= 0 and current.bottom() < event.oldSize().height()
        self._fit()
        super().resizeEvent(event)
        if was_visible:
            self.scrollTo(self.currentIndex())

    def _on_model_changed(self) -> None:
        self.restore_place()
        self.selected.emit()
