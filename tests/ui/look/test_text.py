"""Untrusted text is shown as plain, cleaned and limited text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QKeySequence, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.look.text import (
    CELL_LIMIT,
    LABEL_LIMIT,
    OPTION_LIMIT,
    Text,
    breakable,
    clean,
    escaped,
    one_line,
    tip,
)
from openobd_desktop.ui.widgets.busy_button import BusyButton
from tests.pdf_text import blankless

HOSTILE = [
    "<img src='file:///etc/passwd'>",
    "<b>bold</b> & <script>x</script>",
    "\u202eevil\u2066",
    "a\x00b\x07c",
    "&Finish",
    "<a href='openobd://ticket/1'>",
    "x" * 200_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_t04_a_label_shows_hostile_text_plainly(qtbot: QtBot, text: str) -> None:
    label = Text(text)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.accessibleName() == label.text() == clean(text)
    assert len(label.text()) <= LABEL_LIMIT


@given(st.text())
def test_t04_no_control_or_direction_character_survives(text: str) -> None:
    for shown in (clean(text), one_line(text), escaped(text), tip(text)):
        assert not set(shown) & set("\x00\x07\x1b\x7f\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
    assert len(clean(text, 50)) <= 50
    assert len(one_line(text)) <= CELL_LIMIT
    assert "\n" not in one_line(text)


def test_line_breaks_and_tabs_are_kept_only_in_labels() -> None:
    assert clean("a\n\tb") == "a\n\tb"
    assert one_line("a\n\tb") == "a b"


def test_a_cut_text_shows_that_it_is_cut() -> None:
    assert clean("abcdef", 4) == "abc…"
    assert clean("abcd", 4) == "abcd"


def test_an_ampersand_creates_no_shortcut_on_a_button() -> None:
    assert escaped("A & B") == "A && B"
    assert len(escaped("x" * 500)) == OPTION_LIMIT


MARKUP = [
    "<b>bold</b> & more",
    "first\n<img src=x>",
    "a \u202e<i>",
    "&lt;b&gt; <img src=x>",
    "<!doctype html>",
    "<?xml version='1.0'?>",
    "1 < 2 <br/>",
]


def seen(text: str) -> str:
    """Returns the visible characters of a text."""
    return text.replace("\u2060", "")


@pytest.mark.parametrize("text", MARKUP)
def test_t04_a_tooltip_shows_markup_literally(text: str) -> None:
    assert not Qt.mightBeRichText(tip(text))
    assert seen(tip(text)) == one_line(text)


@given(st.text(alphabet="<>&;/!?ltbr \n-a1", max_size=40))
def test_t04_no_tooltip_is_interpreted_as_markup(text: str) -> None:
    assert not Qt.mightBeRichText(tip(text))


def test_t04_without_escaping_qt_would_interpret_markup() -> None:
    assert [Qt.mightBeRichText(one_line(text)) for text in MARKUP] == [True, True, True, True, True, False, False]


def test_a_tooltip_without_markup_is_left_alone() -> None:
    assert tip("plain & simple > nothing") == "plain & simple > nothing"


def test_d3_a_long_tooltip_has_lines_that_fit_the_screen() -> None:
    for text in ("many words " * 200, "W" * 5000):
        lines = tip(text).split("\n")
        assert max(map(len, lines)) <= 100
        assert blankless("".join(lines)) == blankless(one_line(text, 2000))


def test_t04_the_reason_of_a_disabled_button_is_not_interpreted_as_markup(qtbot: QtBot) -> None:
    button = BusyButton("Finish", tip="<b>now</b>")
    qtbot.addWidget(button)
    assert (seen(button.toolTip()), Qt.mightBeRichText(button.toolTip())) == ("<b>now</b>", False)
    button.set_allowed(False, "state <img src=x>")
    assert (seen(button.toolTip()), Qt.mightBeRichText(button.toolTip())) == ("state <img src=x>", False)
    button.set_allowed(True)
    assert seen(button.toolTip()) == "<b>now</b>"


def test_a_line_without_room_is_elided_and_shown_in_full_in_its_tooltip(qtbot: QtBot) -> None:
    label = Text("A ticket with a very long number", role="normal")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.is_cut
    assert label.toolTip() == label.accessibleName() == "A ticket with a very long number"
    cut = label.grab().toImage()
    label.setText("A ticket with another very long number")
    assert label.toolTip() == "A ticket with another very long number"
    assert label.grab().toImage() == cut
    label.resize(600, 20)
    assert not label.is_cut
    assert label.toolTip() == ""


def test_an_explicit_tooltip_is_kept_if_the_line_is_elided(qtbot: QtBot) -> None:
    label = Text("A ticket with a very long number")
    qtbot.addWidget(label)
    label.setToolTip("Why it is so long")
    label.resize(60, 20)
    label.show()
    assert label.is_cut
    assert label.toolTip() == "Why it is so long"


@pytest.mark.parametrize("words", ["7848095", "אגוד"])
@pytest.mark.parametrize(
    ("direction", "side"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft),
        (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight),
    ],
)
def test_a_label_is_aligned_with_its_window_for_any_text(
    qtbot: QtBot, words: str, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = Text(words, window)
    window.setLayoutDirection(direction)
    assert label.alignment() == side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize("selectable", [False, True])
def test_d11_a_word_of_wide_letters_is_broken_if_lines_wrap(qtbot: QtBot, selectable: bool) -> None:
    label = Text("W" * 80, wrap=True, selectable=selectable)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance("W" * 30)
    assert label.text() == label.accessibleName() == "W" * 80


UNBROKEN = {
    "wide letters": "W" * 2000,
    "blanks": " " * 2000,
    "entities": "&lt;" * 500,
    "cells": "=1," * 600,
    "letters with marks": "a\u0301\u0302\u0303" * 500,
    "emoji": "\U0001f600" * 1000,
    "hieroglyphs": "\U00012031" * 1000,
    "path on Windows": "C:\\" + "data\\" * 390,
    "path": "/data" * 400,
}


@pytest.mark.parametrize("kind", UNBROKEN)
def test_s5_no_text_makes_a_label_that_wraps_wider_than_a_dialog(qtbot: QtBot, kind: str) -> None:
    label = Text(UNBROKEN[kind], wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() <= label.fontMetrics().horizontalAdvance("W") * 37
    assert label.text() == label.accessibleName() == UNBROKEN[kind]


@pytest.mark.parametrize(
    "text", ["a\u0301" * 200, "\U0001f44d\U0001f3fd" * 200, "\U00012031" * 200, "ab " * 90 + "=1," * 90]
)
def test_s5_a_text_is_broken_between_its_characters_only(text: str) -> None:
    broken = breakable(text)
    assert broken.replace("\u200b", "") == text
    assert not [part for part in broken.split("\u200b")[1:] if part[0] in "\u0301\U0001f3fd "]


def test_an_ordinary_text_a_url_and_an_id_are_broken_only_where_qt_breaks_them_anyway() -> None:
    url = "https://portal.example.com/tickets/7848095/some-attachment/that-has-a-long-name/and-parts.pdf"
    for text in ("The ticket 7848095 has a note. " * 50, url, "1b4e28ba-2fa1-41d2-883f-0016d3cca427"):
        assert breakable(text) == text


def test_a_copied_part_of_a_label_has_no_invisible_characters(qtbot: QtBot) -> None:
    path = "C:\\" + "data\\" * 30
    label = Text(f"{path}\n{path}", wrap=True, selectable=True)
    qtbot.addWidget(label)
    label.show()
    QTest.keySequence(label, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(label, QKeySequence(QKeySequence.StandardKey.Copy))
    assert label.selectedText() == QGuiApplication.clipboard().text() == f"{path}\n{path}"


@pytest.mark.parametrize("word", ["To", "Text", "Von", "AV"])
def test_a_word_with_a_mnemonic_is_not_cut_off(qtbot: QtBot, word: str) -> None:
    field = QWidget()
    qtbot.addWidget(field)
    label = Text(word)
    qtbot.addWidget(label)
    label.setBuddy(field)
    label.set_mnemonic(0)

    def ink(width: int) -> int:
        """Returns the number of painted pixels if the label is ``width`` pixels wide."""
        label.resize(width, 40)
        image = label.grab().toImage()
        empty = image.pixelColor(0, 0)
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y) != empty for x, y in places)

    needed = label.sizeHint().width()
    assert ink(needed) == ink(needed + 20)
