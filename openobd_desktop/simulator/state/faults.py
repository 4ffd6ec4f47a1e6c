"""Switches that make the simulator misbehave in a chosen way."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field

from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.state.access import METHODS
from openobd_desktop.simulator.state.broker import FUNCTION_STREAM
from openobd_desktop.simulator.state.sessions import TOKEN_STREAM
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World

MONITOR_STREAM = "connectionMonitor/openConnectorInformationStream"


@dataclass(slots=True)
class _Trouble:
    """What waits for the calls of one method."""

    failures: list[Refusal] = field(default_factory=list)
    hidden_replies: int = 0
    delay: float = 0.0
    thawed: asyncio.Event | None = None


class Faults:
    """Faults by method, named by the last two parts of its path, for example "session/finish".

    A name that no service has raises KeyError, so that a misspelt fault is noticed.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._troubles: defaultdict[str, _Trouble] = defaultdict(_Trouble)

    def drop_token_streams(self) -> None:
        """Breaks every open token stream with UNAVAILABLE."""
        self.drop(TOKEN_STREAM)

    def drop_monitor_streams(self) -> None:
        """Breaks every open connection monitor stream with UNAVAILABLE."""
        self.drop(MONITOR_STREAM)

    def end_token_streams_normally(self) -> None:
        """Ends every open token stream as if nothing were left to say."""
        self._world.end_feeds(TOKEN_STREAM, None)

    def drop(self, method: str) -> None:
        """Breaks every open stream of a method with UNAVAILABLE."""
        self._world.end_feeds(_known(method), refusals.dropped())

    def freeze(self, method: str) -> None:
        """Leaves new calls of the method without any answer until `thaw`."""
        error = self._error(method)
        error.thawed = error.thawed or asyncio.Event()

    def thaw(self, method: str) -> None:
        """Lets the method go on, the calls that wait included."""
        error = self._error(method)
        if error.thawed is not None:
            error.thawed.set()
            error.thawed = None

    def delay(self, method: str, seconds: float) -> None:
        """Carries new calls of the method out only after simulated seconds; 0 ends that."""
        self._error(method).delay = seconds

    def fail_next(self, method: str, status: str, detail: str = "", times: int = 1) -> None:
        """Refuses the next calls of the method without carrying them out.

        Args:
            method: Which one.
            status: Name of the gRPC status, for example "UNAVAILABLE".
            detail: The text sent with it.
            times: How many calls.
        """
        self._error(method).failures.extend([Refusal(status, detail)] * times)

    def hide_reply(self, method: str, times: int = 1) -> None:
        """Carries the next calls of the method out, but loses the reply: the caller sees UNAVAILABLE."""
        self._error(method).hidden_replies += times

    def mend(self) -> None:
        """Lets every method behave again; calls that wait at a frozen one go on."""
        for error in self._troubles.values():
            if error.thawed is not None:
                error.thawed.set()
        self._troubles.clear()

    def refuse_controller_tokens(self) -> None:
        """Makes every controller token issued so far worthless."""
        self._world.tokens.revoke(Kind.CONTROLLER)

    def refuse_session_tokens(self) -> None:
        """Makes every session token issued so far worthless."""
        self._world.tokens.revoke(Kind.SESSION)

    def ask_hosts_to_reconnect(self, seconds: int) -> None:
        """Tells every host of functions to open a new stream; its present one is cut after simulated seconds."""
        self._world.broker.ask_to_reconnect(seconds)

    def drop_function_streams(self) -> None:
        """Breaks the streams of all hosts of functions with UNAVAILABLE."""
        self.drop(FUNCTION_STREAM)

    async def before(self, method: str) -> None:
        """Lets the faults of a method act before a call is carried out.

        Raises:
            Refusal: The call is to fail.
        """
        # Not by indexing: that would remember an entry for every method ever called.
        error = self._troubles.get(method)
        if error is None:
            return
        if error.thawed is not None:
            await error.thawed.wait()
        if error.delay > 0:
            await self._world.clock.sleep(error.delay)
        if error.failures:
            raise error.failures.pop(0)

    def after(self, method: str) -> None:
        """Lets the faults of a method act after a call has been carried out.

        Raises:
            Refusal: The reply is to be lost.
        """
        error = self._troubles.get(method)
        if error is not None and error.hidden_replies > 0:
            error.hidden_replies -= 1
            raise refusals.dropped()

    def _error(self, method: str) -> _Trouble:
        return self._troubles[_known(method)]


def _known(method: str) -> str:
    if method not in METHODS:
        raise KeyError(method)
    return method
