"""Car files, which define a simulated car's control units, with their addresses, data, trouble codes and behaviour.

A car file is a TOML file in the folder ``cars``; ``cars/README.md`` describes its keys.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct, convert, field

from openobd_desktop.protocol import bus_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration, CanBus, DoipBus, KlineBus

FOLDER = Path(__file__).with_name("cars")
DOIP_OPTIONS = {"1+9": bus_pb2.DOIP_OPTION_1, "3+11": bus_pb2.DOIP_OPTION_2}

ISOTP, TP20, KLINE, DOIP, UNKNOWN = "isotp", "tp20", "kline", "doip", "unknown"

BusKey = tuple[int | str, ...]


class CarFileError(ValueError):
    """Raised for a car file that cannot be read; the text describes the error."""


class Address(Struct, frozen=True):
    """Where a control unit is reached.

    Attributes:
        kind: ``ISOTP``, ``TP20``, ``KLINE``, ``DOIP``, or ``UNKNOWN`` for a unit of a kind that does not exist yet.
        bus: The key that identifies the bus; see ``key_of``.
        ids: ISO-TP: request and response ID, extended request and response address or None. TP 2.0: logical address.
            K-line: ID of the unit. DoIP: gateway, tester and unit.
    """

    kind: str
    bus: BusKey
    ids: tuple[int | None, ...]


class Emissions(Struct, frozen=True, forbid_unknown_fields=True):
    """A unit's answers to the OBD services (SAE J1979), for a unit whose codes over OBD differ from those over UDS.

    Attributes:
        stored: Codes of service 03.
        pending: Codes of service 07.
        permanent: Codes of service 0A; None if the unit lacks this service.
        readiness: The four bytes of parameter 01 in hexadecimal; by default, the bytes match the codes.
    """

    stored: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    permanent: tuple[str, ...] | None = None
    readiness: str = ""


class UnitFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One control unit in a car file; ``cars/README.md`` describes the fields."""

    name: str
    at: str
    also: tuple[str, ...] = ()
    speaks: tuple[str, ...] = ("uds",)
    codes: tuple[str, ...] = ()
    data: dict[str, str] = field(default_factory=dict)
    answers: dict[str, tuple[str, ...] | str] = field(default_factory=dict)
    behaviour: tuple[str, ...] = ()
    obd: Emissions | None = None
    delay: float = 0.015
    listed: bool = True
    awake: bool = False
    vin: str | None = None


class CarFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The contents of a car file.

    Attributes:
        buses: Description of each bus in the notation of ``bus_of``, by the name used in ``units``.
        units: The control units, in the order in which a connector lists them.
        vin: The VIN reported by the units; empty for the car's own VIN.
    """

    buses: dict[str, str]
    units: tuple[UnitFile, ...]
    vin: str = ""

    def bus_at(self, place: str) -> BusConfiguration:
        """Returns the configuration, without a bus name, of the bus in a location such as "drive 7E0 7E8"."""
        return bus_of(self.buses[place.split()[0]])

    def address_at(self, place: str) -> Address:
        """Returns the address in a location such as "drive 7E0 7E8".

        Raises:
            CarFileError: the location is not valid.
        """
        name, *ids = place.split() or [""]
        try:
            numbers: list[int | None] = [int(each, 16) for each in ids]
        except ValueError as error:
            raise CarFileError(f"{place!r} has an address that is not a hexadecimal number") from error
        if name == UNKNOWN:
            return Address(UNKNOWN, (), tuple(numbers))
        if name not in self.buses:
            raise CarFileError(f"{place!r} is on a bus that does not exist")
        bus = self.bus_at(place)
        kind = _kind_of(bus)
        if kind == ISOTP:
            numbers += [None] * (4 - len(numbers))
        if len(numbers) != {ISOTP: 4, TP20: 1, KLINE: 1, DOIP: 3}[kind]:
            raise CarFileError(f"{place!r} has the wrong number of addresses")
        return Address(kind, key_of(bus), tuple(numbers))

    def places(self) -> list[str]:
        """Returns the locations of the units that a connector detects, in the connector's order."""
        listed = [unit for unit in self.units if unit.listed]
        return [unit.at for unit in listed] + [place for unit in listed for place in unit.also]


def parse(text: str) -> CarFile:
    """Parses the contents of a car file.

    Raises:
        CarFileError: the text is not a car file.
    """
    # Imported here because it takes several milliseconds, which would delay the start of the demo.
    import tomllib

    try:
        car = convert(tomllib.loads(text), CarFile)
    except (ValueError, RecursionError) as error:
        raise CarFileError(str(error)) from error
    for unit in car.units:
        for place in (unit.at, *unit.also):
            car.address_at(place)
    return car


@lru_cache
def load(name: str) -> CarFile:
    """Returns the car file with this name.

    Raises:
        CarFileError: the file is missing or invalid.
    """
    try:
        return parse((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    except OSError as error:
        raise CarFileError(f"there is no car file {name!r}") from error


def bus_of(text: str) -> BusConfiguration:
    """Returns the bus described by text such as "can 6/14 isotp 500", "kline 7 slow 10400" or "doip 3+11 3003".

    Raises:
        CarFileError: the text does not describe a bus.
    """
    try:
        kind, pins, *rest = text.split()
        if kind == "can":
            return BusConfiguration(can_bus=_can_bus(pins, *rest))
        first, second = rest if kind == "kline" else (*rest, "")
        if kind == "kline":
            protocol = bus_pb2.KlineProtocol.Value(f"KLINE_PROTOCOL_ISO14230_{first.upper()}")
            rate = bus_pb2.KlineBitRate.Value(f"KLINE_BIT_RATE_{second}")
            return BusConfiguration(kline_bus=KlineBus(pin=int(pins), kline_protocol=protocol, kline_bit_rate=rate))
        network: Any = int(first)
        bus = DoipBus(doip_option=DOIP_OPTIONS[pins], doip_network_configuration=network)
        return BusConfiguration(doip_bus=bus)
    except (KeyError, TypeError, ValueError) as error:
        raise CarFileError(f"{text!r} is not a bus") from error


def _can_bus(pins: str, protocol: str, rate: str, transceiver: str = "") -> CanBus:
    plus, _, minus = pins.partition("/")
    # A number after "#" stands for a value that is unknown to this version of the protocol.
    number: Any = int(rate[1:]) if rate.startswith("#") else bus_pb2.CanBitRate.Value(_rate_name(rate))
    bus = CanBus(
        pin_plus=int(plus),
        pin_min=int(minus),
        can_protocol=bus_pb2.CanProtocol.Value(f"CAN_PROTOCOL_{protocol.upper()}"),
        can_bit_rate=number,
    )
    if transceiver:
        bus.transceiver = bus_pb2.TransceiverSpeed.Value(f"TRANSCEIVER_SPEED_{transceiver.upper()}")
    return bus


def _rate_name(rate: str) -> str:
    return f"CAN_BIT_RATE_{rate.replace('.', '_')}"


def key_of(bus: BusConfiguration, protocol: int | None = None) -> BusKey:
    """Returns the key that identifies a bus regardless of its name; ``protocol`` replaces the protocol of a CAN bus."""
    if bus.HasField("can_bus"):
        can = bus.can_bus
        speed = can.transceiver if can.HasField("transceiver") else bus_pb2.TRANSCEIVER_SPEED_HIGH
        own = can.can_protocol if protocol is None else protocol
        return ("can", can.pin_plus, can.pin_min, own, can.can_bit_rate, speed)
    if bus.HasField("kline_bus"):
        return (KLINE, bus.kline_bus.pin, bus.kline_bus.kline_protocol, bus.kline_bus.kline_bit_rate)
    return (DOIP, bus.doip_bus.doip_option, bus.doip_bus.doip_network_configuration)


def _kind_of(bus: BusConfiguration) -> str:
    if bus.HasField("can_bus"):
        return TP20 if bus.can_bus.can_protocol == bus_pb2.CAN_PROTOCOL_TP20 else ISOTP
    return KLINE if bus.HasField("kline_bus") else DOIP
