"""Scroll area as tall as its content, whose content stays in place when the scroll bar appears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.widgets.dialog import FittedScrollArea


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_moves_when_the_scroll_bar_appears(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    body, inner = QWidget(), QLabel("words")
    inner.setMinimumHeight(200)
    column = QVBoxLayout(body)
    column.setContentsMargins(16, 8, 16, 8)
    column.addWidget(inner)
    area = FittedScrollArea(body)
    qtbot.addWidget(area)
    area.setLayoutDirection(direction)
    area.resize(400, 300)
    area.show()
    bar = area.verticalScrollBar()

    def place() -> tuple[int, int]:
        return inner.mapTo(area, inner.rect().topLeft()).x(), inner.width()

    qtbot.waitUntil(lambda: place() == (16, 368))
    assert not bar.isVisible()
    area.resize(400, 160)
    qtbot.waitUntil(lambda: bar.isVisible() and place() == (16, 368))
    area.resize(400, 300)
    qtbot.waitUntil(lambda: not bar.isVisible() and place() == (16, 368))
