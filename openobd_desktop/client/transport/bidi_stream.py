"""A stream in both directions, or towards the service only, with one place where its failures become errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from typing import Generic, TypeVar, cast

from grpc.aio import EOF, AioRpcError, StreamStreamCall

from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import unreadable
from openobd_desktop.errors import OpenObdError, Unreachable

Request = TypeVar("Request")
Answer = TypeVar("Answer")

LAST_WORDS = 3.0
"""Seconds that the service has to end a stream after we have said all."""


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
                error = Unreachable(what="This program closed the connection to the service.")
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
