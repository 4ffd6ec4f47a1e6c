"""Hostile texts pasted into every input field: none stalls the program, and nothing is lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.session.tabs import PANELS
from openobd_desktop.ui.widgets.fields import LARGEST, TextField
from tests.core.fakes import settle
from tests.ui.dialog_table import TABLE
from tests.ui.past import history_page, journal, until
from tests.ui.ui_env import UiEnv, line
from tests.ui.whole_window import whole_window

__all__ = ["history_page", "journal"]

MILLION = 1_000_000
TEXTS = [
    (letters * (MILLION // len(letters)))
    for letters in ("W", "9", "\u0644", "\U0001f600", "a\u0301\u0302", "\u202e", "\0", "word ", "\n", "7848095 ", "=1,")
]
PATIENCE = 5.0
"""Maximum seconds for one field with all texts; each once took minutes, and now takes hundredths of a second."""


def fields(widget: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Returns all input fields, including those inside number fields."""
    found: list[QLineEdit | QPlainTextEdit] = [*widget.findChildren(QLineEdit)]
    found += widget.findChildren(QPlainTextEdit)
    return [each for each in found if not each.isReadOnly()]


def paste_everything(widget: QWidget) -> int:
    """Pastes each text into each field; returns the number of fields."""
    found = fields(widget)
    for field in found:
        began = time.perf_counter()
        for text in TEXTS:
            paste(field, text)
            field.grab()
        assert time.perf_counter() - began < PATIENCE, field.accessibleName()
    return len(found)


def paste(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
        assert len(field.text()) <= LARGEST
    else:
        assert isinstance(field, TextField), field.accessibleName()
        data = QMimeData()
        data.setText(text)
        field.insertFromMimeData(data)
        assert len(field.toPlainText()) <= LARGEST


@pytest.mark.parametrize("name", sorted(TABLE))
async def test_s5_no_text_pasted_into_a_dialog_stalls_the_program(name: str, env: UiEnv, stage: QWidget) -> None:
    active, _ = await env.open_session()
    dialog = TABLE[name].make(env.developer(), stage, active.id)
    dialog.show()
    paste_everything(dialog)
    await settle()
    dialog.close()


async def test_s5_no_text_pasted_into_a_panel_stalls_the_program(env: UiEnv, stage: QWidget) -> None:
    active, _ = await env.open_session()
    count = 0
    for kind in PANELS:
        panel = kind.make(env.developer(), active)
        panel.setParent(stage)
        panel.show()
        panel.refresh()
        count += paste_everything(panel)
        await settle()
        panel.hide()
    assert count >= 10


async def test_s5_no_text_pasted_into_the_window_stalls_the_program(env: UiEnv) -> None:
    async with whole_window(env) as window:
        assert paste_everything(window) >= 1
        await settle()


async def test_s5_no_text_pasted_into_the_history_stalls_the_program(history_page: HistoryPage) -> None:
    history_page.window().show()
    assert paste_everything(history_page) >= 3
    # The search must not begin by itself once the test is over.
    QTest.keyClick(line(history_page, "Search"), Qt.Key.Key_Return)
    await until(lambda: not history_page.feed.state.asking)


async def test_s5_number_fields_take_no_more_than_a_number(
    env: UiEnv, stage: QWidget, history_page: HistoryPage
) -> None:
    active, _ = await env.open_session()
    panel = next(kind for kind in PANELS if kind.title == "Ask").make(env.context, active)
    panel.setParent(stage)
    boxes = [*panel.findChildren(QAbstractSpinBox), *history_page.findChildren(QAbstractSpinBox)]
    assert len(boxes) == 7
    for box in boxes:
        assert box.lineEdit().maxLength() <= 40
