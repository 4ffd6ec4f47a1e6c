"""gRPC calls of all four kinds, with their tokens and deadlines; the only module that handles gRPC's exceptions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar, cast

from grpc.aio import (
    EOF,
    AioRpcError,
    Call,
    Channel,
    StreamStreamCall,
    StreamStreamMultiCallable,
    StreamUnaryMultiCallable,
    UnaryStreamMultiCallable,
    UnaryUnaryCall,
    UnaryUnaryMultiCallable,
)

from openobd_desktop.client.transport.connections import CLOSED_HERE, Connection, Line
from openobd_desktop.client.transport.handshake import Handshake
from openobd_desktop.client.transport.methods import DEADLINES, Method
from openobd_desktop.client.transport.status_mapping import error_of, explained, unreadable
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import AnswerUnreadable, LineSilent, NotConnected, OpenObdError, Unreachable, message

Request = TypeVar("Request")
Answer = TypeVar("Answer")
Value = TypeVar("Value")
Unary = Callable[[Channel], UnaryUnaryMultiCallable[Request, Answer]]
"""Function that creates a stub on the given channel and returns the stub's method to call."""
Streaming = Callable[[Channel], UnaryStreamMultiCallable[Request, Answer]]
Telling = Callable[[Channel], StreamUnaryMultiCallable[Request, Answer]]
Talking = Callable[[Channel], StreamStreamMultiCallable[Request, Answer]]
Metadata = tuple[tuple[str, str], ...]

LAST_WORDS = 3.0
"""Seconds to wait for the service to end a stream after this program has sent its last message."""
_STREAM_ENDED = message("The service has stopped sending updates.")


class Caller:
    """Makes calls over a connection that may have other users.

    A connection stays open as long as any object refers to its channel, and an error kept for display keeps the frames
    of its traceback alive too. Therefore no frame in this module refers to the channel, and no error refers to the gRPC
    exception that caused it.
    """

    def __init__(
        self,
        line: Channel | Line,
        on_error: Callable[[OpenObdError], None] | None = None,
        handshake: Handshake | None = None,
    ) -> None:
        self._line = line if isinstance(line, Line) else Line(Connection(line))
        self._on_error = on_error
        self._handshake = handshake
        # Not a set, because even a small set takes half a kilobyte in each open session.
        self._calls: list[Call] = []
        self._is_closed = False

    async def unary(
        self,
        method: Method,
        pick: Unary[Request, Answer],
        request: Request,
        read: Callable[[Answer], Value],
        *secrets: Secret,
        token: Secret | None = None,
        deadline: float | None = None,
        on_date: Callable[[float], None] | None = None,
    ) -> Value:
        """Makes one call, without retrying it, and converts its answer.

        Args:
            method: The method, which determines the deadline and the meaning of a failure.
            pick: Function that creates a stub on a channel and returns the stub's method to call.
            request: The message to send.
            read: Function that converts the answer; raises ``AnswerUnreadable`` if the answer is not valid.
            secrets: Secrets in ``request``, which are masked in the details of errors.
            token: The token that authorizes the call; None for the login, which needs no token.
            deadline: Deadline in seconds; None for the method's default deadline.
            on_date: Called with the date in the answer's header, in seconds since 1970, if the header contains a date.

        Raises:
            OutcomeUnreadable: the answer to a method that changes something is not valid.
            OpenObdError: the call failed.
        """
        await self._shake_hands()
        line, limit = self._line_for(method), deadline or DEADLINES[method]
        try:
            call = line.connection.method(pick)(request, metadata=_metadata(token), timeout=limit)
            self._begin(line.connection, call)
            try:
                answer = await call
                await _report_date(call, on_date)
            finally:
                self._end(line.connection, call)
                del call
            line.connection.hear()
            return _read(method, read, answer)
        except AioRpcError as failure:
            error = self._error(failure, method, (*secrets, token), line.connection)
        except asyncio.CancelledError:
            if _is_wanted():
                raise
            error = explained(Unreachable(what=CLOSED_HERE), method)
        finally:
            if line is not self._line:
                await line.aclose()
        raise error

    async def server_streaming(
        self,
        method: Method,
        pick: Streaming[Request, Answer],
        request: Request,
        read: Callable[[Answer], Value],
        *,
        token: Secret,
    ) -> AsyncGenerator[Value, None]:
        """Yields the service's messages until the service ends the stream; closing the generator cancels the call.

        Each message is converted by ``read``, as in ``unary``.

        Raises:
            OpenObdError: the stream broke.
        """
        await self._shake_hands()
        connection = self._connection
        call = connection.method(pick)(request, metadata=_metadata(token), timeout=DEADLINES[method])
        self._begin(connection, call, ends_with_silence=True)
        # The call and its generator refer to each other, so the generator must be closed to let the connection close.
        answers = cast("AsyncGenerator[Answer, None]", aiter(call))
        try:
            async for answer in answers:
                connection.hear()
                yield _read(method, read, answer)
            return
        except AioRpcError as failure:
            error = self._error(failure, method, (token,), connection)
        except asyncio.CancelledError:
            if _is_wanted():
                raise
            lost = LineSilent() if connection.is_silent else Unreachable(what=CLOSED_HERE)
            error = explained(lost, method)
        finally:
            self._end(connection, call)
            call.cancel()
            await answers.aclose()
            del call, answers
        raise error

    async def client_streaming(
        self, method: Method, pick: Telling[Request, Answer], requests: Sequence[Request], *, token: Secret
    ) -> None:
        """Sends ``requests`` and waits for the service's single answer, which is empty.

        Raises:
            OpenObdError: the call failed.
        """
        await self._shake_hands()
        connection = self._connection
        try:
            call = connection.method(pick)(iter(requests), metadata=_metadata(token), timeout=DEADLINES[method])
            self._begin(connection, call)
            try:
                answer = await call
            finally:
                self._end(connection, call)
                del call
            connection.hear()
            _read(method, done, answer)
            return
        except AioRpcError as failure:
            error = self._error(failure, method, (token,), connection)
        except asyncio.CancelledError:
            if _is_wanted():
                raise
            error = explained(Unreachable(what=CLOSED_HERE), method)
        raise error

    def bidi_streaming(
        self, method: Method, pick: Talking[Request, Answer], *, token: Secret
    ) -> BidiStream[Request, Answer]:
        """Opens a bidirectional stream, which the caller must close.

        Raises:
            NotConnected: the channel has been closed, or no previous call has verified the server yet.
        """
        if self._handshake is not None and not self._handshake.passed:
            raise NotConnected()
        line = self._line_for(method)
        connection = line.connection
        call = connection.method(pick)(metadata=_metadata(token), timeout=DEADLINES[method])
        self._begin(connection, call)
        call.add_done_callback(lambda call: self._end(connection, call))
        leave = None if line is self._line else line.aclose
        return BidiStream(method, call, lambda failure: self._error(failure, method, (token,), connection), leave)

    def suspect(self) -> None:
        """Reports that no data is arriving on the connection, so that all of its users switch to another connection."""
        self._line.connection.suspect()

    def _begin(self, connection: Connection, call: Call, *, ends_with_silence: bool = False) -> None:
        self._calls.append(call)
        connection.begin(call, ends_with_silence=ends_with_silence)

    def _end(self, connection: Connection, call: Call) -> None:
        self._calls.remove(call)
        connection.end(call)

    def _error(
        self, failure: AioRpcError, method: Method, secrets: Iterable[Secret | None], connection: Connection
    ) -> OpenObdError:
        error = error_of(failure, method, [secret for secret in secrets if secret])
        is_news = True
        if isinstance(error, Unreachable):
            connection.came_up = connection.came_up or connection.is_ready
            if not error.ambiguous and connection.is_ready:
                # The server did receive the call; the status concerns another server behind that one.
                error = explained(Unreachable(error.details), method)
            # When a connection breaks, all calls on it fail with the same error, which is reported only once.
            is_news = connection.retire(error)
            if self._handshake is not None and not error.retryable:
                self._handshake.forget()
        else:
            connection.hear()
        if self._on_error is not None and is_news:
            self._on_error(error)
        return error

    async def _shake_hands(self) -> None:
        """Waits until the server has been verified; gRPC connects to it in the meantime."""
        if self._handshake is None or self._handshake.passed:
            return
        self._connection.connect()
        try:
            await self._handshake.shake()
        except OpenObdError as error:
            if self._on_error is not None:
                self._on_error(error)
            raise

    def _line_for(self, method: Method) -> Line:
        """Returns the line for a short call; a call that tests the connection must always use that connection."""
        if self._is_closed:
            raise NotConnected(what=CLOSED_HERE)
        return self._line if method is Method.CONNECTION else self._line.for_short_call()

    @property
    def _connection(self) -> Connection:
        if self._is_closed:
            raise NotConnected(what=CLOSED_HERE)
        return self._line.connection

    async def aclose(self) -> None:
        """Cancels the calls in progress and stops using the connection."""
        if self._is_closed:
            return
        self._is_closed = True
        for call in tuple(self._calls):
            call.cancel()
        await self._line.aclose()


def _is_wanted() -> bool:
    """Returns whether the task itself was cancelled; gRPC also raises ``CancelledError`` if the channel is closed."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _metadata(token: Secret | None) -> Metadata:
    return () if token is None else (("authorization", f"Bearer {token.reveal()}"),)


async def _report_date(call: UnaryUnaryCall[Request, Answer], on_date: Callable[[float], None] | None) -> None:
    """Passes the date in the answer's header to ``on_date`` if the header contains a valid date."""
    for key, value in await call.initial_metadata() if on_date is not None else ():
        if key == "date" and isinstance(value, str) and on_date is not None:
            # Imported here because the import is slow and the demo does not need it.
            from email.utils import parsedate_to_datetime

            with suppress(ValueError, OverflowError, OSError):
                on_date(parsedate_to_datetime(value).timestamp())


def done(_answer: object) -> None:
    """Ignores an answer that only confirms the call."""


def _read(method: Method, read: Callable[[Answer], Value], answer: Answer | None) -> Value:
    """Converts an answer, which is None if gRPC could not parse it.

    Raises:
        AnswerUnreadable: the answer is None or not valid.
    """
    if answer is None:
        raise unreadable(method, "the answer is not the expected message")
    try:
        return read(answer)
    except AnswerUnreadable as error:
        details = error.details
    raise unreadable(method, details)


class BidiStream(Generic[Request, Answer]):
    """An open bidirectional stream."""

    def __init__(
        self,
        method: Method,
        call: StreamStreamCall[Request, Answer],
        error_of: Callable[[AioRpcError], OpenObdError],
        leave: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """``leave`` stops using the connection if the stream is its only user."""
        self._leave = leave
        self._method = method
        self._call = call
        self._error_of = error_of

    async def send(self, request: Request) -> None:
        """Sends one message.

        Raises:
            OpenObdError: the stream has ended.
        """
        try:
            await self._call.write(request)
            return
        except AioRpcError as failure:
            error = self._error_of(failure)
        except asyncio.InvalidStateError:
            # The stream has already ended; ``receive`` raises the reason.
            error = explained(Unreachable(what=_STREAM_ENDED), self._method)
        raise error

    async def receive(self) -> AsyncGenerator[Answer, None]:
        """Yields the service's messages until the service ends the stream.

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
                error = explained(Unreachable(what=CLOSED_HERE), self._method)
                break
            if answer is EOF:
                return
            if answer is None:
                raise unreadable(self._method, "a message other than the expected one")
            yield cast("Answer", answer)
        raise error

    async def aclose(self) -> None:
        """Half-closes the stream, and cancels it if the service does not end it within ``LAST_WORDS`` seconds."""
        try:
            async with asyncio.timeout(LAST_WORDS):
                await self._call.done_writing()
                await self._call.code()
        except (AioRpcError, asyncio.InvalidStateError, TimeoutError):
            """The stream has already ended, or is cancelled below."""
        finally:
            await self.abort()

    async def abort(self) -> None:
        """Cancels the stream without waiting for the service to end it."""
        self._call.cancel()
        leave, self._leave = self._leave, None
        if leave is not None:
            await leave()
