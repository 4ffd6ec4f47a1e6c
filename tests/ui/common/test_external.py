"""Tests for downloads, and for reading the clipboard of another program."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QSslConfiguration
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.external import fetch
from tests.accessibility.desktop import desktop, started
from tests.ui.picture_server import PictureServer, reply

BODY = b'{"payload": "", "signature": ""}'


@pytest.fixture
async def server() -> AsyncIterator[PictureServer]:
    made = PictureServer(reply(BODY))
    listening = await made.start("localhost")
    yield made
    listening.close()


async def ask(server: PictureServer, limit: int = 1000, tls: QSslConfiguration | None = None) -> bytes:
    trusted = tls or server.policy(10.0).tls()
    return await fetch(f"https://localhost:{server.port}/latest.json", limit, trusted)


async def test_an_existing_file_is_downloaded_completely(qtbot: QtBot, server: PictureServer) -> None:
    assert await ask(server) == BODY
    assert server.requests[0].startswith("GET /latest.json HTTP/1.1\r\n")


async def test_t10_a_server_without_a_trusted_certificate_is_refused(qtbot: QtBot, server: PictureServer) -> None:
    with pytest.raises(OSError, match=r"SSL|TLS|certificate"):
        await ask(server, tls=QSslConfiguration.defaultConfiguration())
    assert server.requests == []


async def test_a_missing_page_is_an_error(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(b"gone", "404 Not Found")
    with pytest.raises(OSError, match="Not Found"):
        await ask(server)


async def test_a_download_over_the_limit_is_refused(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(b"x" * 50_000)
    with pytest.raises(OSError, match="cancel"):
        await ask(server, limit=1000)


OWNER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
application.clipboard().setText("7848095")
application.clipboard().setText("7848095", QClipboard.Mode.Selection)
QTimer.singleShot(0, lambda: print("owned", flush=True))
application.exec()
"""
READER = """
import time
from PySide6.QtGui import QGuiApplication
from openobd_desktop.core.rules.ticket import likely_ticket
from openobd_desktop.ui.common.external import clipboard_text
application = QGuiApplication([])
began = time.monotonic()
print(likely_ticket(clipboard_text()), "late" if time.monotonic() - began >= 5 else "in time")
"""
"""Reads the ticket in the clipboard, for which Qt itself would wait five seconds or a multiple of that."""


def test_d6_a_program_that_does_not_respond_is_not_asked_for_the_clipboard(tmp_path: Path) -> None:
    def read() -> str:
        command = (sys.executable, "-c", READER)
        return subprocess.run(command, env=screen, capture_output=True, text=True, check=True).stdout

    with desktop(tmp_path) as screen:
        assert read() == " in time\n", "nobody owns the clipboard"
        with started(sys.executable, "-c", OWNER, errors=tmp_path / "owner.txt", environment=screen) as owner:
            assert owner.stdout is not None
            assert owner.stdout.readline() == "owned\n"
            assert read() == "7848095 in time\n"
            owner.send_signal(signal.SIGSTOP)
            try:
                assert read() == " in time\n"
            finally:
                owner.send_signal(signal.SIGCONT)


HUGE = OWNER.replace('setText("7848095")', 'setText("7848095\\t" * 1_000_000)')
LENGTH = """
from PySide6.QtGui import QGuiApplication
from openobd_desktop.ui.common.external import clipboard_text
application = QGuiApplication([])
print(len(clipboard_text()))
"""
"""Says how much of the clipboard was transferred."""


def test_s5_a_huge_clipboard_is_not_transferred_when_a_ticket_is_looked_for(tmp_path: Path) -> None:
    with (
        desktop(tmp_path) as screen,
        started(sys.executable, "-c", HUGE, errors=tmp_path / "owner.txt", environment=screen) as owner,
    ):
        assert owner.stdout is not None
        assert owner.stdout.readline() == "owned\n"
        command = (sys.executable, "-c", LENGTH)
        assert subprocess.run(command, env=screen, capture_output=True, text=True, check=True).stdout == "0\n"


PASTER = """
import sys, time
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from openobd_desktop.ui.common.external import PasteGuard
from openobd_desktop.ui.widgets.fields import LineField, TextField
application = QApplication([])
guard = PasteGuard(application)
window = QWidget()
column = QVBoxLayout(window)
fields = LineField(100), TextField(100)
for field in fields:
    column.addWidget(field)
window.show()
window.activateWindow()
QTest.qWaitForWindowActive(window)
guard.watch()
longest = 0.0
for field in fields:
    field.setFocus()
    place = field.mapTo(window, field.rect().center())
    for deed in (
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        lambda: QTest.mouseClick(window.windowHandle(), Qt.MouseButton.MiddleButton, Qt.KeyboardModifier(0), place),
        lambda: QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, Qt.KeyboardModifier(0), place),
        lambda: QTest.keyClick(window.windowHandle(), Qt.Key.Key_Menu),
    ):
        began = time.monotonic()
        deed()
        longest = max(longest, time.monotonic() - began)
        if menu := application.activePopupWidget():
            menu.close()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_X)
texts = [fields[0].text(), fields[1].toPlainText()]
print(*texts, "late" if longest >= 5 else "in time")
"""
"""Pastes into fields in each way, and types a letter."""


def test_d6_no_key_or_click_waits_for_the_program_that_owns_the_clipboard(tmp_path: Path) -> None:
    def paste() -> str:
        command = (sys.executable, "-c", PASTER)
        return subprocess.run(command, env=screen, capture_output=True, text=True, check=True).stdout

    with (
        desktop(tmp_path) as screen,
        started(sys.executable, "-c", OWNER, errors=tmp_path / "owner.txt", environment=screen) as owner,
    ):
        assert owner.stdout is not None
        assert owner.stdout.readline() == "owned\n"
        assert paste() == "78480957848095x 78480957848095x in time\n"
        owner.send_signal(signal.SIGSTOP)
        try:
            assert paste() == "x x in time\n"
        finally:
            owner.send_signal(signal.SIGCONT)
