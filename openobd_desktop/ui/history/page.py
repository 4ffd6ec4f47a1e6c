"""History page, which shows sessions of this PC or of the whole team.

Operators can filter sessions by text, date and need for a follow-up, and see how many of them match; select a session
to see its result, feedback, description, times, gaps and timeline; copy rows, export all matching sessions as CSV; and
save, open or print a report.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.domain.journal import HistoryPart, HistoryQuery, SessionEvent, SessionRecord
from openobd_desktop.domain.session import Session, SessionEntry
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.history.actions import HistoryActions
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.feed import HistoryEmptyStates, HistoryFeed, count_text
from openobd_desktop.ui.history.filters import DateRange, Period, ScopeToggle
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.history.table_view import HistoryTableView, WantedSession
from openobd_desktop.ui.history.texts import began, search_texts
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.session.notes import NotesView
from openobd_desktop.ui.widgets.fields import SEARCH_LIMIT, LineField
from openobd_desktop.ui.widgets.layouts import DetailsSplitter, FoldingRow

DEBOUNCE = 400
"""Delay in milliseconds between the last keystroke and the search."""
SETTLE = 500
"""Delay in milliseconds between a change and the refresh, so that the journal can save the change first."""
NARROW = 960
"""Minimum page width in pixels for placing the details next to the table."""
CRAMPED = 760
"""Page width in pixels below which the title is hidden."""
MARGIN = 16
DETAILS = QSize(376, 200)
"""Size of the details in pixels, wide enough for the longest name of a result."""


class HistoryPage(QWidget):
    """Page that reads the history when the page is shown, and again when sessions change while it is visible.

    Attributes:
        page_actions: The page's buttons and menu actions.
        table: The table of sessions.
        details: The details of the selected session.
        feed: The feed that reads the journal.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.setObjectName("historyPage")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._model = HistoryTableModel(context.service.clock.now, self)
        self.feed = HistoryFeed(context.history, context.actions, self._model, self)
        self.table = HistoryTableView(self._model)
        self.details = HistoryDetails()
        self._notes = NotesView(context, name="historyNotes", in_history=True)
        self.details.column.insertWidget(self.details.column.indexOf(self.details.grid), self._notes)
        self.page_actions = HistoryActions(context, self.feed, (self._model, self.table, self.details), self)
        self._halves = DetailsSplitter(self.table, self.details, DETAILS, self)
        self._search = LineField(SEARCH_LIMIT)
        self._span = DateRange()
        self._whose = ScopeToggle()
        self._follow_up = QPushButton(self.tr("Needs follow-up"))
        self._count = Text(name="historyShown", role="muted")
        self._indexing = Text(name="historyIndexing", role="muted")
        self._typed = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._settled = QTimer(self, interval=SETTLE, singleShot=True)
        self._hints = HistoryEmptyStates(self.clear_filter, self.feed.refresh)
        self._of_demo: bool | None = None
        self._wanted = WantedSession(self._model, self.table)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        label = Text(self.tr("Search"), role="muted")
        label.setBuddy(self._search)
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setPlaceholderText(self.tr("Ticket, customer, vehicle, VIN, result, note…"))
        self._search.setMinimumWidth(120)
        self._search.setMaximumWidth(360)
        find, buttons = QHBoxLayout(), QHBoxLayout()
        for part in (find, buttons):
            part.setSpacing(8)
        self._title = Text(self.tr("History"), name="historyTitle", role="title")
        find.addWidget(self._title)
        find.addSpacing(8)
        find.addWidget(label)
        find.addWidget(self._search, 9)
        find.addWidget(self._follow_up)
        find.addStretch(1)
        buttons.addWidget(self._whose)
        buttons.addStretch(1)
        buttons.addWidget(self.page_actions.export)
        top = FoldingRow()
        top.addLayout(find, 1)
        top.addLayout(buttons)
        self._prepare_follow_up()
        # The count is elided in a narrow window, so that the date range does not wrap to a second line.
        self._count.setMinimumWidth(48)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._span.add(self._count)
        second = QHBoxLayout()
        second.addWidget(self._span)
        around = QHBoxLayout()
        around.addWidget(self.page_actions.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, 0, 0)
        column.setSpacing(8)
        for row in (top, second, around):
            row.setContentsMargins(0, 0, MARGIN, 0)
            column.addLayout(row)
        self._indexing.hide()
        column.addWidget(self._indexing)
        self.details.setMinimumSize(240, 96)
        self.table.setMinimumSize(280, 84)
        column.addWidget(self._halves, 1)

    def _prepare_follow_up(self) -> None:
        self._follow_up.setCheckable(True)
        self._follow_up.setAccessibleName(self._follow_up.text())
        self._follow_up.setToolTip(
            self.tr(
                "Shows only sessions that need a follow-up, because the mechanic asked for help or they were marked"
            )
        )
        self._follow_up.setProperty("kind", "filter")

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typed.start)
        self._search.returnPressed.connect(self._ask)
        self._typed.timeout.connect(self._ask)
        self._span.chosen.connect(self._ask)
        self._follow_up.toggled.connect(self._ask)
        self._whose.buttons.buttonClicked.connect(lambda: self._begin())
        self._settled.timeout.connect(self._on_settled)
        self.feed.changed.connect(self._show_state)
        self.table.selected.connect(self._on_table_selected)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.details)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.table.setFocus)
        undo = [
            self._context.service.subscribe(self._on_sessions_changed),
            self._context.service.store.subscribe(lambda change: self._on_sessions_changed()),
            self._context.profiles.subscribe(self._on_sessions_changed),
            self._context.team.subscribe(self._on_team_changed),
            self._context.service.notes.subscribe(self._on_notes_changed),
            self._context.indexing.subscribe(self._show_indexing),
        ]
        self.destroyed.connect(lambda: [each() for each in undo])

    @property
    def focus_start(self) -> QWidget:
        """The widget that gets the initial focus: the search field."""
        return self._search

    @property
    def chosen(self) -> SessionEntry | None:
        """The selected session, or None unless exactly one is selected."""
        record = self.details.shown
        if record is None:
            return None
        session = Session(record.id, record.state, "", None, "", record.host, record.port)
        return SessionEntry(session, record.ticket, record.connector, record.mine)

    def saved_view(self) -> dict[str, str]:
        """Returns whether the operator column is shown for this PC's sessions and for the team's sessions."""
        return self.table.saved_who()

    def restore_view(self, view: dict[str, str]) -> None:
        """Restores a view that ``saved_view`` returned; ignores invalid values."""
        self.table.restore_who(view)

    def focus_search(self) -> None:
        """Focuses the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def choose(self, session_id: str) -> None:
        """Selects a session of this PC once it has been read; searches for it if it is not on the first page."""
        self._wanted.by_id(session_id)
        # The team history may not contain the session yet.
        self._whose.choose(of_team=False)
        self._filter_by("")
        self._begin()

    def show_ticket(self, ticket: str) -> None:
        """Shows the sessions on a ticket, including those of the team, and selects the newest one."""
        self._wanted.on_ticket(ticket)
        self._whose.offer(self._context.team.shares)
        self._whose.choose(of_team=self._context.team.shares)
        self._filter_by(ticket)
        self._begin()

    def clear_filter(self) -> None:
        """Clears the search, the dates and the follow-up filter."""
        self._filter_by("")
        self._ask()

    def _filter_by(self, text: str) -> None:
        """Sets the search text and clears all other filters without running a query."""
        self._search.setText(text)
        for part in (self._follow_up, self._span):
            part.blockSignals(True)
        self._follow_up.setChecked(False)
        self._span.choose(Period.ALL)
        for part in (self._follow_up, self._span):
            part.blockSignals(False)

    def _search_for(self, text: str) -> None:
        self._search.setText(text)
        self._ask()

    @property
    def selection(self) -> list[SessionRecord]:
        """The selected sessions, in the order of the table."""
        return [self._model.record(row) for row in self.table.rows]

    def _ask(self) -> None:
        self._typed.stop()
        since, until = self._span.limits
        oldest_first = self._model.order == Qt.SortOrder.AscendingOrder
        words = search_texts(self._search.text())
        self.feed.ask(
            HistoryQuery(
                words=words,
                since=since,
                until=until,
                oldest_first=oldest_first,
                of_team=self._whose.is_team,
                needs_follow_up=self._follow_up.isChecked(),
            )
        )

    def _refresh(self) -> None:
        """Refreshes the page; scrolls to the top if a different history is shown than before."""
        self._whose.offer(self._context.team.shares)
        if self._context.history.is_of_demo is self._of_demo and self._whose.is_team is self.feed.query.of_team:
            self.feed.refresh()
        else:
            self._begin()

    def _begin(self) -> None:
        self._of_demo = self._context.history.is_of_demo
        self.table.show_who(self._whose.is_team)
        self._ask()
        oldest = HistoryQuery(oldest_first=True, of_team=self._whose.is_team)
        self._context.actions.run(
            self._context.history.page,
            oldest,
            None,
            1,
            owner=self,
            then=self._on_oldest_found,
            failed=lambda error: None,
        )

    def _on_oldest_found(self, part: HistoryPart) -> None:
        first = began(part.records[0]) if part.records else None
        if first is not None:
            self._span.show_first(first)

    def _on_team_changed(self) -> None:
        """Shows or hides the team button, and refreshes the page because colleagues may have shared new sessions."""
        if self._whose.is_team or self._whose.isHidden() is self._context.team.shares:
            self._on_sessions_changed()

    def _on_sessions_changed(self) -> None:
        if self.isVisible() and not self._settled.isActive():
            self._settled.start()

    def _on_notes_changed(self) -> None:
        """Repeats the search, because a note may contain the words being searched for."""
        if self.feed.query.words:
            self._on_sessions_changed()

    def _on_settled(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_table_selected(self) -> None:
        selection = self.selection
        if self._halves.show_details(bool(selection)):
            self._halves.share_room()
        if len(selection) == 1:
            self._notes.show_ticket(selection[0].ticket, selection[0])
            self._notes.setHidden(not selection[0].ticket)
        if self.details.show_selection(selection, self._context.service.clock.now()):
            self._read_events(selection[0].id)
        self.page_actions.refresh()

    def _read_events(self, session_id: str) -> None:
        def show(events: tuple[SessionEvent, ...]) -> None:
            self.details.show_events(session_id, events)

        def fail(error: OpenObdError) -> None:
            self.details.show_error(session_id, error)

        self._context.actions.run(self._context.history.events, session_id, owner=self, then=show, failed=fail)

    def _show_state(self) -> None:
        state = self.feed.state
        self._count.setText(count_text(state, is_filtered=self.feed.is_filtered, is_of_demo=bool(self._of_demo)))
        self.table.show_hint(self._hints.of(state, rows=self._model.rowCount(), is_of_demo=bool(self._of_demo)))
        self.page_actions.refresh()
        self._show_indexing()
        if not state.asking and state.error is None:
            self._wanted.select(self._search_for if not self._search.text() else None)

    def _show_indexing(self) -> None:
        percent = self._context.indexing.percent
        is_shown = percent is not None and not self._of_demo and not self._whose.is_team
        if is_shown:
            # Until then, a search still finds every session, but examines those that are not indexed yet one by one.
            text = self.tr(
                "Older sessions are still being indexed ({percent}%). Until indexing is complete, searches will "
                "take longer."
            )
            self._indexing.setText(text.format(percent=percent))
        self._indexing.setVisible(is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= CRAMPED)
        self._halves.place(below=self.width() < NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settled.stop()
