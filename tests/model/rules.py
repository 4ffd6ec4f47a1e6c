"""What may happen in the model at any time, and the rules that must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import IntentState, TokenKind
from openobd_desktop.domain.session import SessionState
from tests.model.checker import ENDED, Model, Processes, Step
from tests.model.protocols import UNSETTLED, Rules, interrupt, program, with_end
from tests.model.told import Told, telling
from tests.model.world import Fate, Pc, Rows, Session, UntilWritten, World, all_made, ended, later, replaced, written

CAREFUL = Rules()
CLAIMS = frozenset({"start", "adopt", "take", "claim"})
"""What may be done until a session is claimed; taking means claiming a session that another PC has started."""
EVERYTHING = frozenset({"start", "adopt", "take", "claim", "resume", "finish", "settle", "interrupt"})


def tells_the_truth(world: World) -> bool:
    """Returns whether everything that the operator was shown is true."""
    return not world.false and all(_fate_is_true(each) for each in world.sessions)


def _fate_is_true(session: Session) -> bool:
    if session.fate is Fate.ACCEPTED:
        return session.results == 1
    return session.fate not in (Fate.NOT_ACCEPTED, Fate.UNDELIVERED) or not session.results


def keeps_results(world: World) -> bool:
    """Returns whether each result that was entered is at the service, or in a journal that offers it again."""
    for number, session in enumerate(world.sessions):
        if session.fate is not None and not session.results:
            rows = (pc.rows[number] for pc in world.pcs)
            if not any(each.draft or each.finish in UNSETTLED for each in rows) and not _is_owed(world, number):
                return False
    return True


def _is_owed(world: World, number: int) -> bool:
    """Returns whether a result has not been written yet, because the disk has failed."""
    owed = (dict(changes) for pc in world.pcs for session, changes in pc.owed if session == number)
    return any(each.get("draft") or each.get("finish") in UNSETTLED for each in owed)


def deletes_tokens(world: World) -> bool:
    """Returns whether no token outlasts the known end of its session, once pending writes have been made."""
    return not any(pc.phase is Phase.ENDED and (pc.token or (not _writes(pc) and _kept(pc))) for pc in world.pcs)


def _writes(pc: Pc) -> bool:
    return bool(pc.queue or pc.owed)


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
    """Returns whether the operator knows what happened to each result, unless the service no longer reports it."""
    waiting = [each for each in world.sessions if each.fate in (Fate.SENDING, Fate.UNKNOWN)]
    return all(each.fate is Fate.UNKNOWN and each.forgotten for each in waiting)


def leaves_no_token(world: World) -> bool:
    """Returns whether no journal contains the token of a session that has ended."""
    return all(
        rows.token is None or not session.over
        for pc in world.pcs
        for session, rows in zip(world.sessions, pc.rows, strict=False)
    )


def shows_ends(world: World) -> bool:
    """Returns whether no PC shows a session as open that has ended, whichever PC has ended it."""
    return all(pc.phase in (None, Phase.ENDED) or not world.sessions[pc.session or 0].over for pc in world.pcs)


def delivers_results(world: World) -> bool:
    """Returns whether no result waits although its session is running and some PC has a token for it."""
    waiting = [number for number, each in enumerate(world.sessions) if each.fate is not None and not each.results]
    return not any(world.sessions[each].state is SessionState.ACTIVE and controlled(world, each) for each in waiting)


def controlled(world: World, number: int) -> bool:
    """Returns whether a PC has a session token, in use or kept for its next run, with which a result can be sent."""
    return any(
        (pc.session == number and pc.token) or (number in pc.offers and pc.rows[number].token is TokenKind.SESSION)
        for pc in world.pcs
    )


ALWAYS_POSSIBLE: dict[str, Callable[[World], bool]] = {
    "the outcome of a start becomes known": start_is_known,
    "the fate of a result becomes known": fate_is_known,
    "an open session that has ended is shown as ended": shows_ends,
    "a result that waits is delivered while its session runs": delivers_results,
    "the token of an ended session is deleted": leaves_no_token,
}


def model(
    rules: Rules = CAREFUL,
    *,
    sessions: int = 1,
    crashes: int = 1,
    faults: int = 0,
    wishes: frozenset[str] | tuple[frozenset[str], ...] = EVERYTHING,
    logins: tuple[int, ...] = (0,),
    reduced: bool = True,
) -> Model[World]:
    """Returns a model with this many sessions on one ticket.

    Args:
        rules: The precautions that the protocols take.
        sessions: How many sessions can be started.
        crashes: How often programs may crash or be quit.
        faults: How many writes to journals may fail.
        wishes: What the operators may do; a tuple if the operator of each PC may do something else.
        logins: The login of each PC; those with the same login see the same sessions.
        reduced: Whether the steps that no other PC can see are explored in one order only.
    """
    processes = Processes()
    pcs = range(len(logins))
    of_pcs = wishes if isinstance(wishes, tuple) else (wishes,) * len(logins)
    programs = [processes.begin(partial(program, me, rules, of_pcs[me])) for me in pcs]
    pc = Pc(rows=(Rows(),) * sessions, held=(None,) * sessions)
    places = tuple(place for each in programs for place in (each, ENDED))
    start = World((), (pc,) * len(logins), places, crashes, faults, rules.repeats_failed_writes, logins)

    def waiting(world: World, me: int) -> list[int]:
        """Returns the processes of a PC that wait for a write."""
        own = [each for each in (2 * me, 2 * me + 1) if world.places[each] != ENDED]
        return [each for each in own if isinstance(processes.action(world.places[each]), UntilWritten)]

    def alone(world: World) -> frozenset[int] | None:
        """Returns the processes of a PC that is only writing to its journal, of which others see nothing."""
        for me in pcs if reduced else ():
            if world.pcs[me].queue:
                waits = waiting(world, me)
                busy = [each for each in (2 * me, 2 * me + 1) if world.places[each] != ENDED]
                # With a crash, it matters how far its protocols have come when it happens.
                if not world.crashes or waits == busy:
                    return frozenset(waits) or frozenset({-1 - me})
        return None

    def events(world: World, only: frozenset[int] | None) -> Iterator[Step]:
        for me in pcs:
            if only is not None and not only & {2 * me, 2 * me + 1, -1 - me}:
                continue
            yield from written(world, me)
            # The next run of a PC that resumes nothing shows nothing new.
            if world.crashes and "resume" in of_pcs[me]:
                yield from _ends_of_run(world, me, programs[me], is_writing=bool(waiting(world, me)))
            if only is not None:
                continue
            yield from _learn(world, me, rules)
            if "interrupt" in of_pcs[me] and ended(world, 2 * me + 1):
                yield from _interrupts(world, me, processes, rules)
        if only is None:
            for number in range(len(world.sessions)):
                yield from _pass_time(world, number, frozenset().union(*of_pcs))

    return Model(processes, start, events, NEVER, ALWAYS_POSSIBLE, alone)


def _ends_of_run(world: World, me: int, beginning: int, *, is_writing: bool) -> Iterator[Step]:
    """Yields a crash and a normal exit, each followed by the next run."""
    # A PC that crashes while its disk fails forgets what it could not write; no protocol can help there.
    if not world.pcs[me].owed:
        yield _next_run(f"PC {me} crashes and begins again", world, me, beginning)
    if not is_writing:
        # Otherwise, this is the same as a crash before or after the write.
        yield _next_run(f"PC {me} is quit and begins again", all_made(world, me), me, beginning)


def _next_run(label: str, world: World, me: int, beginning: int) -> Step:
    pc = world.pcs[me]
    kept = Pc(pc.start, pc.start_session, pc.known, pc.rows, made=pc.made, held=(None,) * len(pc.rows))
    after = world.with_pc(me, **kept._asdict()).at(2 * me, beginning).at(2 * me + 1, ENDED)
    return Step(label, after._replace(crashes=world.crashes - 1), good=False)


def _interrupts(world: World, me: int, processes: Processes, rules: Rules) -> Iterator[Step]:
    """Yields the beginning of an interrupt, which the operator may request at any time."""
    pc = world.pcs[me]
    for number in world.listed(me):
        if pc.phase is not Phase.CLAIMING and not (pc.session == number and pc.phase is Phase.ENDED):
            place = processes.begin(partial(interrupt, me, number, rules))
            yield Step(f"PC {me}: interrupt {number}", world.at(2 * me + 1, place))


def _learn(world: World, me: int, rules: Rules) -> Iterator[Step]:
    """Yields what a PC learns from the list, the streams and the clock: the last check, an end, an expired token."""
    pc = world.pcs[me]
    if pc.pending and not pc.queue:
        own = [each for each in world.sessions if each.by == me and each.state is SessionState.AVAILABLE]
        if not own or not rules.waits_for_last_look:
            yield Step(
                f"PC {me} looks last", later(world.with_pc(me, pending=False), me, None, start=IntentState.SETTLED)
            )
    if pc.session is not None and pc.phase in (Phase.ACTIVE, Phase.LOST):
        session = world.sessions[pc.session]
        if session.over and rules.looks_for_ends:
            state = SessionState.UNKNOWN if session.forgotten else session.state
            yield Step(f"PC {me} learns of the end", with_end(world, me, pc.session, state, rules))
        if pc.phase is Phase.ACTIVE:
            lost = later(world, me, pc.session, token=None).with_pc(me, phase=Phase.LOST, token=False)
            yield Step(f"PC {me}: token expires", telling(lost, me, Told.TOKEN_LOST, pc.session), good=False)
    for number, held in enumerate(pc.held):
        if held is not None and world.sessions[number].over and rules.forgets_token_at_end:
            dropped = later(world, me, number, token=None)
            yield Step(f"PC {me} drops session {number}", dropped.with_pc(me, held=replaced(pc.held, number, None)))
    if pc.phase is Phase.FINISHING and pc.token and pc.session is not None:
        lost = later(world, me, pc.session, token=None).with_pc(me, token=False)
        yield Step(f"PC {me}: token expires", lost, good=False)


def _pass_time(world: World, number: int, wishes: frozenset[str]) -> Iterator[Step]:
    """Yields what happens to a session at the service automatically."""
    session = world.sessions[number]
    if session.state is SessionState.AVAILABLE:
        yield Step(f"session {number} closes unclaimed", world.with_session(number, state=SessionState.FAILED))
    if session.state is SessionState.ACTIVE:
        # A session that nobody controls ends by itself, after four hours at the latest.
        ends = "finish" not in wishes or not controlled(world, number)
        yield Step(f"session {number} fails", world.with_session(number, state=SessionState.FAILED), good=ends)
    if session.over and not session.forgotten:
        yield Step(f"session {number} is forgotten", world.with_session(number, forgotten=True), good=False)
