"""The hint of an empty table."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.empty_state import ROOM, EmptyState, Hint
from openobd_desktop.ui.widgets.badge import Icon
from tests.ui.ui_env import button, click, text_of


@pytest.fixture
def shown(qtbot: QtBot) -> EmptyState:
    made = EmptyState()
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


def test_a_hint_shows_the_reason_and_offers_actions(shown: EmptyState) -> None:
    done: list[str] = []
    actions = (("Add profile", lambda: done.append("add")), ("Start demo", lambda: done.append("demo")))
    shown.show_hint(Hint("key", "No profile yet", "A profile holds the credentials.", actions))
    assert text_of(shown, "emptyTitle") == "No profile yet"
    assert text_of(shown, "emptyText") == "A profile holds the credentials."
    click(shown, "Start demo")
    click(shown, "Add profile")
    assert done == ["demo", "add"]


def test_the_first_action_is_the_main_one(shown: EmptyState) -> None:
    shown.show_hint(Hint("key", "t", "x", (("One", lambda: None), ("Two", lambda: None))))
    assert [button(shown, name).property("kind") for name in ("One", "Two")] == ["primary", ""]


def test_the_same_hint_again_keeps_its_buttons_under_the_pointer(shown: EmptyState) -> None:
    shown.show_hint(Hint("key", "t", "x", (("One", lambda: None),)))
    before = button(shown, "One")
    shown.show_hint(Hint("key", "t", "x", (("One", lambda: None),)))
    assert button(shown, "One") is before


def test_another_hint_has_other_buttons(shown: EmptyState) -> None:
    shown.show_hint(Hint("key", "t", "x", (("One", lambda: None),)))
    shown.show_hint(Hint("key", "t", "y", (("Two", lambda: None),)))
    names = {each.text() for each in shown.findChildren(QPushButton) if not each.isHidden()}
    assert names == {"Two"}


def test_without_a_hint_nothing_is_shown(shown: EmptyState) -> None:
    shown.show_hint(Hint("key", "t", "x"))
    assert not shown.isHidden()
    shown.show_hint(None)
    assert shown.isHidden()


def test_if_there_is_little_room_only_the_text_is_shown(shown: EmptyState) -> None:
    shown.show_hint(Hint("key", "t", "x"))
    shown.show()
    icon = shown.findChild(Icon)
    assert icon is not None
    assert not icon.isHidden()
    shown.resize(600, ROOM - 1)
    assert icon.isHidden()


def test_a_long_text_takes_the_room_of_the_icon(shown: EmptyState) -> None:
    shown.show_hint(Hint("key", "t", "x"))
    shown.show()
    shown.resize(300, ROOM + 20)
    icon, text = shown.findChild(Icon), shown.findChild(Text, "emptyText")
    assert icon is not None
    assert text is not None
    assert not icon.isHidden()
    shown.show_hint(Hint("key", "t", "The database is not responding. " * 6, (("One", lambda: None),)))
    assert icon.isHidden()
    QApplication.sendPostedEvents()
    assert text.height() >= text.heightForWidth(text.width())


def test_a_visible_table_can_be_destroyed_with_its_hint(qtbot: QtBot) -> None:
    table = QTableView()
    EmptyState(over=table)
    table.show()
    with qtbot.capture_exceptions() as raised:
        shiboken6.delete(table)
    assert raised == []


@pytest.mark.parametrize("then", [None, Hint("key", "Waiting", "x"), Hint("key", "t", "x", (("Two", lambda: None),))])
def test_d12_the_focus_moves_to_the_table_when_the_pressed_button_disappears(qtbot: QtBot, then: Hint | None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table, other = QTableView(), QPushButton("Other")
    column = QVBoxLayout(window)
    column.addWidget(table)
    column.addWidget(other)
    hint = EmptyState(over=table)
    window.resize(600, 400)
    window.show()
    hint.show_hint(Hint("key", "t", "x", (("One", lambda: None),)))
    button(hint, "One").setFocus()
    assert window.focusWidget() is button(hint, "One")
    hint.show_hint(then)
    assert window.focusWidget() is table
