"""Notices: plain text, a tone with an icon, details behind a fold button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.errors import BadInput, NoAnswer, OpenObdError, TicketNotFound
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone, tone_icon
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.widgets.notice import Notice, OfferNotice, error_details, error_text
from tests.ui.ui_env import button, click, text_of


@pytest.fixture
def notice(qtbot: QtBot, stage: QWidget) -> Notice:
    made = Notice("word", stage)
    made.resize(400, 100)
    return made


def details(notice: Notice) -> QLabel:
    label = notice.findChild(QLabel, "wordDetails")
    assert isinstance(label, QLabel)
    return label


def test_it_is_hidden_until_it_has_a_text(notice: Notice) -> None:
    assert not notice.isVisible()
    notice.show_message(Tone.INFO, "news")
    assert notice.isVisible()
    assert text_of(notice, "word") == notice.text == "news"
    notice.clear()
    assert not notice.isVisible()


@pytest.mark.parametrize("tone", list(Tone))
def test_each_tone_has_its_icon_beside_the_words(notice: Notice, tone: Tone) -> None:
    notice.show_message(tone, "news")
    assert notice.tone is tone
    (icon,) = notice.findChildren(Icon)
    assert icon.icon == tone_icon(tone)


def test_an_error_is_shown_in_three_sentences(notice: Notice) -> None:
    error = NoAnswer("raw")
    notice.show_error(error)
    first, second = notice.text.split("\n")
    assert first == error.what
    assert second == f"{error.meaning} {error.advice}"
    assert notice.tone is Tone.BAD


def test_details_fold_out_and_in(notice: Notice) -> None:
    notice.show_error(NoAnswer("DEADLINE_EXCEEDED: x"))
    assert not details(notice).isVisible()
    click(notice, "More")
    assert details(notice).isVisible()
    assert details(notice).text() == "NoAnswer: DEADLINE_EXCEEDED: x"
    click(notice, "More")
    assert not details(notice).isVisible()


def test_details_are_folded_when_they_change(notice: Notice) -> None:
    notice.show_error(NoAnswer("one"))
    click(notice, "More")
    notice.show_error(NoAnswer("two"))
    assert not details(notice).isVisible()


@pytest.mark.parametrize("raw", ["x" * 5000, "a\0b\u202ec", "one\n" * 900], ids=["long", "with controls", "lines"])
def test_s5_hostile_details_stay_open_while_the_notice_is_refreshed(notice: Notice, raw: str) -> None:
    notice.show_error(NoAnswer(raw))
    click(notice, "More")
    notice.show_error(NoAnswer(raw))
    assert details(notice).isVisible()


def test_without_details_there_is_no_button_for_them(notice: Notice) -> None:
    notice.show_message(Tone.INFO, "news")
    assert not notice.findChildren(QPushButton)[0].isVisible()
    assert details(notice).isHidden()
    notice.show_error(NoAnswer("raw"))
    assert button(notice, "More").isVisible()


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (TicketNotFound("raw"), "TicketNotFound: raw"),
        (TicketNotFound(), "TicketNotFound"),
        (BadInput(), ""),
        (BadInput("raw"), "BadInput: raw"),
    ],
)
def test_details_name_the_error_except_for_invalid_input(error: OpenObdError, expected: str) -> None:
    assert error_details(error) == expected


def test_an_error_without_meaning_and_advice_is_one_line() -> None:
    error = OpenObdError(what="Only this.")
    error.meaning = error.advice = ""
    assert error_text(error) == "Only this."


def test_t04_hostile_text_is_shown_literally(notice: Notice) -> None:
    notice.show_message(Tone.BAD, "<img src='file:///etc/passwd'>\u202e", "<script>x</script>")
    assert notice.text == "<img src='file:///etc/passwd'>"
    assert {label.textFormat() for label in notice.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_text_that_wraps_is_given_its_whole_height(notice: Notice, stage: QWidget) -> None:
    notice.show_message(Tone.BAD, "a sentence of some length " * 12)
    layout = notice.layout()
    assert layout is not None
    notice.resize(300, layout.totalHeightForWidth(300))
    label = notice.findChild(QLabel, "word")
    assert isinstance(label, QLabel)
    assert label.height() >= label.heightForWidth(label.width())


def test_help_is_offered_only_if_it_applies(qtbot: QtBot, stage: QWidget) -> None:
    notice = OfferNotice("word", "Claim session…", stage)
    pressed: list[bool] = []
    notice.offer.clicked.connect(lambda: pressed.append(True))
    notice.show_message(Tone.WARN, "news")
    assert not notice.offer.isVisible()
    notice.show_message(Tone.WARN, "news", offered=True)
    click(notice, "Claim session")
    assert pressed == [True]
    notice.clear()
    notice.show_message(Tone.WARN, "other news")
    assert not notice.offer.isVisible()


@pytest.mark.parametrize(("text", "focused"), [("other news", "word"), ("", "before")])
def test_d12_an_offer_that_is_hidden_while_it_has_the_focus_gives_it_to_nothing_that_acts(
    qtbot: QtBot, stage: QWidget, text: str, focused: str
) -> None:
    column = QVBoxLayout(stage)
    notice = OfferNotice("word", "Claim session…")
    danger, before, after = QPushButton("Interrupt"), QPushButton("Before"), QPushButton("After")
    danger.setProperty("kind", "danger")
    before.setObjectName("before")
    for widget in (before, danger, notice, after):
        column.addWidget(widget)
    notice.show_message(Tone.WARN, "news", offered=True)
    qtbot.waitUntil(before.isVisible)
    notice.offer.setFocus()
    notice.show_message(Tone.WARN, text)
    found = stage.focusWidget()
    assert found is not None
    assert found.objectName() == focused


@pytest.mark.parametrize(("text", "focused"), [("other news", "word"), ("", "before")])
def test_d12_a_notice_whose_details_are_hidden_gives_their_focus_to_nothing_that_acts(
    qtbot: QtBot, stage: QWidget, text: str, focused: str
) -> None:
    column = QVBoxLayout(stage)
    notice = Notice("word")
    before, danger = QPushButton("Before"), QPushButton("Interrupt")
    danger.setProperty("kind", "danger")
    before.setObjectName("before")
    for widget in (before, notice, danger):
        column.addWidget(widget)
    notice.show_error(NoAnswer("raw"))
    qtbot.waitUntil(before.isVisible)
    for holder in (button(notice, "More"), details(notice)):
        notice.show_error(NoAnswer("raw"))
        details(notice).show()
        holder.setFocus()
        notice.show_message(Tone.INFO, text)
        found = stage.focusWidget()
        assert found is not None
        assert found.objectName() == focused


def is_whole(notice: Notice) -> bool:
    label = notice.findChild(QLabel, "word")
    return isinstance(label, QLabel) and label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("width", [240, 420, 700])
def test_d3_a_long_text_is_completely_visible_in_a_narrow_place(qtbot: QtBot, stage: QWidget, width: int) -> None:
    column = QVBoxLayout(stage)
    notice = Notice("word")
    column.addWidget(notice)
    column.addStretch(1)
    stage.resize(width, 900)
    stage.show()
    sentence = "The function is running. Stopping it now may leave a may leave a control unit only partially written. "
    for text in ("\n".join([3 * sentence] * 3), sentence, "\n".join([2 * sentence] * 2)):
        notice.show_message(Tone.WARN, text)
        qtbot.waitUntil(lambda: is_whole(notice))
        stage.resize(width + 60, 900)
        qtbot.waitUntil(lambda: is_whole(notice))
        stage.resize(width, 900)


def test_d13_an_offer_in_a_narrow_place_leaves_the_width_to_the_text(stage: QWidget) -> None:
    notice = OfferNotice("narrow", "Use this answer", stage, beside=False)
    notice.show_message(Tone.WARN, "The mechanic answered: Assistance requested.", offered=True)
    notice.setFixedWidth(320)
    notice.adjustSize()
    stage.show()
    (text,) = [each for each in notice.findChildren(Text) if each.objectName() == "narrow"]
    assert text.width() > 240
    assert notice.offer.y() >= text.geometry().bottom()


@pytest.mark.parametrize("offered", [False, True])
@pytest.mark.parametrize("text", ["one line", "two\nlines"])
def test_the_icon_is_level_with_the_first_line_and_with_the_button(
    qtbot: QtBot, stage: QWidget, text: str, offered: bool
) -> None:
    column = QVBoxLayout(stage)
    notice = OfferNotice("word", "Acknowledge")
    column.addWidget(notice)
    column.addStretch(1)
    stage.resize(500, 300)
    notice.show_message(Tone.WARN, text, offered=offered)
    (icon,) = notice.findChildren(Icon)
    label = notice.findChild(Text, "word")
    assert label is not None
    line = label.fontMetrics().lineSpacing()

    def is_level() -> None:
        middle = middle_of(icon, notice)
        spare = max(0, label.height() - line * (text.count("\n") + 1))
        assert abs(middle - (label.mapTo(notice, QPoint(0, 0)).y() + (spare + line) / 2)) <= 1
        if offered:
            assert abs(middle - middle_of(notice.offer, notice)) <= 1

    qtbot.waitUntil(is_level)


def middle_of(widget: QWidget, around: QWidget) -> float:
    """Returns the height of the middle of ``widget`` inside ``around``."""
    return widget.mapTo(around, QPoint(0, 0)).y() + widget.height() / 2


@pytest.mark.parametrize(("height", "is_brief"), [(600, True), (800, False)])
def test_op6_a_brief_notice_takes_one_line_in_a_low_window(qtbot: QtBot, height: int, is_brief: bool) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    body = QWidget()
    window.setCentralWidget(body)
    column = QVBoxLayout(body)
    made = Notice("word", brief=True)
    column.addWidget(made)
    column.addStretch(1)
    window.resize(500, height)
    window.show()
    text = "The connection was lost.\n" + "The session may still be occupying the car. " * 5
    made.show_message(Tone.WARN, text)
    label = made.findChild(Text, "word")
    assert label is not None
    qtbot.waitUntil(lambda: (label.height() < 2 * label.fontMetrics().lineSpacing()) is is_brief)
    assert made.text == text
    assert label.accessibleName().startswith("The connection was lost.")
    assert ("occupying" in label.toolTip()) is is_brief


def test_op6_a_notice_in_a_dialog_is_never_shortened(qtbot: QtBot, stage: QWidget) -> None:
    made = Notice("word", stage, brief=True)
    made.resize(300, 200)
    made.show_message(Tone.WARN, "word " * 60)
    assert made.heightForWidth(300) > 60 or made.sizeHint().height() > 60
