"""Watchdog that names anything that blocks the loop for 0.1 s or more; a waiting loop is not blocked."""

from __future__ import annotations

import asyncio
import functools
import importlib
import logging
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.support.watchdog import (
    CLOSE_LOOK,
    KEPT,
    LOOK,
    QT,
    QUESTION,
    RARE_LOOK,
    Place,
    Watchdog,
    WatchedThread,
    described,
)
from tests.ui.past import until

PATIENCE = 30.0


class Watched(Watchdog):
    """Watchdog that signals each stall that it counts, while the loop is still blocked."""

    def __init__(self) -> None:
        super().__init__(watched=WatchedThread("tests"))
        self.noted = threading.Event()

    def _note(self, place: Place) -> None:
        super()._note(place)
        self.noted.set()

    def stalls_at(self, name: str) -> list[str]:
        return [stall for stall in self.stalls if name in stall.partition("\n")[0]]


@pytest.fixture
def watchdog(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched()
    made.begin()
    yield made
    made.stop()


class Slow(QWidget):
    """Widget whose button blocks the loop when clicked, and which blocks it during its first painting."""

    def __init__(self, watchdog: Watched) -> None:
        super().__init__()
        self.watchdog = watchdog
        self.button = QPushButton("Hold", self)
        self.button.clicked.connect(self.on_clicked)
        self.has_painted = False

    def on_clicked(self) -> None:
        self.watchdog.noted.wait(PATIENCE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self.has_painted:
            self.watchdog.noted.wait(PATIENCE)
        self.has_painted = True


class SlowLayout(QVBoxLayout):
    """Layout that blocks the loop when it is first applied."""

    def __init__(self, watchdog: Watched, parent: QWidget) -> None:
        super().__init__(parent)
        self.watchdog = watchdog
        self.is_applied = False

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        if not self.is_applied:
            self.is_applied = True
            self.watchdog.noted.wait(PATIENCE)
        super().setGeometry(rect)


async def test_s5_a_slot_that_holds_the_loop_is_named(watchdog: Watched, qtbot: QtBot) -> None:
    widget = Slow(watchdog)
    qtbot.addWidget(widget)
    QTimer.singleShot(0, widget.button.click)
    await until(lambda: watchdog.stalls_at("Slow.on_clicked (test_watchdog.py:"))


async def test_s5_painting_that_holds_the_loop_is_named(watchdog: Watched, qtbot: QtBot) -> None:
    widget = Slow(watchdog)
    qtbot.addWidget(widget)
    widget.show()
    await until(lambda: watchdog.stalls_at("Slow.paintEvent (test_watchdog.py:"))


async def test_s5_a_layout_that_holds_the_loop_is_named(watchdog: Watched, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = SlowLayout(watchdog, widget)
    layout.addWidget(QPushButton("One"))
    widget.show()
    await until(lambda: watchdog.stalls_at("SlowLayout.setGeometry (test_watchdog.py:"))


async def test_s5_a_callback_that_holds_the_loop_is_named_with_its_stack_while_it_does(watchdog: Watched) -> None:
    for number in range(1, 4):
        await asyncio.sleep(0.01)
        watchdog.noted.clear()
        assert watchdog.noted.wait(PATIENCE)
        (stall,) = watchdog.stalls_at("that_holds_the_loop_is_named_with_its_stack_while_it_does (test_watchdog.py:")
        assert f" {number} x, up to " in stall
        assert "in Event.wait" in stall


async def test_s5_stalls_are_also_found_in_the_background(watchdog: Watched) -> None:
    watchdog.set_active(active=False)
    assert watchdog.noted.wait(PATIENCE)
    assert watchdog.stalls_at("in_the_background")


class Thread(WatchedThread):
    """Thread that appears to do what a test specifies."""

    def __init__(self) -> None:
        super().__init__()
        self.at = ""
        """The name of what it is doing; empty while it waits."""

    def seems_to_wait(self) -> bool:
        return not self.at or self.at == QT

    def place(self) -> Place:
        return self.at, "its stack"


class Looks:
    """Watchdog without a thread of its own, whose clocks stand still except when a test lets time pass."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.worked = 10.0
        self.thread = Thread()
        self.answers = 0
        self.watchdog = Watchdog(lambda: self.now, lambda: self.worked, self.thread)
        self.watchdog.look()

    def pass_by(self, seconds: float, *, working: bool = False, looking: bool = True) -> None:
        """Lets time pass, during which the watchdog checks the loop as often as it wants."""
        end = self.now + seconds
        while looking and self.now + self.watchdog._pause <= end + 1e-9:
            self._advance(self.watchdog._pause, working=working)
            if not self.thread.at:
                self._answer()
            self.watchdog.look()
        self._advance(max(end - self.now, 0.0), working=working)

    def hold(self, place: str, seconds: float, *, working: bool = False, looking: bool = True) -> None:
        """Blocks the loop."""
        self.thread.at = place
        self.pass_by(seconds, working=working, looking=looking)
        self.thread.at = ""
        self._answer()

    def _advance(self, seconds: float, *, working: bool) -> None:
        self.now += seconds
        self.worked += seconds if working else 0.0

    def _answer(self) -> None:
        if not self.watchdog._has_answered:
            self.answers += 1
            self.watchdog.customEvent(None)  # type: ignore[arg-type]  # as the loop does with the posted event


@pytest.fixture
def looks(qtbot: QtBot) -> Looks:
    return Looks()


@pytest.mark.parametrize("phase", [0.0, 0.01, 0.02, 0.03, 0.04])
@pytest.mark.parametrize(("seconds", "times"), [(0.05, 0), (0.1, 1), (0.15, 1), (0.35, 1), (3.0, 1)])
def test_s5_what_holds_the_loop_for_a_tenth_of_a_second_is_named(
    looks: Looks, phase: float, seconds: float, times: int
) -> None:
    looks.pass_by(QUESTION / 2 + phase)
    looks.hold("a slot", seconds)
    looks.pass_by(1.0)
    assert len(looks.watchdog.stalls) == times
    if times:
        assert " 1 x, up to " in looks.watchdog.stalls[0]
        assert looks.watchdog.stalls[0].endswith(" s: a slot\nits stack")


def test_s5_qt_itself_is_named_if_it_works_without_calling_our_code(looks: Looks) -> None:
    looks.pass_by(0.5)
    looks.hold(QT, 0.15, working=True)
    looks.pass_by(0.5)
    assert len(looks.watchdog.stalls) == 1
    assert QT in looks.watchdog.stalls[0]


def test_s5_our_code_is_named_even_if_it_ends_just_before_qt_answers(looks: Looks) -> None:
    looks.pass_by(0.5)
    looks.thread.at = "a slot"
    looks.pass_by(2 * LOOK)
    looks.hold(QT, CLOSE_LOOK)
    looks.pass_by(0.1)
    assert "a slot" in looks.watchdog.stalls[0]


def test_s5_qt_is_named_if_it_waits_for_something_else(looks: Looks) -> None:
    looks.hold(QT, QUESTION + 0.2)
    looks.pass_by(0.1)
    assert len(looks.watchdog.stalls) == 1


def test_s5_a_call_that_lets_no_other_thread_run_is_named_at_its_end(looks: Looks) -> None:
    looks.pass_by(0.5)
    looks.thread.at = "a call"
    looks.pass_by(0.3, working=True, looking=False)
    looks.watchdog.look()
    looks.hold("", 0.0)
    looks.pass_by(0.1)
    assert len(looks.watchdog.stalls) == 1
    assert "a call" in looks.watchdog.stalls[0]


@pytest.mark.parametrize("at", ["", "a slot"])
def test_s5_sleep_or_a_stop_of_the_process_holds_nothing(looks: Looks, at: str) -> None:
    looks.pass_by(0.5)
    looks.thread.at = at
    looks.pass_by(0.03)
    looks.watchdog.look()
    looks.pass_by(3600.0, looking=False)
    looks.watchdog.look()
    looks.hold(at, 0.03)
    looks.pass_by(0.5)
    assert not looks.watchdog.stalls


async def test_s5_a_callback_during_which_the_process_was_stopped_is_not_named(looks: Looks) -> None:
    handle = asyncio.Handle(sort_a_list, ("secret",), asyncio.get_running_loop())
    looks.pass_by(3600.0, looking=False)
    looks.watchdog.on_long_callback(handle, 3600.0)
    looks.watchdog.look()
    looks.watchdog.on_long_callback(handle, 3600.0)
    assert not looks.watchdog.stalls


def test_s5_many_short_calls_do_not_hold_the_loop(looks: Looks) -> None:
    for _ in range(100):
        looks.hold("a slot", 0.04)
    assert not looks.watchdog.stalls


def test_s5_a_waiting_loop_is_asked_at_most_once_a_second(looks: Looks) -> None:
    looks.pass_by(60.0)
    assert 0 < looks.answers <= 60 / QUESTION
    assert not looks.watchdog.stalls


def test_s5_looks_are_rare_in_the_background_and_close_while_the_loop_is_held(looks: Looks) -> None:
    assert looks.watchdog._pause == LOOK
    looks.hold("a slot", LOOK)
    assert looks.watchdog._pause == CLOSE_LOOK
    looks.watchdog.set_active(active=False)
    looks.pass_by(CLOSE_LOOK)
    looks.pass_by(CLOSE_LOOK)
    assert looks.watchdog._pause == RARE_LOOK


def test_s5_each_place_is_logged_once_and_longer_stalls_each_time(
    looks: Looks, caplog: pytest.LogCaptureFixture
) -> None:
    for place, seconds in [("a slot", 0.3), ("a slot", 0.2), ("painting", 0.3), ("a slot", 2.0), ("a slot", 3.0)]:
        looks.hold(place, seconds)
        looks.pass_by(0.2)
    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert [line.partition(" by ")[2] for line in lines] == [
        "a slot:\nits stack",
        "painting:\nits stack",
        "a slot",
        "a slot",
    ]
    assert " 4 x, up to 2.98 s: a slot\n" in looks.watchdog.stalls[0]
    assert " 1 x, up to 0.29 s: painting\n" in looks.watchdog.stalls[1]


def test_s5_the_longest_stalls_are_kept(looks: Looks) -> None:
    for number in range(KEPT + 5):
        looks.hold(f"slot {number}", 0.2 + number / 10)
        looks.pass_by(0.2)
    assert len(looks.watchdog.stalls) == KEPT
    assert f"slot {KEPT + 4}" in looks.watchdog.stalls[0]


def sort_a_list(token: str) -> None:
    """Does nothing; its argument is a secret, which must not be recorded."""


async def read_a_list(token: str) -> None:
    await asyncio.sleep(0)


async def test_s5_a_long_callback_is_named_with_time_and_duration_but_without_arguments(looks: Looks) -> None:
    handle = asyncio.Handle(sort_a_list, ("secret",), asyncio.get_running_loop())
    looks.watchdog.on_long_callback(handle, 0.347)
    looks.watchdog.on_long_callback(handle, 0.2)
    (stall,) = looks.watchdog.stalls
    assert " 2 x, up to 0.35 s: sort_a_list (test_watchdog.py:" in stall
    assert "secret" not in stall


async def test_d19_a_stall_has_its_date_and_offset_as_the_log_lines_below_it(
    looks: Looks, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = asyncio.Handle(sort_a_list, ("secret",), asyncio.get_running_loop())
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    autumn = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()
    times = []
    for moment in (autumn, autumn + 1200):
        monkeypatch.setattr(time, "time", lambda moment=moment: moment)
        looks.watchdog.on_long_callback(handle, 0.347)
        times.append(looks.watchdog.stalls[0].partition(", ")[0])
    monkeypatch.undo()
    time.tzset()
    assert times == ["2026-10-25 02:50:00+02:00: 1 x", "2026-10-25 02:10:00+01:00: 2 x"]


async def test_s5_a_callback_seen_by_both_is_counted_once_with_its_exact_duration(looks: Looks) -> None:
    handle = asyncio.Handle(sort_a_list, ("secret",), asyncio.get_running_loop())
    looks.thread.at = "sort_a_list"
    looks.pass_by(0.347)
    looks.watchdog.on_long_callback(handle, 0.341)
    looks.hold("", 0.0)
    looks.pass_by(0.2)
    (stall,) = looks.watchdog.stalls
    assert " 1 x, up to 0.34 s: sort_a_list\n" in stall


def test_s5_the_stack_of_an_import_shows_the_modules_and_not_how_python_imports_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = f"from {WatchedThread.__module__} import WatchedThread\nPLACE = WatchedThread().place()\n"
    (tmp_path / "slowly_imported.py").write_text(body)
    monkeypatch.syspath_prepend(tmp_path)
    _, stack = importlib.import_module("slowly_imported").PLACE
    assert "slowly_imported.py" in stack
    assert __file__ in stack
    assert "<frozen" not in stack


async def test_s5_a_task_is_named_by_its_coroutine(qtbot: QtBot) -> None:
    loop = asyncio.get_running_loop()
    task = loop.create_task(read_a_list("secret"))
    step = asyncio.Handle(task.add_done_callback, (), loop)
    assert described(step).startswith("read_a_list (test_watchdog.py:")
    partial = asyncio.Handle(functools.partial(sort_a_list, "secret"), (), loop)
    assert described(partial).startswith("sort_a_list (test_watchdog.py:")
    await task
