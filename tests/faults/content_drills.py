"""Drills of the data that the service sends: messages with any content, very long lists, and floods."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hypothesis import HealthCheck, given, settings

from openobd_desktop.client import Gateway
from openobd_desktop.client.messages import convert
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import AnswerUnreadable
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.faults.bench import QuickClock
from tests.faults.drills import Effort, Outcome, drill
from tests.faults.lag import Lag
from tests.faults.messages import damaged, messages
from tests.faults.proxy import LOOPBACK

LONG_LIST = 50_000
LIST_SHOWN = 1.5
SHARE_OF_ONE_STALL = 0.5
"""Maximum share of the longest stall in the time of the whole list; generous, since PCs differ."""
GROWTH = 20 * 1024 * 1024
TICKS = 20.0
LONGEST_FLOOD = 100.0


def convert_many(count: int, *, repeatable: bool) -> None:
    """Converts ``count`` messages with any content into values; raises any unexpected exception of the conversion."""
    half = settings(
        max_examples=max(1, count // 6),
        derandomize=repeatable,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )

    @half
    @given(messages(SessionInfo), messages(ConnectorInformation), messages(SessionToken))
    def whole(info: SessionInfo, reading: ConnectorInformation, token: SessionToken) -> None:
        _convert(info, reading, token)

    @half
    @given(damaged(SessionInfo), damaged(ConnectorInformation), damaged(SessionToken))
    def broken(info: SessionInfo, reading: ConnectorInformation, token: SessionToken) -> None:
        _convert(info, reading, token)

    whole()
    broken()


def _convert(info: SessionInfo, reading: ConnectorInformation, token: SessionToken) -> None:
    session = convert.session(SessionInfo.FromString(info.SerializeToString()))
    assert session.id == info.id
    assert len(session.state_text) <= convert.LONGEST_WORD
    convert.connection(ConnectorInformation.FromString(reading.SerializeToString()))
    for refusable in (lambda: convert.grant(info), lambda: convert.token(token.value)):
        # Only this error may be raised.
        with contextlib.suppress(AnswerUnreadable):
            refusable()


@drill("F-24", promised="0 exceptions in 20,000 messages", rounds=20_000)
async def messages_of_any_content(effort: Effort) -> Outcome:
    """Converts random and damaged messages."""
    convert_many(effort.rounds, repeatable=False)
    return Outcome(True, f"0 exceptions in {effort.rounds} messages")


@asynccontextmanager
async def far_service(what: str, count: int) -> AsyncIterator[int]:
    """Runs a service in a separate process, so that its work is not measured; yields its port."""
    program = (sys.executable, "-m", "tests.faults.far_service", what, str(count))
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*program, stdin=pipe, stdout=pipe)
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield int(await process.stdout.readline())
    finally:
        process.stdin.close()
        await process.wait()


@asynccontextmanager
async def program_at(port: int) -> AsyncIterator[SessionService]:
    """Yields the program without its window, logged in to the service at ``port``."""
    failures: list[tuple[str, BaseException]] = []
    scope = TaskScope(lambda name, error: failures.append((name, error)))
    profile = Profile(name="drill", host=LOOPBACK, port=port, cluster="001", client_id="client")
    gateway = Gateway(profile, Secret("secret"), insecure_loopback=True)
    service = SessionService(SessionStore(), scope, QuickClock())
    service.set_login(gateway.controller, gateway.open_session)
    try:
        yield service
    finally:
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


@drill("F-24", promised="50,000 sessions <= 1.5 s", rounds=5)
async def list_of_fifty_thousand(effort: Effort) -> Outcome:
    """Fetches a list of 50,000 sessions with long tokens, again and again."""
    waits: list[float] = []
    stalls: list[float] = []
    async with far_service("list", LONG_LIST) as port, program_at(port) as service:
        for _ in effort.laps():
            begin = time.monotonic()
            async with Lag() as lag:
                await service.refresh()
            waits.append(time.monotonic() - begin)
            stalls.append(lag.longest)
        complete = len(service.store.entries) == LONG_LIST
    kept = complete and max(waits) <= LIST_SHOWN
    return Outcome(kept, f"max {max(waits):.2f} s, longest stall {max(stalls) * 1000:.0f} ms")


async def list_is_taken_in_slices(count: int) -> tuple[int, float]:
    """Returns how many sessions of a list arrive, and the share of the longest stall in the total time."""
    async with far_service("list", count) as port, program_at(port) as service:
        begin = time.monotonic()
        async with Lag() as lag:
            await service.refresh()
        return len(service.store.entries), lag.longest / (time.monotonic() - begin)


@drill("F-25", promised="10,000 a second: < 20 MB, >= 20 Hz", rounds=100)
async def flood_of_readings(effort: Effort) -> Outcome:
    """Floods the program with readings of the connection monitor, 1,000 for each round."""
    count = effort.rounds * 1000
    async with far_service("flood", count) as port, program_at(port) as service:
        active = await service.start_on_ticket("7848095")
        newest = asyncio.Event()

        def look() -> None:
            if active.trend.newest and active.trend.newest.latency_ms == count:
                newest.set()

        undo = active.subscribe(look)
        begin = time.monotonic()
        async with Lag() as lag:
            async with asyncio.timeout(LONGEST_FLOOD):
                await newest.wait()
        seconds = time.monotonic() - begin
        undo()
        kept = lag.growth < GROWTH and lag.ticks / seconds >= TICKS and active.alive
    rate, hertz = count / seconds, lag.ticks / seconds
    return Outcome(kept, f"{rate:.0f} a second: {lag.growth / 2**20:.1f} MB, {hertz:.0f} Hz, newest of {count} won")
