"""Program with a service that sends a lot of data; it prints its port and runs until its input is closed."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator

from google.protobuf.message import Message

from openobd_desktop.client.transport.methods import Method
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.client.service import Context, Service

TOKEN = "t" * 900
"""A token with the usual length of the service's tokens."""


def long_list(count: int) -> SessionInfoList:
    """Returns a list of ``count`` sessions of colleagues."""
    states = ("active", "finished", "interrupted", "failed", "suspended")
    return SessionInfoList(
        sessions=[
            SessionInfo(
                id=f"00000000-0000-4000-8000-{number:012d}",
                state=states[number % len(states)],
                created_at=f"2026-03-02T08:{number % 60:02d}:00.000+0000",
                grpc_endpoint="grpc.openobd.com",
                grpc_port=443,
                authentication_token=TOKEN,
            )
            for number in range(count)
        ]
    )


def flood(service: Service, count: int) -> None:
    """Sets up one session whose connection monitor sends ``count`` readings as fast as possible."""

    async def readings(request: object, context: Context) -> AsyncIterator[Message]:
        for number in range(1, count + 1):
            yield ConnectorInformation(connected=True, latency=number, healthy=True)
        await asyncio.Event().wait()

    async def tokens(request: object, context: Context) -> AsyncIterator[Message]:
        yield SessionToken(value="second")
        await asyncio.Event().wait()

    here = SessionInfo(
        id="00000000-0000-4000-8000-000000000001",
        state="available",
        grpc_endpoint="127.0.0.1",
        grpc_port=service.port,
        authentication_token="one-time",
    )
    service.answers(Method.LIST, SessionInfoList())
    service.answers(Method.START_ON_TICKET, here)
    service.answers(Method.LOOK_UP, here)
    service.answers(Method.CLAIM, SessionToken(value="first"))
    service.streams = {Method.TOKENS: tokens, Method.CONNECTIONS: readings}


async def serve(what: str, count: int) -> None:
    """Serves a long list or a flood until the input is closed."""
    service = await Service().start()
    if what == "list":
        service.answers(Method.LIST, long_list(count))
    else:
        flood(service, count)
    print(service.port, flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await service.stop(at_once=True)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], int(sys.argv[2])))
