"""Launch: the splash screen is shown before the program is loaded, and the rest is loaded on demand."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from openobd_desktop import launch
from openobd_desktop.launch import NAME, SplashScreen
from openobd_desktop.startup.first_steps import MODULES, PAUSE, preload_modules, prepare_tickets
from openobd_desktop.startup.options import parse
from tests.core.fakes import ManualClock

if TYPE_CHECKING:
    from openobd_desktop.ui.lifecycle.window_controller import WindowController

LOADED = """
import sys, types
program = types.ModuleType("openobd_desktop.app")

def run(application, options, greeting):
    print(greeting.isVisible(), sorted({"asyncio", "grpc", "sqlalchemy", "keyring", "qasync"} & set(sys.modules)))
    return 7, None

program.run = run
sys.modules["openobd_desktop.app"] = program
from openobd_desktop.launch import launch
from openobd_desktop.startup.options import parse
sys.exit(launch(parse(sys.argv[1:], {})))
"""
HEAVY = """
import sys
import openobd_desktop.app
wanted = ("grpc", "google.protobuf", "sqlalchemy", "alembic", "keyring", "cryptography", "importlib.metadata")
print([name for name in wanted if name in sys.modules])
late = ("simulator", "ui.widgets.dialog", "ui.widgets.form", "ui.profiles.")  # each dialog loads one of these
print([name for name in sys.modules if name.startswith(tuple(f"openobd_desktop.{each}" for each in late))])
"""


def _run(script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=False)


def test_the_greeting_is_shown_before_the_program_is_loaded() -> None:
    done = _run(LOADED)
    assert (done.stdout.strip(), done.returncode) == ("True []", 7)


def test_modules_not_needed_for_the_first_paint_are_not_loaded_with_the_window() -> None:
    assert _run(HEAVY).stdout.splitlines() == ["[]", "[]"]


def test_without_a_screen_the_program_shows_it_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert launch.launch(parse([], {})) == launch.EXIT_NO_SCREEN


def test_the_splash_screen_shows_the_programs_name(qtbot: object) -> None:
    splash = SplashScreen()
    splash.show_now()
    assert splash.accessibleName() == NAME
    image = splash.grab().toImage()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1
    splash.close()


async def test_modules_loaded_later_exist_and_do_not_block_the_window() -> None:
    clock = ManualClock()
    async with asyncio.TaskGroup() as group:
        loading = group.create_task(preload_modules(clock))
        for _ in MODULES:
            assert not loading.done()
            await clock.advance(PAUSE)
    assert all(f"openobd_desktop.ui.{name}" in sys.modules for name in MODULES)


class Window:
    """A window that counts the steps in which its page is created."""

    def __init__(self) -> None:
        self.steps = 0

    def prepare_tickets(self) -> Iterator[None]:
        for _ in range(3):
            self.steps += 1
            yield


async def test_the_rest_of_a_page_is_not_created_in_a_window_that_has_been_replaced() -> None:
    clock, first, second = ManualClock(), Window(), Window()
    controller = SimpleNamespace(window=first)
    async with asyncio.TaskGroup() as group:
        group.create_task(prepare_tickets(cast("WindowController", controller), clock))
        await clock.advance(PAUSE)
        controller.window = second
        await clock.advance(PAUSE)
    assert first.steps == 2
    assert second.steps == 0
