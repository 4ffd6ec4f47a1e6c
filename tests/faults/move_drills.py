"""Drills of network changes, after which the service is reached in another way."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from unittest import mock

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import OpenObdError
from openobd_desktop.simulator import Endpoint, Simulator
from tests.faults.bench import Bench, QuickClock
from tests.faults.certificates import ELSEWHERE, SERVICE_NAME, pair
from tests.faults.connect_proxy import ConnectProxy
from tests.faults.drills import Effort, Outcome, drill, spread
from tests.faults.endpoint_drills import profile_behind_proxy
from tests.faults.line import Direction, Mode
from tests.faults.line_drills import fresh_token
from tests.faults.proxy import LOOPBACK, FaultProxy

MOVED = 10.0


@asynccontextmanager
async def _way_out(target: int) -> AsyncIterator[FaultProxy]:
    """Yields a company's proxy that is used by new connections during the block."""
    async with FaultProxy(LOOPBACK, target) as way:
        with mock.patch.dict(os.environ, {"https_proxy": f"http://{LOOPBACK}:{way.port}", "no_proxy": ""}):
            yield way


@asynccontextmanager
async def bench_behind_proxy() -> AsyncIterator[tuple[Bench, int]]:
    """Yields a bench whose service is only reachable through a proxy, and the port of that proxy."""
    failures: list[tuple[str, BaseException]] = []
    clock, scope = QuickClock(), TaskScope(lambda name, error: failures.append((name, error)))
    async with (
        Simulator(tls=pair(ELSEWHERE)) as simulator,
        ConnectProxy(simulator.port).serving() as proxy,
        _way_out(proxy) as way,
    ):
        simulator.world.endpoint = Endpoint(SERVICE_NAME, 443)
        with profile_behind_proxy(simulator.credentials.client_id) as profile:
            gateway = Gateway(profile, Secret(simulator.credentials.client_secret))
        service = SessionService(SessionStore(), scope, clock)
        service.set_login(gateway.controller, gateway.open_session)
        yield Bench(simulator, way, way, gateway, service, clock, failures, scope), proxy
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


@drill("F-32", promised="session back <= 10 s", rounds=50)
async def another_way_to_the_session(effort: Effort) -> Outcome:
    """Moves the company's proxy to another port while a session is open."""
    waits: list[float] = []
    async with bench_behind_proxy() as (bed, proxy):
        active = await bed.open_session()
        for _ in effort.laps():
            renewals = active.keeper.renewals
            async with _way_out(proxy):
                await bed.session_line.use(Mode.REFUSE)
                waits.append(await fresh_token(bed, active, renewals))
                await bed.session_line.use(Mode.PASS)
    return Outcome(max(waits) <= MOVED and active.alive, f"max {max(waits):.2f} s, {spread(waits)}")


@drill("F-32", promised="login back <= 10 s", rounds=10)
async def another_way_to_the_login(effort: Effort) -> Outcome:
    """Moves the company's proxy to another port between two lists."""
    waits: list[float] = []
    async with bench_behind_proxy() as (bed, proxy):
        for _ in effort.laps():
            if await seconds_until_a_list(bed) > MOVED:
                break
            async with _way_out(proxy):
                await bed.session_line.use(Mode.REFUSE)
                waits.append(await seconds_until_a_list(bed))
                await bed.session_line.use(Mode.PASS)
    return Outcome(max(waits) <= MOVED, f"max {max(waits):.2f} s, {spread(waits)}")


async def seconds_until_a_list(bed: Bench) -> float:
    """Returns the seconds until a list arrives; infinite if none arrives within twice the promised time."""
    begin = time.monotonic()
    while time.monotonic() - begin < 2 * MOVED:
        try:
            await bed.service.refresh()
        except OpenObdError:
            await asyncio.sleep(0.5)
        else:
            return time.monotonic() - begin
    return float("inf")


@drill("F-32", promised="login back <= 10 s", rounds=5)
async def silent_line_to_the_login(effort: Effort) -> Outcome:
    """Silences the connection of the login between two lists, as when a laptop changes its network."""
    waits: list[float] = []
    async with bench_behind_proxy() as (bed, _):
        for _ in effort.laps():
            for _ in range(3):
                await bed.service.refresh()
                await asyncio.sleep(1)
            bed.login_line.deaden(*Direction)
            waits.append(await seconds_until_a_list(bed))
            await bed.login_line.bury()
    return Outcome(max(waits) <= MOVED, f"max {max(waits):.2f} s, {spread(waits)}")
