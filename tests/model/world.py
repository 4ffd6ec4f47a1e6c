"""World of the model: the service with its sessions, and PCs, each with a journal on its disk and a memory."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from enum import Enum
from typing import Any, NamedTuple

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import IntentState, TokenKind
from openobd_desktop.domain.session import SessionState
from tests.model.checker import ENDED, Action, AtOnce, Step


class Outcome(Enum):
    """What may become of a call that changes something."""

    OK = "carried out and answered"
    REFUSED = "refused"
    NOT_SENT = "never sent"
    LOST_BEFORE = "lost on the way to the service"
    LOST_AFTER = "carried out, and the answer is lost"
    UNREADABLE = "carried out, and the answer is unreadable"
    DONE_BUT_REFUSED = "carried out, and refused when it is repeated on the way"

    @property
    def done(self) -> bool:
        """Whether the service has carried out the call."""
        return self not in (Outcome.REFUSED, Outcome.NOT_SENT, Outcome.LOST_BEFORE)

    @property
    def reply(self) -> Reply:
        """What the program learns."""
        return _REPLIES[self]


class Reply(Enum):
    """What the program learns about a call; other outcomes with the same reply look the same to it."""

    OK = "ok"
    REFUSED = "refused"
    NOT_SENT = "not sent"
    AMBIGUOUS = "ambiguous"
    TELLS_AN_END = "tells an end"
    """A refusal because of the state of the session, such as ``SessionEnded`` or ``AlreadyClaimed``."""
    NOT_FOUND = "not found"
    """A refusal because the service no longer knows the session, two minutes after its end."""


_REPLIES = {
    Outcome.OK: Reply.OK,
    Outcome.REFUSED: Reply.REFUSED,
    Outcome.NOT_SENT: Reply.NOT_SENT,
    Outcome.LOST_BEFORE: Reply.AMBIGUOUS,
    Outcome.LOST_AFTER: Reply.AMBIGUOUS,
    Outcome.UNREADABLE: Reply.AMBIGUOUS,
    Outcome.DONE_BUT_REFUSED: Reply.TELLS_AN_END,
}


class Told(Enum):
    """What the program last said about a session or a start; ``tests/model/rules.py`` says when each is true."""

    NOTHING = "nothing"
    NOT_STARTED = "no session was started"
    IN_USE = "the ticket already has a session"
    START_UNKNOWN = "it is not known whether the session was started"
    CLAIMED = "the session is open"
    NOT_CLAIMED = "the session was not claimed"
    ALREADY_CLAIMED = "the session has already been claimed"
    CLAIM_UNKNOWN = "it is not known whether the session was claimed"
    CLAIM_TOKEN_LOST = "the session was claimed, but its token was lost"
    TOKEN_LOST = "the session can no longer be controlled"
    SESSION_ENDED = "the session has ended"
    INTERRUPTED = "the session was interrupted"
    INTERRUPT_UNKNOWN = "it is not known whether the session was interrupted"
    STILL_RUNNING = "the session is still running"


class Fate(Enum):
    """What the program last said about a result that was entered."""

    SENDING = "being sent"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not accepted"
    UNDELIVERED = "could not be sent"
    UNKNOWN = "not known whether it was accepted"
    UNCLEAR = "the session is finished, but it is not known whether this result was accepted"


class Session(NamedTuple):
    """A session at the service, and what was said about its result, which the operator remembers."""

    by: int
    """The PC that started it."""
    state: SessionState = SessionState.AVAILABLE
    forgotten: bool = False
    """Whether the service no longer reports the session, two minutes after its end."""
    claimed_by: tuple[int, ...] = ()
    """The PCs that claimed it, once for each claim that was accepted."""
    results: int = 0
    """How many results were accepted."""
    reported: bool = False
    """Whether the operator was told that the ticket already has a session."""
    fate: Fate | None = None
    """What the operator was told about the result; None if no result was entered."""

    @property
    def over(self) -> bool:
        """Whether the session has ended."""
        return self.state.is_final


class Rows(NamedTuple):
    """What a PC's journal contains about one session."""

    record: SessionState | None = None
    token: TokenKind | None = None
    claim: IntentState | None = None
    finish: IntentState | None = None
    interrupt: IntentState | None = None
    draft: bool = False


class Held(NamedTuple):
    """A session that was started here and not claimed yet, in memory."""

    doubtful: bool = False


class Pc(NamedTuple):
    """One PC: its journal, its memory, and what it has said."""

    start: IntentState | None = None
    """The last intent to start a session; in the journal, like the following ones."""
    start_session: int | None = None
    known: frozenset[int] = frozenset()
    """The sessions listed before that start."""
    rows: tuple[Rows, ...] = ()
    phase: Phase | None = None
    """The phase of the open session; None if none is open. In memory, like the following ones."""
    session: int | None = None
    end: SessionState | None = None
    """How the open session has ended, as far as this is known."""
    token: bool = False
    """Whether there is a session token that is valid and not deleted."""
    held: tuple[Held | None, ...] = ()
    offers: frozenset[int] = frozenset()
    unsent: frozenset[int] = frozenset()
    """The sessions whose results an earlier run was sending."""
    pending: bool = False
    """Whether the outcome of the last start is unknown."""
    in_doubt: bool = False
    """Whether the service may have accepted the result."""
    queue: tuple[tuple[int, tuple[tuple[str, Any], ...]], ...] = ()
    """Writes that nobody waits for, in their order: the session and the new values of its row."""
    made: int = 0
    """How many sessions the service has started for the last intent; only counted for the rules."""
    told: tuple[Told, int | None] = (Told.NOTHING, None)


class World(NamedTuple):
    """The state of the model."""

    sessions: tuple[Session, ...]
    pcs: tuple[Pc, ...]
    places: tuple[int, ...]
    crashes: int = 0
    broken: str = ""
    """What a call has done that must not happen."""

    def at(self, process: int, place: int) -> World:
        """Returns this state with one process at another place."""
        return self._replace(places=replaced(self.places, process, place))

    def with_pc(self, me: int, **changes: Any) -> World:
        """Returns this state with changes to one PC."""
        return self._replace(pcs=replaced(self.pcs, me, self.pcs[me]._replace(**changes)))

    def with_session(self, session: int, **changes: Any) -> World:
        """Returns this state with changes to one session at the service."""
        return self._replace(sessions=replaced(self.sessions, session, self.sessions[session]._replace(**changes)))

    def with_rows(self, me: int, session: int, **changes: Any) -> World:
        """Returns this state with changes to what a PC's journal contains about a session."""
        rows = self.pcs[me].rows
        return self.with_pc(me, rows=replaced(rows, session, rows[session]._replace(**changes)))

    def listed(self) -> frozenset[int]:
        """Returns the sessions in the list of the service."""
        return frozenset(number for number, each in enumerate(self.sessions) if not each.forgotten)


def replaced(values: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:
    """Returns ``values`` with one of them replaced."""
    return (*values[:place], value, *values[place + 1 :])


def remember(me: int, **changes: Any) -> Action:
    """Changes the memory of a PC."""
    return AtOnce(lambda world: Step("", world.with_pc(me, **changes)))


def ask(question: Callable[[World], Hashable]) -> Action:
    """Reads the memory of a PC."""
    return AtOnce(lambda world: Step("", world, question(world)))


def tell(me: int, told: Told, session: int | None = None) -> Action:
    """Says something about a session or, without one, about the last start."""
    return AtOnce(lambda world: Step(f'"{told.value}"', world.with_pc(me, told=(told, session))))


def tell_fate(session: int, fate: Fate) -> Action:
    """Says what became of a result."""
    return AtOnce(lambda world: Step(f'result "{fate.value}"', world.with_session(session, fate=fate)))


def write_start(me: int, state: IntentState, session: int | None = None) -> Action:
    """Writes the outcome of the last start, once the writes that are waiting have been made."""

    def action(world: World) -> Iterator[Step]:
        if not world.pcs[me].queue:
            changes = {"start": state} | ({"start_session": session} if session is not None else {})
            yield Step(f"PC {me} writes {_text(changes)}", world.with_pc(me, **changes))

    return action


def write(me: int, session: int, **changes: Any) -> Action:
    """Writes to the journal about a session, once the writes that are waiting have been made."""

    def action(world: World) -> Iterator[Step]:
        if not world.pcs[me].queue:
            yield Step(f"PC {me} writes {_text(changes)}", world.with_rows(me, session, **changes))

    return action


def later(world: World, me: int, session: int, **changes: Any) -> World:
    """Returns the state with a write that nobody waits for."""
    return world.with_pc(me, queue=(*world.pcs[me].queue, (session, tuple(changes.items()))))


def write_later(me: int, session: int, **changes: Any) -> Action:
    """Writes to the journal in the background."""
    return AtOnce(lambda world: Step("", later(world, me, session, **changes)))


def written(world: World, me: int) -> Iterator[Step]:
    """Makes the oldest of the writes that nobody waits for."""
    queue = world.pcs[me].queue
    if queue:
        (session, changes), rest = queue[0], queue[1:]
        after = world.with_pc(me, queue=rest).with_rows(me, session, **dict(changes))
        yield Step(f"PC {me} has written {_text(dict(changes))}", after)


def ended(world: World, process: int) -> bool:
    """Returns whether a process has ended."""
    return world.places[process] == ENDED


def _text(changes: dict[str, Any]) -> str:
    return ", ".join(f"{name} = {getattr(value, 'name', value)}" for name, value in changes.items())
