"""Quitting while sessions live is a choice between three verbs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from openobd_desktop.ui.dialogs.quit import QuitDialog
from tests.ui.workbench import button, click, is_closed, label_texts, text_of


class Asked:
    """The dialog and the verbs it has heard."""

    def __init__(self, stage: QWidget, sessions: Sequence[str] = ("7848095",)) -> None:
        self.heard: list[str] = []
        self.dialog = QuitDialog(stage, sessions)
        self.dialog.stay.connect(lambda: self.heard.append("stay"))
        self.dialog.finish.connect(lambda: self.heard.append("finish"))
        self.dialog.quit_anyway.connect(lambda: self.heard.append("quit"))
        self.dialog.open()


@pytest.mark.parametrize(("name", "verb"), [("Stay", "stay"), ("Finish session", "finish"), ("Quit", "quit")])
def test_each_button_is_one_verb_and_closes_it(stage: QWidget, name: str, verb: str) -> None:
    asked = Asked(stage)
    click(asked.dialog, name)
    assert asked.heard == [verb]
    assert is_closed(asked.dialog)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_stay(stage: QWidget, key: Qt.Key) -> None:
    asked = Asked(stage)
    QTest.keyClick(asked.dialog, key)
    assert asked.heard == ["stay"]


def test_closing_the_dialog_is_to_stay(stage: QWidget) -> None:
    asked = Asked(stage)
    asked.dialog.close()
    assert asked.heard == ["stay"]


def test_quit_is_never_the_default(stage: QWidget) -> None:
    asked = Asked(stage)
    defaults = {each.accessibleName() for each in asked.dialog.findChildren(QPushButton) if each.isDefault()}
    assert defaults == {"Stay"}
    quitting = button(asked.dialog, "Quit")
    assert isinstance(quitting, QPushButton)
    assert not quitting.autoDefault()


def test_it_says_what_quitting_does_to_the_sessions(stage: QWidget) -> None:
    told = label_texts(Asked(stage).dialog)
    assert "One session is active." in told
    assert "7848095" in told
    assert "5 minutes" in told
    assert "occupy the cars" in told


def test_many_sessions_are_counted_and_a_few_named(stage: QWidget) -> None:
    dialog = Asked(stage, [str(7848095 + number) for number in range(9)]).dialog
    assert text_of(dialog, "quitCount") == "9 sessions are active."
    assert text_of(dialog, "quitSessions").endswith("7848100, and 3 more")


def test_a_session_without_a_known_ticket_and_a_hostile_name_are_shown_plainly(stage: QWidget) -> None:
    dialog = Asked(stage, ["", "<b>1</b>\n\u202e2"]).dialog
    assert text_of(dialog, "quitSessions") == "ticket not known here, <b>1</b> 2"
