"""Calls of the model's PCs to the service, each with every outcome."""

from __future__ import annotations

from collections.abc import Iterator

from openobd_desktop.domain.session import SessionState
from tests.model.checker import Action, Step
from tests.model.world import Fate, Outcome, Reply, Session, World

CHANGED = tuple(Outcome)
FAILED = "failed"
"""The reply to a call that only reads, if it does not succeed for any reason."""


def start(me: int) -> Action:
    """Starts a session; the reply contains its number."""

    def action(world: World) -> Iterator[Step]:
        pc = world.pcs[me]
        number = len(world.sessions)
        broken = "the same start was made twice" if pc.made else ""
        unclaimed = [each for each in world.sessions if each.by == me and each.state is SessionState.AVAILABLE]
        if any(not each.reported for each in unclaimed):
            broken = broken or "a second session was started while the first could still be claimed"
        asked = world._replace(broken=world.broken or broken)
        done = asked._replace(sessions=(*asked.sessions, Session(me))).with_pc(me, made=pc.made + 1)
        for outcome in CHANGED:
            if outcome.done and number == len(pc.rows):
                # The model has room for no further session.
                continue
            after = done if outcome.done else asked
            reply = (outcome.reply, number if outcome is Outcome.OK else None)
            yield Step(f"PC {me} starts: {outcome.value}", after, reply, outcome is Outcome.OK)

    return action


def authenticate(me: int, session: int) -> Action:
    """Claims a session; the service refuses this unless the session is available."""

    def action(world: World) -> Iterator[Step]:
        there = world.sessions[session]
        broken = "a session was claimed again by its PC" if me in there.claimed_by else ""
        asked = world._replace(broken=world.broken or broken)
        if there.state is not SessionState.AVAILABLE:
            yield from _refused(f"PC {me} claims", asked, session)
            return
        done = asked.with_session(session, state=SessionState.ACTIVE, claimed_by=(*there.claimed_by, me))
        yield from _outcomes(f"PC {me} claims", asked, done)

    return action


NO_TOKEN = "no token"
"""The reply to a call that was not made, because there is no valid token."""


def finish(me: int, session: int, *, token_is_old: bool = False) -> Action:
    """Sends the result of a session; the service refuses this unless the session is active.

    ``token_is_old`` states whether the token was read earlier; otherwise, it is read when the call is made.
    """

    def action(world: World) -> Iterator[Step]:
        there, pc = world.sessions[session], world.pcs[me]
        if not pc.token and not token_is_old:
            yield Step(f"PC {me} has no token", world, NO_TOKEN)
            return
        broken = "" if pc.token else "a token was used after its end"
        if there.fate is Fate.ACCEPTED:
            broken = broken or "a result was sent after its confirmation"
        asked = world._replace(broken=world.broken or broken)
        if there.state is not SessionState.ACTIVE:
            yield from _refused(f"PC {me} sends the result", asked, session)
            return
        done = asked.with_session(session, state=SessionState.FINISHED, results=there.results + 1)
        yield from _outcomes(f"PC {me} sends the result", asked, done)

    return action


def interrupt(me: int, session: int) -> Action:
    """Interrupts a session; the service refuses this if it has ended."""

    def action(world: World) -> Iterator[Step]:
        if world.sessions[session].over:
            yield from _refused(f"PC {me} interrupts", world, session)
            return
        yield from _outcomes(f"PC {me} interrupts", world, world.with_session(session, state=SessionState.INTERRUPTED))

    return action


def look_up(me: int, session: int) -> Action:
    """Requests the state of a session: the reply is the state, ``UNKNOWN`` if it is not reported, or ``FAILED``."""

    def action(world: World) -> Iterator[Step]:
        there = world.sessions[session]
        state = SessionState.UNKNOWN if there.forgotten else there.state
        yield Step(f"PC {me} looks up: {state.value}", world, state)
        yield Step(f"PC {me} looks up: {FAILED}", world, FAILED, good=False)

    return action


def _outcomes(what: str, asked: World, done: World) -> Iterator[Step]:
    for outcome in CHANGED:
        after = done if outcome.done else asked
        yield Step(f"{what}: {outcome.value}", after, outcome.reply, outcome is Outcome.OK)


def _refused(what: str, asked: World, session: int) -> Iterator[Step]:
    """Yields the outcomes of a call that the service cannot carry out."""
    reply = Reply.NOT_FOUND if asked.sessions[session].forgotten else Reply.TELLS_AN_END
    yield Step(f"{what}: refused, {reply.value}", asked, reply)
    for outcome in (Outcome.REFUSED, Outcome.NOT_SENT, Outcome.LOST_BEFORE):
        yield Step(f"{what}: {outcome.value}", asked, outcome.reply, good=False)
