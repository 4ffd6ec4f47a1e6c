"""Recorder with a journal that fails or hangs: no session is delayed, and nothing unread is overwritten."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from unittest import mock

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import recorder as module
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import (
    Draft,
    Intent,
    IntentKind,
    IntentState,
    KeptToken,
    Remembered,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import JournalSilent, JournalUnavailable
from tests.core.fakes import FakeController, FakeJournal, FakeService, ManualClock, calls_factory, settle

TICKET = "7848095"
OLD = Draft((Result.NEEDS_COMPLETION,), None, "typed yesterday")
NEW = Draft((), None, "typed now")


class SlowJournal(FakeJournal):
    """Commits some intents and then answers nothing until it is released, in the order of the calls."""

    def __init__(self, *, intents: int) -> None:
        super().__init__()
        self.go_on = asyncio.Event()
        self._left = intents
        self.silent = 0
        """How many calls are waiting."""

    async def _hold(self) -> None:
        if self._left <= 0:
            self.silent += 1
            await self.go_on.wait()

    async def commit_intent(self, intent: Intent) -> None:
        await self._hold()
        self._left -= 1
        await super().commit_intent(intent)

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        await self._hold()
        await super().settle_intent(intent_id, state, session_id)

    async def save_session(self, record: SessionRecord) -> None:
        await self._hold()
        await super().save_session(record)

    async def save_token(self, kept: KeptToken) -> None:
        await self._hold()
        await super().save_token(kept)

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        await self._hold()
        await super().save_draft(session_id, draft)

    async def forget_draft(self, session_id: str) -> None:
        await self._hold()
        await super().forget_draft(session_id)

    async def forget_token(self, session_id: str) -> None:
        await self._hold()
        await super().forget_token(session_id)

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        await self._hold()
        await super().add_event(session_id, event)


@dataclass
class Run:
    service: SessionService
    recorder: JournalRecorder
    backend: FakeService
    scope: TaskScope
    clock: ManualClock


def run_with(journal: FakeJournal) -> Run:
    failures: list[str] = []
    scope = TaskScope(lambda name, error: failures.append(f"{name}: {error!r}"))
    clock, backend = ManualClock(), FakeService()
    recorder = JournalRecorder(journal, scope, clock)
    service = SessionService(SessionStore(), scope, clock, recorder)
    service.set_login(FakeController(backend), calls_factory(backend), "Home")
    return Run(service, recorder, backend, scope, clock)


async def test_d8_a_disk_that_stops_to_answer_after_the_start_is_waited_for_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    journal = SlowJournal(intents=1)
    run = run_with(journal)
    active = await run.service.start_on_ticket(TICKET)
    assert active.alive
    assert isinstance(run.recorder.error, JournalSilent)
    with monkeypatch.context() as patch:
        waits = mock.Mock(side_effect=AssertionError("after the first failure nothing waits"))
        patch.setattr(asyncio, "wait", waits)
        await run.service.save_draft(active.id, NEW)
    journal.go_on.set()
    await settle()
    assert run.recorder.error is None
    assert journal.tokens[active.id]
    await run.scope.aclose()


async def test_d8_a_journal_that_fails_keeps_no_verb_waiting() -> None:
    journal = SlowJournal(intents=0)
    run = run_with(journal)
    run.recorder.set_error(JournalUnavailable())
    active = await run.service.start_on_ticket(TICKET)
    assert active.alive
    assert journal.silent >= 2
    await run.scope.aclose()


async def test_d1_what_former_runs_left_is_read_before_anything_is_written_over_it() -> None:
    journal = FakeJournal()
    journal.drafts["s1"] = OLD
    run = run_with(journal)
    journal.broken = True
    await run.service.recorder.recall()
    assert run.recorder.error is not None
    await run.service.save_draft("s1", NEW)
    await settle()
    assert journal.drafts == {"s1": OLD}
    journal.broken = False
    await run.service.save_draft("s2", NEW)
    await settle()
    assert journal.drafts == {"s1": OLD, "s2": NEW}
    assert run.recorder.error is None
    await run.scope.aclose()


async def test_what_could_not_be_recalled_at_the_start_is_offered_once_it_can_be() -> None:
    journal = FakeJournal()
    journal.drafts["s9"] = OLD
    run = run_with(journal)
    journal.broken = True
    await run.service.recorder.recall()
    assert "s9" not in run.service.recorder.drafts
    journal.broken = False
    await run.service.save_draft("s2", NEW)
    await settle()
    assert run.service.recorder.drafts["s9"] == OLD
    await run.scope.aclose()


async def test_d8_the_first_start_and_the_first_finish_on_a_mute_disk_are_sent_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    for intents in (0, 2):
        journal = SlowJournal(intents=intents)
        run = run_with(journal)
        async with asyncio.timeout(30):
            active = await run.service.start_on_ticket(TICKET)
            await run.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
        assert isinstance(run.recorder.error, JournalSilent)
        assert run.backend.sessions[active.id].info.state is SessionState.FINISHED
        journal.go_on.set()
        await settle()
        kinds = {intent.kind: intent.state for intent in journal.intents.values()}
        assert kinds == dict.fromkeys((IntentKind.START, IntentKind.CLAIM, IntentKind.FINISH), IntentState.DONE)
        assert run.recorder.error is None
        await run.scope.aclose()


class UnreadableJournal(SlowJournal):
    """Disk that does not respond from the start of the program and then fails."""

    async def load(self, now: float) -> Remembered:
        await self._hold()
        return await super().load(now)


async def test_d8_an_intent_made_on_a_disk_that_was_mute_since_the_start_is_written_once_the_journal_opens(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    journal = UnreadableJournal(intents=0)
    run = run_with(journal)
    run.recorder.expect_recall()
    run.recorder.set_error(JournalSilent())
    active = await run.service.start_on_ticket(TICKET)
    await settle()
    journal.broken = True
    journal.go_on.set()
    await settle()
    assert active.alive
    assert journal.intents == {}
    assert run.recorder.error is not None
    journal.broken = False
    await run.clock.advance(module.OWED_PAUSE)
    await settle()
    kinds = {intent.kind: intent.state for intent in journal.intents.values()}
    assert kinds == dict.fromkeys((IntentKind.START, IntentKind.CLAIM), IntentState.DONE)
    assert {intent.session_id for intent in journal.intents.values()} == {active.id}
    await run.scope.aclose()


async def test_d8_an_intent_whose_outcome_is_not_known_yet_is_written_as_it_is_when_the_program_ends() -> None:
    journal = FakeJournal()
    run = run_with(journal)
    journal.broken = True
    intent = await run.recorder.record_intent(IntentKind.FINISH, session_id="s1")
    assert journal.intents == {}
    journal.broken = False
    await run.recorder.unsaved.write_now()
    assert journal.intents == {intent.id: intent}
    await run.recorder.resolve_intent(intent, IntentState.DONE)
    assert journal.intents[intent.id].state is IntentState.DONE
    await run.scope.aclose()
