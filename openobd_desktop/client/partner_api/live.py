"""The WebSocket, which reports new tickets and the readings of connectors."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import aiohttp
import msgspec

from openobd_desktop.client.partner_api.decode import entry
from openobd_desktop.client.partner_api.faults import fault_of
from openobd_desktop.client.partner_api.values import TICKET_EVENTS, arrived
from openobd_desktop.domain.tickets import ConnectorReading, TicketEvent
from openobd_desktop.errors import PartnerApiUnreachable, message
from openobd_desktop.system.turns import Turns

EVENTS = (f"{TICKET_EVENTS}created", f"{TICKET_EVENTS}closed")
"""The kinds of events to ask for; no others are documented."""


class LiveSocket:
    """An open WebSocket; implements the core's ``LiveEvents`` port.

    Messages wait in aiohttp's buffer, which is limited: if it is full, nothing more is read from the network until
    ``received`` has yielded some of them.
    """

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket

    async def subscribe(self) -> None:
        """Subscribes to the events of tickets; may raise ``PartnerApiUnreachable``."""
        for kind in EVENTS:
            await self._send(action="subscribe-to-event", event_type=kind)

    async def follow(self, connector_id: str) -> None:
        """Subscribes to the readings of a connector; may raise ``PartnerApiUnreachable``."""
        await self._send(action="subscribe-to-connector", connector_id=connector_id)

    async def unfollow(self, connector_id: str) -> None:
        """Unsubscribes from the readings of a connector; may raise ``PartnerApiUnreachable``."""
        await self._send(action="unsubscribe-from-connector", connector_id=connector_id)

    async def _send(self, **fields: str) -> None:
        try:
            await self._socket.send_str(msgspec.json.encode(fields).decode())
        except (aiohttp.ClientError, OSError) as error:
            raise fault_of(error) from None

    async def received(self) -> AsyncGenerator[TicketEvent | ConnectorReading, None]:
        """Yields the messages that arrive, except those that are unreadable or about something else.

        Raises:
            PartnerApiUnreachable: the WebSocket has been closed.
        """
        turns = Turns()
        while True:
            # Returns at once while messages are waiting, so a flood of them would otherwise block the loop.
            found = await self._socket.receive()
            await turns.give()
            if found.type not in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY):
                code = self._socket.close_code
                raise PartnerApiUnreachable(
                    f"WebSocket closed with {code}", what=message("The Partner API closed the connection.")
                )
            decoded = entry(found.data)
            value = arrived(decoded) if decoded is not None else None
            if value is not None:
                yield value

    async def aclose(self) -> None:
        """Closes the WebSocket; takes at most a second."""
        await self._socket.close()
