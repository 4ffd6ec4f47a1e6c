"""Claimed sessions with simulated cars, through the core, the client and the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from openobd_desktop.client.gateway import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.car.diagnosis import ScanKind, UnitResult
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import DEMO_PARTNER, Simulator
from openobd_desktop.storage import Journal


@asynccontextmanager
async def claimed(simulator: Simulator, journal: Journal | None = None) -> AsyncIterator[ActiveSession]:
    """Yields a claimed session on the first ticket, whose control units are known."""
    known = simulator.credentials
    profile = Profile(
        name="demo", host=simulator.host, port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
    )
    gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
    failures: list[BaseException] = []
    scope = TaskScope(lambda _name, error: failures.append(error))
    clock = SystemClock()
    service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
    service.set_login(gateway.controller, gateway.open_session, "Home")
    active = await service.start_on_ticket(str(simulator.world.free_tickets(DEMO_PARTNER)[0]))
    await until(active, lambda: active.services.vehicle.ecus.value is not None)
    yield active
    await scope.aclose()
    await gateway.aclose()
    assert failures == []


async def until(active: ActiveSession, is_so: Callable[[], bool]) -> None:
    """Waits until a condition on a session holds; the session announces each change."""
    changed = asyncio.Event()
    undo = active.subscribe(changed.set)
    while not is_so():
        changed.clear()
        await changed.wait()
    undo()


async def scanned(active: ActiveSession, kind: ScanKind = ScanKind.BEFORE) -> list[UnitResult]:
    """Scans the car, and returns the rows."""
    active.car.scanner.start(kind)
    await active.car.scanner.ended()
    return active.car.scanner.results.rows
