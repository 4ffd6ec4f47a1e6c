"""The columns of the table of control units, and what stands in them for each kind."""

from __future__ import annotations

from enum import IntEnum

from openobd_desktop.core.session.services.vehicle import hex_id, pins_text, rate_text
from openobd_desktop.domain.vehicle import HIGH_SPEED, LOW_SPEED, CanBus, DoipBus, Ecu, EcuKind, KlineBus, Protocol
from openobd_desktop.ui.common.translate import translator

_tr = translator("ecus")


class EcuColumn(IntEnum):
    """From left to right."""

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
"""Columns that many cars have nothing for; they are hidden then."""


def ecu_headers() -> tuple[str, ...]:
    """The titles of all columns."""
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
    """One control unit, its addresses in hexadecimal; empty where its kind has nothing of the sort."""
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
    """Pins, protocol, rate, transceiver and network; a number that this program does not know is told as such."""
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
    """How a control unit is reached; the names are the same in all languages."""
    return _tr("unknown kind") if kind is EcuKind.UNKNOWN else kind.value


def protocol_label(protocol: Protocol) -> str:
    """What is spoken on the wire."""
    return {
        Protocol.FRAMES: _tr("CAN frames"),
        Protocol.KWP_SLOW: _tr("ISO 14230, slow init"),
        Protocol.KWP_FAST: _tr("ISO 14230, fast init"),
        Protocol.UNKNOWN: _tr("unknown"),
    }.get(protocol, protocol.value)


def _hex(value: int | None) -> str:
    return "" if value is None else hex_id(value)
