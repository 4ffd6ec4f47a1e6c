"""TCP relay between clients and the gRPC server, needed because the server itself cannot reset a connection."""

import asyncio
import contextlib
import socket
import struct
import sys

from openobd_desktop.simulator.common.feed import alongside

_PORTION = 65536
# With a linger time of zero seconds, closing resets the connection.
_RST_AT_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Relay:
    """Passes the bytes of each connection between the client and the server, unchanged.

    Args:
        port: The server's port on loopback.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._server: asyncio.Server | None = None
        self._links: dict[str, tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = {}
        self._idle = asyncio.Event()
        self._idle.set()

    async def listen(self, host: str, port: int) -> int:
        """Starts accepting connections and returns the port.

        Raises:
            OSError: the port is in use, or the address does not belong to this machine.
        """
        self._server = await asyncio.start_server(self._meet, host, port)
        bound: int = self._server.sockets[0].getsockname()[1]
        return bound

    def reset(self, peer: str) -> None:
        """Resets the connection of a peer; does nothing if the peer is not connected.

        Args:
            peer: The peer as named by the server, for example "ipv4:127.0.0.1:50000".
        """
        for writer in self._links.get(peer.rpartition(":")[2], ()):
            connection = writer.get_extra_info("socket")
            if connection is not None and not writer.transport.is_closing():
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST_AT_CLOSE)
            writer.transport.abort()

    async def aclose(self) -> None:
        """Stops listening and resets all connections."""
        if self._server is None:
            return
        self._server.close()
        for number in tuple(self._links):
            self.reset(number)
        await self._idle.wait()
        await self._server.wait_closed()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.transport.abort()
            return
        number = str(far_writer.get_extra_info("sockname")[1])
        self._links[number] = (writer, far_writer)
        self._idle.clear()
        try:
            # Broken connections are expected, because breaking them is the purpose of this relay.
            with contextlib.suppress(OSError):
                async with alongside(_carry(reader, far_writer)):
                    await _carry(far_reader, writer)
        finally:
            del self._links[number]
            for each in (writer, far_writer):
                each.close()
                with contextlib.suppress(OSError):
                    await each.wait_closed()
            if not self._links:
                self._idle.set()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while portion := await reader.read(_PORTION):
        writer.write(portion)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()
