"""World of the model: the service with its sessions, and PCs, each with a journal on disk and a memory."""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Iterator
from enum import Enum
from typing import Any, NamedTuple, TypeAlias

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import IntentState, TokenKind
from openobd_desktop.domain.session import SessionState
from tests.model.checker import ENDED, Action, AtOnce, Step


class Outcome(Enum):
    """Possible outcomes of a call that changes something."""

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
        """The reply that the program receives."""
        return _REPLIES[self]


class Reply(Enum):
    """The reply to a call; the program cannot distinguish outcomes with the same reply."""

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


class Fate(Enum):
    """The program's last statement about a result that was entered."""

    SENDING = "being sent"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not accepted"
    UNDELIVERED = "could not be sent"
    UNKNOWN = "not known whether it was accepted"
    UNCLEAR = "the session is finished, but it is not known whether this result was accepted"


class Session(NamedTuple):
    """A session at the service, and the statements about its result, which the operator remembers."""

    by: int
    """The PC that started it."""
    state: SessionState = SessionState.AVAILABLE
    forgotten: bool = False
    """Whether the service no longer reports the session, two minutes after its end."""
    claimed_by: tuple[int, ...] = ()
    """The PCs that claimed it, once for each claim that was accepted."""
    results: int = 0
    """Number of results that were accepted."""
    reported: bool = False
    """Whether the operator was informed that the ticket already has a session."""
    fate: Fate | None = None
    """The operator's information about the result; None if no result was entered."""

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


Part: TypeAlias = Generator[Action, Any, Any]
"""A part of a protocol."""
Writing: TypeAlias = tuple[int | None, tuple[tuple[str, Any], ...]]
"""A write to a journal: the session, or None for the last start, and the new values of its row."""


class Held(NamedTuple):
    """A session that was started on this PC and has not been claimed yet, in memory."""

    doubtful: bool = False


class Pc(NamedTuple):
    """One PC: its journal and its memory."""

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
    queue: tuple[tuple[int | None, Writing], ...] = ()
    """Writes that have not been made yet, in their order, each with the process that waits for it."""
    owed: tuple[Writing, ...] = ()
    """Writes that have failed and will be repeated, in their order."""
    made: int = 0
    """Number of sessions that the service has started for the last intent; only counted for the rules."""


class World(NamedTuple):
    """The state of the model."""

    sessions: tuple[Session, ...]
    pcs: tuple[Pc, ...]
    places: tuple[int, ...]
    crashes: int = 0
    """How many more crashes may happen."""
    faults: int = 0
    """How many more writes may fail."""
    owes: bool = True
    """Whether a write that has failed is repeated."""
    logins: tuple[int, ...] = (0,)
    """The login of each PC; it does not change."""
    broken: str = ""
    """A forbidden action that a call has performed."""
    false: str = ""
    """What the operator was told although it was not true."""

    def at(self, process: int, place: int) -> World:
        """Returns this state with one process at a different place."""
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

    def listed(self, me: int) -> frozenset[int]:
        """Returns the sessions in the list of the service for one PC, which shows those of its login."""
        login = self.logins[me]
        return frozenset(
            number for number, each in enumerate(self.sessions) if not each.forgotten and self.logins[each.by] == login
        )


def replaced(values: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:
    """Returns ``values`` with one of them replaced."""
    return (*values[:place], value, *values[place + 1 :])


def remember(me: int, **changes: Any) -> Action:
    """Changes the memory of a PC."""
    return AtOnce(lambda world: Step("", world.with_pc(me, **changes)))


def ask(question: Callable[[World], Hashable]) -> Action:
    """Reads the memory of a PC."""
    return AtOnce(lambda world: Step("", world, question(world)))


def tell_fate(session: int, fate: Fate) -> Action:
    """States what happened to a result."""
    return AtOnce(lambda world: Step(f'result "{fate.value}"', world.with_session(session, fate=fate)))


def write_start(me: int, state: IntentState, session: int | None = None) -> Part:
    """Writes the outcome of the last start."""
    changes: dict[str, Any] = {"start": state} | ({"start_session": session} if session is not None else {})
    return _write(me, 2 * me, (None, tuple(changes.items())))


def write(me: int, session: int, *, aside: bool = False, **changes: Any) -> Part:
    """Writes to the journal about a session; ``aside`` if it is the second process of the PC that waits for it."""
    return _write(me, 2 * me + aside, (session, tuple(changes.items())))


def _write(me: int, process: int, writing: Writing) -> Part:
    """Makes a write, after those that are waiting; the protocol goes on even if it fails."""
    yield AtOnce(lambda world: Step("", _queued(world, me, process, writing)))
    yield UntilWritten(me, process)


class UntilWritten:
    """Waits for the writes before its own one, and makes that."""

    def __init__(self, me: int, process: int) -> None:
        self._me = me
        self._process = process

    def __call__(self, world: World) -> Iterator[Step]:
        """Yields the outcomes of the write."""
        (waiter, writing), *others = world.pcs[self._me].queue
        if waiter == self._process:
            yield from making(world.with_pc(self._me, queue=tuple(others)), self._me, writing)


def making(world: World, me: int, writing: Writing) -> Iterator[Step]:
    """Yields the outcomes of a write; a write that fails is repeated later."""
    session, changes = writing
    text = _text(dict(changes))
    yield Step(f"PC {me} writes {text}", made(world, me, writing))
    if world.faults:
        pc = world.pcs[me]
        owed = (*_without(pc.owed, writing), writing) if world.owes or session is None else pc.owed
        failed = world._replace(faults=world.faults - 1).with_pc(me, owed=owed)
        yield Step(f"PC {me} fails to write {text}", failed, good=False)


def made(world: World, me: int, writing: Writing) -> World:
    """Returns the state after a write; an earlier write of the same values is no longer owed."""
    session, changes = writing
    world = world.with_pc(me, owed=_without(world.pcs[me].owed, writing)) if world.pcs[me].owed else world
    values = dict(changes)
    if values.get("start") in (IntentState.DONE, IntentState.REFUSED, IntentState.SETTLED):
        # No longer needed; otherwise, equal states would differ.
        values |= {"known": frozenset(), "made": 0}
    return world.with_pc(me, **values) if session is None else world.with_rows(me, session, **values)


def _without(owed: tuple[Writing, ...], later: Writing) -> tuple[Writing, ...]:
    """Returns what is still owed once a later write has begun: not the earlier values of what it writes."""
    names = {name for name, _ in later[1]}
    left = (
        (session, tuple(each for each in changes if session != later[0] or each[0] not in names))
        for session, changes in owed
    )
    return tuple(each for each in left if each[1])


def later(world: World, me: int, session: int | None, **changes: Any) -> World:
    """Returns the state with a write for which nobody waits."""
    return _queued(world, me, None, (session, tuple(changes.items())))


def _queued(world: World, me: int, process: int | None, writing: Writing) -> World:
    return world.with_pc(me, queue=(*world.pcs[me].queue, (process, writing)))


def write_later(me: int, session: int | None, **changes: Any) -> Action:
    """Writes to the journal in the background."""
    return AtOnce(lambda world: Step("", later(world, me, session, **changes)))


def written(world: World, me: int) -> Iterator[Step]:
    """Makes the oldest write, unless a protocol waits for it, or those that have failed before."""
    pc = world.pcs[me]
    if pc.queue and pc.queue[0][0] is None:
        yield from making(world.with_pc(me, queue=pc.queue[1:]), me, pc.queue[0][1])
    if pc.owed:
        yield Step(f"PC {me} repeats what it failed to write", all_owed_made(world, me))


def all_owed_made(world: World, me: int) -> World:
    """Returns the state once everything that is owed has been written."""
    owed = world.pcs[me].owed
    world = world.with_pc(me, owed=())
    for writing in owed:
        world = made(world, me, writing)
    return world


def all_made(world: World, me: int) -> World:
    """Returns the state once everything has been written, as when the program is quit."""
    world = all_owed_made(world, me)
    queue = world.pcs[me].queue
    world = world.with_pc(me, queue=())
    for _, writing in queue:
        world = made(world, me, writing)
    return world


def ended(world: World, process: int) -> bool:
    """Returns whether a process has ended."""
    return world.places[process] == ENDED


def _text(changes: dict[str, Any]) -> str:
    return ", ".join(f"{name} = {getattr(value, 'name', value)}" for name, value in changes.items())
