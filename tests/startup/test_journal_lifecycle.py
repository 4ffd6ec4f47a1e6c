"""Journal of one run: it is opened until it can be written, and what is still in memory is written before it closes."""

from __future__ import annotations

import asyncio
import errno
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import Draft, HistoryQuery, SessionRecord
from openobd_desktop.errors import JournalDiskFull, JournalReadOnly, JournalUnavailable
from openobd_desktop.startup.journal_lifecycle import REOPEN_PAUSE, JournalLifecycle
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import sqlite_file
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


class NoIndexing:
    async def run(self, journal: Journal, clock: ManualClock) -> None:
        """Does nothing, since there are no older sessions."""


class Told(list[str]):
    """The parts of an ``AppContext`` that the lifecycle uses; a list of the messages shown."""

    def __init__(self) -> None:
        super().__init__()
        self.messages = SimpleNamespace(show=self.append)
        self.indexing = NoIndexing()
        secrets = SimpleNamespace(on_answering=lambda: None)
        self.profiles = SimpleNamespace(credentials=SimpleNamespace(client_secrets=secrets))


@pytest.mark.parametrize(("number", "kind"), [(errno.ENOSPC, JournalDiskFull), (errno.EACCES, JournalReadOnly)])
async def test_d1_d8_a_history_that_could_not_be_written_at_the_start_is_saved_as_soon_as_it_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[JournalUnavailable]
) -> None:
    before = Journal(tmp_path, None)
    await before.save_session(SessionRecord(id="before"))
    await before.aclose()
    failures: list[BaseException] = []
    scope, clock, backend = TaskScope(lambda name, error: failures.append(error)), ManualClock(), FakeService()
    journal, told = Journal(tmp_path, None, clock=clock.now), Told()
    recorder = JournalRecorder(journal, scope, clock)
    service = SessionService(SessionStore(), scope, clock, recorder)
    lifecycle = JournalLifecycle(journal, service, scope, clock)
    recovered = asyncio.Event()
    recorder.subscribe(lambda: recovered.set() if recorder.error is None else None)

    def refuse(path: Path) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as failing:
        failing.setattr(sqlite_file, "make_private", refuse)
        await lifecycle.begin(told)  # type: ignore[arg-type]
        assert isinstance(recorder.error, kind)
        service.set_login(FakeController(backend), calls_factory(backend), "Home")
        await recorder.save_session(SessionRecord(id="during", profile="Home"))
        await clock.advance(REOPEN_PAUSE)
        assert await journal.count(HistoryQuery(), None) == (1, None)
        assert isinstance(recorder.error, kind)
    async with asyncio.timeout(30):
        while not recovered.is_set():
            await clock.advance(REOPEN_PAUSE)
            # The attempts that are due now are waiting for the thread of the journal, as this call is.
            found = await journal.count(HistoryQuery(), None)
    assert found == (2, None)
    await scope.aclose()
    await lifecycle.end()
    assert failures == []
