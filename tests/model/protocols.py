"""The program's protocols, step by step, as carried out by ``core/sessions`` and ``core/session``.

Each ``yield`` is one step, before and after which the program may crash. The code between two steps cannot be
interrupted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.finish import SENDS
from openobd_desktop.core.sessions.service import INTERRUPTS
from openobd_desktop.domain.journal import IntentState, TokenKind
from openobd_desktop.domain.session import SessionState
from tests.model import calls
from tests.model.checker import Action, AtOnce, Process, Step
from tests.model.told import Told, tell, telling
from tests.model.world import (
    Fate,
    Held,
    Part,
    Pc,
    Reply,
    World,
    ask,
    later,
    remember,
    replaced,
    tell_fate,
    write,
    write_later,
    write_start,
)

TELLS_AN_END = (Reply.TELLS_AN_END, Reply.NOT_FOUND)
UNSETTLED = (IntentState.OPEN, IntentState.UNKNOWN, IntentState.OUTLIVED)


class Rules(NamedTuple):
    """The precautions taken by the protocols; without any one of them, a rule of the model is broken."""

    start_intent_first: bool = True
    """The intent to start is written before the call."""
    never_starts_blindly: bool = True
    """A start whose reply is lost is not made again."""
    waits_for_last_look: bool = True
    """After a lost reply, the next start waits until an unclaimed session has closed."""
    keeps_grant_before_done: bool = True
    """The session and its one-time token are in the journal before the start counts as done."""
    claims_before_adopted: bool = True
    """A session found after a lost reply is only considered the one that was started once it has been claimed."""
    record_before_claim: bool = True
    """The session is in the journal before it is claimed."""
    looks_before_claiming_again: bool = True
    """After a claim with a lost reply, the state decides whether it is repeated."""
    looks_before_resuming_a_claim: bool = True
    """A session of an earlier run is claimed only if it is still available."""
    draft_before_finish: bool = True
    """The draft is written before the result is sent."""
    looks_after_finish: bool = True
    """After an ambiguous reply, the state decides whether the result is sent again."""
    believes_no_refusal: bool = True
    """A refusal because of the state does not prove that the result of a finished session was not accepted."""
    doubt_outlives_the_token: bool = True
    """If the token expires after an ambiguous reply, the result is considered possibly accepted."""
    reads_token_at_the_call: bool = True
    """The token is read when a call is made, not before."""
    heeds_another_end: bool = True
    """If the session was interrupted while a result was being sent, this end shows what happened to the result."""
    settles_finish_at_end: bool = True
    """If the end of the session shows what happened to a result, the intent is settled too."""
    finish_done_last: bool = True
    """The intent to finish is settled after everything else that the confirmation of the result changes."""
    looks_after_interrupt: bool = True
    """After an interrupt with a lost reply, the state decides what is told."""
    looks_which_end: bool = True
    """A refusal of a repeated interrupt does not prove that the session was interrupted: it may have been finished."""
    looks_for_ends: bool = True
    """The list and the streams show that a session was ended by another PC."""
    forgets_token_at_end: bool = True
    """The token of an ended session is deleted, even if the end becomes known when the session is resumed."""
    keeps_draft_until_confirmed: bool = True
    """A draft is deleted only once the result is known to be accepted."""
    repeats_failed_writes: bool = True
    """A write that fails is repeated, unless a later one has made it unnecessary."""


def program(me: int, rules: Rules, wishes: frozenset[str]) -> Process:
    """Runs the program: recovers the state left by an earlier run, then carries out the operator's wishes."""
    yield from recover(me)
    while True:
        wish, session = yield _wish(me, wishes)
        if wish == "start":
            yield from start(me, rules)
        elif wish == "adopt":
            yield from adopt(me, session, rules)
        elif wish in ("claim", "take"):
            yield from claim(me, session, rules)
        elif wish == "resume":
            yield from resume(me, session, rules)
        elif wish == "finish":
            yield from finish(me, session, rules)
        elif wish == "settle":
            yield from settle_finish(me, session)


def _wish(me: int, wishes: frozenset[str]) -> Action:
    def action(world: World) -> Iterator[Step]:
        pc = world.pcs[me]
        for wish, session in _possible(world, pc, me):
            if wish in wishes:
                yield Step(f"PC {me}: {wish} {'' if session is None else session}", world, (wish, session))

    return action


def _possible(world: World, pc: Pc, me: int) -> Iterator[tuple[str, int | None]]:
    """Yields what the operator can do, given what the program knows."""
    opened = pc.phase in (Phase.ACTIVE, Phase.RECONNECTING)
    unclaimed = [number for number, held in enumerate(pc.held) if held is not None]
    running = [each for each in unclaimed if each in world.listed(me) and not world.sessions[each].over]
    if not (opened or running or pc.pending or pc.offers) and len(world.sessions) < len(pc.rows):
        yield "start", None
    # The program may have several sessions open, the model only one.
    if pc.pending and not opened:
        candidates = world.listed(me) - pc.known
        yield from (("adopt", each) for each in candidates if world.sessions[each].state is SessionState.AVAILABLE)
    if not opened:
        # The list may be older than the state of a session.
        yield from (("claim", each) for each in unclaimed)
        others = (each for each in world.listed(me) if each not in unclaimed and each not in pc.offers)
        yield from (("take", each) for each in others if world.sessions[each].state is SessionState.AVAILABLE)
        yield from (("resume", each) for each in pc.offers)
    if opened and pc.session is not None:
        yield "finish", pc.session
    yield from (("settle", each) for each in pc.unsent)


def start(me: int, rules: Rules) -> Part:
    """``Starts.start``."""
    yield _count_start(me)
    if rules.start_intent_first:
        yield from _intend_start(me)
    reply, session = yield calls.start(me)
    if reply is Reply.AMBIGUOUS and not rules.never_starts_blindly:
        reply, session = yield calls.start(me)
    if not rules.start_intent_first:
        yield from _intend_start(me)
    if reply is Reply.AMBIGUOUS:
        yield from write_start(me, IntentState.UNKNOWN)
        yield remember(me, pending=True)
        yield tell(me, Told.START_UNKNOWN)
    elif reply is not Reply.OK:
        yield from write_start(me, IntentState.REFUSED)
        if reply is Reply.TELLS_AN_END:
            yield _report_sessions()
        yield tell(me, Told.IN_USE if reply is Reply.TELLS_AN_END else Told.NOT_STARTED)
    else:
        if not rules.keeps_grant_before_done:
            yield from write_start(me, IntentState.DONE, session)
        yield from write(me, session, record=SessionState.AVAILABLE)
        yield from write(me, session, token=TokenKind.ONE_TIME)
        if rules.keeps_grant_before_done:
            yield write_later(me, None, start=IntentState.DONE, start_session=session)
        yield _hold(me, session, Held())
        yield from claim(me, session, rules)


def _intend_start(me: int) -> Part:
    return write_start(me, IntentState.OPEN)


def _report_sessions() -> Action:
    return AtOnce(
        lambda world: Step("", world._replace(sessions=tuple(each._replace(reported=True) for each in world.sessions)))
    )


def _count_start(me: int) -> Action:
    def change(world: World) -> Step:
        return Step("", world.with_pc(me, known=world.listed(me), made=0, start_session=None))

    return AtOnce(change)


def _hold(me: int, session: int, held: Held | None) -> Action:
    return AtOnce(lambda world: Step("", world.with_pc(me, held=replaced(world.pcs[me].held, session, held))))


def adopt(me: int, session: int, rules: Rules) -> Part:
    """``SessionService.adopt``."""
    if not rules.claims_before_adopted:
        yield remember(me, pending=False)
        yield from write_start(me, IntentState.DONE, session)
    yield from claim(me, session, rules)
    here = yield ask(lambda world: world.pcs[me].session == session)
    if here and rules.claims_before_adopted:
        yield remember(me, pending=False)
        yield from write_start(me, IntentState.DONE, session)


def claim(me: int, session: int, rules: Rules) -> Part:
    """``Claims.claim`` and ``ActiveSession.claim``."""
    held = yield _held(me, session)
    if held is None:
        # The service returns the one-time token together with the state.
        state = yield calls.look_up(me, session)
        if state is calls.FAILED:
            return
        if state is not SessionState.AVAILABLE:
            yield tell(me, Told.NOT_CLAIMABLE, session)
            return
        if rules.record_before_claim:
            yield write_later(me, session, record=SessionState.AVAILABLE)
    elif held.doubtful and rules.looks_before_claiming_again:
        state = yield calls.look_up(me, session)
        if state is calls.FAILED:
            return
        if state is not SessionState.AVAILABLE:
            active = state is SessionState.ACTIVE
            yield tell(me, Told.CLAIM_TOKEN_LOST if active else Told.SESSION_ENDED, session)
            return
    yield from write(me, session, claim=IntentState.OPEN)
    reply = yield calls.authenticate(me, session)
    if reply is Reply.OK:
        yield _open(me, session, Phase.CLAIMING)
        yield from write(me, session, token=TokenKind.SESSION)
        yield write_later(me, session, record=SessionState.ACTIVE)
        yield remember(me, phase=Phase.ACTIVE)
        yield from write(me, session, claim=IntentState.DONE)
        yield _hold(me, session, None)
        yield tell(me, Told.CLAIMED, session)
        return
    yield from write(me, session, claim=IntentState.UNKNOWN if reply is Reply.AMBIGUOUS else IntentState.REFUSED)
    if held is not None and reply in (Reply.AMBIGUOUS, Reply.TELLS_AN_END):
        yield _hold(me, session, Held(doubtful=True))
    if reply is not Reply.AMBIGUOUS:
        yield tell(me, Told.ALREADY_CLAIMED if reply in TELLS_AN_END else Told.NOT_CLAIMED, session)
        return
    yield from _judge_claim(me, session)


def _open(me: int, session: int, phase: Phase) -> Action:
    """``SessionService._add``."""

    def change(world: World) -> Step:
        offers = world.pcs[me].offers - {session}
        opened = {"session": session, "phase": phase, "end": None, "token": True, "in_doubt": False, "offers": offers}
        return Step("", world.with_pc(me, **opened))

    return AtOnce(change)


def _judge_claim(me: int, session: int) -> Part:
    """``Claims._judged``."""
    state = yield calls.look_up(me, session)
    if state is calls.FAILED:
        yield tell(me, Told.CLAIM_UNKNOWN, session)
    elif state is SessionState.ACTIVE:
        yield tell(me, Told.CLAIM_TOKEN_LOST, session)
    elif state is SessionState.AVAILABLE:
        yield tell(me, Told.NOT_CLAIMED, session)
    else:
        yield tell(me, Told.SESSION_ENDED, session)


def _held(me: int, session: int) -> Action:
    return ask(lambda world: world.pcs[me].held[session])


def finish(me: int, session: int, rules: Rules) -> Part:
    """``FeedbackDialog``, ``ActiveSession.finish`` and ``Delivery.deliver``."""
    if rules.draft_before_finish:
        yield from write(me, session, draft=True)
    yield from write(me, session, finish=IntentState.OPEN)
    yield tell_fate(session, Fate.SENDING)
    yield _move(me, Phase.FINISHING)
    fate, in_doubt, state = yield from _deliver(me, session, rules)
    end = yield ask(lambda world: world.pcs[me].end)
    if state is None and end is not None and fate is not Fate.ACCEPTED and rules.heeds_another_end:
        # For example, the session has been interrupted in the meantime.
        accepted = end is SessionState.FINISHED and in_doubt
        in_doubt = in_doubt and end is SessionState.UNKNOWN
        fate = Fate.ACCEPTED if accepted else Fate.UNKNOWN if in_doubt else Fate.NOT_ACCEPTED
    if fate is Fate.ACCEPTED:
        if not rules.finish_done_last:
            yield from write(me, session, finish=IntentState.DONE)
        yield _end(me, session, SessionState.FINISHED, rules)
        yield from write(me, session, draft=False)
        if rules.finish_done_last:
            yield from write(me, session, finish=IntentState.DONE)
    else:
        settled = IntentState.UNKNOWN if in_doubt and rules.doubt_outlives_the_token else IntentState.REFUSED
        yield remember(me, in_doubt=in_doubt)
        if not rules.keeps_draft_until_confirmed:
            yield from write(me, session, draft=False)
        yield from write(me, session, finish=settled)
        yield _resettle(me, session, state, rules)
    yield _tell_if_still_so(session, fate)


def _tell_if_still_so(session: int, fate: Fate) -> Action:
    """Reports what happened to a result, unless the end of the session has already shown it."""

    def change(world: World) -> Step:
        if world.sessions[session].fate is not Fate.SENDING:
            return Step("", world)
        return Step(f'result "{fate.value}"', world.with_session(session, fate=fate))

    return AtOnce(change)


def _deliver(me: int, session: int, rules: Rules) -> Part:
    """Returns what to report, whether the result may have been accepted, and the state if the session has ended."""
    in_doubt = unclear = False
    for left in reversed(range(SENDS)):
        reply = yield calls.finish(me, session, token_is_old=not rules.reads_token_at_the_call)
        if reply is Reply.OK:
            return Fate.ACCEPTED, False, None
        if reply is Reply.REFUSED:
            return (Fate.UNKNOWN if in_doubt else Fate.NOT_ACCEPTED), in_doubt, None
        in_doubt = in_doubt or reply is Reply.AMBIGUOUS
        unclear = in_doubt or unclear or (reply is Reply.TELLS_AN_END and rules.believes_no_refusal)
        if not rules.looks_after_finish and reply is not calls.NO_TOKEN:
            continue
        state: Any = calls.FAILED
        while state is calls.FAILED and reply is not calls.NO_TOKEN:
            state = yield calls.look_up(me, session)
            if state is calls.FAILED and not (yield ask(lambda world: world.pcs[me].token)):
                break
        if state is calls.FAILED:
            return (Fate.UNKNOWN if unclear and rules.doubt_outlives_the_token else Fate.UNDELIVERED), unclear, None
        if state is SessionState.FINISHED:
            fate = Fate.ACCEPTED if in_doubt else Fate.UNCLEAR if unclear else Fate.NOT_ACCEPTED
            return fate, False, state
        if state is SessionState.UNKNOWN:
            return (Fate.UNKNOWN if unclear else Fate.NOT_ACCEPTED), unclear, state
        if state is not SessionState.ACTIVE or not left:
            return Fate.NOT_ACCEPTED, False, state
    return Fate.UNKNOWN, in_doubt, None


def _move(me: int, phase: Phase) -> Action:
    """``ActiveSession._move``, unless the session has ended in the meantime."""

    def change(world: World) -> Step:
        return Step("", world if world.pcs[me].phase is Phase.ENDED else world.with_pc(me, phase=phase))

    return AtOnce(change)


def _end(me: int, session: int, state: SessionState, rules: Rules) -> Action:
    return AtOnce(lambda world: Step("", with_end(world, me, session, state, rules)))


def with_end(world: World, me: int, session: int, state: SessionState, rules: Rules) -> World:
    """Returns the state after ``ActiveSession._end``."""
    pc = world.pcs[me]
    if pc.phase is Phase.ENDED:
        return world
    if pc.in_doubt and state is not SessionState.UNKNOWN:
        accepted = state is SessionState.FINISHED
        settled = {"draft": False, "finish": IntentState.DONE} if accepted else {"finish": IntentState.SETTLED}
        # If the result is already being sent again, that is another intent.
        is_sent_again = any(("finish", IntentState.OPEN) in changes for _, (_, changes) in pc.queue)
        if not rules.settles_finish_at_end or is_sent_again:
            del settled["finish"]
        world = later(world, me, session, **settled) if settled else world
        fate = Fate.ACCEPTED if accepted else Fate.NOT_ACCEPTED
        world = world.with_pc(me, in_doubt=False).with_session(session, fate=fate)
    world = later(world, me, session, record=state, token=None) if rules.forgets_token_at_end else world
    return telling(world.with_pc(me, phase=Phase.ENDED, end=state, token=False), me, Told.SESSION_ENDED, session)


def _resettle(me: int, session: int, state: SessionState | None, rules: Rules) -> Action:
    """The end of ``ActiveSession.finish``: the phase after a result that was not confirmed."""

    def change(world: World) -> Step:
        pc = world.pcs[me]
        if state is SessionState.UNKNOWN or (state is not None and state.is_final):
            return Step("", with_end(world, me, session, state, rules))
        if pc.phase is Phase.FINISHING:
            world = world.with_pc(me, phase=Phase.ACTIVE if pc.token else Phase.LOST)
        return Step("", world)

    return AtOnce(change)


def interrupt(me: int, session: int, rules: Rules) -> Process:
    """``SessionService.interrupt``, which may run while a result is being sent."""
    yield from write(me, session, aside=True, interrupt=IntentState.OPEN)
    state, doubt = yield from _interrupt(me, session, rules)
    if state is None:
        yield from write(me, session, aside=True, interrupt=IntentState.UNKNOWN if doubt else IntentState.REFUSED)
        state = yield calls.look_up(me, session)
        if state is calls.FAILED:
            yield tell(me, Told.INTERRUPT_UNKNOWN, session)
        elif state in (SessionState.AVAILABLE, SessionState.ACTIVE):
            yield tell(me, Told.STILL_RUNNING, session)
        else:
            yield _end_if_open(me, session, state, rules)
            yield tell(me, Told.SESSION_ENDED, session)
        return
    yield from write(me, session, aside=True, interrupt=IntentState.DONE)
    yield _end_if_open(me, session, state, rules)
    yield tell(me, Told.INTERRUPTED if state is SessionState.INTERRUPTED else Told.SESSION_ENDED, session)


def _interrupt(me: int, session: int, rules: Rules) -> Part:
    doubt = False
    for _ in range(INTERRUPTS):
        reply = yield calls.interrupt(me, session)
        is_believed = doubt and reply in TELLS_AN_END and not rules.looks_which_end
        if reply is Reply.OK or is_believed or (reply is Reply.AMBIGUOUS and not rules.looks_after_interrupt):
            return SessionState.INTERRUPTED, doubt
        if reply is not Reply.AMBIGUOUS and (not doubt or reply not in TELLS_AN_END):
            return None, doubt
        doubt = True
        state = yield calls.look_up(me, session)
        if state is calls.FAILED or state is SessionState.UNKNOWN:
            return None, doubt
        if state.is_final:
            return state, doubt
    return None, doubt


def _end_if_open(me: int, session: int, state: SessionState, rules: Rules) -> Action:
    def change(world: World) -> Step:
        pc = world.pcs[me]
        here = pc.session == session and pc.phase is not Phase.CLAIMING
        return Step("", with_end(world, me, session, state, rules) if here else world)

    return AtOnce(change)


def recover(me: int) -> Part:
    """``Recovery.begin_login``: applies the state that an earlier run left in the journal."""
    yield _read(me)


def _read(me: int) -> Action:
    """``from_journal``: starts without a known session are pending, and sessions with a token are offered."""

    def action(world: World) -> Iterator[Step]:
        pc = world.pcs[me]
        offers = [number for number, rows in enumerate(pc.rows) if rows.token is not None and rows.record is not None]
        unsent = [number for number, rows in enumerate(pc.rows) if rows.finish in UNSETTLED]
        pending = pc.start in UNSETTLED and pc.start_session is None
        changes = {"offers": frozenset(offers), "unsent": frozenset(unsent), "pending": pending}
        yield Step(f"PC {me} reads its journal", world.with_pc(me, **changes))

    return action


def resume(me: int, session: int, rules: Rules) -> Part:
    """``SessionService.resume``."""
    state = yield calls.look_up(me, session)
    if state is calls.FAILED:
        return
    yield _drop_offer(me, session)
    if state is SessionState.UNKNOWN or state.is_final:
        if rules.forgets_token_at_end:
            yield write_later(me, session, token=None)
        yield tell(me, Told.SESSION_ENDED, session)
        return
    kind = yield _kept(me, session)
    if kind is TokenKind.ONE_TIME:
        if state is SessionState.ACTIVE and rules.looks_before_resuming_a_claim:
            yield write_later(me, session, token=None)
            yield tell(me, Told.CLAIM_TOKEN_LOST, session)
            return
        yield _hold(me, session, Held())
        yield from claim(me, session, rules)
        return
    yield _open(me, session, Phase.ACTIVE)
    if (yield _sent(me, session)) in UNSETTLED:
        yield write_later(me, session, finish=IntentState.OUTLIVED)
    yield tell(me, Told.CLAIMED, session)


def _sent(me: int, session: int) -> Action:
    return ask(lambda world: world.pcs[me].rows[session].finish)


def _drop_offer(me: int, session: int) -> Action:
    return AtOnce(lambda world: Step("", world.with_pc(me, offers=world.pcs[me].offers - {session})))


def _kept(me: int, session: int) -> Action:
    return ask(lambda world: world.pcs[me].rows[session].token)


def settle_finish(me: int, session: int) -> Part:
    """``resolve_unconfirmed``: determines the outcome of a result that an earlier run was sending."""
    state = yield calls.look_up(me, session)
    if state is calls.FAILED:
        return
    yield AtOnce(lambda world: Step("", world.with_pc(me, unsent=world.pcs[me].unsent - {session})))
    if state is SessionState.FINISHED and (yield _sent(me, session)) is IntentState.OUTLIVED:
        yield from write(me, session, finish=IntentState.SETTLED)
        yield tell_fate(session, Fate.UNCLEAR)
        return
    if state is SessionState.FINISHED:
        yield from write(me, session, record=state, draft=False)
        yield from write(me, session, finish=IntentState.DONE)
        yield tell_fate(session, Fate.ACCEPTED)
        return
    yield from write(me, session, finish=IntentState.SETTLED)
    yield tell_fate(session, Fate.UNKNOWN if state is SessionState.UNKNOWN else Fate.NOT_ACCEPTED)
