"""A simulated control unit's answers to UDS services (ISO 14229-1)."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from openobd_desktop.simulator.car import codes
from openobd_desktop.simulator.car.codes import Code
from openobd_desktop.simulator.car.replies import (
    ACCESS_DENIED,
    DEFAULT_SESSION,
    ENGINE_IS_RUNNING,
    INVALID_KEY,
    OUT_OF_RANGE,
    POSITIVE,
    SUBFUNCTION_NOT_SUPPORTED,
    WRONG_LENGTH,
    Negative,
    at_least,
)

if TYPE_CHECKING:
    from openobd_desktop.simulator.car.unit import Unit

SUPPRESS = 0x80
"""Bit in the sub-function that suppresses the positive answer."""
SUPPORTED = 0xFF
"""Bits of the status byte supported by the units."""
FORMAT = 0x01
"""Format identifier for trouble codes defined in ISO 14229-1."""
ANY_RECORD = 0xFF
SESSIONS = (DEFAULT_SESSION, 0x03)
"""The default and the extended session; simulated units cannot be programmed."""
TIMES = bytes((0x00, 0x32, 0x01, 0xF4))
"""P2 of 50 ms, and P2* of 5 s in units of 10 ms."""
FREEZE_FRAME = bytes.fromhex("F40C1AF8F4057B")
"""Two values in a freeze frame: 1726 revolutions per minute, and 83 °C."""
NOT_IN_SESSION = 0x7F
SEED = bytes.fromhex("5A17C0DE")
VIN, SPEED, VOLTAGE, ACTIVE_SESSION = "22F190", "22F40C", "22F442", "22F186"
ALL_GROUPS = b"\xff\xff\xff"


def _session(unit: "Unit", request: bytes) -> bytes | None:
    number = _subfunction(request)
    if number not in SESSIONS:
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    unit.session = number
    return _unless_suppressed(request, TIMES)


def _reset(unit: "Unit", request: bytes) -> bytes | None:
    unit.session = DEFAULT_SESSION
    return _unless_suppressed(request)


def _clear(unit: "Unit", request: bytes) -> bytes:
    group = request[1:]
    if len(group) != len(ALL_GROUPS):
        raise Negative(WRONG_LENGTH)
    if unit.condition.engine_speed:
        raise Negative(ENGINE_IS_RUNNING)
    if group == ALL_GROUPS:
        unit.clear()
    elif any(code.raw == group for code in unit.codes):
        unit.clear(lambda code: code.raw == group)
    else:
        raise Negative(OUT_OF_RANGE)
    return bytes((request[0] + POSITIVE,))


def _trouble_codes(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 2)
    reports = {
        0x01: _count,
        0x02: _by_mask,
        0x04: _snapshot,
        0x06: _extended_data,
        0x0A: _supported,
        0x14: _counters,
        0x15: _permanent,
    }
    report = reports.get(request[1])
    if report is None:
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    return bytes((request[0] + POSITIVE, request[1])) + report(unit, request[2:])


def _count(unit: "Unit", mask: bytes) -> bytes:
    at_least(mask, 1)
    number = sum(bool(code.status & mask[0]) for code in unit.codes)
    return bytes((SUPPORTED, FORMAT)) + number.to_bytes(2, "big")


def _by_mask(unit: "Unit", mask: bytes) -> bytes:
    at_least(mask, 1)
    return _listed(code for code in unit.codes if code.status & mask[0])


def _supported(unit: "Unit", _: bytes) -> bytes:
    return _listed(unit.codes)


def _permanent(unit: "Unit", _: bytes) -> bytes:
    return _listed(code for code in unit.codes if code.status & codes.LAMP)


def _counters(unit: "Unit", _: bytes) -> bytes:
    pending = (code for code in unit.codes if code.status & codes.PENDING)
    return b"".join(code.raw + b"\x7f" for code in pending)


def _snapshot(unit: "Unit", wanted: bytes) -> bytes:
    code = _stored(unit, wanted)
    return code.raw + bytes((code.status, 0x01, 0x02)) + FREEZE_FRAME


def _extended_data(unit: "Unit", wanted: bytes) -> bytes:
    code = _stored(unit, wanted)
    return code.raw + bytes((code.status, 0x01, 0x05))


def _stored(unit: "Unit", wanted: bytes) -> Code:
    at_least(wanted, 4)
    for code in unit.codes:
        if code.raw == wanted[:3] and wanted[3] in (0x01, ANY_RECORD):
            return code
    raise Negative(OUT_OF_RANGE)


def _listed(found: Iterable[Code]) -> bytes:
    return bytes((SUPPORTED,)) + b"".join(code.raw + bytes((code.status,)) for code in found)


def _read(unit: "Unit", request: bytes) -> bytes:
    names = request[1:]
    if not names or len(names) % 2:
        raise Negative(WRONG_LENGTH)
    answer = b""
    for place in range(0, len(names), 2):
        value = _value(unit, f"22{names[place : place + 2].hex().upper()}")
        # A unit omits values that it does not have, as long as it has at least one of them (ISO 14229-1, 10.2).
        answer += b"" if value is None else names[place : place + 2] + value
    if not answer:
        raise Negative(OUT_OF_RANGE)
    return bytes((request[0] + POSITIVE,)) + answer


def _value(unit: "Unit", key: str) -> bytes | None:
    written = unit.value(key)
    if written is not None:
        return written
    own: dict[str, Callable[[], bytes]] = {
        VIN: lambda: unit.vin.encode("latin-1"),
        SPEED: lambda: (unit.condition.engine_speed * 4).to_bytes(2, "big") if unit.speaks("obd") else b"",
        VOLTAGE: lambda: round(unit.condition.voltage() * 1000).to_bytes(2, "big") if unit.speaks("obd") else b"",
        ACTIVE_SESSION: lambda: bytes((unit.session,)),
    }
    return (own[key]() or None) if key in own else None


def _security(unit: "Unit", request: bytes) -> bytes:
    level = _subfunction(request)
    if unit.session == DEFAULT_SESSION:
        raise Negative(NOT_IN_SESSION)
    if level % 2:
        return bytes((request[0] + POSITIVE, level)) + SEED
    raise Negative(INVALID_KEY)


def _locked(unit: "Unit", request: bytes) -> bytes:
    raise Negative(NOT_IN_SESSION if unit.session == DEFAULT_SESSION else ACCESS_DENIED)


def _switch(unit: "Unit", request: bytes) -> bytes | None:
    if unit.session == DEFAULT_SESSION:
        raise Negative(NOT_IN_SESSION)
    return _unless_suppressed(request)


def _tester_present(unit: "Unit", request: bytes) -> bytes | None:
    # Some units also answer the short form without a sub-function.
    return _unless_suppressed(request) if len(request) > 1 else bytes((request[0] + POSITIVE,))


def _subfunction(request: bytes) -> int:
    at_least(request, 2)
    return request[1] & ~SUPPRESS


def _unless_suppressed(request: bytes, rest: bytes = b"") -> bytes | None:
    number = _subfunction(request)
    return None if request[1] & SUPPRESS else bytes((request[0] + POSITIVE, number)) + rest


SERVICES: dict[int, Callable[["Unit", bytes], bytes | None]] = {
    0x10: _session,
    0x11: _reset,
    0x14: _clear,
    0x19: _trouble_codes,
    0x22: _read,
    0x27: _security,
    0x28: _switch,
    0x2E: _locked,
    0x2F: _locked,
    0x31: _locked,
    0x3E: _tester_present,
    0x85: _switch,
}
"""The function that answers each service; it returns None to send no answer."""
