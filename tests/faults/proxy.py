"""TCP proxy on loopback whose line can be made to fail in several ways at any time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from tests.faults.line import Direction, Flow, Line, Mode, Sleep
from tests.faults.link import Link
from tests.faults.rogue import acceptances

LOOPBACK = "127.0.0.1"


class FaultProxy:
    """Proxy between clients and a server; an async context manager.

    Args:
        host: The host to which connections lead.
        port: The port to which connections lead.
        sleep: The function that waits on a delayed or slow line.

    Attributes:
        target: The host and port to which new connections lead; may be changed.
        port: The port on which the proxy listens; known once it has been entered, and never changed.
        connections: The number of accepted connections.
    """

    def __init__(self, host: str, port: int, *, sleep: Sleep = asyncio.sleep) -> None:
        self.target = (host, port)
        self.port = 0
        self.connections = 0
        self._line = Line(sleep=sleep)
        self._links: set[Link] = set()
        self._server: asyncio.Server | None = None

    @property
    def mode(self) -> Mode:
        """The current effect of the line on connections."""
        return self._line.mode

    @property
    def up(self) -> Flow:
        """The bytes sent by the clients."""
        return self._line.flows[Direction.UP]

    @property
    def down(self) -> Flow:
        """The bytes sent by the servers."""
        return self._line.flows[Direction.DOWN]

    @property
    def open_connections(self) -> int:
        """The number of connections that have not been closed, including dead ones."""
        return len(self._links)

    async def use(self, mode: Mode, *, marker: int = 1) -> None:
        """Changes the mode of the line; connections that it breaks are closed when this returns.

        Args:
            mode: What happens to connections.
            marker: The number of bytes from the client after which DROP_REPLIES takes effect.
        """
        self._line.mode, self._line.marker = mode, marker
        for link in self._links:
            link.sent = 0
        if mode is Mode.REFUSE:
            await self._close()
        elif self._server is None:
            await self._listen()
        if mode is Mode.RESET:
            await self.cut()

    def shape(self, *, delay: float = 0.0, rate: float = 0.0, sliced: bool = False) -> None:
        """Slows the line down; without arguments, removes all limits.

        Args:
            delay: The delay of each portion in seconds.
            rate: The maximum number of bytes per second; 0 for no limit.
            sliced: Whether every byte is sent separately.
        """
        self._line.delay, self._line.rate, self._line.sliced = delay, rate, sliced

    def deaden(self, *ways: Direction) -> None:
        """Drops all bytes of existing connections in these directions permanently; new connections work."""
        for link in self._links:
            link.deaden(ways)

    async def bury(self) -> None:
        """Resets the connections that have lost bytes, like a router that has dropped them from its table."""
        await self._end(link for link in self._links if link.is_dead)

    async def cut(self) -> None:
        """Resets the existing connections, regardless of the mode."""
        await self._end(self._links)

    async def __aenter__(self) -> Self:
        await self._listen()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.mode = Mode.REFUSE
        await self._close()

    async def _end(self, which: Iterable[Link]) -> None:
        links = tuple(which)
        for link in links:
            link.cut()
        for link in links:
            await link.gone.wait()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._meet, LOOPBACK, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _close(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
            await acceptances()
        await self.cut()
        if server is not None:
            await server.wait_closed()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        link = Link(self._line, reader, writer)
        self._links.add(link)
        try:
            await link.run(self.target)
        finally:
            self._links.discard(link)
