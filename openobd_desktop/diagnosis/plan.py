"""The order in which a scan configures a car's buses, and the number of control units that it asks at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from openobd_desktop.domain.car.buses import EcuBus, Protocol

MOST_BUSES = 4
"""Maximum number of buses configured at once (openOBD docs, vehicle communication)."""
MOST_CHANNELS = 32
"""Maximum number of channels that a session can use reliably (openOBD docs, limitations)."""
MOST_STREAMS = 24
"""Maximum number of channels that a scan uses at once; the remaining channels are left for the console."""
_AT_ONCE = {Protocol.KWP_SLOW: 1, Protocol.KWP_FAST: 1, Protocol.TP20: 2}

T = TypeVar("T")


class BusGroup(Generic[T]):
    """A bus exactly as received, together with its control units."""

    __slots__ = ("bus", "units")

    def __init__(self, bus: EcuBus, units: Sequence[T]) -> None:
        self.bus = bus
        self.units = tuple(units)


def group(units: Iterable[tuple[EcuBus, T]]) -> list[BusGroup[T]]:
    """Groups control units by bus as received; the bus with the most units comes first, and ties keep their order."""
    found: dict[EcuBus, list[T]] = {}
    for bus, unit in units:
        found.setdefault(bus, []).append(unit)
    return sorted((BusGroup(bus, each) for bus, each in found.items()), key=lambda each: -len(each.units))


def phases(groups: Sequence[BusGroup[T]]) -> list[list[BusGroup[T]]]:
    """Packs buses into phases, which are configured one after another.

    The buses of a phase never share a pin, and a phase has at most four buses. Each bus joins the first phase that has
    room for it, so the buses with the most units, which come first, are read first.
    """
    packed: list[list[BusGroup[T]]] = []
    used: list[set[int]] = []
    for each in groups:
        pins = set(each.bus.pins)
        for phase, taken in zip(packed, used, strict=True):
            if len(phase) < MOST_BUSES and taken.isdisjoint(pins):
                phase.append(each)
                taken.update(pins)
                break
        else:
            packed.append([each])
            used.append(pins)
    return packed


def streams(units: int, most: int = MOST_STREAMS) -> int:
    """Returns the number of control units to ask at once, chosen so that all batches are about the same size."""
    waves = -(-units // most)
    return -(-units // waves) if waves else 0


def units_at_once(protocol: Protocol) -> int:
    """Returns how many control units on one bus can be asked at once: one on a K-line, which is a single wire."""
    return _AT_ONCE.get(protocol, MOST_STREAMS)
