"""The same sessions with nothing but gRPC: the limit of whoever opens a connection and two streams for each."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from typing import NamedTuple

from grpc.aio import insecure_channel

from openobd_desktop.client.channel import LARGEST_ANSWER
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorStub
from openobd_desktop.protocol.session_controller_pb2 import Authenticate, SessionInfo, TicketId
from openobd_desktop.protocol.session_controller_pb2_grpc import sessionControllerStub
from openobd_desktop.protocol.session_pb2 import RESULT_SUCCESS, ServiceResult
from openobd_desktop.protocol.session_pb2_grpc import sessionStub
from tests.bench.stopwatch import at_once, row

OPTIONS = (("grpc.use_local_subchannel_pool", 1), ("grpc.max_receive_message_length", LARGEST_ANSWER))
DONE = ServiceResult(result=[RESULT_SUCCESS])


class Login(NamedTuple):
    """What our_cycles is told too."""

    host: str
    port: str
    client_id: str
    secret: str
    cluster: str


async def measure(way: str, login: Login) -> dict[str, float]:
    """The figures of one way to use sessions."""
    async with insecure_channel(f"{login.host}:{login.port}") as channel:
        controller = sessionControllerStub(channel)
        request = Authenticate(client_id=login.client_id, client_secret=login.secret, cluster_id=login.cluster)
        token = (await controller.getSessionControllerToken(request)).value

        async def cycle(place: int) -> None:
            ticket = TicketId(value=str(place))
            await _inside(await controller.startSessionOnTicket(ticket, metadata=_bearer(token)))

        await cycle(0)
        return await {"row": row, "at once": at_once}[way](cycle)


async def _inside(info: SessionInfo) -> None:
    async with insecure_channel(f"{info.grpc_endpoint}:{info.grpc_port}", OPTIONS) as channel:
        session = sessionStub(channel)
        first = await session.authenticate(EmptyMessage(), metadata=_bearer(info.authentication_token))
        tokens = session.openSessionTokenStream(EmptyMessage(), metadata=_bearer(first.value))
        monitor = connectionMonitorStub(channel)
        readings = monitor.openConnectorInformationStream(EmptyMessage(), metadata=_bearer(first.value))
        async for newest in tokens:
            await session.finish(DONE, metadata=_bearer(newest.value))
            break
        tokens.cancel()
        readings.cancel()


def _bearer(token: str) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer {token}"),)


if __name__ == "__main__":
    gc.disable()
    print(json.dumps(asyncio.run(measure(sys.argv[1], Login(*sys.argv[2:])))), flush=True)
