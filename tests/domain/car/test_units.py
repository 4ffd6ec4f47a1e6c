"""Control units at standard addresses have names."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.car.buses import Address, DoipAddress, IsotpAddress, KlineAddress, Tp20Address
from openobd_desktop.domain.car.units import UnitName, unit_name


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (IsotpAddress(0x7E0, 0x7E8), UnitName.ENGINE),
        (IsotpAddress(0x7E1, 0x7E9), UnitName.GEARBOX),
        (IsotpAddress(0x7E2, 0x7EA), None),
        (IsotpAddress(0x7E0, 0x7E8, 0x10, 0xF1), None),
        (IsotpAddress(0x18DA10F1, 0x18DAF110), UnitName.ENGINE),
        (IsotpAddress(0x18DA1EF1, 0x18DAF11E), UnitName.GEARBOX),
        (IsotpAddress(0x18DA28F1, 0x18DAF128), UnitName.BRAKES),
        (IsotpAddress(0x18DA30F1, 0x18DAF130), UnitName.STEERING),
        (IsotpAddress(0x18DA53F1, 0x18DAF153), None),
        (IsotpAddress(0x18DAF110, 0x18DA10F1), None),
        (KlineAddress(0x11), UnitName.ENGINE),
        (KlineAddress(0x17), None),
        (Tp20Address(0x01), UnitName.ENGINE),
        (Tp20Address(0x02), UnitName.GEARBOX),
        (Tp20Address(0x03), UnitName.BRAKES),
        (Tp20Address(0x1F), UnitName.GATEWAY),
        (Tp20Address(0x44), None),
        (DoipAddress(0x0010, 0x0E80, 0x0040), None),
    ],
)
def test_a_name_follows_only_from_an_address_that_all_cars_use_alike(address: Address, name: UnitName | None) -> None:
    assert unit_name(address) is name
