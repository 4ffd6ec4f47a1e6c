"""How every call is made: token, deadline, and one place where failures become errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from grpc.aio import AioRpcError, Channel, UnaryStreamMultiCallable, UnaryUnaryMultiCallable, UsageError

from openobd_desktop.client.methods import DEADLINES, Method
from openobd_desktop.client.statuses import error_of
from openobd_desktop.domain import Secret
from openobd_desktop.errors import AnswerUnreadable, NotConnected, OpenObdError, Unreachable

Request = TypeVar("Request")
Answer = TypeVar("Answer")
Metadata = tuple[tuple[str, str], ...]

_CLOSED_HERE = "This program closed the line to the service."


class Caller:
    """Makes calls over one channel and owns it.

    Attributes:
        channel: To make stubs with.
    """

    def __init__(self, channel: Channel, on_error: Callable[[OpenObdError], None] | None = None) -> None:
        self.channel = channel
        self._on_error = on_error

    async def call(
        self,
        method: Method,
        send: UnaryUnaryMultiCallable[Request, Answer],
        request: Request,
        *secrets: Secret,
        token: Secret | None = None,
    ) -> Answer:
        """Makes one call, once.

        Args:
            method: What is called; gives the deadline and the meaning of a failure.
            send: The stub's method.
            request: What to send.
            secrets: What ``request`` carries that must not come back in the text of an error.
            token: What proves the right to call; None for the login.

        Raises:
            OpenObdError: the call failed.
        """
        with self._failures(method, (*secrets, token)):
            answer = await send(request, metadata=_metadata(token), timeout=DEADLINES[method])
        return _readable(answer)

    async def stream(
        self,
        method: Method,
        send: UnaryStreamMultiCallable[Request, Answer],
        request: Request,
        *,
        token: Secret,
    ) -> AsyncGenerator[Answer, None]:
        """Yields what the service sends until it ends the stream; closing the generator cancels the call.

        Raises:
            OpenObdError: the stream broke.
        """
        with self._failures(method, (token,)):
            answers = send(request, metadata=_metadata(token), timeout=DEADLINES[method])
            try:
                async for answer in answers:
                    yield _readable(answer)
            finally:
                answers.cancel()

    @contextmanager
    def _failures(self, method: Method, secrets: tuple[Secret | None, ...]) -> Iterator[None]:
        try:
            yield
        except AioRpcError as failure:
            error = error_of(failure, method, [secret for secret in secrets if secret])
            if self._on_error is not None:
                self._on_error(error)
            raise error from None
        except UsageError:
            raise NotConnected(what=_CLOSED_HERE) from None
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # gRPC says "cancelled" to whoever waits when a channel is closed, though nobody cancelled that task.
            raise Unreachable(what=_CLOSED_HERE) from None

    async def aclose(self) -> None:
        """Closes the channel; calls under way fail."""
        await self.channel.close()


def _metadata(token: Secret | None) -> Metadata:
    return () if token is None else (("authorization", f"Bearer {token.reveal()}"),)


def _readable(answer: Answer | None) -> Answer:
    """The answer itself; gRPC gives None for bytes that are not the message."""
    if answer is None:
        raise AnswerUnreadable("the answer is not the message that was expected")
    return answer
