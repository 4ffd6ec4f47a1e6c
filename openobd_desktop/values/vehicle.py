"""What is known of the vehicle, its control units, the ticket and its products (proto/vehicle_info and its sisters)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

_NO_VIN = frozenset({"NA", "NAN", "NONE", "NULL", "NOTAVAILABLE", "NOTPROGRAMMED", "UNDEFINED", "UNKNOWN"})
_LONGEST_VIN = 300
"""Characters that are looked at; padding included, no car tells as many."""


def vin(text: str) -> str:
    """The vehicle identification number in ``text`` as it is compared and shown: capital letters and digits only.

    Control units pad it with NUL, blanks or characters without a picture. Empty where ``text`` stands for no number:
    words such as "N/A", and one character again and again, which is what memory that was never written reads as.
    """
    kept = "".join(c for c in unicodedata.normalize("NFKC", text[:_LONGEST_VIN]) if c.isascii() and c.isalnum()).upper()
    return "" if kept in _NO_VIN or len(set(kept)) < 2 else kept


def vins_differ(one: str, other: str) -> bool:
    """Both are vehicle identification numbers, and of different cars."""
    return bool(vin(one) and vin(other)) and vin(one) != vin(other)


@dataclass(frozen=True, slots=True)
class TicketDetails:
    """The ticket a session belongs to."""

    number: int
    id: str
    """UUID."""


@dataclass(frozen=True, slots=True)
class Product:
    """A service that was ordered on the ticket."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class VehicleDetails:
    """Make, model and numbers; empty or 0 where not known."""

    name: str
    tecdoc_id: int
    vin: str


class EcuKind(Enum):
    """How a control unit is reached."""

    ISOTP = "ISO-TP"
    KLINE = "K-line"
    DOIP = "DoIP"
    TP20 = "TP 2.0"
    UNKNOWN = "unknown"
    """A kind that is newer than this program."""


class Protocol(Enum):
    """What is spoken on the wire; names as in the openOBD docs, vehicle communication."""

    ISOTP = "ISO-TP"
    TP20 = "TP 2.0"
    FRAMES = "CAN frames"
    KWP_SLOW = "ISO 14230, slow init"
    KWP_FAST = "ISO 14230, fast init"
    DOIP = "DoIP"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecu:
    """One control unit that the connector found; it tells addresses only, no names."""

    kind: EcuKind
    request_id: int | None = None
    """Where it is asked: CAN identifier, K-line or DoIP address, or TP 2.0 logical address."""
    response_id: int | None = None
    """The CAN identifier it answers with."""
    extended_request: int | None = None
    extended_response: int | None = None
    gateway_id: int | None = None
    tester_id: int | None = None
    pins: tuple[int, ...] = ()
    """Of the OBD socket."""
    protocol: Protocol = Protocol.UNKNOWN
    bits_per_second: int | None = None
    """None where there is none or it is not known."""
    network: int | None = None
    """Number of a maker's network configuration in proto/bus.proto, for DoIP."""
