"""Channels in memory that stand for those of ``grpc.aio``, with calls whose fate the network decides."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import grpc
from grpc import ChannelConnectivity, StatusCode
from grpc.aio import AioRpcError, Metadata

from tests.simulated.loop import Process

if TYPE_CHECKING:
    from tests.simulated.network import Network

_END = object()


class Call:
    """One call, as its caller sees it: a unary call is awaited, a stream is iterated over.

    Attributes:
        number: Number of the call in this world.
        method: The method, for example "session/finish".
        request: The encoded request.
        metadata: The metadata of the call.
        token: The bearer token; empty if there is none.
        limit: Seconds until its deadline; None if it has none.
        process: The process that has made it.
        channel: The channel on which it was made.
        command: The operator's command in whose context it was made; None if there is none.
        served: The task of the service that carries it out; None before its arrival and after its end.
    """

    def __init__(
        self,
        channel: Channel,
        number: int,
        method: str,
        request: bytes,
        metadata: Sequence[tuple[str, str]],
        limit: float | None,
        decode: Callable[[bytes], Any] | None,
    ) -> None:
        loop = asyncio.get_running_loop()
        self.number = number
        self.channel = channel
        self.method = method
        self.request = request
        self.metadata = metadata
        self.token = next((value.removeprefix("Bearer ") for key, value in metadata if key == "authorization"), "")
        self.limit = limit
        self.process: Process = channel.process
        self.command: Any = None
        self.served: asyncio.Task[None] | None = None
        self.header: tuple[tuple[str, str], ...] = ()
        self._decode = decode
        self._loop = loop
        self._status: StatusCode | None = None
        self._error: AioRpcError | None = None
        self._cancelled = False
        self._items: deque[Any] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._on_done: list[Callable[[Call], None]] = []

    def __hash__(self) -> int:
        return self.number

    @property
    def status(self) -> StatusCode | None:
        """The status with which the call has ended; None while it is in progress."""
        return self._status

    def begin_deadline(self, context: Any) -> None:
        """Starts the timer of the deadline."""
        if self.limit is not None:
            self._timer = self._loop.call_later(self.limit, self._expire, context=context)

    def _expire(self) -> None:
        self.channel.network.give_up(self)
        self.fail(StatusCode.DEADLINE_EXCEEDED, "Deadline Exceeded")

    def arrive(self, message: bytes | None) -> None:
        """Delivers a message from the service; None stands for one that cannot be decoded."""
        if self.done():
            return
        item = None if message is None else message if self._decode is None else self._decoded(message)
        self._items.append(item)
        self._wake()

    def _decoded(self, message: bytes) -> Any:
        assert self._decode is not None
        return self._decode(message)

    def end(self) -> None:
        """Ends the call with the status OK, after the messages that have arrived."""
        self._finish(StatusCode.OK)

    def fail(self, code: StatusCode, details: str) -> None:
        """Ends the call with an error, after the messages that have arrived."""
        if not self.done():
            self._error = AioRpcError(code, Metadata(), Metadata(), details=details)
            self._finish(code)

    def _finish(self, code: StatusCode) -> None:
        if self.done():
            return
        self._status = code
        if self._timer is not None:
            self._timer.cancel()
        self.channel.calls.pop(self, None)
        self._wake()
        for listener in self._on_done:
            self._loop.call_soon(listener, self, context=self.process.context)

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def cancel(self) -> bool:
        """Cancels the call, as its caller; returns whether it was in progress."""
        if self.done():
            return False
        self._cancelled = True
        self.channel.network.give_up(self)
        self._finish(StatusCode.CANCELLED)
        return True

    def cancelled(self) -> bool:
        """Returns whether the caller has cancelled the call."""
        return self._cancelled

    def done(self) -> bool:
        """Returns whether the call has ended."""
        return self._status is not None

    def add_done_callback(self, callback: Callable[[Call], None]) -> None:
        """Calls ``callback`` once the call has ended."""
        self._on_done.append(callback)

    async def code(self) -> StatusCode:
        """Returns the status once the call has ended."""
        await self._next()
        return self._status or StatusCode.OK

    async def initial_metadata(self) -> tuple[tuple[str, str], ...]:
        """Returns the header of the answer."""
        return self.header

    def __await__(self) -> Generator[Any, None, Any]:
        return self._answer().__await__()

    async def _answer(self) -> Any:
        try:
            item = await self._next()
        except asyncio.CancelledError:
            self.cancel()
            raise
        if item is _END:
            raise AioRpcError(StatusCode.INTERNAL, Metadata(), Metadata(), details="no answer")
        return item

    def __aiter__(self) -> AsyncGenerator[Any, None]:
        return self._messages()

    async def _messages(self) -> AsyncGenerator[Any, None]:
        while (item := await self._next()) is not _END:
            yield item

    async def _next(self) -> Any:
        """Returns the next message, or ``_END``; raises the error with which the call has ended."""
        while not self._items:
            if self._cancelled:
                raise asyncio.CancelledError
            if self._error is not None:
                raise self._error
            if self.done():
                return _END
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        return self._items.popleft()


class Channel:
    """A channel with one connection, established by its first call.

    Attributes:
        network: The network of the PC.
        process: The process that has opened the channel.
        target: The address.
        state: The state of the connection.
        calls: The calls in progress, in the order in which they were made.
        is_dead: Whether the connection passes nothing any more, although neither side has noticed.
    """

    def __init__(self, network: Network, process: Process, target: str) -> None:
        self.network = network
        self.process = process
        self.target = target
        self.state = ChannelConnectivity.IDLE
        self.calls: dict[Call, None] = {}
        self.is_dead = False

    def get_state(self, try_to_connect: bool = False) -> ChannelConnectivity:
        """Returns the state of the connection; with ``try_to_connect``, begins to connect."""
        if try_to_connect:
            self.network.connect(self)
        return self.state

    async def close(self, grace: float | None = None) -> None:
        """Cancels the calls in progress."""
        for call in tuple(self.calls):
            call.cancel()
        self.state = ChannelConnectivity.SHUTDOWN

    def unary_unary(
        self, path: str, request_serializer: Any = None, response_deserializer: Any = None, **_: Any
    ) -> Callable[..., Call]:
        """Returns the method at ``path``."""
        return partial(self._make, path, request_serializer, response_deserializer)

    unary_stream = unary_unary

    def stream_unary(self, path: str, *_: Any, **__: Any) -> Callable[..., Call]:
        """Refuses: nothing in the simulation streams to the service."""
        raise NotImplementedError(path)

    stream_stream = stream_unary

    def _make(
        self,
        path: str,
        encode: Any,
        decode: Any,
        request: Any,
        *,
        metadata: Sequence[tuple[str, str]] = (),
        timeout: float | None = None,
    ) -> Call:
        if self.state is ChannelConnectivity.SHUTDOWN:
            raise grpc.aio.UsageError("Channel is closed.")
        method = path.removeprefix("/openOBD.v1.")
        return self.network.send(self, method, encode(request), metadata, timeout, decode)

    def break_off(self, details: str) -> None:
        """Breaks the connection: all calls in progress fail."""
        self.state = ChannelConnectivity.IDLE
        for call in tuple(self.calls):
            self.network.give_up(call)
            call.fail(StatusCode.UNAVAILABLE, details)
