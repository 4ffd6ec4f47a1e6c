"""The columns of the table of control units, and what stands in them for each kind."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from openobd_desktop.core.vehicle import hex_id, pins_text, rate_text
from openobd_desktop.values.vehicle import Ecu, EcuKind, Protocol


def _tr(text: str) -> str:
    return QCoreApplication.translate("ecus", text)


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
    NETWORK = 9


SELDOM = (EcuColumn.RESPONSE, EcuColumn.EXTENDED, EcuColumn.GATEWAY, EcuColumn.TESTER, EcuColumn.NETWORK)
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
        _tr("Network"),
    )


def ecu_row(ecu: Ecu) -> tuple[str, ...]:
    """One control unit, its addresses in hexadecimal; empty where its kind has nothing of the sort."""
    extended = [each for each in (ecu.extended_request, ecu.extended_response) if each is not None]
    return (
        kind_word(ecu.kind),
        _hex(ecu.request_id),
        _hex(ecu.response_id),
        " → ".join(map(hex_id, extended)),
        _hex(ecu.gateway_id),
        _hex(ecu.tester_id),
        pins_text(ecu),
        protocol_word(ecu.protocol) if ecu.kind is not EcuKind.UNKNOWN else "",
        rate_text(ecu),
        "" if ecu.network is None else str(ecu.network),
    )


def kind_word(kind: EcuKind) -> str:
    """How a control unit is reached; the names are the same in all languages."""
    return _tr("unknown kind") if kind is EcuKind.UNKNOWN else kind.value


def protocol_word(protocol: Protocol) -> str:
    """What is spoken on the wire."""
    return {
        Protocol.FRAMES: _tr("CAN frames"),
        Protocol.KWP_SLOW: _tr("ISO 14230, slow init"),
        Protocol.KWP_FAST: _tr("ISO 14230, fast init"),
        Protocol.UNKNOWN: _tr("unknown"),
    }.get(protocol, protocol.value)


def _hex(value: int | None) -> str:
    return "" if value is None else hex_id(value)
