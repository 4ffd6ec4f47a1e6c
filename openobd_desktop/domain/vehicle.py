"""A session's vehicle, control units, ticket and products (proto/vehicle_info.proto and related files)."""

from __future__ import annotations

import unicodedata
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

_NO_VIN = frozenset({"NA", "NAN", "NONE", "NULL", "NOTAVAILABLE", "NOTPROGRAMMED", "UNDEFINED", "UNKNOWN"})
_LONGEST_VIN = 300
"""Maximum number of characters examined; no car sends that many, even with padding."""


def vin(text: str) -> str:
    """Returns the vehicle identification number in ``text`` in canonical form: capital letters and digits only.

    Control units pad the number with NUL, blanks or invisible characters. The result is empty for text such as "N/A",
    and for a single repeated character, as read from unwritten memory.
    """
    kept = "".join(c for c in unicodedata.normalize("NFKC", text[:_LONGEST_VIN]) if c.isascii() and c.isalnum()).upper()
    return "" if kept in _NO_VIN or len(set(kept)) < 2 else kept


def vins_differ(one: str, other: str) -> bool:
    """Returns whether both strings are vehicle identification numbers and belong to different cars."""
    return bool(vin(one) and vin(other)) and vin(one) != vin(other)


class TicketDetails(Struct, frozen=True):
    """A session's ticket."""

    number: int
    id: str
    """UUID."""


class Product(Struct, frozen=True):
    """A product ordered on the ticket."""

    number: int
    name: str


class VehicleDetails(Struct, frozen=True):
    """A vehicle's make, model and identification numbers; empty or 0 if unknown."""

    name: str
    tecdoc_id: int
    vin: str


class EcuKind(Enum):
    """How a control unit is addressed."""

    ISOTP = "ISO-TP"
    KLINE = "K-line"
    DOIP = "DoIP"
    TP20 = "TP 2.0"
    UNKNOWN = "unknown"
    """A kind that this version of the program does not support."""


class Protocol(Enum):
    """The protocol of a bus, named as in the openOBD docs (vehicle communication)."""

    ISOTP = "ISO-TP"
    TP20 = "TP 2.0"
    FRAMES = "CAN frames"
    KWP_SLOW = "ISO 14230, slow init"
    KWP_FAST = "ISO 14230, fast init"
    DOIP = "DoIP"
    UNKNOWN = "unknown"


CAN_PROTOCOLS = {1: Protocol.ISOTP, 2: Protocol.TP20, 3: Protocol.FRAMES}
CAN_RATES = {
    1: 1_000_000,
    2: 500_000,
    3: 250_000,
    4: 125_000,
    5: 100_000,
    6: 94_000,
    7: 83_300,
    8: 50_000,
    9: 33_300,
    10: 20_000,
    11: 10_000,
    12: 5_000,
}
KLINE_PROTOCOLS = {1003: Protocol.KWP_SLOW, 1004: Protocol.KWP_FAST}
KLINE_RATES = {7: 9_600, 11: 10_400, 18: 15_625}
DOIP_PINS = {1: (1, 9), 2: (3, 11)}
"""This table and those above map numbers defined in proto/bus.proto, where 0 means "not set"; rates are in bit/s."""
LOW_SPEED, HIGH_SPEED = 0, 1
"""Numbers of the transceiver types defined in proto/bus.proto."""


class CanBus(Struct, frozen=True):
    """A CAN bus, described by the numbers defined in proto/bus.proto."""

    pin_plus: int = 0
    pin_min: int = 0
    protocol_number: int = 0
    rate_number: int = 0
    transceiver: int | None = None
    """None means high speed."""

    @property
    def pins(self) -> tuple[int, ...]:
        """Pins of the OBD socket."""
        return (self.pin_plus, self.pin_min)

    @property
    def protocol(self) -> Protocol:
        """Protocol of the bus."""
        return CAN_PROTOCOLS.get(self.protocol_number, Protocol.UNKNOWN)

    @property
    def bits_per_second(self) -> int | None:
        """Bit rate; None if unknown."""
        return CAN_RATES.get(self.rate_number)


class KlineBus(Struct, frozen=True):
    """A K-line, described by the numbers defined in proto/bus.proto."""

    pin: int = 0
    protocol_number: int = 0
    rate_number: int = 0

    @property
    def pins(self) -> tuple[int, ...]:
        """Pins of the OBD socket."""
        return (self.pin,)

    @property
    def protocol(self) -> Protocol:
        """Protocol of the bus."""
        return KLINE_PROTOCOLS.get(self.protocol_number, Protocol.UNKNOWN)

    @property
    def bits_per_second(self) -> int | None:
        """Bit rate; None if unknown."""
        return KLINE_RATES.get(self.rate_number)


class Terminal15Bus(Struct, frozen=True):
    """The pin that senses the ignition."""

    pin: int = 0


class DoipBus(Struct, frozen=True):
    """An Ethernet bus, described by the numbers defined in proto/bus.proto."""

    option: int = 0
    """Number that selects the pins."""
    network: int = 0
    """Number of a manufacturer's network configuration."""

    @property
    def pins(self) -> tuple[int, ...]:
        """Pins of the OBD socket; empty if the option is unknown."""
        return DOIP_PINS.get(self.option, ())

    @property
    def protocol(self) -> Protocol:
        """Protocol of the bus."""
        return Protocol.DOIP


Bus: TypeAlias = CanBus | KlineBus | DoipBus | Terminal15Bus
EcuBus: TypeAlias = CanBus | KlineBus | DoipBus


class BusConfiguration(Struct, frozen=True):
    """A bus, and the name by which channels refer to it."""

    name: str
    bus: Bus | None = None
    """None if the bus is missing or of a kind that this version of the program does not support."""


class Ecu(Struct, frozen=True, kw_only=True):
    """A control unit detected by the connector, with its addresses; control units have no names."""

    kind: EcuKind
    request_id: int | None = None
    """The address for requests: a CAN identifier, a K-line or DoIP address, or a TP 2.0 logical address."""
    response_id: int | None = None
    """The CAN identifier of the control unit's responses."""
    extended_request: int | None = None
    extended_response: int | None = None
    gateway_id: int | None = None
    tester_id: int | None = None
    bus: EcuBus | None = None
    """The control unit's bus, ready to be configured; None if the kind of the control unit is unknown."""
