"""Faults that tests can activate in the simulator."""

import asyncio
from collections import defaultdict

from msgspec import Struct, field

from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.state.access import METHODS
from openobd_desktop.simulator.state.broker import FUNCTION_STREAM
from openobd_desktop.simulator.state.sessions import TOKEN_STREAM
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World

MONITOR_STREAM = "connectionMonitor/openConnectorInformationStream"


class _MethodFaults(Struct):
    """Faults of one method."""

    failures: list[Refusal] = field(default_factory=list)
    hidden_replies: int = 0
    delay: float = 0.0
    thawed: asyncio.Event | None = None


class Faults:
    """Faults that can be activated for individual methods.

    A method is named by the last two parts of its path, for example "session/finish". An unknown method name
    raises ``KeyError``, so that typos are noticed.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_method: defaultdict[str, _MethodFaults] = defaultdict(_MethodFaults)

    def drop_token_streams(self) -> None:
        """Breaks all open token streams with UNAVAILABLE."""
        self.drop(TOKEN_STREAM)

    def drop_monitor_streams(self) -> None:
        """Breaks all open connection monitor streams with UNAVAILABLE."""
        self.drop(MONITOR_STREAM)

    def end_token_streams_normally(self) -> None:
        """Ends all open token streams normally."""
        self._world.end_feeds(TOKEN_STREAM, None)

    def drop(self, method: str) -> None:
        """Breaks all open streams of a method with UNAVAILABLE."""
        self._world.end_feeds(_known(method), refusals.dropped())

    def freeze(self, method: str) -> None:
        """Leaves new calls to the method unanswered until ``thaw`` is called."""
        faults = self._of(method)
        faults.thawed = faults.thawed or asyncio.Event()

    def thaw(self, method: str) -> None:
        """Lets frozen calls to the method continue, and answers new calls normally again."""
        faults = self._of(method)
        if faults.thawed is not None:
            faults.thawed.set()
            faults.thawed = None

    def delay(self, method: str, seconds: float) -> None:
        """Delays new calls to the method by ``seconds`` simulated seconds; 0 ends the delay."""
        self._of(method).delay = seconds

    def fail_next(self, method: str, status: str, detail: str = "", times: int = 1) -> None:
        """Refuses the next calls to the method without executing them.

        Args:
            method: The method whose calls are refused.
            status: Name of the gRPC status, for example "UNAVAILABLE".
            detail: The text sent with the status.
            times: Number of calls that are refused.
        """
        self._of(method).failures.extend([Refusal(status, detail)] * times)

    def hide_reply(self, method: str, times: int = 1) -> None:
        """Executes the next calls to the method but drops the replies, so that the caller receives UNAVAILABLE."""
        self._of(method).hidden_replies += times

    def mend(self) -> None:
        """Clears the faults set on all methods, and lets frozen calls continue."""
        for faults in self._by_method.values():
            if faults.thawed is not None:
                faults.thawed.set()
        self._by_method.clear()

    def refuse_controller_tokens(self) -> None:
        """Revokes all controller tokens issued so far."""
        self._world.tokens.revoke(Kind.CONTROLLER)

    def refuse_session_tokens(self) -> None:
        """Revokes all session tokens issued so far."""
        self._world.tokens.revoke(Kind.SESSION)

    def ask_hosts_to_reconnect(self, seconds: int) -> None:
        """Asks all function hosts to open a new stream; ends current streams after ``seconds`` simulated seconds."""
        self._world.broker.ask_to_reconnect(seconds)

    def drop_function_streams(self) -> None:
        """Breaks all function hosts' streams with UNAVAILABLE."""
        self.drop(FUNCTION_STREAM)

    async def before(self, method: str) -> None:
        """Applies the method's faults that take effect before a call is executed.

        Raises:
            Refusal: the call must fail.
        """
        # Does not use indexing, which would create an entry for every method.
        faults = self._by_method.get(method)
        if faults is None:
            return
        if faults.thawed is not None:
            await faults.thawed.wait()
        if faults.delay > 0:
            await self._world.clock.sleep(faults.delay)
        if faults.failures:
            raise faults.failures.pop(0)

    def after(self, method: str) -> None:
        """Applies the method's faults that take effect after a call has been executed.

        Raises:
            Refusal: the reply must be dropped.
        """
        faults = self._by_method.get(method)
        if faults is not None and faults.hidden_replies > 0:
            faults.hidden_replies -= 1
            raise refusals.dropped()

    def _of(self, method: str) -> _MethodFaults:
        return self._by_method[_known(method)]


def _known(method: str) -> str:
    if method not in METHODS:
        raise KeyError(method)
    return method
