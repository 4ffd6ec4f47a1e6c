"""Simulated operator of a PC, who sees what the screens show, decides at random, and sometimes clicks twice."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import start_at_once
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState
from openobd_desktop.errors import OpenObdError
from tests.simulated.loop import VirtualLoop
from tests.simulated.pc import FIRST_RUN, RESTART, Pc, Program
from tests.simulated.results import Result as Sent
from tests.simulated.rules import Checks
from tests.simulated.team_operator import TeamOperator
from tests.simulated.team_rules import TeamChecks
from tests.simulated.trace import Trace
from tests.simulated.truth import Command, current_command

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

TYPING = 0.5
"""Seconds after which the feedback form saves what was typed."""
HEEDLESS = 0.3
"""Share of starts on any ticket, whatever is running on it."""
LONGEST_DAY = 1800.0
"""Seconds after which an operator starts nothing more."""
LONGEST_EVENING = 500.0
"""Seconds that an operator has to close everything once everything works again."""


class Choice(NamedTuple):
    """Something that the operator may do now."""

    weight: float
    do: Callable[[], Awaitable[object]]


class Operator:
    """The operator of one PC.

    Attributes:
        jobs: How many sessions the operator still wants to start.
    """

    def __init__(
        self,
        loop: VirtualLoop,
        dice: random.Random,
        pc: Pc,
        checks: Checks,
        team_checks: TeamChecks,
        trace: Trace,
        tickets: list[str],
        names: Sequence[str],
        jobs: int,
    ) -> None:
        """``names`` are those of the operators of all PCs."""
        self._loop = loop
        self._dice = dice
        self._pc = pc
        self._checks = checks
        self._team_checks = team_checks
        self._team = TeamOperator(dice, pc, team_checks, names, self._command, self._carry_out)
        self._trace = trace
        self._tickets = tickets
        self._numbers = itertools.count(1)
        self._background: set[asyncio.Future[Any]] = set()
        self.jobs = jobs

    @property
    def _is_over(self) -> bool:
        return self._checks.broken is not None

    async def work(self) -> None:
        """Works until all sessions that were wanted have been started and ended, or the day is over."""
        await asyncio.sleep(FIRST_RUN * self._dice.random())
        while not self._is_over and self._loop.time() < LONGEST_DAY:
            program = await self._running()
            choices = list(self._choices(program))
            if not choices and not self.jobs:
                break
            if choices and self._pc.program is program and not program.process.asleep:
                weights = [choice.weight for choice in choices]
                await self._dice.choices(choices, weights)[0].do()
            await asyncio.sleep(0.1 + self._dice.expovariate(0.4))

    async def _running(self) -> Program:
        """Returns the running program, which is started again after a crash."""
        if self._pc.program is None:
            await asyncio.sleep(RESTART * self._dice.random())
        if self._pc.program is None:
            self._pc.start()
        program = self._pc.program
        assert program is not None, "it was just started"
        return program

    def _choices(self, program: Program) -> Iterator[Choice]:
        service = program.service
        if not program.is_ready:
            return
        for offer in service.recovery.offers:
            yield Choice(8, lambda offer=offer: self.resume(offer.record.id))  # type: ignore[misc]
        for session_id in service.claims.unclaimed:
            yield Choice(8, lambda each=session_id: self.claim(each))  # type: ignore[misc]
        for pending in service.starts.pending:
            for candidate in pending.candidates if service.starts.left(pending) else ():
                yield Choice(3, lambda pending=pending, each=candidate: self.adopt(pending, each))  # type: ignore[misc]
        for active in service.open_sessions:
            yield from self._choices_in(active)
        for entry in service.store.entries:
            state = entry.session.state
            if entry.mine is not Ownership.NOT_KNOWN and state.is_running and not service.open_session(entry.id):
                yield Choice(0.5, lambda entry=entry: self.interrupt(entry.id))  # type: ignore[misc]
            elif state is SessionState.AVAILABLE and entry.mine is Ownership.NOT_KNOWN:
                yield Choice(0.2, lambda entry=entry: self.claim(entry.id))  # type: ignore[misc]
        if self.jobs:
            yield Choice(3, self.start)
        is_busy = bool(service.open_sessions or service.starts.pending or self.jobs)
        yield from (Choice(*each) for each in self._team.choices(program, is_busy=is_busy))
        if is_busy:
            yield Choice(0.1, self.quit)
            yield Choice(0.5, self.wait)

    def _choices_in(self, active: ActiveSession) -> Iterator[Choice]:
        if active.phase is Phase.ENDED:
            yield Choice(2, lambda: self.dismiss(active))
            return
        if active.phase is not Phase.LOST:
            yield Choice(1, lambda: self.type(active))
            yield Choice(1.5, lambda: self.finish(active))
        yield Choice(2 if active.phase is Phase.LOST else 0.4, lambda: self.interrupt(active.id))

    async def wait(self) -> None:
        """Does nothing for a while."""
        await asyncio.sleep(self._dice.uniform(1, 20))

    async def quit(self) -> None:
        """Quits the program, which is started again later."""
        await self._pc.quit()
        await asyncio.sleep(RESTART * self._dice.random())

    async def dismiss(self, active: ActiveSession) -> None:
        """Closes the page of an ended session."""
        self._command("dismiss", session_id=active.id)
        if self._pc.program is not None:
            self._pc.program.process.context.copy().run(self._pc.program.service.dismiss, active.id)

    async def start(self) -> None:
        """Starts a session with one click, or with two by accident."""
        ticket = self._dice.choice(self._free_tickets() or self._tickets)
        clicks = 2 if self._dice.random() < 0.15 else 1
        insists = self._dice.random() < 0.3
        await asyncio.gather(*(self._start(ticket, insists=insists) for _ in range(clicks)))

    def _free_tickets(self) -> list[str]:
        """Returns the tickets that the list shows as free; none if the operator does not look at the list."""
        if self._pc.program is None or self._dice.random() < HEEDLESS:
            return []
        running = self._pc.program.service.store.running_on
        return [ticket for ticket in self._tickets if running(ticket) is None]

    async def _start(self, ticket: str, *, insists: bool) -> None:
        command = self._command("start", ticket=ticket)
        outcome = await self._carry_out(command, lambda service: start_at_once(service, ticket))
        if outcome is None and not command.sent and insists and self._pc.program is not None:
            # The program has asked first, and the operator starts the session all the same.
            self._checks.on_asked(ticket)
            outcome = await self._carry_out(command, lambda service: service.start_on_ticket(ticket))
        self._team_checks.forget_start(command)
        if command.sent:
            self.jobs = max(0, self.jobs - 1)

    async def adopt(self, pending: Any, session_id: str) -> None:
        """Claims a session that may be the result of a start whose reply was lost."""
        ticket = pending.origin.ticket
        outcome = await self._do("claim", lambda service: service.adopt(pending, session_id), session_id)
        if not isinstance(outcome, OpenObdError):
            self._checks.on_adopted(self._pc, ticket, session_id)

    async def claim(self, session_id: str) -> None:
        """Claims a session."""
        await self._do("claim", lambda service: service.claim(session_id), session_id)

    async def resume(self, session_id: str) -> None:
        """Resumes a session of an earlier run."""
        outcome = await self._do("resume", lambda service: service.resume(session_id), session_id)
        if outcome is not None and not isinstance(outcome, OpenObdError):
            self._checks.on_resumed(self._pc, session_id)

    async def interrupt(self, session_id: str) -> None:
        """Interrupts a session, perhaps while something else happens to it, or twice."""
        work = [self._do("interrupt", lambda service: service.interrupt(session_id), session_id)]
        if self._dice.random() < 0.1:
            work.append(self._do("interrupt", lambda service: service.interrupt(session_id), session_id))
        await asyncio.gather(*work)

    async def type(self, active: ActiveSession) -> None:
        """Types something into the feedback form, which saves it half a second later."""
        text = self._text()
        self._replace(active.id)
        await self._do("type", lambda service: _type(service, active.id, text), active.id)

    async def finish(self, active: ActiveSession) -> None:
        """Finishes a session, and sometimes does something else before the result is confirmed."""
        finishing = asyncio.ensure_future(self._finish(active))
        if self._dice.random() < 0.25:
            await asyncio.sleep(self._dice.expovariate(1))
            choice = self._dice.random()
            if choice < 0.4:
                await self.interrupt(active.id)
            elif choice < 0.6:
                await self._finish(active)
            elif choice < 0.8:
                await self.quit()
        await finishing

    async def _finish(self, active: ActiveSession) -> None:
        if self._pc.program is None or active.phase is Phase.ENDED:
            # The form of a session that has ended sends nothing.
            return
        if active.phase is Phase.FINISHING:
            await self._finish_again(active)
            return
        text = self._text()
        self._replace(active.id)
        command = self._command("finish", session_id=active.id, text=text)
        self._checks.results.append(Sent(command))
        result = ServiceResult((Result.SUCCESS,), None, text)
        draft = Draft(result.results, None, text)
        # As in ``FeedbackDialog``: the draft is saved and the result is sent at the same time.
        saving = self._carry_out(command, lambda service: service.save_draft(active.id, draft))
        await asyncio.gather(saving, self._send(command, result))

    async def _finish_again(self, active: ActiveSession) -> None:
        """Tries to send another result while one is being sent; the core refuses it, whatever the form allows."""
        text = self._text()
        result = ServiceResult((Result.SUCCESS,), None, text)
        command = self._command("finish", session_id=active.id, text=text)
        await self._send(command, result)

    async def _send(self, command: Command, result: ServiceResult) -> None:
        if (program := self._pc.program) is None:
            return

        async def send(service: SessionService) -> None:
            with self._checks.sending(command, program):
                await service.finish(command.session_id, result)

        await self._carry_out(command, send)

    def _text(self) -> str:
        return f"{self._pc.name} text {next(self._numbers)}"

    def _replace(self, session_id: str) -> None:
        for result in self._checks.results:
            same = result.command.session_id == session_id and result.command.pc == self._pc.name
            result.replaced = result.replaced or same

    def _command(self, what: str, *, ticket: str = "", session_id: str = "", text: str = "") -> Command:
        command = Command(next(self._numbers), what, self._pc.name, self._loop.time(), ticket, session_id, text)
        self._trace.note(self._pc.name, f"operator: {command}")
        return command

    async def _do(self, what: str, work: Callable[[SessionService], Coroutine[Any, Any, Any]], session_id: str) -> Any:
        return await self._carry_out(self._command(what, session_id=session_id), work)

    async def _carry_out(self, command: Command, work: Callable[[SessionService], Coroutine[Any, Any, Any]]) -> Any:
        """Carries out a command in the program; returns its result, its error, or None if the program has ended."""
        program = self._pc.program
        if program is None:
            return None
        context = program.process.context.copy()
        context.run(current_command.set, command)
        task: asyncio.Future[Any] = self._loop.create_task(
            self._caught(command, work(program.service)), name=str(command), context=context
        )
        await asyncio.wait([task, self._pc.died], return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() and not task.cancelled() else None

    async def _caught(self, command: Command, work: Coroutine[Any, Any, Any]) -> Any:
        try:
            return await work
        except OpenObdError as error:
            self._trace.note(self._pc.name, f"{command}: {error.user_text}")
            self._checks.on_error(self._pc, command, error)
            return error
        except Exception as error:
            self._pc.note_bug(str(command), error)
            return None

    async def tidy(self) -> None:
        """Ends everything that is left, now that everything works."""
        end = self._loop.time() + LONGEST_EVENING
        while not self._is_over and self._loop.time() < end:
            program = await self._running()
            if program.is_ready and not await self._tidy(program):
                break
            await asyncio.sleep(1.0)

    async def share_again(self) -> None:
        """Starts the program if it has crashed, and shares with the first team again."""
        program = await self._running()
        url = next(iter(self._pc.line.boards), "")
        if self._pc.settings.team_journal != url:
            await self._team.share(program, url, for_good=True)

    async def _tidy(self, program: Program) -> bool:
        """Ends what can be ended now; returns whether anything is left."""
        service = program.service
        for offer in service.recovery.offers:
            await self.resume(offer.record.id)
        for session_id in service.claims.unclaimed:
            await self.claim(session_id)
        for active in service.open_sessions:
            if active.phase is Phase.ENDED:
                await self.dismiss(active)
            elif active.phase in (Phase.ACTIVE, Phase.RECONNECTING):
                await self._finish(active)
            elif active.phase is Phase.LOST:
                await self.interrupt(active.id)
                await self.dismiss(active)
        running = [
            entry.id
            for entry in service.store.entries
            if entry.mine is not Ownership.NOT_KNOWN and entry.listed and entry.session.state.is_running
        ]
        for session_id in running:
            if service.open_session(session_id) is None:
                await self.interrupt(session_id)
        return bool(running or service.open_sessions or service.starts.pending or service.recovery.offers)


async def _type(service: SessionService, session_id: str, text: str) -> None:
    draft = Draft((Result.SUCCESS,), None, text)
    service.recorder.set_draft(session_id, draft)
    await asyncio.sleep(TYPING)
    await service.save_draft(session_id, draft)
