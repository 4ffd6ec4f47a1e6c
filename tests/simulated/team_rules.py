"""Rules about the sharing with a team that must hold in a simulated world at any time, and at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from grpc import StatusCode
from msgspec.structs import replace

from openobd_desktop.core.team.sync import partner_key
from openobd_desktop.domain.car.scans import FoundScans
from openobd_desktop.domain.journal import HistoryPart, Note, SessionRecord
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import OpenObdError
from openobd_desktop.storage.team.database import PATIENCE
from openobd_desktop.storage.team.merging import merged
from tests.simulated.channel import Call
from tests.simulated.loop import Process, VirtualLoop
from tests.simulated.pc import Pc, Program
from tests.simulated.sentences import describe
from tests.simulated.service import HOST, PORT
from tests.simulated.team_line import Asked
from tests.simulated.team_server import Board
from tests.simulated.truth import CLAIM, ENDS, START, Command, Truth

if TYPE_CHECKING:
    from openobd_desktop.core.team.sync import Team

SHARED = "what is shared is what is so"
WITHDRAWN = "what is withdrawn is not published again"
ONCE = "nothing is published twice"
ASKED = "what could not be asked is not told as nothing"
PROMPT = "the team database never delays a claim"
TEAM_RULES = (SHARED, WITHDRAWN, ONCE, ASKED, PROMPT)
"""The names of all rules about a team."""

CLAIMED_WITHIN = 2.0
"""Seconds within which a claim follows the reply to its start (D8)."""
SLACK = 0.5

Fail = Callable[[str, str], None]


class TeamChecks:
    """Checks the rules about a team; ``fail`` receives the name of a broken rule, and an explanation.

    Attributes:
        said: How many sentences and answers were compared with the truth.
    """

    def __init__(self, loop: VirtualLoop, truth: Truth, fail: Fail, boards: Sequence[Board]) -> None:
        self._loop = loop
        self._truth = truth
        self._fail = fail
        self._boards = boards
        self.said = 0
        self._confirmed: dict[tuple[Process, int, str], tuple[int, float]] = {}
        """The state of each session and note that was confirmed to a program since it was last decided with whom to
        share, and when."""
        self._answers: dict[tuple[str, int], object] = {}
        """The answers of the team database, by the PC and the number of the command that has asked."""
        self._news_at: dict[Process, float] = {}
        self._told_at: dict[Process, float] = {}
        self._acknowledged: dict[tuple[str, str], tuple[Process, float]] = {}
        self._started: dict[Command, tuple[Pc, Process, float]] = {}
        """The starts that were answered and not claimed yet."""
        for board in boards:
            board.on_session, board.on_note = self._on_session, self._on_note

    def watch(self, pc: Pc, program: Program) -> None:
        """Watches a program that was started."""
        if program.team is not None:
            program.team.subscribe(lambda: self._on_team(pc, program))

    def _on_session(self, asked: Asked, board: Board, record: SessionRecord, now: SessionRecord) -> None:
        """Checks a session that is being published, and what the team knows about it from now on."""
        self._check_sent(asked, board, record.id)
        fact = self._truth.facts.get(record.id)
        if fact is None:
            self._fail(SHARED, f"{asked.pc.name} publishes session {record.id[:8]}, which the service does not know")
            return
        self.said += 1
        if now.state.value in ENDS and now.state.value != fact.state:
            self._fail(SHARED, f"{asked.pc.name} publishes {now.state.value} for {describe(fact)}")
        if now.result is not None and now.result.description != fact.accepted:
            self._fail(SHARED, f"{asked.pc.name} publishes {now.result.description!r} for {describe(fact)}")

    def _on_note(self, asked: Asked, board: Board, note: Note, before: Note | None) -> None:
        """Checks a note that is being published."""
        self._check_sent(asked, board, note.id)
        if before is not None and (before.text, before.to, before.ticket) != (note.text, note.to, note.ticket):
            self._fail(SHARED, f"{asked.pc.name} publishes {note.text!r} in the place of {before.text!r}")

    def _check_sent(self, asked: Asked, board: Board, name: str) -> None:
        pc = asked.pc
        if asked.wanted != board.url:
            self._fail(WITHDRAWN, f"{pc.name} publishes {name[:8]} in {board.url} instead of {asked.wanted!r}")
        if (saves := asked.read.get(name)) is None:
            return
        asked.sent[name] = saves
        former = self._confirmed.get((asked.process, asked.decisions, name))
        # A failing disk may not have noted that the state was published.
        if former is not None and former[0] == saves and pc.disk.touched_at < former[1] <= asked.at:
            self._fail(ONCE, f"{pc.name} publishes the same state of {name[:8]} again")

    def on_answer(self, asked: Asked, result: object) -> None:
        """Takes note of an answer that reaches a program."""
        if isinstance(result, OpenObdError):
            return
        if asked.command is not None:
            self._answers[asked.pc.name, asked.command.number] = result
        if "news" in asked.names:
            self._news_at[asked.process] = self._loop.time()
        # Later, the program has given up, or may have been about to when its PC fell asleep.
        if self._loop.time() - asked.at >= PATIENCE or asked.pc.awake_since > asked.at:
            return
        for name, saves in asked.sent.items():
            self._confirmed[asked.process, asked.decisions, name] = saves, self._loop.time()

    def _on_team(self, pc: Pc, program: Program) -> None:
        """Checks that a program says that it has looked only after the team database has answered."""
        team, process, now = program.team, program.process, self._loop.time()
        if team is None or team.error is not None or team.sync_age != 0.0 or self._told_at.get(process) == now:
            return
        self.said += 1
        if self._news_at.get(process, -1.0) <= self._told_at.get(process, -1.0):
            self._fail(ASKED, f"{pc.name} says that it has just looked, although the team database has not answered")
        self._told_at[process] = now

    def on_result(self, pc: Pc, command: Command, result: object) -> None:
        """Checks what a program tells as the answer of the team database; it may tell an error instead."""
        if result is None or isinstance(result, OpenObdError):
            return
        self.said += 1
        missing = object()
        answer = self._answers.get((pc.name, command.number), missing)
        if answer is missing:
            self._fail(ASKED, f"{pc.name}, {command}: {_said(result)}, although the team database has not answered")
        elif answer != result:
            self._fail(ASKED, f"{pc.name}, {command}: {_said(result)} instead of {_said(answer)}")

    def on_acknowledged(self, pc: Pc, process: Process, note: Note) -> None:
        """Takes note that an operator has taken over a ticket, so that the handover is withdrawn."""
        self._acknowledged[pc.name, note.id] = process, self._loop.time()

    def check(self, pc: Pc) -> None:
        """Checks the handovers that a PC shows, and the starts that it has not claimed yet."""
        program = pc.program
        if program is not None:
            for note in program.service.attention.handed_over:
                process, at = self._acknowledged.get((pc.name, note.id), (None, 0.0))
                # What could not be written is lost in a crash.
                if process is program.process or (process is not None and pc.disk.touched_at < at - 60.0):
                    self._fail(WITHDRAWN, f"{pc.name} shows {note.text!r} again, which was acknowledged")
        for command, (of_pc, process, _) in tuple(self._started.items()):
            if of_pc is pc:
                self._check_prompt(command)
                if not process.alive:
                    del self._started[command]

    def on_started(self, pc: Pc, call: Call, message: bytes | None, code: StatusCode | None) -> None:
        """Takes note of the reply to a start."""
        if call.method == START and message and code is None and call.command is not None:
            self._started[call.command] = pc, call.process, self._loop.time()

    def on_sent(self, call: Call) -> None:
        """Checks how long after the reply a claim is made."""
        if call.method == CLAIM and call.command is not None and call.command in self._started:
            self._check_prompt(call.command)
            del self._started[call.command]

    def _check_prompt(self, command: Command) -> None:
        pc, process, answered = self._started[command]
        if not process.alive or process.asleep or pc.program is None or not pc.program.is_shown:
            return
        waited = self._loop.time() - max(answered, pc.awake_since)
        if waited > CLAIMED_WITHIN + SLACK:
            self._fail(PROMPT, f"{pc.name}, {command}: not claimed {waited:.1f} s after the reply")

    def forget_start(self, command: Command) -> None:
        """Takes note that a start has ended in any way."""
        self._started.pop(command, None)

    def check_settled(self, pc: Pc, team: Team) -> None:
        """Checks what a PC and its team know of each other after everything has worked for a while."""
        kept = pc.disk.kept()
        waiting = [name for name, (_, waits) in (*kept.shared.items(), *kept.notes.items()) if waits]
        if waiting or team.error is not None:
            self._fail(SHARED, f"{waiting} still wait on {pc.name}: {team.error}")
        scope = scope_of(pc)
        board = next(each for each in self._boards if each.url == pc.settings.team_journal)
        elsewhere = [each for each in self._boards if each is not board]
        for (of_scope, name), published in board.notes.items():
            known = kept.notes[name][0] if name in kept.notes else None
            # A note that is known in two teams may have been acknowledged in the other one.
            is_elsewhere = any((of_scope, name) in each.notes for each in elsewhere)
            if of_scope == scope and known != published.value and not (known and is_elsewhere):
                self._fail(SHARED, f"{pc.name} knows {known} as a note, and the team {published.value}")
        entries = pc.program.service.store.entries if pc.program is not None else ()
        for entry in entries:
            shared = board.sessions.get((scope, entry.id))
            if shared is not None and entry.colleague != shared.value.who:
                self._fail(SHARED, f"{pc.name} lists session {entry.id[:8]} as that of {entry.colleague!r}")

    def check_end(self, pc: Pc) -> None:
        """Checks that everything that does not wait on a PC has arrived at the team."""
        kept = pc.disk.kept()
        for record, waits in kept.shared.values():
            known = [board.sessions.get((record.scope, record.id)) for board in self._boards]
            if not waits and not any(each is not None and _contains(each.value, record) for each in known):
                published = [each.value for each in known if each is not None]
                self._fail(SHARED, f"{pc.name} knows {record}, and the team {published}")
        for note, waits in kept.notes.values():
            notes = [board.notes.get((note.scope, note.id)) for board in self._boards]
            if note.scope and not waits and not any(each is not None and _says(each.value, note) for each in notes):
                self._fail(SHARED, f"{pc.name} knows {note}, and the teams {notes}")


def scope_of(pc: Pc) -> str:
    """Returns the key of the partner whose login a PC uses."""
    return partner_key(Profile(name="", host=HOST, port=PORT, client_id=pc.login.client_id))


def _contains(published: SessionRecord, record: SessionRecord) -> bool:
    """Returns whether nothing about a session would become known by publishing what a PC knows about it."""
    now = merged(published, record)
    return (now.state, now.result, now.ticket, now.claimed_at is None, now.ended_at is None) == (
        *(published.state, published.result, published.ticket),
        *(published.claimed_at is None, published.ended_at is None),
    )


def _says(published: Note, note: Note) -> bool:
    """Returns whether the team knows a note as a PC does, or also that it was acknowledged."""
    return published in (note, replace(note, acknowledged_at=note.acknowledged_at or published.acknowledged_at))


def _said(answer: object) -> str:
    if isinstance(answer, HistoryPart):
        return f"{len(answer.records)} sessions"
    return "no scans" if isinstance(answer, FoundScans) else repr(answer)
