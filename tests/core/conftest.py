"""Fixtures of the core: a service with its clock and scope, ready for commands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from tests.core.fakes import FakeController, FakeJournal, FakeService, ManualClock, calls_factory


@dataclass
class CoreEnv:
    """Environment for tests of the core."""

    backend: FakeService
    journal: FakeJournal
    clock: ManualClock
    scope: TaskScope
    failures: list[tuple[str, BaseException]]
    service: SessionService

    @property
    def store(self) -> SessionStore:
        return self.service.store

    def next_run(self) -> SessionService:
        """Restarts the program after a crash: everything in memory is lost, but the journal and the service remain."""
        return SessionService(
            SessionStore(), self.scope, self.clock, JournalRecorder(self.journal, self.scope, self.clock)
        )

    async def log_in(self, service: SessionService) -> None:
        """Logs in as the program does after its start."""
        await service.recorder.recall()
        service.set_login(FakeController(self.backend), calls_factory(self.backend), "Home")


@pytest.fixture
async def env() -> AsyncIterator[CoreEnv]:
    failures: list[tuple[str, BaseException]] = []
    scope = TaskScope(lambda name, error: failures.append((name, error)))
    clock = ManualClock()
    backend = FakeService()
    journal = FakeJournal()
    service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
    service.set_login(FakeController(backend), calls_factory(backend), "Home")
    yield CoreEnv(backend, journal, clock, scope, failures, service)
    await scope.aclose()
    assert failures == []
    assert backend.channels_open == 0
