"""Addresses of control units, and what identifies the same control unit."""

from __future__ import annotations

import msgspec
import pytest

from openobd_desktop.domain.car.buses import (
    Address,
    CanBus,
    DoipAddress,
    DoipBus,
    EcuBus,
    IsotpAddress,
    KlineAddress,
    KlineBus,
    RawAddress,
    Tp20Address,
    UnitAddress,
)
from openobd_desktop.domain.vehicle import Ecu, EcuKind

ADDRESSES: tuple[tuple[Address, str], ...] = (
    (IsotpAddress(0x7E0, 0x7E8), "7E0 → 7E8"),
    (IsotpAddress(0x750, 0x758, 0x0F, 0x0F), "750 → 758 (0F → 0F)"),
    (IsotpAddress(0x6F1, 0x612, 0, None), "6F1 → 612 (00)"),
    (RawAddress(0x123, None), "123"),
    (RawAddress(None, 0x18DAF110), "18DAF110"),
    (KlineAddress(0x11), "11"),
    (Tp20Address(0x1F), "1F"),
    (DoipAddress(0x1001, 0xE80, 0x1010), "1010 (gateway 1001, tester 0E80)"),
)


@pytest.mark.parametrize(("address", "text"), ADDRESSES)
def test_an_address_is_written_as_is_usual_in_workshops(address: Address, text: str) -> None:
    assert address.text == text


@pytest.mark.parametrize("address", [each for each, _ in ADDRESSES])
def test_a_unit_is_the_same_after_it_was_stored(address: Address) -> None:
    unit = UnitAddress((6, 14), address)
    stored = msgspec.json.decode(msgspec.json.encode(unit), type=UnitAddress)
    assert {unit, stored} == {unit}


def test_units_are_the_same_only_if_pins_kind_and_all_addresses_are() -> None:
    units = [UnitAddress(pins, address) for pins in ((6, 14), (3, 11)) for address, _ in ADDRESSES]
    units += [UnitAddress((7,), KlineAddress(0x1F)), UnitAddress((7,), Tp20Address(0x1F))]
    units.append(UnitAddress((6, 14), IsotpAddress(0x6F1, 0x612, None, None)))
    assert len(set(units)) == len(units)


@pytest.mark.parametrize(
    ("kind", "bus", "address"),
    [
        (EcuKind.ISOTP, CanBus(6, 14, 1, 2, 1), IsotpAddress(0x7E0, 0x7E8, 0, 0xF1)),
        (EcuKind.KLINE, KlineBus(7, 1003, 11), KlineAddress(0x7E0)),
        (EcuKind.TP20, CanBus(6, 14, 2, 2), Tp20Address(0x7E0)),
        (EcuKind.DOIP, DoipBus(2, 3005), DoipAddress(0x10, 0xE80, 0x7E0)),
    ],
)
def test_a_detected_unit_is_recognized_by_pins_and_address_whatever_its_rate(
    kind: EcuKind, bus: EcuBus, address: Address
) -> None:
    ecu = Ecu(
        kind=kind,
        request_id=0x7E0,
        response_id=0x7E8,
        extended_request=0,
        extended_response=0xF1,
        gateway_id=0x10,
        tester_id=0xE80,
        bus=bus,
    )
    assert ecu.unit == UnitAddress(bus.pins, address)


def test_a_unit_of_unknown_kind_or_without_a_bus_is_not_recognized() -> None:
    assert Ecu(kind=EcuKind.UNKNOWN, bus=CanBus(6, 14)).unit is None
    assert Ecu(kind=EcuKind.ISOTP, request_id=0x7E0, response_id=0x7E8).unit is None
