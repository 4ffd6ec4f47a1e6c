"""The facts of ticket, vehicle and battery, one below the other, with the button that measures."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from openobd_desktop.core.session.services.handle import Loadable
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.domain.vehicle import vin
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.csv_text import clipboard_lines
from openobd_desktop.ui.tabs.vehicle.texts import loadable_role, loadable_text, number, vin_text, volts
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.stat_card import steady

ROW_HEIGHT = 22


class VehicleFactsGrid(QWidget):
    """Each fact has a label of its own name.

    Attributes:
        measure: The button that asks for the voltage again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = BusyButton(self.tr("Measure"), tip=self.tr("Measure the battery voltage again"))
        captions = {
            "ticketNumber": self.tr("Ticket"),
            "ticketId": self.tr("Ticket ID"),
            "vehicleName": self.tr("Vehicle"),
            "vehicleTecdoc": self.tr("TecDoc number"),
            "vehicleVin": self.tr("VIN on the ticket"),
            "carVin": self.tr("VIN read from the car"),
            "batteryVoltage": self.tr("Battery"),
        }
        self._captions = captions
        self._labels = {name: steady(Text(name=name, selectable=True)) for name in captions}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for row, (name, caption) in enumerate(captions.items()):
            grid.addWidget(Text(caption, role="caption"), row, 0)
            # The button stands beside the last one only; a VIN needs the room.
            grid.addWidget(self._labels[name], row, 1, 1, 2 if row < len(captions) - 1 else 1)
            grid.setRowMinimumHeight(row, ROW_HEIGHT)
        grid.addWidget(self.measure, len(captions) - 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(captions), 1)

    def refresh(self, facts: VehicleFacts) -> None:
        """Shows what is known now."""
        ticket, vehicle = facts.ticket, facts.vehicle
        self._show("ticketNumber", ticket, loadable_text(ticket, lambda known: number(known.number)))
        self._show("ticketId", ticket, loadable_text(ticket, lambda known: known.id))
        self._show("vehicleName", vehicle, loadable_text(vehicle, lambda known: known.name))
        self._show("vehicleTecdoc", vehicle, loadable_text(vehicle, lambda known: number(known.tecdoc_id)))
        self._show("vehicleVin", vehicle, loadable_text(vehicle, lambda known: vin(known.vin)))
        self._show("carVin", facts.vin, vin_text(facts.vin))
        self._show("batteryVoltage", facts.voltage, loadable_text(facts.voltage, volts))

    def _show(self, name: str, loadable: Loadable[object], text: str) -> None:
        self._labels[name].setText(text)
        set_role(self._labels[name], loadable_role(loadable))

    def copy(self) -> None:
        """Copies all facts as text, one a line."""
        lines = [f"{caption}: {self._labels[name].text()}" for name, caption in self._captions.items()]
        QGuiApplication.clipboard().setText(clipboard_lines(lines))
