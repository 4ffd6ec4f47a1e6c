"""Drills of statements about the outcome of a session, each compared with the actual state in the service."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import OpenObdError
from openobd_desktop.protocol import session_pb2
from openobd_desktop.simulator import DEMO_PARTNER, Endpoint
from openobd_desktop.simulator.state.faults import Faults
from tests.faults.bench import Bench, bench, gateway_to
from tests.faults.drills import Effort, Outcome, drill
from tests.faults.proxy import LOOPBACK
from tests.faults.relay import BROKEN_TOKEN_IN_SESSION, WITHOUT_ID, Relay, Spoil, broken_token, empty, undecodable

SPEED = 20.0
DONE = ServiceResult((Result.SUCCESS,))
ENDS = ("finished", "interrupted", "failed")
RUNNING = ("available", "active")
START, CLAIM, FINISH, INTERRUPT, LOOK_UP = (
    "sessionController/startSessionOnTicket",
    "session/authenticate",
    "session/finish",
    "sessionController/interruptSession",
    "sessionController/getSession",
)
SPOILS: dict[str, tuple[Spoil, ...]] = {
    START: (undecodable, empty, WITHOUT_ID, BROKEN_TOKEN_IN_SESSION),
    CLAIM: (undecodable, empty, broken_token),
    FINISH: (undecodable,),
    INTERRUPT: (undecodable, empty, WITHOUT_ID),
}
REFUSALS = ("UNAVAILABLE", "INTERNAL", "FAILED_PRECONDITION", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED")


@dataclass
class Truth:
    """The actual state of one of our sessions in the service."""

    state: str = ""
    """The state; empty if no session was created."""
    results: tuple[int, ...] | None = None
    """The results with which this program finished the session; None if it did not."""


Holds = Callable[[Truth], bool]
SENTENCES: tuple[tuple[str, Holds], ...] = (
    ("No session was started", lambda truth: not truth.state),
    ("was started but not claimed", lambda truth: truth.state == "available"),
    ("The session was not claimed.", lambda truth: truth.state == "available"),
    ("The session is active and is occupying the car", lambda truth: truth.state == "active"),
    ("The session is still active", lambda truth: truth.state in RUNNING),
    ("the result did not reach the service", lambda truth: truth.results is None),
    ("the result was not accepted", lambda truth: truth.results is None),
    ("session is finished, but", lambda truth: truth.state == "finished"),
    ("was interrupted; the result", lambda truth: truth.state == "interrupted"),
    ("session failed; the result", lambda truth: truth.state == "failed"),
    ("has already ended", lambda truth: truth.state in ("", *ENDS)),
)
"""Statements in errors, each with the condition under which it is true."""


@dataclass
class Tally:
    """Counts and false statements of all rounds."""

    said: int = 0
    false: list[str] = field(default_factory=list)

    def check(self, sentence: str, truth: Truth, *, holds: bool) -> None:
        """Counts a statement, and records it if it is false."""
        self.said += 1
        if not holds:
            self.false.append(f"{sentence!r} though {truth}")


class Round:
    """One session from its start to its end, with random faults."""

    def __init__(self, bed: Bench, relay: Relay, tally: Tally) -> None:
        self._bed, self._relay, self._tally = bed, relay, tally
        pending = {each.origin.ticket for each in bed.service.starts.pending}
        free = [str(each) for each in bed.simulator.world.free_tickets(DEMO_PARTNER) if str(each) not in pending]
        self.ticket = random.choice(free) if free else ""
        self._before = set(bed.simulator.world.sessions)

    @property
    def _faults(self) -> Faults:
        return self._bed.simulator.faults

    def _id(self) -> str:
        world = self._bed.simulator.world
        mine = [
            each.id
            for each in world.sessions.values()
            if each.id not in self._before and each.ticket and str(each.ticket.number) == self.ticket
        ]
        assert len(mine) <= 1, "two sessions were started on one ticket"
        return mine[0] if mine else ""

    def truth(self) -> Truth:
        """Returns the current state of the session in the service."""
        session_id = self._id()
        if not session_id:
            return Truth()
        simulator = self._bed.simulator
        finished = simulator.call_log.results.get(session_id)
        return Truth(simulator.world.sessions[session_id].state, tuple(finished.results) if finished else None)

    def _misbehave(self, method: str, share: float) -> None:
        """Makes the next call of a method fail, with the probability ``share``."""
        if random.random() > share:
            return
        choice = random.random()
        if choice < 0.3:
            self._faults.hide_reply(method)
        elif choice < 0.6:
            self._relay.spoil_next(method.rpartition("/")[2], random.choice(SPOILS[method]))
        else:
            self._faults.fail_next(method, random.choice(REFUSALS), "a fault of the drill", times=random.choice((1, 3)))

    def _meddle(self) -> None:
        """Ends the session from outside, or only its token stream, or does nothing."""
        session = self._bed.simulator.world.sessions[self._id()]
        choice = random.random()
        if choice < 0.3:
            session.end(random.choice(ENDS))
        elif choice < 0.4:
            self._faults.end_token_streams_normally()

    async def play(self) -> None:
        """Starts a session, then finishes or interrupts it; checks the statements at each step."""
        if not self.ticket:
            await self._bed.clock.sleep(10)
            return
        # A start whose reply is lost blocks its ticket for a minute.
        self._misbehave(START, 0.1)
        self._misbehave(CLAIM, 0.15)
        active = await self._start()
        if active is not None:
            self._meddle()
            await random.choice((self._finish, self._interrupt))(active)
            if active.session.state.is_final:
                self._tally.check("goes on", self.truth(), holds=active.phase is Phase.ENDED)
            await self._bed.clock.sleep(5)
            self._mend()
            await self._settle(active)
            self._check_page(active)
            self._bed.service.dismiss(active.id)
        self._clean_up()

    async def _start(self) -> ActiveSession | None:
        try:
            active = await self._bed.service.start_on_ticket(self.ticket)
        except OpenObdError as error:
            self._check_error(error)
            return None
        self._tally.check("claimed", self.truth(), holds=self.truth().state == "active")
        return active

    async def _finish(self, active: ActiveSession) -> None:
        self._misbehave(FINISH, 0.8)
        if random.random() < 0.2:
            self._faults.fail_next(LOOK_UP, "UNAVAILABLE", "a fault of the drill", times=random.choice((1, 6)))
        try:
            await self._bed.service.finish(active.id, DONE)
        except OpenObdError as error:
            self._check_error(error)

    async def _interrupt(self, active: ActiveSession) -> None:
        self._misbehave(INTERRUPT, 0.8)
        try:
            await self._bed.service.interrupt(active.id)
        except OpenObdError as error:
            self._check_error(error)

    def _check_error(self, error: OpenObdError) -> None:
        truth, text = self.truth(), f"{error.what} {error.meaning}"
        for sentence, holds in SENTENCES:
            if sentence in text:
                self._tally.check(text, truth, holds=holds(truth))

    def _check_page(self, active: ActiveSession) -> None:
        """Checks what the page and the list show once the session has settled."""
        truth, state = self.truth(), active.session.state
        if active.phase is not Phase.ENDED:
            self._tally.check("goes on", truth, holds=truth.state in RUNNING)
            return
        if state is not SessionState.UNKNOWN:
            self._tally.check(f"ended as {state.value}", truth, holds=truth.state == state.value)
        if active.outcome is not None:
            values = tuple(session_pb2.Result.Value(each) for each in active.outcome.results)
            self._tally.check("the service has confirmed the result", truth, holds=truth.results == values)
        elif not active.in_doubt:
            self._tally.check("no result was taken from here", truth, holds=truth.results is None)

    async def _settle(self, active: ActiveSession) -> None:
        """Waits until the program knows that the session has ended, if it has; gives up after the longest wait."""
        if self.truth().state not in RUNNING:
            with contextlib.suppress(TimeoutError):
                await self._bed.when(active, lambda: active.phase is Phase.ENDED)

    def _mend(self) -> None:
        for relayed in SPOILS:
            self._relay.forget(relayed.rpartition("/")[2])
        self._faults.mend()

    def _clean_up(self) -> None:
        self._mend()
        session_id = self._id()
        if session_id and self._bed.simulator.world.sessions[session_id].alive:
            self._bed.simulator.world.sessions[session_id].end("interrupted")


@drill("S2", promised="0 false sentences about a session's fate", rounds=500, speed=SPEED)
async def sentences_about_a_sessions_fate(effort: Effort) -> Outcome:
    """Plays sessions with random faults, and compares all statements about them with the state in the service."""
    tally = Tally()
    async with bench(effort.speed) as bed, Relay(LOOPBACK, bed.simulator.port) as relay:
        bed.simulator.world.endpoint = Endpoint(LOOPBACK, relay.port)
        gateway = gateway_to(bed.simulator, relay.port, bed.clock)
        bed.service.set_login(gateway.controller, gateway.open_session)
        for _ in effort.laps():
            await Round(bed, relay, tally).play()
        for active in bed.service.open_sessions:
            with contextlib.suppress(OpenObdError):
                await bed.service.interrupt(active.id)
        await gateway.aclose()
    first = f", first: {tally.false[0]}" if tally.false else ""
    return Outcome(not tally.false, f"{len(tally.false)} false of {tally.said}{first}")
