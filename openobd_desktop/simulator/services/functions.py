"""Servicers for nested contexts (proto/function.proto) and the function broker (proto/function_broker.proto)."""

import secrets
import uuid
from collections.abc import AsyncIterator

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.function_broker_pb2 import (
    FunctionBrokerToken,
    FunctionCall,
    FunctionRegistration,
    FunctionSignature,
    FunctionUpdate,
)
from openobd_desktop.protocol.function_broker_pb2_grpc import functionBrokerServicer
from openobd_desktop.protocol.function_pb2 import (
    FunctionContext,
    FunctionDetails,
    FunctionId,
    Variable,
    VariableList,
    VariableSelection,
)
from openobd_desktop.protocol.function_pb2_grpc import functionServicer
from openobd_desktop.protocol.session_controller_pb2 import Authenticate
from openobd_desktop.simulator.car.fleet import Credentials
from openobd_desktop.simulator.common.feed import alongside
from openobd_desktop.simulator.state import functions, variables
from openobd_desktop.simulator.state.access import caller
from openobd_desktop.simulator.state.broker import Host
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World


class FunctionService(functionServicer):
    """Nested contexts and their variables, for clients that hold a session, authentication or monitor token."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def startFunctionContext(self, request: EmptyMessage, context: object) -> FunctionContext:
        """Opens a nested context on top of the caller's context, and returns its tokens."""
        child, monitor = functions.start_child(self._world, caller().context)
        offer = "" if child.offer is None else child.offer.value
        return FunctionContext(id=child.id, monitor_token=monitor.value, authentication_token=offer)

    async def monitorFunctionContext(self, request: FunctionContext, context: object) -> AsyncIterator[FunctionContext]:
        """Sends new monitor tokens until the monitored context ends, and then a message about how it ended."""
        feed = functions.watch(self._world, caller().context)
        try:
            async for message in feed:
                yield message
        finally:
            self._world.close_feed(feed)

    async def registerFunctionDetails(self, request: FunctionDetails, context: object) -> EmptyMessage:
        """Registers the function that runs in the caller's context."""
        functions.register(caller().context, request)
        return EmptyMessage()

    async def getFunctionDetails(self, request: EmptyMessage, context: object) -> FunctionDetails:
        """Returns the function that runs in the caller's context."""
        return functions.details_of(caller().context)

    async def setFunctionArgument(self, request: Variable, context: object) -> EmptyMessage:
        """Passes an argument from the caller's context to the nested context that is waiting to be claimed."""
        functions.set_argument(caller().context, request)
        return EmptyMessage()

    async def getFunctionArgumentList(self, request: EmptyMessage, context: object) -> VariableList:
        """Returns the arguments of the caller's context."""
        return VariableList(variables=caller().context.arguments.values())

    async def setFunctionResult(self, request: Variable, context: object) -> EmptyMessage:
        """Stores a result for the parent of the caller's context."""
        functions.set_result(caller().context, request)
        return EmptyMessage()

    async def getFunctionResultList(self, request: EmptyMessage, context: object) -> VariableList:
        """Returns the results that the last nested context passed to the caller's context."""
        return VariableList(variables=functions.results_for(caller().context))

    async def getVariableList(self, request: VariableSelection, context: object) -> VariableList:
        """Returns the variables that have a given type and whose keys begin with a given prefix."""
        found = variables.listed(caller().context, self._world.version, request.type, request.prefix)
        return VariableList(variables=found)

    async def getVariable(self, request: Variable, context: object) -> Variable:
        """Returns the variable with the requested type and key."""
        return variables.get(caller().context, self._world.version, request)

    async def setVariable(self, request: Variable, context: object) -> EmptyMessage:
        """Sets a variable."""
        variables.put(caller().context, request)
        return EmptyMessage()

    async def deleteVariable(self, request: Variable, context: object) -> EmptyMessage:
        """Deletes the variable with the requested type and key."""
        variables.delete(caller().context, request)
        return EmptyMessage()


class FunctionBrokerService(functionBrokerServicer):
    """The function broker, for clients that hold a broker token."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def getFunctionBrokerToken(self, request: Authenticate, context: object) -> FunctionBrokerToken:
        """Exchanges credentials for a broker token."""
        partner = self._world.login(Credentials(request.client_id, request.client_secret, request.cluster_id))
        token = self._world.tokens.issue(Kind.BROKER, partner, self._world.rules.broker_token_life)
        return FunctionBrokerToken(value=token.value)

    async def openFunctionStream(
        self, request_iterator: AsyncIterator[FunctionUpdate], context: object
    ) -> AsyncIterator[FunctionUpdate]:
        """Serves a host's stream until the host disconnects or all its functions are offline."""
        broker = self._world.broker
        host = broker.connect(caller().partner)
        try:
            async with alongside(self._listen(request_iterator, host)):
                async for update in host.feed:
                    yield update
        finally:
            broker.disconnect(host)

    async def runFunction(self, request: FunctionCall, context: object) -> FunctionUpdate:
        """Asks the host of a function to start the function, and returns the host's answer."""
        caller().concerns(request.session_info.id)
        return await self._world.broker.run(caller().partner, request)

    async def getFunctionRegistration(self, request: FunctionId, context: object) -> FunctionRegistration:
        """Returns the registration of a function."""
        return self._world.broker.registration(caller().partner, request)

    async def generateFunctionSignature(self, request: EmptyMessage, context: object) -> FunctionSignature:
        """Returns a new ID and a signature, which old clients expect."""
        return FunctionSignature(id=str(uuid.uuid4()), signature=secrets.token_urlsafe(32))

    async def _listen(self, updates: AsyncIterator[FunctionUpdate], host: Host) -> None:
        async for update in updates:
            self._world.broker.handle(host, update)
        host.feed.end()
