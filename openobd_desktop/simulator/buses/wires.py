"""Configured buses from the channels' point of view: who is using the wire, and until when."""

from msgspec import Struct, field

from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.simulator.car.car_file import Address


class Wire(Struct, eq=False):
    """One configured bus.

    Attributes:
        bus: The bus as the client configured it.
        speakers: The open TP 2.0 and raw channels, in the order of opening.
        taken_until: K-line: simulated second until which the wire is in use.
        taken_by: K-line: the unit that is using the wire.
        awake: K-line: the unit that was woken up most recently.
        awake_until: K-line: simulated second at which this unit falls asleep unless it receives another request.
        routed: DoIP: the gateways that have activated routing.
    """

    bus: BusConfiguration
    speakers: list[object] = field(default_factory=list)
    taken_until: float = 0.0
    taken_by: Address | None = None
    awake: Address | None = None
    awake_until: float = 0.0
    routed: set[tuple[int | None, ...]] = field(default_factory=set)
