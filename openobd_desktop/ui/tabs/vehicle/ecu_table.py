"""Columns of the table of control units, and its export as CSV."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.session.services.vehicle import pins_text, rate_text
from openobd_desktop.domain.car.buses import HIGH_SPEED, LOW_SPEED, CanBus, DoipBus, KlineBus, Protocol, hex_id
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.tables.csv_export import ask_where_to_export, csv_bytes
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.widgets.busy_button import BusyButton

_tr = translator("ecus")


class EcuColumn(IntEnum):
    """Columns of the table of control units, from left to right."""

    KIND = 0
    REQUEST = 1
    RESPONSE = 2
    EXTENDED = 3
    GATEWAY = 4
    TESTER = 5
    PINS = 6
    PROTOCOL = 7
    RATE = 8
    TRANSCEIVER = 9
    NETWORK = 10


SELDOM = (
    EcuColumn.RESPONSE,
    EcuColumn.EXTENDED,
    EcuColumn.GATEWAY,
    EcuColumn.TESTER,
    EcuColumn.TRANSCEIVER,
    EcuColumn.NETWORK,
)
"""Columns that are hidden if they are empty, as they are for many cars."""


def ecu_headers() -> tuple[str, ...]:
    """Returns the headers of all columns."""
    return (
        _tr("Kind"),
        _tr("Request"),
        _tr("Response"),
        _tr("Extended"),
        _tr("Gateway"),
        _tr("Tester"),
        _tr("Pins"),
        _tr("Protocol"),
        _tr("kbit/s"),
        _tr("Transceiver"),
        _tr("Network"),
    )


def ecu_row(ecu: Ecu) -> tuple[str, ...]:
    """Returns the cells of a control unit: addresses in hexadecimal, and empty cells for missing properties."""
    extended = [each for each in (ecu.extended_request, ecu.extended_response) if each is not None]
    return (
        kind_label(ecu.kind),
        _hex(ecu.request_id),
        _hex(ecu.response_id),
        " → ".join(map(hex_id, extended)),
        _hex(ecu.gateway_id),
        _hex(ecu.tester_id),
        *_bus_cells(ecu),
    )


def _bus_cells(ecu: Ecu) -> tuple[str, ...]:
    """Returns the pins, protocol, rate, transceiver and network; unknown values are shown as numbers."""
    bus = ecu.bus
    match bus:
        case None:
            return ("",) * 5
        case DoipBus():
            pins = pins_text(ecu) or _unknown(bus.option)
            return pins, protocol_label(bus.protocol), "", "", str(bus.network or "")
        case CanBus() | KlineBus():
            known = bus.protocol is not Protocol.UNKNOWN or not bus.protocol_number
            protocol = protocol_label(bus.protocol) if known else _unknown(bus.protocol_number)
            speed = _transceiver(bus.transceiver) if isinstance(bus, CanBus) else ""
            return pins_text(ecu), protocol, rate_text(ecu) or _unknown(bus.rate_number), speed, ""


def _transceiver(number: int | None) -> str:
    if number is None:
        return ""
    return {LOW_SPEED: _tr("low speed"), HIGH_SPEED: _tr("high speed")}.get(number) or _unknown(number)


def _unknown(number: int) -> str:
    return _tr("unknown ({number})").format(number=number) if number else ""


def kind_label(kind: EcuKind) -> str:
    """Returns the name of a control unit's kind of bus, which is the same in all languages."""
    return _tr("unknown kind") if kind is EcuKind.UNKNOWN else kind.value


def protocol_label(protocol: Protocol) -> str:
    """Returns the name of a protocol."""
    return {
        Protocol.FRAMES: _tr("CAN frames"),
        Protocol.KWP_SLOW: _tr("ISO 14230, slow init"),
        Protocol.KWP_FAST: _tr("ISO 14230, fast init"),
        Protocol.UNKNOWN: _tr("unknown"),
    }.get(protocol, protocol.value)


def _hex(value: int | None) -> str:
    return "" if value is None else hex_id(value)


class EcuExport(QObject):
    """Export of the control units to a CSV file; the outcome is shown in the message bar."""

    def __init__(self, rows: TextTableModel, button: BusyButton, context: AppContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._rows = rows
        self._button = button
        self._context = context
        self._owner = owner

    def ask_where(self) -> None:
        """Opens the dialog that asks for the file, and returns immediately."""
        ask_where_to_export(
            self._owner.window(),
            self.tr("Export control units"),
            "ecus",
            self.save,
            called="ecuExportDialog",
        )

    def save(self, path: str) -> None:
        """Writes all control units to ``path``."""
        rows = self._rows.whole_rows()
        outcome = self.tr("%Ln control unit(s) exported to {path}.", "", len(rows)).format(path=path)
        save_file(self._context, path, csv_bytes(self._rows.headers, rows), self._button, outcome)
