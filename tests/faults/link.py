"""One connection through the fault proxy: a client, a server unless the line is dead, and a pump per direction."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
from collections.abc import Coroutine, Iterable
from typing import Any

from tests.faults.line import Direction, Line, Mode

_RST_AT_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Link:
    """One connection, whose bytes are carried until both ends have closed it or it is cut.

    TCP never loses bytes in the middle, so a direction that has dropped any bytes drops all that follow.

    Attributes:
        sent: The number of bytes from the client that have passed since the mode was last set.
        gone: Set when both sides of the connection are closed.
    """

    def __init__(self, line: Line, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.sent = 0
        self.gone = asyncio.Event()
        self._line = line
        self._reader = reader
        self._writers = [writer]
        self._lost: set[Direction] = set()
        self._pumps: list[asyncio.Task[None]] = []
        self._is_cut = False

    async def run(self, target: tuple[str, int]) -> None:
        """Carries bytes to ``target`` and back; returns when nothing is left to carry."""
        try:
            if self._line.mode is Mode.HOLE:
                self._lost = set(Direction)
                await self._pump_all([self._pump(self._reader, None, Direction.UP)])
            elif self._line.mode in (Mode.RESET, Mode.REFUSE):
                self.cut()
            else:
                await self._connect(target)
        finally:
            await self._hang_up()
            self.gone.set()

    def cut(self) -> None:
        """Resets both sides of the connection."""
        self._is_cut = True
        for writer in self._writers:
            _reset(writer)
        for pump in self._pumps:
            pump.cancel()

    @property
    def is_dead(self) -> bool:
        """Whether bytes have been dropped in at least one direction."""
        return bool(self._lost)

    def deaden(self, ways: Iterable[Direction]) -> None:
        """Drops all further bytes in these directions."""
        self._lost.update(ways)

    async def _connect(self, target: tuple[str, int]) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection(*target)
        except OSError:
            self.cut()
            return
        self._writers.append(far_writer)
        if self._is_cut:
            self.cut()
            return
        (near_writer, _) = self._writers
        up, down = (
            self._pump(self._reader, far_writer, Direction.UP),
            self._pump(far_reader, near_writer, Direction.DOWN),
        )
        await self._pump_all([up, down])

    async def _pump_all(self, pumps: list[Coroutine[Any, Any, None]]) -> None:
        async with asyncio.TaskGroup() as group:
            self._pumps = [group.create_task(pump) for pump in pumps]

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter | None, way: Direction) -> None:
        try:
            while portion := await reader.read(self._line.portion):
                self._line.flows[way].read += len(portion)
                await self._carry(portion, writer, way)
            if writer is not None and not self._swallows(way):
                writer.write_eof()
        except OSError:
            if not self._swallows(way):
                self.cut()

    async def _carry(self, portion: bytes, writer: asyncio.StreamWriter | None, way: Direction) -> None:
        if self._line.delay:
            await self._line.sleep(self._line.delay)
        if writer is None or self._swallows(way):
            return
        for piece in self._line.pieces(portion):
            writer.write(piece)
            await writer.drain()
            # Otherwise the pieces of a long portion would block the event loop.
            await asyncio.sleep(0)
        self._count(way, len(portion))
        if self._line.rate:
            await self._line.sleep(len(portion) / self._line.rate)

    def _count(self, way: Direction, passed: int) -> None:
        self._line.flows[way].passed += passed
        if way is Direction.UP:
            self.sent += passed

    def _swallows(self, way: Direction) -> bool:
        if self._line.swallows(way, self.sent):
            self._lost.add(way)
        return way in self._lost

    async def _hang_up(self) -> None:
        for writer in self._writers:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    if connection is not None and not writer.transport.is_closing():
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST_AT_CLOSE)
    writer.transport.abort()
