"""Signing out is asked for first, says what it takes away, and only its own button does it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.secret import Secret
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.profile_button import ProfileButton
from tests.core.fakes import settle
from tests.ui.whole_window import dialogs_of, whole_window
from tests.ui.workbench import Workbench, button, click, label_texts, text_of, usable


@pytest.fixture
async def window(qtbot: QtBot, workbench: Workbench) -> AsyncIterator[MainWindow]:
    async with whole_window(workbench) as made:
        yield made


def asked(window: MainWindow) -> QDialog:
    """The question, opened from the menu of the profile button."""
    (profile,) = window.findChildren(ProfileButton)
    menu = profile.menu_now()
    (entry,) = [action for action in menu.actions() if action.text() == "Sign out"]
    entry.trigger()
    (dialog,) = dialogs_of(window)
    return dialog


async def test_t9_signing_out_removes_the_secret_and_says_so(workbench: Workbench, window: MainWindow) -> None:
    dialog = asked(window)
    assert text_of(dialog, "signOutProfile") == "Sign out of Europe?"
    assert "The history stays." in label_texts(dialog)
    assert workbench.secrets.stored == {"Europe": Secret("s")}
    click(dialog, "Sign out")
    await settle()
    assert workbench.secrets.stored == {}
    assert workbench.desk.profiles.current is None
    assert not workbench.service.connected
    assert "Signed out" in text_of(window, "messageText")


@pytest.mark.parametrize("way", ["button", "escape", "enter"])
async def test_t9_every_other_way_changes_nothing(workbench: Workbench, window: MainWindow, way: str) -> None:
    dialog = asked(window)
    assert [each.text() for each in dialog.findChildren(QPushButton) if each.isDefault()] == ["Stay signed in"]
    if way == "button":
        click(dialog, "Stay signed in")
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_Return)
    await settle()
    assert workbench.secrets.stored == {"Europe": Secret("s")}
    assert workbench.service.connected


async def test_t9_a_list_of_others_work_is_gone_from_the_screen(workbench: Workbench, window: MainWindow) -> None:
    workbench.far.add()
    await workbench.service.refresh()
    click(asked(window), "Sign out")
    await settle()
    assert workbench.service.store.entries == ()
    assert usable(button(window, "Start session")) is False


async def test_t9_nobody_signs_out_of_a_session_that_lives(workbench: Workbench, window: MainWindow) -> None:
    active, _ = await workbench.open_session()
    click(asked(window), "Sign out")
    await settle()
    assert active.alive
    assert workbench.secrets.stored == {"Europe": Secret("s")}
    assert "A session is open" in text_of(window, "messageText")


async def test_t9_the_demo_is_left_without_a_question(workbench: Workbench, window: MainWindow) -> None:
    await workbench.desk.profiles.start_demo()
    (profile,) = window.findChildren(ProfileButton)
    profile.sign_out_requested.emit()
    await settle()
    assert dialogs_of(window) == []
    assert workbench.desk.profiles.current is None
    assert workbench.secrets.stored == {"Europe": Secret("s")}
