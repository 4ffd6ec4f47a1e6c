"""Dialog that starts a session on a ticket or, for development, on a connector."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.rules.ticket import likely_ticket
from openobd_desktop.core.session import Origin
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.start import PendingStart, must_ask
from openobd_desktop.core.team.sync import is_silent
from openobd_desktop.domain.session import Ownership, SessionEntry
from openobd_desktop.errors import BadInput, OpenObdError, Refused
from openobd_desktop.ui.common.external import clipboard_text
from openobd_desktop.ui.common.labels import WHO_LIMIT, state_label
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.board import BEYOND_REACH
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.start.pending_starts import pending_text, safe_text, settled_text
from openobd_desktop.ui.start.target import RecentTickets, StartTarget
from openobd_desktop.ui.start.ticket_check import TicketCheck
from openobd_desktop.ui.widgets.badge import set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row, make_default
from openobd_desktop.ui.widgets.focus import holds_focus, set_form_enabled
from openobd_desktop.ui.widgets.notice import Notice, OfferNotice, error_details, error_text

DEMO_SHOWN = 4
"""Maximum number of demo tickets to suggest."""


class StartSessionDialog(AppDialog):
    """Dialog that stays open and keeps its input until the session has been started and claimed, or the user cancels.

    Once the start request has been sent, the dialog cannot be closed, since the service may already be processing it.
    ``started`` carries the ID of the new session. ``show_requested`` carries the ID of an existing session on the
    ticket, if the user chooses to open its page instead.
    """

    started = Signal(str)
    show_requested = Signal(str)

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, prefill: str = "", connector: str = ""
    ) -> None:
        """Builds the dialog with a ticket or a connector in its field; by default, the ticket in the clipboard."""
        super().__init__(parent, title=self.tr("Start session"), name="startSessionDialog")
        self._context = context
        self._seconds = 0
        self._pending: PendingStart | None = None
        self._details = ""
        self._starting_up: asyncio.Future[ActiveSession | OpenObdError] | None = None
        self._sent = False
        self._known: SessionEntry | None = None
        """The session on the ticket that was shown when the start was requested; None if there was none."""
        copied = "" if prefill or connector else likely_ticket(clipboard_text())
        self._target = StartTarget(
            developer=context.developer, prefill=prefill or copied, connector=connector, demo=context.profiles.demo
        )
        self._recent = RecentTickets(context.service.store.entries, copied)
        self._running = Notice("startRunning")
        self._ticket = Notice("startTicket")
        self._check = TicketCheck(context, self)
        self._state = OfferNotice("startState", self.tr("Interrupt"))
        self._show = BusyButton(self.tr("Show session"))
        self._start = BusyButton(self.tr("Start"))
        self._cancel = BusyButton(self.tr("Cancel"))
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._lay_out()
        self._connect()
        self._on_target_changed()
        self._target.focus()
        context.team.sync_soon()

    def _lay_out(self) -> None:
        self._start.setMinimumWidth(self._start.fontMetrics().horizontalAdvance(self._starting(88)) + 32)
        body = QWidget()
        content = QVBoxLayout(body)
        content.setContentsMargins(16, 16, 16, 0)
        content.setSpacing(12)
        intro = self.tr("Starts an openOBD session and claims it within the 60 seconds that the service allows.")
        content.addWidget(Text(intro, role="muted", wrap=True))
        content.addWidget(self._demo_hint())
        recent = QVBoxLayout()
        recent.setSpacing(4)
        recent.addWidget(self._recent.caption)
        recent.addWidget(self._recent)
        content.addWidget(self._target)
        content.addWidget(self._ticket)
        content.addLayout(recent)
        content.addWidget(self._running)
        content.addWidget(self._state)
        content.addStretch(1)
        buttons = button_row(self._show, None, self._cancel, self._start)
        buttons.setContentsMargins(16, 12, 16, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(FittedScrollArea(body), 1)
        column.addLayout(buttons)
        self.fit(520)

    def _demo_hint(self) -> Text:
        """Returns a widget that lists some of the demo tickets, since users cannot guess their numbers."""
        tickets = self._context.profiles.demo_tickets
        hint = Text(name="startDemo", wrap=True)
        text = self.tr("Demo tickets: {numbers}.")
        hint.setText(text.format(numbers=", ".join(tickets[:DEMO_SHOWN])))
        hint.setVisible(bool(tickets))
        return hint

    def _connect(self) -> None:
        self._target.changed.connect(self._on_target_changed)
        self._check.changed.connect(self._show_ticket)
        self._target.left_downwards.connect(self._recent.take_focus)
        self._recent.chosen.connect(self._target.fill_in)
        self._recent.confirmed.connect(self._on_ticket_confirmed)
        self._show.clicked.connect(self._on_show_clicked)
        self._start.clicked.connect(self._on_start_clicked)
        self._state.offer.clicked.connect(self._on_interrupt_clicked)
        self._cancel.clicked.connect(self.reject)
        self._ticking.timeout.connect(self._on_second_passed)
        self._ticking.start()
        service = self._context.service
        undo = [service.store.subscribe(lambda change: self._show_running()), service.subscribe(self._show_pending)]
        undo.append(self._context.team.subscribe(self._show_running))
        self.destroyed.connect(lambda: [each() for each in undo])

    def _show_ticket(self) -> None:
        """Shows the ticket's vehicle and customer, and why a session probably cannot be started on it."""
        problem, facts = self._check.problem, self._check.facts
        self._ticket.show_message(Tone.WARN if problem else Tone.INFO, "\n".join(filter(None, (facts, problem))))

    def _on_target_changed(self) -> None:
        self._check.look_up(self._target.ticket)
        if not self._start.busy:
            self._pending = None
            self._state.clear()
        self._show_running()
        self._show_pending()

    def _find_pending(self) -> PendingStart | None:
        origin = Origin(self._target.ticket, self._target.connector)
        return next((each for each in self._context.service.starts.pending if each.origin == origin), None)

    def _show_pending(self) -> None:
        """Shows any pending start on the ticket or connector entered, and disables the Start button meanwhile."""
        if self._start.busy:
            return
        service, before = self._context.service, self._pending
        self._pending = self._find_pending()
        if self._pending is not None:
            rest = self.tr("The program keeps looking for the session, even after you close this window.")
            self._state.show_message(Tone.WARN, f"{pending_text(service, self._pending)}\n{rest}", self._details)
            self._start.set_allowed(False, safe_text(service, self._pending))
            return
        self._start.set_allowed(True)
        if before is not None:
            self._details = ""
            self._state.show_message(Tone.INFO, "" if service.starts.left(before) else settled_text(before))

    def _entry(self) -> SessionEntry | None:
        ticket = self._target.ticket
        return self._context.service.store.running_on(ticket) if ticket else None

    def _show_running(self) -> None:
        entry = None if self._start.busy else self._entry()
        if entry is None:
            # The focus must not move to the Start button, which the user did not intend to press.
            if holds_focus(self._show):
                self._target.focus()
            self._show.hide()
        else:
            self._show.show()
        self._offer(another=entry is not None)
        if entry is None:
            self._running.show_message(Tone.INFO, self._team_warning())
            return
        self._running.show_message(Tone.WARN, self._already(entry))

    def _offer(self, *, another: bool) -> None:
        """Makes the button that shows the running session the primary one if ``another`` is true; otherwise Start."""
        make_default(self._show if another else self._start)
        set_style(self._show, "kind", "primary" if another else "")
        set_style(self._start, "kind", "" if another else "primary")
        if not self._start.busy:
            text = self.tr("Start another") if another else self.tr("Start")
            self._start.setText(text)
            self._start.setAccessibleName(text)

    def _team_warning(self) -> str:
        """Returns a warning if the team database has not responded; otherwise an empty string."""
        team = self._context.team
        if not (self._target.ticket and is_silent(team)) or self._start.busy:
            return ""
        if team.error is None:
            return self.tr(
                "The team database has not responded yet, so a colleague may have a session on this ticket that is not "
                "shown."
            )
        return self.tr(
            "The team database did not respond, so a colleague may have a session on this ticket that is not shown."
        )

    def _already(self, entry: SessionEntry) -> str:
        state = state_label(entry.session)
        if entry.mine is Ownership.NOT_KNOWN and entry.colleague:
            text = self.tr(
                "{colleague} already has a session on this ticket: {state}.\nIf you start another one, "
                "the ticket may be charged again."
            )
            return text.format(colleague=one_line(entry.colleague, WHO_LIMIT), state=state)
        if self._context.profiles.demo:
            return self.tr("You already have a session on this ticket: {state}.").format(state=state)
        text = self.tr(
            "You already have a session on this ticket: {state}.\nIf you start another one, the ticket may be "
            "charged again."
        )
        return text.format(state=state)

    def _on_show_clicked(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.show_requested.emit(entry.id)
            self.accept()

    def _on_start_clicked(self) -> None:
        problem = self._target.validate()
        if problem is None:
            self._begin()

    def _on_ticket_confirmed(self) -> None:
        default = self._show if self._entry() is not None else self._start
        default.click()

    def start_unless_running(self) -> None:
        """Starts at once, unless a session is or may be running on the ticket, as far as this PC and the team know."""
        ticket, context = self._target.ticket, self._context
        is_in_doubt = bool(ticket) and (is_silent(context.team) or must_ask(context.service, ticket))
        if self._entry() is None and self._start.usable and not is_in_doubt:
            self._on_start_clicked()

    def _begin(self) -> None:
        service = self._context.service
        verb = service.start_on_connector if self._target.is_connector else service.start_on_ticket
        self._sent = False
        self._known = self._entry()
        self._starting_up = self._context.actions.run(
            verb,
            self._target.text,
            self._on_start_sent,
            owner=self,
            busy=self._start,
            then=self._done,
            failed=self._fail,
            retry=False,
        )
        self._set_under_way(True)

    def _on_start_sent(self) -> None:
        # The list that was fetched for this start may show a session that the user has not been asked about.
        if self._known is None and self._entry() is not None:
            raise BadInput(
                what="A session on this ticket has just appeared.",
                advice="Show that session, or start another one.",
            )
        self._sent = True
        self.hold(True)
        self._cancel.set_allowed(False, self.tr("A start request cannot be withdrawn once it has been sent."))

    def reject(self) -> None:
        # The start is cancelled immediately, since it could otherwise still be sent while the dialog is being deleted.
        if self._starting_up is not None and not self._sent:
            self._starting_up.cancel()
        super().reject()

    def _set_under_way(self, under_way: bool) -> None:
        self.hold(False)
        self._cancel.set_allowed(True)
        self._seconds = 0
        for form in (self._target, self._recent):
            set_form_enabled(form, not under_way, self._start)
        if under_way:
            self._state.clear()
            self._start.setText(self._starting(0))
        self._show_running()

    def _starting(self, seconds: int) -> str:
        return self.tr("Starting… ({time})").format(time=duration(seconds))

    def _on_second_passed(self) -> None:
        if self._start.busy:
            self._seconds += 1
            self._start.setText(self._starting(self._seconds))
        else:
            self._show_pending()

    def _done(self, active: ActiveSession) -> None:
        self._set_under_way(False)
        self.started.emit(active.id)
        self.accept()

    def _fail(self, error: OpenObdError) -> None:
        self._set_under_way(False)
        if isinstance(error, Refused):
            self._target.show_refused()
        self._target.focus()
        self._details = error_details(error)
        stuck = isinstance(error, BEYOND_REACH) and self._entry() is not None
        self._state.show_message(Tone.BAD, error_text(error), self._details, offered=stuck)
        self._show_pending()

    def _on_interrupt_clicked(self) -> None:
        entry = self._entry()
        if entry is not None:
            dialog = InterruptDialog(self._context, self, entry.id)
            dialog.interrupted.connect(self._state.clear)
            dialog.open()
