"""A simulated control unit's answers to OBD services (SAE J1979, ISO 15031-5)."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.simulator.car import codes
from openobd_desktop.simulator.car.car_file import KLINE, Emissions
from openobd_desktop.simulator.car.codes import Code, raw_of
from openobd_desktop.simulator.car.replies import (
    CONDITIONS_NOT_CORRECT,
    POSITIVE,
    SERVICE_NOT_SUPPORTED,
    SUBFUNCTION_NOT_SUPPORTED,
    Negative,
    at_least,
)

if TYPE_CHECKING:
    from openobd_desktop.simulator.car.unit import Unit

LAMP_ON = 0x80
MOST_COUNTED = 0x7F
MONITORS = bytes.fromhex("07E500")
"""Bytes B to D of parameter 01 for a petrol engine whose monitors have all been completed."""
NOT_RUN = bytes.fromhex("07E5E5")
"""The same bytes after clearing, when no non-continuous monitor has been completed."""
CODES_IN_MESSAGE = 3
"""Number of codes in a message on a K-line; a message with fewer codes is padded with zeros."""
INFO_PART = 4
"""Number of bytes of vehicle information that fit into a message on a K-line."""
PARAMETERS = bytes.fromhex("98180001")
"""Bit mask of the supported parameters: 01, 04, 05, 0C, 0D, and 20, which lists more parameters."""
MORE_PARAMETERS = {0x20: bytes.fromhex("00000001"), 0x40: bytes.fromhex("40000001"), 0x60: bytes.fromhex("00000001")}
MOST_PARAMETERS = {0x80: bytes.fromhex("00000001"), 0xA0: bytes.fromhex("04000000")}
MILEAGE = (87_412 * 10).to_bytes(4, "big")
"""Parameter A6: mileage in units of 100 m."""


FROZEN = {0x04: b"\x66", 0x05: b"\x7b", 0x0C: b"\x1a\xf8", 0x0D: b"\x32"}
"""Freeze frame parameters: load, coolant temperature, engine speed and vehicle speed."""
FROZEN_PARAMETERS = bytes.fromhex("58180000")
"""Bit mask of the parameters in a freeze frame: 02 and those in ``FROZEN``."""


class Stored(Struct):
    """A unit's trouble codes as seen over OBD.

    Attributes:
        stored: Codes of service 03, as bytes.
        pending: Codes of service 07.
        permanent: Codes of service 0A; None if the unit lacks this service.
        readiness: The four bytes of parameter 01.
    """

    stored: list[bytes]
    pending: list[bytes]
    permanent: list[bytes] | None
    readiness: bytes


def written(emissions: Emissions) -> Stored:
    """Returns the codes that a car file specifies for a unit."""
    stored = [raw_of(each) for each in emissions.stored]
    permanent = None if emissions.permanent is None else [raw_of(each) for each in emissions.permanent]
    readiness = bytes.fromhex(emissions.readiness) or _readiness(len(stored), bool(stored), MONITORS)
    return Stored(stored, [raw_of(each) for each in emissions.pending], permanent, readiness)


def cleared(before: Stored) -> Stored:
    """Returns the codes that remain after clearing: permanent codes, which only the unit itself removes."""
    return Stored([], [], before.permanent, _readiness(0, False, NOT_RUN))


def following(stored: Sequence[Code]) -> Stored:
    """Returns the OBD codes derived from the UDS or KWP 2000 codes."""
    own = [code for code in stored if code.raw[0] >> 6 in (0, 3)]
    confirmed = [code.raw[:2] for code in own if code.status & codes.STORED]
    pending = [code.raw[:2] for code in own if code.status & codes.PENDING]
    lamp = any(code.status & codes.LAMP for code in own)
    return Stored(_once(confirmed), _once(pending), None, _readiness(len(_once(confirmed)), lamp, MONITORS))


def _once(found: Iterable[bytes]) -> list[bytes]:
    return list(dict.fromkeys(found))


def _readiness(number: int, lamp: bool, monitors: bytes) -> bytes:
    return bytes((min(number, MOST_COUNTED) | (LAMP_ON if lamp else 0),)) + monitors


def _current(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 2)
    number = request[1]
    condition = unit.condition
    values: dict[int, Callable[[], bytes]] = {
        0x00: lambda: PARAMETERS,
        0x01: lambda: unit.emissions.readiness,
        0x04: lambda: b"\x30" if condition.engine_speed else b"\x00",
        0x05: lambda: b"\x7b",
        0x0C: lambda: (condition.engine_speed * 4).to_bytes(2, "big"),
        0x0D: lambda: b"\x00",
        0x42: lambda: round(condition.voltage() * 1000).to_bytes(2, "big"),
        0xA6: lambda: MILEAGE,
    }
    lists = MORE_PARAMETERS | MOST_PARAMETERS
    if number in lists:
        return bytes((request[0] + POSITIVE, number)) + lists[number]
    if number not in values:
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    return bytes((request[0] + POSITIVE, number)) + values[number]()


def _freeze_frame(unit: "Unit", request: bytes) -> bytes:
    at_least(request, 3)
    stored = unit.emissions.stored
    frozen = {0x02: stored[0] if stored else b"\x00\x00"}
    if stored:
        frozen |= {0x00: FROZEN_PARAMETERS} | FROZEN
    if request[1] not in frozen or request[2] != 0x00:
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    return bytes((request[0] + POSITIVE, request[1], 0x00)) + frozen[request[1]]


def _stored(unit: "Unit", request: bytes) -> bytes | list[bytes]:
    return _listed(unit, request, unit.emissions.stored)


def _pending(unit: "Unit", request: bytes) -> bytes | list[bytes]:
    return _listed(unit, request, unit.emissions.pending)


def _permanent(unit: "Unit", request: bytes) -> bytes | list[bytes]:
    found = unit.emissions.permanent
    if found is None:
        raise Negative(SERVICE_NOT_SUPPORTED)
    return _listed(unit, request, found)


def _listed(unit: "Unit", request: bytes, found: Sequence[bytes]) -> bytes | list[bytes]:
    answer = bytes((request[0] + POSITIVE,))
    if unit.address.kind != KLINE:
        return answer + bytes((len(found),)) + b"".join(found)
    # On a K-line, messages do not contain the number of codes; each message has room for three.
    parts = [found[place : place + CODES_IN_MESSAGE] for place in range(0, len(found), CODES_IN_MESSAGE)] or [[]]
    return [answer + b"".join(part).ljust(2 * CODES_IN_MESSAGE, b"\x00") for part in parts]


def _clear(unit: "Unit", request: bytes) -> bytes:
    if unit.condition.engine_speed:
        raise Negative(CONDITIONS_NOT_CORRECT)
    unit.clear()
    return bytes((request[0] + POSITIVE,))


def _information(unit: "Unit", request: bytes) -> bytes | list[bytes]:
    at_least(request, 2)
    value = unit.value(f"09{request[1]:02X}")
    if value is None and request[1] == 0x02:
        value = unit.vin.encode("latin-1")
    if not value:
        raise Negative(SUBFUNCTION_NOT_SUPPORTED)
    answer = bytes((request[0] + POSITIVE, request[1]))
    if unit.address.kind != KLINE:
        return answer + b"\x01" + value
    padded = value.rjust(-(-len(value) // INFO_PART) * INFO_PART, b"\x00")
    parts = [padded[place : place + INFO_PART] for place in range(0, len(padded), INFO_PART)]
    return [answer + bytes((number,)) + part for number, part in enumerate(parts, 1)]


SERVICES: dict[int, Callable[["Unit", bytes], bytes | list[bytes] | None]] = {
    0x01: _current,
    0x02: _freeze_frame,
    0x03: _stored,
    0x04: _clear,
    0x07: _pending,
    0x09: _information,
    0x0A: _permanent,
}
"""The function that answers each service; it returns one answer, several answers, or None to send no answer."""
