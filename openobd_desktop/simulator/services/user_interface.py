"""Servicer for questions to the mechanic (proto/user_interface.proto)."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.user_interface_pb2 import Control
from openobd_desktop.protocol.user_interface_pb2_grpc import userInterfaceServicer
from openobd_desktop.simulator.car.mechanic import Mechanic, Screen
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.feed import Feed, alongside
from openobd_desktop.simulator.state.access import caller
from openobd_desktop.simulator.state.prompts import flaw_of
from openobd_desktop.simulator.state.sessions import Session
from openobd_desktop.simulator.state.world import World

CONTROL_STREAM = "userInterface/openControlStream"


class UserInterfaceService(userInterfaceServicer):
    """Passes a client's questions to the mechanic, and the mechanic's answers to the client."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def openControlStream(
        self, request_iterator: AsyncIterator[Control], context: object
    ) -> AsyncIterator[Control]:
        """Shows the controls received and sends the answers; another stream opened in the session ends this one."""
        owner = caller().context
        if owner.communication_only:
            raise refusals.no_user_interface()
        # The whole session has one control stream, regardless of which context opens it.
        for other in owner.session.stack:
            self._world.end_feeds(CONTROL_STREAM, refusals.replaced(), other)
        feed: Feed[Control] = self._world.open_feed(CONTROL_STREAM, owner)
        self._world.watch_idle(feed, owner.session)
        mechanic = owner.session.connector.mechanic
        screen = Screen(lambda answer: self._answer(owner.session, feed, answer))
        mechanic.open(screen)
        try:
            async with alongside(self._show(request_iterator, feed, mechanic, screen)):
                async for answer in feed:
                    yield answer
        finally:
            mechanic.close(screen)
            self._world.close_feed(feed)

    def _answer(self, session: Session, feed: Feed[Control], answer: Control) -> None:
        agreed = answer.control_yesno.answer or answer.HasField("control_continue")
        rules = self._world.rules
        # A mechanic can switch the ignition on only in a car whose ignition was initially off.
        if agreed and rules.answers_switch_ignition and not rules.ignition:
            self._world.vehicles.at(session.connector).condition.switch(True)
        feed.send(answer)

    async def _show(
        self, controls: AsyncIterator[Control], feed: Feed[Control], mechanic: Mechanic, screen: Screen
    ) -> None:
        async for control in controls:
            feed.touch()
            flaw = flaw_of(control)
            untyped = control.WhichOneof("ControlType") is None
            if flaw and (untyped or not self._world.rules.accept_impossible_prompts):
                feed.end(refusals.invalid(flaw))
                return
            mechanic.show(screen, control)
        # The client has half-closed the stream, so the screen is cleared.
        feed.end()
