"""Servicers for the streams on a vehicle's buses, and for the stream that reports the state of the ignition."""

import re
from collections.abc import AsyncIterator
from typing import Any

from openobd_desktop.protocol import terminal15_pb2
from openobd_desktop.protocol.can_pb2 import IsotpMessage, RawFrame, Tp20Message
from openobd_desktop.protocol.can_pb2_grpc import canServicer
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.doip_pb2 import DoipMessage
from openobd_desktop.protocol.doip_pb2_grpc import doipServicer
from openobd_desktop.protocol.kline_pb2 import KlineMessage
from openobd_desktop.protocol.kline_pb2_grpc import klineServicer
from openobd_desktop.protocol.terminal15_pb2 import Terminal15Message
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Servicer
from openobd_desktop.simulator.buses.channels import Channel, channel_class
from openobd_desktop.simulator.buses.kinds import DOIP_KIND, ISOTP_KIND, KLINE_KIND, RAW_KIND, TP20_KIND, Kind
from openobd_desktop.simulator.car.car_file import DOIP
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.call_log import Asked
from openobd_desktop.simulator.common.feed import Feed, alongside
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.common.rules import SILENCE
from openobd_desktop.simulator.state.access import caller
from openobd_desktop.simulator.state.sessions import Context
from openobd_desktop.simulator.state.vehicles import TERMINAL15_STREAM
from openobd_desktop.simulator.state.world import World

HEXADECIMAL = re.compile("(?:[0-9A-Fa-f]{2})*")


class BusStream:
    """One open stream: the first message opens a channel, and each later message with a payload is a request.

    Args:
        world: The state of the service.
        kind: Kind of the stream's channel.
        owner: Context that opened the stream.
    """

    def __init__(self, world: World, kind: Kind, owner: Context) -> None:
        self._world = world
        self._kind = kind
        self._session = owner.session
        self._channel: Channel | None = None
        self.feed: Feed[Any] = world.open_feed(kind.method, owner)
        world.watch_idle(self.feed, owner.session)

    async def receive(self, messages: AsyncIterator[Any]) -> None:
        """Receives messages until the client half-closes the stream or sends something invalid."""
        async for message in messages:
            self.feed.touch()
            try:
                self._take(message)
            except Refusal as refusal:
                if refusal.status != SILENCE:
                    self.feed.end(refusal)
                    return
        if self._channel is None:
            self.feed.end()
        else:
            self._channel.half_closed()

    def close(self) -> None:
        """Closes the channel."""
        self._world.close_feed(self.feed)
        if self._channel is not None:
            self._channel.close()
            self._session.buses.close(self._channel)

    def _take(self, message: Any) -> None:
        """Handles one message.

        Raises:
            Refusal: the channel or the payload is invalid, or the connector has lost its connection.
        """
        rules = self._world.rules
        if not self._session.connector.link.reading().connected:
            raise refusals.connector_lost(rules.lost_connector_status)
        flaw = _flaw_of_payload(message.payload, self._kind)
        if flaw:
            raise Refusal(rules.refused_payload_status, flaw)
        first = self._channel is None
        if self._channel is None:
            self._channel = self._opened(message.channel)
        elif message.channel != self._channel.definition:
            raise Refusal(rules.refused_channel_status, "A stream has one channel.")
        if message.payload:
            if first and not rules.first_payload_is_accepted:
                raise Refusal(rules.refused_payload_status, "The first message only opens the channel.")
            self._note(message.payload)
            self._channel.request(message.payload.upper())

    def _note(self, payload: str) -> None:
        channel, now = self._channel, self._world.clock.now()
        definition = None if channel is None else channel.definition
        self._world.call_log.asked.append(Asked(self._kind.method, self._session.id, definition, payload, now))

    def _opened(self, definition: Any) -> Channel:
        rules, vehicles = self._world.rules, self._world.vehicles
        wire = self._session.buses.wire(definition.bus_name)
        if wire is None:
            raise Refusal(rules.refused_channel_status, f'No bus "{definition.bus_name}" is configured.')
        if not self._kind.fits(wire.bus):
            raise Refusal(rules.refused_channel_status, f'Bus "{definition.bus_name}" is of another kind.')
        flaw = self._kind.flaw(definition)
        if flaw:
            raise Refusal(rules.refused_channel_status, flaw)
        vehicle = vehicles.at(self._session.connector)
        vehicles.plan_loss(self._session.connector)
        if self._kind.name == DOIP and not vehicle.has_gateway(self._kind.address(wire.bus, definition)):
            raise refusals.routing_refused(rules.refused_routing_status)
        copy = type(definition)()
        copy.CopyFrom(definition)
        channel = channel_class(self._kind)(self._kind, copy, wire, vehicle, self._deliver)
        self._session.buses.open(channel)
        channel.opened()
        return channel

    def _deliver(self, payload: str | None) -> None:
        channel = self._channel
        if payload is None or channel is None:
            self.feed.end()
        elif not channel.silent:
            rules = self._world.rules
            shown = channel.definition
            if rules.wrong_channel_answers:
                shown = type(shown)(bus_name=f"not {shown.bus_name}")
            text = payload.lower() if rules.lower_case_answers else payload
            self.feed.send(self._kind.message(channel=shown, payload=text))


def _flaw_of_payload(payload: str, kind: Kind) -> str:
    if not HEXADECIMAL.fullmatch(payload):
        return "A payload is an even number of hexadecimal digits."
    return "The payload is too long." if len(payload) > 2 * kind.longest else ""


async def talk(world: World, kind: Kind, messages: AsyncIterator[Any]) -> AsyncIterator[Any]:
    """Opens a channel of the given kind and relays messages in both directions until one side ends the stream."""
    if not world.rules.bus_streams:
        raise refusals.no_buses()
    stream = BusStream(world, kind, caller().context)
    try:
        async with alongside(stream.receive(messages)):
            async for answer in stream.feed:
                yield answer
    finally:
        stream.close()


class CanService(canServicer):
    """CAN streams for ISO-TP, raw frames and TP 2.0 (proto/can.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    def openIsotpStream(
        self, request_iterator: AsyncIterator[IsotpMessage], context: object
    ) -> AsyncIterator[IsotpMessage]:
        """Opens a channel to a control unit that uses ISO-TP."""
        return talk(self._world, ISOTP_KIND, request_iterator)

    def openRawStream(self, request_iterator: AsyncIterator[RawFrame], context: object) -> AsyncIterator[RawFrame]:
        """Opens a channel for raw frames."""
        return talk(self._world, RAW_KIND, request_iterator)

    def openTp20Stream(
        self, request_iterator: AsyncIterator[Tp20Message], context: object
    ) -> AsyncIterator[Tp20Message]:
        """Opens a channel to a control unit that uses TP 2.0."""
        return talk(self._world, TP20_KIND, request_iterator)


class KlineService(klineServicer):
    """K-line stream (proto/kline.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    def openKlineStream(
        self, request_iterator: AsyncIterator[KlineMessage], context: object
    ) -> AsyncIterator[KlineMessage]:
        """Opens a channel to a control unit on a K-line, and wakes the unit up."""
        return talk(self._world, KLINE_KIND, request_iterator)


class DoipService(doipServicer):
    """Stream for diagnostics over Ethernet (proto/doip.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    def openDoipStream(
        self, request_iterator: AsyncIterator[DoipMessage], context: object
    ) -> AsyncIterator[DoipMessage]:
        """Opens a channel to a control unit behind an Ethernet gateway."""
        return talk(self._world, DOIP_KIND, request_iterator)


class Terminal15Service(terminal15Servicer):
    """Stream that reports the state of the ignition (proto/terminal15.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def openTerminal15Stream(self, request: EmptyMessage, context: object) -> AsyncIterator[Terminal15Message]:
        """Sends whether the ignition is on, initially and after each change; requires a configured terminal 15 bus."""
        rules, owner = self._world.rules, caller().context
        if not rules.bus_streams:
            raise refusals.no_buses()
        session = owner.session
        if not session.connector.link.reading().connected:
            raise refusals.connector_lost(rules.lost_connector_status)
        if not any(bus.HasField("terminal15_bus") for bus in session.buses.configured):
            raise Refusal(rules.refused_bus_status, "No bus for terminal 15 is configured.")
        condition = self._world.vehicles.at(session.connector).condition
        feed: Feed[Terminal15Message] = self._world.open_feed(TERMINAL15_STREAM, owner)
        self._world.watch_idle(feed, session)

        def report() -> None:
            on, off = terminal15_pb2.STATE_ON, terminal15_pb2.STATE_OFF
            feed.send(Terminal15Message(state=on if condition.ignition else off))

        condition.listeners.append(report)
        report()
        try:
            async for message in feed:
                yield message
        finally:
            condition.listeners.remove(report)
            self._world.close_feed(feed)
