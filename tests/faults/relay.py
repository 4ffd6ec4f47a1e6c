"""gRPC relay that forwards every call to a service and can replace the answers."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

import grpc
import grpc.aio
from grpc.aio import EOF, AioRpcError

from openobd_desktop.protocol.session_controller_pb2 import SessionInfo
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.faults.proxy import LOOPBACK

Context = grpc.aio.ServicerContext[Any, Any]
Spoil = Callable[[bytes], bytes | None]
"""Function that returns the replacement of an answer; None for no message, with status OK."""

_MEBIBYTE = 1024 * 1024


class Relay:
    """Relay between the program and a service, on a port of this PC.

    Attributes:
        port: The port to which the program connects.
        carried_out: The number of answers of the service, by the last part of the method's name.
    """

    def __init__(self, host: str, port: int) -> None:
        self._target = f"{host}:{port}"
        self._spoils: defaultdict[str, deque[Spoil]] = defaultdict(deque)
        self.carried_out: defaultdict[str, int] = defaultdict(int)
        self.port = 0

    def spoil_next(self, method: str, spoil: Spoil) -> None:
        """Replaces the next answer of a method, given by the last part of its name; the call itself is carried out."""
        self._spoils[method].append(spoil)

    def forget(self, method: str) -> None:
        """Cancels all pending replacements for a method."""
        self._spoils.pop(method, None)

    async def __aenter__(self) -> Self:
        self._channel = grpc.aio.insecure_channel(
            self._target, [("grpc.use_local_subchannel_pool", 1), ("grpc.enable_http_proxy", 0)]
        )
        self._server = grpc.aio.server(options=[("grpc.so_reuseport", 0), ("grpc.max_send_message_length", -1)])
        self._server.add_generic_rpc_handlers((_Handlers(self),))
        self.port = self._server.add_insecure_port(f"{LOOPBACK}:0")
        await self._server.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._server.stop(None)
        await self._channel.close()

    async def pass_on(self, method: str, requests: AsyncIterator[bytes], context: Context) -> AsyncIterator[bytes]:
        """Forwards a call of any kind to the service, and yields its answers."""
        name = method.rpartition("/")[2]
        metadata = [(key, value) for key, value in context.invocation_metadata() or () if key == "authorization"]
        call: Any = self._channel.stream_stream(method)(metadata=metadata)
        sending = asyncio.gather(_hand_on(requests, call))
        try:
            while (answer := await call.read()) is not EOF:
                self.carried_out[name] += 1
                if self._spoils[name]:
                    answer = self._spoils[name].popleft()(answer)
                if answer is not None:
                    yield answer
            code, details = await call.code(), await call.details()
        except AioRpcError as failure:
            code, details = failure.code(), failure.details()
        finally:
            call.cancel()
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
        if code is not grpc.StatusCode.OK:
            await context.abort(code, details or "")


async def _hand_on(requests: AsyncIterator[bytes], call: Any) -> None:
    try:
        async for request in requests:
            await call.write(request)
        await call.done_writing()
    except (AioRpcError, asyncio.InvalidStateError):
        """The call has ended; the reader of its answers gets the error."""


class _Handlers(grpc.GenericRpcHandler):
    def __init__(self, relay: Relay) -> None:
        self._relay = relay

    def service(self, details: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[bytes, bytes]:
        method = details.method

        async def flow(requests: AsyncIterator[bytes], context: Context) -> AsyncIterator[bytes]:
            async for answer in self._relay.pass_on(method, requests, context):
                yield answer

        return grpc.stream_stream_rpc_method_handler(flow)


def undecodable(_answer: bytes) -> bytes:
    """Returns bytes that cannot be parsed as a message."""
    return b"\xff\xff\xff"


def empty(_answer: bytes) -> bytes:
    """Returns a message without any field."""
    return b""


def nothing(_answer: bytes) -> None:
    """Returns None: no message, with status OK."""


def too_large(answer: bytes) -> bytes:
    """Returns a message larger than the program accepts, with an unknown field appended."""
    from openobd_desktop.client.transport.channel import LARGEST_ANSWER

    length = LARGEST_ANSWER + _MEBIBYTE
    size, varint = length, b""
    while size > 0x7F:
        varint += bytes([size & 0x7F | 0x80])
        size >>= 7
    return answer + b"\xfa\x3f" + varint + bytes([size]) + bytes(length)


def of_session(change: Callable[[SessionInfo], None]) -> Spoil:
    """Returns a replacement that applies ``change`` to the reported session."""

    def spoil(answer: bytes) -> bytes:
        session = SessionInfo.FromString(answer)
        change(session)
        return session.SerializeToString()

    return spoil


def _without_id(session: SessionInfo) -> None:
    session.id = ""


def _with_broken_token(session: SessionInfo) -> None:
    session.authentication_token = "to\r\nken"


def _without_token(session: SessionInfo) -> None:
    session.authentication_token = ""


def _elsewhere(session: SessionInfo) -> None:
    session.grpc_endpoint = "grpc.openobd.com.evil.example"


def _at_no_port(session: SessionInfo) -> None:
    session.grpc_port = 99_999


def broken_token(_answer: bytes) -> bytes:
    """Returns a session token that cannot be sent in a header."""
    return SessionToken(value="to\r\nken").SerializeToString()


WITHOUT_ID = of_session(_without_id)
BROKEN_TOKEN_IN_SESSION = of_session(_with_broken_token)
WITHOUT_TOKEN = of_session(_without_token)
ELSEWHERE = of_session(_elsewhere)
AT_NO_PORT = of_session(_at_no_port)

UNREADABLE: dict[str, Spoil] = {"undecodable": undecodable, "nothing": nothing, "too large": too_large}
"""Replacements that make any answer unreadable."""
UNREADABLE_SESSIONS: dict[str, Spoil] = {
    **UNREADABLE,
    "empty": empty,
    "without an id": WITHOUT_ID,
    "with a token of two lines": BROKEN_TOKEN_IN_SESSION,
}
"""Replacements for the answer to a start that do not identify a usable session."""
UNCLAIMABLE: dict[str, Spoil] = {"elsewhere": ELSEWHERE, "at no port": AT_NO_PORT}
"""Replacements for the answer to a start that are readable, but whose session cannot be claimed."""
