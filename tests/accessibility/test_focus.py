"""The focused control looks different from the others, in both themes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.look.resources import style_sheet
from openobd_desktop.ui.look.theme import apply_theme


def button(kind: str) -> QPushButton:
    made = QPushButton("Finish")
    made.setProperty("kind", kind)
    return made


def tab_bar() -> QTabBar:
    made = QTabBar()
    made.setDrawBase(False)
    for title in ("Ask", "Timeline"):
        made.addTab(title)
    return made


KINDS = ["", *sorted(set(re.findall(r'QPushButton\[kind="([a-z-]+)"\]', style_sheet())))]
CONTROLS: dict[str, Callable[[], QWidget]] = {
    "check box": lambda: QCheckBox("Success"),
    "radio button": lambda: QRadioButton("None"),
    "line": lambda: QLineEdit("7848095"),
    "text": lambda: QPlainTextEdit("words"),
    "combo box": QComboBox,
    "spin box": QSpinBox,
    "date": QDateEdit,
    "list": QListWidget,
    "table": QTableView,
    "tabs": tab_bar,
    **{f"button {kind}": partial(button, kind) for kind in KINDS},
}


@pytest.fixture(params=[Theme.LIGHT, Theme.DARK])
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    # Only a change applies the theme again, and another test may have removed it.
    for theme in (Theme.DARK, Theme.LIGHT, request.param):
        apply_theme(qapp, theme)
    yield
    apply_theme(qapp, Theme.SYSTEM)
    qapp.setStyleSheet("")


@pytest.mark.parametrize("control", [name for name in CONTROLS if "button" in name])
def test_a_click_draws_no_focus_ring_but_the_keyboard_does(qtbot: QtBot, dressed: None, control: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    watched, other = CONTROLS[control](), QPushButton("Other")
    for widget in (other, watched):
        row.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    handle = window.windowHandle()
    at = watched.mapTo(window, watched.rect().center())
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert watched.hasFocus()
    assert not watched.property("ring")
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    # The program moves the focus after a click, for example when the clicked control is hidden.
    other.setFocus()
    watched.setFocus()
    assert not watched.property("ring")
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert watched.hasFocus()
    assert watched.property("ring")
    other.setFocus()
    assert not watched.property("ring")
    watched.setFocus()
    assert watched.property("ring")


def test_only_fields_and_lists_show_a_focus_that_a_click_has_moved() -> None:
    kinds = set(re.findall(r"(Q\w+)(?:\[[^\]]*\])*:focus", style_sheet()))
    assert not kinds & {"QPushButton", "QCheckBox", "QRadioButton", "QTabBar"}


@pytest.mark.parametrize("control", list(CONTROLS))
def test_the_focus_is_visible_on(qtbot: QtBot, dressed: None, control: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    watched, other = CONTROLS[control](), QPushButton("Other")
    for widget in (watched, other):
        row.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert edges(watched, focused=True) != edges(watched, focused=False)


def edges(widget: QWidget, *, focused: bool) -> list[int]:
    """Returns the pixels of the frame, in which no cursor blinks."""
    if focused:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        widget.clearFocus()
    picture = widget.grab().toImage()
    across, down = range(picture.width()), range(picture.height())
    return [picture.pixel(x, y) for x in across for y in (0, 1)] + [picture.pixel(x, y) for x in (0, 1) for y in down]
