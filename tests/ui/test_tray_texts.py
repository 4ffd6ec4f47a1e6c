"""What the tray shows is plain on every desktop, also on those that read markup in notices."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.tray import SystemTray

HOSTILE = '<b>bold</b> <a href="https://evil.example">here</a>'


def test_t4_a_notice_holds_no_markup(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda icon, title, text, *rest: told.extend((title, text)))
    monkeypatch.setattr(QSystemTrayIcon, "setToolTip", lambda icon, text: told.append(text))
    tray, menu = SystemTray(QIcon()), QMenu()
    qtbot.addWidget(menu)
    tray.show(menu, HOSTILE)
    tray.tell(HOSTILE, HOSTILE)
    tray.hide()
    assert len(told) == 3
    assert not any("<b" in text or "<a" in text for text in told)
    assert all("evil.example" in text for text in told)
