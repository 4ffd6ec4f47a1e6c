"""Letters that move the focus to a field together with Alt, in each language, without duplicates in a form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.field_layout import below, give_mnemonics
from openobd_desktop.ui.widgets.fields import LineField
from tests.accessibility.scenes import SCENES
from tests.accessibility.walk import windows
from tests.gallery import Stage, look_again
from tests.spoken import SpokenTranslator, forget_translations
from tests.ui.ui_env import UiEnv

FORMS = (
    "ask-open",
    "feedback-filled-in",
    "functions-succeeded",
    "history-selected",
    "log",
    "palette",
    "profile-new",
    "settings",
    "start-developer",
    "tools-full",
    "variables-full",
    "welcome-login",
)
"""Scenes with forms."""


@pytest.fixture(params=["en", "nl", "de", "fr"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translator = SpokenTranslator(request.param, qapp)
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)
    forget_translations()


def labels(window: QWidget) -> list[Text]:
    """Returns the visible labels with buddies, without those of the Sessions page, which Ctrl+F reaches."""
    found = [each for each in window.findChildren(Text) if each.buddy() is not None and each.window() is window]
    return [each for each in found if each.isVisible()]


@pytest.mark.parametrize("name", FORMS)
async def test_each_field_of_a_form_has_a_letter_of_its_own(
    qtbot: QtBot, nowhere: None, env: UiEnv, language: str, name: str
) -> None:
    stage = Stage(env, QSize(1024, 600))
    try:
        await SCENES[name](stage)
        await look_again(stage.window)
        window = windows(stage.window)[0]
        letters = [label.mnemonic for label in labels(window)]
        assert letters
        assert "" not in letters
        assert len(letters) == len(set(letters))
        if isinstance(window, QMainWindow):
            titles = [action.text() for action in window.menuBar().actions()]
            assert not {title[title.index("&") + 1].casefold() for title in titles} & set(letters)
    finally:
        stage.close()


def test_alt_and_the_letter_move_the_focus_to_the_field(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields = [LineField(20) for _ in range(4)]
    for name, field in zip(("Host & port", "Host", "Port", "Öse"), fields, strict=True):
        column.addLayout(below(name, field))
    give_mnemonics(window)
    assert [label.mnemonic for label in labels_of(window)] == ["h", "o", "p", "s"]
    assert [label.text() for label in labels_of(window)] == ["Host & port", "Host", "Port", "Öse"]
    assert QLabel.text(labels_of(window)[0]) == "&Host && port"
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for letter, field in zip(
        (Qt.Key.Key_P, Qt.Key.Key_H, Qt.Key.Key_S), (fields[2], fields[0], fields[3]), strict=True
    ):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, letter, Qt.KeyboardModifier.AltModifier)
        assert field.hasFocus()


def labels_of(window: QWidget) -> list[Text]:
    return window.findChildren(Text)


def test_a_label_whose_text_changes_loses_its_letter(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addLayout(below("Address", LineField(20)))
    give_mnemonics(window)
    (label,) = labels_of(window)
    label.setText("Name")
    assert label.mnemonic == ""
    give_mnemonics(window)
    assert label.mnemonic == "n"
