"""A service with its clock and scope, ready for the verbs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from openobd_desktop.core.service import SessionService
from openobd_desktop.core.store import SessionStore
from openobd_desktop.core.tasks import TaskScope
from tests.core.fakes import FakeController, FakeService, ManualClock, calls_factory


@dataclass
class Bench:
    """All that a test of the core works with."""

    far: FakeService
    clock: ManualClock
    scope: TaskScope
    failures: list[tuple[str, BaseException]]
    service: SessionService

    @property
    def store(self) -> SessionStore:
        return self.service.store


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    failures: list[tuple[str, BaseException]] = []
    scope = TaskScope(lambda name, error: failures.append((name, error)))
    clock = ManualClock()
    far = FakeService()
    service = SessionService(SessionStore(), scope, clock)
    service.use(FakeController(far), calls_factory(far))
    yield Bench(far, clock, scope, failures, service)
    await scope.aclose()
    assert failures == []
    assert far.channels_open == 0
