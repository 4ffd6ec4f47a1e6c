"""Simulated sessions, with their states, context stacks, tokens, time limits and the steps in which they end."""

import asyncio
import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.protocol.function_pb2 import FunctionDetails, Variable
from openobd_desktop.protocol.session_pb2 import ServiceResult
from openobd_desktop.simulator.buses.configuration import Buses
from openobd_desktop.simulator.car.fleet import Connector, Partner, Ticket
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.feed import Feed
from openobd_desktop.simulator.common.rules import REPLY, STATE, STREAMS, Rules
from openobd_desktop.simulator.state.tokens import Kind, Token

if TYPE_CHECKING:
    from openobd_desktop.simulator.state.world import World


AVAILABLE = "available"
ACTIVE = "active"
INTERRUPTED = "interrupted"
FINISHED = "finished"
FAILED = "failed"


class Context(Struct, eq=False):
    """A context within a session, with its own claim, tokens and variables.

    Attributes:
        session: The session to which the context belongs.
        parent: The context below this one; None for the session's own context.
        state: ``AVAILABLE``, ``ACTIVE``, or a final state once the context has been closed.
        id: UUID of the context.
        communication_only: Whether the context has no user interface, because it was opened from an active context or
            from a context without a user interface.
        offer: The newest authentication token for claiming the context; None before the first token is issued.
        offered_at: Simulated second at which ``offer`` was issued.
        claimed: Whether the context has been claimed.
        delivered: Number of the newest session token that has been delivered.
        result: The result with which the context finished; None if it has no result.
        details: The function that runs in the context, if registered.
        arguments: Arguments passed by the parent.
        results: Results passed to the parent.
        variables: Variables that belong to this context alone.
        child_results: Results passed by the last nested context.
    """

    session: "Session"
    parent: "Context | None" = None
    state: str = AVAILABLE
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    communication_only: bool = False
    offer: "Token | None" = None
    offered_at: float = 0.0
    claimed: bool = False
    delivered: int = 0
    result: ServiceResult | None = None
    details: FunctionDetails | None = None
    arguments: dict[str, Variable] = field(default_factory=dict)
    results: dict[str, Variable] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    child_results: dict[str, Variable] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        """Whether the context has not been closed yet."""
        return self.state in (AVAILABLE, ACTIVE)

    @property
    def has_child(self) -> bool:
        """Whether a nested context is open above this one."""
        return self.open and self.session.top is not self


class Ending:
    """A session's end in three steps: its state changes, the call that ended it is answered, and its streams end.

    The openOBD docs do not specify the order of these steps.

    Attributes:
        state: The final state of the session.
        reported: The state that is currently reported.
        answered: Set once the call that ended the session may be answered.
        shown: Set once the last step has been taken.
    """

    def __init__(self, rules: Rules, clock: Clock, before: str, state: str) -> None:
        self.state = state
        self.reported = before
        self.answered = asyncio.Event()
        self.shown = asyncio.Event()
        self._rules = rules
        self._clock = clock

    def begin(self, report_end: Callable[[], None], end_streams: Callable[[], None]) -> None:
        """Takes the first step now, and the other steps after the configured pauses."""
        actions = {STATE: lambda: self._report_state(report_end), REPLY: self.answered.set, STREAMS: end_streams}
        self._run_steps(iter([actions[step] for step in self._rules.end_order.split(", ")]))

    def _run_steps(self, steps: Iterator[Callable[[], None]]) -> None:
        for step in steps:
            step()
            if self._rules.end_pause > 0:
                self._clock.call_at(self._clock.now() + self._rules.end_pause, lambda: self._run_steps(steps))
                return
        self.shown.set()

    def _report_state(self, report_end: Callable[[], None]) -> None:
        self.reported = self.state
        report_end()


TOKEN_STREAM = "session/openSessionTokenStream"  # noqa: S105


class Session:
    """A session on a connector, from its start until some time after its end.

    Attributes:
        id: UUID of the session.
        partner: The partner that started the session.
        connector: The connector that the session uses.
        ticket: The ticket to which the session is charged; None for a development session on a connector.
        started_at: Simulated second of the start.
        ended_at: Simulated second of the end; None while the session is running.
        base: The session's own context.
        stack: All open contexts, with ``base`` first.
        variables: Variables shared by the whole session.
        buses: The configured buses.
        shown_state: State to report instead of the real one, for scenarios with unusual servers.
        shown_created_at: Start time to report instead of the real one.
    """

    def __init__(
        self, world: "World", partner: Partner, connector: Connector, ticket: Ticket | None, age: float = 0.0
    ) -> None:
        self.id = str(uuid.uuid4())
        self.partner = partner
        self.connector = connector
        self.ticket = ticket
        self.started_at = world.clock.now() - age
        self.ended_at: float | None = None
        self.base = Context(self)
        self.stack = [self.base]
        self.variables: dict[str, Variable] = {}
        self.buses = Buses(world.rules)
        self.shown_state: str | None = None
        self.shown_created_at: str | None = None
        self._world = world
        self._ending: Ending | None = None
        # The service blocks local testers when a session starts.
        connector.muted = True
        self.offer(self.base, self.started_at)
        world.clock.call_at(self.started_at + world.rules.max_session, self._reach_longest_duration)

    @property
    def top(self) -> Context:
        """The context that is currently running."""
        return self.stack[-1]

    @property
    def state(self) -> str:
        """The reported state, which is active if any context is active, and final once the end has been reported."""
        if self._ending is not None:
            return self._ending.reported
        # A claimed nested function makes the whole session active; a waiting one does not make a claimed session
        # available again.
        return ACTIVE if any(context.state == ACTIVE for context in self.stack) else AVAILABLE

    @property
    def alive(self) -> bool:
        """Whether the session is running; false as soon as it begins to end."""
        return self._ending is None

    @property
    def final_state(self) -> str:
        """The final state, even if it has not been reported yet; the current state while the session is running."""
        return self.state if self._ending is None else self._ending.state

    @property
    def volts(self) -> str:
        """The car's battery voltage as text; empty if unknown."""
        return self._world.vehicles.volts(self.connector)

    def offer(self, context: Context, since: float) -> None:
        """Issues an authentication token for a context; the claim timeout starts at simulated second ``since``."""
        # A client receives the new token over a stream, and may use the previous token until it arrives.
        self._world.tokens.retire(context.offer, self._world.rules.claim_timeout)
        context.offer = self._world.tokens.issue(Kind.AUTHENTICATION, context, None)
        context.offered_at = since
        # The timeout applies to this offer only: a parent that gets a new offer later gets the full time again.
        deadline = since + self._world.rules.claim_timeout
        self._world.clock.call_at(deadline, lambda: self._claim_deadline(context, since))

    def assert_claimable(self, context: Context) -> None:
        """Checks that the context can be claimed now.

        Raises:
            Refusal: the context has been claimed, or a nested context is open.
        """
        if context.state != AVAILABLE:
            raise refusals.already_authenticated()
        if context.has_child:
            raise refusals.child_alive()

    def claim(self, context: Context) -> Token:
        """Activates an available context and returns its first session token.

        Raises:
            Refusal: the context cannot be claimed; see ``assert_claimable``.
        """
        self.assert_claimable(context)
        context.state = ACTIVE
        context.claimed = True
        return self.issue_token(context)

    def issue_token(self, context: Context) -> Token:
        """Returns a new session token; earlier session tokens stay valid until they expire."""
        return self._world.tokens.issue(Kind.SESSION, context, self._world.rules.session_token_life)

    def open_token_stream(self, context: Context) -> Feed[Token]:
        """Opens a stream that regularly delivers a new session token."""
        feed: Feed[Token] = self._world.open_feed(TOKEN_STREAM, context)
        rules = self._world.rules
        feed.repeat(
            rules.session_token_every, lambda: feed.send(self.issue_token(context)), at_once=rules.first_token_at_once
        )
        return feed

    def finish(self, context: Context, result: ServiceResult) -> None:
        """Finishes the running context and, if it is the session's own context, the session.

        If nested contexts are open above ``context``, closes the topmost of them instead, and returns control to
        the parent of the closed context.

        Raises:
            Refusal: the context has already been closed.
        """
        if context not in self.stack:
            raise refusals.context_closed()
        if self.top is self.base:
            self.base.result = result
            self._world.call_log.finished(self.id, result)
            self.end(FINISHED)
        else:
            self.pop(result)

    def pop(self, result: ServiceResult | None) -> None:
        """Closes the top nested context and returns control to its parent."""
        context = self.stack.pop()
        context.state = FINISHED
        context.result = result
        parent = self.top
        parent.child_results = context.results
        # An active parent continues with its session token; an available parent has none and needs a new offer.
        if parent.state == AVAILABLE:
            self.offer(parent, self._world.clock.now())
        self._world.close_context(context, parent.offer if parent.state == AVAILABLE else None)

    def end(self, state: str) -> None:
        """Ends the session with a final state, in the order set by the rules; has no effect after the first call."""
        if not self.alive:
            return
        self._ending = Ending(self._world.rules, self._world.clock, self.state, state)
        self.ended_at = self._world.clock.now()
        self.connector.muted = False
        # From now on, the session accepts no calls, regardless of the order of the steps.
        for context in self.stack:
            context.state = state
        self._ending.begin(self._report_end, self._end_streams)

    async def end_answered(self) -> None:
        """Waits until the call that ended the session may be answered; returns at once if the session is running."""
        if self._ending is not None:
            await self._ending.answered.wait()

    async def end_shown(self) -> None:
        """Waits until the last step of the session's end has been taken; returns at once if the session is running."""
        if self._ending is not None:
            await self._ending.shown.wait()

    def _report_end(self) -> None:
        self._world.release(self)

    def _end_streams(self) -> None:
        for context in self.stack:
            self._world.close_context(context, None)

    def _claim_deadline(self, context: Context, since: float) -> None:
        waiting = context.state == AVAILABLE and not context.has_child and context.offered_at == since
        if not (self.alive and waiting):
            return
        if context is self.base:
            self.end(self._world.rules.state_after_claim_timeout)
        else:
            self.pop(None)

    def _reach_longest_duration(self) -> None:
        self.end(self._world.rules.state_after_max_session)
