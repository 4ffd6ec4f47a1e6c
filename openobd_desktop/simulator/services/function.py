"""Nested contexts and their variables (proto/function.proto)."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.function_pb2 import (
    FunctionContext,
    FunctionDetails,
    Variable,
    VariableList,
    VariableSelection,
)
from openobd_desktop.protocol.function_pb2_grpc import functionServicer
from openobd_desktop.simulator.state import functions, variables
from openobd_desktop.simulator.state.caller import caller
from openobd_desktop.simulator.state.world import World


class FunctionService(functionServicer):
    """What runs inside a session, one context on top of the other."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def startFunctionContext(self, request: EmptyMessage, context: object) -> FunctionContext:
        """Starts a nested context on top of the caller's."""
        child, monitor = functions.start_child(self._world, caller().context)
        offer = "" if child.offer is None else child.offer.value
        return FunctionContext(id=child.id, monitor_token=monitor.value, authentication_token=offer)

    async def monitorFunctionContext(self, request: FunctionContext, context: object) -> AsyncIterator[FunctionContext]:
        """Follows the context that the monitor token was issued for until it ends."""
        feed = functions.watch(self._world, caller().context)
        try:
            async for message in feed:
                yield message
        finally:
            self._world.close_feed(feed)

    async def registerFunctionDetails(self, request: FunctionDetails, context: object) -> EmptyMessage:
        """Notes which function runs in the caller's context."""
        functions.register(caller().context, request)
        return EmptyMessage()

    async def getFunctionDetails(self, request: EmptyMessage, context: object) -> FunctionDetails:
        """Tells which function runs in the caller's context."""
        return functions.details_of(caller().context)

    async def setFunctionArgument(self, request: Variable, context: object) -> EmptyMessage:
        """Passes an argument from the calling parent to the waiting child."""
        functions.set_argument(caller().context, request)
        return EmptyMessage()

    async def getFunctionArgumentList(self, request: EmptyMessage, context: object) -> VariableList:
        """Lists the arguments the caller's context was given."""
        return VariableList(variables=caller().context.arguments.values())

    async def setFunctionResult(self, request: Variable, context: object) -> EmptyMessage:
        """Keeps a result for the parent of the caller's context."""
        functions.set_result(caller().context, request)
        return EmptyMessage()

    async def getFunctionResultList(self, request: EmptyMessage, context: object) -> VariableList:
        """Lists the results of the last nested context."""
        return VariableList(variables=functions.results_for(caller().context))

    async def getVariableList(self, request: VariableSelection, context: object) -> VariableList:
        """Lists variables by type and beginning of their key."""
        found = variables.listed(caller().context, self._world.version, request.type, request.prefix)
        return VariableList(variables=found)

    async def getVariable(self, request: Variable, context: object) -> Variable:
        """Reads one variable."""
        return variables.get(caller().context, self._world.version, request)

    async def setVariable(self, request: Variable, context: object) -> EmptyMessage:
        """Sets one variable."""
        variables.put(caller().context, request)
        return EmptyMessage()

    async def deleteVariable(self, request: Variable, context: object) -> EmptyMessage:
        """Removes one variable."""
        variables.delete(caller().context, request)
        return EmptyMessage()
