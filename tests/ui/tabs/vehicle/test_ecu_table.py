"""Rows of control units of all kinds."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.car.buses import HIGH_SPEED, LOW_SPEED, CanBus, DoipBus, EcuBus, KlineBus, Protocol
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.ui.tabs.vehicle.ecu_table import EcuColumn, ecu_headers, ecu_row, kind_label, protocol_label

pytestmark = pytest.mark.usefixtures("english")


def cells(ecu: Ecu) -> dict[str, str]:
    """Returns the cells of a unit by the header of the column."""
    return {title: text for title, text in zip(ecu_headers(), ecu_row(ecu), strict=True) if text}


def test_an_isotp_unit_has_two_identifiers_and_its_bus() -> None:
    ecu = Ecu(
        kind=EcuKind.ISOTP,
        request_id=0x7E0,
        response_id=0x7E8,
        bus=CanBus(pin_plus=6, pin_min=14, protocol_number=1, rate_number=2),
    )
    assert cells(ecu) == {
        "Kind": "ISO-TP",
        "Request": "7E0",
        "Response": "7E8",
        "Pins": "6, 14",
        "Protocol": "ISO-TP",
        "kbit/s": "500",
    }


def test_an_extended_address_stands_beside_the_identifiers() -> None:
    ecu = Ecu(kind=EcuKind.ISOTP, request_id=0x6F1, response_id=0x640, extended_request=0x40, extended_response=0xF1)
    assert cells(ecu)["Extended"] == "40 → F1"


def test_a_kline_unit_has_one_pin_and_a_low_rate() -> None:
    ecu = Ecu(kind=EcuKind.KLINE, request_id=0x35, bus=KlineBus(7, 1003, 11))
    assert cells(ecu) == {
        "Kind": "K-line",
        "Request": "35",
        "Pins": "7",
        "Protocol": "ISO 14230, slow init",
        "kbit/s": "10.4",
    }


def test_a_doip_unit_has_gateway_tester_and_network() -> None:
    ecu = Ecu(kind=EcuKind.DOIP, request_id=0x1010, gateway_id=0x10, tester_id=0xE80, bus=DoipBus(network=3))
    assert cells(ecu) == {
        "Kind": "DoIP",
        "Request": "1010",
        "Gateway": "10",
        "Tester": "E80".rjust(4, "0"),
        "Protocol": "DoIP",
        "Network": "3",
    }


@pytest.mark.parametrize(
    ("bus", "expected"),
    [
        (CanBus(6, 14, 9, 77, 5), ("6, 14", "unknown (9)", "unknown (77)", "unknown (5)")),
        (CanBus(6, 14, 1, 8, LOW_SPEED), ("6, 14", "ISO-TP", "50", "low speed")),
        (CanBus(6, 14, 1, 2, HIGH_SPEED), ("6, 14", "ISO-TP", "500", "high speed")),
        (CanBus(), ("", "unknown", "", "")),
        (KlineBus(7, 4, 4), ("7", "unknown (4)", "unknown (4)", "")),
        (DoipBus(3, 0), ("unknown (3)", "DoIP", "", "")),
    ],
)
def test_d26_an_unknown_number_is_shown_as_unknown(bus: EcuBus, expected: tuple[str, ...]) -> None:
    row = ecu_row(Ecu(kind=EcuKind.ISOTP, bus=bus))
    columns = (EcuColumn.PINS, EcuColumn.PROTOCOL, EcuColumn.RATE, EcuColumn.TRANSCEIVER)
    assert tuple(row[column] for column in columns) == expected


def test_an_unknown_kind_is_shown_as_unknown() -> None:
    assert cells(Ecu(kind=EcuKind.UNKNOWN)) == {"Kind": "unknown kind"}


def test_every_kind_protocol_and_column_has_a_label() -> None:
    assert all(map(kind_label, EcuKind))
    assert len({protocol_label(each) for each in Protocol}) == len(Protocol)
    assert len(ecu_headers()) == len(EcuColumn) == len(ecu_row(Ecu(kind=EcuKind.TP20)))
