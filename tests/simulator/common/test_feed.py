"""Queues of open streams."""

import asyncio
from collections.abc import Callable

import pytest

from openobd_desktop.simulator import Clock, ManualClock
from openobd_desktop.simulator.common.clock import Timer
from openobd_desktop.simulator.common.feed import Feed
from openobd_desktop.simulator.common.refusals import Refusal, dropped, session_ended


class LateClock(ManualClock):
    """Clock whose calls are all 0.4 seconds late, as on a busy computer."""

    def call_at(self, when: float, action: Callable[[], None]) -> Timer:
        return super().call_at(when + 0.4, action)


def feed(clock: Clock) -> Feed[int]:
    return Feed(clock, "some/stream", None)


async def rest(stream: Feed[int]) -> list[int]:
    return [item async for item in stream]


async def test_items_arrive_in_order_before_the_end(clock: ManualClock) -> None:
    stream = feed(clock)
    for item in range(3):
        stream.send(item)
    stream.end()
    stream.send(99)

    assert await rest(stream) == [0, 1, 2]


async def test_a_refusal_arrives_after_the_queued_items(clock: ManualClock) -> None:
    stream = feed(clock)
    stream.send(1)
    stream.end(dropped())

    assert await anext(stream) == 1
    with pytest.raises(Refusal, match="UNAVAILABLE"):
        await anext(stream)


async def test_only_the_first_end_counts(clock: ManualClock) -> None:
    stream = feed(clock)
    stream.end()
    stream.end(dropped())

    assert await rest(stream) == []


async def test_an_end_with_status_ok_is_normal(clock: ManualClock) -> None:
    stream = feed(clock)
    stream.end(session_ended("OK", "finished"))

    assert await rest(stream) == []


async def test_a_waiting_reader_is_woken(clock: ManualClock) -> None:
    stream = feed(clock)
    reading = asyncio.gather(anext(stream))
    await asyncio.sleep(0)

    stream.send(7)

    (item,) = await reading
    assert item == 7


async def test_late_timers_cause_no_drift() -> None:
    clock = LateClock()
    stream = feed(clock)
    stream.repeat(1, lambda: stream.send(1), at_once=True)

    clock.advance(100.5)
    stream.end()

    assert len(await rest(stream)) == 101


async def test_repetition_stops_with_the_stream(clock: ManualClock) -> None:
    heard: list[float] = []
    stream = feed(clock)
    stream.repeat(1, lambda: heard.append(clock.now()), at_once=False)
    clock.advance(2)

    stream.end()
    clock.advance(10)

    assert heard == [1, 2]


def test_traffic_in_either_direction_is_recorded(clock: ManualClock) -> None:
    stream = feed(clock)
    clock.advance(5)
    stream.send(1)
    assert stream.last_traffic == 5

    clock.advance(5)
    stream.touch()

    assert stream.last_traffic == 10
