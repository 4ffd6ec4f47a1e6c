"""Recorder with a journal that fails or hangs, and the history of the demo, which is kept for this run only."""

from __future__ import annotations

import asyncio
import gc
import warnings
from dataclasses import dataclass
from unittest import mock

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal import recorder as module
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import (
    Draft,
    EventKind,
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
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeController, FakeJournal, FakeService, ManualClock, calls_factory, settle

TICKET = "7848095"
OLD = Draft((Result.NEEDS_COMPLETION,), None, "typed yesterday")
NEW = Draft((), None, "typed now")


class SlowJournal(FakeJournal):
    """Journal that commits some intents and then blocks until it is released, in the order of the calls."""

    def __init__(self, *, intents: int) -> None:
        super().__init__()
        self.go_on = asyncio.Event()
        self._left = intents
        self.silent = 0
        """The number of waiting calls."""

    async def _hold(self) -> None:
        if self._left <= 0:
            self.silent += 1
            await self.go_on.wait()

    async def commit_intent(self, intent: Intent, *, is_made: bool = False) -> None:
        await self._hold()
        self._left -= 1
        await super().commit_intent(intent, is_made=is_made)

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


async def test_d8_a_disk_that_stops_responding_after_the_start_is_waited_for_once(
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


async def test_d8_a_failing_journal_delays_no_command() -> None:
    journal = SlowJournal(intents=0)
    run = run_with(journal)
    run.recorder.set_error(JournalUnavailable())
    active = await run.service.start_on_ticket(TICKET)
    assert active.alive
    assert journal.silent >= 2
    await run.scope.aclose()


async def test_d14_a_draft_that_could_not_be_written_is_written_when_the_disk_works_again() -> None:
    journal = FakeJournal()
    run = run_with(journal)
    journal.broken = True
    await run.service.save_draft("s1", OLD)
    await run.service.save_draft("s1", NEW)
    assert not run.recorder.drafts.is_saved("s1")
    journal.broken = False
    await run.service.save_draft("s2", OLD)
    await settle()
    assert journal.drafts == {"s1": NEW, "s2": OLD}
    assert run.recorder.drafts.is_saved("s1")
    await run.scope.aclose()


async def test_s2_a_draft_counts_as_saved_only_when_it_is_in_the_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    journal = SlowJournal(intents=0)
    run = run_with(journal)
    await run.service.save_draft("s1", NEW)
    assert not run.recorder.drafts.is_saved("s1")
    journal.go_on.set()
    await settle()
    assert run.recorder.drafts.is_saved("s1")
    run.recorder.set_draft("s1", OLD)
    assert not run.recorder.drafts.is_saved("s1")
    await run.scope.aclose()


async def test_d1_what_was_typed_at_the_last_moment_is_written_when_the_program_ends() -> None:
    journal = FakeJournal()
    run = run_with(journal)
    await run.service.save_draft("s1", OLD)
    await run.service.save_draft("s2", OLD)
    run.recorder.set_draft("s1", NEW)
    run.recorder.set_draft("s2", Draft())
    await run.scope.aclose()
    await run.recorder.write_now()
    assert journal.drafts == {"s1": NEW}


async def test_d1_an_unchanged_draft_of_an_earlier_run_is_not_written_again() -> None:
    journal = FakeJournal()
    journal.drafts["s1"] = OLD
    run = run_with(journal)
    await run.recorder.recall()
    journal.drafts.clear()
    await run.scope.aclose()
    await run.recorder.write_now()
    assert journal.drafts == {}


async def test_d1_a_draft_of_the_demo_is_not_written_with_those_of_a_profile() -> None:
    journal = FakeJournal()
    run = run_with(journal)
    run.service.set_login(FakeController(run.backend), calls_factory(run.backend))
    run.recorder.set_draft("of the demo", NEW)
    run.service.set_login(FakeController(run.backend), calls_factory(run.backend), "Home")
    run.recorder.set_draft("s1", NEW)
    await run.scope.aclose()
    await run.recorder.write_now()
    assert journal.drafts == {"s1": NEW}


async def test_d1_data_of_earlier_runs_is_read_before_it_is_overwritten() -> None:
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


async def test_sessions_that_cannot_be_read_at_the_start_are_offered_once_they_can_be() -> None:
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


async def test_d8_the_first_start_and_finish_are_sent_at_once_although_the_disk_does_not_respond(
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
    """Journal on a disk that does not respond from the start of the program, and then fails."""

    async def load(self, now: float) -> Remembered:
        await self._hold()
        return await super().load(now)


async def test_d8_an_intent_made_while_the_disk_does_not_respond_is_written_once_the_journal_opens(
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
    await run.clock.advance(OWED_PAUSE)
    await settle()
    kinds = {intent.kind: intent.state for intent in journal.intents.values()}
    assert kinds == dict.fromkeys((IntentKind.START, IntentKind.CLAIM), IntentState.DONE)
    assert {intent.session_id for intent in journal.intents.values()} == {active.id}
    await run.scope.aclose()


async def test_d8_s1_an_intent_that_could_not_be_written_is_written_as_soon_as_a_write_succeeds() -> None:
    journal = FakeJournal()
    run = run_with(journal)
    journal.broken = True
    intent = await run.recorder.record_intent(IntentKind.START, ticket=TICKET)
    assert journal.intents == {}
    journal.broken = False
    await run.recorder.resolve_intent(intent, IntentState.UNKNOWN)
    await settle()
    assert {one.id: one.state for one in journal.intents.values()} == {intent.id: IntentState.UNKNOWN}
    await run.scope.aclose()


class FullJournal(FakeJournal):
    """Journal that can settle nothing."""

    is_full = True

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        if self.is_full:
            raise JournalUnavailable
        await super().settle_intent(intent_id, state, session_id)


@pytest.mark.parametrize("attempts", [0, 1])
async def test_f02_d8_a_start_that_was_sent_is_known_to_the_next_run_although_the_former_one_could_not_be_settled(
    attempts: int,
) -> None:
    journal = FullJournal()
    run = run_with(journal)
    former = await run.recorder.record_intent(IntentKind.START, ticket=TICKET)
    await run.recorder.resolve_intent(former, IntentState.SETTLED)
    intent = await run.recorder.record_intent(IntentKind.START, ticket=TICKET)
    await settle()
    await run.recorder.resolve_intent(intent, IntentState.UNKNOWN)
    for _ in range(attempts):
        await run.recorder.unsaved.write_now()
    journal.is_full = False
    await run.scope.aclose()
    await run.recorder.write_now()
    settled = {former.id: IntentState.SETTLED, intent.id: IntentState.UNKNOWN}
    assert {one.id: one.state for one in journal.intents.values()} == settled


async def test_d8_an_intent_with_an_unknown_outcome_is_written_unchanged_when_the_program_ends() -> None:
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


DONE = ServiceResult((Result.SUCCESS,))


async def test_the_history_of_the_demo_is_kept_for_this_run_only_and_without_a_secret(env: CoreEnv) -> None:
    of_demo = FakeJournal()
    recorder = JournalRecorder(env.journal, env.scope, env.clock, of_demo)
    service = SessionService(SessionStore(), env.scope, env.clock, recorder)
    service.set_login(FakeController(env.backend), calls_factory(env.backend))
    active = await service.start_on_ticket("1")
    await service.finish(active.id, DONE)
    await settle()
    assert (env.journal.sessions, env.journal.timeline) == ({}, [])
    assert of_demo.sessions[active.id].profile == "Demo"
    assert of_demo.sessions[active.id].result == DONE
    assert EventKind.FINISHED in [event.kind for _, event in of_demo.timeline]
    assert (of_demo.intents, of_demo.tokens, of_demo.drafts) == ({}, {}, {})


async def test_a_demo_that_cannot_be_saved_does_not_affect_the_journal(env: CoreEnv) -> None:
    of_demo = FakeJournal()
    recorder = JournalRecorder(env.journal, env.scope, env.clock, of_demo)
    recorder.set_error(JournalUnavailable("the disk is full"))
    await recorder.save_session(SessionRecord(id="s1"))
    await settle()
    assert recorder.error is not None
    recorder.set_error(None)
    of_demo.broken = True
    await recorder.save_session(SessionRecord(id="s2"))
    recorder.note("s2", SessionEvent(1.0, EventKind.STARTED))
    await settle()
    assert recorder.error is None
    assert list(of_demo.sessions) == ["s1"]


async def test_a_claim_does_not_wait_until_the_demo_is_saved(env: CoreEnv) -> None:
    of_demo = FakeJournal()
    recorder = JournalRecorder(env.journal, env.scope, env.clock, of_demo)
    await recorder.save_session(SessionRecord(id="s1"))
    assert of_demo.sessions == {}
    await settle()
    assert list(of_demo.sessions) == ["s1"]


async def test_a_note_at_the_last_moment_is_dropped_with_the_tasks_of_the_run(env: CoreEnv) -> None:
    of_demo = FakeJournal()
    recorder = JournalRecorder(None, env.scope, env.clock, of_demo)
    # Tasks of other tests do not count.
    with warnings.catch_warnings(record=True):
        gc.collect()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        recorder.note("s1", SessionEvent(1.0, EventKind.FINISHED))
        await env.scope.cancel_all()
        gc.collect()
    assert [str(each.message) for each in caught] == []
    assert of_demo.timeline == []


async def test_without_a_journal_no_intent_is_kept_after_its_outcome_is_known() -> None:
    recorder = JournalRecorder(None, TaskScope(lambda name, error: None), ManualClock())
    intent = await recorder.record_intent(IntentKind.START, ticket=TICKET)
    await recorder.resolve_intent(intent, IntentState.DONE)
    known = intent.id
    del intent
    gc.collect()
    assert [each for each in gc.get_objects() if isinstance(each, Intent) and each.id == known] == []
