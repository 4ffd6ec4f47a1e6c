"""Bubbles of a conversation: what each says, and that all of it can be read, selected, copied and scrolled."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind, Target
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tabs.ask import conversation
from openobd_desktop.ui.tabs.ask.conversation import Bubble, ConversationView, Entry
from tests.core.fakes import settle
from tests.fuzz.oracle import STALL
from tests.ui.tabs.ask.asking import Asking

YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
LONG = " ".join(["word"] * 1200)


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    return view


def texts(view: ConversationView) -> list[str]:
    return [each.text() for each in view.findChildren(Text) if each.isVisible()]


def exchanges(asking: Asking, *those: Exchange) -> list[Entry]:
    asking.active.services.questions.exchanges[:] = those
    asking.panel.refresh()
    return list(asking.panel._conversation.entries)


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (ExchangeState.OPEN, "waiting"),
        (ExchangeState.REPLACED, "replaced"),
        (ExchangeState.WITHDRAWN, "withdrawn"),
        (ExchangeState.LOST, "answer lost"),
    ],
)
async def test_a_question_tells_its_time_whom_it_was_for_and_its_state(
    asking: Asking, state: ExchangeState, word: str
) -> None:
    (entry,) = exchanges(asking, Exchange(1, YES_NO, 0.0, state))
    time, to, last = entry.caption.split(" · ")
    assert len(time) == len("08:32:10")
    assert (to, last) == ("to: Mechanic", word)
    assert entry.text == "Is the ignition on?"


async def test_an_answer_is_a_bubble_of_its_own(asking: Asking) -> None:
    asked, answered = exchanges(asking, Exchange(1, YES_NO, 0.0, ExchangeState.ANSWERED, True, 3.0))
    assert asked.caption.endswith("answered")
    assert (answered.text, answered.question) == ("Yes", None)
    assert answered.caption.endswith(" · Mechanic")


async def test_text_that_needs_no_answer_has_been_shown(asking: Asking) -> None:
    text = Question(kind=QuestionKind.TEXT, text="Please wait.", target=Target.OPERATOR)
    (entry,) = exchanges(asking, Exchange(1, text, 0.0, ExchangeState.ANSWERED, None, 3.0))
    assert entry.caption.endswith("to: Operator dashboard · shown")


async def test_the_answers_that_were_offered_are_part_of_the_question(asking: Asking) -> None:
    plug = Question(kind=QuestionKind.CHOICE, text="Which plug?", options=("7 pins", "13 pins"))
    keys = Question(kind=QuestionKind.NUMBER, text="How many keys?", minimum=1, maximum=4)
    first, second = exchanges(asking, Exchange(1, plug, 0.0, ExchangeState.REPLACED), Exchange(2, keys, 1.0))
    assert first.detail == "Answers: 7 pins · 13 pins"
    assert second.detail == "Answers: 1 to 4"


def test_each_bubble_is_an_item_with_a_name(view: ConversationView) -> None:
    view.show_entries([Entry("08:32:10 · to: Mechanic · answered", "Is it on?", "Answers: a · b", question=YES_NO)])
    assert view.accessibleName() == "Conversation"
    assert view.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "08:32:10 · to: Mechanic · answered: Is it on? Answers: a · b"
    )


def test_the_whole_text_is_shown_wrapped_and_can_be_selected(view: ConversationView) -> None:
    view.show_entries([Entry("now", LONG)])
    labels = [each for each in view.findChildren(Text) if each.isVisible()]
    assert "".join(each.text() for each in labels[1:]) == LONG
    assert all(each.wordWrap() for each in labels)
    assert all(each.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse for each in labels)
    assert view.visualItemRect(view.item(0)).height() > view.height()


def test_the_bubbles_fit_a_new_width(qtbot: QtBot, view: ConversationView) -> None:
    view.show_entries([Entry("now", LONG)])
    before = view.visualItemRect(view.item(0)).height()
    view.resize(900, 200)
    qtbot.waitUntil(lambda: view.visualItemRect(view.item(0)).height() < before)


def test_a_bubble_or_the_whole_conversation_is_copied(view: ConversationView) -> None:
    view.show_entries([Entry("1", LONG), Entry("2", "Yes")])
    view.copy()
    assert QGuiApplication.clipboard().text() == f"1\n{LONG}\n\n2\nYes"
    view.setCurrentRow(0)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"1\n{LONG}"


def test_arrows_scroll_through_a_tall_bubble_before_they_go_to_the_next(view: ConversationView) -> None:
    view.show_entries([Entry("1", LONG), Entry("2", "Yes")])
    view.setCurrentRow(0)
    view.scrollToTop()
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() > 0
    assert view.currentRow() == 0
    while view.currentRow() == 0:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() == bar.maximum()
    for key, moved in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
        before = bar.value()
        QTest.keyClick(view, key)
        assert (bar.value() - before) * moved > 0


def test_a_new_bubble_is_scrolled_to_unless_an_older_one_is_being_read(view: ConversationView) -> None:
    view.show_entries([Entry("1", LONG)])
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    view.scrollToTop()
    view.show_entries([Entry("1", LONG), Entry("2", "Yes")])
    assert bar.value() == 0
    view.scrollToBottom()
    view.show_entries([Entry("1", LONG), Entry("2", "Yes"), Entry("3", "No")])
    assert bar.value() == bar.maximum()


def test_pictures_are_loaded_on_request_with_a_button_for_each(view: ConversationView) -> None:
    url = "https://pictures.example.com/a.png"
    for number in (1, 2):
        asked = [Entry(str(each), "?", "", question=replace(YES_NO, picture=url), number=each) for each in (1, 2)]
        view.show_entries(asked[:number])
    names = [each.accessibleName() for each in view.findChildren(QAbstractButton) if each.isVisible()]
    assert names == ["Show picture 1", "Show picture 2"]


async def test_a_question_can_be_asked_again(asking: Asking) -> None:
    exchanges(asking, Exchange(1, YES_NO, 0.0, ExchangeState.WITHDRAWN))
    view = asking.panel._conversation
    view.setCurrentRow(0)
    actions = {each.text(): each for each in view.menu().actions()}
    actions["Ask again"].trigger()
    await settle()
    assert asking.composer.question == YES_NO


def test_s5_many_long_texts_are_laid_out_in_slices_until_each_row_fits(
    qtbot: QtBot, view: ConversationView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "SLICE", 0.0)
    monkeypatch.setattr(conversation, "VISIBLE_SLICE", 0.0)
    view.show_entries([Entry(f"08:0{number}", "a\n" * 900) for number in range(3)])
    heights = [view.item(row).sizeHint().height() for row in range(3)]
    # The slice was long enough for the newest only.
    assert heights[2] > 900 * 5
    assert max(heights[:2]) < 900
    qtbot.waitUntil(lambda: min(view.item(row).sizeHint().height() for row in range(3)) > 900 * 5)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_s5_a_hidden_conversation_is_laid_out_when_it_is_shown(qtbot: QtBot, view: ConversationView) -> None:
    view.hide()
    view.show_entries([Entry("08:00", LONG), Entry("08:01", LONG)])
    view.show()
    qtbot.waitUntil(lambda: min(view.item(row).sizeHint().height() for row in range(2)) > 200)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    view.verticalScrollBar().setValue(0)
    view.hide()
    view.show()
    assert view.verticalScrollBar().value() == 0


def test_s5_only_what_is_near_the_visible_part_of_a_long_conversation_is_built(
    qtbot: QtBot, view: ConversationView
) -> None:
    view.show_entries([Entry(f"08:00:{number:02}", f"{number}: {LONG}") for number in range(60)])
    qtbot.waitUntil(lambda: min(view.item(row).sizeHint().height() for row in range(60)) > 200)
    assert len(view.findChildren(Bubble)) < 10
    assert any(text.startswith("59: ") for text in texts(view))
    view.scrollToTop()
    qtbot.waitUntil(lambda: any(text.startswith("0: ") for text in texts(view)))
    qtbot.waitUntil(lambda: len(view.findChildren(Bubble)) < 10)
    assert view.verticalScrollBar().value() == 0


def test_s5_what_is_being_read_stays_in_place_while_rows_above_it_are_laid_out(
    qtbot: QtBot, view: ConversationView
) -> None:
    view.hide()
    view.show_entries([Entry(f"08:00:{number:02}", f"{number}: {LONG}") for number in range(20)])
    view.show()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 100)
    before = view.visualItemRect(view.item(19)).top()
    qtbot.waitUntil(lambda: min(view.item(row).sizeHint().height() for row in range(20)) > 200)
    assert view.visualItemRect(view.item(19)).top() == before


def test_s5_a_selected_text_stays_selected_when_it_is_scrolled_away(qtbot: QtBot, view: ConversationView) -> None:
    view.show_entries([Entry(f"08:00:{number:02}", f"{number}: {LONG}") for number in range(20)])
    qtbot.waitUntil(lambda: min(view.item(row).sizeHint().height() for row in range(20)) > 200)
    (label,) = [each for each in view.findChildren(Text) if each.text().startswith("19: ")]
    label.setSelection(0, 10)
    view.scrollToTop()
    qtbot.waitUntil(lambda: any(text.startswith("0: ") for text in texts(view)))
    assert label.selectedText() == (f"19: {LONG}")[:10]


def test_s5_200_answers_of_1000_lines_hold_no_turn_for_100_ms(view: ConversationView) -> None:
    turns: list[float] = []

    def turn(work: Callable[[], object]) -> None:
        began = time.thread_time()
        work()
        turns.append(time.thread_time() - began)

    turn(lambda: view.show_entries([Entry(f"{number}", "a\n" * 1000) for number in range(200)]))
    while view._rest.isActive():
        view._rest.stop()
        turn(view._on_next_turn)
    assert min(view.item(row).sizeHint().height() for row in range(200)) > 1000 * 5
    turn(view.grab)
    assert max(turns) < STALL
