"""What may happen in the model at any time, and the rules that must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import IntentState
from openobd_desktop.domain.session import SessionState
from tests.model.checker import ENDED, Model, Processes, Step
from tests.model.protocols import UNSETTLED, Rules, interrupt, program, with_end
from tests.model.world import Fate, Pc, Rows, Session, Told, World, ended, later, replaced, written

CAREFUL = Rules()
EVERYTHING = frozenset({"start", "adopt", "claim", "resume", "finish", "settle", "interrupt"})
TRUE: dict[Told, Callable[[World, int, Session | None], bool]] = {
    Told.NOTHING: lambda world, me, session: True,
    Told.NOT_STARTED: lambda world, me, session: not world.pcs[me].made,
    Told.IN_USE: lambda world, me, session: bool(world.sessions),
    Told.START_UNKNOWN: lambda world, me, session: True,
    Told.CLAIMED: lambda world, me, session: session is not None and me in session.claimed_by,
    Told.NOT_CLAIMED: lambda world, me, session: session is not None and me not in session.claimed_by,
    Told.ALREADY_CLAIMED: lambda world, me, session: session is not None and (bool(session.claimed_by) or session.over),
    Told.CLAIM_UNKNOWN: lambda world, me, session: True,
    Told.CLAIM_TOKEN_LOST: lambda world, me, session: session is not None and bool(session.claimed_by),
    Told.TOKEN_LOST: lambda world, me, session: not world.pcs[me].token,
    Told.SESSION_ENDED: lambda world, me, session: session is not None and session.over,
    Told.INTERRUPTED: lambda world, me, session: session is not None and session.over,
    Told.INTERRUPT_UNKNOWN: lambda world, me, session: True,
    Told.STILL_RUNNING: lambda world, me, session: True,
}
"""When each sentence is true; one about a state that may change at any time was true when the service reported it."""


def tells_the_truth(world: World) -> bool:
    """Returns whether everything that the operator was told is true."""
    for me, pc in enumerate(world.pcs):
        told, number = pc.told
        if not TRUE[told](world, me, None if number is None else world.sessions[number]):
            return False
    return all(_fate_is_true(each) for each in world.sessions)


def _fate_is_true(session: Session) -> bool:
    if session.fate is Fate.ACCEPTED:
        return session.results == 1
    return session.fate not in (Fate.NOT_ACCEPTED, Fate.UNDELIVERED) or not session.results


def keeps_results(world: World) -> bool:
    """Returns whether each result that was entered is at the service, or in a journal that offers it again."""
    for number, session in enumerate(world.sessions):
        if session.fate is not None and not session.results:
            rows = (pc.rows[number] for pc in world.pcs)
            if not any(each.draft or each.finish in UNSETTLED for each in rows):
                return False
    return True


def deletes_tokens(world: World) -> bool:
    """Returns whether no token outlasts the known end of its session, once the writes that are waiting are made."""
    return not any(pc.phase is Phase.ENDED and (pc.token or (not pc.queue and _kept(pc))) for pc in world.pcs)


def _kept(pc: Pc) -> bool:
    return pc.session is not None and pc.rows[pc.session].token is not None


NEVER: dict[str, Callable[[World], bool]] = {
    "at most one start per intent, one claim per PC, no token after the end": lambda world: not world.broken,
    "at most one claim per session": lambda world: all(len(each.claimed_by) <= 1 for each in world.sessions),
    "at most one result per session": lambda world: all(each.results <= 1 for each in world.sessions),
    "what the operator is told is true": tells_the_truth,
    "no result is lost": keeps_results,
    "no token is kept after the end": deletes_tokens,
}


def start_is_known(world: World) -> bool:
    """Returns whether no start is left whose outcome the program must still determine."""
    return all(not pc.pending for pc in world.pcs)


def fate_is_known(world: World) -> bool:
    """Returns whether the operator knows what became of each result, unless the service no longer reports it."""
    waiting = [each for each in world.sessions if each.fate in (Fate.SENDING, Fate.UNKNOWN)]
    return all(each.fate is Fate.UNKNOWN and each.forgotten for each in waiting)


def leaves_no_token(world: World) -> bool:
    """Returns whether no journal contains the token of a session that has ended."""
    return all(
        rows.token is None or not session.over
        for pc in world.pcs
        for session, rows in zip(world.sessions, pc.rows, strict=False)
    )


ALWAYS_POSSIBLE: dict[str, Callable[[World], bool]] = {
    "the outcome of a start becomes known": start_is_known,
    "the fate of a result becomes known": fate_is_known,
    "the token of an ended session is deleted": leaves_no_token,
}


def model(
    rules: Rules = CAREFUL, *, pcs: int = 1, sessions: int = 1, crashes: int = 1, wishes: frozenset[str] = EVERYTHING
) -> Model[World]:
    """Returns a model with these numbers of PCs, sessions on one ticket, and crashes."""
    processes = Processes()
    programs = [processes.begin(partial(program, me, rules, wishes)) for me in range(pcs)]
    pc = Pc(rows=(Rows(),) * sessions, held=(None,) * sessions)
    places = tuple(place for each in programs for place in (each, ENDED))

    def events(world: World) -> Iterator[Step]:
        for me in range(pcs):
            yield from written(world, me)
            yield from _learn(world, me, rules)
            if world.crashes < crashes:
                yield _crash(world, me, programs[me])
            if "interrupt" in wishes and ended(world, 2 * me + 1):
                yield from _interrupts(world, me, processes, rules)
        for number in range(len(world.sessions)):
            yield from _pass_time(world, number)

    return Model(processes, World((), (pc,) * pcs, places), events, NEVER, ALWAYS_POSSIBLE)


def _crash(world: World, me: int, beginning: int) -> Step:
    pc = world.pcs[me]
    kept = Pc(pc.start, pc.start_session, pc.known, pc.rows, made=pc.made)
    left = kept._replace(held=(None,) * len(pc.rows))
    after = world.with_pc(me, **left._asdict()).at(2 * me, beginning).at(2 * me + 1, ENDED)
    return Step(f"PC {me} crashes and begins again", after._replace(crashes=world.crashes + 1), good=False)


def _interrupts(world: World, me: int, processes: Processes, rules: Rules) -> Iterator[Step]:
    """Yields the beginning of an interrupt, which the operator may want at any time."""
    pc = world.pcs[me]
    for number in world.listed():
        if pc.phase is not Phase.CLAIMING and not (pc.session == number and pc.phase is Phase.ENDED):
            place = processes.begin(partial(interrupt, me, number, rules))
            yield Step(f"PC {me}: interrupt {number}", world.at(2 * me + 1, place))


def _learn(world: World, me: int, rules: Rules) -> Iterator[Step]:
    """Yields what a PC learns from the list, the streams and the clock: the last look, an end, the end of a token."""
    pc = world.pcs[me]
    if pc.pending and not pc.queue:
        own = [each for each in world.sessions if each.by == me and each.state is SessionState.AVAILABLE]
        if not own or not rules.waits_for_last_look:
            yield Step(f"PC {me} looks last", world.with_pc(me, pending=False, start=IntentState.SETTLED))
    if pc.session is not None and pc.phase in (Phase.ACTIVE, Phase.LOST):
        session = world.sessions[pc.session]
        if session.over:
            state = SessionState.UNKNOWN if session.forgotten else session.state
            yield Step(f"PC {me} learns of the end", with_end(world, me, pc.session, state, rules))
        if pc.phase is Phase.ACTIVE:
            lost = later(world, me, pc.session, token=None).with_pc(me, phase=Phase.LOST, token=False)
            yield Step(f"PC {me}: token expires", lost.with_pc(me, told=(Told.TOKEN_LOST, pc.session)), good=False)
    for number, held in enumerate(pc.held):
        if held is not None and world.sessions[number].over and rules.forgets_token_at_end:
            dropped = later(world, me, number, token=None)
            yield Step(f"PC {me} drops session {number}", dropped.with_pc(me, held=replaced(pc.held, number, None)))
    if pc.phase is Phase.FINISHING and pc.token and pc.session is not None:
        lost = later(world, me, pc.session, token=None).with_pc(me, token=False)
        yield Step(f"PC {me}: token expires", lost, good=False)


def _pass_time(world: World, number: int) -> Iterator[Step]:
    """Yields what happens to a session at the service automatically."""
    session = world.sessions[number]
    if session.state is SessionState.AVAILABLE:
        yield Step(f"session {number} closes unclaimed", world.with_session(number, state=SessionState.FAILED))
    if session.state is SessionState.ACTIVE:
        yield Step(f"session {number} fails", world.with_session(number, state=SessionState.FAILED))
    if session.over and not session.forgotten:
        yield Step(f"session {number} is forgotten", world.with_session(number, forgotten=True), good=False)
