"""Plain gRPC client for the tests of the simulator, with functions for tokens and refusals."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import grpc
import grpc.aio

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2_grpc import configStub
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorStub
from openobd_desktop.protocol.function_broker_pb2_grpc import functionBrokerStub
from openobd_desktop.protocol.function_pb2_grpc import functionStub
from openobd_desktop.protocol.logging_pb2_grpc import loggingStub
from openobd_desktop.protocol.product_info_pb2_grpc import productInfoStub
from openobd_desktop.protocol.session_controller_pb2 import (
    Authenticate,
    ConnectorId,
    SessionId,
    SessionInfo,
    TicketId,
)
from openobd_desktop.protocol.session_controller_pb2_grpc import sessionControllerStub
from openobd_desktop.protocol.session_pb2_grpc import sessionStub
from openobd_desktop.protocol.ticket_info_pb2_grpc import ticketInfoStub
from openobd_desktop.protocol.user_interface_pb2_grpc import userInterfaceStub
from openobd_desktop.protocol.vehicle_info_pb2_grpc import vehicleInfoStub
from openobd_desktop.simulator import DEMO_CREDENTIALS, Credentials

EMPTY = EmptyMessage()
TICKET = "7848095"
ANOTHER_TICKET = "7848112"

Metadata = tuple[tuple[str, str], ...]


def bearer(token: str) -> Metadata:
    return (("authorization", f"Bearer {token}"),)


@dataclass
class Claimed:
    """A session that has been claimed."""

    info: SessionInfo
    token: str

    @property
    def id(self) -> str:
        return self.info.id

    @property
    def bearer(self) -> Metadata:
        return bearer(self.token)


class Wire:
    """Client with all stubs on one channel, and the steps with which most tests begin."""

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self.channel = channel
        self.controller = sessionControllerStub(channel)
        self.session = sessionStub(channel)
        self.monitor = connectionMonitorStub(channel)
        self.interface = userInterfaceStub(channel)
        self.config = configStub(channel)
        self.vehicle = vehicleInfoStub(channel)
        self.products = productInfoStub(channel)
        self.tickets = ticketInfoStub(channel)
        self.logging = loggingStub(channel)
        self.function = functionStub(channel)
        self.broker = functionBrokerStub(channel)

    async def login(self, credentials: Credentials = DEMO_CREDENTIALS) -> str:
        token = await self.controller.getSessionControllerToken(authenticate(credentials))
        return token.value

    async def start(self, ticket: str = TICKET, token: str | None = None) -> SessionInfo:
        controller = token or await self.login()
        return await self.controller.startSessionOnTicket(TicketId(value=ticket), metadata=bearer(controller))

    async def start_on_connector(self, name: str) -> SessionInfo:
        controller = bearer(await self.login())
        return await self.controller.startSessionOnConnector(ConnectorId(value=name), metadata=controller)

    async def claim(self, info: SessionInfo) -> Claimed:
        token = await self.session.authenticate(EMPTY, metadata=bearer(info.authentication_token))
        return Claimed(info, token.value)

    async def claimed(self, ticket: str = TICKET) -> Claimed:
        return await self.claim(await self.start(ticket))

    async def look_up(self, session_id: str) -> SessionInfo:
        controller = bearer(await self.login())
        return await self.controller.getSession(SessionId(value=session_id), metadata=controller)

    async def interrupt(self, session_id: str) -> SessionInfo:
        controller = bearer(await self.login())
        return await self.controller.interruptSession(SessionId(value=session_id), metadata=controller)

    async def listed(self) -> list[SessionInfo]:
        found = await self.controller.getSessionList(EMPTY, metadata=bearer(await self.login()))
        return list(found.sessions)


def authenticate(credentials: Credentials) -> Authenticate:
    return Authenticate(
        client_id=credentials.client_id,
        client_secret=credentials.client_secret,
        cluster_id=credentials.cluster_id,
    )


async def refusal(call: Awaitable[Any]) -> tuple[str, str]:
    """Returns the status name and the text with which a call was refused; ("OK", "") if it succeeded."""
    try:
        await call
    except grpc.aio.AioRpcError as error:
        return error.code().name, error.details() or ""
    return "OK", ""


async def status(call: Awaitable[Any]) -> str:
    return (await refusal(call))[0]


async def until(condition: Callable[[], Any]) -> None:
    """Runs the loop until ``condition`` holds."""
    loop = asyncio.get_running_loop()
    came_to_pass = loop.create_future()

    def look() -> None:
        if came_to_pass.done():
            return
        if condition():
            came_to_pass.set_result(None)
        else:
            loop.call_later(0.001, look)

    look()
    await asyncio.wait_for(came_to_pass, 10)


async def read(stream: Any) -> Any:
    """Returns the next message of a stream, as Any, since the stubs do not specify its type."""
    return await asyncio.wait_for(stream.read(), 10)


async def end_of(stream: Any) -> str:
    """Reads a stream to its end and returns the name of its status."""
    try:
        while await stream.read() != grpc.aio.EOF:
            """What comes before the end does not matter."""
    except grpc.aio.AioRpcError as error:
        return error.code().name
    return "OK"
