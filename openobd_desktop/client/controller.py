"""Client of the session controller on the login host: logs in, and lists, looks up, starts and interrupts sessions."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import Struct

from openobd_desktop.client.messages import convert
from openobd_desktop.client.session_list import SessionList, undecoded_list
from openobd_desktop.client.transport.channel import LARGEST_ANSWER, ReconnectingChannel, open_channel
from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.client.transport.handshake import Handshake
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Caller, Unary
from openobd_desktop.client.transport.token_cache import TokenCache
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Grant, Session
from openobd_desktop.errors import (
    AnswerUnreadable,
    ConnectionRefused,
    LineSilent,
    LoginExpired,
    NameNotFound,
    NoAnswer,
    NotAllowed,
    NotConnected,
    OpenObdError,
    Restarting,
    ServiceFault,
    TooManyPings,
    Unreachable,
)
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_controller_pb2 import (
    Authenticate,
    ConnectorId,
    SessionControllerToken,
    SessionId,
    SessionInfo,
    TicketId,
)
from openobd_desktop.protocol.session_controller_pb2_grpc import sessionControllerStub

if TYPE_CHECKING:
    from openobd_desktop.client.broker import BrokerClient

FIRST_TRY = 5.0
"""Deadline of the first attempt at a read, in seconds; later attempts use the method's own deadline."""
LONGEST_WAIT = 2.0
"""Longest pause, in seconds, that the service may ask for without the call being given up."""

Request = TypeVar("Request")
Answer = TypeVar("Answer")
Value = TypeVar("Value")

_PASSING = (ConnectionRefused, NameNotFound, NotConnected, LineSilent, TooManyPings, Restarting, NoAnswer)
_log = logging.getLogger(__name__)


class Credentials(Struct, frozen=True):
    """Partner API credentials (openOBD docs, credentials)."""

    client_id: str
    secret: Secret
    cluster: str


class ControllerClient:
    """Calls the session controller; implements the core's ``Controller`` port.

    Calls that only read are retried if the connection fails; calls that change something are not. If the controller
    token is refused, the token is renewed and the call is retried, which is always safe because a refused call was not
    carried out.

    Attributes:
        on_date: Called with the service's time in seconds since 1970, if the answer to a login contains a date.
    """

    def __init__(
        self,
        endpoint: VerifiedEndpoint,
        credentials: Credentials,
        *,
        roots: bytes | None = None,
        clock: Callable[[], float] = time.monotonic,
        before_start: Callable[[], None] | None = None,
        retries: Retries | None = None,
    ) -> None:
        """Creates the client, which connects at its first call.

        ``before_start`` is called right before each start, to prepare a connection while the service responds;
        ``retries`` limits the retries, which are unlimited by default.
        """
        self._before_start = before_start or _nothing
        handshake = Handshake(endpoint, roots)
        self._channel = ReconnectingChannel(
            lambda: Caller(open_channel(endpoint, roots=roots, largest_answer=LARGEST_ANSWER), handshake=handshake)
        )
        self._credentials = credentials
        self._sessions = SessionList()
        self._token = TokenCache(self._fetch_token, clock)
        self.on_date: Callable[[float], None] = lambda seconds: None
        self._clock = clock
        self._retries = retries or _Unlimited()

    @cached_property
    def broker(self) -> BrokerClient:
        """The client of the function broker on the same host."""
        # Imported here because only sessions need it.
        from openobd_desktop.client.broker import BrokerClient

        return BrokerClient(self._channel, self._login_message, self._credentials.secret, self._clock)

    async def log_in(self) -> None:
        """Fetches a controller token unless one is cached.

        Raises:
            WrongCredentials: the service does not accept the credentials.
            OpenObdError: the call failed.
        """
        await self._token.get()

    async def list_sessions(self) -> tuple[Session, ...]:
        """Returns all of the partner's sessions that the service lists, in the service's order.

        Raises:
            OpenObdError: the list could not be fetched.
        """
        return await self._sessions.read(await self._read(Method.LIST, undecoded_list, EmptyMessage(), _whole))

    async def get_session(self, session_id: str) -> Session:
        """Returns the current state of a session.

        Raises:
            SessionNotFound: the service does not know the session, or no longer knows it.
            OpenObdError: the call failed.
        """
        return await self._look_up(session_id, convert.named_session)

    async def get_grant(self, session_id: str) -> Grant:
        """Returns a session, with its authentication token if the service reports one.

        Raises:
            SessionNotFound: the service does not know the session, or no longer knows it.
            OpenObdError: the call failed.
        """
        return await self._look_up(session_id, convert.grant)

    async def _look_up(self, session_id: str, read: Callable[[SessionInfo], Value]) -> Value:
        request = SessionId(value=convert.sendable(session_id))
        return await self._read(
            Method.LOOK_UP, lambda channel: sessionControllerStub(channel).getSession, request, _of(session_id, read)
        )

    async def start_on_ticket(self, ticket: str) -> Grant:
        """Starts a session, charged to a ticket; the call is not retried if the connection fails.

        Raises:
            OpenObdError: no session was started or, if ``ambiguous``, one may have been started.
        """
        self._before_start()
        request = TicketId(value=convert.sendable(ticket))
        return await self._authorized(
            Method.START_ON_TICKET,
            lambda channel: sessionControllerStub(channel).startSessionOnTicket,
            request,
            convert.grant,
        )

    async def start_on_connector(self, connector: str) -> Grant:
        """Starts a session on a connector, for development; the call is not retried if the connection fails.

        The session is not charged.

        Raises:
            OpenObdError: no session was started or, if ``ambiguous``, one may have been started.
        """
        self._before_start()
        request = ConnectorId(value=convert.sendable(connector))
        return await self._authorized(
            Method.START_ON_CONNECTOR,
            lambda channel: sessionControllerStub(channel).startSessionOnConnector,
            request,
            convert.grant,
        )

    async def interrupt(self, session_id: str) -> Session:
        """Interrupts a session and returns its new state.

        Raises:
            SessionNotFound: the service does not know the session, or no longer knows it.
            SessionEnded: the session has already ended.
            OpenObdError: the session was not interrupted or, if ``ambiguous``, may have been interrupted.
        """
        request = SessionId(value=convert.sendable(session_id))
        return await self._authorized(
            Method.INTERRUPT,
            lambda channel: sessionControllerStub(channel).interruptSession,
            request,
            _of(session_id, convert.named_session),
        )

    async def aclose(self) -> None:
        """Closes the channel; calls in progress fail."""
        await self._channel.aclose()

    async def _read(
        self, method: Method, pick: Unary[Request, Answer], request: Request, read: Callable[[Answer], Value]
    ) -> Value:
        """Makes a call that only reads, with retries; the first deadline is short, as the connection may be dead."""
        deadlines = iter((FIRST_TRY,))
        return await repeated(
            lambda: self._authorized(method, pick, request, read, next(deadlines, None)), self._retries
        )

    async def _authorized(
        self,
        method: Method,
        pick: Unary[Request, Answer],
        request: Request,
        read: Callable[[Answer], Value],
        deadline: float | None = None,
    ) -> Value:
        async def call(token: Secret) -> Value:
            async with self._channel.acquire() as caller:
                return await caller.unary(method, pick, request, read, token=token, deadline=deadline)

        token = await self._token.get()
        try:
            return await call(token)
        except (LoginExpired, NotAllowed):
            self._token.invalidate(token)
            return await call(await self._token.get())

    def _login_message(self) -> Authenticate:
        return Authenticate(
            client_id=convert.sendable(self._credentials.client_id),
            client_secret=convert.sendable(self._credentials.secret.reveal()),
            cluster_id=convert.sendable(self._credentials.cluster),
        )

    async def _fetch_token(self) -> Secret:
        request = self._login_message()
        return await repeated(lambda: self._send_login(request), self._retries, attempts=3)

    async def _send_login(self, request: Authenticate) -> Secret:
        async with self._channel.acquire() as caller:
            return await caller.unary(
                Method.LOG_IN,
                lambda channel: sessionControllerStub(channel).getSessionControllerToken,
                request,
                _token_of,
                self._credentials.secret,
                on_date=self.on_date,
            )


def _nothing() -> None:
    """Does nothing; the default for ``before_start``."""


def _whole(answer: Answer) -> Answer:
    """Returns the answer unchanged; used if the caller of a method converts the answer itself."""
    return answer


def _of(session_id: str, read: Callable[[SessionInfo], Value]) -> Callable[[SessionInfo], Value]:
    """Returns a function that works like ``read`` but rejects an answer about a session other than ``session_id``."""

    def read_own(answer: SessionInfo) -> Value:
        if answer.id and answer.id != session_id:
            raise AnswerUnreadable("a different session from the one requested")
        return read(answer)

    return read_own


def _token_of(answer: SessionControllerToken) -> Secret:
    return convert.token(answer.value)


class Retries(Protocol):
    """Budget for retries, shared by all logins of this PC."""

    def earn(self) -> None:
        """Records a call that is not a retry."""
        ...

    def try_spend(self) -> bool:
        """Returns whether a call may be retried; if so, records the retry."""
        ...


class _Unlimited:
    """Budget that is never spent."""

    def earn(self) -> None:
        """Does nothing."""

    def try_spend(self) -> bool:
        """Returns True."""
        return True


async def repeated(read: Callable[[], Awaitable[Answer]], retries: Retries, attempts: int = 4) -> Answer:
    """Calls ``read``; if the connection fails, retries for about two seconds, or longer if answers are slow.

    Nothing is retried once the budget is spent, or if the service asks for a pause longer than ``LONGEST_WAIT``.
    """
    retries.earn()
    try:
        return await read()
    except OpenObdError as error:
        if not _will_pass(error):
            raise
        first: OpenObdError | None = error
    # Imported only for the first retry, because an earlier import would delay the first session list.
    import stamina

    async def again() -> Answer:
        nonlocal first
        if first is not None:
            failed, first = first, None
            raise failed
        return await read()

    def may_retry(error: Exception) -> bool | float:
        if not isinstance(error, OpenObdError) or not _will_pass(error):
            return False
        # A call that was certainly not sent has not burdened the service.
        if error.ambiguous and not retries.try_spend():
            return False
        return True if error.push_back is None else error.push_back

    # The function is passed without arguments, because stamina would log them.
    caller = stamina.AsyncRetryingCaller(attempts=attempts, timeout=10.0, wait_initial=0.2, wait_jitter=0.2)
    return await caller.on(may_retry)(again)


def _will_pass(error: OpenObdError) -> bool:
    """Returns whether a retry may succeed; after a certificate error, for example, it cannot."""
    if error.push_back is not None:
        return error.push_back <= LONGEST_WAIT and isinstance(error, (Unreachable, ServiceFault))
    return isinstance(error, _PASSING) or type(error) is Unreachable
