"""Every window with its frame is inside the available area of its screen, regardless of the saved state."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.on_screen import keep_on_screen
from openobd_desktop.ui.common.window_state import saved_window
from openobd_desktop.ui.widgets.dialog import AppDialog
from tests.accessibility.desktop import started

MANAGER = "openbox"
"""The window manager that draws frames; without it, windows have none."""
SIZES = ("1366x768", "1024x600", "800x480")
LIMIT = 240.0


@pytest.mark.parametrize("corner", [QPoint(20_000, 20_000), QPoint(-9000, 50), QPoint(100, -5000), QPoint(700, 500)])
@pytest.mark.parametrize("size", [QSize(300, 200), QSize(5000, 4000)])
def test_d11_each_show_brings_a_window_onto_the_screen(qtbot: QtBot, corner: QPoint, size: QSize) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keep_on_screen(window)
    area = QApplication.primaryScreen().availableGeometry()
    for _ in range(2):
        window.setGeometry(QRect(corner, size))
        window.show()
        assert area.contains(window.frameGeometry())
        window.hide()


def test_d11_a_dialog_stays_in_front_of_the_middle_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(200, 200, 500, 400)
    window.show()
    dialog = AppDialog(window, title="Dialog", name="someDialog")
    dialog.resize(200, 100)
    dialog.open()
    assert (dialog.geometry().center() - window.geometry().center()).manhattanLength() < 60


def test_d11_a_window_of_full_size_is_left_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keep_on_screen(window)
    window.showMaximized()
    assert window.isMaximized()


@pytest.fixture
def screen(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Yields the environment of a private screen on which windows have frames, if there is a window manager."""
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", f"{request.param}x24", "-nolisten", "tcp")
    with started(*command, errors=tmp_path / "screen.txt") as process:
        assert process.stdout is not None
        environment = os.environ | {
            "DISPLAY": f":{process.stdout.readline().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(tmp_path),
            "QT_ACCESSIBILITY": "0",
            "LC_ALL": "C.UTF-8",
        }
        with ExitStack() as stack:
            if shutil.which(MANAGER) is not None:
                stack.enter_context(started(MANAGER, errors=tmp_path / "manager.txt", environment=environment))
                environment["WINDOW_FRAMES"] = "yes"
            yield environment


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("screen", SIZES, indirect=True)
@pytest.mark.parametrize("language", ["en", "de"])
def test_d11_first_windows_and_all_dialogs_are_inside_a_real_screen(screen: dict[str, str], language: str) -> None:
    assert lies(screen, language) == []


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("screen", SIZES[1:], indirect=True)
def test_d11_a_window_saved_on_a_screen_that_is_gone_is_inside_too(screen: dict[str, str], qtbot: QtBot) -> None:
    far = QWidget()
    qtbot.addWidget(far)
    far.setGeometry(1700, 500, 1900, 1300)
    assert lies(screen, "en", saved_window(far)["geometry"]) == []


def lies(screen: dict[str, str], *arguments: str) -> list[str]:
    """Returns the lines about windows that are not completely on the screen."""
    command = (sys.executable, "-m", "tests.ui.shown_at_once", *arguments)
    done = subprocess.run(command, env=screen, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) > 10
    return [line for line in lines if not line.endswith(" inside")]
