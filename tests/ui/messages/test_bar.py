"""The message bar: shows the board, offers what is safe and gives the details as plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.errors import NoAnswer, NoFreeServer, TokenLost
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.messages.bar import FADE, FADE_WITH_OFFER, MessageBar
from openobd_desktop.ui.messages.board import MessageBoard, Offer
from tests.ui.ui_env import button, click, text_of


@pytest.fixture
def board() -> MessageBoard:
    return MessageBoard()


@pytest.fixture
def window(qtbot: QtBot, board: MessageBoard) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    MessageBar(board, holder)
    holder.resize(900, 300)
    # Not under the pointer, which keeps a message from disappearing.
    holder.move(200, 200)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    return holder


def _bar(window: QWidget) -> MessageBar:
    bar = window.findChild(MessageBar)
    assert bar is not None
    return bar


def _offered(window: QWidget) -> set[str]:
    return {each.accessibleName() for each in _bar(window).findChildren(QAbstractButton) if not each.isHidden()}


def test_the_bar_is_hidden_without_a_message(window: QWidget) -> None:
    assert _bar(window).isHidden()


def test_a_message_posted_before_the_bar_existed_is_shown(qtbot: QtBot, board: MessageBoard) -> None:
    board.show_error(NoFreeServer())
    bar = MessageBar(board)
    qtbot.addWidget(bar)
    assert NoFreeServer.what in text_of(bar, "messageText")


@pytest.mark.parametrize("text", ["word " * 2000, "W" * 9000, "line\n" * 300])
def test_d3_a_very_long_message_leaves_room_for_the_page(window: QWidget, board: MessageBoard, text: str) -> None:
    window.resize(800, 480)
    board.show(text)
    bar = _bar(window)
    bar.resize(800, bar.sizeHint().height())
    assert len(text_of(window, "messageText")) <= 500
    assert bar.heightForWidth(800) < 480 / 2 or bar.sizeHint().height() < 480 / 2
    assert "Details" in _offered(window)


def test_the_text_contains_headline_meaning_and_advice(window: QWidget, board: MessageBoard) -> None:
    board.show_error(NoFreeServer())
    text = text_of(window, "messageText")
    assert all(part in text for part in (NoFreeServer.what, NoFreeServer.meaning, NoFreeServer.advice))


def test_retry_is_offered_only_if_it_is_safe(window: QWidget, board: MessageBoard) -> None:
    board.show_error(NoFreeServer())
    assert _offered(window) == {"Details", "Dismiss"}
    board.dismiss()
    board.show_error(NoFreeServer(), lambda: None)
    assert _offered(window) == {"Details", "Retry", "Dismiss"}


def test_an_offer_has_a_button_with_its_name(window: QWidget, board: MessageBoard) -> None:
    done: list[int] = []
    board.show_error(NoFreeServer(), offer=Offer("Interrupt this session", lambda: done.append(1)))
    assert _offered(window) == {"Details", "Interrupt this session", "Dismiss"}
    click(window, "Interrupt this session")
    assert done == [1]
    assert _bar(window).isHidden()


def test_news_has_no_details(window: QWidget, board: MessageBoard) -> None:
    board.show("40 sessions exported.")
    assert _offered(window) == {"Dismiss"}


def _timer(window: QWidget) -> QTimer:
    (timer,) = _bar(window).findChildren(QTimer)
    return timer


def test_a_confirmation_disappears_after_some_seconds_and_later_with_a_next_step(
    window: QWidget, board: MessageBoard
) -> None:
    board.show("The report was saved.")
    assert (_timer(window).isActive(), _timer(window).interval()) == (True, FADE)
    _timer(window).timeout.emit()
    assert board.current is None
    board.show("The report was saved.", Offer("Open report", lambda: None))
    assert _timer(window).interval() == FADE_WITH_OFFER


def test_trouble_and_what_is_to_stay_never_disappears_by_itself(window: QWidget, board: MessageBoard) -> None:
    board.show("The report was saved.")
    board.show_error(NoAnswer())
    assert not _timer(window).isActive()
    board.dismiss()
    board.show("Version 2 is available.", stays=True)
    assert not _timer(window).isActive()


def test_a_confirmation_stays_while_it_has_the_focus(window: QWidget, board: MessageBoard) -> None:
    board.show("The report was saved.", Offer("Open report", lambda: None))
    button(window, "Open report").setFocus()
    _timer(window).timeout.emit()
    assert board.current is not None
    assert _timer(window).isActive()


def test_a_change_of_language_drops_confirmations_only(board: MessageBoard) -> None:
    board.show("The report was saved.")
    board.change_language()
    assert board.current is None
    board.show("The profile was removed.", Offer("Undo", lambda: None))
    board.change_language()
    assert board.current is not None
    board.show_error(NoAnswer())
    board.change_language()
    assert board.current is not None


def test_retry_repeats_the_action(window: QWidget, board: MessageBoard) -> None:
    done: list[int] = []
    board.show_error(NoAnswer(), lambda: done.append(1))
    click(window, "Retry")
    assert done == [1]
    assert _bar(window).isHidden()


def test_dismiss_shows_the_next_cause_and_how_many_wait(window: QWidget, board: MessageBoard) -> None:
    board.show_error(NoAnswer())
    board.show_error(NoFreeServer())
    assert text_of(window, "messagesWaiting") == "1 more"
    click(window, "Dismiss")
    assert NoFreeServer.what in text_of(window, "messageText")
    click(window, "Dismiss")
    assert _bar(window).isHidden()


def test_details_are_plain_text_that_can_be_copied(window: QWidget, board: MessageBoard) -> None:
    board.show_error(NoAnswer("<b>DEADLINE_EXCEEDED</b>\x07"))
    report = window.findChild(QPlainTextEdit)
    assert report is not None
    assert report.isHidden()
    click(window, "Details")
    assert not report.isHidden()
    assert "NoAnswer: <b>DEADLINE_EXCEEDED</b>" in report.toPlainText()
    click(window, "Copy details")
    assert QGuiApplication.clipboard().text() == report.toPlainText()
    assert "\x07" not in report.toPlainText()


def test_open_details_do_not_repeat_the_text_and_leave_room_for_the_page(window: QWidget, board: MessageBoard) -> None:
    window.resize(612, 442)
    board.show_error(NoAnswer())
    whole = text_of(window, "messageText")
    click(window, "Details")
    assert text_of(window, "messageText") == NoAnswer.what == whole.split("\n")[0]
    low = _bar(window).heightForWidth(612)
    click(window, "Details")
    assert text_of(window, "messageText") == whole
    window.resize(612, 800)
    click(window, "Details")
    assert low < _bar(window).heightForWidth(612)
    assert low <= 128


def test_a_next_message_starts_with_its_details_closed(window: QWidget, board: MessageBoard) -> None:
    board.show_error(NoAnswer("one"))
    board.show_error(NoFreeServer("two"))
    click(window, "Details")
    board.dismiss()
    report = window.findChild(QPlainTextEdit)
    assert report is not None
    assert report.isHidden()


def test_a_long_word_does_not_push_the_buttons_out(window: QWidget, board: MessageBoard) -> None:
    board.show_error(NoAnswer("x", what="W" * 1500))
    assert _bar(window).minimumSizeHint().width() < 600


def test_in_a_narrow_window_the_buttons_are_below_the_text(qtbot: QtBot) -> None:
    board = MessageBoard()
    board.show_error(NoAnswer(), lambda: None)
    bar = MessageBar(board)
    qtbot.addWidget(bar)
    bar.show()
    for width, is_below in ((1000, False), (600, True), (1000, False)):
        bar.resize(width, 200)
        QApplication.sendPostedEvents()
        text = bar.findChild(QWidget, "messageText")
        assert text is not None
        assert (button(bar, "Dismiss").y() > text.geometry().bottom()) is is_below


def test_a_confirmation_that_can_be_translated_follows_the_language(window: QWidget, board: MessageBoard) -> None:
    words = {"text": "Confirmed.", "step": "Open report"}
    done: list[str] = []

    def told() -> tuple[str, Offer]:
        return words["text"], Offer(words["step"], lambda: done.append("opened"))

    board.show(*told(), again=told)
    words.update(text="Bevestigd.", step="Rapport openen")
    board.change_language()
    assert text_of(window, "messageText") == "Bevestigd."
    click(window, "Rapport openen")
    assert done == ["opened"]


@pytest.mark.parametrize(("height", "is_low"), [(600, True), (800, False)])
def test_op6_the_bar_takes_one_line_in_a_low_window_and_its_details_say_the_rest(
    qtbot: QtBot, board: MessageBoard, height: int, is_low: bool
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    body = QWidget()
    window.setCentralWidget(body)
    column = QVBoxLayout(body)
    column.addWidget(MessageBar(board))
    column.addStretch(1)
    window.resize(816, height)
    window.show()
    board.show_error(TokenLost("raw"), about="Ticket 7848095 · Volkswagen Golf VII 1.4 TSI")
    bar = _bar(window)

    def is_one_line() -> bool:
        return bar.height() < 56

    qtbot.waitUntil(lambda: is_one_line() is is_low)
    label = bar.findChild(Text, "messageText")
    assert label is not None
    assert ("\n" in label.text()) is not is_low
    assert TokenLost.advice in label.accessibleName()
    assert "Details" in _offered(window)
    report = window.findChild(QPlainTextEdit)
    assert report is not None
    assert TokenLost.advice in report.toPlainText()
    window.resize(816, 1400 - height)
    qtbot.waitUntil(lambda: is_one_line() is not is_low)
