"""Configured buses as channels use them: who uses the wire, and until when."""

from msgspec import Struct, field

from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.simulator.car.car_file import Address


class Wire(Struct, eq=False):
    """One configured bus.

    Attributes:
        bus: The bus as the client configured it.
        speakers: For each channel of TP 2.0, its place in the order of opening.
        taken_until: K-line: simulated second until which the wire is in use.
        taken_by: K-line: the unit that uses it.
        awake: K-line: the unit that has been woken up last.
        awake_until: K-line: simulated second at which it falls asleep without a further request.
        routed: DoIP: the gateways that have activated routing.
    """

    bus: BusConfiguration
    speakers: list[object] = field(default_factory=list)
    taken_until: float = 0.0
    taken_by: Address | None = None
    awake: Address | None = None
    awake_until: float = 0.0
    routed: set[tuple[int | None, ...]] = field(default_factory=set)
