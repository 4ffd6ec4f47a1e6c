"""A simulated control unit's answers to KWP 2000 services (ISO 14230-3)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from openobd_desktop.simulator.car.replies import (
    CONDITIONS_NOT_CORRECT,
    OUT_OF_RANGE,
    POSITIVE,
    SUBFUNCTION_NOT_SUPPORTED,
    Negative,
    at_least,
)

if TYPE_CHECKING:
    from openobd_desktop.simulator.car.unit import Unit

FORMS = (0x00, 0x02)
"""Forms in which trouble codes can be requested: according to ISO 15031-6, or in the manufacturer's own form."""
SESSIONS = (0x81, 0x85, 0x89)
NO_ANSWER = 0x02
"""Parameter of tester present that suppresses the answer."""
VIN = ("1A90", "2181")
"""Requests, in hexadecimal, that read the VIN from the two locations in which manufacturers store it."""


def _session(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 2)
    if request[1] not in SESSIONS:
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    unit.session = request[1]
    return bytes((request[0] + POSITIVE, request[1]))


def _stop_session(unit: "Unit", request: bytes) -> bytes:
    unit.session = SESSIONS[0]
    return bytes((request[0] + POSITIVE,))


def _codes_of_emissions(unit: "Unit", request: bytes) -> bytes:
    return bytes((request[0] + POSITIVE, len(unit.codes))) + b"".join(code.raw[:2] for code in unit.codes)


def _codes_with_status(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 2)
    # Units from manufacturers with their own codes support only the second form.
    if request[1] not in FORMS or (request[1] == FORMS[0] and unit.speaks("vag")):
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    found = b"".join(code.raw[:2] + bytes((code.status,)) for code in unit.codes)
    return bytes((request[0] + POSITIVE, len(unit.codes))) + found


def _clear(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 3)
    if unit.condition.engine_speed:
        raise Negative(CONDITIONS_NOT_CORRECT)
    unit.clear()
    return bytes((request[0] + POSITIVE,)) + request[1:3]


def _identification(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 2)
    key = f"{request[0]:02X}{request[1]:02X}"
    value = unit.value(key)
    if value is None and key in VIN:
        value = unit.vin.encode("latin-1")
    if not value:
        raise Negative(OUT_OF_RANGE)
    return bytes((request[0] + POSITIVE, request[1])) + value


def _tester_present(unit: "Unit", request: bytes) -> bytes | None:
    if len(request) > 1 and request[1] == NO_ANSWER:
        return None
    return bytes((request[0] + POSITIVE,))


SERVICES: dict[int, Callable[["Unit", bytes], bytes | None]] = {
    0x10: _session,
    0x13: _codes_of_emissions,
    0x14: _clear,
    0x18: _codes_with_status,
    0x1A: _identification,
    0x20: _stop_session,
    0x21: _identification,
    0x3E: _tester_present,
    0x81: _tester_present,
    0x82: _tester_present,
}
"""The function that answers each service; it returns None to send no answer."""
