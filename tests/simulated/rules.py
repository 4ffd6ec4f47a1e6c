"""Rules that must hold in a simulated world at any time, and at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from grpc import StatusCode

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import EventKind, Intent, IntentKind, SessionRecord
from openobd_desktop.domain.session import TOKEN_LIFE
from openobd_desktop.errors import AlreadyInUse, OpenObdError
from openobd_desktop.protocol.session_controller_pb2 import SessionId
from tests.simulated.channel import Call
from tests.simulated.disk import Kept
from tests.simulated.pc import Pc, Program
from tests.simulated.results import Result, may_be_shown
from tests.simulated.sentences import describe, false_sentences
from tests.simulated.texts import LAG, About, false_in_notice, false_in_report, false_in_row, false_on_page
from tests.simulated.truth import CLAIM, ENDS, FINISH, RUNNING, START, Command, Fact, Truth

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.sessions.attention import Notification
    from openobd_desktop.core.sessions.store import StoreChange
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
TOKEN_NOTICED = 3.0
"""Seconds within which a page tells that the session token has expired; it is looked at every 2.5 s (``Lookout``)."""
SLACK = 1.5
TYPED = 1.5
"""Seconds of typing that a crash may cost, which includes the time of a slow write."""
DISK_MEMORY = 90.0
"""Seconds for which a fault of the disk excuses that something is not in the journal: the history is not saved."""
_END_EVENTS = {EventKind.FINISHED: "finished", EventKind.INTERRUPTED: "interrupted", EventKind.FAILED: "failed"}

NOT_KNOWN = ("unknown", None)
_LOGIN_REFUSED = (StatusCode.UNAUTHENTICATED, StatusCode.PERMISSION_DENIED)


class Broken(Exception):
    """Raised when a rule does not hold.

    Attributes:
        rule: The name of the rule.
    """

    def __init__(self, rule: str, text: str) -> None:
        super().__init__(f"{rule}: {text}")
        self.rule = rule


class Checks:
    """Checks the rules, and keeps the first one that is broken.

    Attributes:
        broken: The first broken rule.
        results: The results that were sent, newest last.
        said: How many sentences and states were compared with the truth.
        on_sent: Called with each call that a PC sends.
    """

    def __init__(self, loop: VirtualLoop, truth: Truth, trace: Trace) -> None:
        self._loop = loop
        self._trace = trace
        self.truth = truth
        self.on_sent: Callable[[Call], None] = lambda call: None
        self.broken: Broken | None = None
        self.results: list[Result] = []
        self.said = 0
        self._sending: list[tuple[Command, Program]] = []
        """The results that are being sent, oldest first; what a crashed program was sending stays among them."""
        self._starts: dict[tuple[str, str], Call] = {}
        """The last call that starts a session, by PC and ticket."""

    def fail(self, rule: str, text: str) -> None:
        """Records that a rule is broken."""
        # Called only then, because texts that nobody reads would take most of the time.
        if self.broken is None:
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
        pc.on_quit = lambda: self._on_quit(pc)
        pc.on_notice = partial(self._on_notice, pc)
        pc.on_unconfirmed = partial(self._on_unconfirmed, pc)
        pc.disk.watch(partial(self._on_saved, pc))

    def _on_send(self, pc: Pc, call: Call) -> None:
        self.on_sent(call)
        if call.method == START:
            self._check_start(pc, call)
            return
        if not call.method.startswith("session") or call.method.startswith("sessionController"):
            return
        fact = self.truth.of_token(call.token)
        if fact is None:
            return
        if call.method == CLAIM:
            if pc.name in fact.claimed_by and not fact.is_claimed_unseen_by(pc.name):
                self.fail(ONE_CLAIM, f"{_about(call, fact, pc)}, which has claimed it")
            return
        if call.method == FINISH:
            self._check_alone(call, fact, pc)
            for result in self.results:
                if result.command is call.command:
                    result.called, result.process = True, call.process
        active = pc.program.service.open_session(fact.session.id) if pc.program is not None else None
        if active is not None and active.phase is Phase.ENDED:
            self.fail(NO_TOKEN, _about(call, fact, pc))

    def _check_alone(self, call: Call, fact: Fact, pc: Pc) -> None:
        """Checks that the result of a call is the only one, or the first one, that its session is sending."""
        mine = call.command
        if mine is None:
            return
        here = [other for other, by in self._sending if by is pc.program and other.session_id == mine.session_id]
        if mine in here[1:]:
            self.fail(ONE_RESULT, f"{_about(call, fact, pc)}, which is sending another result")

    def _check_start(self, pc: Pc, call: Call) -> None:
        command = call.command
        if command is None:
            self.fail(ONE_START, "a start that nobody has asked for")
            return
        command.sent += 1
        former = self._starts.get((pc.name, command.ticket))
        # A call whose login was refused was certainly not carried out, and is made again with a new login.
        again = former is not None and former.command is command and former.status in _LOGIN_REFUSED
        if command.sent != 1 and not again:
            self.fail(ONE_START, f"{command} was sent {command.sent} times")
        if former is not None and not former.done() and former.process is call.process:
            self.fail(ONE_START, f"{command} while an earlier start is not answered")
        self._starts[pc.name, command.ticket] = call
        if pc.program is not None and pc.program.recorder.unread:
            # The disk has not answered since the program was started, and never blocks the work.
            return
        for fact in self.truth.of_ticket(command.ticket):
            start = fact.command
            is_excused = start is not None and (start.is_unrecorded or start.is_mistaken or start.is_falsely_refused)
            free = fact.by != pc.name or fact.reported or is_excused or fact.state != "available"
            if not free:
                self.fail(ONE_START, f"{command} although {describe(fact)} can still be claimed")

    def on_asked(self, ticket: str) -> None:
        """Takes note that an operator was told what is running on a ticket."""
        for fact in self.truth.of_ticket(ticket):
            fact.reported = True

    def on_not_found(self, pc: Pc, call: Call) -> None:
        """Takes note that the service has told a PC that it does not know a session."""
        fact = self.truth.facts.get(SessionId.FromString(call.request).value)
        if fact is not None:
            fact.unknown_to.setdefault(pc.name, self._loop.time())

    def on_refused(self, call: Call) -> None:
        """Takes note that the service's refusal of a start has reached the PC."""
        if call.method == START and call.command is not None:
            call.command.is_refused = True

    def on_resumed(self, pc: Pc, session_id: str) -> None:
        """Takes note that a session goes on after results whose outcome is not known."""
        for result in self.results:
            same = result.command.session_id == session_id and result.command.pc == pc.name
            result.is_outlived = result.is_outlived or same

    def on_adopted(self, pc: Pc, ticket: str, session_id: str) -> None:
        """Takes note that an operator was asked which session a start has led to, and has chosen one.

        If it is another one, the program can no longer know of that to which the start leads after all.
        """
        start = self._starts.get((pc.name, ticket))
        if start is not None and start.command is not None:
            start.command.is_mistaken = self.truth.facts[session_id].command is not start.command

    def on_error(self, pc: Pc, command: Command, error: OpenObdError) -> None:
        """Checks what an error says."""
        self.said += 1
        for result in self.results:
            result.failed = result.failed or result.command is command
        if isinstance(error, AlreadyInUse):
            self.on_asked(command.ticket)
        if command.is_late:
            # What is carried out after everybody has given up was not so when it was asked about.
            return
        for text in false_sentences(error, command, self.truth):
            self.fail(TRUE, f"{pc.name}, {command}: {text}")

    def on_session(self, pc: Pc, active: ActiveSession) -> None:
        """Checks what the page of a session shows, and its timeline."""
        fact = self.truth.facts.get(active.id)
        if fact is None:
            return
        self.said += 1
        for rule, text in _false_on_page(active, fact):
            self.fail(rule, f"{pc.name}, page of {describe(fact)} {text}")
        for text in false_on_page(active, self._about(pc, fact, active.phase)):
            self.fail(TRUE, f"{pc.name}, page of {describe(fact)} says {text}")

    def on_list(self, pc: Pc, change: StoreChange) -> None:
        """Checks the states in the rows of the list that are new or have changed.

        The others need no check: what the service has once ended or accepted stays so.
        """
        facts = self.truth.facts
        for entry in (*change.added, *change.changed):
            fact = facts.get(entry.id)
            if fact is None:
                continue
            self.said += 1
            state, result = entry.session.state, entry.result
            if state.is_final and fact.state != state.value:
                self.fail(TRUE, f"{pc.name}, list: {describe(fact)} is shown as {state.value}")
            if result is not None and result.description not in may_be_shown(self.results, fact, pc.name):
                self.fail(TRUE, f"{pc.name}, list: {describe(fact)} is shown as {state.value}, {result}")

    def _about(self, pc: Pc, fact: Fact, phase: Phase | None = None) -> About:
        """Returns what is so when a PC says something about a session."""
        process = pc.program.process if pc.program is not None else None
        mine = [
            each for each in self.results if each.command.session_id == fact.session.id and each.command.pc == pc.name
        ]
        return About(
            fact,
            pc.name,
            sent=tuple(each.command.text for each in mine if each.called),
            is_sent_now=any(each.process is process for each in mine),
            intended=len(mine),
            is_sending=phase is Phase.FINISHING,
            states=fact.states_since(self._loop.time() - LAG),
            shown=may_be_shown(mine, fact, pc.name),
        )

    def _on_notice(self, pc: Pc, notice: Notification, active: ActiveSession) -> None:
        """Checks what a notification says."""
        if (fact := self.truth.facts.get(active.id)) is not None:
            self.said += 1
            for text in false_in_notice(notice.cause, active, self._about(pc, fact, active.phase)):
                self.fail(TRUE, f"{pc.name}, notice on {describe(fact)}: {text}")

    def _on_unconfirmed(self, pc: Pc, intent: Intent, error: OpenObdError) -> None:
        """Checks what a message says about a result that an earlier run was sending."""
        text = intent.result.description if intent.result is not None else ""
        sent = next(each.command for each in self.results if each.command.text == text)
        # What is said is what has just been found out.
        self.on_error(pc, replace(sent, began=self._loop.time() - LAG), error)

    def _on_saved(self, pc: Pc, record: SessionRecord) -> None:
        """Checks what the history shows about a session."""
        if (fact := self.truth.facts.get(record.id)) is not None:
            self.said += 1
            for text in false_in_row(record, pc.clock.now(), self._about(pc, fact)):
                self.fail(TRUE, f"{pc.name}, history: {text} for {describe(fact)}")

    def _check_reports(self, pc: Pc) -> None:
        """Checks the reports of all sessions in the history."""
        for record, events in pc.disk.history():
            if (fact := self.truth.facts.get(record.id)) is not None:
                self.said += 1
                for text in false_in_report(record, events, pc.clock.now(), self._about(pc, fact)):
                    self.fail(TRUE, f"{pc.name}, report: {text} for {describe(fact)}")

    def _on_crash(self, pc: Pc) -> None:
        """Checks the results that were sent; a crash may cost what was typed just before."""
        for result in self.results:
            is_fresh = self._loop.time() - result.command.began <= TYPED and not result.called
            # While the disk fails, a banner says that nothing is saved.
            is_unsaved = self._loop.time() - pc.disk.touched_at < DISK_MEMORY
            if result.command.pc == pc.name and (is_fresh or is_unsaved):
                result.replaced = True
        self.check_results(pc)
        for fact in self.truth.facts.values():
            if self._loop.time() - fact.unknown_to.get(pc.name, -TYPED) <= TYPED:
                # It may not have been written yet.
                del fact.unknown_to[pc.name]
        if pc.program is not None:
            self._note_unrecorded(pc, pc.program)

    def _on_quit(self, pc: Pc) -> None:
        """Takes note of the results that a program could not save before it quit, if its banner told of the reason."""
        if pc.program is None or pc.program.recorder.error is None:
            return
        kept = pc.disk.kept().texts
        for result in self.results:
            if result.command.pc == pc.name and f'"{result.command.text}"' not in kept:
                result.is_unsaved = True

    def _note_unrecorded(self, pc: Pc, program: Program) -> None:
        """Takes note of the commands that a crashing program could not write to its journal.

        After a failed write, a command waits for no write until one has succeeded (D8), so its call may leave the PC
        before it is in the journal, even if an earlier start is. It is lost if writes fail or its own is under way.
        """
        kept, recorder = pc.disk.kept(), program.recorder
        under_way = (*recorder.unsaved._under_way.values(), *recorder.unsaved._intents.values())
        unkept = (each for each in under_way if each.id not in kept.starts)
        tickets = {intent.ticket for intent in unkept if intent.kind is IntentKind.START}
        texts = {intent.result.description for intent in under_way if intent.result is not None}
        started_by = self.truth.started_by
        for call in [each for each in self._starts.values() if each.process is program.process]:
            command = call.command
            if command is None or command.ticket in {*kept.starts.values()} - tickets:
                continue
            # The timeline of a session may be saved before its state, as that of a session that is not known.
            is_kept = any(kept.sessions.get(fact.session.id, NOT_KNOWN) != NOT_KNOWN for fact in started_by(command))
            command.is_unrecorded = not is_kept and (recorder.error is not None or command.ticket in tickets)
        for result in self.results:
            command = result.command
            if result.process is program.process and command.text not in kept.intended:
                command.is_unrecorded = recorder.error is not None or command.text in texts

    def check_results(self, pc: Pc) -> None:
        """Checks that each result that was sent from a PC is at the service or on the disk."""
        now = self._loop.time()
        if now - pc.disk.touched_at < DISK_MEMORY:
            return
        kept = pc.disk.kept().texts
        for result in self.results:
            command = result.command
            if (
                command.pc != pc.name
                or result.replaced
                or result.is_unsaved
                or not (result.called or now - command.began > TYPED)
            ):
                continue
            fact = self.truth.facts[command.session_id]
            safe = fact.accepted == command.text or f'"{command.text}"' in kept
            if not safe:
                self.fail(NO_LOSS, f"{command.text!r} for {describe(fact)} is neither there nor here")

    def check_told(self, pc: Pc, heard: dict[str, float]) -> None:
        """Checks that a page does not show a session as connected although nothing has arrived for a while."""
        if pc.program is None or not pc.program.is_shown:
            return
        now = self._loop.time()
        for active in pc.program.service.open_sessions:
            if active.phase is not Phase.ACTIVE or active.error is not None:
                continue
            silent = now - max(heard.get(active.id, now), pc.awake_since)
            expired = min(silent, active.keeper.age - TOKEN_LIFE)
            if silent > NOTICED + SLACK or (expired > TOKEN_NOTICED and not active.keeper.alive):
                token = "a" if active.keeper.alive else "no"
                where = f"{pc.name} shows session {active.id[:8]} as connected"
                self.fail(TOLD_IN_TIME, f"{where}, silent for {silent:.1f} s, with {token} token")

    def check_end(self, pc: Pc) -> None:
        """Checks a PC after a quiet time in which everything worked, and after its program has quit."""
        kept = pc.disk.kept()
        facts = self.truth.facts
        for session_id in kept.tokens:
            if (fact := facts.get(session_id)) is not None and fact.over:
                self.fail(NO_TOKEN, f"{pc.name} keeps a token of {describe(fact)}")
        for session_id, (state, result) in kept.sessions.items():
            if (fact := facts.get(session_id)) is not None:
                self.said += 1
                shown = (None, *may_be_shown(self.results, fact, pc.name))
                if (state in ENDS and state != fact.state) or result not in shown:
                    self.fail(TRUE, f"the history of {pc.name} shows {describe(fact)} as {state}, result {result!r}")
                told_at = fact.unknown_to.get(pc.name)
                if state in RUNNING and told_at is not None and pc.disk.touched_at < told_at - SLACK:
                    self.fail(TRUE, f"the history of {pc.name} shows {state} for the forgotten {describe(fact)}")
        for session_id, kind in kept.events:
            end = _END_EVENTS.get(EventKind(kind))
            if end is not None and (fact := facts.get(session_id)) is not None and fact.state != end:
                self.fail(TRUE, f"timeline of {pc.name}: {kind}: {describe(fact)}")
        self.check_results(pc)
        self._check_history(pc, kept)
        self._check_reports(pc)

    def _check_history(self, pc: Pc, kept: Kept) -> None:
        """Checks that the history shows each result that was accepted, unless the history could not be saved."""
        for result in self.results:
            command = result.command
            fact = self.truth.facts[command.session_id]
            is_excused = result.failed or command.is_unrecorded or pc.disk.touched_at > command.began - SLACK
            if command.pc != pc.name or fact.accepted != command.text or is_excused:
                continue
            shown = kept.sessions.get(command.session_id)
            is_forgotten = command.pc in fact.unknown_to and shown == ("unknown", None)
            is_unclear = (result.is_outlived or command.is_repeated) and shown == ("finished", None)
            if shown != ("finished", command.text) and not is_forgotten and not is_unclear:
                self.fail(TRUE, f"the history of {pc.name} shows {shown} for {describe(fact)}")

    def check_bugs(self, pc: Pc) -> None:
        """Checks that no task has failed."""
        for bug in (*pc.bugs, *self._loop.failures):
            self.fail(NO_BUG, f"{pc.name}: {bug}")


def _about(call: Call, fact: Fact, pc: Pc) -> str:
    return f"{call.method} for {describe(fact)} by {pc.name}"


def _false_on_page(active: ActiveSession, fact: Fact) -> Iterator[tuple[str, str]]:
    """Yields what the page of a session shows although it is not so, with the broken rule."""
    state = active.session.state
    if state.is_final and fact.state != state.value:
        yield TRUE, f"shows {state.value}"
    if active.phase is Phase.ENDED and not fact.over:
        yield TRUE, "shows an end"
    if active.phase is Phase.ENDED and active.keeper._token:
        yield NO_TOKEN, "keeps a token in memory"
    if active.outcome is not None and fact.accepted != active.outcome.description:
        yield TRUE, f"shows that {active.outcome.description!r} was accepted"
    for event in active.events[-2:]:
        if _END_EVENTS.get(event.kind) not in (None, fact.state):
            yield TRUE, f"has the event {event.kind.value!r}"
