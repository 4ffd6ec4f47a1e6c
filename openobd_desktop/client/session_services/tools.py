"""Calls for a session's local testers, ScriptLog lines and variables."""

from __future__ import annotations

from openobd_desktop.client.messages.convert import sendable
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Caller, done
from openobd_desktop.domain.functions import MOST_VARIABLES, LogLevel, Variable, VariableScope
from openobd_desktop.domain.secret import Secret
from openobd_desktop.protocol import function_pb2, logging_pb2
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2_grpc import configStub
from openobd_desktop.protocol.function_pb2_grpc import functionStub
from openobd_desktop.protocol.logging_pb2_grpc import loggingStub

LONGEST_KEY = 300
LONGEST_VALUE = 10_000

_LEVELS = {
    LogLevel.DEBUG: logging_pb2.LOG_LEVEL_DEBUG,
    LogLevel.INFO: logging_pb2.LOG_LEVEL_INFO,
    LogLevel.WARNING: logging_pb2.LOG_LEVEL_WARNING,
    LogLevel.ERROR: logging_pb2.LOG_LEVEL_ERROR,
}
_SCOPES = {
    VariableScope.SESSION: function_pb2.GLOBAL_CONTEXT,
    VariableScope.FUNCTION: function_pb2.FUNCTION_CONTEXT,
    VariableScope.CONNECTION: function_pb2.CONNECTION_CONTEXT,
}


class ToolClient:
    """Calls the methods for a session's tools; implements the core's ``ToolCalls`` port.

    Each method raises ``OpenObdError`` if its call fails.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def mute_locals(self, token: Secret) -> None:
        """Blocks the local testers."""
        await self._caller.unary(
            Method.MUTE, lambda channel: configStub(channel).muteLocals, EmptyMessage(), done, token=token
        )

    async def unmute_locals(self, token: Secret) -> None:
        """Unblocks the local testers, so that they can access the car during the session."""
        await self._caller.unary(
            Method.UNMUTE, lambda channel: configStub(channel).unmuteLocals, EmptyMessage(), done, token=token
        )

    async def log(self, token: Secret, line: str, level: LogLevel) -> None:
        """Writes a line to the ScriptLog in the ticket's workspace, from which this program cannot read it back."""
        message = logging_pb2.LogMessage(content=sendable(line), level=_LEVELS[level])
        await self._caller.client_streaming(
            Method.LOG, lambda channel: loggingStub(channel).openLogStream, [message], token=token
        )

    async def variables(self, token: Secret, scope: VariableScope, prefix: str = "") -> tuple[Variable, ...]:
        """Returns a scope's variables whose keys begin with ``prefix``, but at most ``MOST_VARIABLES`` of them."""
        wanted = function_pb2.VariableSelection(type=_SCOPES[scope])
        if prefix:
            wanted.prefix = sendable(prefix)
        return await self._caller.unary(
            Method.VARIABLES, lambda channel: functionStub(channel).getVariableList, wanted, variables, token=token
        )

    async def variable(self, token: Secret, scope: VariableScope, key: str) -> Variable:
        """Returns a variable; raises ``NothingKnown`` if there is no such variable."""
        wanted = function_pb2.Variable(type=_SCOPES[scope], key=sendable(key))
        return await self._caller.unary(
            Method.VARIABLE, lambda channel: functionStub(channel).getVariable, wanted, variable, token=token
        )

    async def set_variable(self, token: Secret, scope: VariableScope, key: str, value: str) -> None:
        """Sets a variable to the string ``value``."""
        message = function_pb2.Variable(type=_SCOPES[scope], key=sendable(key), value=sendable(value))
        await self._caller.unary(
            Method.SET_VARIABLE, lambda channel: functionStub(channel).setVariable, message, done, token=token
        )

    async def delete_variable(self, token: Secret, scope: VariableScope, key: str) -> None:
        """Deletes a variable."""
        message = function_pb2.Variable(type=_SCOPES[scope], key=sendable(key))
        await self._caller.unary(
            Method.DELETE_VARIABLE, lambda channel: functionStub(channel).deleteVariable, message, done, token=token
        )


def variables(message: function_pb2.VariableList) -> tuple[Variable, ...]:
    """Converts a list of variables, but no more than ``MOST_VARIABLES``."""
    return tuple(map(variable, message.variables[:MOST_VARIABLES]))


def variable(message: function_pb2.Variable) -> Variable:
    """Converts a variable; if its value is an object, only the name of the object's type is kept."""
    if message.WhichOneof("Val") == "object":
        name = message.object.type_url.rpartition("/")[2]
        return Variable(message.key[:LONGEST_KEY], name[:LONGEST_VALUE], is_text=False)
    return Variable(message.key[:LONGEST_KEY], message.value[:LONGEST_VALUE])
