"""Event loop in virtual time: nothing waits, a killed process stops between two steps, and a seed repeats the order."""

from __future__ import annotations

import asyncio
import random
import time

import pytest

from tests.simulated.loop import Process, VirtualLoop, current_process


def loop(seed: int = 0) -> VirtualLoop:
    return VirtualLoop(random.Random(seed))


def test_a_day_passes_at_once() -> None:
    virtual = loop()
    began = time.monotonic()
    virtual.run(asyncio.sleep(86400))
    assert virtual.time() == 86400
    assert time.monotonic() - began < 60


def test_a_loop_in_which_nothing_will_ever_happen_says_so() -> None:
    with pytest.raises(RuntimeError, match="nothing will ever happen"):
        loop().run(asyncio.Event().wait())


def test_a_killed_process_does_not_even_clean_up() -> None:
    done: list[str] = []

    async def work() -> None:
        done.append("begun")
        try:
            await asyncio.sleep(10)
        finally:
            done.append("cleaned up")

    async def live() -> None:
        process = Process("program")
        running = asyncio.get_running_loop().create_task(work(), context=process.context.copy())
        await asyncio.sleep(5)
        process.kill()
        await asyncio.sleep(100)
        assert not running.done()
        assert done == ["begun"]

    loop().run(live())


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_process_can_be_killed_before_any_of_its_steps(step: int) -> None:
    done: list[int] = []

    async def work() -> None:
        for number in range(5):
            done.append(number)
            await asyncio.sleep(1)

    async def live() -> None:
        process = Process("program")
        process.watched, process.on_step = 2 * step, process.kill
        running = asyncio.get_running_loop().create_task(work(), context=process.context.copy())
        await asyncio.sleep(100)
        assert not running.done()

    loop().run(live())
    # Each sleep takes two steps: its timer, and the task that continues.
    assert done == list(range(step))


def test_a_sleeping_process_catches_up_when_it_wakes() -> None:
    virtual = loop()
    woken: list[float] = []

    async def work() -> None:
        assert current_process() is not None
        await asyncio.sleep(10)
        woken.append(virtual.time())

    async def live() -> None:
        process = Process("program")
        running = asyncio.get_running_loop().create_task(work(), context=process.context.copy())
        await asyncio.sleep(1)
        process.sleep()
        await asyncio.sleep(100)
        process.wake(virtual)
        await running

    virtual.run(live())
    assert woken == [101]


def order_of_equal_timers(seed: int) -> list[int]:
    fired: list[int] = []

    async def wait(number: int) -> None:
        await asyncio.sleep(1)
        fired.append(number)

    async def live() -> None:
        await asyncio.gather(*map(wait, range(20)))

    loop(seed).run(live())
    return fired


def test_timers_that_are_due_together_fire_in_an_order_that_the_seed_chooses() -> None:
    assert order_of_equal_timers(1) == order_of_equal_timers(1)
    assert order_of_equal_timers(1) != order_of_equal_timers(2)


def test_sets_of_tasks_have_the_same_order_in_every_run() -> None:
    async def live() -> list[str]:
        tasks = {asyncio.ensure_future(asyncio.sleep(0)) for _ in range(50)}
        await asyncio.wait(tasks)
        return [task.get_name() for task in tasks]

    async def numbers() -> list[int]:
        names = await live()
        first = min(int(name.rpartition("-")[2]) for name in names)
        return [int(name.rpartition("-")[2]) - first for name in names]

    assert loop().run(numbers()) == loop().run(numbers())
