"""Message for a start that fails without a window, shown on the screen if a user can see it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import LocalFault
from openobd_desktop.startup.start_failure import StartFailure, unexpected
from tests.accessibility.atspi import Bus, Role, State
from tests.accessibility.desktop import desktop, started

FAULT = LocalFault("the details", what="It does not work.", meaning="Nothing was opened.", advice="Try again.")

SMALL = QSize(800, 440)
"""Size of a screen of 800x480 pixels without the title bar of a window."""


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulates a user at the screen."""
    monkeypatch.setattr(StartFailure, "has_reader", True)


def answered(answer: Callable[[QMessageBox], None]) -> None:
    """Calls ``answer`` with the message box as soon as one is open."""

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            answer(box)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


@pytest.mark.usefixtures("seen")
def test_d7_the_reason_is_on_the_screen_and_in_standard_error(
    qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    failure, read = StartFailure(), list[str]()
    failure.application = qapp

    def close(box: QMessageBox) -> None:
        read.append(f"{box.text()} {box.informativeText()}")
        box.button(QMessageBox.StandardButton.Close).click()

    answered(close)
    assert not failure.show(FAULT, may_retry=True)
    assert read == ["It does not work. Nothing was opened. Try again.\n\nthe details"]
    assert "It does not work." in capsys.readouterr().err


@pytest.mark.usefixtures("seen")
@pytest.mark.parametrize("details", ["x = 1\n" * 500, "w" * 3000, "word " * 600, "x\n" * 60, "w" * 100])
def test_d7_a_long_reason_leaves_the_buttons_on_a_small_screen(qtbot: QtBot, qapp: QApplication, details: str) -> None:
    failure, read = StartFailure(), list[object]()
    failure.application = qapp

    def close(box: QMessageBox) -> None:
        read.extend([box.sizeHint().height() < SMALL.height(), box.sizeHint().width() <= SMALL.width()])
        read.append(box.detailedText())
        box.button(QMessageBox.StandardButton.Close).click()

    answered(close)
    error = LocalFault(details, what=FAULT.what, meaning=FAULT.meaning, advice=FAULT.advice)
    failure.show(error)
    assert read == [True, True, error.details]


@pytest.mark.usefixtures("seen")
def test_d7_a_start_can_be_retried_so_that_no_link_is_lost(qtbot: QtBot, qapp: QApplication) -> None:
    failure = StartFailure()
    failure.application = qapp
    answered(lambda box: box.button(QMessageBox.StandardButton.Retry).click())
    assert failure.show(FAULT, may_retry=True)


@pytest.mark.usefixtures("seen")
def test_d7_an_unexpected_error_is_shown_as_well(qtbot: QtBot, qapp: QApplication) -> None:
    failure, read = StartFailure(), list[str]()
    failure.application = qapp

    def close(box: QMessageBox) -> None:
        read.append(box.text())
        box.reject()

    answered(close)
    error = ValueError("no such thing")
    failure.hook(ValueError, error, None)
    assert read == [unexpected(error).what]


@pytest.mark.parametrize("argument", ["--tour", "--export-diagnostics=x", "--import-settings", "--self-test=x"])
def test_d7_no_box_is_shown_for_scripts(monkeypatch: pytest.MonkeyPatch, argument: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":1")
    assert StartFailure([]).has_reader
    assert not StartFailure([argument]).has_reader


def _box(address: str, pattern: str) -> None:
    """Waits for a message box whose text matches ``pattern``, and closes it."""
    with Bus(address) as bus:
        bus.listen()

        def close() -> bool:
            things = [thing for program in bus.programs() for window in program.children() for thing in window.walk()]
            if not any(thing.role == Role.LABEL and pattern in thing.name for thing in things):
                return False
            buttons = [each for each in things if each.role == Role.PUSH_BUTTON and State.SHOWING in each.states()]
            next(button for button in buttons if "Close" in button.name).act()
            return True

        bus.until(close, pattern)


def test_d7_invalid_arguments_are_shown_on_the_screen_of_a_real_desktop(tmp_path: Path) -> None:
    with desktop(tmp_path) as environment:
        command = (sys.executable, "-m", "openobd_desktop", "--config-dir", str(tmp_path / "c"), "--nonsense")
        with started(*command, errors=tmp_path / "said.txt", environment=environment) as process:
            _box(environment["DBUS_SESSION_BUS_ADDRESS"], "invalid arguments")
            assert process.wait(60) == 2
    assert "--nonsense" in (tmp_path / "said.txt").read_text()


def test_d7_a_simple_box_is_shown_if_qt_cannot_be_loaded(tmp_path: Path) -> None:
    shown = tmp_path / "shown.txt"
    tool = tmp_path / "xmessage"
    tool.write_text(f'#!/bin/sh\necho "$2" > "{shown}"\n')
    tool.chmod(0o700)
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from openobd_desktop.__main__ import main\n"
        "sys.argv = ['openobd-desktop']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": str(tmp_path), "DISPLAY": ":0", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "could not start" in shown.read_text()


def test_s14_an_unexpected_error_is_shown_without_the_secrets_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    secret = Secret("s3cret-canary")
    try:
        raise ValueError(f"cannot use {secret.reveal()} with http://anna:p4ss@proxy:3128")
    except ValueError as error:
        StartFailure(["--self-test"]).hook(type(error), error, error.__traceback__)
        details = unexpected(error).details
    output = capsys.readouterr().err
    assert "test_start_failure.py" in output
    for text in (output.splitlines()[-1], details):
        assert "cannot use *** with http://***@proxy:3128" in text
