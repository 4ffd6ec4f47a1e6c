"""Watchdog, which records a stall of the loop with its place in the code; a waiting loop is not a stall."""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.support.watchdog import KEPT, PAUSE, STALL, Watchdog, described

PATIENCE = 30.0


class Watched(Watchdog):
    """Watchdog that signals each recorded stall."""

    def __init__(self) -> None:
        super().__init__()
        self.noted = threading.Event()

    def _note(self, lasted: float, text: str) -> None:
        super()._note(lasted, text)
        self.noted.set()

    def stalls_at(self, name: str) -> list[str]:
        return [stall for stall in self.stalls if name in stall]


@pytest.fixture
def watchdog(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched()
    made.begin()
    yield made
    made.stop()


def a_call_that_takes_too_long(watchdog: Watched) -> bool:
    """Blocks the thread until the stall has been recorded; returns whether it has."""
    watchdog.noted.clear()
    return watchdog.noted.wait(PATIENCE)


async def test_s5_each_stall_is_recorded_once_with_its_stack(watchdog: Watched) -> None:
    for number in range(1, 4):
        await asyncio.sleep(0.3)
        assert a_call_that_takes_too_long(watchdog)
        threading.Event().wait(3 * STALL)
        recorded = watchdog.stalls_at(a_call_that_takes_too_long.__name__)
        assert len(recorded) == number
        assert "standing still" in recorded[-1]


async def test_s5_a_waiting_loop_is_not_a_stall(watchdog: Watched) -> None:
    await asyncio.sleep(4 * STALL)
    assert watchdog.stalls_at(__file__) == []


async def test_s5_in_the_background_beats_are_rare(watchdog: Watched) -> None:
    watchdog.set_active(active=False)
    watchdog.noted.clear()
    threading.Event().wait(2 * STALL)
    assert watchdog.stalls_at("test_s5_nobody_at_work") == []
    watchdog.set_active(active=True)
    assert a_call_that_takes_too_long(watchdog)


def sort_a_list(token: str) -> None:
    """Does nothing; its argument is a secret, which must not be recorded."""


async def read_a_list(token: str) -> None:
    await asyncio.sleep(0)


class LongCallbacks:
    """Watchdog to which long callbacks are reported, with a clock that stands still."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = 1000.0
        self.watchdog = Watchdog(lambda: self.now)
        self.handle = asyncio.Handle(sort_a_list, ("secret",), asyncio.get_running_loop())

    def report(self, seconds: float) -> None:
        self.watchdog.on_long_callback(self.handle, seconds)


async def test_s5_a_long_callback_is_named_with_time_and_duration_but_without_arguments(qtbot: QtBot) -> None:
    long = LongCallbacks(qtbot)
    long.report(0.347)
    (stall,) = long.watchdog.stalls
    assert "held for 0.35 s by sort_a_list (test_watchdog.py:" in stall
    assert "secret" not in stall


async def test_d19_a_stall_has_its_date_and_offset_as_the_log_lines_below_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    autumn = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()
    long = LongCallbacks(qtbot)
    for moment in (autumn, autumn + 1200):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        long.report(0.347)
    monkeypatch.undo()
    time.tzset()
    assert [stall.partition(" The ")[0] for stall in long.watchdog.stalls] == [
        "2026-10-25 02:50:00+02:00",
        "2026-10-25 02:10:00+01:00",
    ]


async def test_s5_long_callbacks_are_warned_of_once_in_a_while(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    long = LongCallbacks(qtbot)
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            long.report(0.2)
        long.now += PAUSE
        for _ in range(KEPT):
            long.report(0.2)
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 2
    assert len(long.watchdog.stalls) == KEPT


async def test_s5_a_task_is_named_by_its_coroutine(qtbot: QtBot) -> None:
    loop = asyncio.get_running_loop()
    task = loop.create_task(read_a_list("secret"))
    step = asyncio.Handle(task.add_done_callback, (), loop)
    assert described(step).startswith("read_a_list (test_watchdog.py:")
    partial = asyncio.Handle(functools.partial(sort_a_list, "secret"), (), loop)
    assert described(partial).startswith("sort_a_list (test_watchdog.py:")
    await task
