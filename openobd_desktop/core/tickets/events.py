"""News about tickets and connectors, received over the WebSocket or, while that is closed, by polling for events."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from datetime import datetime

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.ports.partner_api import LiveEvents, PartnerApi
from openobd_desktop.domain.tickets import ConnectorReading, TicketEvent
from openobd_desktop.errors import PartnerApiFault, PartnerApiMissing, PartnerApiRefused

PAUSES = (0.0, 0.25, 1.0, 5.0, 10.0, 30.0, 60.0)
"""Seconds before each attempt to reopen the WebSocket: some in quick succession, then at least 5 s apart."""
LIVED = 60.0
"""Seconds for which a WebSocket must stay open before ``PAUSES`` starts again from the beginning."""
POLL = 15.0
"""Seconds between two requests for events while there is no WebSocket."""
WAIT = 60.0
"""Seconds to wait after a failed request for events."""


class TicketNews:
    """Forwards events and readings while the login is in use.

    Attributes:
        is_live: Whether the WebSocket is open.
    """

    def __init__(
        self,
        api: PartnerApi,
        clock: Clock,
        on_event: Callable[[TicketEvent], None],
        on_reading: Callable[[ConnectorReading], None],
        newest: Callable[[], datetime | None],
    ) -> None:
        """``newest`` returns the latest time reported by the service; only events after that time are requested."""
        self._api = api
        self._clock = clock
        self._on_event = on_event
        self._on_reading = on_reading
        self._newest = newest
        self._socket: LiveEvents | None = None
        self._after = ""
        self._followed: dict[str, int] = {}
        self._events_refused = False
        self._tasks: list[Callable[[], object]] = []

    @property
    def is_live(self) -> bool:
        """Whether the WebSocket is open."""
        return self._socket is not None

    def begin(self, scope: TaskScope) -> None:
        """Opens the WebSocket, and polls for events whenever it is closed."""
        self._tasks = [
            scope.start(self._keep_socket(), "live tickets").cancel,
            scope.start(self._keep_asking(), "events of tickets").cancel,
        ]

    def close(self) -> None:
        """Ends all tasks, and thereby closes the WebSocket."""
        for cancel in self._tasks:
            cancel()
        self._tasks = []

    async def follow(self, connector_id: str) -> None:
        """Subscribes to the readings of a connector, now and after each reconnection."""
        self._followed[connector_id] = self._followed.get(connector_id, 0) + 1
        if self._socket is not None and self._followed[connector_id] == 1:
            await self._tell(self._socket.follow, connector_id)

    async def unfollow(self, connector_id: str) -> None:
        """Undoes one call to ``follow``."""
        left = self._followed.get(connector_id, 0) - 1
        if left > 0:
            self._followed[connector_id] = left
        elif self._followed.pop(connector_id, 0) and self._socket is not None:
            await self._tell(self._socket.unfollow, connector_id)

    async def _tell(self, call: Callable[[str], Awaitable[None]], connector_id: str) -> None:
        try:
            await call(connector_id)
        except PartnerApiFault:
            # The WebSocket is closing, which its reader will also notice.
            return

    async def _keep_socket(self) -> None:
        attempt = 0
        while True:
            if PAUSES[attempt]:
                await self._clock.sleep(PAUSES[attempt])
            began = self._clock.monotonic()
            try:
                await self._read_socket()
            except (PartnerApiRefused, PartnerApiMissing):
                # Events are polled until the user refreshes the tickets, which tries to open the WebSocket again.
                return
            except PartnerApiFault:
                pass
            attempt = 0 if self._clock.monotonic() - began >= LIVED else min(attempt + 1, len(PAUSES) - 1)

    async def _read_socket(self) -> None:
        socket = await self._api.live()
        try:
            self._socket = socket
            for connector_id in tuple(self._followed):
                await socket.follow(connector_id)
            if self._after:
                # Something may have happened while the WebSocket was closed.
                await self._ask()
            async with aclosing(socket.received()) as received:
                async for news in received:
                    self._take(news)
        finally:
            self._socket = None
            await socket.aclose()

    def _take(self, news: TicketEvent | ConnectorReading) -> None:
        if isinstance(news, ConnectorReading):
            self._on_reading(news)
            return
        self._after = max(self._after, news.id)
        self._on_event(news)

    async def _keep_asking(self) -> None:
        pause = POLL
        while True:
            await self._clock.sleep(pause)
            pause = POLL
            if self._socket is None and not await self._ask():
                pause = WAIT
            if self._events_refused:
                return

    async def _ask(self) -> bool:
        """Requests the events since the last one; returns whether the events could be read."""
        since = None if self._after else self._newest()
        if not self._after and since is None:
            return True
        try:
            events = await self._api.events(after_id=self._after, since=since)
        except (PartnerApiRefused, PartnerApiMissing):
            self._events_refused = True
            return False
        except PartnerApiFault:
            return False
        for event in events:
            self._take(event)
        return True
