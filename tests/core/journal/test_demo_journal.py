"""History of the demo: kept for this run only, and separate from the journal."""

from __future__ import annotations

import gc
import warnings

from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import EventKind, SessionEvent, SessionRecord
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import JournalUnavailable
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeController, FakeJournal, calls_factory, settle

DONE = ServiceResult((Result.SUCCESS,))


async def test_what_the_demo_does_is_remembered_for_this_run_only_and_without_a_secret(env: CoreEnv) -> None:
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


async def test_a_demo_that_cannot_be_written_means_nothing_for_the_journal(env: CoreEnv) -> None:
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


async def test_a_claim_does_not_wait_for_the_demo_to_be_remembered(env: CoreEnv) -> None:
    of_demo = FakeJournal()
    recorder = JournalRecorder(env.journal, env.scope, env.clock, of_demo)
    await recorder.save_session(SessionRecord(id="s1"))
    assert of_demo.sessions == {}
    await settle()
    assert list(of_demo.sessions) == ["s1"]


async def test_a_note_of_the_last_moment_is_dropped_whole_with_the_tasks_of_the_run(env: CoreEnv) -> None:
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
