"""Hints in empty tables, which can be read and reached like any other control, and the names of tab bars."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.tables.empty_state import EmptyState
from tests.accessibility.scenes import SCENES
from tests.accessibility.walk import interfaces, tab_walk
from tests.gallery import Stage, look_again
from tests.ui.ui_env import UiEnv


@pytest.mark.parametrize("name", [each for each in SCENES if "empty" in each or "nothing" in each or "first" in each])
async def test_d24_an_empty_state_is_in_the_accessibility_tree_and_tab_reaches_its_buttons(
    qtbot: QtBot, nowhere: None, env: UiEnv, name: str
) -> None:
    stage = Stage(env, QSize(1024, 600))
    try:
        await SCENES[name](stage)
        await look_again(stage.window)
        heard = {each.text(QAccessible.Text.Name) for each in interfaces(stage.window)}
        hints = [each for each in stage.window.findChildren(EmptyState) if each.isVisible()]
        visited = tab_walk(stage.window)
        for hint in hints:
            assert hint._title.text() in heard
            assert hint._text.text() in heard
            for button in hint.findChildren(QPushButton):
                assert button.text() in heard
                assert button in visited
        for tabs in stage.window.findChildren(QTabWidget):
            assert tabs.accessibleName()
    finally:
        stage.close()
