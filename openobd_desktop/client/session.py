"""Client for one session, which makes its calls to the session's own endpoint."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING

from grpc.aio import Channel, UnaryStreamMultiCallable

from openobd_desktop.client.messages import convert
from openobd_desktop.client.session_services.functions import ContextClient
from openobd_desktop.client.session_services.questions import QuestionClient
from openobd_desktop.client.session_services.tools import ToolClient
from openobd_desktop.client.session_services.vehicle import VehicleClient
from openobd_desktop.client.transport.connections import Line
from openobd_desktop.client.transport.handshake import Handshake
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Caller, done
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, ServiceResult
from openobd_desktop.errors import OpenObdError
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorStub
from openobd_desktop.protocol.session_pb2 import SessionToken
from openobd_desktop.protocol.session_pb2_grpc import sessionStub

if TYPE_CHECKING:
    from openobd_desktop.client.session_services.car import BusClient, ChannelClient


class SessionClient:
    """Makes the calls for one session, over a connection that other sessions may share; implements ``SessionCalls``.

    The client never retries a call and keeps no token; each method is passed the token to use.

    Attributes:
        questions: Questions to the mechanic or the operator dashboard.
        vehicle: Vehicle, ticket, products and control units.
        tools: Local testers, ScriptLog and variables.
        contexts: Nested contexts, in which functions run.
    """

    def __init__(
        self,
        line: Channel | Line,
        on_error: Callable[[OpenObdError], None] | None = None,
        handshake: Handshake | None = None,
    ) -> None:
        self._caller = Caller(line, on_error, handshake)
        self.questions = QuestionClient(self._caller)
        self.vehicle = VehicleClient(self._caller)
        self.tools = ToolClient(self._caller)
        self.contexts = ContextClient(self._caller)
        self._buses: BusClient | None = None
        self._channels: ChannelClient | None = None

    @property
    def buses(self) -> BusClient:
        """Buses and ignition of the car; like ``channels``, imported when first needed."""
        if self._buses is None:
            from openobd_desktop.client.session_services.car import BusClient

            self._buses = BusClient(self._caller)
        return self._buses

    @property
    def channels(self) -> ChannelClient:
        """Streams to the control units."""
        if self._channels is None:
            from openobd_desktop.client.session_services.car import ChannelClient

            self._channels = ChannelClient(self._caller)
        return self._channels

    async def authenticate(self, token: Secret) -> Secret:
        """Claims the session with its authentication token; returns the first session token.

        Raises:
            AlreadyClaimed: the session is already claimed.
            OpenObdError: the session was not claimed or, if ``ambiguous``, may have been claimed.
        """
        return await self._caller.unary(
            Method.CLAIM, lambda channel: sessionStub(channel).authenticate, EmptyMessage(), _token_of, token=token
        )

    def tokens(self, token: Secret) -> AsyncGenerator[Secret, None]:
        """Yields new session tokens; ends without an error when the service ends the stream.

        To end the call, close the generator (``contextlib.aclosing``) or cancel the task that iterates over it.

        Raises:
            OpenObdError: the stream broke.
        """
        return self._caller.server_streaming(
            Method.TOKENS,
            _token_stream,
            EmptyMessage(),
            _token_of,
            token=token,
        )

    async def connection(self, token: Secret) -> ConnectorReading:
        """Returns the connection monitor's current reading; also used to test whether a connection still works.

        Raises:
            NotOffered: the server is too old for this call.
            OpenObdError: no answer arrived within 3 seconds, or the call was refused.
        """
        return await self._caller.unary(
            Method.CONNECTION,
            lambda channel: connectionMonitorStub(channel).getConnectorInformation,
            EmptyMessage(),
            convert.connection,
            token=token,
        )

    def connections(self, token: Secret) -> AsyncGenerator[ConnectorReading, None]:
        """Yields the connection monitor's readings, one per second; must be closed like the generator of ``tokens``.

        Raises:
            NotOffered: the server is too old for this call.
            OpenObdError: the stream broke.
        """
        return self._caller.server_streaming(
            Method.CONNECTIONS,
            _reading_stream,
            EmptyMessage(),
            convert.connection,
            token=token,
        )

    async def finish(self, token: Secret, result: ServiceResult) -> None:
        """Finishes the session with its result.

        Raises:
            SessionEnded: the session has already ended.
            OpenObdError: the session was not finished or, if ``ambiguous``, may have been finished.
        """
        message = convert.service_result(result)
        await self._caller.unary(Method.FINISH, lambda channel: sessionStub(channel).finish, message, done, token=token)

    def suspect(self) -> None:
        """Reports that no data is arriving on the connection, so that all its sessions switch to another connection."""
        self._caller.suspect()

    async def aclose(self) -> None:
        """Cancels the calls and streams in progress and stops using the connection."""
        await self._caller.aclose()


# Each open session refers to these functions as long as its streams are open.
def _token_stream(channel: Channel) -> UnaryStreamMultiCallable[EmptyMessage, SessionToken]:
    return sessionStub(channel).openSessionTokenStream


def _reading_stream(channel: Channel) -> UnaryStreamMultiCallable[EmptyMessage, ConnectorInformation]:
    return connectionMonitorStub(channel).openConnectorInformationStream


def _token_of(answer: SessionToken) -> Secret:
    return convert.token(answer.value)
