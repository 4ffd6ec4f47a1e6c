"""Table view of the sessions, which keeps its selection and scroll position during changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from openobd_desktop.domain.session import Ownership
from openobd_desktop.ui.common.labels import ownership_label, state_labels
from openobd_desktop.ui.sessions.columns import AGE, CREATED, ENDPOINT, MINE, SESSION, STATE, TICKET, whole_headers
from openobd_desktop.ui.sessions.filter import SessionFilter
from openobd_desktop.ui.sessions.rows import Row
from openobd_desktop.ui.sessions.table_model import EntryRole, SessionTableModel
from openobd_desktop.ui.tables.record_table_view import RecordTableView, offer_columns

_WIDE = {STATE: 124, TICKET: 136, MINE: 108, CREATED: 164, AGE: 160, SESSION: 108, ENDPOINT: 96}
"""Column widths in pixels in a wide window; the endpoint column stretches, and fits a host name at 1280 pixels."""
_COMPACT = {STATE: 122, TICKET: 88, MINE: 102, CREATED: 162, AGE: 126, SESSION: 104, ENDPOINT: 56}
"""Column widths in pixels in a narrow window; at 1024 pixels, all usual contents except the endpoint fit."""


BESIDE_STATE = 44
"""Width in pixels of the icon and the margins beside the state."""
BESIDE_TEXT = 24
LEAST_ENDPOINT = 32


class SessionTableView(RecordTableView):
    """Table view of the service's sessions."""

    def __init__(self, model: SessionTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, state=(STATE, EntryRole), parent=parent)
        self._model = model
        self.setAccessibleName(self.tr("Sessions"))
        self._arrange_columns()
        model.changing.connect(self.save_place)
        model.changed.connect(self._on_model_changed)

    def _arrange_columns(self) -> None:
        head = self.horizontalHeader()
        head.setMinimumSectionSize(48)
        self._wide, self._compact = self._with_words(_WIDE), self._with_words(_COMPACT)
        self._widen(self._wide)
        offer_columns(head, self)
        # Without its own selection model, the header would check for each row whether it is selected.
        head.setSelectionModel(QItemSelectionModel(self._model, head))
        head.setSortIndicator(CREATED, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    @property
    def visible_rows(self) -> tuple[int, int]:
        """The indexes of the first and the last visible row; (0, -1) if no row is visible."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return (first, last if last >= 0 else self._model.rowCount() - 1) if first >= 0 else (0, -1)

    def choose(self, session_id: str) -> None:
        """Selects a session and scrolls to its row, if the session is shown."""
        self._model.finish_update()
        row = self._model.row_of(session_id)
        if row >= 0:
            self.selectRow(row)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            at = self.visualRect(self.currentIndex()).center()
        self.customContextMenuRequested.emit(at)

    def _fit(self) -> None:
        """Adapts automatic column widths to the current width of the view; keeps widths that the user chose."""
        if self.has_usual_widths:
            self.use_usual_widths()

    @property
    def has_usual_widths(self) -> bool:
        """Whether the column widths are automatic."""
        head, columns = self.horizontalHeader(), self._columns
        return any(
            all(head.sectionSize(each) == widths[each] for each in columns) for widths in (self._wide, self._compact)
        )

    def use_usual_widths(self) -> None:
        """Sets the automatic widths for the current language and the width of the view."""
        roomy = sum(self._wide[column] for column in (*self._columns, ENDPOINT)) <= self.viewport().width()
        self._widen(self._wide if roomy else self._compact)

    @property
    def _columns(self) -> list[int]:
        """The visible columns except the endpoint column, which stretches."""
        head = self.horizontalHeader()
        return [column for column in range(head.count()) if column != ENDPOINT and not head.isSectionHidden(column)]

    def _with_words(self, widths: dict[int, int]) -> dict[int, int]:
        """Returns ``widths``, increased to fit the translated labels at the expense of the endpoint column."""
        metrics = self.fontMetrics()
        state = max(metrics.horizontalAdvance(word) for word in state_labels()) + BESIDE_STATE
        mine = max(metrics.horizontalAdvance(ownership_label(each)) for each in Ownership) + BESIDE_TEXT
        wider = {STATE: max(widths[STATE], state), MINE: max(widths[MINE], mine)}
        cost = sum(wider.values()) - widths[STATE] - widths[MINE]
        return {**widths, **wider, ENDPOINT: max(LEAST_ENDPOINT, widths[ENDPOINT] - cost)}

    def _widen(self, widths: dict[int, int]) -> None:
        for column, width in widths.items():
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
