"""Buses of a car as described by the service, and addresses of the control units on them (proto/bus.proto)."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TypeAlias

from msgspec import Struct


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
"""Keys of this table and those above are numbers from proto/bus.proto, where 0 means "not set"; rates are in bit/s."""
LOW_SPEED, HIGH_SPEED = 0, 1
"""Numbers of the transceiver types defined in proto/bus.proto."""


class CanBus(Struct, frozen=True, tag="can"):
    """A CAN bus, described by the numbers defined in proto/bus.proto."""

    pin_plus: int = 0
    pin_min: int = 0
    protocol_number: int = 0
    rate_number: int = 0
    transceiver: int | None = None
    """Type of the transceiver; None means high speed."""
    rest: bytes = b""
    """Encoded fields that this version of the program does not know, kept so that they can be sent back."""

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


class KlineBus(Struct, frozen=True, tag="kline"):
    """A K-line, described by the numbers defined in proto/bus.proto."""

    pin: int = 0
    protocol_number: int = 0
    rate_number: int = 0
    rest: bytes = b""
    """See ``CanBus.rest``."""

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


class Terminal15Bus(Struct, frozen=True, tag="terminal15"):
    """The pin that senses the ignition."""

    pin: int = 0
    rest: bytes = b""
    """See ``CanBus.rest``."""

    @property
    def pins(self) -> tuple[int, ...]:
        """Pins of the OBD socket."""
        return (self.pin,)


class DoipBus(Struct, frozen=True, tag="doip"):
    """An Ethernet bus, described by the numbers defined in proto/bus.proto."""

    option: int = 0
    """Number that selects the pins."""
    network: int = 0
    """Number of a manufacturer's network configuration."""
    rest: bytes = b""
    """See ``CanBus.rest``."""

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
    rest: bytes = b""
    """Encoded fields that this version of the program does not know, for example a bus of another kind."""


def hex_id(value: int) -> str:
    """Formats an address in hexadecimal, with two, three, four or eight digits, as is customary in workshops."""
    if value <= 0xFF:
        return f"{value:02X}"
    return f"{value:03X}" if value <= 0x7FF else f"{value:04X}" if value <= 0xFFFF else f"{value:08X}"


def _arrow(*ids: int | None) -> str:
    return " → ".join(hex_id(each) for each in ids if each is not None)


class IsotpAddress(Struct, frozen=True, tag="isotp"):
    """A control unit that uses ISO-TP: its CAN identifiers, and any extended addresses."""

    request_id: int
    response_id: int
    extended_request: int | None = None
    """One byte, which may be 0; None for normal addressing."""
    extended_response: int | None = None

    @property
    def text(self) -> str:
        """The address in hexadecimal, for example "750 → 758 (0F → 0F)"."""
        extended = _arrow(self.extended_request, self.extended_response)
        return _arrow(self.request_id, self.response_id) + (f" ({extended})" if extended else "")


class RawAddress(Struct, frozen=True, tag="raw"):
    """The CAN identifiers of raw frames; at least one of them is needed (openOBD docs, raw CAN)."""

    request_id: int | None = None
    """Identifier of frames to send; None to listen only."""
    response_id: int | None = None
    """Identifier of frames to receive; None to send only."""

    @property
    def text(self) -> str:
        """The identifiers in hexadecimal."""
        return _arrow(self.request_id, self.response_id)


class KlineAddress(Struct, frozen=True, tag="kline"):
    """A control unit on a K-line."""

    ecu_id: int

    @property
    def text(self) -> str:
        """The address in hexadecimal."""
        return hex_id(self.ecu_id)


class Tp20Address(Struct, frozen=True, tag="tp20"):
    """A control unit that uses TP 2.0."""

    logical_address: int

    @property
    def text(self) -> str:
        """The address in hexadecimal."""
        return hex_id(self.logical_address)


class DoipAddress(Struct, frozen=True, tag="doip"):
    """A control unit behind an Ethernet gateway."""

    gateway_id: int
    tester_id: int
    ecu_id: int

    @property
    def text(self) -> str:
        """The addresses in hexadecimal, for example "1010 (gateway 1001, tester 0E80)"."""
        return f"{hex_id(self.ecu_id)} (gateway {hex_id(self.gateway_id)}, tester {hex_id(self.tester_id)})"


Address: TypeAlias = IsotpAddress | RawAddress | KlineAddress | Tp20Address | DoipAddress


class UnitAddress(Struct, frozen=True):
    """The pins and the address by which a control unit is recognized when two scans of a car are compared."""

    pins: tuple[int, ...]
    address: Address


class Padding(IntEnum):
    """Padding mode of ISO-TP frames; the values are those in proto/can.proto."""

    ENABLED = 1
    DETECTION = 2
    DISABLED = 3
    FROM_ECU = 4
    TOWARDS_ECU = 5


class KeepAlive(IntEnum):
    """Whether the connector keeps an ISO-TP control unit's session alive; the values are those in proto/can.proto."""

    ENABLED = 1
    DISABLED = 2


class Channel(Struct, frozen=True):
    """A way to communicate with one control unit over a configured bus; its kind follows from the address."""

    bus: str
    """Name of a bus in the current configuration."""
    address: Address
    padding: Padding | None = None
    """Only for ISO-TP, like ``keep_alive``; None leaves the choice to the service."""
    keep_alive: KeepAlive | None = None
    key_bytes: tuple[int, int] | None = None
    """Only for a K-line: key bytes that replace the control unit's own."""


class Configuration(Struct, frozen=True):
    """The buses and the channels that the connector is using (openOBD docs, getConfiguration)."""

    buses: tuple[BusConfiguration, ...] = ()
    channels: tuple[Channel, ...] = ()
    """The channels of the kinds that this version of the program supports."""
