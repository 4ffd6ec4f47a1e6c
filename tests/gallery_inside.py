"""The states of the tabs of a session's page, for the gallery."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import UTC, datetime

from openobd_desktop.core.active import ActiveSession
from openobd_desktop.domain import Connection, Result, ServiceResult
from openobd_desktop.errors import NotOffered
from openobd_desktop.ui.pages.session_page import SessionPage
from tests.core.fakes import START, settle
from tests.gallery import Stage
from tests.gallery_scenes import log_in, named, session

SINCE = datetime.fromtimestamp(START, UTC)
AWAY = Connection(connected=False, connected_since=None, latency_ms=0, healthy=False)


def newest(stage: Stage) -> ActiveSession:
    """The session whose page is in front."""
    return stage.workbench.service.open_sessions[-1]


async def show_tab(stage: Stage, title: str) -> None:
    """Chooses a tab of the page in front, and lets it ask for what it needs."""
    await settle()
    pages = [page for page in stage.window.findChildren(SessionPage) if page.isVisible()]
    pages[-1].tabs.choose(title)
    await settle()


def latency(second: int) -> int:
    """A line that breathes a little, with one bad minute."""
    calm = 92 + 30 * math.sin(second / 17) + 14 * math.sin(second / 3.1)
    return round(calm + (480 * abs(math.sin(second / 5)) if 330 < second < 390 else 0))


def play(stage: Stage, latencies: Iterable[int | None]) -> None:
    """One reading a second up to now; None is one without contact with the car."""
    told, clock, trend = list(latencies), stage.workbench.clock, newest(stage).trend
    trend._readings.clear()
    trend._silence = 0.0
    clock.elapsed -= len(told)
    for each in told:
        clock.elapsed += 1
        trend.take(AWAY if each is None else Connection(True, SINCE, each, each <= 500))


async def connection_full(stage: Stage) -> None:
    await session(stage)
    play(stage, map(latency, range(520)))
    await show_tab(stage, "Connection")


async def connection_slow(stage: Stage) -> None:
    await session(stage)
    play(stage, [*map(latency, range(480)), *(700 + 40 * (n % 9) for n in range(60))])
    await stage.workbench.read(stage.workbench.far.held(newest(stage).id), Connection(True, SINCE, 1240, False))
    await show_tab(stage, "Connection")


async def connection_lost(stage: Stage) -> None:
    await session(stage)
    play(stage, [*map(latency, range(380)), *([None] * 14), *map(latency, range(80)), *([None] * 22)])
    await stage.workbench.read(stage.workbench.far.held(newest(stage).id), AWAY)
    await show_tab(stage, "Connection")


async def connection_silent(stage: Stage) -> None:
    await connection_full(stage)
    stage.workbench.clock.elapsed += 42


async def connection_unimplemented(stage: Stage) -> None:
    await log_in(stage)
    stage.workbench.far.failures["connections"] = [NotOffered("UNIMPLEMENTED") for _ in range(9)]
    active = await stage.workbench.service.start_on_ticket("7848123")
    stage.window.show_session(active.id)
    await show_tab(stage, "Connection")


async def connection_ended(stage: Stage) -> None:
    await connection_lost(stage)
    await stage.workbench.service.finish(newest(stage).id, ServiceResult((Result.COMMUNICATION_ERROR,)))


INSIDE_SCENES = named(
    connection_full,
    connection_slow,
    connection_lost,
    connection_silent,
    connection_unimplemented,
    connection_ended,
)
