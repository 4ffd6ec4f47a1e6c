"""A car on a real port of this PC: its buses, streams to control units and ignition, as scripted by a test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

import grpc
import grpc.aio

from openobd_desktop.protocol import (
    can_pb2_grpc,
    configuration_pb2_grpc,
    doip_pb2_grpc,
    kline_pb2_grpc,
    terminal15_pb2_grpc,
)
from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2 import Configuration
from tests.client.service import Context, Refusal

Script = Callable[[Any], list[Any] | Awaitable[list[Any]]]
"""Function that returns what the control unit sends in response to a message; a ``Refusal`` or None ends the stream."""


def echoing(message: Any) -> list[Any]:
    """A control unit that sends each message back unchanged."""
    return [message] if message.payload else []


@dataclass
class Car:
    """The service's view of one car.

    Attributes:
        unit: The script of the control units.
        received: The messages of all streams, in the order of their arrival.
        opened: The number of streams that have been opened.
        at_once: The number of streams that are open now.
        most_at_once: The largest number of streams that were open at the same time.
        configured: Each configuration that has been received.
        refusal: Answer to the next configuration, and to each stream that is opened.
        ignition: The messages of the ignition's stream.
        tokens: The authorization of each call.
    """

    unit: Script = echoing
    received: list[Any] = field(default_factory=list)
    opened: int = 0
    at_once: int = 0
    most_at_once: int = 0
    configured: list[list[BusConfiguration]] = field(default_factory=list)
    configuration: Configuration = field(default_factory=Configuration)
    refusal: Refusal | None = None
    ignition: list[Any] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0
    _server: grpc.aio.Server | None = None

    async def start(self) -> Self:
        """Listens on a free port."""
        server = grpc.aio.server(options=[("grpc.so_reuseport", 0), ("grpc.max_send_message_length", -1)])
        config, can, kline, doip, terminal15 = _servicers(self)
        configuration_pb2_grpc.add_configServicer_to_server(config, server)
        can_pb2_grpc.add_canServicer_to_server(can, server)
        kline_pb2_grpc.add_klineServicer_to_server(kline, server)
        doip_pb2_grpc.add_doipServicer_to_server(doip, server)
        terminal15_pb2_grpc.add_terminal15Servicer_to_server(terminal15, server)
        self.port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        self._server = server
        self.idle.set()
        return self

    async def stop(self) -> None:
        """Stops once no stream is open, since gRPC logs an error if it has to cancel one."""
        assert self._server is not None
        await self.idle.wait()
        await self._server.stop(None)

    async def received_at_least(self, count: int) -> None:
        """Waits until the given number of messages have been received."""
        while len(self.received) < count:
            self.news.clear()
            await self.news.wait()

    async def check(self, context: Context) -> None:
        """Records the token, and refuses the call if the test requests it."""
        headers = {str(key): str(value) for key, value in context.invocation_metadata() or ()}
        self.tokens.append(headers.get("authorization", ""))
        if self.refusal is not None:
            await context.abort(self.refusal.code, self.refusal.text)

    async def talk(self, requests: AsyncIterator[Any], context: Context) -> AsyncIterator[Any]:
        """Runs one stream."""
        await self.check(context)
        self.opened += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.idle.clear()
        try:
            async for request in requests:
                self.received.append(request)
                self.news.set()
                found = self.unit(request)
                for each in found if isinstance(found, list) else await found:
                    if each is None:
                        return
                    if isinstance(each, Refusal):
                        await context.abort(each.code, each.text)
                    yield each
        finally:
            self.at_once -= 1
            if not self.at_once:
                self.idle.set()


def _servicers(car: Car) -> tuple[Any, Any, Any, Any, Any]:
    class Config(configuration_pb2_grpc.configServicer):
        async def configureBus(self, request_iterator: AsyncIterator[Any], context: Context) -> Any:  # noqa: N802
            await car.check(context)
            car.configured.append([each async for each in request_iterator])
            return EmptyMessage()

        async def getConfiguration(self, request: Any, context: Context) -> Any:  # noqa: N802
            await car.check(context)
            return car.configuration

        async def muteLocals(self, request: Any, context: Context) -> Any:  # noqa: N802
            return EmptyMessage()

        async def unmuteLocals(self, request: Any, context: Context) -> Any:  # noqa: N802
            return EmptyMessage()

    async def talk(_servicer: object, request_iterator: Any, context: Context) -> AsyncIterator[Any]:
        async for each in car.talk(request_iterator, context):
            yield each

    class Can(can_pb2_grpc.canServicer):
        openIsotpStream = openRawStream = openTp20Stream = talk  # noqa: N815

    class Kline(kline_pb2_grpc.klineServicer):
        openKlineStream = talk  # noqa: N815

    class Doip(doip_pb2_grpc.doipServicer):
        openDoipStream = talk  # noqa: N815

    class Terminal15(terminal15_pb2_grpc.terminal15Servicer):
        async def openTerminal15Stream(self, request: Any, context: Context) -> AsyncIterator[Any]:  # noqa: N802
            await car.check(context)
            for each in car.ignition:
                yield each

    return Config(), Can(), Kline(), Doip(), Terminal15()
