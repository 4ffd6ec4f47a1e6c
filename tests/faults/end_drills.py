"""Drills of the end of a session, in every order of its steps and with every status with which streams may end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from itertools import product

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import EventKind, IntentKind, IntentState
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import OpenObdError
from openobd_desktop.simulator import DEMO_PARTNER, Rules
from openobd_desktop.simulator.common.rules import END_ORDERS, END_STATUSES, OK, RESET
from tests.core.fakes import FakeJournal
from tests.faults.bench import Bench, bench
from tests.faults.drills import Effort, Outcome, drill

DONE = ServiceResult((Result.SUCCESS,))
PAUSE = 0.15
"""Seconds between two steps of an end."""
STRIDE = 11
"""Distance between the plays of two rounds; since it is a prime number, all plays are visited, in mixed order."""
STATUSES = (OK, *END_STATUSES, RESET)
WAYS = {
    "finish": SessionState.FINISHED,
    "interrupt": SessionState.INTERRUPTED,
    "outside": SessionState.INTERRUPTED,
    "limit": SessionState.FAILED,
}
"""Ways to end a session, each with the final state."""
FALSE_EVENTS = {
    EventKind.LINE_LOST,
    EventKind.LINE_BACK,
    EventKind.TOKEN_LOST,
    EventKind.FINISH_FAILED,
    EventKind.ENDED,
    EventKind.FUNCTION_FAILED,
}
"""Events that would be false for a session that was never disconnected and whose end the service reports."""


@dataclass(frozen=True, slots=True)
class Play:
    """Description of how the service ends a session.

    Attributes:
        way: What ends the session; a key of ``WAYS``.
        order: The order of the steps, as in the simulator's rules.
        status: The status with which open streams end.
        pause: Seconds between two steps; 0 leaves the order to the network.
        after: The status of calls made after the end.
    """

    way: str
    order: str = END_ORDERS[0]
    status: str = "CANCELLED"
    pause: float = PAUSE
    after: str = "PERMISSION_DENIED"

    @property
    def shows_a_broken_line(self) -> bool:
        """Whether the end looks like a lost connection until the new state is reported."""
        streams_first = self.order.index("streams") < self.order.index("state")
        broken = self.status in (OK, "UNAVAILABLE", RESET) or self.after == "UNAVAILABLE"
        return self.way in ("outside", "limit") and streams_first and broken

    @property
    def rules(self) -> Rules:
        return Rules(
            end_order=self.order, end_pause=self.pause, ended_stream_status=self.status, ended_session_status=self.after
        )


def every_play() -> Iterator[Play]:
    """Yields every combination."""
    for way, order, status, pause in product(WAYS, END_ORDERS, STATUSES, (0.0, PAUSE)):
        yield Play(way, order, status, pause)
    for way, order, after in product(WAYS, END_ORDERS, END_STATUSES):
        yield Play(way, order, after=after)


def some_plays() -> Iterator[Play]:
    """Yields each way with each order, and then each way with each status; the other values take turns."""
    for place, (way, order) in enumerate(product(WAYS, END_ORDERS)):
        status = STATUSES[place % len(STATUSES)]
        yield Play(way, order, status, PAUSE, END_STATUSES[place % len(END_STATUSES)])
    for place, (way, status) in enumerate(product(WAYS, STATUSES)):
        yield Play(way, END_ORDERS[place % len(END_ORDERS)], status, 0.0)


class Watcher:
    """Watcher of an open session that records false statements about it.

    Attributes:
        said: The false statements.
    """

    def __init__(self, active: ActiveSession, play: Play) -> None:
        self.said: list[str] = []
        self._active = active
        self._line_may_be_away = play.shows_a_broken_line
        active.subscribe(self._look)

    def _look(self) -> None:
        if self._line_may_be_away:
            return
        if self._active.phase in (Phase.RECONNECTING, Phase.LOST):
            self.said.append(f"shown as {self._active.phase.value}")
        if self._active.error is not None:
            self.said.append(self._active.error.what)

    def at_the_end(self, play: Play, journal: FakeJournal) -> list[str]:
        """Returns all false statements, including those in the timeline and the history."""
        active = self._active
        false = [*self.said, *(event.kind.value for event in active.events if event.kind in FALSE_EVENTS)]
        record = journal.sessions[active.id]
        kept = (active.session.state, record.state, record.ended_at is not None, record.result, active.outcome)
        result = DONE if play.way == "finish" else None
        if kept != (WAYS[play.way], WAYS[play.way], True, result, result):
            false.append(f"ended as {kept}")
        if any(session == active.id for session in journal.tokens):
            false.append("its token is kept")
        return false


@asynccontextmanager
async def stage() -> AsyncIterator[tuple[Bench, FakeJournal]]:
    """Yields a bench with a journal, and a service that can also reset connections."""
    journal = FakeJournal()
    # A service that was started with this rule can also follow any other.
    async with bench(rules=Rules(ended_stream_status=RESET), journal=journal) as bed:
        yield bed, journal


async def play_end(bed: Bench, journal: FakeJournal, play: Play) -> tuple[int, list[str]]:
    """Opens a session and ends it; returns the number of recorded gaps and the false statements."""
    active = await bed.open_session()
    watcher = Watcher(active, play)
    await end(bed, active, play)
    return journal.sessions[active.id].gaps, watcher.at_the_end(play, journal)


async def end(bed: Bench, active: ActiveSession, play: Play) -> None:
    """Ends a session as ``play`` describes, and waits until the end has been reported completely."""
    world = bed.simulator.world
    world.rules = play.rules
    there = world.sessions[active.id]
    try:
        if play.way == "finish":
            await bed.service.finish(active.id, DONE)
        elif play.way == "interrupt":
            await bed.service.interrupt(active.id)
        elif play.way == "outside":
            world.interrupt(DEMO_PARTNER, active.id)
        else:
            there.end(world.rules.state_after_max_session)
    except OpenObdError as error:
        active.timeline.note(EventKind.FINISH_FAILED, error.what)
    await bed.when(active, lambda: active.phase is Phase.ENDED)
    await there.end_shown()
    await bed.quiet()
    bed.service.dismiss(active.id)


@drill("D2", promised="0 gaps, 0 false sentences", rounds=700)
async def every_order_of_an_end(effort: Effort) -> Outcome:
    """Ends sessions that were never broken in every order and with every status."""
    return await count(effort, list(every_play()))


async def count(effort: Effort, plays: list[Play]) -> Outcome:
    """Plays the ends one after another, repeating them if there are more rounds; counts gaps and false statements."""
    gaps, false, done = 0, list[str](), 0
    async with stage() as (bed, journal):
        for lap in effort.laps():
            play = plays[lap * STRIDE % len(plays)]
            more, sentences = await play_end(bed, journal, play)
            gaps, done = gaps + more, done + 1
            false += [f"{play}: {sentence}" for sentence in sentences]
        open_intents = [state for state in journal.states(IntentKind.FINISH) if state is not IntentState.DONE]
    kept = not gaps and not false and not open_intents
    return Outcome(kept, f"{done} ends, {gaps} gaps, {len(false)} false: {'; '.join(false[:3])}".rstrip(": "))


@drill("D2", promised="1 gap each", rounds=100)
async def break_just_before_an_end(effort: Effort) -> Outcome:
    """Resets the connection, and ends the session as soon as that has been noticed."""
    plays = [play for play in every_play() if play.way in ("finish", "interrupt") and play.status != RESET]
    gaps: list[int] = []
    async with stage() as (bed, journal):
        for lap in effort.laps():
            play = replace(plays[lap * STRIDE % len(plays)], after="PERMISSION_DENIED")
            active = await bed.open_session()
            await bed.session_line.cut()
            await bed.when(active, lambda active=active: active.phase is Phase.RECONNECTING)  # type: ignore[misc]
            await end(bed, active, play)
            gaps.append(journal.sessions[active.id].gaps)
    return Outcome(set(gaps) == {1}, f"{len(gaps)} ends, {gaps.count(1)} with 1 gap, {gaps.count(0)} with none")
