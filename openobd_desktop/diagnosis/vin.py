"""Vehicle identification numbers: extraction from the bytes of a control unit, verification, and comparison."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.vehicle import vin as canonical

_CHARACTERS = rb"[A-HJ-NPR-Z0-9]"
_RUN = re.compile(rb"(?<!%b)%b{17}(?!%b)" % (_CHARACTERS, _CHARACTERS, _CHARACTERS))
_VALUES = {
    **{str(digit): digit for digit in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHECK_POSITION = 8


def find_vin(value: bytes) -> str:
    """Returns the only run of 17 permitted characters; empty if there is none, or if there are several different ones.

    Control units surround the number with other bytes: for example, a 2021 car answers with 11, the number, and three
    zeros.
    """
    found = set(_RUN.findall(value.upper()))
    return canonical(found.pop().decode("ascii")) if len(found) == 1 else ""


def check_digit_holds(vin: str) -> bool:
    """Returns whether the ninth character is the check digit of the number (49 CFR 565).

    Only cars built for North America must have a check digit, so a European number without one may be correct.
    """
    if len(vin) != len(_WEIGHTS) or not all(each in _VALUES for each in vin):
        return False
    rest = sum(_VALUES[each] * weight for each, weight in zip(vin, _WEIGHTS, strict=True)) % 11
    return vin[_CHECK_POSITION] == ("X" if rest == 10 else str(rest))


def vins_of(scan: Scan) -> dict[UnitAddress, str]:
    """Returns the vehicle identification number from each control unit that has reported one."""
    return {unit.address: unit.identity.vin for unit in scan.units if unit.identity.vin}


def common_vin(vins: Mapping[UnitAddress, str]) -> str:
    """Returns the VIN reported by more control units than any other; empty if there is none, or if there is a tie."""
    counted = Counter(vin for vin in vins.values() if vin).most_common(2)
    if not counted or (len(counted) > 1 and counted[0][1] == counted[1][1]):
        return ""
    return counted[0][0]


def differing(vins: Mapping[UnitAddress, str], ticket: str) -> dict[UnitAddress, str]:
    """Returns the control units whose number differs from the ticket's or, if the ticket has none, from the car's.

    If there is no number to compare with, because the control units disagree, all that report a number are returned.
    """
    known = {unit: vin for unit, vin in vins.items() if vin}
    reference = canonical(ticket) or common_vin(known)
    if not reference:
        return known if len(set(known.values())) > 1 else {}
    wanted = canonical(reference)
    return {unit: vin for unit, vin in known.items() if wanted and canonical(vin) not in ("", wanted)}
