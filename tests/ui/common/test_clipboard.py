"""Reading the clipboard of another program, which may not respond."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.clipboard import read_clipboard
from tests.accessibility.desktop import desktop, started

OWNER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.clipboard().setText(sys.argv[1] * int(sys.argv[2]))
QTimer.singleShot(0, lambda: print("owned", flush=True))
application.exec()
"""
ASIDE = """
import asyncio
import time
from PySide6.QtGui import QGuiApplication
from openobd_desktop.ui.common.clipboard import read_clipboard
application = QGuiApplication([])

async def main():
    reading, turns, longest = asyncio.ensure_future(read_clipboard()), 0, 0.0
    while not reading.done():
        began = time.monotonic()
        await asyncio.sleep(0.01)
        turns, longest = turns + 1, max(longest, time.monotonic() - began)
    # Waiting in the loop's thread would leave no turn to others for as long as the owner does not respond.
    print(await reading, "blocked" if longest > 1 else "free")

asyncio.run(main())
"""
"""Reads the clipboard in the background, and says whether the loop was free in the meantime."""


@contextmanager
def owned(screen: dict[str, str], folder: Path, text: str, times: int = 1) -> Iterator[subprocess.Popen[str]]:
    """Runs a program that owns the clipboard."""
    command = (sys.executable, "-c", OWNER, text, str(times))
    with started(*command, errors=folder / "owner.txt", environment=screen) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "owned\n"
        yield owner


def test_d6_the_loop_goes_on_while_a_program_does_not_respond(tmp_path: Path) -> None:
    def read() -> str:
        command = (sys.executable, "-c", ASIDE)
        return subprocess.run(command, env=screen, capture_output=True, text=True, check=True).stdout

    with desktop(tmp_path) as screen:
        assert read() == " free\n", "nobody owns the clipboard"
        with owned(screen, tmp_path, "7848095") as owner:
            assert read() == "7848095 free\n"
            owner.send_signal(signal.SIGSTOP)
            try:
                assert read() == " free\n"
            finally:
                owner.send_signal(signal.SIGCONT)
        with owned(screen, tmp_path, "é", 900):
            assert read() == f"{'é' * 900} free\n"
        with owned(screen, tmp_path, "7848095 ", 1_000_000):
            assert read() == " free\n", "a long text counts as none"


async def test_the_own_clipboard_is_read_at_once(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("7848095")
    assert await read_clipboard() == "7848095"
    QGuiApplication.clipboard().clear()
    assert await read_clipboard() == ""
