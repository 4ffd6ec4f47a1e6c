"""One task that waits on behalf of many: each waits exactly as long as it would on its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from openobd_desktop.core.aio.tasks import JUMP, LONGEST_LOOK, Lookout, TaskScope
from tests.core.fakes import ManualClock, settle


class Lookouts:
    """Lookout with a clock that a test advances."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.failures: list[str] = []
        self.scope = TaskScope(lambda name, error: self.failures.append(name))
        self.lookout = Lookout(self.clock, self.scope)
        self.ends: dict[str, float] = {}

    def begin(self, name: str, until: Callable[[], float]) -> asyncio.Future[bool]:
        return self.scope.start(self._wait(name, until), name)

    async def _wait(self, name: str, until: Callable[[], float]) -> bool:
        slept = await self.lookout.wait(lambda now: until() - now)
        self.ends[name] = self.clock.elapsed
        return slept


@pytest.fixture
def waits() -> Lookouts:
    return Lookouts()


async def test_f07_each_waits_for_its_own_time_and_one_task_for_all(waits: Lookouts) -> None:
    moments = {"first": 5.0, "second": 6.2, "third": 11.7}
    for name, moment in moments.items():
        waits.begin(name, lambda moment=moment: moment)  # type: ignore[misc]  # a default for the parameter
    await settle()
    assert waits.scope.names == ["first", "look out", "second", "third"]
    await waits.clock.advance(20)
    assert waits.ends == pytest.approx(moments)
    assert waits.scope.names == []


async def test_f07_a_time_that_moves_on_is_waited_for(waits: Lookouts) -> None:
    moment = 5.0
    waits.begin("moving", lambda: moment)
    await waits.clock.advance(4.9)
    moment = 9.0
    await waits.clock.advance(10)
    assert waits.ends == pytest.approx({"moving": 9.0})


async def test_f07_a_time_that_is_suddenly_over_is_noticed_at_the_next_look(waits: Lookouts) -> None:
    moment = 100.0
    waits.begin("over", lambda: moment)
    await waits.clock.advance(50.1)
    moment = 0.0
    await waits.clock.advance(LONGEST_LOOK)
    assert waits.ends["over"] < 50.1 + LONGEST_LOOK


async def test_f12_all_who_waited_are_told_that_the_pc_has_slept(waits: Lookouts) -> None:
    both = [waits.begin(name, lambda: 10_000.0) for name in ("one", "two")]
    await waits.clock.advance(1)
    await waits.clock.sleep_through(JUMP + LONGEST_LOOK + 1)
    assert [each.result() for each in both] == [True, True]


async def test_f12_who_began_to_wait_after_the_sleep_is_not_told(waits: Lookouts) -> None:
    before = waits.begin("before", lambda: 10_000.0)
    await waits.clock.advance(1)
    waits.clock.elapsed += JUMP + LONGEST_LOOK + 1
    after = waits.begin("after", lambda: 10_000.0)
    await settle()
    await waits.clock.advance(0)
    assert before.result() is True
    assert not after.done()
    await waits.scope.aclose()


async def test_nobody_looks_once_nobody_waits(waits: Lookouts) -> None:
    one = waits.begin("one", lambda: 100.0)
    await settle()
    one.cancel()
    await settle()
    assert waits.scope.names == []
    again = waits.begin("again", lambda: 5.0)
    await waits.clock.advance(5)
    assert again.result() is False


async def test_f36_a_bug_leaves_nobody_waiting_forever(waits: Lookouts) -> None:
    other = waits.begin("other", lambda: 100.0)

    def fail() -> float:
        raise ZeroDivisionError

    waits.begin("bug", fail)
    await waits.clock.advance(LONGEST_LOOK)
    assert other.cancelled()
    assert waits.failures == ["look out"]
    later = waits.begin("later", lambda: 1.0)
    await waits.clock.advance(LONGEST_LOOK)
    assert later.result() is False
