"""What is really so at the simulated service, against which everything that the programs say and do is checked."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from openobd_desktop.protocol.session_controller_pb2 import SessionId
from openobd_desktop.simulator.state.sessions import ACTIVE, AVAILABLE, Context, Session
from tests.simulated.channel import Call
from tests.simulated.service import Service

START, CLAIM, FINISH, INTERRUPT, LOOK_UP = (
    "sessionController/startSessionOnTicket",
    "session/authenticate",
    "session/finish",
    "sessionController/interruptSession",
    "sessionController/getSession",
)
CHANGES = (START, CLAIM, FINISH, INTERRUPT)
"""Methods that change a session; only if one of them is carried out late, what was true may not stay so."""
RUNNING = frozenset((AVAILABLE, ACTIVE))
ENDS = frozenset(("finished", "interrupted", "failed"))


@dataclass(eq=False)
class Command:
    """A command that an operator has given once.

    Attributes:
        number: Its number in the world.
        what: What the operator wants, such as "start".
        pc: The name of the PC.
        began: When it was given, in seconds of the loop.
        ticket: The ticket, for a start.
        session_id: The session, for everything else.
        text: The description of the result that is sent; it is different in each command.
        sent: How often its own call has left the PC.
        is_unrecorded: Whether the program crashed before its failing disk had anything about the command, so that no
            later run can know of it.
        is_mistaken: Whether the operator has taken another session for the one that this start has led to.
        is_repeated: Whether its start or finish was carried out twice, so that the service refuses what it has done.
        is_refused: Whether a refusal of its start has reached the PC.
        is_late: Whether a call that changes something may be carried out after its deadline.
    """

    number: int
    what: str
    pc: str
    began: float
    ticket: str = ""
    session_id: str = ""
    text: str = ""
    sent: int = 0
    is_unrecorded: bool = False
    is_mistaken: bool = False
    is_repeated: bool = False
    is_refused: bool = False
    is_late: bool = False

    @property
    def is_falsely_refused(self) -> bool:
        """Whether a start was refused after it had been carried out; no program can know, as nothing else is said."""
        return self.is_repeated and self.is_refused

    def __str__(self) -> str:
        return f"{self.what} {self.ticket or self.session_id[:8]}"


current_command: ContextVar[Command | None] = ContextVar("command", default=None)
"""The command in whose context something happens."""


@dataclass
class Fact:
    """What is so about one session.

    Attributes:
        session: The session at the service.
        ticket: The number of its ticket.
        by: The PC that has started it.
        command: The command by which it was started.
        claimed_by: The PCs that have claimed it, once for each claim that was accepted.
        reported: Whether the operator of ``by`` was told that the ticket has a session.
        claimed_late: When a claim of each PC was carried out after the PC had given it up, by the names of the PCs.
        answered_to: When the service last determined the session's state for each PC, by the names of the PCs.
        unknown_to: When each PC was told that the service no longer knows the session, by the names of the PCs.
        history: Its states, with the times at which they began.
    """

    session: Session
    ticket: str
    by: str
    command: Command | None
    claimed_by: list[str] = field(default_factory=list)
    reported: bool = False
    claimed_late: dict[str, float] = field(default_factory=dict)
    answered_to: dict[str, float] = field(default_factory=dict)
    unknown_to: dict[str, float] = field(default_factory=dict)
    history: list[tuple[float, str]] = field(default_factory=list)

    @property
    def state(self) -> str:
        """The state, which is final as soon as the session begins to end."""
        return self.session.final_state

    @property
    def accepted(self) -> str | None:
        """The description of the accepted result; None if there is none."""
        result = self.session.base.result
        return None if result is None else result.description

    @property
    def over(self) -> bool:
        """Whether the session has ended."""
        return not self.session.alive

    def is_claimed_unseen_by(self, pc: str) -> bool:
        """Whether a PC cannot know of its claim: it was carried out late, after the service was asked about it."""
        return self.claimed_late.get(pc, 0.0) > self.answered_to.get(pc, math.inf)

    def states_since(self, moment: float) -> set[str]:
        """Returns the states that the session had from a moment until now, real or reported."""
        states = {self.session.state, self.state}
        for at, state in reversed(self.history):
            states.add(state)
            if at <= moment:
                break
        return states


class Truth:
    """The sessions of a world as they really are.

    Attributes:
        facts: What is so, by session ID.
        on_change: Called after each change of a session.
    """

    def __init__(self, service: Service, time: Callable[[], float]) -> None:
        self._service = service
        self._time = time
        self.facts: dict[str, Fact] = {}
        self.on_change: Callable[[Fact], None] = lambda fact: None
        service.world.session_listeners.append(self._on_session)
        service.on_done = self._on_done

    def _on_session(self, session: Session) -> None:
        call = self._service.serving()
        fact = self.facts.get(session.id)
        if fact is None:
            number = str(session.ticket.number) if session.ticket else ""
            by = call.channel.network.name if call is not None else ""
            fact = self.facts[session.id] = Fact(session, number, by, call.command if call is not None else None)
        self._note(fact)

    def _note(self, fact: Fact) -> None:
        fact.history.append((self._time(), fact.state))
        self.on_change(fact)

    def _on_done(self, call: Call) -> None:
        """Takes note of a claim, or of a question about a session, that the service has carried out."""
        pc = call.channel.network.name
        if call.method == CLAIM and (fact := self.of_token(call.token)) is not None:
            fact.claimed_by.append(pc)
            if call.done():
                fact.claimed_late[pc] = self._time()
            self._note(fact)
        elif call.method == LOOK_UP:
            found = self.facts.get(SessionId.FromString(call.request).value)
            if found is not None:
                found.answered_to[pc] = self._time()

    def of_token(self, token: str) -> Fact | None:
        """Returns the session to which a token belongs; None for the tokens of logins and for unknown ones."""
        found: Any = self._service.world.tokens._issued.get(token)
        owner = found.owner if found is not None else None
        return self.facts.get(owner.session.id) if isinstance(owner, Context) else None

    def started_by(self, command: Command) -> list[Fact]:
        """Returns the sessions that were started by one command."""
        return [fact for fact in self.facts.values() if fact.command is command]

    def of_ticket(self, ticket: str) -> Iterator[Fact]:
        """Yields the sessions on a ticket."""
        return (fact for fact in self.facts.values() if fact.ticket == ticket)
