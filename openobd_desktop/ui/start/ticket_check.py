"""Lookup of a typed ticket number before a session on the ticket is charged."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.tickets.queue import TicketFacts
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import VEHICLE_LIMIT, WHO_LIMIT
from openobd_desktop.ui.common.ticket_labels import why_not_on
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line

DEBOUNCE = 400
"""Delay in milliseconds between the last keystroke and the lookup."""
AGAIN = 15_000
"""Milliseconds after which a ticket with a problem is looked up again: its car may be connected at any time."""
LONGEST = 18
"""Maximum number of digits of a number that is looked up."""


class TicketCheck(QObject):
    """Looks up one ticket at a time, if the profile has a Partner API address.

    If a lookup fails, nothing is shown: the number can still be used, because starting a session does not depend on it.
    ``changed`` is emitted when ``facts`` or ``problem`` may have changed.
    """

    changed = Signal()

    def __init__(self, context: AppContext, owner: QWidget) -> None:
        """``owner`` is the widget that shows the result; only while it is looked at, a ticket is looked up again."""
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._number = ""
        self._found: TicketFacts | None = None
        self._is_unknown = False
        self._typed = QTimer(self, interval=DEBOUNCE, singleShot=True)
        self._typed.timeout.connect(self.ask_now)
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self._on_again_timeout)

    def look_up(self, number: str) -> None:
        """Looks up a ticket once the user stops typing; an empty ``number`` only clears the previous result."""
        if number == self._number:
            return
        self._number, self._found, self._is_unknown = number, None, False
        self._typed.stop()
        self._again.stop()
        self.changed.emit()
        can_ask = number.isascii() and number.isdecimal() and len(number) <= LONGEST
        if can_ask and self._context.profiles.tickets.is_offered:
            self._typed.start()

    @property
    def facts(self) -> str:
        """Vehicle and customer of the ticket; empty until they are known."""
        if self._found is None:
            return ""
        parts = (one_line(self._found.vehicle, VEHICLE_LIMIT), one_line(self._found.customer, WHO_LIMIT))
        return " · ".join(filter(None, parts))

    @property
    def vehicle(self) -> str:
        """The vehicle of the ticket; empty until it is known."""
        return self._found.vehicle if self._found is not None else ""

    @property
    def problem(self) -> str:
        """The reason why a session probably cannot be started on the ticket; empty if none is known."""
        if self._is_unknown:
            return self.tr("Your company has no ticket with this number.")
        return why_not_on(self._found.ticket) if self._found is not None else ""

    def ask_now(self) -> None:
        """Looks up the ticket without waiting for further keystrokes."""
        self._typed.stop()
        number = self._number

        def show(found: TicketFacts | None) -> None:
            if number == self._number:
                self._found, self._is_unknown = found, found is None
                if self.problem:
                    self._again.start()
                else:
                    self._again.stop()
                self.changed.emit()

        self._context.actions.run(
            self._context.profiles.tickets.described,
            int(number),
            owner=self,
            then=show,
            failed=_ignore,
            retry=False,
        )

    def _on_again_timeout(self) -> None:
        is_looked_at = self._owner.isVisible() and self._owner.isActiveWindow()
        if is_looked_at and self._context.profiles.tickets.is_offered:
            self.ask_now()


def _ignore(error: OpenObdError) -> None:
    """Does nothing, because the Tickets page shows why tickets cannot be read."""
