"""The menus: standard actions where each system expects them, with their usual keys."""

from __future__ import annotations

import pytest
from msgspec.structs import fields
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.window.menus import Menus, WindowActions

Role = QAction.MenuRole


@pytest.fixture
def done() -> list[str]:
    """Returns the list that collects the triggered actions."""
    return []


@pytest.fixture
def window(qtbot: QtBot, done: list[str]) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    verbs = {verb.name: lambda *_, name=verb.name: done.append(name) for verb in fields(WindowActions)}
    Menus(made, WindowActions(**verbs), Theme.SYSTEM)
    done.clear()
    return made


def menu(window: QMainWindow, title: str) -> dict[str, QAction]:
    """Returns the actions of one menu by their texts."""
    (found,) = [each for each in window.menuBar().findChildren(QMenu) if each.title() == title]
    return {entry.text(): entry for entry in found.actions() if entry.text()}


@pytest.mark.parametrize(
    ("title", "text", "role", "key"),
    [
        ("&Session", "Quit", Role.QuitRole, "Ctrl+Q"),
        ("&Session", "Settings", Role.PreferencesRole, "Ctrl+,"),
        ("&Help", "About openOBD Desktop", Role.AboutRole, ""),
    ],
)
def test_standard_actions_are_where_the_system_expects_them(
    window: QMainWindow, title: str, text: str, role: Role, key: str
) -> None:
    entry = menu(window, title)[text]
    assert (entry.menuRole(), entry.shortcut()) == (role, QKeySequence(key))


@pytest.mark.parametrize(
    ("title", "text", "key", "verb"),
    [
        ("&Session", "Start session…", "Ctrl+N", "start"),
        ("&Session", "Refresh", "F5", "refresh"),
        ("&View", "Search", "Ctrl+F", "search"),
        ("&View", "Command palette…", "Ctrl+K", "palette"),
        ("&View", "Sessions", "Ctrl+1", "page"),
        ("&View", "Next session", "Ctrl+Tab", "step"),
        ("&Help", "Copy diagnostics", "Ctrl+Shift+D", "diagnostics"),
    ],
)
def test_everyday_actions_have_their_usual_keys(
    window: QMainWindow, done: list[str], title: str, text: str, key: str, verb: str
) -> None:
    entry = menu(window, title)[text]
    assert entry.shortcut() == QKeySequence(key)
    entry.trigger()
    assert done == [verb]


def test_u15_help_leads_to_the_welcome_the_keys_the_log_and_what_support_asks_for(
    window: QMainWindow, done: list[str]
) -> None:
    for text in ("Welcome…", "Shortcuts", "Log", "Open log folder", "Copy diagnostics", "About openOBD Desktop"):
        menu(window, "&Help")[text].trigger()
    assert done == ["welcome", "shortcuts", "log", "log_folder", "diagnostics", "about"]


def test_the_session_menu_holds_every_verb_for_a_session(window: QMainWindow, done: list[str]) -> None:
    verbs = ("Start again…", "Open", "Claim", "Finish session…", "Interrupt session…", "Save report…")
    entries = menu(window, "&Session")
    for text in verbs:
        entries[text].trigger()
    assert done == ["verb", "verb", "verb", "verb", "verb", "report"]
    assert entries["Finish session…"].shortcut() == QKeySequence("Ctrl+Return")


def test_the_profile_menu_is_filled_each_time_it_opens(window: QMainWindow, done: list[str]) -> None:
    (profiles,) = [each for each in window.menuBar().findChildren(QMenu) if each.title() == "&Profile"]
    done.clear()
    profiles.aboutToShow.emit()
    assert done == ["profiles"]


def test_no_key_has_two_meanings(window: QMainWindow) -> None:
    keys = [entry.shortcut().toString() for entry in window.findChildren(QAction) if not entry.shortcut().isEmpty()]
    assert len(keys) > 8
    assert len(keys) == len(set(keys))
