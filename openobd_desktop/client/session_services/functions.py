"""Calls for the nested contexts in which a session's functions run (proto/function.proto)."""

from __future__ import annotations

from collections.abc import AsyncGenerator

from openobd_desktop.client.messages import convert
from openobd_desktop.client.session_services.tools import variables
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Caller, done
from openobd_desktop.domain.functions import ContextNews, ContextOpened, Variable
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, UserFeedback
from openobd_desktop.protocol import function_pb2, session_pb2
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.function_pb2_grpc import functionStub
from openobd_desktop.protocol.session_pb2_grpc import sessionStub

LONGEST_DESCRIPTION = 10_000

_RESULTS = {session_pb2.Result.Value(each): each for each in Result}
_FEEDBACK = {session_pb2.UserFeedback.Value(each): each for each in UserFeedback}


class ContextClient:
    """Opens, monitors and closes contexts, and passes arguments to them; implements the ``ContextCalls`` port."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def open(self, token: Secret) -> ContextOpened:
        """Opens a context nested in the current one; the service closes it if it is not claimed within 60 seconds.

        Raises:
            OpenObdError: the context was not opened.
        """
        return await self._caller.unary(
            Method.START_CONTEXT,
            lambda channel: functionStub(channel).startFunctionContext,
            EmptyMessage(),
            _opened,
            token=token,
        )

    async def set_argument(self, token: Secret, key: str, value: str) -> None:
        """Passes an argument to an unclaimed nested context; ``token`` is the token of its parent context.

        Raises:
            OpenObdError: the argument was not accepted.
        """
        message = function_pb2.Variable(key=convert.sendable(key), value=convert.sendable(value))
        await self._caller.unary(
            Method.SET_ARGUMENT, lambda channel: functionStub(channel).setFunctionArgument, message, done, token=token
        )

    def watch(self, token: Secret, context_id: str) -> AsyncGenerator[ContextNews, None]:
        """Yields messages from a context's monitor; the last message reports the context's end.

        ``token`` is the monitor token.

        Raises:
            OpenObdError: the stream broke.
        """
        return self._caller.server_streaming(
            Method.WATCH_CONTEXT,
            lambda channel: functionStub(channel).monitorFunctionContext,
            function_pb2.FunctionContext(id=context_id),
            news,
            token=token,
        )

    async def results(self, token: Secret) -> tuple[Variable, ...]:
        """Returns the results that the most recent nested context passed to its parent; ``token`` is the parent's.

        Raises:
            OpenObdError: the results could not be read.
        """
        return await self._caller.unary(
            Method.RESULTS,
            lambda channel: functionStub(channel).getFunctionResultList,
            EmptyMessage(),
            variables,
            token=token,
        )

    async def close(self, token: Secret, result: ServiceResult) -> None:
        """Ends the innermost context.

        Args:
            token: The context's authentication token if it has not been claimed yet, otherwise its parent's token.
            result: The result of the context.

        Raises:
            OpenObdError: the context was not ended or, if ``ambiguous``, may have been ended.
        """
        message = convert.service_result(result)
        await self._caller.unary(Method.FINISH, lambda channel: sessionStub(channel).finish, message, done, token=token)


def _opened(answer: function_pb2.FunctionContext) -> ContextOpened:
    monitor, child = convert.token(answer.monitor_token), convert.token(answer.authentication_token)
    return ContextOpened(answer.id, monitor, child)


def news(message: function_pb2.FunctionContext) -> ContextNews:
    """Converts a message from a context's monitor."""
    result = service_result(message.service_result) if message.HasField("service_result") else None
    return ContextNews(
        message.finished,
        convert.token(message.monitor_token, required=False),
        convert.token(message.authentication_token, required=False),
        result,
    )


def service_result(message: session_pb2.ServiceResult) -> ServiceResult:
    """Converts a function's result; drops values that this version of the program does not support."""
    results = tuple(_RESULTS[value] for value in dict.fromkeys(message.result) if value in _RESULTS)
    feedback = _FEEDBACK.get(message.user_feedback) if message.HasField("user_feedback") else None
    return ServiceResult(results, feedback, message.description[:LONGEST_DESCRIPTION])
