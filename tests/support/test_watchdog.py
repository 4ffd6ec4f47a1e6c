"""Watchdog, which records a stall of the loop with its place in the code; a waiting loop is not a stall."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.support.watchdog import STALL, Watchdog

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
