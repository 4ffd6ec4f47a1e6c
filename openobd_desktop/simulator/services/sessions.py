"""Servicers for the session controller (proto/session_controller.proto) and sessions (proto/session.proto)."""

from collections.abc import AsyncIterator

from grpc.aio import ServicerContext

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_controller_pb2 import (
    Authenticate,
    ConnectorId,
    SessionControllerToken,
    SessionId,
    SessionInfo,
    SessionInfoList,
    TicketId,
)
from openobd_desktop.protocol.session_controller_pb2_grpc import sessionControllerServicer
from openobd_desktop.protocol.session_pb2 import ServiceResult, SessionToken
from openobd_desktop.protocol.session_pb2_grpc import sessionServicer
from openobd_desktop.simulator.car.fleet import Credentials
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.state.access import PORT_IS_REPORTED, caller
from openobd_desktop.simulator.state.sessions import AVAILABLE, Session
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World


class SessionControllerService(sessionControllerServicer):
    """Session controller, for clients that hold a controller token."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def getSessionControllerToken(
        self, request: Authenticate, context: ServicerContext[Authenticate, SessionControllerToken]
    ) -> SessionControllerToken:
        """Exchanges credentials for a controller token."""
        if self._world.rules.date_in_answers:
            # Imported here because the import is slow and the demo does not need it.
            from email.utils import format_datetime

            await context.send_initial_metadata((("date", format_datetime(self._world.clock.wall(), usegmt=True)),))
        partner = self._world.login(Credentials(request.client_id, request.client_secret, request.cluster_id))
        token = self._world.tokens.issue(Kind.CONTROLLER, partner, self._world.rules.controller_token_life)
        return SessionControllerToken(value=token.value)

    async def startSessionOnTicket(self, request: TicketId, context: object) -> SessionInfo:
        """Starts a session that is charged to a ticket."""
        return self._started(self._world.start_on_ticket(caller().partner, request.value))

    async def startSessionOnConnector(self, request: ConnectorId, context: object) -> SessionInfo:
        """Starts a development session on a connector."""
        return self._started(self._world.start_on_connector(caller().partner, request.value))

    async def getSession(self, request: SessionId, context: object) -> SessionInfo:
        """Returns the session with the requested ID."""
        caller().concerns(request.value)
        return session_info(self._world, self._world.session(caller().partner, request.value))

    async def interruptSession(self, request: SessionId, context: object) -> SessionInfo:
        """Interrupts a session and returns it with its final state."""
        caller().concerns(request.value)
        session = self._world.interrupt(caller().partner, request.value)
        await session.end_answered()
        info = session_info(self._world, session)
        info.state = session.final_state
        return info

    async def getSessionList(self, request: EmptyMessage, context: object) -> SessionInfoList:
        """Returns the partner's sessions, including those that have just ended."""
        sessions = self._world.sessions_of(caller().partner)
        return SessionInfoList(sessions=[session_info(self._world, session) for session in sessions])

    def _started(self, session: Session) -> SessionInfo:
        caller().concerns(session.id)
        info = session_info(self._world, session)
        # The answer to a start contains the token even if the answer to a lookup does not.
        if session.base.offer is not None:
            info.authentication_token = session.base.offer.value
        return info


def session_info(world: World, session: Session) -> SessionInfo:
    """Returns the message that describes a session."""
    info = SessionInfo(
        id=session.id,
        state=session.shown_state or session.state,
        created_at=session.shown_created_at or created_at(world, session),
        grpc_endpoint=world.endpoint.host,
    )
    if world.endpoint.reports_port and world.version >= PORT_IS_REPORTED:
        info.grpc_port = world.endpoint.port
    offer = session.base.offer
    # An authentication token that has been used is not reported.
    claimable = session.state == AVAILABLE and not session.base.claimed
    if offer is not None and claimable and world.rules.list_shows_authentication_token:
        info.authentication_token = offer.value
    return info


def created_at(world: World, session: Session) -> str:
    """Returns the session's start time in the Partner API's format: 2019-08-24T14:15:22.651+0000."""
    # Not formatted with ``strftime``, which takes several times as long; a list contains hundreds of sessions.
    return f"{world.clock.wall(session.started_at).replace(tzinfo=None).isoformat(timespec='milliseconds')}+0000"


class SessionService(sessionServicer):
    """Calls within one session, for clients that hold an authentication or session token of the session."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def authenticate(self, request: EmptyMessage, context: object) -> SessionToken:
        """Claims the session or nested context and returns its first session token."""
        claimed = caller().context
        token = claimed.session.claim(claimed)
        # Set before the reply is sent, because the token counts as delivered even if the reply is lost.
        claimed.delivered = token.number
        return SessionToken(value=token.value)

    async def assertAuthenticationPossible(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Succeeds if the session or nested context can be claimed; otherwise, the call is refused."""
        asked = caller().context
        asked.session.assert_claimable(asked)
        return EmptyMessage()

    async def openSessionTokenStream(self, request: EmptyMessage, context: object) -> AsyncIterator[SessionToken]:
        """Delivers new session tokens at regular intervals."""
        owner = caller().context
        feed = owner.session.open_token_stream(owner)
        try:
            async for token in feed:
                yield SessionToken(value=token.value)
                # The interceptor requests the next item only after the previous one has been written.
                owner.delivered = max(owner.delivered, token.number)
        finally:
            self._world.close_feed(feed)

    async def finish(self, request: ServiceResult, context: object) -> EmptyMessage:
        """Finishes the running context and, if it is the session's own context, the session."""
        # The number 0 means "undefined", so it does not count as a result.
        if not any(request.result) and not self._world.rules.accept_empty_result:
            raise refusals.invalid("At least one result is needed.")
        owner = caller().context
        owner.session.finish(owner, request)
        await owner.session.end_answered()
        return EmptyMessage()
