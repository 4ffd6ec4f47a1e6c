"""Simulated time, both running and advanced by tests."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from openobd_desktop.simulator import ManualClock, RunningClock
from tests.simulator.wire import until


def test_a_manual_clock_stands_still(clock: ManualClock) -> None:
    assert (clock.now(), clock.wall()) == (0, datetime(2026, 3, 2, 8, tzinfo=UTC))

    clock.advance(90)

    assert (clock.now(), clock.wall()) == (90, datetime(2026, 3, 2, 8, 1, 30, tzinfo=UTC))
    assert clock.wall(-60) == datetime(2026, 3, 2, 7, 59, tzinfo=UTC)


def test_due_calls_run_in_order_each_at_its_own_second(clock: ManualClock) -> None:
    heard: list[tuple[str, float]] = []
    for name, when in (("b", 20.0), ("a", 10.0), ("c", 20.0), ("late", 31.0)):
        clock.call_at(when, lambda name=name: heard.append((name, clock.now())))  # type: ignore[misc]  # lambda default

    clock.advance(30)

    assert heard == [("a", 10), ("b", 20), ("c", 20)]
    assert clock.now() == 30


def test_a_call_scheduled_while_advancing_runs_if_it_becomes_due(clock: ManualClock) -> None:
    heard: list[float] = []

    def again() -> None:
        heard.append(clock.now())
        clock.call_at(clock.now() + 10, again)

    clock.call_at(10, again)
    clock.advance(35)

    assert heard == [10, 20, 30]


def test_a_cancelled_call_does_not_run(clock: ManualClock) -> None:
    heard: list[float] = []
    timer = clock.call_at(10, lambda: heard.append(clock.now()))
    clock.call_at(11, lambda: heard.append(clock.now()))

    timer.cancel()
    clock.advance(20)
    timer.cancel()

    assert heard == [11]


def test_a_closed_clock_runs_no_calls(clock: ManualClock) -> None:
    heard: list[float] = []
    clock.call_at(10, lambda: heard.append(clock.now()))

    clock.close()
    clock.advance(20)

    assert heard == []


async def test_sleepers_wake_when_the_clock_is_advanced(clock: ManualClock) -> None:
    woken: list[str] = []

    async def sleeper(name: str, seconds: float) -> None:
        await clock.sleep(seconds)
        woken.append(name)

    sleeping = asyncio.gather(sleeper("long", 10), sleeper("short", 5))
    await asyncio.sleep(0)
    clock.advance(5)
    await until(lambda: woken)
    assert woken == ["short"]
    clock.advance(5)
    await sleeping

    assert woken == ["short", "long"]


async def test_a_running_clock_runs_as_fast_as_its_factor() -> None:
    clock = RunningClock(1000)
    began, wall = time.monotonic(), clock.wall()

    await clock.sleep(50)

    assert time.monotonic() - began < 5
    assert clock.now() >= 50
    assert clock.wall() - wall >= timedelta(seconds=50)


async def test_a_running_clock_never_calls_early() -> None:
    clock = RunningClock(3.7)
    heard: asyncio.Queue[float] = asyncio.Queue()
    for step in range(1, 20):
        clock.call_at(step * 0.01, lambda: heard.put_nowait(clock.now()))

    moments = [await heard.get() for _ in range(1, 20)]

    assert all(moment >= step * 0.01 for step, moment in enumerate(moments, start=1))


async def test_closing_a_running_clock_cancels_pending_calls() -> None:
    clock = RunningClock()
    heard: list[float] = []
    timers = [clock.call_at(0.02, lambda: heard.append(clock.now())) for _ in range(3)]

    timers[0].cancel()
    clock.close()
    await RunningClock().sleep(0.05)

    assert heard == []


@pytest.mark.parametrize("factor", [0, -1.5])
def test_a_running_clock_cannot_stand_or_run_backwards(factor: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        RunningClock(factor)
