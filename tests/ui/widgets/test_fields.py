"""Fields hold what they say, whatever is pasted, and say what they left out."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop import ui
from openobd_desktop.ui.widgets.fields import LARGEST, CutNote, LineField, TextField

SOURCES = Path(ui.__file__).parent


def endless(letter: str) -> str:
    """A million characters without a blank or an end of line."""
    return letter * (1_000_000 // len(letter))


ENDLESS = {"W": "W", "digits": "9", "Arabic": "\u0644\u0627", "emoji": "\U0001f600", "marks": "a\u0301\u0302"}
each_text = pytest.mark.parametrize("text", [endless(letter) for letter in ENDLESS.values()], ids=ENDLESS)


def noted(field: QWidget) -> list[str]:
    """What is said to have been left out."""
    return [note.text() for note in field.window().findChildren(CutNote) if note.isVisible()]


@each_text
def test_s5_a_pasted_million_is_cut_to_what_a_line_holds_and_that_is_said(qtbot: QtBot, text: str) -> None:
    field = LineField(501)
    qtbot.addWidget(field)
    field.show()
    QGuiApplication.clipboard().setText(text)
    field.paste()
    held = field.text()
    assert 500 <= len(held.encode("utf-16-le")) // 2 <= 501
    assert noted(field) == ["Only 501 characters fit here; the rest was cut off."]


@each_text
def test_s5_a_pasted_million_is_cut_to_what_a_text_holds_and_that_is_said(qtbot: QtBot, text: str) -> None:
    field = TextField(4000)
    qtbot.addWidget(field)
    field.setPlainText("before after")
    field.moveCursor(QTextCursor.MoveOperation.NextWord)
    field.show()
    QGuiApplication.clipboard().setText(text)
    field.paste()
    held = field.toPlainText()
    assert field.document().characterCount() - 1 in (3998, 3999, 4000)
    assert held.startswith(f"before {text[0]}")
    assert held.endswith("after")
    held.encode()
    assert noted(field) == ["Only 4,000 characters fit here; the rest was cut off."]
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere


def test_s5_a_typed_character_without_room_is_the_one_that_goes(qtbot: QtBot) -> None:
    field = TextField(10)
    qtbot.addWidget(field)
    field.setPlainText("0123456789")
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(field, Qt.Key.Key_X)
    assert field.toPlainText() == "0123456789"
    field.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(field, Qt.Key.Key_X)
    assert field.toPlainText() == "0123456789"
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Y)
    assert field.toPlainText() == "y123456789"


def test_s5_what_replaces_a_selection_has_its_room(qtbot: QtBot) -> None:
    field = TextField(10)
    qtbot.addWidget(field)
    field.setPlainText("0123456789")
    field.selectAll()
    data = QMimeData()
    data.setText("abcdefghij")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "abcdefghij"
    assert noted(field) == []


def test_s5_ordinary_words_are_broken_between_words_again(qtbot: QtBot) -> None:
    field = TextField(LARGEST)
    qtbot.addWidget(field)
    field.setPlainText("W" * 2000)
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    field.setPlainText("some words")
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_s5_what_is_set_is_cut_too(qtbot: QtBot) -> None:
    field = TextField(100)
    qtbot.addWidget(field)
    field.setPlainText(endless("W"))
    assert len(field.toPlainText()) == 100


@each_text
def test_s5_the_largest_field_stops_nobody(qtbot: QtBot, text: str) -> None:
    field = TextField(LARGEST)
    qtbot.addWidget(field)
    field.resize(400, 200)
    field.show()
    data = QMimeData()
    data.setText(text)
    began = time.perf_counter()
    field.insertFromMimeData(data)
    field.grab()
    QTest.keyClick(field, Qt.Key.Key_X)
    field.grab()
    # It took minutes, and takes a tenth of a second where nothing else runs.
    assert time.perf_counter() - began < 5


def test_s5_what_is_said_stands_inside_the_window_and_goes_with_its_field(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    fields = [LineField(5), LineField(6)]
    for field in fields:
        column.addWidget(field)
    holder.resize(300, 120)
    holder.show()
    for field in fields:
        field.insert("0123456789")
        (note,) = [each for each in holder.findChildren(CutNote) if each.isVisible()]
        assert holder.rect().contains(note.geometry())
        assert not note.geometry().intersects(field.geometry())
    assert noted(holder) == ["Only 6 characters fit here; the rest was cut off."]
    fields[1].deleteLater()
    qtbot.waitUntil(lambda: noted(holder) == [])


def test_s5_every_field_to_type_into_is_one_of_these() -> None:
    made = re.compile(r"\b(QLineEdit|QTextEdit|QPlainTextEdit)\(")
    found = {
        (path.relative_to(SOURCES).as_posix(), line.strip())
        for path in SOURCES.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if made.search(line) and not line.startswith("class ")
    }
    read_only = {
        *("messages/bar.py", "history/details.py", "help/log_dialog.py", "help/about_dialog.py"),
        "lifecycle/crash_dialog.py",
    }
    assert {name for name, _ in found} == read_only
    for name in read_only:
        assert "setReadOnly(True)" in (SOURCES / name).read_text(encoding="utf-8")
