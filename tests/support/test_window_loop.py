"""Callbacks of the window's loop: their order, their timers, their threads and their errors."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import logging
import threading
import time
import weakref
from collections.abc import Iterator
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.support import window_loop
from openobd_desktop.support.window_loop import LONG, WindowLoop

THREADS = 8
EACH = 1000

who: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[WindowLoop]:
    made = WindowLoop(qapp)
    yield made
    made.close()


class Clock:
    """A clock that moves only when a test sets it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(window_loop, "time", made)
    return made


def run(loop: WindowLoop, rounds: int = 3) -> None:
    """Runs the loop for some rounds of callbacks."""
    for _ in range(rounds):
        loop.call_soon(loop.stop)
        loop.run_forever()


def test_callbacks_run_in_the_order_in_which_they_were_added(loop: WindowLoop) -> None:
    seen: list[int] = []
    for number in range(5000):
        loop.call_soon(seen.append, number)
    run(loop)
    assert seen == list(range(5000))


def test_what_a_callback_adds_runs_after_those_that_wait(loop: WindowLoop) -> None:
    seen: list[str] = []
    loop.call_soon(lambda: loop.call_soon(seen.append, "added"))
    loop.call_soon(seen.append, "waiting")
    run(loop)
    assert seen == ["waiting", "added"]


def test_callbacks_added_in_the_last_round_run_in_the_next_run(loop: WindowLoop) -> None:
    seen: list[str] = []
    loop.call_soon(loop.stop)
    loop.call_soon(lambda: loop.call_soon(seen.append, "later"))
    loop.run_forever()
    assert seen == []
    run(loop, rounds=1)
    assert seen == ["later"]


def test_a_cancelled_callback_does_not_run(loop: WindowLoop) -> None:
    seen: list[str] = []
    handles = [loop.call_soon(seen.append, "soon"), loop.call_later(0, seen.append, "later")]
    handles.append(loop.call_soon_threadsafe(seen.append, "from a thread"))
    for handle in handles:
        handle.cancel()
    run(loop)
    assert seen == []


def test_timers_fire_in_the_order_of_their_times_and_never_early(loop: WindowLoop) -> None:
    fired: list[tuple[float, int]] = []
    early: list[float] = []
    delays = [Random(7).uniform(-0.01, 0.08) for _ in range(300)] + [0.03, 0.03, 0.03]

    def fire(when: float, number: int) -> None:
        fired.append((when, number))
        if loop.time() < when:
            early.append(when - loop.time())

    begin = loop.time()
    for number, delay in enumerate(delays):
        loop.call_at(begin + delay, fire, begin + delay, number)
    loop.run_until_complete(asyncio.sleep(0.1))
    assert early == []
    assert fired == sorted(fired)
    assert len(fired) == len(delays)


def test_a_timer_that_is_set_while_a_later_one_waits_is_not_delayed_by_it(loop: WindowLoop) -> None:
    loop.call_later(3600, pytest.fail, "too early")
    loop.run_until_complete(asyncio.wait_for(asyncio.sleep(0.001), 60))


def test_timers_of_the_distant_future_are_kept(loop: WindowLoop) -> None:
    for when in (loop.time() + 1e9, float("inf")):
        handle = loop.call_at(when, pytest.fail, "too early")
        assert handle.when() == when
    run(loop)


def test_a_thousand_timeouts_leave_no_timers(qapp: QApplication) -> None:
    handles: list[weakref.ref[asyncio.TimerHandle]] = []

    class Watched(WindowLoop):
        def call_at(self, *args: Any, **options: Any) -> asyncio.TimerHandle:
            handle = super().call_at(*args, **options)
            handles.append(weakref.ref(handle))
            return handle

    async def calls() -> None:
        kept = asyncio.get_running_loop().call_later(3600, pytest.fail, "too early")
        for _ in range(1000):
            async with asyncio.timeout(3600):
                await asyncio.sleep(0)
        assert not kept.cancelled()
        assert len(handles) == 1001
        assert sum(handle() is not None for handle in handles) <= window_loop._SPARE + 1

    with asyncio.Runner(loop_factory=lambda: Watched(qapp)) as runner:
        runner.run(calls())


def test_threads_are_heard_in_their_order_while_the_loop_sleeps(loop: WindowLoop) -> None:
    seen: list[tuple[int, int]] = []
    all_seen = asyncio.Event()

    def take(thread: int, number: int) -> None:
        seen.append((thread, number))
        if len(seen) == THREADS * EACH:
            all_seen.set()

    def call(thread: int) -> None:
        for number in range(EACH):
            loop.call_soon_threadsafe(take, thread, number)
            if number % 100 == 0:
                time.sleep(0.001)

    threads = [threading.Thread(target=call, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        loop.call_soon(thread.start)
    loop.run_until_complete(asyncio.wait_for(all_seen.wait(), 60))
    for thread in threads:
        thread.join()
    for number in range(THREADS):
        assert [each for thread, each in seen if thread == number] == list(range(EACH))


def test_callbacks_keep_the_context_in_which_they_were_added(loop: WindowLoop) -> None:
    seen: list[str] = []
    note = lambda: seen.append(who.get())  # noqa: E731 - one line

    def from_a_thread() -> None:
        who.set("thread")
        loop.call_soon_threadsafe(note)

    token = who.set("here")
    loop.call_soon(note)
    loop.call_later(0, note)
    who.reset(token)
    thread = threading.Thread(target=from_a_thread)
    thread.start()
    thread.join()
    other = contextvars.copy_context()
    other.run(who.set, "given")
    loop.call_soon(note, context=other)
    loop.call_soon_threadsafe(note, context=other)
    loop.call_soon(note)
    run(loop)
    assert sorted(seen) == ["given", "given", "here", "here", "nobody", "thread"]


def test_an_exception_is_reported_and_the_loop_goes_on(loop: WindowLoop) -> None:
    reported: list[object] = []
    loop.set_exception_handler(lambda _, context: reported.append(context["exception"]))
    error = ValueError("odd")

    def fail() -> None:
        raise error

    loop.call_soon(fail)
    loop.call_later(0, fail)
    run(loop)
    assert reported == [error, error]


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])
def test_an_interrupt_ends_the_run_and_reaches_the_caller(loop: WindowLoop, kind: type[BaseException]) -> None:
    def interrupt() -> None:
        raise kind

    seen: list[str] = []
    loop.call_soon(interrupt)
    loop.call_soon(seen.append, "afterwards")
    with pytest.raises(kind):
        loop.run_forever()
    run(loop)
    assert seen == ["afterwards"]


def test_a_task_that_failed_is_dropped_at_once(loop: WindowLoop) -> None:
    assert not gc.isenabled()
    loop.set_exception_handler(lambda _, context: reported.append(context["message"]))
    reported: list[str] = []

    async def fail() -> None:
        raise ValueError("odd")

    async def begin() -> None:
        loop.create_task(fail())

    for debug in (False, True):
        loop.set_debug(debug)
        loop.run_until_complete(begin())
        run(loop)
    assert reported == ["Task exception was never retrieved"] * 2


def test_functions_that_cannot_be_called_are_refused(loop: WindowLoop) -> None:
    async def coroutine() -> None: ...

    wrong: Any
    for wrong in (coroutine, "text", None):
        for add in (loop.call_soon, loop.call_soon_threadsafe):
            with pytest.raises(TypeError, match="a function was expected"):
                add(wrong)
        with pytest.raises(TypeError, match="a function was expected"):
            loop.call_later(1, wrong)


def test_a_closed_loop_drops_what_waits_and_takes_no_more(qapp: QApplication) -> None:
    loop = WindowLoop(qapp)
    loop.call_soon(pytest.fail, "closed")
    loop.call_later(0, pytest.fail, "closed")
    loop.call_later(0.001, pytest.fail, "closed")
    loop.close()
    loop.close()
    time.sleep(0.002)
    qapp.processEvents()
    for add in (loop.call_soon, loop.call_soon_threadsafe):
        with pytest.raises(RuntimeError, match="closed"):
            add(print)
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_later(1, print)


def test_a_running_loop_can_be_neither_run_nor_closed(loop: WindowLoop) -> None:
    async def misuse() -> int:
        for forbidden in (loop.run_forever, lambda: loop.run_until_complete(loop.create_future()), loop.close):
            with pytest.raises(RuntimeError):
                forbidden()
        return 7

    assert loop.run_until_complete(misuse()) == 7
    assert not loop.is_running()


def test_a_long_callback_is_reported_with_its_duration(loop: WindowLoop, clock: Clock) -> None:
    told: list[tuple[asyncio.Handle, float]] = []
    loop.on_long = lambda handle, seconds: told.append((handle, seconds))

    def take(seconds: float) -> None:
        clock.now += seconds

    handles = [loop.call_soon(take, seconds) for seconds in (LONG / 2, 2 * LONG, 0.0, LONG)]
    run(loop)
    assert [handle for handle, _ in told] == [handles[1], handles[3]]
    assert [seconds for _, seconds in told] == pytest.approx([2 * LONG, LONG])


def test_debug_mode_logs_slow_callbacks_and_refuses_calls_from_other_threads(
    loop: WindowLoop, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    loop.set_debug(True)
    loop.slow_callback_duration = 0.5
    refused: list[str] = []

    def slow() -> None:
        clock.now += 0.6

    def misuse() -> None:
        try:
            loop.call_soon(slow)
        except RuntimeError as error:
            refused.append(str(error))

    def call_from_a_thread() -> None:
        thread = threading.Thread(target=misuse)
        thread.start()
        thread.join()

    with caplog.at_level(logging.WARNING):
        loop.call_soon(call_from_a_thread)
        loop.call_soon(slow)
        run(loop)
    assert len(refused) == 1
    assert [record.getMessage() for record in caplog.records if "slow" in record.getMessage()] == [
        record.getMessage() for record in caplog.records if "took 0.600 seconds" in record.getMessage()
    ]
    assert "took 0.600 seconds" in caplog.text


def test_callbacks_of_one_event_end_with_their_budget(loop: WindowLoop, clock: Clock, qapp: QApplication) -> None:
    events: list[int] = []
    seen: list[float] = []

    def work() -> None:
        clock.now += window_loop.BUDGET / 3.5
        seen.append(clock.now)

    on_event = loop._receiver.on_event

    def noted() -> None:
        before = len(seen)
        on_event()
        events.append(len(seen) - before)

    loop._receiver.on_event = noted
    for _ in range(40):
        loop.call_soon(work)
    run(loop, rounds=1)
    assert events[:10] == [4] * 10
    assert all(later > earlier for earlier, later in pairwise(seen))
