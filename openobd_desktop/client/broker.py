"""Client of the function broker, for looking up and running functions (proto/function_broker.proto)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from openobd_desktop.client.messages import convert
from openobd_desktop.client.transport.channel import ReconnectingChannel
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Unary
from openobd_desktop.client.transport.token_cache import TokenCache
from openobd_desktop.domain.functions import FunctionDetails, FunctionState
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Session
from openobd_desktop.errors import AnswerUnreadable, BadRequest, LoginExpired
from openobd_desktop.protocol import function_broker_pb2, function_pb2
from openobd_desktop.protocol.function_broker_pb2 import FunctionBrokerToken
from openobd_desktop.protocol.function_broker_pb2_grpc import functionBrokerStub
from openobd_desktop.protocol.session_controller_pb2 import Authenticate, SessionInfo

RENEW_AFTER = 270.0
"""Age in seconds at which a broker token is renewed; broker tokens are valid for 5 minutes
(proto/function_broker.proto)."""
LONGEST_TEXT = 2000
MOST_IDS = 1000

Request = TypeVar("Request")
Answer = TypeVar("Answer")
Value = TypeVar("Value")

_REFUSALS = frozenset(
    {
        function_broker_pb2.FUNCTION_UPDATE_FAILED,
        function_broker_pb2.FUNCTION_UPDATE_UNAVAILABLE,
        function_broker_pb2.FUNCTION_UPDATE_UNAUTHORIZED,
    }
)
_STATES = {
    function_broker_pb2.FUNCTION_REGISTRATION_STATE_ONLINE: FunctionState.ONLINE,
    function_broker_pb2.FUNCTION_REGISTRATION_STATE_OFFLINE: FunctionState.OFFLINE,
    function_broker_pb2.FUNCTION_REGISTRATION_STATE_UNAVAILABLE: FunctionState.UNAVAILABLE,
}


class BrokerClient:
    """Calls the function broker on the login host; implements the core's ``Broker`` port.

    A call is retried only if its token was refused, because a refused call was not carried out.
    """

    def __init__(
        self,
        channel: ReconnectingChannel,
        log_in: Callable[[], Authenticate],
        secret: Secret,
        clock: Callable[[], float],
    ) -> None:
        self._channel = channel
        self._log_in = log_in
        self._secret = secret
        self._token = TokenCache(self._fetch_token, clock, RENEW_AFTER)

    async def details(self, function_id: str, provider_id: str = "") -> FunctionDetails:
        """Returns the details of a function, including its state, which indicates whether it can be run now.

        Raises:
            FunctionNotFound: the function has never been registered.
            OpenObdError: the call failed.
        """
        wanted = function_pb2.FunctionId(value=convert.sendable(function_id))
        if provider_id:
            wanted.provider_id = convert.sendable(provider_id)
        return await self._authorized(
            Method.REGISTRATION,
            lambda channel: functionBrokerStub(channel).getFunctionRegistration,
            wanted,
            lambda answer: details(answer, function_id),
        )

    async def run(self, function_id: str, provider_id: str, session: Session, token: Secret) -> None:
        """Asks a function's host to run the function in the context that ``token`` claims, and waits until it starts.

        Raises:
            FunctionOffline: no host offers the function.
            FunctionNotAllowed: the caller may not run the function.
            FunctionSilent: the host did not respond; the function may still start.
            OpenObdError: the function did not start or, if ``ambiguous``, may have started.
        """
        call = function_broker_pb2.FunctionCall(id=convert.sendable(function_id), session_info=_info(session, token))
        if provider_id:
            call.provider_id = convert.sendable(provider_id)
        await self._authorized(Method.RUN, lambda channel: functionBrokerStub(channel).runFunction, call, _begun, token)

    async def _authorized(
        self,
        method: Method,
        pick: Unary[Request, Answer],
        request: Request,
        read: Callable[[Answer], Value],
        *secrets: Secret,
    ) -> Value:
        async def call(token: Secret) -> Value:
            async with self._channel.acquire() as caller:
                return await caller.unary(method, pick, request, read, *secrets, token=token)

        token = await self._token.get()
        try:
            return await call(token)
        except LoginExpired:
            self._token.invalidate(token)
            return await call(await self._token.get())

    async def _fetch_token(self) -> Secret:
        async with self._channel.acquire() as caller:
            return await caller.unary(
                Method.BROKER_LOG_IN,
                lambda channel: functionBrokerStub(channel).getFunctionBrokerToken,
                self._log_in(),
                _token_of,
                self._secret,
            )


def _token_of(answer: FunctionBrokerToken) -> Secret:
    return convert.token(answer.value)


def _begun(answer: function_broker_pb2.FunctionUpdate) -> None:
    """Checks that the function's host reported a start.

    Raises:
        BadRequest: the host refused to start the function.
        AnswerUnreadable: the host reported neither a start nor a refusal.
    """
    if answer.response in _REFUSALS:
        raise BadRequest(answer.response_description[:LONGEST_TEXT], what="The provider did not start the function.")
    if answer.response != function_broker_pb2.FUNCTION_UPDATE_SUCCESS:
        raise AnswerUnreadable("a function whose host neither started nor refused it")


def details(message: function_broker_pb2.FunctionRegistration, function_id: str) -> FunctionDetails:
    """Converts a function's registration; ``function_id`` is used if the registration contains no ID."""
    fields = message.details
    return FunctionDetails(
        id=fields.id[:LONGEST_TEXT] or function_id,
        name=fields.name[:LONGEST_TEXT],
        version=fields.version[:LONGEST_TEXT],
        description=fields.description[:LONGEST_TEXT],
        provider_id=fields.provider_id[:LONGEST_TEXT],
        products=tuple(each.id[:LONGEST_TEXT] for each in fields.products[:MOST_IDS]),
        vehicles=tuple(each.id[:LONGEST_TEXT] for each in fields.vehicles[:MOST_IDS]),
        state=_STATES.get(message.state, FunctionState.UNKNOWN),
        internal=message.visibility == function_broker_pb2.FUNCTION_VISIBILITY_INTERNAL,
    )


def _info(session: Session, token: Secret) -> SessionInfo:
    """Returns what a function needs to access the car: the session, and the token that claims the nested context."""
    return SessionInfo(
        id=session.id,
        state=session.state_text,
        created_at=session.created_text,
        grpc_endpoint=session.host,
        grpc_port=session.port,
        authentication_token=token.reveal(),
    )
