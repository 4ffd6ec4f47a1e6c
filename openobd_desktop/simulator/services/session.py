"""Claim a session, keep it alive and finish it (proto/session.proto)."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_pb2 import ServiceResult, SessionToken
from openobd_desktop.protocol.session_pb2_grpc import sessionServicer
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.state.caller import caller
from openobd_desktop.simulator.state.world import World


class SessionService(sessionServicer):
    """One session from inside."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def authenticate(self, request: EmptyMessage, context: object) -> SessionToken:
        """Claims the session or nested context and hands out its first session token."""
        claimed = caller().context
        token = claimed.session.claim(claimed)
        # Set before the reply is out: an answer that gets lost still counts as handed out.
        claimed.delivered = token.number
        return SessionToken(value=token.value)

    async def assertAuthenticationPossible(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Answers only while the session or nested context can be claimed."""
        asked = caller().context
        asked.session.assert_claimable(asked)
        return EmptyMessage()

    async def openSessionTokenStream(self, request: EmptyMessage, context: object) -> AsyncIterator[SessionToken]:
        """Hands out a new session token every period."""
        owner = caller().context
        feed = owner.session.open_token_stream(owner)
        try:
            async for token in feed:
                yield SessionToken(value=token.value)
                # The gate asks for the next item only after the last one has been written to the wire.
                owner.delivered = max(owner.delivered, token.number)
        finally:
            self._world.close_feed(feed)

    async def finish(self, request: ServiceResult, context: object) -> EmptyMessage:
        """Ends the running context and, with the last one, the session."""
        if not request.result and not self._world.rules.accept_empty_result:
            raise refusals.invalid("At least one result is needed.")
        owner = caller().context
        owner.session.finish(owner, request)
        await owner.session.end_answered()
        return EmptyMessage()
