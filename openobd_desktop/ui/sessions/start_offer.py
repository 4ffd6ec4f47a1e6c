"""Offers on the Sessions page to start a session on the ticket in the search field or in the clipboard."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QWindow
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from openobd_desktop.core.rules.ticket import likely_ticket, ticket_number
from openobd_desktop.domain.session import Ownership
from openobd_desktop.errors import BadInput, OpenObdError, Refused
from openobd_desktop.ui.common.clipboard import read_clipboard
from openobd_desktop.ui.common.labels import VEHICLE_LIMIT
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import SessionVerbs
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.start.at_once import StartTask, begin_start
from openobd_desktop.ui.start.ticket_check import TicketCheck
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import SearchField
from openobd_desktop.ui.widgets.focus import give_focus_back
from openobd_desktop.ui.widgets.layouts import FoldingRow


class StartOffer(QWidget):
    """Notice that offers to start a session on a ticket: at once, or in the dialog if the user must be asked first.

    ``started`` carries the ticket on which a session has been started, and ``declined`` the ticket of an offer that the
    user has dismissed. No session can be started twice: while a start is in progress, the button ignores clicks.

    Attributes:
        ticket: The ticket offered; empty if the notice is hidden.
        button: The button that starts the session.
    """

    started = Signal(str)
    declined = Signal(str)

    def __init__(self, context: AppContext, name: str, *, copied: bool = False) -> None:
        """Builds a hidden notice; ``copied`` means that its tickets come from the clipboard."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("area", "offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._copied = copied
        self.ticket = ""
        self._wanted, self._vehicle = "", ""
        self._asks = False
        self._refused = ""
        self._since = 0.0
        self._sent = False
        self._task: StartTask | None = None
        keys = self.tr("Ctrl+Shift+N") if copied else self.tr("Enter in the search field")
        self.button = BusyButton("", tip=self.tr("Starts the session at once ({keys})").format(keys=keys))
        self._facts = Text(name=f"{name}Facts", wrap=True)
        self._cancel = BusyButton(self.tr("Cancel"))
        self._decline = BusyButton(self.tr("Ignore"), tip=self.tr("Does not suggest this ticket number again"))
        self._check = TicketCheck(context, self)
        self._check.changed.connect(self._show_facts)
        self._lay_out()
        self.button.clicked.connect(self.take)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._decline.clicked.connect(lambda: self.declined.emit(self.ticket))
        for hidden in (self._cancel, self._decline, self):
            hidden.hide()

    def _lay_out(self) -> None:
        self.button.setProperty("kind", "primary")
        self.button.setIcon(icon("plus", QPalette.ColorRole.BrightText))
        rest = QHBoxLayout()
        rest.setSpacing(8)
        rest.addWidget(self._facts, 1)
        rest.addWidget(self._cancel)
        rest.addWidget(self._decline)
        row = FoldingRow(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.button)
        row.addLayout(rest, 1)

    def offer(self, ticket: str, vehicle: str = "", *, asks: bool = False) -> None:
        """Offers a ticket with its vehicle, if known; an offer made during a start appears once the start has finished.

        ``asks`` means that the number may not be a ticket number, so the dialog is opened in any case.
        """
        self._wanted, self._vehicle, self._asks = ticket, vehicle, asks
        if not self.button.busy:
            self._show()

    def _show(self) -> None:
        ticket = self.ticket = self._wanted
        self._check.look_up(ticket)
        if not ticket:
            give_focus_back(self)
        name = self.tr("Start session on ticket {number}").format(number=ticket)
        self.button.setText(name)
        self.button.setAccessibleName(name)
        self._show_facts()
        self._cancel.hide()
        self._decline.setVisible(self._copied and bool(ticket))
        self.setVisible(bool(ticket))

    def _show_facts(self) -> None:
        """Shows what is known about the ticket before it is charged: vehicle, customer, and any reason not to start."""
        known = self._check.facts or one_line(self._vehicle, VEHICLE_LIMIT)
        facts = (self._check.problem, known, self._bill(self.ticket), self._origin())
        self._facts.setText(" · ".join(filter(None, facts)))

    def _bill(self, ticket: str) -> str:
        if self._context.profiles.demo or ticket == self._refused:
            return ""
        return self.tr("Billed to ticket {number}").format(number=ticket)

    def _origin(self) -> str:
        return self.tr("from the clipboard") if self._copied else ""

    def tick(self) -> None:
        """Shows how long the current start, if any, has been in progress."""
        if self.button.busy:
            seconds = self._context.service.clock.monotonic() - self._since
            self.button.setText(self.tr("Starting… ({time})").format(time=duration(int(seconds))))

    def take(self) -> None:
        """Starts a session on the ticket, or opens the dialog if the user must be asked something."""
        ticket = self.ticket
        if not ticket or self.button.busy:
            return
        if self._asks or self._check.problem:
            self._context.session_commands.start(ticket)
            return
        self._sent, self._since = False, self._context.service.clock.monotonic()
        self._task = begin_start(
            self._context,
            ticket,
            owner=self,
            busy=self.button,
            on_sent=self._on_sent,
            started=self.started.emit,
            failed=partial(self._on_failed, ticket),
        )
        if self._task is not None:
            self._task.add_done_callback(lambda task: self._on_end() if isValid(self) else None)
            self._decline.hide()
            self._cancel.set_allowed(True)
            self._cancel.show()
            self.button.setAccessibleName(self.tr("Starting…"))
            self.tick()

    def _on_sent(self) -> None:
        self._sent = True
        if isValid(self):
            self._cancel.set_allowed(False, self.tr("A start request cannot be withdrawn once it has been sent."))

    def _on_cancel_clicked(self) -> None:
        if self._task is not None and not self._sent:
            self._task.cancel()

    def _on_end(self) -> None:
        self._task = None
        self._show()

    def _on_failed(self, ticket: str, error: OpenObdError) -> None:
        if isinstance(error, Refused):
            self._refused = ticket


class CopiedTicket(QObject):
    """Ticket number in the clipboard, which is read in the background while ``page`` is visible in the active window.

    The clipboard is read when the window becomes active and when the clipboard changes. Nothing is kept of its content
    except a number that is probably a ticket number; ``changed`` is emitted when that number has changed.

    Attributes:
        number: The ticket number; empty if there is none.
    """

    changed = Signal()

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.number = ""
        self._is_outdated = True
        self._is_reading = False
        page.installEventFilter(self)
        QGuiApplication.clipboard().dataChanged.connect(self._on_outdated)
        self._window: QWindow | None = None
        self._watch()
        self.read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._watch()
            self.read()
        return False

    def _watch(self) -> None:
        """Watches the native window, which exists once the page has been shown."""
        window: QWindow | None = self._page.window().windowHandle()  # The type stub omits None.
        if window is not None and self._window is None:
            self._window = window
            window.activeChanged.connect(self._on_active_changed)

    def _on_active_changed(self) -> None:
        if self._window is not None and isValid(self._window) and self._window.isActive():
            self._on_outdated()

    def _on_outdated(self) -> None:
        self._is_outdated = True
        self.read()

    def read(self) -> None:
        """Reads the clipboard if its content may have changed and the page is visible in the active window."""
        is_looked_at = self._page.isVisible() and self._page.isActiveWindow()
        if self._is_outdated and is_looked_at and not self._is_reading and _has_loop():
            self._is_outdated, self._is_reading = False, True
            self._context.actions.run(
                read_clipboard, owner=self, then=self._on_read, failed=lambda error: self._on_read(""), retry=False
            )

    def _on_read(self, text: str) -> None:
        self._is_reading = False
        number = likely_ticket(text)
        if number != self.number:
            self.number = number
            self.changed.emit()
        self.read()


def _has_loop() -> bool:
    """Returns whether the event loop is running; Qt also handles events shortly before and after it runs."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class StartOffers(QObject):
    """The offers of the Sessions page, only one of which is shown at a time.

    Attributes:
        typed: The offer for the ticket searched for.
        copied: The offer for the ticket in the clipboard.
    """

    def __init__(self, context: AppContext, search: SearchField, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._search = search
        self._verbs = SessionVerbs(context)
        self.typed = StartOffer(context, "typedOffer")
        self.copied = StartOffer(context, "copiedOffer", copied=True)
        self._clipboard = CopiedTicket(context, page)
        self._clipboard.changed.connect(self._show_copied)
        self._settled: set[str] = set()
        """The copied tickets that are not offered again, because a session has been started on them."""
        self._declined = ""
        self.typed.started.connect(self._on_started)
        self.copied.started.connect(self._settled.add)
        self.copied.declined.connect(self._on_declined)

    def refresh(self, *, has_rows: bool) -> None:
        """Shows the offer that suits the search, the clipboard and the sessions; ``has_rows`` means that rows match."""
        wanted = self._free(self._searched(has_rows=has_rows))
        if wanted and wanted != self.typed.ticket:
            # A colleague may have a session on the ticket.
            self._context.team.sync_soon()
        asks = likely_ticket(self._search.text()) != wanted
        self.typed.offer(wanted, self._vehicle(wanted), asks=asks)
        words = self.tr("Enter starts a session on ticket {number}.").format(number=wanted) if wanted else ""
        self._search.setAccessibleDescription(words)
        self._show_copied()

    def tick(self) -> None:
        """Updates the display of how long a start has been in progress."""
        self.typed.tick()
        self.copied.tick()
        # The window may have become active again without a signal, for example after a dialog.
        self._clipboard.read()

    def confirm(self) -> bool:
        """Accepts the offer for the ticket searched for; returns False if there is none."""
        self.typed.take()
        return bool(self.typed.ticket)

    def take_copied(self) -> bool:
        """Accepts the offer for the ticket in the clipboard; returns False if it is not visible."""
        if not self.copied.isVisible():
            return False
        self.copied.take()
        return True

    def _searched(self, *, has_rows: bool) -> str:
        """Returns the ticket number searched for or, if rows match, only a likely ticket number; otherwise ""."""
        text = self._search.text()
        if has_rows:
            return likely_ticket(text)
        try:
            return ticket_number(text)
        except BadInput:
            return ""

    def _free(self, ticket: str) -> str:
        """Returns ``ticket`` if a session can be started on it now and none is running on it; otherwise ""."""
        is_free = ticket and not self._verbs.why_not_start() and self._context.service.store.running_on(ticket) is None
        return ticket if is_free else ""

    def _vehicle(self, ticket: str) -> str:
        """Returns the vehicle of an earlier session on the ticket, or an empty string if unknown."""
        if not ticket:
            return ""
        entries = self._context.service.store.entries
        return next((entry.vehicle for entry in entries if entry.ticket == ticket and entry.vehicle), "")

    def _show_copied(self) -> None:
        number = self._clipboard.number
        running = self._context.service.store.running_on(number) if number else None
        if running is not None and running.mine is not Ownership.NOT_KNOWN:
            self._settled.add(number)
        if number != self._declined:
            self._declined = ""
        is_wanted = number and number not in self._settled and not self._declined and not self.typed.ticket
        shown = self._free(number) if is_wanted else ""
        self.copied.offer(shown, self._vehicle(shown))

    def _on_started(self, ticket: str) -> None:
        self._settled.add(ticket)
        if likely_ticket(self._search.text()) == ticket:
            self._search.clear()

    def _on_declined(self, ticket: str) -> None:
        self._declined = ticket
        self._show_copied()
