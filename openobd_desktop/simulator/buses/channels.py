"""Open channels on a vehicle's buses: how requests reach the control units, and how answers reach the client."""

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from openobd_desktop.protocol import bus_pb2, can_pb2
from openobd_desktop.simulator.buses.kinds import RAW, Kind
from openobd_desktop.simulator.buses.wires import Wire
from openobd_desktop.simulator.car.car_file import DOIP, KLINE, TP20
from openobd_desktop.simulator.car.replies import Reply
from openobd_desktop.simulator.car.unit import Unit
from openobd_desktop.simulator.car.vehicle import Vehicle
from openobd_desktop.simulator.common.clock import Clock, Timer

Item = TypeVar("Item")
SINGLE_FRAME_DIGITS = 14
"""Number of hexadecimal digits that fit into a single ISO-TP frame on CAN."""
KLINE_SLEEP = 5.0
"""Seconds without a request after which a unit on a K-line has to be woken up again (P3max, ISO 14230-2)."""
TP20_SETUP = 0.05
"""Seconds needed to set up a TP 2.0 channel."""


class Line(Generic[Item]):
    """Delivers each item when it is due, but never before earlier items.

    Args:
        clock: The clock for simulated time.
        deliver: Called with each item.
    """

    def __init__(self, clock: Clock, deliver: Callable[[Item], None]) -> None:
        self._clock = clock
        self._deliver = deliver
        self._waiting: deque[tuple[float, Item]] = deque()
        self._timer: Timer | None = None

    def put(self, due: float, item: Item) -> None:
        """Sends an item that arrives at simulated second ``due``, or immediately if that time has passed."""
        self._waiting.append((due, item))
        if self._timer is None:
            self._advance()

    def close(self) -> None:
        """Drops all items that have not arrived yet."""
        self._waiting.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _advance(self) -> None:
        self._timer = None
        while self._waiting:
            due, item = self._waiting[0]
            if due > self._clock.now():
                self._timer = self._clock.call_at(due, self._advance)
                return
            self._waiting.popleft()
            self._deliver(item)


class Channel:
    """A channel that leads to one control unit; subclasses differ in when a request arrives.

    Args:
        kind: Kind of the channel.
        definition: The channel as the client described it.
        wire: The channel's bus.
        vehicle: The car.
        deliver: Called with each answer that arrives at the service; None ends the stream.

    Attributes:
        silent: Whether the connector no longer serves the channel, because too many other channels have been opened.
    """

    def __init__(
        self, kind: Kind, definition: Any, wire: Wire, vehicle: Vehicle, deliver: Callable[[str | None], None]
    ) -> None:
        self.kind = kind
        self.definition = definition
        self.silent = False
        self._wire = wire
        self._vehicle = vehicle
        self._address = kind.address(wire.bus, definition)
        self._condition = vehicle.condition
        self._rules = vehicle.condition.rules
        self._line: Line[str | None] = Line(self._condition.clock, deliver)
        self._kept = self._unit_kept_awake()
        if self._kept is not None:
            self._kept.keepers += 1

    def opened(self) -> None:
        """Prepares the channel, as the connector does before the first request."""

    def request(self, payload: str) -> None:
        """Sends a request in upper-case hexadecimal to the unit, whose answers will be delivered."""
        if self.silent:
            return
        now = self._condition.clock.now() + self._condition.way
        self._answer(self._heard_at(now), payload)

    def half_closed(self) -> None:
        """Delivers the end of the stream after the answers in transit."""
        self._line.put(self._condition.clock.now() + 2 * self._condition.way, None)

    def close(self) -> None:
        """Drops all messages in transit."""
        self._line.close()
        if self._kept is not None:
            self._kept.keepers -= 1
            self._kept = None

    def _answer(self, heard: float | None, payload: str) -> None:
        if heard is None:
            return
        unit = self._vehicle.at(self._address)
        if unit is not None:
            self._send(heard, unit.hear(payload))
        elif self._rules.functional_requests:
            for address, each in self._vehicle.reached_by(self._address):
                replies = each.hear(payload, functional=True)
                # All units receive the request, but only one answer has the ID of the channel.
                if address.ids[1:] == self._address.ids[1:]:
                    self._send(heard, replies)

    def _send(self, heard: float, replies: Sequence[Reply]) -> float:
        way = self._condition.way
        for reply in replies:
            heard += reply.after
            slow = self._rules.long_answers_take_longer and len(reply.payload) > SINGLE_FRAME_DIGITS
            # If the service assembles the frames, the flow control frame also has to travel to and fro.
            self._line.put(heard + (3 * way if slow else way), reply.payload)
        return heard

    def _heard_at(self, at: float) -> float | None:
        """Returns when the unit receives a request that reaches the connector at ``at``; None if the request is lost.

        Both times are in simulated seconds.
        """
        return at

    def _unit_kept_awake(self) -> Unit | None:
        keeps = getattr(self.definition, "keep_alive", None) == can_pb2.KEEP_ALIVE_ENABLED
        return self._vehicle.at(self._address) if keeps and self._rules.keep_alive_holds_session else None


class Tp20(Channel):
    """A TP 2.0 channel, which is kept alive by the connector itself."""

    def opened(self) -> None:
        """Occupies the next place on the bus."""
        self._wire.speakers.append(self)
        self._ready = self._condition.clock.now() + self._condition.way + TP20_SETUP

    def close(self) -> None:
        """Frees the place on the bus."""
        super().close()
        if self in self._wire.speakers:
            self._wire.speakers.remove(self)

    def _heard_at(self, at: float) -> float | None:
        served = self in self._wire.speakers[: self._rules.max_tp20_channels]
        return max(at, self._ready) if served else None

    def _unit_kept_awake(self) -> Unit | None:
        return self._vehicle.at(self._address)


class Kline(Channel):
    """A channel on a K-line, where only one unit can be asked at a time."""

    def opened(self) -> None:
        """Wakes the unit up as soon as the line is free."""
        self._wake(max(self._condition.clock.now() + self._condition.way, self._wire.taken_until))

    def _answer(self, heard: float | None, payload: str) -> None:
        if heard is not None:
            unit = self._vehicle.at(self._address)
            self._take(heard if unit is None else self._send(heard, unit.hear(payload)))

    def _heard_at(self, at: float) -> float | None:
        wire = self._wire
        if at < wire.taken_until and wire.taken_by != self._address:
            return None
        if wire.awake != self._address or at > wire.awake_until:
            self._wake(max(at, wire.taken_until))
        return max(at, wire.taken_until)

    def _wake(self, begin: float) -> None:
        slow = self._wire.bus.kline_bus.kline_protocol == bus_pb2.KLINE_PROTOCOL_ISO14230_SLOW
        self._wire.awake = self._address
        self._take(begin + (self._rules.kline_slow_init if slow else self._rules.kline_fast_init))

    def _take(self, until: float) -> None:
        wire = self._wire
        wire.taken_by, wire.taken_until, wire.awake_until = self._address, until, until + KLINE_SLEEP


class Doip(Channel):
    """A channel over Ethernet, on which a gateway has to activate routing before the first request."""

    def _heard_at(self, at: float) -> float | None:
        gateway = self._address.ids[:2]
        if gateway in self._wire.routed:
            return at
        self._wire.routed.add(gateway)
        return at + self._rules.doip_activation


def channel_class(kind: Kind) -> type[Channel]:
    """Returns the class for channels of a kind."""
    if kind.name == RAW:
        from openobd_desktop.simulator.buses.frames import Raw

        return Raw
    return {TP20: Tp20, KLINE: Kline, DOIP: Doip}.get(kind.name, Channel)
