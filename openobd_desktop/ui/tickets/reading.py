"""Readings of the selected ticket's connector, in words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role

if TYPE_CHECKING:
    from openobd_desktop.core.tickets.selected_ticket import SelectedTicket


class TicketReading(Text):
    """Line with the voltage and the round-trip time reported by a ticket's connector, updated while the line is shown.

    The line always takes up the same space, so that no row moves when a ticket is selected.
    """

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent=parent, name="ticketReading", role="muted")
        self._context = context
        self._ticket: Ticket | None = None
        self._selected: SelectedTicket | None = None
        self._undo: list[Callable[[], None]] = []
        self.destroyed.connect(partial(_end, self._undo))
        self.refresh()

    def follow(self, ticket: Ticket | None) -> None:
        """Follows only the connector of ``ticket``, or no connector if ``ticket`` is None."""
        self._ticket = ticket
        if self._selected is None and ticket is not None:
            # Imported here because usually no ticket is selected before the page appears.
            from openobd_desktop.core.tickets.selected_ticket import SelectedTicket

            service = self._context.service
            self._selected = SelectedTicket(self._context.profiles.tickets.readings, service.scope, service.clock)
            self._undo += [self._selected.subscribe(self.refresh), self._selected.close]
        if self._selected is not None:
            self._selected.choose(ticket.connector_id if ticket is not None and ticket.is_connected else "")
        self.refresh()

    def refresh(self) -> None:
        """Shows the latest reading, with its age if it is not current."""
        is_low = self._selected is not None and self._selected.is_low
        set_role(self, "warn" if is_low else "muted")
        self.setText(self._sentence(is_low))

    def _sentence(self, is_low: bool) -> str:
        if self._ticket is None:
            return self.tr("Select one ticket to see the battery voltage of its car here.")
        about = self.tr("Ticket {number}: {what}")
        return about.format(number=self._ticket.number, what=self._what_is_known(self._ticket, is_low))

    def _what_is_known(self, ticket: Ticket, is_low: bool) -> str:
        if not ticket.is_connected:
            return self.tr("the car is not connected")
        if not ticket.connector_id:
            return self.tr("its connector is not known")
        reading = self._selected.reading if self._selected is not None else None
        if reading is None:
            return self.tr("no reading from the connector yet")
        from openobd_desktop.ui.tabs.connection.texts import round_trip_text
        from openobd_desktop.ui.tabs.vehicle.texts import measured_volts

        voltage = measured_volts(reading)
        if voltage:
            text = self.tr("battery {voltage}, which is low") if is_low else self.tr("battery {voltage}")
            voltage = text.format(voltage=voltage)
        return " · ".join(filter(None, (voltage, round_trip_text(reading)))) or self.tr("no current reading")


def _end(undo: list[Callable[[], None]]) -> None:
    while undo:
        undo.pop()()
