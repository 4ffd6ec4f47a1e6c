"""Log in, start, look up, list and interrupt sessions (proto/session_controller.proto)."""

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
from openobd_desktop.simulator.common.partners import Credentials
from openobd_desktop.simulator.state.access_table import PORT_IS_TOLD
from openobd_desktop.simulator.state.caller import caller
from openobd_desktop.simulator.state.contexts import AVAILABLE
from openobd_desktop.simulator.state.sessions import Session
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World


class SessionControllerService(sessionControllerServicer):
    """Sessions as a whole, for the holder of a controller token."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def getSessionControllerToken(self, request: Authenticate, context: object) -> SessionControllerToken:
        """Exchanges credentials for a controller token."""
        partner = self._world.login(Credentials(request.client_id, request.client_secret, request.cluster_id))
        token = self._world.tokens.issue(Kind.CONTROLLER, partner, self._world.rules.controller_token_life)
        return SessionControllerToken(value=token.value)

    async def startSessionOnTicket(self, request: TicketId, context: object) -> SessionInfo:
        """Starts a session that is charged to a ticket."""
        return self._started(self._world.start_on_ticket(caller().partner, request.value))

    async def startSessionOnConnector(self, request: ConnectorId, context: object) -> SessionInfo:
        """Starts a session for development."""
        return self._started(self._world.start_on_connector(caller().partner, request.value))

    async def getSession(self, request: SessionId, context: object) -> SessionInfo:
        """Looks one session up."""
        caller().concerns(request.value)
        return session_info(self._world, self._world.session(caller().partner, request.value))

    async def interruptSession(self, request: SessionId, context: object) -> SessionInfo:
        """Stops a session from outside."""
        caller().concerns(request.value)
        session = self._world.interrupt(caller().partner, request.value)
        await session.end_answered()
        info = session_info(self._world, session)
        info.state = session.final_state
        return info

    async def getSessionList(self, request: EmptyMessage, context: object) -> SessionInfoList:
        """Lists the partner's sessions, those that ended a moment ago included."""
        sessions = self._world.sessions_of(caller().partner)
        return SessionInfoList(sessions=[session_info(self._world, session) for session in sessions])

    def _started(self, session: Session) -> SessionInfo:
        caller().concerns(session.id)
        info = session_info(self._world, session)
        # Whoever starts a session gets its token even where looking it up would not tell it.
        if session.base.offer is not None:
            info.authentication_token = session.base.offer.value
        return info


def session_info(world: World, session: Session) -> SessionInfo:
    """What is told of a session."""
    info = SessionInfo(
        id=session.id,
        state=session.shown_state or session.state,
        created_at=session.shown_created_at or created_at(world, session),
        grpc_endpoint=world.endpoint.host,
    )
    if world.endpoint.tell_port and world.version >= PORT_IS_TOLD:
        info.grpc_port = world.endpoint.port
    offer = session.base.offer
    # A token that has been used is told to nobody.
    claimable = session.state == AVAILABLE and not session.base.claimed
    if offer is not None and claimable and world.rules.list_shows_authentication_token:
        info.authentication_token = offer.value
    return info


def created_at(world: World, session: Session) -> str:
    """The start in the form the Partner API uses: 2019-08-24T14:15:22.651+0000."""
    start = world.clock.wall(session.started_at)
    return f"{start:%Y-%m-%dT%H:%M:%S}.{start.microsecond // 1000:03d}+0000"
