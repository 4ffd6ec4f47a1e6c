"""Vehicle tab: vehicle, ticket, products and control units."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.domain.vehicle import vin
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.csv_export import clipboard_lines
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.vehicle.ecu_table import SELDOM, EcuColumn, EcuExport, ecu_headers, ecu_row
from openobd_desktop.ui.tabs.vehicle.texts import (
    ecu_hint,
    first_error,
    loadable_role,
    loadable_text,
    number,
    product_hint,
    vin_note,
    vin_text,
    volts,
)
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice
from openobd_desktop.ui.widgets.stat_card import steady

_ECU_WIDTHS: dict[int, int] = {
    EcuColumn.KIND: 76,
    EcuColumn.REQUEST: 92,
    EcuColumn.RESPONSE: 92,
    EcuColumn.EXTENDED: 92,
    EcuColumn.GATEWAY: 88,
    EcuColumn.TESTER: 76,
    EcuColumn.PINS: 60,
    EcuColumn.PROTOCOL: 128,
    EcuColumn.RATE: 64,
    EcuColumn.TRANSCEIVER: 92,
}

ROW_HEIGHT = 22


class VehicleFactsGrid(QWidget):
    """Grid that shows the properties of the vehicle and the ticket, each in its own label.

    Attributes:
        measure: The button that measures the battery voltage again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = BusyButton(self.tr("Measure"), tip=self.tr("Measures the battery voltage again"))
        captions = {
            "ticketNumber": self.tr("Ticket"),
            "ticketId": self.tr("Ticket ID"),
            "vehicleFullName": self.tr("Vehicle"),
            "vehicleTecdoc": self.tr("TecDoc number"),
            "vehicleVin": self.tr("VIN on the ticket"),
            "vehicleCarVin": self.tr("VIN read from the car"),
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
            # Only the last row has a button, since a VIN needs the full width.
            grid.addWidget(self._labels[name], row, 1, 1, 2 if row < len(captions) - 1 else 1)
            grid.setRowMinimumHeight(row, ROW_HEIGHT)
        grid.addWidget(self.measure, len(captions) - 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(captions), 1)

    def refresh(self, facts: VehicleFacts) -> None:
        """Shows the current values."""
        ticket, vehicle = facts.ticket, facts.vehicle
        self._show("ticketNumber", ticket, loadable_text(ticket, lambda known: number(known.number)))
        self._show("ticketId", ticket, loadable_text(ticket, lambda known: known.id))
        self._show("vehicleFullName", vehicle, loadable_text(vehicle, lambda known: known.name))
        self._show("vehicleTecdoc", vehicle, loadable_text(vehicle, lambda known: number(known.tecdoc_id)))
        # The VINs shown are those that are compared, whichever source they have.
        self._show("vehicleVin", vehicle, loadable_text(vehicle, lambda known: vin(known.vin)), facts.ticket_vin)
        self._show("vehicleCarVin", facts.vin, vin_text(facts.vin), facts.car_vin)
        self._show("batteryVoltage", facts.voltage, loadable_text(facts.voltage, volts))

    def _show(self, name: str, loadable: Loadable[object], text: str, known: str = "") -> None:
        """Shows ``known``, which may come from a source other than ``loadable``, or else ``text``."""
        self._labels[name].setText(known or text)
        set_role(self._labels[name], "normal" if known else loadable_role(loadable))

    def copy(self) -> None:
        """Copies all properties to the clipboard, one per line."""
        lines = [f"{caption}: {self._labels[name].text()}" for name, caption in self._captions.items()]
        QGuiApplication.clipboard().setText(clipboard_lines(lines))


class VehiclePanel(SessionPanel):
    """Tab with the vehicle and products side by side, and the control units below; reads them all when first shown."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._asked = False
        self._facts = VehicleFactsGrid()
        self._products = TextTableView(
            TextTableModel((self.tr("Number"), self.tr("Product")), self),
            name="productTable",
            title=self.tr("Products"),
            least=3,
            widths={0: 92},
        )
        self._ecus = TextTableView(
            TextTableModel(ecu_headers(), self),
            name="ecuTable",
            title=self.tr("Control units"),
            least=5,
            widths=_ECU_WIDTHS,
        )
        self._count = Text(name="ecuCount", role="heading")
        self._error, self._vin = Notice("vehicleError"), Notice("vehicleVinNotice")
        self._again = BusyButton(
            self.tr("Read again"), tip=self.tr("Reads the vehicle and ticket data again from the service")
        )
        self._copy_facts = BusyButton(self.tr("Copy vehicle data"))
        self._copy_ecus = BusyButton(
            self.tr("Copy control units"), tip=self.tr("Copies the selected control units, or all if none are selected")
        )
        self._export = BusyButton(
            self.tr("Export control units"), tip=self.tr("Saves the control units as a spreadsheet file")
        )
        self._saver = EcuExport(self._ecus.rows, self._export, context, self)
        self._lay_out()
        self._hide_seldom()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        column.addLayout(_row(Text(self.tr("Vehicle and ticket"), role="heading"), self._copy_facts, self._again))
        for notice in (self._error, self._vin):
            column.addWidget(notice)
        side = QHBoxLayout()
        side.setSpacing(24)
        side.addWidget(self._facts, 1)
        side.addWidget(self._products, 1)
        column.addLayout(side)
        column.addLayout(_row(self._count, self._copy_ecus, self._export))
        column.addWidget(self._ecus, 1)

    def _connect(self) -> None:
        self._again.clicked.connect(self._on_again_clicked)
        self._facts.measure.clicked.connect(self._on_measure_clicked)
        self._copy_facts.clicked.connect(self._facts.copy)
        self._copy_ecus.clicked.connect(self._ecus.copy)
        self._export.clicked.connect(self._saver.ask_where)

    def refresh(self) -> None:
        facts = self.active.services.vehicle
        if not self._asked and not facts.asked and self.active.phase is Phase.ACTIVE:
            self._load()
        self._facts.refresh(facts)
        self._products.rows.set_rows([(number(each.number), each.name) for each in facts.products.value or ()])
        self._products.show_hint(product_hint(facts.products))
        self._show_ecus()
        self._show_first_error()
        self._allow()

    def _show_ecus(self) -> None:
        loadable, rows = self.active.services.vehicle.ecus, self._ecus.rows
        rows.set_rows([ecu_row(ecu) for ecu in loadable.value or ()])
        self._hide_seldom()
        self._ecus.show_hint(ecu_hint(loadable))
        count = rows.rowCount()
        self._count.setText(self.tr("%Ln control unit(s)", "", count) if count else self.tr("Control units"))

    def _hide_seldom(self) -> None:
        for column in SELDOM:
            self._ecus.setColumnHidden(column, self._ecus.rows.is_empty(column))

    def _show_first_error(self) -> None:
        facts = self.active.services.vehicle
        error = first_error(facts)
        self._error.clear() if error is None else self._error.show_error(error)
        # Until the warning is acknowledged, it is shown in the notice above the tabs.
        self._vin.show_message(Tone.WARN, "" if facts.warns else vin_note(facts))

    def _allow(self) -> None:
        facts = self.active.services.vehicle
        why_not = "" if self.active.alive else self.tr("No more data can be read from this session.")
        self._again.set_allowed(not why_not and not facts.loading, why_not or self.tr("The data is still being read."))
        offered = facts.voltage.state is not LoadState.NOT_OFFERED
        reason = why_not or ("" if offered else self.tr("This server does not support this feature."))
        self._facts.measure.set_allowed(
            not reason and not facts.loading, reason or self.tr("The data is still being read.")
        )
        for button in (self._copy_ecus, self._export):
            button.set_allowed(self._ecus.rows.rowCount() > 0, self.tr("There are no control units."))

    def _load(self) -> None:
        self._asked = True
        self.context.actions.run(self.active.services.vehicle.load, owner=self, busy=self._again)

    def _on_again_clicked(self) -> None:
        self._load()

    def _on_measure_clicked(self) -> None:
        self.context.actions.run(self.active.services.vehicle.measure, owner=self, busy=self._facts.measure)


def _row(title: QWidget, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(title, 1)
    for button in buttons:
        row.addWidget(button)
    return row
