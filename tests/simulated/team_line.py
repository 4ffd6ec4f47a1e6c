"""Way from one PC to the team databases, with the daemon threads in which its programs wait for them."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from contextvars import Context
from typing import TYPE_CHECKING, Any, TypeVar

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import OpenObdError
from tests.simulated.faults import Plan, TeamFate
from tests.simulated.loop import Process, VirtualLoop, current_process
from tests.simulated.team_server import FULL, LOST, NO_RIGHTS, REFUSED, TIMED_OUT, Board, Connected, failure
from tests.simulated.trace import Trace
from tests.simulated.truth import Command, current_command

if TYPE_CHECKING:
    from tests.simulated.pc import Pc

T = TypeVar("T")
SLOWEST = 14.0
"""Longest time of an answer for which the program still waits, in seconds."""
LATEST = 120.0
"""Longest time until a request is carried out or given up, in seconds."""


class Asked:
    """One request.

    Attributes:
        pc: The PC.
        process: The program that asks.
        fate: What becomes of the request; OK once it has met its fate.
        wanted: The address with which the history of the PC was shared when the request was made; empty if none.
        decisions: How often the operator had decided by then with whom to share.
        at: When it was made, in seconds of the loop.
        command: The operator's command in whose context it was made; None for the synchronization.
        names: What was carried out.
        read: How often each session and note had been saved when it was last read to be published, by its ID.
        sent: The same for those that were published.
    """

    def __init__(self, pc: Pc, process: Process, fate: TeamFate, wanted: str, at: float) -> None:
        self.pc = pc
        self.process = process
        self.fate = fate
        self.wanted = wanted
        self.at = at
        self.decisions = pc.decisions
        self.command: Command | None = current_command.get()
        self.names: list[str] = []
        self.read = pc.disk.read()
        self.sent: dict[str, int] = {}


class TeamLine:
    """The way of one PC to the boards, and the threads of its programs.

    Attributes:
        boards: The team databases, by address.
        on_answer: Called with each request that was answered, and its result or error, before the program learns it.
    """

    def __init__(
        self, loop: VirtualLoop, dice: random.Random, pc: Pc, plan: Plan, trace: Trace, boards: Sequence[Board]
    ) -> None:
        self._loop = loop
        self._dice = dice
        self._pc = pc
        self._plan = plan
        self._trace = trace
        self._context = Context()
        self.boards = {board.url: board for board in boards}
        self._next: asyncio.Future[None] = loop.create_future()
        self._asked: Asked | None = None
        """The request that is being carried out."""
        self.on_answer: Callable[[Asked, object], None] = lambda asked, result: None

    def next_request(self) -> asyncio.Future[None]:
        """Returns a future that is done as soon as a program of this PC asks something."""
        return self._next

    def connect(self, address: TeamAddress, password: Secret) -> Any:
        """Stands for ``postgres.connect``."""
        return Connected(self.boards[address.url], self)

    def ask(self, work: Callable[[], T], name: str) -> asyncio.Future[T]:
        """Stands for the daemon thread that waits for the server."""
        process = current_process()
        assert process is not None, "only a program asks the team database"
        answer: asyncio.Future[T] = self._loop.create_future()
        fate = TeamFate.OK
        if getattr(work, "__name__", "") != "close":
            decided = self._plan.fate(TeamFate)
            assert isinstance(decided, TeamFate)
            fate = decided if self._pc.network.is_up else TeamFate.SILENT
        wanted = "" if self._pc.has_withdrawn else self._pc.settings.team_journal
        asked = Asked(self._pc, process, fate, wanted, self._loop.time())
        if self._trace.is_on and fate is not TeamFate.OK:
            self._trace.note(self._pc.name, f"team: {fate.value}")
        self._later(self._delay(fate), self._carry_out, work, answer, asked)
        self._next.set_result(None)
        self._next = self._loop.create_future()
        return answer

    def _delay(self, fate: TeamFate) -> float:
        if fate is TeamFate.SLOW:
            return self._dice.uniform(0.5, SLOWEST)
        if fate in (TeamFate.LATE, TeamFate.SILENT):
            return self._dice.uniform(SLOWEST, LATEST)
        return 0.002 + 0.01 * self._dice.random()

    def _later(self, seconds: float, action: Callable[..., None], *values: Any) -> None:
        self._loop.call_later(seconds, action, *values, context=self._context)

    def _carry_out(self, work: Callable[[], T], answer: asyncio.Future[T], asked: Asked) -> None:
        if not asked.process.alive:
            return
        if asked.process.asleep:
            self._later(1.0, self._carry_out, work, answer, asked)
            return
        self._asked = asked
        result: object
        try:
            # In the context of the program, because the work belongs to it.
            result = asked.process.context.copy().run(work)
        except OpenObdError as error:
            result = error
        finally:
            self._asked = None
        if self._trace.is_on:
            said = f": {result.details}" if isinstance(result, OpenObdError) else ""
            self._trace.note(self._pc.name, f"team: {', '.join(asked.names)}{said}")
        self._later(0.001 + 0.004 * self._dice.random(), self._deliver, answer, asked, result)

    def _deliver(self, answer: asyncio.Future[Any], asked: Asked, result: object) -> None:
        if answer.done() or not asked.process.alive:
            return
        self.on_answer(asked, result)
        if isinstance(result, OpenObdError):
            answer.set_exception(result)
        else:
            answer.set_result(result)

    def meet(self, board: Board, name: str, *, writes: bool) -> Asked:
        """Begins a transaction of the request that is being carried out; raises the error that it meets."""
        asked = self._asked
        assert asked is not None, "only used by a request"
        asked.names.append(name)
        fate = asked.fate
        if not board.is_up or fate is TeamFate.REFUSED:
            raise failure(REFUSED if board.refuses else TIMED_OUT, lost=True)
        if fate is TeamFate.SILENT:
            raise failure(TIMED_OUT, lost=True)
        if fate is TeamFate.LOST_BEFORE:
            # Another attempt, which the program makes if the connection was an old one, succeeds.
            asked.fate = TeamFate.OK
            raise failure(LOST, lost=True)
        if writes and fate in (TeamFate.FULL, TeamFate.NO_RIGHTS):
            raise failure(fate.value, FULL if fate is TeamFate.FULL else NO_RIGHTS)
        return asked

    def commit(self, asked: Asked) -> None:
        """Ends a transaction, which is durable from now on, whatever is raised."""
        if asked.fate is TeamFate.LOST_AFTER and asked.names[-1] != "connect":
            asked.fate = TeamFate.OK
            raise failure(LOST, lost=True)
