"""Page with the table of all sessions.

Operators can see all of the partner's sessions with their states, tickets and ages, and how up to date the list is;
filter and search the list; select a session to see its details next to the table; start, claim, open or interrupt a
session; copy rows, and export the rows that are shown.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import StoreChange
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.common.times import recent_minute, whole
from openobd_desktop.ui.common.window_state import header_state
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import SessionVerbs
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.sessions.actions import SessionActions
from openobd_desktop.ui.sessions.auto_refresh import AutoRefresh
from openobd_desktop.ui.sessions.details import SessionDetails
from openobd_desktop.ui.sessions.empty_states import EmptyStateActions, why_empty
from openobd_desktop.ui.sessions.filter import FilterBar, OthersButton, SessionFilter
from openobd_desktop.ui.sessions.my_sessions_panel import MySessionsPanel
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.sessions.table_view import SessionTableView
from openobd_desktop.ui.start.pending_starts import PendingStartsPanel
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import SearchField, begins_search
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.layouts import DetailsSplitter, FoldingRow

if TYPE_CHECKING:
    from openobd_desktop.ui.sessions.start_offer import StartOffers

TICK = 1000
"""Interval in milliseconds between updates of the times shown."""
NARROW = 960
"""Minimum page width in pixels for placing the details next to the table."""
SHORT, SHORT_NARROW = 620, 800
"""Height in pixels below which a page is low, and the minimum width of such a page for placing the details next to the
table.
"""
LOW, LOW_NARROW = 400, 540
"""Page height in pixels, without notices, below which no row fits above the details, and the minimum width of such a
page for placing the details next to the table.
"""
LEAST_WITH_CARDS, LEAST_WITH_BOTH = 360, 460
"""Page heights in pixels below which the cards are hidden, without and with the details below the table."""
MARGIN = 16
TIGHT = 880
"""Page width in pixels below which filters that match no session are hidden."""
USUAL = "usual widths"
CHOICES = "columns"
DETAILS = QSize(300, 176)
"""Size of the details in pixels, wide enough for a session ID."""


class SessionsPage(QWidget):
    """Page with the session table; the ages of the sessions are updated only while the page is visible.

    Attributes:
        page_actions: The actions on the selected sessions.
        table: The table view.
    """

    def __init__(self, context: AppContext, refresh: AutoRefresh, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionsPage")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._service = context.service
        self._verbs = SessionVerbs(context)
        self._auto = refresh
        self._model = SessionTableModel(
            context.service.service_clock.now,
            self,
            claim_left=context.service.claims.left,
            connection=partial(connection_text, context.service),
        )
        self.table = SessionTableView(self._model)
        self.details = SessionDetails()
        self._notices = PendingStartsPanel(context)
        self._search = SearchField()
        self._typed_place, self._copied_place = QHBoxLayout(), QHBoxLayout()
        self._filters = FilterBar()
        self._refresh = BusyButton(self.tr("Refresh"), tip=self.tr("Refreshes the list now (F5)"))
        self._start = BusyButton(self.tr("Start session"), tip=self.tr("Starts a session on a ticket (Ctrl+N)"))
        self._as_of = Text(name="listAsOf", role="warn")
        self._rows_shown = Text(name="rowsShown", role="muted")
        self._others = OthersButton()
        self.mine = MySessionsPanel(context, self._start, MARGIN)
        show_details = partial(self.details.setFocus, Qt.FocusReason.ShortcutFocusReason)
        self.page_actions = SessionActions(context, self._model, self.table, self, show_details)
        self._tick = QTimer(self, interval=TICK)
        self._halves = DetailsSplitter(self.table, self.details, DETAILS, self)
        self._hint_actions = self._make_hint_actions()
        self._lay_out()
        self._connect()
        self._model.update_entries(self._service.store.entries)

    def _lay_out(self) -> None:
        label = Text(self.tr("Search"), role="muted")
        label.setBuddy(self._search)
        self._start.setProperty("kind", "primary")
        self._start.setIcon(icon("plus", QPalette.ColorRole.BrightText))
        self._refresh.setIcon(icon("refresh"))
        find, verbs = QHBoxLayout(), QHBoxLayout()
        for part in (find, verbs):
            part.setSpacing(8)
        find.addWidget(label)
        find.addWidget(self._search, 9)
        find.addStretch(1)
        verbs.addStretch(1)
        for button in (self.page_actions.export, self._refresh):
            verbs.addWidget(button)
        top = FoldingRow()
        top.addLayout(find, 1)
        top.addLayout(verbs)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.mine)
        around = QHBoxLayout()
        around.addWidget(self._notices)
        rows: tuple[QBoxLayout, ...] = (top, self._typed_place, self._second_row(), around)
        for row in rows:
            row.setContentsMargins(0, 0, MARGIN, 0)
            column.addLayout(row)
        self.details.setMinimumSize(220, 72)
        self.table.setMinimumSize(280, 72)
        column.addWidget(self._halves, 1)
        # Below the table, since the offer may appear while the user is about to click a row, which must not move.
        self._copied_place.setContentsMargins(0, 0, MARGIN, 0)
        column.addLayout(self._copied_place)
        column.addWidget(self._others, 0, Qt.AlignmentFlag.AlignLeft)

    def _second_row(self) -> FoldingRow:
        filters, verbs = QHBoxLayout(), QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self._filters)
        filters.addWidget(self._rows_shown)
        filters.addStretch(1)
        verbs.setSpacing(8)
        # Next to the verbs, there is room even in a narrow window, where the verbs are below the filters.
        verbs.addWidget(self._as_of)
        verbs.addStretch(1)
        for button in (self.page_actions.open, self.page_actions.claim, self.page_actions.interrupt):
            verbs.addWidget(button)
        row = FoldingRow()
        row.addLayout(filters, 1)
        row.addLayout(verbs)
        return row

    def _connect(self) -> None:
        self._tick.timeout.connect(self._on_tick_timeout)
        self._tick.timeout.connect(lambda: self.offers.tick())
        self._search.textChanged.connect(self.table.search)
        self._search.left_downwards.connect(self.table.enter)
        self._search.textChanged.connect(lambda: self._show_state())
        self._search.confirmed.connect(self._on_search_confirmed)
        self._others.clicked.connect(lambda: self._model.show_others(not self._model.shows_others))
        self._filters.chosen.connect(self.table.show_only)
        self._refresh.clicked.connect(lambda: self._auto.now(self._refresh))
        self._start.clicked.connect(lambda: self._context.session_commands.start())
        self.table.selected.connect(self._on_table_selected)
        self._undo = [
            self._service.store.subscribe(self._on_store_changed),
            self._service.subscribe(self._on_service_changed),
            self._context.profiles.subscribe(self._on_service_changed),
        ]

    def _make_hint_actions(self) -> EmptyStateActions:
        profiles = self._context.profile_commands
        return EmptyStateActions(
            add_profile=lambda: profiles.edit(None),
            edit_profile=lambda: profiles.edit(self._context.profiles.current),
            start_session=self._context.session_commands.start,
            show_all=self.show_all,
            try_again=self._auto.now,
            log_in=profiles.log_in,
        )

    @property
    def selection(self) -> list[SessionEntry]:
        """The selected sessions, in the order of the table."""
        return [self._model.entry(row) for row in self.table.rows]

    @property
    def chosen(self) -> SessionEntry | None:
        """The selected session, or None unless exactly one is selected."""
        rows = self.table.rows
        return self._model.entry(rows[0]) if len(rows) == 1 else None

    @cached_property
    def offers(self) -> StartOffers:
        """The offers to start a session, created on the first search or shortly after the page is shown."""
        from openobd_desktop.ui.sessions.start_offer import StartOffers

        offers = StartOffers(self._context, self._search, self)
        self._typed_place.addWidget(offers.typed)
        QWidget.setTabOrder(self._search, offers.typed.button)
        self._copied_place.addWidget(offers.copied)
        return offers

    def show_all(self) -> None:
        """Clears the filter and the search."""
        self._search.clear()
        self._filters.choose(SessionFilter.ALL)

    @property
    def focus_start(self) -> QWidget:
        """The widget that gets the initial focus: the search field, where a ticket number can be typed right away."""
        return self._search

    def focus_search(self) -> None:
        """Focuses the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def refresh(self) -> None:
        """Fetches the list immediately."""
        self._auto.now(self._refresh)

    def saved_view(self) -> dict[str, str]:
        """Returns the filter, the size of the details in each orientation, and whether column widths are automatic."""
        return {
            "filter": self._filters.current.value,
            USUAL: str(self.table.has_usual_widths),
            CHOICES: self.table.saved_choices(),
            **self._halves.saved_sizes(),
        }

    def restore_view(self, view: dict[str, str]) -> None:
        """Restores a view that ``saved_view`` returned; ignores invalid values."""
        self._halves.restore_sizes(view)
        if chosen := next((one for one in SessionFilter if one.value == view.get("filter")), None):
            self._filters.choose(chosen)
        self.table.restore_former(header_state(view.get(SessionTableView.__name__, "")))
        self.table.restore_choices(view.get(CHOICES, self.table.saved_choices()))
        if view.get(USUAL) == str(True):
            # The restored widths may have been computed for another language.
            self.table.use_usual_widths()

    def stop(self) -> None:
        """Unsubscribes from the store, the service and the profiles."""
        for undo in self._undo:
            undo()
        self._undo.clear()

    def _on_search_confirmed(self) -> None:
        """Starts a session on the ticket searched for, if no session is running on it; otherwise focuses the rows."""
        if not self.offers.confirm():
            self.table.enter()

    @property
    def _room(self) -> int:
        """The height of the page in pixels, excluding the notices and the offers."""
        offers = [self.offers.typed, self.offers.copied] if "offers" in vars(self) else []
        return self.height() - sum(each.sizeHint().height() for each in (self._notices, *offers) if not each.isHidden())

    def _on_store_changed(self, change: StoreChange) -> None:
        self._model.apply(change)

    def _on_service_changed(self) -> None:
        self._notices.refresh()
        self._place_details()
        self._show_mine()
        self._show_state()
        self.page_actions.refresh(self.chosen)

    def _show_mine(self) -> None:
        """Shows the cards unless that leaves too little room for the table; the sidebar lists the sessions as well."""
        least = LEAST_WITH_BOTH if self._halves.has_details_below else LEAST_WITH_CARDS
        self.mine.refresh(self._room, least=least, has_hint=not self._model.total)

    def _on_table_selected(self) -> None:
        self._show_state()
        self._show_details()
        self.page_actions.refresh(self.chosen)

    def _on_tick_timeout(self) -> None:
        self._notices.refresh()
        self._show_mine()
        self._model.refresh_rows(*self.table.visible_rows)
        self._show_details()

    def _show_details(self) -> None:
        rows = self.table.rows
        if len(rows) == 1:
            one = self._model.entry(rows[0])
            self.details.show_one(one, self._service.service_clock.now(), self._service.claims.left(one.id))
        else:
            self.details.show_number(len(rows))
        if self._halves.show_details(bool(rows)):
            self._show_mine()
            self._halves.share_room()

    def _show_state(self) -> None:
        status = self._service.status
        shown, total = self._model.rowCount(), self._model.total
        self._filters.show_counts(self._model.counts)
        self._rows_shown.setText(
            self.tr("{shown} of {total}").format(shown=whole(shown), total=whole(total))
            if shown < total - self._model.others
            else ""
        )
        self._others.show_number(self._model.others, shows=self._model.shows_others)
        self._as_of.setVisible(status.error is not None and status.last_contact is not None)
        if status.last_contact is not None:
            clock = self._service.clock
            now = clock.now()
            last_contact = now - (clock.monotonic() - status.last_contact)
            self._as_of.setText(self.tr("as of {time}").format(time=recent_minute(last_contact, now)))
        has_profile = self._context.profiles.current is not None
        why_not = "" if has_profile else self._verbs.why_not_start()
        why_not_start = self._verbs.why_not_start()
        self._start.set_allowed(not why_not_start, why_not_start)
        self._refresh.set_allowed(has_profile, why_not)
        has_offers = bool(self._search.text()) or "offers" in vars(self)
        if has_offers:
            self.offers.refresh(has_rows=shown > 0)
            self._show_mine()
        hint = why_empty(
            has_profile=has_profile,
            status=status,
            total=total,
            hidden=not shown,
            do=self._hint_actions,
            preferred=self._context.profiles.catalogue.preferred,
            asked_for=self._context.profiles.choices.asked_for,
            login_error=self._context.profiles.error,
            ticket=self.offers.typed.ticket if has_offers and not shown else "",
        )
        self.table.show_hint(hint)
        self._say_once(hint, is_empty=not total)

    def _say_once(self, hint: Hint | None, *, is_empty: bool) -> None:
        """Hides the column titles of an empty table, and the page's start button while the hint has a start button."""
        self.table.horizontalHeader().setVisible(not is_empty)
        if hint is not None and self._hint_actions.start_session in [do for _label, do in hint.actions]:
            hide_giving_focus(self._start, self._search)
        else:
            self._start.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if begins_search(event):
            self._search.begin(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._filters.save_room(self.width() < TIGHT)
        self._place_details()
        self._show_mine()
        self._show_details()

    def _place_details(self) -> None:
        """Places the details where they leave enough room for the most important columns and for several rows."""
        least = LOW_NARROW if self._room < LOW else SHORT_NARROW if self.height() < SHORT else NARROW
        self._halves.place(below=self.width() < least)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_tick_timeout()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()


def connection_text(service: SessionService, session_id: str) -> str:
    """Returns the connection of a session that is open on this PC, such as "82 ms", or "" for any other session."""
    active = service.open_session(session_id)
    if active is None or not active.alive or active.trend.newest is None:
        return ""
    # Imported when the first session is opened, so that the import does not delay the first list.
    from openobd_desktop.ui.tabs.connection.texts import short_text

    return short_text(active)
