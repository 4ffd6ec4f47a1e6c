"""Quitting while sessions are open is a choice of three."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from tests.ui.ui_env import button, click, is_closed, label_texts, text_of


class Opened:
    """The dialog and the signals it has emitted."""

    def __init__(self, stage: QWidget, sessions: Sequence[str] = ("7848095",), *, can_keep: bool = True) -> None:
        self.emitted: list[str] = []
        self.dialog = QuitDialog(stage, sessions, can_keep=can_keep)
        self.dialog.rejected.connect(lambda: self.emitted.append("stay"))
        self.dialog.keep.connect(lambda: self.emitted.append("keep"))
        self.dialog.finish.connect(lambda: self.emitted.append("finish"))
        self.dialog.quit_anyway.connect(lambda: self.emitted.append("quit"))
        self.dialog.open()


WITH_TRAY = {"Keep running in the background": "keep", "Finish session": "finish", "Quit anyway": "quit"}
WITHOUT_TRAY = {"Don't quit": "stay", "Finish session": "finish", "Quit anyway": "quit"}


@pytest.mark.parametrize(
    ("can_keep", "name", "verb"),
    [(True, *each) for each in WITH_TRAY.items()] + [(False, *each) for each in WITHOUT_TRAY.items()],
)
def test_u2_each_button_is_one_choice_and_closes_the_dialog(
    stage: QWidget, can_keep: bool, name: str, verb: str
) -> None:
    opened = Opened(stage, can_keep=can_keep)
    click(opened.dialog, name)
    assert opened.emitted == [verb]
    assert is_closed(opened.dialog)


@pytest.mark.parametrize(("can_keep", "names"), [(True, WITH_TRAY), (False, WITHOUT_TRAY)])
def test_there_are_exactly_three_choices(stage: QWidget, can_keep: bool, names: dict[str, str]) -> None:
    buttons = Opened(stage, can_keep=can_keep).dialog.findChildren(QPushButton)
    assert {each.accessibleName() for each in buttons if not each.isHidden()} == set(names)


@pytest.mark.parametrize("can_keep", [True, False])
def test_escape_changes_nothing(stage: QWidget, can_keep: bool) -> None:
    opened = Opened(stage, can_keep=can_keep)
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    assert opened.emitted == ["stay"]


@pytest.mark.parametrize(("can_keep", "verb"), [(True, "keep"), (False, "stay")])
def test_enter_takes_the_safe_choice(stage: QWidget, can_keep: bool, verb: str) -> None:
    opened = Opened(stage, can_keep=can_keep)
    QTest.keyClick(opened.dialog, Qt.Key.Key_Return)
    assert opened.emitted == [verb]


def test_closing_the_dialog_does_not_quit(stage: QWidget) -> None:
    opened = Opened(stage)
    opened.dialog.close()
    assert opened.emitted == ["stay"]


def test_quit_is_never_the_default(stage: QWidget) -> None:
    opened = Opened(stage)
    defaults = {each.accessibleName() for each in opened.dialog.findChildren(QPushButton) if each.isDefault()}
    assert defaults == {"Keep running in the background"}
    quitting = button(opened.dialog, "Quit anyway")
    assert isinstance(quitting, QPushButton)
    assert not quitting.autoDefault()


def test_the_dialog_is_closed_before_the_window_is_to_be_hidden(stage: QWidget) -> None:
    opened = Opened(stage)
    seen: list[bool] = []
    opened.dialog.keep.connect(lambda: seen.append(opened.dialog.isVisible()))
    click(opened.dialog, "Keep running in the background")
    assert seen == [False]


def test_the_background_is_explained_only_if_it_is_offered(stage: QWidget) -> None:
    assert "running in the background, its window" in label_texts(Opened(stage).dialog)
    assert "running in the background, its window" not in label_texts(Opened(stage, can_keep=False).dialog)


def test_with_several_sessions_it_states_which_one_finish_opens(stage: QWidget) -> None:
    assert "of the first session" not in label_texts(Opened(stage).dialog)
    assert "of the first session" in label_texts(Opened(stage, ["1", "2"]).dialog)


def test_it_states_what_quitting_does_to_the_sessions(stage: QWidget) -> None:
    shown = label_texts(Opened(stage).dialog)
    assert "One session is active." in shown
    assert "7848095" in shown
    assert "5 minutes" in shown
    assert "the cars will remain occupied" in shown


def test_many_sessions_are_counted_and_a_few_named(stage: QWidget) -> None:
    dialog = Opened(stage, [str(7848095 + number) for number in range(9)]).dialog
    assert text_of(dialog, "quitCount") == "9 sessions are active."
    assert text_of(dialog, "quitSessions").endswith("7848100, and 3 more")


def test_a_session_without_a_known_ticket_and_a_hostile_name_are_shown_plainly(stage: QWidget) -> None:
    dialog = Opened(stage, ["", "<b>1</b>\n\u202e2"]).dialog
    assert text_of(dialog, "quitSessions") == "ticket unknown, <b>1</b> 2"


def test_d3_many_running_functions_are_listed_or_counted_with_the_buttons_visible(qtbot: QtBot, stage: QWidget) -> None:
    working = [f"Ticket 784800{number}: {'a function is running, ' * 8}" for number in range(9)]
    dialog = QuitDialog(stage, ["7848095"] * 9, can_keep=True, working=working)
    dialog.open()
    dialog.resize(520, 320)
    shown = text_of(dialog, "quitWorking").splitlines()
    assert (len(shown), shown[-1]) == (7, "and 3 more")
    label = dialog.findChild(QWidget, "quitWorking")
    assert label is not None
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    for name in WITH_TRAY:
        pressed = button(dialog, name)
        assert dialog.rect().contains(pressed.geometry()), name


def test_d11_a_name_without_a_space_does_not_widen_the_dialog(stage: QWidget) -> None:
    name = "W" * 80
    dialog = QuitDialog(stage, [name], can_keep=True, working=[f"The function {name} is running."])
    dialog.open()
    assert dialog.width() <= 600
    assert name in text_of(dialog, "quitWorking")
    assert name[:59] in text_of(dialog, "quitSessions")
