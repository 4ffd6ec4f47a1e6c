"""The control units of a scan, and the phases in which their buses are configured."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from openobd_desktop.diagnosis.plan import MOST_BUSES, MOST_STREAMS, BusGroup, group, phases, streams, units_at_once
from openobd_desktop.domain.car.buses import BusConfiguration, Channel, Protocol, RawAddress, UnitAddress
from openobd_desktop.domain.vehicle import Ecu, EcuKind

_PROTOCOLS = {EcuKind.ISOTP: Protocol.ISOTP, EcuKind.TP20: Protocol.TP20, EcuKind.DOIP: Protocol.DOIP}
UNKNOWN_UNIT = UnitAddress((), RawAddress())
"""Placeholder for the address of a control unit whose kind this version of the program does not support."""


class ScanUnit(Struct, frozen=True):
    """A control unit in a scan."""

    row: int
    """The control unit's position in the service's list."""
    ecu: Ecu

    @property
    def address(self) -> UnitAddress:
        """The control unit's identifying address."""
        return self.ecu.unit or UNKNOWN_UNIT

    @property
    def protocol(self) -> Protocol:
        """The control unit's protocol, which is derived from its kind if the number of the bus is unknown."""
        if self.ecu.kind is EcuKind.KLINE:
            slow = self.ecu.bus is not None and self.ecu.bus.protocol is Protocol.KWP_SLOW
            return Protocol.KWP_SLOW if slow else Protocol.KWP_FAST
        return _PROTOCOLS.get(self.ecu.kind, Protocol.UNKNOWN)

    @property
    def is_serial(self) -> bool:
        """Whether the unit's bus allows only a few units to be asked at once, and needs seconds to open a channel."""
        return units_at_once(self.protocol) < MOST_STREAMS


class PhaseBus(Struct, frozen=True):
    """A bus in a phase, under the name by which its channels refer to it."""

    configuration: BusConfiguration
    units: tuple[ScanUnit, ...]

    @property
    def most_at_once(self) -> int:
        """Maximum number of control units on this bus that can be asked at once."""
        first = self.units[0]
        return units_at_once(first.protocol) if first.is_serial else len(self.units)

    def channel(self, unit: ScanUnit) -> Channel:
        """Returns the channel to a control unit."""
        return Channel(self.configuration.name, unit.address.address)


class Phase(Struct, frozen=True):
    """Buses that are configured together, with their control units."""

    buses: tuple[PhaseBus, ...]

    @property
    def units(self) -> tuple[ScanUnit, ...]:
        """The control units on all buses."""
        return tuple(unit for bus in self.buses for unit in bus.units)

    @property
    def at_once(self) -> int:
        """Number of control units to ask at once."""
        return streams(sum(bus.most_at_once for bus in self.buses))


def units_of(ecus: Sequence[Ecu]) -> tuple[ScanUnit, ...]:
    """Returns the control units in the order in which the service lists them."""
    return tuple(ScanUnit(row, ecu) for row, ecu in enumerate(ecus))


def phases_of(units: Sequence[ScanUnit]) -> tuple[Phase, ...]:
    """Returns the phases of a scan, leaving out control units of an unknown kind or without a bus."""
    known = [(unit.ecu.bus, unit) for unit in units if unit.ecu.unit is not None and unit.ecu.bus is not None]
    return tuple(Phase(tuple(map(_phase_bus, groups, range(1, MOST_BUSES + 1)))) for groups in phases(group(known)))


def _phase_bus(found: BusGroup[ScanUnit], number: int) -> PhaseBus:
    # The buses of a phase share no pins, so the pins make the name unique; the console shows the name to users.
    name = "_".join(["bus", *map(str, found.bus.pins)]) if found.bus.pins else f"bus_without_pins_{number}"
    return PhaseBus(BusConfiguration(name, found.bus), found.units)
