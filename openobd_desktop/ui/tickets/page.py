"""Page with the ticket table.

Operators can see all tickets of their company with age, customer and vehicle, and whether the car is connected; the
list is updated automatically and can be filtered and searched. On the selected ticket, they can start a session, or
show the session that is already running. If the tickets cannot be read, a sentence explains why, and what to do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.profiles.ticket_operator import choose_operator, chosen_operator
from openobd_desktop.core.tickets.names import Fact, TicketNames
from openobd_desktop.core.tickets.store import TicketChange
from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.errors import SettingsUnreadable
from openobd_desktop.ui.common.times import recent_minute, whole
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tickets.actions import TicketActions
from openobd_desktop.ui.tickets.columns import CUSTOMER, OPERATOR, VEHICLE
from openobd_desktop.ui.tickets.filter import TicketFilter, TicketFilterBar
from openobd_desktop.ui.tickets.operator_choice import OperatorChoice
from openobd_desktop.ui.tickets.reading import TicketReading
from openobd_desktop.ui.tickets.states import HintActions, sentence, why_empty
from openobd_desktop.ui.tickets.table_model import TicketTableModel
from openobd_desktop.ui.tickets.table_view import TicketTableView
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import SearchField, begins_search
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice

TICK = 1000
"""Interval in milliseconds at which the ages are updated and the names in visible rows are looked up."""
MARGIN = 16
FOOT = 8
"""Height in pixels of the space below the last line."""
WIDE = 900
"""Minimum width of the page in pixels for placing everything else next to the search field."""
CHOICES, USUAL = "columns", "usual widths"
_COLUMNS = {Fact.CUSTOMER: CUSTOMER, Fact.VEHICLE: VEHICLE, Fact.OPERATOR: OPERATOR}


class TicketsPage(QWidget):
    """Page with the ticket table, which is kept up to date while the page is visible.

    Attributes:
        page_actions: The actions on the selected tickets.
        table: The table view.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticketsPage")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._tickets = context.profiles.tickets
        self._model = TicketTableModel(context.service.service_clock.now, self)
        self.table = TicketTableView(self._model)
        self.page_actions = TicketActions(context, self._model, self.table, self)
        self._search = SearchField()
        self._filters = TicketFilterBar()
        self._operator = OperatorChoice()
        self._refresh = BusyButton(self.tr("Refresh"), tip=self.tr("Reloads the tickets (F5)"))
        self._state = Notice("ticketsState", brief=True)
        self._as_of = Text(name="ticketsAsOf", role="muted")
        self._rows_shown = Text(name="ticketsShown", role="muted")
        self._reading = TicketReading(context, self)
        self._tick = QTimer(self, interval=TICK)
        self._names: TicketNames | None = None
        self._undo_names: list[Callable[[], None]] = []
        self._undo_watch: list[Callable[[], None]] = []
        self._hint_actions = HintActions(
            refresh=self.refresh,
            show_all=self.show_all,
            choose_me=self._operator.box.setFocus,
            edit_profile=lambda: context.profile_commands.edit(context.profiles.current),
        )
        self._lay_out()
        self._connect()
        self._model.apply(TicketChange(added=self._tickets.store.tickets))
        self._on_queue_changed()

    def _lay_out(self) -> None:
        label = Text(self.tr("Search"), role="muted")
        label.setBuddy(self._search)
        self._search.setPlaceholderText(self.tr("Number, customer, vehicle, VIN, operator…"))
        self._refresh.setIcon(icon("refresh"))
        find, who, reading = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        filters, verbs = QHBoxLayout(), QHBoxLayout()
        for part in (find, who, reading, filters, verbs):
            part.setSpacing(8)
        find.addWidget(Text(self.tr("Tickets"), role="title"))
        find.addSpacing(8)
        find.addWidget(label)
        find.addWidget(self._search, 9)
        find.addStretch(1)
        who.addWidget(self._operator)
        who.addWidget(self._as_of)
        who.addStretch(1)
        reading.addStretch(1)
        reading.addWidget(self.page_actions.export)
        reading.addWidget(self._refresh)
        filters.addWidget(self._filters)
        filters.addWidget(self._rows_shown)
        filters.addStretch(1)
        verbs.addStretch(1)
        verbs.addWidget(self.page_actions.show)
        verbs.addWidget(self.page_actions.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, 0, 0)
        column.setSpacing(8)
        beside = FoldingRow()
        beside.addLayout(who, 1)
        beside.addLayout(reading)
        for first, second, room in ((find, beside, WIDE), (filters, verbs, 0)):
            row = FoldingRow(beside_from=room)
            row.addLayout(first, 1)
            row.addLayout(second)
            row.setContentsMargins(0, 0, MARGIN, 0)
            column.addLayout(row)
        around = QHBoxLayout()
        around.setContentsMargins(0, 0, MARGIN, 0)
        around.addWidget(self._state)
        column.addLayout(around)
        self.table.setMinimumSize(280, 84)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, MARGIN, FOOT)
        foot.addWidget(self._reading)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._tick.timeout.connect(self._on_tick_timeout)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.left_downwards.connect(self.table.enter)
        self._search.confirmed.connect(self.table.enter)
        self._filters.chosen.connect(self._on_filter_chosen)
        self._operator.chosen.connect(self._on_operator_chosen)
        self._refresh.clicked.connect(self.refresh)
        self.table.selected.connect(self._show_state)
        self.table.selected.connect(self._follow_chosen)
        self.table.verticalScrollBar().valueChanged.connect(lambda: self.show_names_now())
        undo = [
            self._tickets.store.subscribe(self._model.apply),
            self._tickets.subscribe(self._on_queue_changed),
            self._context.service.subscribe(self._show_state),
            self._context.service.store.subscribe(lambda change: self._show_state()),
            self._context.profiles.subscribe(self._on_queue_changed),
        ]
        self.destroyed.connect(partial(_end, undo, self._undo_names, self._undo_watch))

    @property
    def chosen_ticket(self) -> Ticket | None:
        """The selected ticket, or None unless exactly one is selected."""
        rows = self.table.rows
        return self._model.ticket(rows[0]) if len(rows) == 1 else None

    @property
    def focus_start(self) -> QWidget:
        """The widget that gets the initial focus: the search field, from which Enter moves to the rows."""
        return self._search

    def focus_search(self) -> None:
        """Focuses the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def refresh(self) -> None:
        """Reads the tickets immediately."""
        self._tickets.refresh()

    def show_all(self) -> None:
        """Clears the filter and the search."""
        self._search.clear()
        self._filters.choose(TicketFilter.ALL)

    def saved_view(self) -> dict[str, str]:
        """Returns the filter, the columns that the user has chosen, and whether column widths are automatic."""
        return {
            "filter": self._filters.current.value,
            USUAL: str(self.table.has_usual_widths),
            CHOICES: self.table.saved_choices(),
        }

    def restore_view(self, view: dict[str, str]) -> None:
        """Restores what ``saved_view`` returned; ignores invalid values."""
        if chosen := next((one for one in TicketFilter if one.value == view.get("filter")), None):
            self._filters.choose(chosen)
        self.table.restore_choices(view.get(CHOICES, ""))
        if view.get(USUAL) == str(True):
            # The restored widths may have been computed for another language.
            self.table.use_usual_widths()

    def _on_search_changed(self, text: str) -> None:
        if not self.table.rows:
            self.table.scrollToTop()
        self._model.search(text)
        self._show_state()

    def _on_filter_chosen(self, chosen: TicketFilter) -> None:
        if not self.table.rows:
            self.table.scrollToTop()
        self._model.show_only(chosen)
        if chosen is TicketFilter.MINE and (names := self._tickets.names) is not None:
            names.want_operators()
        self._show_state()

    def _on_operator_chosen(self, operator_id: str) -> None:
        try:
            choose_operator(self._context.profiles, operator_id)
        except SettingsUnreadable as error:
            self._context.messages.show_error(error)

    def _on_queue_changed(self) -> None:
        names = self._tickets.names
        if names is not self._names:
            _end(self._undo_names)
            self._names = names
            if names is not None:
                self._undo_names.append(names.subscribe(self._on_names_changed))
            self._model.use_names(names)
        self._model.set_me(chosen_operator(self._context.profiles))
        if self._is_looked_at:
            self._tickets.see()
        self._show_state()
        self.show_names_now()

    def _follow_chosen(self) -> None:
        """Shows what the connector of the selected ticket reports, while the page is on the screen."""
        self._reading.follow(self.chosen_ticket if self.isVisible() else None)

    def _on_names_changed(self) -> None:
        self._model.show_names(*self.table.visible_rows)
        self._show_operators()
        self._show_missing()

    def _on_tick_timeout(self) -> None:
        self._model.refresh_ages(*self.table.visible_rows)
        self.show_names_now()
        self.show_reading_now()
        if self._is_looked_at:
            self._tickets.see()

    def show_reading_now(self) -> None:
        """Shows the latest reading of the selected ticket's connector, and its age."""
        self._reading.refresh()

    @property
    def _is_looked_at(self) -> bool:
        return self.isVisible() and self.isActiveWindow()

    def show_names_now(self) -> None:
        """Looks up the names for the IDs in the visible rows."""
        first, last = self.table.visible_rows
        if self._names is not None and self.isVisible() and last >= first:
            rows = range(first, min(last, self._model.rowCount() - 1) + 1)
            self._names.want(self._model.ticket(row) for row in rows)

    def _show_missing(self) -> None:
        names = self._names
        missing = [column for fact, column in _COLUMNS.items() if names is not None and not names.is_offered(fact)]
        self.table.show_missing(frozenset(missing))

    def _show_operators(self) -> None:
        operators = self._names.operators if self._names is not None else None
        is_shown = self._filters.current is TicketFilter.MINE and operators is not None
        if operators is not None:
            self._operator.show_operators(operators, chosen_operator(self._context.profiles))
        if is_shown:
            self._operator.show()
        else:
            hide_giving_focus(self._operator, self._search)

    def _show_state(self) -> None:
        state, is_offered = self._tickets.state, self._tickets.is_offered
        me, chosen = chosen_operator(self._context.profiles), self._filters.current
        shown, total = self._model.rowCount(), self._model.total
        self._filters.show_counts(self._model.counts, knows_me=bool(me))
        self._rows_shown.setText(
            self.tr("{shown} of {total}").format(shown=whole(shown), total=whole(total)) if shown < total else ""
        )
        tone, text = sentence(state, is_offered=is_offered)
        self._state.show_message(tone, text, state.error.details if state.error is not None and is_offered else "")
        self._show_as_of()
        self._refresh.set_busy(state.is_asking)
        self._refresh.set_allowed(is_offered, self.tr("This profile has no address for the Partner API."))
        hint = why_empty(
            state, self._hint_actions, is_offered=is_offered, chosen=chosen, total=total, knows_me=bool(me)
        )
        self.table.show_hint(hint if not shown and not self._model.busy else None)
        self._show_operators()
        self._show_missing()
        self.page_actions.refresh(self.chosen_ticket)
        self._reading.setVisible(is_offered and shown > 0)

    def _show_as_of(self) -> None:
        listed_at, clock = self._tickets.state.listed_at, self._context.service.clock
        if listed_at is None:
            self._as_of.setText("")
            return
        now = clock.now()
        at = now - (clock.monotonic() - listed_at)
        self._as_of.setText(self.tr("as of {time}").format(time=recent_minute(at, now)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if begins_search(event):
            self._search.begin(event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._undo_watch:
            self._undo_watch.append(self._tickets.watch())
        self._tick.start()
        self._on_queue_changed()
        self._follow_chosen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._reading.follow(None)
        _end(self._undo_watch)


def _end(*undo: list[Callable[[], None]]) -> None:
    for part in undo:
        while part:
            part.pop()()
