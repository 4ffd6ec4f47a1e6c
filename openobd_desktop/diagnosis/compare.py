"""Comparison of two scans of the same car: which trouble codes are gone, still present or new."""

from __future__ import annotations

from collections.abc import Generator, Iterable

from openobd_desktop.diagnosis import obd
from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import Change, CodeChange, Comparison, Scan, UnitResult
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from openobd_desktop.domain.vehicle import vin

_STRENGTH = {status: place for place, status in enumerate(CodeStatus)}


def same_car(one: Scan, other: Scan) -> bool:
    """Returns whether two scans are of the same car, by VIN or, if a scan has no VIN, by ticket."""
    numbers = vin(one.vin), vin(other.vin)
    return numbers[0] == numbers[1] if all(numbers) else bool(one.ticket) and one.ticket == other.ticket


def compare_in_steps(before: Scan, after: Scan) -> Generator[None, None, Comparison]:
    """Returns the differences between two scans; works in short steps, between which other work can run.

    Codes are equal if all their bytes are equal, including the failure type. Untested codes are
    ignored. Codes are not compared if their control unit answered in only one of the scans, or if they are missing
    because the request that found them earlier now received no readable answer.
    """
    old, new = _by_unit(before), _by_unit(after)
    changes: list[CodeChange] = []
    for unit in old:
        for change in _changes(unit, old[unit], new[unit]) if unit in new else ():
            changes.append(change)
            yield
        yield
    return Comparison(
        changes=tuple(changes),
        only_before=tuple(unit for unit in old if unit not in new),
        only_after=tuple(unit for unit in new if unit not in old),
    )


def strongest(codes: Iterable[TroubleCode]) -> dict[tuple[CodeForm, bytes], TroubleCode]:
    """Returns the codes by key; a code that was read more than once has its strongest status."""
    found: dict[tuple[CodeForm, bytes], TroubleCode] = {}
    for code in codes:
        known = found.get(code.key)
        if known is None or _STRENGTH[code.status] < _STRENGTH[known.status]:
            found[code.key] = code
    return found


def is_asked_again(code: TroubleCode, unit: UnitResult) -> bool:
    """Returns whether the control unit answered the request that would report ``code`` if the code were still set."""
    if request := obd.request_for(code):
        return request in unit.obd_read
    return unit.negative is None and unit.problem is None


def _by_unit(scan: Scan) -> dict[UnitAddress, UnitResult]:
    return {unit.address: unit for unit in scan.answered}


def _changes(unit: UnitAddress, before: UnitResult, after: UnitResult) -> Iterable[CodeChange]:
    """Returns one control unit's changes: new codes first, then those that are still present or gone."""
    old, new = strongest(before.faults), strongest(after.faults)
    for key, code in new.items():
        if key not in old:
            yield CodeChange(unit=unit, change=Change.NEW, before=None, after=code)
    for key, code in old.items():
        if key in new:
            yield CodeChange(unit=unit, change=Change.STILL, before=code, after=new[key])
        elif is_asked_again(code, after):
            yield CodeChange(unit=unit, change=Change.GONE, before=code, after=None)
