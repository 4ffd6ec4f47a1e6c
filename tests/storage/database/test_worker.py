"""Worker of the journal: one thread, in order, with limits for how long the loop and the exit wait for it."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from functools import partial

import pytest

from openobd_desktop.storage.database.worker import Worker, WorkerBusy, WorkerStopped


def _nothing() -> None: ...


async def test_all_work_is_done_in_one_thread_which_is_not_that_of_the_loop() -> None:
    worker = Worker("test")
    threads = {await worker.do(threading.get_ident) for _ in range(3)}
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    await worker.stop(_nothing)


async def test_work_is_done_in_order() -> None:
    worker = Worker("test")
    done: list[int] = []
    await asyncio.gather(*(worker.do(partial(done.append, number)) for number in range(20)))
    assert done == list(range(20))
    await worker.stop(_nothing)


async def test_the_loop_keeps_running_while_the_disk_is_slow() -> None:
    worker = Worker("test")
    slow = threading.Event()
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(worker.do(lambda: slow.wait(10)))
        await asyncio.sleep(0)
        slow.set()
    assert waiting.result()
    await worker.stop(_nothing)


async def test_an_error_is_raised_for_the_caller() -> None:
    worker = Worker("test")
    with pytest.raises(ZeroDivisionError):
        await worker.do(lambda: 1 // 0)
    assert await worker.do(lambda: 1) == 1
    await worker.stop(_nothing)


async def test_a_caller_that_waits_too_long_gets_an_error_and_work_not_begun_is_dropped() -> None:
    worker = Worker("test", patience=0.05)
    hold, done = threading.Event(), threading.Event()
    with pytest.raises(WorkerBusy):
        await worker.do(lambda: hold.wait(10))
    with pytest.raises(WorkerBusy):
        await worker.do(done.set)
    hold.set()
    await worker.stop(_nothing)
    assert not done.is_set()


async def test_a_write_continues_when_its_caller_is_cancelled_and_its_error_is_ignored() -> None:
    worker = Worker("test")
    hold = threading.Event()
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        hold.wait(10)
        raise OSError

    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        caller = group.create_task(worker.do(work))
        await begun.wait()
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        hold.set()
        assert await worker.do(lambda: "next") == "next"
    gc.collect()
    await worker.stop(_nothing)


async def test_stopping_finishes_what_is_queued_and_accepts_nothing_more() -> None:
    worker = Worker("test")
    done: list[str] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(worker.do(lambda: done.append("queued")))
        await asyncio.sleep(0)
        await worker.stop(lambda: done.append("last"))
    assert done == ["queued", "last"]
    with pytest.raises(WorkerStopped):
        await worker.do(lambda: done.append("too late"))
    await worker.stop(lambda: done.append("too late"))
    assert done == ["queued", "last"]


async def test_stopping_waits_no_longer_than_the_patience() -> None:
    worker = Worker("test", patience=0.1)
    hold = threading.Event()
    with pytest.raises(WorkerBusy):
        await worker.do(lambda: hold.wait(10))
    begun = time.monotonic()
    await worker.stop(_nothing)
    assert time.monotonic() - begun < 5
    hold.set()
