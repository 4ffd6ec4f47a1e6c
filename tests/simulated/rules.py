"""Rules that must hold in a simulated world at any time, and at its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from grpc import StatusCode

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.errors import AlreadyInUse, OpenObdError
from tests.simulated.channel import Call
from tests.simulated.disk import Kept
from tests.simulated.pc import Pc, Program
from tests.simulated.sentences import describe, false_sentences
from tests.simulated.truth import CLAIM, ENDS, FINISH, START, Command, Truth

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from tests.simulated.loop import VirtualLoop
    from tests.simulated.trace import Trace

ONE_START = "at most one start per intent"
ONE_CLAIM = "at most one claim per session"
ONE_RESULT = "a session sends one result at a time"
NO_LOSS = "no result is lost"
NO_TOKEN = "no token after the end"
TRUE = "what is told is so"
TOLD_IN_TIME = "a lost connection is told in time"
NO_BUG = "no exception is unexpected"
RULES = (ONE_START, ONE_CLAIM, ONE_RESULT, NO_LOSS, NO_TOKEN, TRUE, TOLD_IN_TIME, NO_BUG)
"""The names of all rules."""

NOTICED = 9.0
"""Seconds within which a lost connection is told (F-07)."""
SLACK = 1.5
TYPED = 1.5
"""Seconds of typing that a crash may cost, which includes the time of a slow write."""
DISK_MEMORY = 90.0
"""Seconds for which a fault of the disk excuses that something is not in the journal: the history is not saved."""
_END_EVENTS = {EventKind.FINISHED: "finished", EventKind.INTERRUPTED: "interrupted", EventKind.FAILED: "failed"}

_LOGIN_REFUSED = (StatusCode.UNAUTHENTICATED, StatusCode.PERMISSION_DENIED)


class Broken(Exception):
    """Raised when a rule does not hold.

    Attributes:
        rule: The name of the rule.
    """

    def __init__(self, rule: str, text: str) -> None:
        super().__init__(f"{rule}: {text}")
        self.rule = rule


class Result:
    """A result that an operator has sent.

    Attributes:
        command: The command that sends it.
        called: Whether a call with it has left the PC.
        failed: Whether the operator was told that it was not confirmed.
        replaced: Whether the operator has typed something else since, or the program crashed before it was saved.
    """

    def __init__(self, command: Command) -> None:
        self.command = command
        self.called = False
        self.failed = False
        self.replaced = False


class Checks:
    """Checks the rules, and keeps the first one that is broken.

    Attributes:
        broken: The first broken rule.
        results: The results that were sent, newest last.
        said: How many sentences and states were compared with the truth.
    """

    def __init__(self, loop: VirtualLoop, truth: Truth, trace: Trace) -> None:
        self._loop = loop
        self._trace = trace
        self.truth = truth
        self.broken: Broken | None = None
        self.results: list[Result] = []
        self.said = 0
        self._sending: list[tuple[Command, Program]] = []
        """The results that are being sent, oldest first; what a crashed program was sending stays among them."""
        self._starts: dict[tuple[str, str], Call] = {}
        """The last call that starts a session, by PC and ticket."""

    def require(self, rule: str, *, holds: bool, text: str) -> None:
        """Records that a rule is broken unless it holds."""
        if not holds and self.broken is None:
            self.broken = Broken(rule, text)
            self._trace.note("RULE", str(self.broken))

    @contextmanager
    def sending(self, command: Command, program: Program) -> Iterator[None]:
        """Notes that a program is sending a result; while its session is sending another one, no call may be made."""
        self._sending.append((command, program))
        try:
            yield
        finally:
            self._sending.remove((command, program))

    def watch(self, pc: Pc) -> None:
        """Watches everything that a PC sends."""
        pc.network.on_send = lambda call: self._on_send(pc, call)
        pc.on_crash = lambda: self._on_crash(pc)

    def _on_send(self, pc: Pc, call: Call) -> None:
        if call.method == START:
            self._check_start(pc, call)
            return
        if not call.method.startswith("session") or call.method.startswith("sessionController"):
            return
        fact = self.truth.of_token(call.token)
        if fact is None:
            return
        where = f"{call.method} for {describe(fact)} by {pc.name}"
        if call.method == CLAIM:
            self.require(ONE_CLAIM, holds=pc.name not in fact.claimed_by, text=f"{where}, which has claimed it")
            return
        if call.method == FINISH:
            self._check_alone(call, pc.program, where)
            for result in self.results:
                result.called = result.called or result.command is call.command
        active = pc.program.service.open_session(fact.session.id) if pc.program is not None else None
        self.require(NO_TOKEN, holds=active is None or active.phase is not Phase.ENDED, text=where)

    def _check_alone(self, call: Call, program: Program | None, where: str) -> None:
        """Checks that the result of a call is the only one, or the first one, that its session is sending."""
        mine = call.command
        if mine is None:
            return
        here = [other for other, by in self._sending if by is program and other.session_id == mine.session_id]
        self.require(ONE_RESULT, holds=mine not in here[1:], text=f"{where}, which is sending another result")

    def _check_start(self, pc: Pc, call: Call) -> None:
        command = call.command
        self.require(ONE_START, holds=command is not None, text="a start that nobody has asked for")
        if command is None:
            return
        command.sent += 1
        former = self._starts.get((pc.name, command.ticket))
        # A call whose login was refused was certainly not carried out, and is made again with a new login.
        again = former is not None and former.command is command and former.status in _LOGIN_REFUSED
        self.require(ONE_START, holds=command.sent == 1 or again, text=f"{command} was sent {command.sent} times")
        waits = former is not None and not former.done() and former.process is call.process
        self.require(ONE_START, holds=not waits, text=f"{command} while an earlier start is not answered")
        self._starts[pc.name, command.ticket] = call
        if pc.program is not None and pc.program.recorder.unread:
            # The disk has not answered since the program was started, and never blocks the work.
            return
        for fact in self.truth.of_ticket(command.ticket):
            is_unrecorded = fact.command is not None and fact.command.is_unrecorded
            free = fact.by != pc.name or fact.reported or is_unrecorded or fact.state != "available"
            self.require(ONE_START, holds=free, text=f"{command} although {describe(fact)} can still be claimed")

    def on_asked(self, ticket: str) -> None:
        """Takes note that an operator was told what is running on a ticket."""
        for fact in self.truth.of_ticket(ticket):
            fact.reported = True

    def on_error(self, pc: Pc, command: Command, error: OpenObdError) -> None:
        """Checks what an error says."""
        self.said += 1
        for result in self.results:
            result.failed = result.failed or result.command is command
        if command.is_late:
            # What is carried out after everybody has given up was not so when it was asked about.
            return
        for text in false_sentences(error, command, self.truth):
            self.require(TRUE, holds=False, text=f"{pc.name}, {command}: {text}")
        if isinstance(error, AlreadyInUse):
            self.on_asked(command.ticket)

    def on_session(self, pc: Pc, active: ActiveSession) -> None:
        """Checks what the page of a session shows, and its timeline."""
        fact = self.truth.facts.get(active.id)
        if fact is None:
            return
        self.said += 1
        state = active.session.state
        where = f"{pc.name}, page of {describe(fact)}"
        if state.is_final:
            self.require(TRUE, holds=fact.state == state.value, text=f"{where} shows {state.value}")
        if active.phase is Phase.ENDED:
            self.require(TRUE, holds=fact.over, text=f"{where} shows an end")
            self.require(NO_TOKEN, holds=not active.keeper._token, text=f"{where} keeps a token in memory")
        if active.outcome is not None:
            same = fact.accepted == active.outcome.description
            self.require(TRUE, holds=same, text=f"{where} shows that {active.outcome.description!r} was accepted")
        for event in active.events[-2:]:
            end = _END_EVENTS.get(event.kind)
            self.require(TRUE, holds=end in (None, fact.state), text=f"{where} has the event {event.kind.value!r}")

    def on_list(self, pc: Pc, program: Program) -> None:
        """Checks the states in the list."""
        for entry in program.service.store.entries:
            fact = self.truth.facts.get(entry.id)
            if fact is None:
                continue
            self.said += 1
            state = entry.session.state
            where = f"{pc.name}, list: {describe(fact)} is shown as {state.value}"
            self.require(TRUE, holds=not state.is_final or fact.state == state.value, text=where)
            if entry.result is not None:
                self.require(TRUE, holds=fact.accepted == entry.result.description, text=f"{where}, {entry.result}")

    def _on_crash(self, pc: Pc) -> None:
        """Checks the results that were sent; a crash may cost what was typed just before."""
        for result in self.results:
            is_fresh = self._loop.time() - result.command.began <= TYPED and not result.called
            # While the disk fails, a banner says that nothing is saved.
            is_unsaved = self._loop.time() - pc.disk.touched_at < DISK_MEMORY
            if result.command.pc == pc.name and (is_fresh or is_unsaved):
                result.replaced = True
        self.check_results(pc)
        if pc.program is not None:
            self._note_unrecorded(pc, pc.program)

    def _note_unrecorded(self, pc: Pc, program: Program) -> None:
        """Takes note of the commands that a crashing program could not write to its journal.

        After a failed write, a command waits for no write until one has succeeded (D8), so its call may leave the PC
        before it is in the journal. If the writes still fail, or its own is under way, it is lost with the program.
        """
        kept, recorder = pc.disk.kept(), program.recorder
        under_way = recorder.unsaved._under_way.values()
        tickets = {intent.ticket for intent in under_way}
        texts = {intent.result.description for intent in under_way if intent.result is not None}
        for call in self._starts.values():
            command = call.command
            if command is None or call.process is not program.process or command.ticket in kept.starts:
                continue
            is_kept = any(fact.session.id in kept.sessions for fact in self.truth.started_by(command))
            command.is_unrecorded = not is_kept and (recorder.error is not None or command.ticket in tickets)
        for result in self.results:
            command = result.command
            if command.pc == pc.name and command.text not in kept.intended:
                command.is_unrecorded = recorder.error is not None or command.text in texts

    def check_results(self, pc: Pc) -> None:
        """Checks that each result that was sent from a PC is at the service or on the disk."""
        now = self._loop.time()
        if now - pc.disk.touched_at < DISK_MEMORY:
            return
        kept = pc.disk.kept().texts
        for result in self.results:
            command = result.command
            if command.pc != pc.name or result.replaced or not (result.called or now - command.began > TYPED):
                continue
            fact = self.truth.facts[command.session_id]
            safe = fact.accepted == command.text or f'"{command.text}"' in kept
            self.require(NO_LOSS, holds=safe, text=f"{command.text!r} for {describe(fact)} is neither there nor here")

    def check_told(self, pc: Pc, heard: dict[str, float], awake_since: float) -> None:
        """Checks that a page does not show a session as connected although nothing has arrived for a while."""
        if pc.program is None or not pc.program.is_shown:
            return
        now = self._loop.time()
        for active in pc.program.service.open_sessions:
            if active.phase is not Phase.ACTIVE or active.error is not None:
                continue
            since = max(heard.get(active.id, now), awake_since)
            where = f"{pc.name} shows session {active.id[:8]} as connected, silent for {now - since:.1f} s"
            self.require(TOLD_IN_TIME, holds=now - since <= NOTICED + SLACK, text=where)
            self.require(TOLD_IN_TIME, holds=active.keeper.alive or now - since <= SLACK, text=f"{where}: no token")

    def check_end(self, pc: Pc) -> None:
        """Checks a PC after a quiet time in which everything worked, and after its program has quit."""
        kept = pc.disk.kept()
        facts = self.truth.facts
        for session_id in kept.tokens:
            if (fact := facts.get(session_id)) is not None:
                self.require(NO_TOKEN, holds=not fact.over, text=f"{pc.name} keeps a token of {describe(fact)}")
        for session_id, (state, result) in kept.sessions.items():
            if (fact := facts.get(session_id)) is not None:
                self.said += 1
                where = f"the history of {pc.name} shows {describe(fact)}"
                self.require(TRUE, holds=state not in ENDS or state == fact.state, text=f"{where} as {state}")
                same = result is None or result == fact.accepted
                self.require(TRUE, holds=same, text=f"{where} with the result {result!r}")
        for session_id, kind in kept.events:
            end = _END_EVENTS.get(EventKind(kind))
            if end is not None and (fact := facts.get(session_id)) is not None:
                self.require(TRUE, holds=fact.state == end, text=f"timeline of {pc.name}: {kind}: {describe(fact)}")
        self.check_results(pc)
        self._check_history(pc, kept)

    def _check_history(self, pc: Pc, kept: Kept) -> None:
        """Checks that the history shows each result that was accepted, unless the history could not be saved."""
        for result in self.results:
            command = result.command
            fact = self.truth.facts[command.session_id]
            is_excused = result.failed or command.is_unrecorded or pc.disk.touched_at > command.began - SLACK
            if command.pc != pc.name or fact.accepted != command.text or is_excused:
                continue
            shown = kept.sessions.get(command.session_id)
            same = shown == ("finished", command.text)
            self.require(TRUE, holds=same, text=f"the history of {pc.name} shows {shown} for {describe(fact)}")

    def check_bugs(self, pc: Pc) -> None:
        """Checks that no task has failed."""
        for bug in (*pc.bugs, *self._loop.failures):
            self.require(NO_BUG, holds=False, text=f"{pc.name}: {bug}")
