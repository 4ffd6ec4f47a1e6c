"""The same sessions using gRPC alone: the limit for a client whose sessions share one connection."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import AsyncIterable, Awaitable
from contextlib import AsyncExitStack, suppress
from typing import Any, NamedTuple

from grpc.aio import insecure_channel

from openobd_desktop.client.transport.channel import LARGEST_ANSWER
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorStub
from openobd_desktop.protocol.function_pb2 import Variable
from openobd_desktop.protocol.function_pb2_grpc import functionStub
from openobd_desktop.protocol.product_info_pb2_grpc import productInfoStub
from openobd_desktop.protocol.session_controller_pb2 import Authenticate, TicketId
from openobd_desktop.protocol.session_controller_pb2_grpc import sessionControllerStub
from openobd_desktop.protocol.session_pb2 import RESULT_SUCCESS, ServiceResult
from openobd_desktop.protocol.session_pb2_grpc import sessionStub
from openobd_desktop.protocol.ticket_info_pb2_grpc import ticketInfoStub
from openobd_desktop.protocol.vehicle_info_pb2_grpc import vehicleInfoStub
from tests.bench.stopwatch import at_once, kept, row

OPTIONS = (("grpc.use_local_subchannel_pool", 1), ("grpc.max_receive_message_length", LARGEST_ANSWER))
DONE = ServiceResult(result=[RESULT_SUCCESS])


class Login(NamedTuple):
    """The address of the service and the credentials, in the order of the command line."""

    host: str
    port: str
    client_id: str
    secret: str
    cluster: str


class Client:
    """Client that uses plain gRPC, without the core."""

    def __init__(self, stack: AsyncExitStack, tasks: asyncio.TaskGroup, login: Login) -> None:
        self._stack = stack
        self._tasks = tasks
        self._login = login
        channel = self._channel = insecure_channel(f"{login.host}:{login.port}", OPTIONS)
        stack.push_async_callback(channel.close)
        self._controller = sessionControllerStub(channel)
        self._token = ""

    async def log_in(self) -> None:
        """Fetches the token with which sessions are started."""
        login = self._login
        request = Authenticate(client_id=login.client_id, client_secret=login.secret, cluster_id=login.cluster)
        self._token = (await self._controller.getSessionControllerToken(request)).value

    async def cycle(self, place: int) -> None:
        """Runs a session from start to finish."""
        async with AsyncExitStack() as stack:
            session, tokens, _readings = await self._open(place, stack)
            async for newest in tokens:
                await session.finish(DONE, metadata=_bearer(newest.value))
                return

    async def start(self, place: int) -> None:
        """Starts a session and reads its streams until they end."""
        _session, *streams = await self._open(place, self._stack)
        for stream in streams:
            self._tasks.create_task(_read(stream))

    async def _open(self, place: int, stack: AsyncExitStack) -> tuple[Any, Any, Any]:
        ticket = TicketId(value=str(place))
        info = await self._controller.startSessionOnTicket(ticket, metadata=_bearer(self._token))
        channel = self._channel
        session = sessionStub(channel)
        first = await session.authenticate(EmptyMessage(), metadata=_bearer(info.authentication_token))
        tokens = session.openSessionTokenStream(EmptyMessage(), metadata=_bearer(first.value))
        readings = connectionMonitorStub(channel).openConnectorInformationStream(
            EmptyMessage(), metadata=_bearer(first.value)
        )
        empty, nothing = EmptyMessage(), Variable()
        vehicle, function = vehicleInfoStub(channel), functionStub(channel)
        facts: tuple[tuple[Any, Any], ...] = (
            (ticketInfoStub(channel).getTicketDetails, empty),
            (vehicle.getVehicleDetails, empty),
            (productInfoStub(channel).getProductList, empty),
            (function.getVariable, nothing),
            (function.getVariable, nothing),
            (vehicle.getEcuList, empty),
        )
        await asyncio.gather(*(_call(method(request, metadata=_bearer(first.value))) for method, request in facts))
        stack.callback(readings.cancel)
        return session, tokens, readings


async def _call(call: Awaitable[object]) -> None:
    await call


async def _read(stream: AsyncIterable[object]) -> None:
    with suppress(asyncio.CancelledError):
        async for _message in stream:
            pass


async def measure(way: str, login: Login) -> dict[str, float]:
    """Returns the figures of one pattern of sessions: "row", "at once" or "kept"."""
    async with asyncio.TaskGroup() as tasks, AsyncExitStack() as stack:
        client = Client(stack, tasks, login)
        await client.log_in()
        await client.cycle(0)
        if way == "kept":
            return await kept(client.start)
        return await {"row": row, "at once": at_once}[way](client.cycle)


def _bearer(token: str) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer {token}"),)


if __name__ == "__main__":
    gc.disable()
    print(json.dumps(asyncio.run(measure(sys.argv[1], Login(*sys.argv[2:])))), flush=True)
