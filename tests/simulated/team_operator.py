"""What the simulated operator of a PC does with the team: notes, handovers, questions, and the choice of a team."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import HistoryQuery, Note
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import OpenObdError
from openobd_desktop.storage.team.address import read_address
from tests.simulated.pc import Pc, Program
from tests.simulated.team_rules import TeamChecks
from tests.simulated.truth import Command

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.sessions.service import SessionService
    from openobd_desktop.core.team.sync import Team

Weighted = tuple[float, Callable[[], Awaitable[object]]]
Work = Callable[["SessionService"], Coroutine[Any, Any, Any]]
EXCHANGES = 20.0
"""Seconds for which an operator at most waits for the next exchange, in order to disturb it."""
MIND_CHANGED = 0.3
"""Share of choices of a team that are withdrawn at once, and of notes during which another team is chosen."""


class TeamOperator:
    """The part of an operator's work that concerns the team.

    Args:
        dice: The random numbers.
        pc: The PC.
        checks: The rules about the team.
        names: The names of the operators of all PCs.
        command: Makes a command.
        carry_out: Carries out a command in the program; returns its result or error, or None.
    """

    def __init__(
        self,
        dice: random.Random,
        pc: Pc,
        checks: TeamChecks,
        names: Sequence[str],
        command: Callable[..., Command],
        carry_out: Callable[[Command, Work], Awaitable[Any]],
    ) -> None:
        self._dice = dice
        self._pc = pc
        self._checks = checks
        self._names = names
        self._command = command
        self._carry_out = carry_out

    def choices(self, program: Program, *, is_busy: bool) -> Iterator[Weighted]:
        """Yields what the operator may do now; ``is_busy`` is whether there is other work left."""
        team, service = program.team, program.service
        if team is None:
            return
        for note in service.attention.handed_over:
            yield 3, lambda note=note: self.acknowledge(program, note)  # type: ignore[misc]
        if not is_busy:
            return
        for active in service.open_sessions:
            if active.phase is not Phase.ENDED and active.record.ticket:
                yield 0.3, lambda active=active: self.write(program, active)  # type: ignore[misc]
        yield 0.3, lambda: self.ask(team)
        yield 0.15 if self._pc.settings.team_journal else 0.6, lambda: self.choose_team(program)

    async def choose_team(self, program: Program) -> None:
        """Chooses another team, or none, often in the middle of an exchange with the former one."""
        if self._dice.random() < 0.6:
            await asyncio.wait([self._pc.line.next_request()], timeout=EXCHANGES)
        if self._pc.program is not program:
            return
        if self._pc.settings.team_journal and self._dice.random() < 0.5:
            await self.stop_sharing(program)
        else:
            await self.share(program, self._dice.choice(tuple(self._pc.line.boards)))

    async def write(self, program: Program, active: ActiveSession) -> None:
        """Writes a note on the ticket of a session, or hands the ticket over to a colleague."""
        to = self._dice.choice(("", *self._names))
        command = self._command("hand over" if to else "note", session_id=active.id)
        ticket, record, text = active.record.ticket, active.record, f"{self._pc.name} note {command.number}"
        writing = self._carry_out(command, lambda service: service.notes.add(ticket, text, to, record))
        if self._dice.random() < MIND_CHANGED:
            await asyncio.gather(writing, self.choose_team(program))
        else:
            await writing

    async def acknowledge(self, program: Program, note: Note) -> None:
        """Takes over a ticket."""

        async def work(service: SessionService) -> bool:
            await service.notes.acknowledge(note)
            return True

        if await self._carry_out(self._command("acknowledge", ticket=note.ticket), work) is True:
            self._checks.on_acknowledged(self._pc, program.process, note)

    async def ask(self, team: Team) -> None:
        """Looks something up in the team database."""
        everything = HistoryQuery(of_team=True)
        questions: dict[str, Work] = {
            "find": lambda service: team.find(everything, None, 50),
            "count": lambda service: team.count(everything, None),
            "find scans": lambda service: team.scans.of_car("WVWZZZAUZFW123456", ""),
        }
        what = self._dice.choice(tuple(questions))
        command = self._command(what)
        self._checks.on_result(self._pc, command, await self._carry_out(command, questions[what]))

    async def share(self, program: Program, url: str, *, for_good: bool = False) -> None:
        """Shares the history with a team; unless ``for_good``, sometimes decides otherwise before that is done."""
        address, _ = read_address(url)
        self._pc.has_withdrawn = False
        self._pc.decisions += 1
        changes_mind = not for_good and self._dice.random() < MIND_CHANGED
        command = self._command("share", ticket=url)

        async def work(service: SessionService) -> None:
            assert program.team is not None, "only chosen in a world with a team"
            sharing = program.scope.start(_caught(program.team.share(address, Secret("secret"))), "share")
            if changes_mind:
                # Another click, before the key store has answered.
                await asyncio.sleep(0)
                self._stop(program)
            await sharing

        await self._carry_out(command, work)

    async def stop_sharing(self, program: Program) -> None:
        """Keeps the history on this PC from now on."""
        self._command("stop sharing")
        if self._pc.program is program:
            program.process.context.copy().run(self._stop, program)

    def _stop(self, program: Program) -> None:
        self._pc.has_withdrawn = True
        self._pc.decisions += 1
        program.stop_sharing()


async def _caught(work: Coroutine[Any, Any, None]) -> OpenObdError | None:
    """Returns the error that the page of the settings would show."""
    try:
        await work
    except OpenObdError as error:
        return error
    return None
