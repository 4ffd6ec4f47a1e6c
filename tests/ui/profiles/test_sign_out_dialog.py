"""Signing out asks first, lists what is removed, and needs its own button."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.secret import Secret
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.sidebar import ProfileButton
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, button, click, label_texts, text_of, usable
from tests.ui.whole_window import dialogs_of, whole_window


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv) -> AsyncIterator[MainWindow]:
    async with whole_window(env) as made:
        yield made


def asked(window: MainWindow) -> QDialog:
    """Opens the dialog from the menu of the profile button, and returns it."""
    (profile,) = window.findChildren(ProfileButton)
    menu = profile.menu_now()
    (entry,) = [action for action in menu.actions() if action.text() == "Log out"]
    entry.trigger()
    (dialog,) = dialogs_of(window)
    return dialog


async def test_t9_signing_out_removes_the_secret_and_shows_it(env: UiEnv, window: MainWindow) -> None:
    dialog = asked(window)
    assert text_of(dialog, "signOutProfile") == "Log out of Europe?"
    assert "The history will be kept." in label_texts(dialog)
    assert env.secrets.stored == {"Europe": Secret("s")}
    click(dialog, "Log out")
    await settle()
    assert env.secrets.stored == {}
    assert env.context.profiles.current is None
    assert not env.service.connected
    assert "Logged out" in text_of(window, "messageText")


@pytest.mark.parametrize("way", ["button", "escape", "enter"])
async def test_t9_closing_the_dialog_otherwise_changes_nothing(env: UiEnv, window: MainWindow, way: str) -> None:
    dialog = asked(window)
    assert [each.text() for each in dialog.findChildren(QPushButton) if each.isDefault()] == ["Stay logged in"]
    if way == "button":
        click(dialog, "Stay logged in")
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_Return)
    await settle()
    assert env.secrets.stored == {"Europe": Secret("s")}
    assert env.service.connected


async def test_t9_after_signing_out_the_list_is_empty(env: UiEnv, window: MainWindow) -> None:
    env.backend.add()
    await env.service.refresh()
    click(asked(window), "Log out")
    await settle()
    assert env.service.store.entries == ()
    assert usable(button(window, "Start session")) is False


async def test_t9_signing_out_is_not_possible_during_a_session(env: UiEnv, window: MainWindow) -> None:
    active, _ = await env.open_session()
    click(asked(window), "Log out")
    await settle()
    assert active.alive
    assert env.secrets.stored == {"Europe": Secret("s")}
    assert "A session is open" in text_of(window, "messageText")


async def test_t9_the_demo_is_left_without_asking(env: UiEnv, window: MainWindow) -> None:
    await env.context.profiles.start_demo()
    window.profile_commands.sign_out()
    await settle()
    assert dialogs_of(window) == []
    assert env.context.profiles.current is None
    assert env.secrets.stored == {"Europe": Secret("s")}
