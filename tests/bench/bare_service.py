"""Minimal service for sessions, so that a benchmark measures the client and not the service."""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from operator import methodcaller
from typing import Any, TypeAlias

import grpc
from google.protobuf.message import Message
from grpc.aio import ServicerContext, server

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.function_pb2 import Variable
from openobd_desktop.protocol.product_info_pb2 import ProductDetails, ProductList
from openobd_desktop.protocol.session_controller_pb2 import (
    Authenticate,
    SessionControllerToken,
    SessionInfo,
    SessionInfoList,
    TicketId,
)
from openobd_desktop.protocol.session_pb2 import ServiceResult, SessionToken
from openobd_desktop.protocol.ticket_info_pb2 import TicketDetails
from openobd_desktop.protocol.vehicle_info_pb2 import EcuList, VehicleDetails

PERIOD = 1.0
"""Seconds between two messages of a stream."""
BEARER, LENGTH = len("Bearer "), 36
"""Length of the prefix of a token, and of the id in it."""

SERVICES = ("sessionController", "session", "connectionMonitor", "ticketInfo", "productInfo", "vehicleInfo", "function")
PRODUCTS = ProductList(products=[ProductDetails(number=1, name="Scan")])

Context: TypeAlias = ServicerContext[Any, Any]


class Garage:
    """The sessions of the service; a token consists of the ID of its session and a letter."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._numbers = itertools.count()
        self.sessions: dict[str, SessionInfo] = {}
        self.ended: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    def start(self) -> SessionInfo:
        """Creates a session that can be claimed."""
        session_id = f"{next(self._numbers):08x}-2fa1-41d2-883f-000000000000"
        session = self.sessions[session_id] = SessionInfo(
            id=session_id,
            state="available",
            created_at="2026-09-24T14:15:22.651+0000",
            grpc_endpoint="127.0.0.1",
            grpc_port=self._port,
            authentication_token=f"A{session_id}",
        )
        return session

    def claim(self, session_id: str) -> None:
        """Activates a session."""
        session = self.sessions[session_id]
        session.state = "active"
        session.ClearField("authentication_token")

    def finish(self, session_id: str) -> None:
        """Ends a session and its streams; it is no longer listed, so that all clients read lists of the same length."""
        del self.sessions[session_id]
        self.ended.pop(session_id, asyncio.Event()).set()


class Methods:
    """The servicer methods, by their names in proto/."""

    def __init__(self, garage: Garage) -> None:
        self._garage = garage

    def of(self, service: str) -> dict[str, Any]:
        """Returns the handlers of a service."""
        call, stream = grpc.unary_unary_rpc_method_handler, grpc.unary_stream_rpc_method_handler
        table: dict[str, dict[str, tuple[Any, Any, Any]]] = {
            "sessionController": {
                "getSessionControllerToken": (call, self._log_in, Authenticate),
                "startSessionOnTicket": (call, self._start, TicketId),
                "getSessionList": (call, self._list, EmptyMessage),
            },
            "session": {
                "authenticate": (call, self._claim, EmptyMessage),
                "openSessionTokenStream": (stream, self._tokens, EmptyMessage),
                "finish": (call, self._finish, ServiceResult),
            },
            "connectionMonitor": {"openConnectorInformationStream": (stream, self._readings, EmptyMessage)},
            "ticketInfo": {"getTicketDetails": (call, _always(TicketDetails(number=1, id="1")), EmptyMessage)},
            "productInfo": {"getProductList": (call, _always(PRODUCTS), EmptyMessage)},
            "vehicleInfo": {
                "getVehicleDetails": (call, _always(VehicleDetails(name="Car", vin="VIN")), EmptyMessage),
                "getEcuList": (call, _always(EcuList()), EmptyMessage),
            },
            "function": {"getVariable": (call, _always(Variable(value="12.6")), Variable)},
        }
        return {
            name: kind(behaviour, request.FromString, methodcaller("SerializeToString"))
            for name, (kind, behaviour, request) in table[service].items()
        }

    async def _log_in(self, request: Authenticate, context: object) -> SessionControllerToken:
        return SessionControllerToken(value="controller")

    async def _start(self, request: TicketId, context: object) -> SessionInfo:
        return self._garage.start()

    async def _list(self, request: EmptyMessage, context: object) -> SessionInfoList:
        return SessionInfoList(sessions=self._garage.sessions.values())

    async def _claim(self, request: EmptyMessage, context: Context) -> SessionToken:
        session_id = _session_id(context)
        self._garage.claim(session_id)
        return SessionToken(value=f"S{session_id}")

    async def _finish(self, request: ServiceResult, context: Context) -> EmptyMessage:
        self._garage.finish(_session_id(context))
        return EmptyMessage()

    async def _tokens(self, request: EmptyMessage, context: Context) -> AsyncIterator[SessionToken]:
        session_id = _session_id(context)
        for number in itertools.count():
            yield SessionToken(value=f"S{session_id}{number}")
            if await self._ends(session_id):
                return

    async def _readings(self, request: EmptyMessage, context: Context) -> AsyncIterator[ConnectorInformation]:
        session_id = _session_id(context)
        while True:
            yield ConnectorInformation(connected=True, connected_since=1, latency=40, healthy=True)
            if await self._ends(session_id):
                return

    async def _ends(self, session_id: str) -> bool:
        """Waits until the next message is due; returns True if the session ends before."""
        if session_id not in self._garage.sessions:
            return True
        try:
            async with asyncio.timeout(PERIOD):
                await self._garage.ended[session_id].wait()
        except TimeoutError:
            return False
        return True


def _always(answer: Message) -> Callable[[object, object], Awaitable[Message]]:
    async def behaviour(request: object, context: object) -> Message:
        return answer

    return behaviour


def _session_id(context: Context) -> str:
    """Returns the session ID in the token of a call."""
    header = next(str(value) for name, value in context.invocation_metadata() or () if name == "authorization")
    return header[BEARER + 1 : BEARER + 1 + LENGTH]


async def _serve() -> None:
    # Otherwise gRPC cancels calls while more than 1,000 wait.
    service = server(
        options=(
            ("grpc.server.max_pending_requests", 100_000),
            ("grpc.server.max_pending_requests_hard_limit", 100_000),
        )
    )
    port = service.add_insecure_port("127.0.0.1:0")
    garage = Garage(port)
    methods = Methods(garage)
    for name in SERVICES:
        handler = grpc.method_handlers_generic_handler(f"openOBD.v1.{name}", methods.of(name))
        service.add_generic_rpc_handlers((handler,))
    await service.start()
    print(json.dumps(["127.0.0.1", str(port), "bench", "no secret", "001"]), flush=True)
    # The service ends with its parent process.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await service.stop(None)


if __name__ == "__main__":
    asyncio.run(_serve())
