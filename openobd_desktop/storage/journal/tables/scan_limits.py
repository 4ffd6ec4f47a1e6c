"""Limits on the contents of a scan, which come from cars, colleagues and possibly damaged files."""

from __future__ import annotations

import math
from itertools import islice

from msgspec import Struct
from msgspec.structs import asdict, replace

from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import (
    FreezeFrame,
    Identity,
    IdentityField,
    Measured,
    Problem,
    Scan,
    UnitOutcome,
    UnitResult,
)
from openobd_desktop.domain.car.trouble_codes import CodeForm, TroubleCode

UNITS, CODES, FRAMES = 250, 20_000, 500
"""Maximum numbers of control units, trouble codes and freeze frames in a scan; cars have up to 150 control units, each
of which can report some 1,000 codes in one answer."""
TEXT, IDENTITY = 500, 100
"""Maximum lengths of a sentence and of a string that identifies a car or a control unit, in characters."""
FIELDS, VALUES, PINS = 20, 40, 16
"""Maximum numbers of additional identity fields per control unit, values per freeze frame, and pins per bus."""
OBD_REQUESTS = 3
"""Number of OBD requests for trouble codes."""
RECORD = 1024
"""Maximum length of a freeze frame as received, in bytes."""
LONGEST_CODE = 4
"""Maximum length of a trouble code, in bytes."""
DAY = 86400.0
"""Maximum time that reading one control unit may have taken, in seconds."""

_LENGTHS = {CodeForm.UDS: (3, 3), CodeForm.TWO_BYTES: (2, 2), CodeForm.DECIMAL: (2, 2), CodeForm.PLAIN: (1, 4)}
"""Minimum and maximum number of bytes in a trouble code, by form."""
_MOST_ADDRESS = 0xFFFFFFFF
_MOST_VALUE = 1e12


class Limited(Struct, frozen=True):
    """A scan within the limits, and the number of control units, codes and freeze frames that were omitted."""

    scan: Scan
    left_out: int


class _Room(Struct):
    codes: int = CODES
    frames: int = FRAMES
    left_out: int = 0


def within_limits(scan: Scan) -> Limited:
    """Returns the scan without impossible values and without list items beyond the limits."""
    room = _Room()
    units: list[UnitResult] = []
    for unit in scan.units:
        if len(units) < UNITS and is_address(unit.address):
            units.append(_unit(unit, room))
        else:
            room.left_out += 1
    kept = replace(
        scan,
        units=tuple(units),
        ticket=text(scan.ticket, IDENTITY),
        vin=text(scan.vin, IDENTITY),
        kilometres=_number(scan.kilometres),
        voltage_before=_number(scan.voltage_before),
        voltage_after=_number(scan.voltage_after),
        latency=_number(scan.latency),
    )
    return Limited(kept, room.left_out)


def text(value: str, limit: int) -> str:
    """Returns the first ``limit`` characters of ``value``, in a form that a database can store."""
    return str(value)[:limit].replace("\0", " ").encode(errors="replace").decode()


def is_address(unit: UnitAddress) -> bool:
    """Returns whether a control unit's pins and address are within the valid range."""
    numbers = [number for number in asdict(unit.address).values() if number is not None]
    are_possible = all(0 <= number <= _MOST_ADDRESS for number in (*numbers, *unit.pins))
    return are_possible and len(unit.pins) <= PINS


def is_code(code: TroubleCode) -> bool:
    """Returns whether a trouble code's length matches its form, and its status and severity fit into a byte."""
    least, most = _LENGTHS[code.form]
    return least <= len(code.raw) <= most and is_byte(code.status_byte) and is_byte(code.severity)


def is_byte(value: int | None) -> bool:
    """Returns whether the value fits into a byte or is missing."""
    return value is None or 0 <= value <= 0xFF


def _unit(unit: UnitResult, room: _Room) -> UnitResult:
    codes = tuple(islice(filter(is_code, unit.codes), room.codes))
    frames = tuple(islice(map(_frame, filter(_is_frame, unit.freeze_frames)), room.frames))
    room.codes -= len(codes)
    room.frames -= len(frames)
    room.left_out += len(unit.codes) - len(codes) + len(unit.freeze_frames) - len(frames)
    readiness = unit.readiness
    if len(codes) < len(unit.codes) and unit.outcome is UnitOutcome.ANSWERED:
        # Otherwise, a comparison would mistake missing codes for codes that are gone.
        unit = replace(unit, outcome=UnitOutcome.UNREADABLE, problem=Problem.INCOMPLETE)
    return replace(
        unit,
        codes=codes,
        freeze_frames=frames,
        identity=_identity(unit.identity),
        readiness=readiness if readiness is not None and is_byte(readiness.codes) else None,
        request=unit.request[:LONGEST_CODE],
        obd_read=tuple(each[:LONGEST_CODE] for each in unit.obd_read[:OBD_REQUESTS]),
        negative=unit.negative if is_byte(unit.negative) else None,
        reason=text(unit.reason, TEXT),
        tries=min(max(unit.tries, 0), 0xFF),
        seconds=min(max(_number(unit.seconds) or 0.0, 0.0), DAY),
        kilometres=_number(unit.kilometres),
    )


def _is_frame(frame: FreezeFrame) -> bool:
    is_within = len(frame.raw) <= RECORD and len(frame.values) <= VALUES and is_byte(frame.record)
    return is_within and is_code(frame.code)


def _frame(frame: FreezeFrame) -> FreezeFrame:
    values = (replace(each, unit=text(each.unit, IDENTITY)) for each in frame.values if _is_measured(each))
    return replace(frame, values=tuple(values))


def _is_measured(measured: Measured) -> bool:
    return _number(measured.value) is not None


def _identity(identity: Identity) -> Identity:
    others = (IdentityField(text(one.request, IDENTITY), text(one.text, IDENTITY)) for one in identity.others[:FIELDS])
    return replace(
        identity,
        part_number=text(identity.part_number, IDENTITY),
        software=text(identity.software, IDENTITY),
        hardware=text(identity.hardware, IDENTITY),
        serial=text(identity.serial, IDENTITY),
        system=text(identity.system, IDENTITY),
        vin=text(identity.vin, IDENTITY),
        others=tuple(others),
    )


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) and abs(value) < _MOST_VALUE else None
