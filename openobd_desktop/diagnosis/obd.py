"""OBD requests and answers: codes, readiness, freeze frame, vehicle information (SAE J1979, ISO 15031-5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from openobd_desktop.diagnosis.messages import LONGEST_TEXT, AnswerError, expect, text_of
from openobd_desktop.diagnosis.vin import find_vin
from openobd_desktop.domain.car.diagnosis import Ignition, Measured, Monitor, Problem, Quantity, Readiness
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode

STORED, PENDING, PERMANENT = b"\x03", b"\x07", b"\x0a"
"""Requests for codes."""
ALL_CODES = (STORED, PENDING, PERMANENT)
CLEAR = b"\x04"
READINESS = b"\x01\x01"
FREEZE_CODE = b"\x02\x02\x00"
"""Request for the code that caused the freeze frame."""
ENGINE_SPEED, ODOMETER = b"\x01\x0c", b"\x01\xa6"
VIN, CALIBRATIONS, CHECK_NUMBERS, UNIT_NAME = b"\x09\x02", b"\x09\x04", b"\x09\x06", b"\x09\x0a"
SCANNED = (READINESS, STORED, PENDING, PERMANENT, FREEZE_CODE, CALIBRATIONS, CHECK_NUMBERS, ODOMETER)
"""Requests that a scan sends to the control units that are legally required to support OBD."""

_STATUS = {0x43: CodeStatus.STORED, 0x47: CodeStatus.PENDING, 0x4A: CodeStatus.PERMANENT}
_REQUESTS = {status: bytes((service - 0x40,)) for service, status in _STATUS.items()}
_EMPTY = b"\x00\x00"
_LONGEST = 2 * 0xFF
"""Maximum number of code bytes in a message, whose code count is a single byte."""
_PER_MESSAGE = 6
"""Number of code bytes in each message on a K-line; unused bytes are zero."""


def codes(answers: Sequence[bytes], counted: bool) -> tuple[TroubleCode, ...]:
    """Returns the codes in the answers to service 03, 07 or 0A.

    Args:
        answers: All messages; on a K-line, there may be several.
        counted: Whether a count follows the service: True on CAN, False on a K-line, where each message has three
            codes. The bytes do not reveal which form is used, and the wrong choice yields wrong codes.

    Raises:
        AnswerError: an answer belongs to another request or is cut short; the error contains the complete codes.
    """
    found: list[TroubleCode] = []
    for answer in answers:
        if not answer:
            raise AnswerError(Problem.EMPTY, answer)
        if answer[0] not in _STATUS:
            raise AnswerError(Problem.NOT_ASKED_FOR, answer)
        body = answer[2:] if counted else answer[1:]
        pairs = [body[at : at + 2] for at in range(0, min(len(body), _LONGEST) - 1, 2)]
        found += (
            TroubleCode(raw=pair, form=CodeForm.TWO_BYTES, status=_STATUS[answer[0]])
            for pair in pairs
            if pair != _EMPTY
        )
        whole = len(answer) > 1 and len(body) == 2 * answer[1] if counted else len(body) == _PER_MESSAGE
        if not whole:
            raise AnswerError(Problem.CUT_SHORT, answer, tuple(found))
    return tuple(found)


def request_for(code: TroubleCode) -> bytes:
    """Returns the request by which a code was read; empty if the code was not read over OBD."""
    is_obd = code.form is CodeForm.TWO_BYTES and code.status_byte is None
    return _REQUESTS.get(code.status, b"") if is_obd else b""


# ---- Readiness

_CONTINUOUS = (Monitor.MISFIRE, Monitor.FUEL_SYSTEM, Monitor.COMPONENTS)
_SPARK = {
    0: Monitor.CATALYST,
    1: Monitor.HEATED_CATALYST,
    2: Monitor.EVAPORATION,
    3: Monitor.SECONDARY_AIR,
    5: Monitor.OXYGEN_SENSOR,
    6: Monitor.OXYGEN_HEATER,
    7: Monitor.EGR,
}
_COMPRESSION = {
    0: Monitor.NMHC_CATALYST,
    1: Monitor.NOX,
    3: Monitor.BOOST,
    5: Monitor.EXHAUST_SENSOR,
    6: Monitor.PARTICLE_FILTER,
    7: Monitor.EGR,
}


def readiness(answer: bytes) -> Readiness:
    """Returns the readiness in an answer to request 01 01.

    Raises:
        AnswerError: the answer belongs to another request or is incomplete.
    """
    expect(answer, b"\x41\x01", 6)
    lamp_and_count, continuous, supported, incomplete = answer[2:6]
    ignition = Ignition.COMPRESSION if continuous & 8 else Ignition.SPARK
    states = [(each, not continuous & 16 << bit) for bit, each in enumerate(_CONTINUOUS) if continuous & 1 << bit]
    monitors = _COMPRESSION if ignition is Ignition.COMPRESSION else _SPARK
    states += [(each, not incomplete & 1 << bit) for bit, each in monitors.items() if supported & 1 << bit]
    return Readiness(
        lamp=bool(lamp_and_count & 0x80),
        codes=lamp_and_count & 0x7F,
        ignition=ignition,
        ready=tuple(each for each, complete in states if complete),
        not_ready=tuple(each for each, complete in states if not complete),
    )


def freeze_code(answer: bytes) -> TroubleCode | None:
    """Returns the code that caused the freeze frame, from an answer to request 02 02 00; None if there is no frame.

    Raises:
        AnswerError: the answer belongs to another request or is incomplete.
    """
    expect(answer, b"\x42\x02", 5)
    pair = answer[3:5]
    return None if pair == _EMPTY else TroubleCode(raw=pair, form=CodeForm.TWO_BYTES, status=CodeStatus.STORED)


def read_frozen(pid: int) -> bytes:
    """Returns the request for a parameter in the freeze frame."""
    return bytes((0x02, pid, 0x00))


def frozen(answer: bytes) -> bytes:
    """Returns the value of a freeze frame parameter in an answer to service 02.

    Raises:
        AnswerError: the answer belongs to another request.
    """
    expect(answer, b"\x42", 4)
    return answer[3:]


def parameters(value: bytes, first: int) -> tuple[int, ...]:
    """Returns the parameters after ``first`` that a 32-bit mask marks as supported."""
    bits = int.from_bytes(value[:4].ljust(4, b"\0"), "big")
    return tuple(first + 1 + place for place in range(32) if bits & 1 << (31 - place))


# ---- Vehicle information


def information(answers: Sequence[bytes], kind: int) -> bytes:
    """Returns the data in the answers to service 09 for ``kind``, without the item count or the message numbers.

    On CAN, a single message contains the number of items; on a K-line, each message has its own number and four bytes.

    Raises:
        AnswerError: an answer belongs to another request, or an answer is missing.
    """
    parts: dict[int, bytes] = {}
    for answer in answers:
        expect(answer, bytes((0x49, kind)), 3)
        parts[answer[2]] = answer[3:]
    if len(parts) > 1 and sorted(parts) != list(range(1, len(parts) + 1)):
        raise AnswerError(Problem.CUT_SHORT, answers[-1])
    if not parts:
        raise AnswerError(Problem.EMPTY, b"")
    return b"".join(parts[number] for number in sorted(parts))


def vin(answers: Sequence[bytes]) -> str:
    """Returns the vehicle identification number in the answers to request 09 02; empty if they contain none.

    Raises:
        AnswerError: see ``information``.
    """
    return find_vin(information(answers, VIN[1]))


def calibrations(answers: Sequence[bytes]) -> tuple[str, ...]:
    """Returns the names of the calibrations in the answers to request 09 04; each name has 16 characters.

    Raises:
        AnswerError: see ``information``.
    """
    found = information(answers, CALIBRATIONS[1])[:LONGEST_TEXT]
    return tuple(text for at in range(0, len(found), 16) if (text := text_of(found[at : at + 16])))


def check_numbers(answers: Sequence[bytes]) -> tuple[str, ...]:
    """Returns the hexadecimal check numbers of the calibrations in the answers to request 09 06.

    Raises:
        AnswerError: see ``information``; also if the last number is cut short.
    """
    found = information(answers, CHECK_NUMBERS[1])
    if len(found) % 4:
        raise AnswerError(Problem.CUT_SHORT, answers[-1])
    found = found[:LONGEST_TEXT]
    return tuple(found[at : at + 4].hex().upper() for at in range(0, len(found), 4))


def unit_name(answers: Sequence[bytes]) -> str:
    """Returns the name of the control unit in the answers to request 09 0A, such as "ECM-EngineControl".

    Raises:
        AnswerError: see ``information``.
    """
    return text_of(information(answers, UNIT_NAME[1]).replace(b"\x00", b""))


# ---- Values

MIRRORED = 0xF4
"""First byte of the UDS data identifiers whose second byte is an OBD parameter (ISO 27145-2)."""
_LENGTHS = {
    **dict.fromkeys((0x00, 0x01, 0x20, 0x40, 0x41, 0x4F, 0x50, 0x60, 0xA6), 4),
    **dict.fromkeys((*range(0x04, 0x0C), *range(0x0D, 0x10), *range(0x11, 0x14), 0x1C, 0x1D, 0x1E), 1),
    **dict.fromkeys((0x02, 0x03, 0x0C, 0x10, *range(0x14, 0x1C), 0x1F, 0x21, 0x22, 0x23, 0x31, 0x32), 2),
    **dict.fromkeys((*range(0x24, 0x2C), *range(0x34, 0x3C)), 4),
    **dict.fromkeys((*range(0x2C, 0x31), 0x33, *range(0x45, 0x4D), 0x51, 0x52, 0x5A, 0x5B, 0x5C, 0x5F, 0x61, 0x62), 1),
    **dict.fromkeys((*range(0x3C, 0x40), 0x42, 0x43, 0x44, 0x4D, 0x4E, 0x53, 0x54, 0x59, 0x5D, 0x5E, 0x63), 2),
}
"""Number of bytes per parameter."""


class _Scale(NamedTuple):
    """Conversion of a parameter's raw number to a value."""

    quantity: Quantity
    factor: float = 1.0
    offset: float = 0.0
    unit: str = "%"


_TRIM = 100 / 128
_SCALES = {
    0x04: _Scale(Quantity.LOAD, 100 / 255),
    0x05: _Scale(Quantity.COOLANT, 1, -40, "°C"),
    0x06: _Scale(Quantity.FUEL_TRIM_SHORT_1, _TRIM, -100),
    0x07: _Scale(Quantity.FUEL_TRIM_LONG_1, _TRIM, -100),
    0x08: _Scale(Quantity.FUEL_TRIM_SHORT_2, _TRIM, -100),
    0x09: _Scale(Quantity.FUEL_TRIM_LONG_2, _TRIM, -100),
    0x0A: _Scale(Quantity.FUEL_PRESSURE, 3, 0, "kPa"),
    0x0B: _Scale(Quantity.INTAKE_PRESSURE, 1, 0, "kPa"),
    0x0C: _Scale(Quantity.ENGINE_SPEED, 1 / 4, 0, "rpm"),
    0x0D: _Scale(Quantity.VEHICLE_SPEED, 1, 0, "km/h"),
    0x0E: _Scale(Quantity.IGNITION_TIMING, 1 / 2, -64, "°"),
    0x0F: _Scale(Quantity.INTAKE_TEMPERATURE, 1, -40, "°C"),
    0x10: _Scale(Quantity.AIR_FLOW, 1 / 100, 0, "g/s"),
    0x11: _Scale(Quantity.THROTTLE, 100 / 255),
    0x1F: _Scale(Quantity.RUN_TIME, 1, 0, "s"),
    0x21: _Scale(Quantity.DISTANCE_WITH_LAMP, 1, 0, "km"),
    0x2F: _Scale(Quantity.FUEL_LEVEL, 100 / 255),
    0x30: _Scale(Quantity.WARM_UPS_SINCE_CLEAR, 1, 0, ""),
    0x31: _Scale(Quantity.DISTANCE_SINCE_CLEAR, 1, 0, "km"),
    0x33: _Scale(Quantity.AIR_PRESSURE, 1, 0, "kPa"),
    0x42: _Scale(Quantity.MODULE_VOLTAGE, 1 / 1000, 0, "V"),
    0x46: _Scale(Quantity.AMBIENT_TEMPERATURE, 1, -40, "°C"),
    0x49: _Scale(Quantity.PEDAL, 100 / 255),
    0x5C: _Scale(Quantity.OIL_TEMPERATURE, 1, -40, "°C"),
    0xA6: _Scale(Quantity.ODOMETER, 1 / 10, 0, "km"),
}


MEASURED = tuple(_SCALES)
"""Parameters whose values can be interpreted."""


def pid_length(pid: int) -> int:
    """Returns the number of bytes in a parameter; 0 if the parameter is unknown."""
    return _LENGTHS.get(pid, 0)


def measured(pid: int, value: bytes) -> Measured | None:
    """Returns the value of a parameter with its unit; None if the parameter is unknown or its length is wrong."""
    scale = _SCALES.get(pid)
    if scale is None or len(value) != _LENGTHS[pid]:
        return None
    return Measured(scale.quantity, int.from_bytes(value, "big") * scale.factor + scale.offset, scale.unit)


def current(answer: bytes) -> Measured | None:
    """Returns the value in an answer to service 01 for one parameter, such as the engine speed.

    Raises:
        AnswerError: the answer belongs to another request.
    """
    expect(answer, b"\x41", 2)
    return measured(answer[1], answer[2:])
