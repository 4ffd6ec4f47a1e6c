"""A scripted service that records its requests, on a real port of this PC."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

import grpc
import grpc.aio
from google.protobuf.message import Message

from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.session import Session, SessionState
from openobd_desktop.protocol import (
    connection_monitor_pb2_grpc,
    session_controller_pb2_grpc,
    session_pb2_grpc,
)
from openobd_desktop.protocol.session_controller_pb2 import SessionControllerToken

Context = grpc.aio.ServicerContext[Any, Any]


@dataclass(frozen=True)
class Refusal:
    """Answer to a call with an error status."""

    code: grpc.StatusCode
    text: str = ""


@dataclass(frozen=True)
class Asked:
    """A call as the service received it."""

    method: Method
    request: Any
    headers: dict[str, str]

    @property
    def authorization(self) -> str:
        return self.headers.get("authorization", "")


Unary = Callable[[Any, Context], Awaitable[Message]]
Stream = Callable[[Any, Context], AsyncIterator[Message]]
Answer = Message | Refusal | Unary


class Service:
    """Service that answers the calls of each method in turn from a queue, and repeats the last answer.

    Attributes:
        asked: All calls, in the order of their arrival.
        streams: The behaviour of the stream methods.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.streams: dict[Method, Stream] = {}
        self._answers: defaultdict[Method, deque[Answer]] = defaultdict(deque)
        self._server: grpc.aio.Server | None = None
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self.port = 0
        self.answers(Method.LOG_IN, SessionControllerToken(value="controller-token"))

    def answers(self, method: Method, *answers: Answer) -> None:
        self._answers[method] = deque(answers)

    def asked_for(self, method: Method) -> list[Asked]:
        return [asked for asked in self.asked if asked.method is method]

    async def start(
        self,
        credentials: grpc.ServerCredentials | None = None,
        address: str = "127.0.0.1:0",
        most_calls: int = 2**31 - 1,
    ) -> Self:
        """Listens; allows ``most_calls`` at once on one connection."""
        options = [
            ("grpc.so_reuseport", 0),
            ("grpc.max_send_message_length", -1),
            ("grpc.max_concurrent_streams", most_calls),
        ]
        server = grpc.aio.server(options=options)
        session_controller_pb2_grpc.add_sessionControllerServicer_to_server(_Controller(self), server)
        session_pb2_grpc.add_sessionServicer_to_server(_Session(self), server)
        connection_monitor_pb2_grpc.add_connectionMonitorServicer_to_server(_Monitor(self), server)
        if credentials is None:
            self.port = server.add_insecure_port(address)
        else:
            self.port = server.add_secure_port(address, credentials)
        await server.start()
        self._server = server
        return self

    async def stop(self, *, at_once: bool = False) -> None:
        """Stops, by default after the current calls, since gRPC logs an error if it has to cancel one."""
        if self._server is not None:
            if not at_once:
                await self._idle.wait()
            await self._server.stop(None)

    @contextmanager
    def _call(self, method: Method, request: Any, context: Context) -> Iterator[None]:
        headers = {str(key): str(value) for key, value in context.invocation_metadata() or ()}
        self.asked.append(Asked(method, request, headers))
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    async def answer(self, method: Method, request: Any, context: Context) -> Any:
        with self._call(method, request, context):
            queue = self._answers[method]
            answer = queue.popleft() if len(queue) > 1 else queue[0]
            if isinstance(answer, Refusal):
                await context.abort(answer.code, answer.text)
            if isinstance(answer, Message):
                return answer
            assert callable(answer)
            return await answer(request, context)

    async def flow(self, method: Method, request: Any, context: Context) -> AsyncIterator[Any]:
        with self._call(method, request, context):
            async for answer in self.streams[method](request, context):
                yield answer


class _Controller(session_controller_pb2_grpc.sessionControllerServicer):
    def __init__(self, service: Service) -> None:
        self._service = service

    async def getSessionControllerToken(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.LOG_IN, request, context)

    async def getSessionList(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.LIST, request, context)

    async def getSession(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.LOOK_UP, request, context)

    async def startSessionOnTicket(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.START_ON_TICKET, request, context)

    async def startSessionOnConnector(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.START_ON_CONNECTOR, request, context)

    async def interruptSession(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.INTERRUPT, request, context)


class _Session(session_pb2_grpc.sessionServicer):
    def __init__(self, service: Service) -> None:
        self._service = service

    async def authenticate(self, request: Any, context: Context) -> Any:
        return await self._service.answer(Method.CLAIM, request, context)

    async def assertAuthenticationPossible(self, request: Any, context: Context) -> Any:  # noqa: N802
        raise NotImplementedError

    async def openSessionTokenStream(self, request: Any, context: Context) -> AsyncIterator[Any]:  # noqa: N802
        async for answer in self._service.flow(Method.TOKENS, request, context):
            yield answer

    async def finish(self, request: Any, context: Context) -> Any:
        return await self._service.answer(Method.FINISH, request, context)


class _Monitor(connection_monitor_pb2_grpc.connectionMonitorServicer):
    def __init__(self, service: Service) -> None:
        self._service = service

    async def getConnectorInformation(self, request: Any, context: Context) -> Any:  # noqa: N802
        return await self._service.answer(Method.CONNECTION, request, context)

    async def openConnectorInformationStream(self, request: Any, context: Context) -> AsyncIterator[Any]:  # noqa: N802
        async for answer in self._service.flow(Method.CONNECTIONS, request, context):
            yield answer


def session_at(port: int, host: str = "127.0.0.1") -> Session:
    """Returns a session whose endpoint is ``host`` and ``port``."""
    return Session("id-1", SessionState.AVAILABLE, "available", None, "", host, port)
