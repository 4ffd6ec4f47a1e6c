"""Names of control units whose addresses are fixed by a standard or by common practice."""

from __future__ import annotations

from enum import Enum

from openobd_desktop.domain.car.buses import Address, IsotpAddress, KlineAddress, Tp20Address


class UnitName(Enum):
    """The part of the car that a control unit controls."""

    ENGINE = "engine"
    GEARBOX = "gearbox"
    BRAKES = "brakes"
    STEERING = "steering"
    GATEWAY = "gateway"


_ISOTP = {0x7E0: UnitName.ENGINE, 0x7E1: UnitName.GEARBOX}
"""Names by 11-bit CAN identifier (ISO 15765-4)."""
_ISOTP_29_BIT = {
    **dict.fromkeys(range(0x10, 0x18), UnitName.ENGINE),
    **dict.fromkeys(range(0x18, 0x20), UnitName.GEARBOX),
    **dict.fromkeys(range(0x28, 0x30), UnitName.BRAKES),
    **dict.fromkeys(range(0x30, 0x38), UnitName.STEERING),
}
"""Names by address within a 29-bit CAN identifier (SAE J2178-1)."""
_KLINE = {0x10: UnitName.ENGINE, 0x11: UnitName.ENGINE}
"""Names by address on a K-line; other addresses differ between manufacturers."""
_TP20 = {0x01: UnitName.ENGINE, 0x02: UnitName.GEARBOX, 0x03: UnitName.BRAKES, 0x1F: UnitName.GATEWAY}
_TESTER = 0xF1


def unit_name(address: Address) -> UnitName | None:
    """Returns what the control unit at an address controls; None if its address does not reveal it."""
    if isinstance(address, Tp20Address):
        return _TP20.get(address.logical_address)
    if isinstance(address, KlineAddress):
        return _KLINE.get(address.ecu_id)
    if not isinstance(address, IsotpAddress) or address.extended_request is not None:
        return None
    if address.request_id >> 16 == 0x18DA and address.request_id & 0xFF == _TESTER:
        return _ISOTP_29_BIT.get(address.request_id >> 8 & 0xFF)
    return _ISOTP.get(address.request_id)
