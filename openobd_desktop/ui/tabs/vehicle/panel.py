"""The tab about the vehicle, its control units and the ticket; it asks when it is seen for the first time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.base import SessionPanel
from openobd_desktop.ui.tabs.vehicle.ecu_table import SELDOM, EcuColumn, EcuExport, ecu_headers, ecu_row
from openobd_desktop.ui.tabs.vehicle.facts_grid import VehicleFactsGrid
from openobd_desktop.ui.tabs.vehicle.texts import ecu_hint, first_error, number, product_hint, vin_note
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice

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


class VehiclePanel(SessionPanel):
    """Facts and products side by side, the control units below them."""

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
            title=self.tr("ECUs"),
            least=5,
            widths=_ECU_WIDTHS,
        )
        self._count = Text(name="ecuCount", role="heading")
        self._error, self._vin = Notice("vehicleTrouble"), Notice("vehicleVinNotice")
        self._again = BusyButton(self.tr("Read again"), tip=self.tr("Read all of this again from the service"))
        self._copy_facts = BusyButton(self.tr("Copy vehicle data"))
        self._copy_ecus = BusyButton(self.tr("Copy ECUs"), tip=self.tr("The selected control units, or all of them"))
        self._export = BusyButton(self.tr("Export ECUs"), tip=self.tr("Saves them as a spreadsheet file"))
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
        self._count.setText(self.tr("%n control unit(s)", "", count) if count else self.tr("Control units"))

    def _hide_seldom(self) -> None:
        for column in SELDOM:
            self._ecus.setColumnHidden(column, self._ecus.rows.is_empty(column))

    def _show_first_error(self) -> None:
        facts = self.active.services.vehicle
        error = first_error(facts)
        self._error.clear() if error is None else self._error.show_error(error)
        self._vin.show_message(Tone.WARN, vin_note(facts))

    def _allow(self) -> None:
        facts = self.active.services.vehicle
        why_not = "" if self.active.alive else self.tr("The session can no longer be queried.")
        self._again.set_allowed(not why_not and not facts.loading, why_not or self.tr("Still being read."))
        offered = facts.voltage.state is not LoadState.NOT_OFFERED
        reason = why_not or ("" if offered else self.tr("This server does not offer it."))
        self._facts.measure.set_allowed(not reason and not facts.loading, reason or self.tr("Still being read."))
        for button in (self._copy_ecus, self._export):
            button.set_allowed(self._ecus.rows.rowCount() > 0, self.tr("No control units."))

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
