"""Finding, offering and calling functions (proto/function_broker.proto)."""

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
from openobd_desktop.protocol.function_pb2 import FunctionId
from openobd_desktop.protocol.session_controller_pb2 import Authenticate
from openobd_desktop.simulator.common.partners import Credentials
from openobd_desktop.simulator.common.tasks import alongside
from openobd_desktop.simulator.state.broker import Host
from openobd_desktop.simulator.state.caller import caller
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World


class FunctionBrokerService(functionBrokerServicer):
    """The broker, for the holder of a broker token."""

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
        """Keeps a host in touch until it leaves or all its functions are offline."""
        broker = self._world.broker
        host = broker.connect(caller().partner)
        try:
            async with alongside(self._listen(request_iterator, host)):
                async for update in host.feed:
                    yield update
        finally:
            broker.disconnect(host)

    async def runFunction(self, request: FunctionCall, context: object) -> FunctionUpdate:
        """Has the host of a function start it."""
        caller().concerns(request.session_info.id)
        return await self._world.broker.run(caller().partner, request)

    async def getFunctionRegistration(self, request: FunctionId, context: object) -> FunctionRegistration:
        """Tells what is known of a function."""
        return self._world.broker.registration(caller().partner, request)

    async def generateFunctionSignature(self, request: EmptyMessage, context: object) -> FunctionSignature:
        """Makes up an id and a signature, as old clients expect."""
        return FunctionSignature(id=str(uuid.uuid4()), signature=secrets.token_urlsafe(32))

    async def _listen(self, updates: AsyncIterator[FunctionUpdate], host: Host) -> None:
        async for update in updates:
            self._world.broker.hear(host, update)
        host.feed.end()
