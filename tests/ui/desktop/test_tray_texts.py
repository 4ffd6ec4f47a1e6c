"""Tray texts are plain on every desktop, including those that interpret markup."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.desktop import tray as module

HOSTILE = '<b>bold</b> <a href="https://evil.example">here</a>'


def test_t4_a_notification_contains_no_markup(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = MagicMock()
    monkeypatch.setattr(module, "QSystemTrayIcon", made)
    tray, menu = module.SystemTray(QIcon), QMenu()
    qtbot.addWidget(menu)
    tray.show(menu, HOSTILE)
    tray.notify(HOSTILE, HOSTILE)
    title, text = made.return_value.showMessage.call_args.args[:2]
    (tooltip,) = made.return_value.setToolTip.call_args.args
    for shown in (title, text, tooltip):
        assert "evil.example" in shown
        assert "<b" not in shown
        assert "<a" not in shown
