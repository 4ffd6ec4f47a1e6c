"""A TCP proxy on loopback whose line can be made to fail in chosen ways at any time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from tests.faults.line import FetchPolicy, Flow, Line, Mode, Sleep
from tests.faults.link import Link
from tests.faults.rogue import acceptances

LOOPBACK = "127.0.0.1"


class FaultProxy:
    """Stands between a client and a server; an async context manager.

    Args:
        host: Where connections are led to.
        port: The same.
        sleep: How to wait on a delayed or slow line.

    Attributes:
        target: Where new connections are led to; open to change.
        port: Where it listens, always on the same port, known once it has been entered.
        connections: How many connections it has accepted.
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
        """What happens to connections now."""
        return self._line.mode

    @property
    def up(self) -> Flow:
        """What the clients sent."""
        return self._line.flows[FetchPolicy.UP]

    @property
    def down(self) -> Flow:
        """What the servers sent."""
        return self._line.flows[FetchPolicy.DOWN]

    @property
    def open_connections(self) -> int:
        """How many connections are there now, dead ones included that nobody has closed."""
        return len(self._links)

    async def use(self, mode: Mode, *, marker: int = 1) -> None:
        """Lets the line be like this from now on; connections that break have broken when it returns.

        Args:
            mode: What happens to connections.
            marker: For DROP_REPLIES, how many bytes of the client still have to pass.
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
        """Slows the line down; without arguments it is as fast as it can be.

        Args:
            delay: Seconds by which each portion is late.
            rate: Bytes per second; 0 for no limit.
            sliced: Every byte travels alone.
        """
        self._line.delay, self._line.rate, self._line.sliced = delay, rate, sliced

    def deaden(self, *ways: FetchPolicy) -> None:
        """Lets the present connections swallow these directions for ever, while new ones live."""
        for link in self._links:
            link.deaden(ways)

    async def bury(self) -> None:
        """Breaks the connections that have lost bytes, as a box does that forgets them at last."""
        await self._end(link for link in self._links if link.is_dead)

    async def cut(self) -> None:
        """Breaks the present connections with RST, whatever the mode."""
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
