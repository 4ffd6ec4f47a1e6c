"""gRPC calls of all four kinds: token, deadline, and the one place where failures become errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from typing import Generic, TypeVar, cast

from grpc import ChannelConnectivity
from grpc.aio import (
    EOF,
    AioRpcError,
    Channel,
    StreamStreamCall,
    StreamStreamMultiCallable,
    StreamUnaryMultiCallable,
    UnaryStreamMultiCallable,
    UnaryUnaryMultiCallable,
)

from openobd_desktop.client.transport.handshake import Handshake
from openobd_desktop.client.transport.methods import DEADLINES, Method
from openobd_desktop.client.transport.status_mapping import error_of, unreadable
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import AnswerUnreadable, NotConnected, OpenObdError, Unreachable, message

Request = TypeVar("Request")
Answer = TypeVar("Answer")
Value = TypeVar("Value")
Unary = Callable[[Channel], UnaryUnaryMultiCallable[Request, Answer]]
"""Picks a method of a stub on the channel it is given."""
Streaming = Callable[[Channel], UnaryStreamMultiCallable[Request, Answer]]
Telling = Callable[[Channel], StreamUnaryMultiCallable[Request, Answer]]
Talking = Callable[[Channel], StreamStreamMultiCallable[Request, Answer]]
Metadata = tuple[tuple[str, str], ...]

LAST_WORDS = 3.0
"""Seconds that the service has to end a stream after the last message of ours."""
_CLOSED_HERE = message("This program closed the connection to the service.")


class Caller:
    """Makes calls over one channel and owns it.

    A connection lives for as long as any object of its channel does, and an error that is kept to be shown keeps the
    frames it came through. So no frame here holds on to the channel, and no error to the failure it was made of.
    """

    def __init__(
        self,
        channel: Channel,
        on_error: Callable[[OpenObdError], None] | None = None,
        handshake: Handshake | None = None,
    ) -> None:
        self._channel: Channel | None = channel
        self._on_error = on_error
        self._handshake = handshake

    async def unary(
        self,
        method: Method,
        pick: Unary[Request, Answer],
        request: Request,
        read: Callable[[Answer], Value],
        *secrets: Secret,
        token: Secret | None = None,
        deadline: float | None = None,
    ) -> Value:
        """Makes one call, once, and reads its answer.

        Args:
            method: What is called; gives the deadline and the meaning of a failure.
            pick: The same, as a method of a stub.
            request: What to send.
            read: Makes a value of the answer; raises ``AnswerUnreadable`` if there is no sense in it.
            secrets: What ``request`` carries that must not come back in the text of an error.
            token: What proves the right to call; None for the login.
            deadline: Seconds, where another than the method's own is wanted.

        Raises:
            OutcomeUnreadable: it was answered, and nobody knows what a method that changes something has done.
            OpenObdError: the call failed.
        """
        timeout = deadline or DEADLINES[method]
        await self._shake_hands()
        try:
            answer = await pick(self._open_channel())(request, metadata=_metadata(token), timeout=timeout)
            return _read(method, read, answer)
        except AioRpcError as failure:
            error = self._error(failure, method, (*secrets, token))
        except asyncio.CancelledError:
            if _is_wanted():
                raise
            error = Unreachable(what=_CLOSED_HERE)
        raise error

    async def server_streaming(
        self, method: Method, pick: Streaming[Request, Answer], request: Request, *, token: Secret
    ) -> AsyncGenerator[Answer, None]:
        """Yields what the service sends until it ends the stream; closing the generator cancels the call.

        Raises:
            OpenObdError: the stream broke.
        """
        await self._shake_hands()
        call = pick(self._open_channel())(request, metadata=_metadata(token), timeout=DEADLINES[method])
        # The call and its own generator hold each other, and so the connection, until that generator is closed.
        answers = cast("AsyncGenerator[Answer, None]", aiter(call))
        try:
            async for answer in answers:
                yield _read(method, _whole, answer)
            return
        except AioRpcError as failure:
            error = self._error(failure, method, (token,))
        except asyncio.CancelledError:
            if _is_wanted():
                raise
            error = Unreachable(what=_CLOSED_HERE)
        finally:
            call.cancel()
            await answers.aclose()
            del call, answers
        raise error

    async def client_streaming(
        self, method: Method, pick: Telling[Request, Answer], requests: Sequence[Request], *, token: Secret
    ) -> None:
        """Sends messages one after the other and waits for the one answer, which says nothing else.

        Raises:
            OpenObdError: the call failed.
        """
        await self._shake_hands()
        try:
            call = pick(self._open_channel())(iter(requests), metadata=_metadata(token), timeout=DEADLINES[method])
            _read(method, done, await call)
            return
        except AioRpcError as failure:
            error = self._error(failure, method, (token,))
        except asyncio.CancelledError:
            if _is_wanted():
                raise
            error = Unreachable(what=_CLOSED_HERE)
        raise error

    def bidi_streaming(
        self, method: Method, pick: Talking[Request, Answer], *, token: Secret
    ) -> BidiStream[Request, Answer]:
        """Opens a stream in both directions; whoever opens it closes it.

        Raises:
            NotConnected: the channel has been closed, or no call has proved yet that the server may be told secrets.
        """
        if self._handshake is not None and not self._handshake.passed:
            raise NotConnected()
        call = pick(self._open_channel())(metadata=_metadata(token), timeout=DEADLINES[method])
        return BidiStream(method, call, lambda failure: self._error(failure, method, (token,)))

    def _error(self, failure: AioRpcError, method: Method, secrets: Iterable[Secret | None]) -> OpenObdError:
        error = error_of(failure, method, [secret for secret in secrets if secret])
        if isinstance(error, Unreachable) and not error.ambiguous and self._is_connected:
            # The server says it, of something behind it, and has seen the call.
            error = Unreachable(error.details)
        if self._handshake is not None and isinstance(error, Unreachable) and not error.retryable:
            self._handshake.forget()
        if self._on_error is not None:
            self._on_error(error)
        return error

    @property
    def _is_connected(self) -> bool:
        return self._channel is not None and self._channel.get_state() is ChannelConnectivity.READY

    async def _shake_hands(self) -> None:
        """Waits until the server may be told secrets, while gRPC connects to it at the same time."""
        if self._handshake is None or self._handshake.passed:
            return
        self._open_channel().get_state(try_to_connect=True)
        try:
            await self._handshake.shake()
        except OpenObdError as error:
            if self._on_error is not None:
                self._on_error(error)
            raise

    def _open_channel(self) -> Channel:
        if self._channel is None:
            raise NotConnected(what=_CLOSED_HERE)
        return self._channel

    async def aclose(self) -> None:
        """Closes the channel and its connection; calls under way fail."""
        channel, self._channel = self._channel, None
        if channel is not None:
            await channel.close()


def _is_wanted() -> bool:
    """A cancellation was asked for; gRPC says the same to whoever waits when the channel is closed under him."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _metadata(token: Secret | None) -> Metadata:
    return () if token is None else (("authorization", f"Bearer {token.reveal()}"),)


def done(_answer: object) -> None:
    """Reads an answer that says no more than that the call was carried out."""


def _whole(answer: Answer) -> Answer:
    return answer


def _read(method: Method, read: Callable[[Answer], Value], answer: Answer | None) -> Value:
    """What an answer says; gRPC gives None for bytes that are not the message."""
    if answer is None:
        raise unreadable(method, "the answer is not the message that was expected")
    try:
        return read(answer)
    except AnswerUnreadable as error:
        details = error.details
    raise unreadable(method, details)


class BidiStream(Generic[Request, Answer]):
    """One open stream: we say something now and then, and hear what comes."""

    def __init__(
        self,
        method: Method,
        call: StreamStreamCall[Request, Answer],
        error_of: Callable[[AioRpcError], OpenObdError],
    ) -> None:
        self._method = method
        self._call = call
        self._error_of = error_of

    async def send(self, request: Request) -> None:
        """Sends one message.

        Raises:
            OpenObdError: the stream is over.
        """
        try:
            await self._call.write(request)
            return
        except AioRpcError as failure:
            error = self._error_of(failure)
        except asyncio.InvalidStateError:
            # It ended before; what is heard tells why.
            error = Unreachable(what="The service has ended the stream.")
        raise error

    async def receive(self) -> AsyncGenerator[Answer, None]:
        """What the service says, until it ends the stream.

        Raises:
            OpenObdError: the stream broke.
        """
        while True:
            try:
                answer = await self._call.read()
            except AioRpcError as failure:
                error = self._error_of(failure)
                break
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is None or task.cancelling() > 0:
                    raise
                error = Unreachable(what=_CLOSED_HERE)
                break
            if answer is EOF:
                return
            if answer is None:
                raise unreadable(self._method, "a message that is not the one that was expected")
            yield cast("Answer", answer)
        raise error

    async def aclose(self) -> None:
        """Says that all has been said and gives the service a moment to end the stream, then ends it."""
        try:
            async with asyncio.timeout(LAST_WORDS):
                await self._call.done_writing()
                await self._call.code()
        except (AioRpcError, asyncio.InvalidStateError, TimeoutError):
            """It is over in another way."""
        finally:
            self._call.cancel()
