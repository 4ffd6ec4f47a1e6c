"""Program that keeps one session open: with the core ("ours"), or with its two streams alone ("bare")."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterable

from grpc import aio
from grpc.aio import EOF

from openobd_desktop.client.messages.convert import session as session_of
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorStub
from openobd_desktop.protocol.session_controller_pb2 import Authenticate, TicketId
from openobd_desktop.protocol.session_controller_pb2_grpc import sessionControllerStub
from openobd_desktop.protocol.session_pb2 import SessionToken
from openobd_desktop.protocol.session_pb2_grpc import sessionStub
from tests.bench.far_end import FIRST_TICKET
from tests.bench.our_cycles import Client


async def _ours(login: list[str]) -> None:
    await Client(login).start(0)
    print("kept", flush=True)
    await asyncio.Event().wait()


async def _bare(login: list[str]) -> None:
    host, port, client_id, secret, cluster = login
    async with aio.insecure_channel(f"{host}:{port}") as channel:
        controller = sessionControllerStub(channel)
        request = Authenticate(client_id=client_id, client_secret=secret, cluster_id=cluster)
        token = (await controller.getSessionControllerToken(request)).value
        info = await controller.startSessionOnTicket(TicketId(value=str(FIRST_TICKET + 1)), metadata=_bearer(token))
        session, monitor = sessionStub(channel), connectionMonitorStub(channel)
        first = await session.authenticate(EmptyMessage(), metadata=_bearer(info.authentication_token))
        tokens = session.openSessionTokenStream(EmptyMessage(), metadata=_bearer(first.value))
        newest = await _first(tokens)
        readings = monitor.openConnectorInformationStream(EmptyMessage(), metadata=_bearer(newest))
        await readings.read()
        print(f"kept {session_of(info).state.value}", flush=True)
        while await readings.read() is not EOF:
            pass


async def _first(tokens: AsyncIterable[SessionToken]) -> str:
    async for token in tokens:
        return token.value
    raise RuntimeError("no session token came")


def _bearer(token: str) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer {token}"),)


if __name__ == "__main__":
    asyncio.run((_ours if sys.argv[1] == "ours" else _bare)(sys.argv[2:]))
