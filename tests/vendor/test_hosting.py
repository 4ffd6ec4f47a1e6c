"""A function hosted by the vendor's own client in a separate process, and run by our client through our simulator."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.functions import FunctionState, RunState
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import Rules, Simulator
from tests.core.fakes import FakeJournal

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("drive.py")
FUNCTION = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001"
FACTOR = 20.0
RULES = Rules(claim_timeout=1200, broker_answer_timeout=400)


@asynccontextmanager
async def hosting(simulator: Simulator) -> AsyncIterator[None]:
    """Keeps the vendor's launcher online during the block."""
    known = simulator.credentials
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(SCRIPT),
        "host",
        *(simulator.host, str(simulator.port), known.client_id, known.client_secret, known.cluster_id),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        assert await asyncio.wait_for(process.stdout.readline(), 60) == b"online\n"
        yield
        out, errors = await asyncio.wait_for(process.communicate(b""), 60)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, errors.decode()
    assert json.loads(out) == {"offline in the end": True}


async def test_a_function_of_the_vendors_launcher_is_run_monitored_and_read_by_our_client() -> None:
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    clock = SystemClock(FACTOR)
    async with Simulator(clock_factor=FACTOR, rules=RULES) as simulator:
        known = simulator.credentials
        profile = Profile(
            name="demo", host=simulator.host, port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
        )
        gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
        service = SessionService(SessionStore(), scope, clock, JournalRecorder(FakeJournal(), scope, clock))
        service.set_login(gateway.controller, gateway.open_session, "Demo")
        async with hosting(simulator):
            active = await service.start_on_ticket("7848095")
            functions = active.services.functions
            details = await functions.details(FUNCTION)
            assert (details.name, details.state) == ("Read odometer", FunctionState.ONLINE)
            run = await functions.run(details, {"unit": "km"})
            await asyncio.wait_for(run.ended.wait(), 60)
            assert (run.state, run.result) == (RunState.ENDED, ServiceResult((Result.SUCCESS,)))
            assert {each.key: each.value for each in run.results} == {"reading": "120000 km", "connected": "True"}
            await active.finish(ServiceResult((Result.SUCCESS,)))
            assert active.session.state is SessionState.FINISHED
        await scope.aclose()
        await gateway.aclose()
    assert failures == []
