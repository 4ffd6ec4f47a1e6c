"""End of a run: what is still in memory is written to the journal before it is closed."""

from __future__ import annotations

from pathlib import Path

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import Draft
from openobd_desktop.startup.journal_lifecycle import JournalLifecycle
from openobd_desktop.storage import Journal
from tests.core.fakes import FakeController, FakeService, ManualClock, calls_factory

TYPED = Draft(description="typed just before the program was quit")


async def test_d1_what_was_typed_at_the_last_moment_is_in_the_journal_after_the_program_has_ended(
    tmp_path: Path,
) -> None:
    failures: list[BaseException] = []
    scope, clock, backend = TaskScope(lambda name, error: failures.append(error)), ManualClock(), FakeService()
    journal = Journal(tmp_path, None)
    service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
    service.set_login(FakeController(backend), calls_factory(backend), "Home")
    service.recorder.set_draft("s1", TYPED)
    await scope.aclose()
    await JournalLifecycle(journal, service, scope, clock).end()
    after = Journal(tmp_path, None)
    drafts = (await after.load(clock.now())).drafts
    await after.aclose()
    assert (drafts, failures) == ((("s1", TYPED),), [])
