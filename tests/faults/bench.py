"""The whole program without its window, connected to a simulator over two lines that can be made to fail."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from unittest import mock

from openobd_desktop.client import Gateway
from openobd_desktop.client.transport.methods import DEADLINES, Method
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_TASK
from openobd_desktop.core.journal.failed_writes import FAILED_TASK
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.ports.storage import Journal
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import DEMO_PARTNER, Endpoint, Rules, RunningClock, Simulator
from tests.faults.proxy import LOOPBACK, FaultProxy
from tests.simulator.wire import until

LONGEST_WAIT = 400.0
"""Seconds of the program's clock after which a drill gives up."""


class QuickClock:
    """Clock that runs faster than real time, for the program and the service alike."""

    factor = 1.0

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed

    def monotonic(self) -> float:
        return time.monotonic() * self.speed

    def now(self) -> float:
        return time.time() * self.speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.speed)


@dataclass
class Bench:
    """Everything that a drill uses.

    Attributes:
        simulator: The service.
        login_line: The line to the session controller.
        session_line: The line to the sessions.
        failures: Unexpected exceptions of background tasks, each with the name of its task.
    """

    simulator: Simulator
    login_line: FaultProxy
    session_line: FaultProxy
    gateway: Gateway
    service: SessionService
    clock: QuickClock
    failures: list[tuple[str, BaseException]]
    scope: TaskScope

    async def quiet(self) -> None:
        """Waits until no background task runs, except those that wait for a broken disk to work again."""
        await until(lambda: set(self.scope.names) <= {OWED_TASK, FAILED_TASK})

    @property
    def free_ticket(self) -> str:
        return str(self.simulator.world.free_tickets(DEMO_PARTNER)[0])

    async def open_session(self) -> ActiveSession:
        """Starts a session, claims it, and waits for the first token of its stream."""
        active = await self.service.start_on_ticket(self.free_ticket)
        await self.when(active, lambda: active.keeper.renewals > 0)
        return active

    async def when(self, active: ActiveSession, condition: Callable[[], bool]) -> float:
        """Waits until ``condition`` holds after a change of ``active``; returns the seconds of the program's clock."""
        begin = self.clock.monotonic()
        changed = asyncio.Event()
        undo = active.subscribe(changed.set)
        try:
            async with asyncio.timeout(LONGEST_WAIT / self.clock.speed):
                while not condition():
                    changed.clear()
                    await changed.wait()
        finally:
            undo()
        return self.clock.monotonic() - begin


@asynccontextmanager
async def bench(speed: float = 1.0, rules: Rules | None = None, journal: Journal | None = None) -> AsyncIterator[Bench]:
    """Yields a running bench, and checks at the end that no background task has failed.

    Args:
        speed: Seconds of the clocks of program and service per real second.
        rules: The rules of the simulated service.
        journal: The journal that stores the history; by default none.
    """
    failures: list[tuple[str, BaseException]] = []
    clock = QuickClock(speed)
    scope = TaskScope(lambda name, error: failures.append((name, error)))
    async with (
        Simulator(clock=RunningClock(speed), rules=rules) as simulator,
        FaultProxy(LOOPBACK, simulator.port) as login_line,
        FaultProxy(LOOPBACK, simulator.port) as session_line,
    ):
        simulator.world.endpoint = Endpoint(LOOPBACK, session_line.port)
        with mock.patch.dict(DEADLINES, _deadlines(speed)):
            gateway = gateway_to(simulator, login_line.port, clock)
            service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
            service.set_login(gateway.controller, gateway.open_session, "drill")
            yield Bench(simulator, login_line, session_line, gateway, service, clock, failures, scope)
            await scope.aclose()
            await gateway.aclose()
    assert failures == []


def _deadlines(speed: float) -> dict[Method, float | None]:
    """Returns the deadlines of calls: that of the probe is scaled by ``speed``; the others suit a busy PC."""
    probe = DEADLINES[Method.CONNECTION]
    assert probe is not None
    long_enough = {method: deadline and max(deadline / speed, 2.0) for method, deadline in DEADLINES.items()}
    return {**long_enough, Method.CONNECTION: probe / speed}


def gateway_to(simulator: Simulator, port: int, clock: QuickClock) -> Gateway:
    """Returns a gateway that logs in as the demo partner at ``port``."""
    known = simulator.credentials
    profile = Profile(name="drill", host=LOOPBACK, port=port, cluster=known.cluster_id, client_id=known.client_id)
    return Gateway(profile, Secret(known.client_secret), insecure_loopback=True, clock=clock.monotonic)
