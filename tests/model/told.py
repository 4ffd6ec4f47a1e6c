"""What the operator is told, and when it is true."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TypeAlias

from openobd_desktop.domain.session import SessionState
from tests.model.checker import Action, AtOnce, Step
from tests.model.world import Session, World

Truth: TypeAlias = Callable[[World, int, Session | None], bool]
"""Function that returns whether a sentence, said by a PC about a session or about the last start, is true."""


class Told(Enum):
    """What the program says about a session or a start."""

    NOT_STARTED = "no session was started"
    IN_USE = "the ticket already has a session"
    START_UNKNOWN = "it is not known whether the session was started"
    CLAIMED = "the session is open"
    NOT_CLAIMED = "the session was not claimed"
    NOT_CLAIMABLE = "the session cannot be claimed"
    ALREADY_CLAIMED = "the session has already been claimed"
    CLAIM_UNKNOWN = "it is not known whether the session was claimed"
    CLAIM_TOKEN_LOST = "the session was claimed, but its token was lost"
    TOKEN_LOST = "the session can no longer be controlled"
    SESSION_ENDED = "the session has ended"
    INTERRUPTED = "the session was interrupted"
    INTERRUPT_UNKNOWN = "it is not known whether the session was interrupted"
    STILL_RUNNING = "the session is still running"


TRUE: dict[Told, Truth] = {
    Told.NOT_STARTED: lambda world, me, session: not world.pcs[me].made,
    Told.IN_USE: lambda world, me, session: bool(world.sessions),
    Told.START_UNKNOWN: lambda world, me, session: True,
    Told.CLAIMED: lambda world, me, session: session is not None and me in session.claimed_by,
    Told.NOT_CLAIMED: lambda world, me, session: session is not None and me not in session.claimed_by,
    Told.NOT_CLAIMABLE: lambda world, me, session: session is not None and (bool(session.claimed_by) or session.over),
    Told.ALREADY_CLAIMED: lambda world, me, session: session is not None and (bool(session.claimed_by) or session.over),
    Told.CLAIM_UNKNOWN: lambda world, me, session: True,
    Told.CLAIM_TOKEN_LOST: lambda world, me, session: session is not None and bool(session.claimed_by),
    Told.TOKEN_LOST: lambda world, me, session: not world.pcs[me].token,
    Told.SESSION_ENDED: lambda world, me, session: session is not None and session.over,
    Told.INTERRUPTED: lambda world, me, session: session is not None and session.state is SessionState.INTERRUPTED,
    Told.INTERRUPT_UNKNOWN: lambda world, me, session: True,
    Told.STILL_RUNNING: lambda world, me, session: True,
}
"""When each sentence is true; one about a state that may change at any time was true when the service reported it."""


def telling(world: World, me: int, told: Told, session: int | None = None) -> World:
    """Returns the state after something was said about a session or, without one, about the last start."""
    if TRUE[told](world, me, None if session is None else world.sessions[session]):
        return world
    return world._replace(false=world.false or told.value)


def tell(me: int, told: Told, session: int | None = None) -> Action:
    """Says something about a session or, without one, about the last start."""
    return AtOnce(lambda world: Step(f'"{told.value}"', telling(world, me, told, session)))
