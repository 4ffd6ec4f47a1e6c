"""The WebSocket, which sends events and the voltage and round-trip time of connectors."""

import json
from collections.abc import Callable
from contextlib import suppress

from aiohttp import WSMsgType, web

from openobd_desktop.simulator.car.fleet import Connector, Partner
from openobd_desktop.simulator.common.feed import Feed, alongside
from openobd_desktop.simulator.partner_api.state.events import Event, EventLog
from openobd_desktop.simulator.state.world import World

LARGEST = 65_536
CLOSING_TIME = 1.0
EVENT_RECEIVED = "event-received"
GOING_AWAY = 1001
RUBBISH: tuple[str | bytes, ...] = (
    "",
    "hello",
    "{",
    "[]",
    "null",
    '{"action": 7, "message": "none"}',
    '{"action": "event-received", "event_id": 5, "event_type": [], "message": null}',
    '{"action": "event-received", "event_type": "tickets.ticket.created", "message": {"ticket": "7848095"}}',
    '{"action": "subscribe-to-connector", "message": {"connector_id": null, "voltage": "flat", "vin_number": 1}}',
    '{"action": "subscribe-to-connector", "message": {"voltage": 1e999, "round_trip_time": -5}}',
    b"\x00\xff\x1b",
    "[" * 50_000,
)
"""Messages that no client can use."""


class Socket:
    """One open WebSocket.

    Attributes:
        partner: The partner whose token was used to open the WebSocket.
        events: Types of events to which the client is subscribed.
        connectors: UUIDs of the connectors to which the client is subscribed.
        received: The messages sent by the client.
        feed: Messages waiting to be sent.
        abort: Function that breaks the connection.
    """

    def __init__(self, partner: Partner, feed: "Feed[str | bytes]", abort: Callable[[], None]) -> None:
        self.partner = partner
        self.abort = abort
        self.events: set[str] = set()
        self.connectors: set[str] = set()
        self.received: list[str] = []
        self.feed = feed
        self.code = GOING_AWAY

    def close(self, code: int) -> None:
        """Closes the WebSocket after sending all pending messages."""
        self.code = code
        self.feed.end()


class Sockets:
    """All open WebSockets, with faults that tests can activate.

    Attributes:
        open: The open WebSockets, oldest first.
        is_silent: Whether nothing is sent, although the connection stays open.
    """

    def __init__(self, world: World, events: EventLog) -> None:
        self.open: list[Socket] = []
        self.is_silent = False
        self._world = world
        self._events = events
        events.listeners.append(self._on_event)

    def close(self, code: int = GOING_AWAY) -> None:
        """Closes all open WebSockets with the given code."""
        for socket in tuple(self.open):
            socket.close(code)

    def break_off(self) -> None:
        """Breaks the connections of all open WebSockets without closing them."""
        for socket in tuple(self.open):
            socket.abort()

    def flood(self, count: int = 10_000) -> None:
        """Sends the newest event, or an empty event message if none exists, to all clients ``count`` times."""
        newest = self._events.events[-1] if self._events.events else None
        text = json.dumps({"action": EVENT_RECEIVED}) if newest is None else self._about(newest)
        for socket in self.open:
            for _ in range(count):
                socket.feed.send(text)

    def rubbish(self) -> None:
        """Sends messages that no client can use."""
        for message in RUBBISH:
            self.send(message)

    def send(self, message: str | bytes) -> None:
        """Sends a message to all clients unchanged."""
        for socket in self.open:
            socket.feed.send(message)

    async def serve(self, partner: Partner, request: web.Request) -> web.WebSocketResponse:
        """Serves one WebSocket until either side closes it."""
        connection = web.WebSocketResponse(timeout=CLOSING_TIME, max_msg_size=LARGEST)
        await connection.prepare(request)
        transport = request.transport
        abort = (lambda: None) if transport is None else transport.abort
        socket = Socket(partner, Feed(self._world.clock, "wssprd", partner), abort)
        self.open.append(socket)
        every = self._world.rules.rest_reading_every
        if every > 0:
            socket.feed.repeat(every, lambda: self._send_readings(socket, socket.connectors), at_once=False)
        try:
            async with alongside(_write(connection, socket)):
                async for message in connection:
                    if message.type is WSMsgType.TEXT:
                        socket.received.append(message.data)
                        self._obey(socket, message.data)
        finally:
            socket.feed.end()
            self.open.remove(socket)
        return connection

    def _obey(self, socket: Socket, text: str) -> None:
        try:
            asked = json.loads(text)
            action, subject = str(asked["action"]), str(asked.get("event_type") or asked.get("connector_id") or "")
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._refuse(socket, "A message is an object with an action.")
            return
        if action == "subscribe-to-event" and subject:
            socket.events.add(subject)
        elif action == "unsubscribe-from-event":
            socket.events.discard(subject)
        elif action == "subscribe-to-connector" and self._connector(socket, subject) is not None:
            socket.connectors.add(subject)
            self._send_readings(socket, {subject})
        elif action == "unsubscribe-from-connector":
            socket.connectors.discard(subject)
        else:
            self._refuse(socket, "There is no such action, event or connector.")

    def _refuse(self, socket: Socket, detail: str) -> None:
        self._send(socket, {"action": "error", "message": {"detail": detail}})

    def _connector(self, socket: Socket, uuid: str) -> Connector | None:
        connector = self._world.connectors.get(uuid)
        return connector if connector is not None and connector.partner is socket.partner else None

    def _send_readings(self, socket: Socket, connectors: set[str]) -> None:
        for uuid in sorted(connectors):
            connector = self._connector(socket, uuid)
            if connector is None or not (reading := connector.link.reading()).connected:
                continue
            volts = self._world.vehicles.volts(connector)
            message = {
                "connector_id": uuid,
                "voltage": float(volts) if volts else None,
                "vin_number": connector.car.vin or None,
                "round_trip_time": reading.latency,
            }
            self._send(socket, {"action": "subscribe-to-connector", "message": message})

    def _on_event(self, event: Event) -> None:
        for socket in self.open:
            if event.type in socket.events and event.ticket.partner is socket.partner and not self.is_silent:
                socket.feed.send(self._about(event))

    def _about(self, event: Event) -> str:
        message = self._events.payload(event)
        return json.dumps(
            {"action": EVENT_RECEIVED, "event_id": event.id, "event_type": event.type, "message": message}
        )

    def _send(self, socket: Socket, message: dict[str, object]) -> None:
        if not self.is_silent:
            socket.feed.send(json.dumps(message))


async def _write(connection: web.WebSocketResponse, socket: Socket) -> None:
    with suppress(ConnectionError):
        async for message in socket.feed:
            if isinstance(message, bytes):
                await connection.send_bytes(message)
            else:
                await connection.send_str(message)
        await connection.close(code=socket.code)
