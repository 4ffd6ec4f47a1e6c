"""Ask tab: one open question at a time, what it blocks, and its answer."""

from __future__ import annotations

import contextlib

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from openobd_desktop.core.session.services.question_rules import problems
from openobd_desktop.core.session.services.question_templates import TEMPLATES
from openobd_desktop.core.session.services.questions import IDLE_LIMIT
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.questions import Question, QuestionKind, Target, Translation
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import BadInput, NotOffered, QuestionOpen, ServiceFault
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.tabs.ask.conversation import ConversationView
from openobd_desktop.ui.tabs.ask.templates import TemplateChips
from tests.core.fakes import START, settle
from tests.ui.hostile import HOSTILE, faults
from tests.ui.tabs.ask.asking import Asking, combo, edit
from tests.ui.ui_env import button, click, shows, text_of, usable

YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
NUMBER = Question(kind=QuestionKind.NUMBER, text="How many keys?", minimum=1, maximum=4)
QUESTIONS = [
    YES_NO,
    NUMBER,
    Question(kind=QuestionKind.TEXT, text="Please wait.", seconds=30, target=Target.OPERATOR),
    Question(kind=QuestionKind.CONTINUE, text="Switch the ignition on."),
    Question(kind=QuestionKind.FREE_TEXT, text="Odometer?", picture="https://pictures.example.com/a.png"),
    Question(
        kind=QuestionKind.CHOICE,
        text="Which plug?",
        options=("7 pins", "13 pins"),
        translations=(Translation("Which plug?", "de", "Welcher Stecker?"), Translation("7 pins", "de", "7-polig")),
    ),
]


async def test_object_names_are_those_of_the_contract(asking: Asking) -> None:
    assert combo(asking.panel, "Question type").count() == len(QuestionKind)
    assert [combo(asking.panel, "Show to").itemText(place) for place in range(2)] == [
        "Mechanic",
        "Operator dashboard",
    ]
    assert edit(asking.panel, "Question").isVisible()
    assert button(asking.panel, "Send").isVisible()
    assert asking.state == "No question has been asked yet; the mechanic can chat."


async def test_an_empty_conversation_says_what_to_do_until_there_is_a_question(asking: Asking) -> None:
    assert text_of(asking.panel, "askEmptyText") == (
        "Choose a template or write a question below. The answer appears here."
    )
    await asking.ask(YES_NO)
    assert not shows(asking.panel, "askEmptyText")


async def test_an_empty_conversation_says_that_it_stays_empty_after_the_session(asking: Asking) -> None:
    await asking.env.service.interrupt(asking.active.id)
    asking.panel.refresh()
    assert text_of(asking.panel, "askEmptyText") == "No question was asked in this session."


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.kind.value)
async def test_each_kind_of_question_is_sent_as_written(asking: Asking, question: Question) -> None:
    await asking.ask(question)
    assert asking.stream.asked == [question]


async def test_each_template_can_be_sent_unchanged(asking: Asking) -> None:
    for place, template in enumerate(TEMPLATES):
        actions = asking.panel.findChildren(TemplateChips)[0].menu().actions()
        actions[place].trigger()
        click(asking.panel, "Send")
        await settle()
        assert asking.stream.asked[-1] == template.question


async def test_the_form_is_empty_once_the_question_has_been_sent(asking: Asking) -> None:
    await asking.ask(NUMBER)
    assert asking.composer.question.text == ""
    assert asking.composer.kind is QuestionKind.NUMBER
    assert not usable(button(asking.panel, "Send"))


async def test_what_is_typed_while_a_question_is_being_sent_stays(asking: Asking) -> None:
    asking.composer.fill(YES_NO)
    click(asking.panel, "Send")
    asking.composer.fill(NUMBER)
    await settle()
    assert asking.stream.asked == [YES_NO]
    assert asking.composer.question == NUMBER


async def test_a_question_that_could_not_be_sent_stays_in_the_form(asking: Asking) -> None:
    await asking.ask(QUESTIONS[2])
    asking.stream.failure = ServiceFault("INTERNAL")
    await asking.ask(NUMBER)
    assert asking.composer.question == NUMBER


async def test_ctrl_return_in_the_text_sends_the_question(asking: Asking) -> None:
    asking.composer.fill(YES_NO)
    asking.composer.focus()
    QTest.keyClick(edit(asking.panel, "Question"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    assert asking.stream.asked == [YES_NO]


async def test_two_clicks_send_one_question(asking: Asking) -> None:
    asking.composer.fill(YES_NO)
    click(asking.panel, "Send")
    click(asking.panel, "Send")
    await settle()
    assert len(asking.stream.asked) == 1


@pytest.mark.parametrize(
    ("question", "complaint"),
    [
        (replace(YES_NO, text=""), "Enter the question."),
        (replace(QUESTIONS[5], options=("one",)), "Enter at least two answers, one per line."),
        (replace(QUESTIONS[5], options=("one", "one")), "One of the answers appears twice."),
        (replace(QUESTIONS[5], options=("one", "", "two")), "One of the answers is empty."),
        (replace(QUESTIONS[5], options=("one", "x" * 201)), "One of the answers is longer than 200 characters."),
        (replace(NUMBER, minimum=5), "The lowest number is higher than the highest."),
        (
            replace(NUMBER, maximum=500),
            "The range can contain at most 100 numbers, because each number becomes a button.",
        ),
        (
            replace(YES_NO, picture="http://a.example.com/"),
            "This picture's address must start with https:// and must not contain a user name or port.",
        ),
        (replace(YES_NO, picture="https://10.0.0.1/"), "This picture's address does not contain a public host."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_t5_the_reason_why_a_question_cannot_be_sent_is_shown(
    asking: Asking, question: Question, complaint: str
) -> None:
    asking.composer.fill(question)
    assert problems(asking.composer.question)
    assert not usable(button(asking.panel, "Send"))
    assert button(asking.panel, "Send").toolTip() == complaint
    if question.text:
        assert asking.effect == complaint


async def test_a_text_that_is_too_long_is_reported_and_not_cut_off(asking: Asking) -> None:
    edit(asking.panel, "Question").setPlainText("x" * 2001)
    assert asking.effect == "The question is longer than 2000 characters."


async def test_an_open_question_shows_what_it_blocks_and_how_long_it_may_stay_open(asking: Asking) -> None:
    await asking.ask(YES_NO)
    await asking.env.clock.advance(34)
    asking.panel.refresh()
    assert "Waiting for an answer (34 s)" in asking.state
    assert "The mechanic cannot chat meanwhile" in asking.state
    assert "Closes in 54:26" in asking.state
    assert asking.rows == [("waiting", "Is the ignition on?")]


async def test_what_sending_does_is_said_beside_the_button(asking: Asking) -> None:
    assert asking.effect == "After the answer, the mechanic can chat again."
    asking.composer.fill(QUESTIONS[2])
    assert asking.effect == "The text stays until you close the conversation."
    await asking.ask(YES_NO)
    assert asking.effect == "Replaces the open question."
    asking.composer.fill(QUESTIONS[2])
    assert asking.effect == "Replaces the open question. The text stays until you close the conversation."


async def test_a_question_opened_elsewhere_is_not_replaced_unless_that_was_said(asking: Asking) -> None:
    asking.composer.fill(NUMBER)
    undo = asking.env.gate("ask")
    other = asking.env.scope.start(asking.active.services.questions.ask(YES_NO), "ask")
    await settle()
    asking.panel._replaces = False
    click(asking.panel, "Send")
    undo.set()
    await other
    await settle()
    assert asking.stream.asked == [YES_NO]
    message = asking.env.context.messages.current
    assert message is not None
    assert message.what == QuestionOpen.what


async def test_an_answer_closes_the_conversation_and_is_shown_with_its_time(asking: Asking) -> None:
    await asking.ask(YES_NO)
    await asking.answer(YES_NO, False)
    assert asking.state == "The conversation is closed; the mechanic can chat again."
    assert asking.stream.closed
    assert asking.rows == [("answered", "Is the ignition on?"), ("Mechanic", "No")]


async def test_a_text_stays_on_the_screen_until_the_conversation_is_closed(asking: Asking) -> None:
    await asking.ask(QUESTIONS[2])
    await asking.answer(QUESTIONS[2], None)
    assert not asking.stream.closed
    assert asking.state.startswith("The mechanic sees the last question and cannot chat until you close")
    click(asking.panel, "Close conversation")
    await settle()
    assert asking.stream.closed
    assert button(asking.panel, "Send").isVisible()
    names = [each.accessibleName() for each in asking.panel.findChildren(QAbstractButton) if each.isVisible()]
    assert "Close conversation" not in names


async def test_a_question_replaces_the_open_one(asking: Asking) -> None:
    await asking.ask(YES_NO)
    asking.composer.fill(NUMBER)
    click(asking.panel, "Send")
    await settle()
    await asking.answer(NUMBER, 2)
    assert asking.rows == [
        ("replaced", "Is the ignition on?"),
        ("answered", "How many keys?"),
        ("Mechanic", "2"),
    ]


async def test_f23_a_takeover_by_another_program_is_shown_and_asking_again_ends_it(asking: Asking) -> None:
    await asking.ask(YES_NO)
    former = asking.stream
    former.end()
    await settle()
    assert asking.state.startswith("Another program has replaced your question")
    assert asking.rows[0][0] == "answer lost"
    await asking.ask(YES_NO)
    assert asking.stream is not former
    assert "Waiting for an answer" in asking.state


async def test_f23_a_mismatched_answer_is_shown_and_not_used(asking: Asking) -> None:
    await asking.ask(YES_NO)
    await asking.answer(NUMBER, 2)
    assert asking.rows[-1][1] == "An answer to another question was received. It was ignored."
    await asking.answer(YES_NO, None)
    assert asking.rows[-1][1] == "The question was returned without an answer."
    assert asking.rows[0][0] == "waiting"


async def test_f22_a_conversation_idle_for_55_minutes_is_closed(asking: Asking) -> None:
    await asking.ask(YES_NO)
    for _ in range(int(IDLE_LIMIT) // 60 - 9):
        await asking.env.clock.advance(60)
        asking.env.backend.held(asking.active.id).streams[-1].put_nowait(asking.held.one_time)
        await settle()
    asking.panel.refresh()
    assert "Closes in 9:00" in asking.state
    await asking.env.clock.advance(541)
    assert "after 55 minutes without a message" in asking.state
    assert asking.rows[0][0] == "withdrawn"


async def test_everything_is_disabled_with_a_reason_if_questions_are_not_offered(asking: Asking) -> None:
    await asking.ask(YES_NO)
    asking.stream.end(NotOffered("UNIMPLEMENTED"))
    await settle()
    assert asking.state == "This server does not support questions. Ask the mechanic by chat or phone."
    assert not asking.composer.isEnabled()
    assert not usable(button(asking.panel, "Send"))
    assert button(asking.panel, "Send").toolTip() == asking.state


async def test_an_error_of_the_service_is_shown_in_the_state_of_the_conversation(asking: Asking) -> None:
    await asking.ask(YES_NO)
    asking.stream.end(ServiceFault("INTERNAL"))
    await settle()
    assert asking.state.startswith(ServiceFault.what)
    asking.composer.fill(YES_NO)
    assert usable(button(asking.panel, "Send"))


async def test_after_the_end_of_the_session_questions_are_disabled_and_the_conversation_is_kept(
    asking: Asking,
) -> None:
    await asking.ask(YES_NO)
    await asking.answer(YES_NO, True)
    await asking.env.service.finish(asking.active.id, ServiceResult((Result.SUCCESS,)))
    await settle()
    assert asking.active.session.state is SessionState.FINISHED
    assert asking.state == "The session has ended; you can no longer ask questions."
    for name in ("Send",):
        assert not usable(button(asking.panel, name))
        assert button(asking.panel, name).toolTip() == asking.state
    assert not asking.composer.isEnabled()
    assert len(asking.rows) == 2


async def test_a_question_can_be_written_while_disconnected(asking: Asking) -> None:
    await asking.env.cut_line(asking.held)
    asking.composer.fill(YES_NO)
    assert "The connection to the service has been lost" in asking.state
    assert asking.composer.isEnabled()
    assert not usable(button(asking.panel, "Send"))


async def test_it_fits_a_narrow_window(asking: Asking) -> None:
    assert asking.panel.minimumSizeHint().width() <= 528


@pytest.mark.parametrize("text", HOSTILE[::16])
async def test_t4_f26_hostile_texts_are_shown_as_plain_text(asking: Asking, text: str) -> None:
    hostile = Question(kind=QuestionKind.FREE_TEXT, text=text[:2000] or "x", target=Target.OPERATOR)
    asking.composer.fill(hostile)
    assert faults(asking.panel) == []
    with contextlib.suppress(BadInput):
        await asking.active.services.questions.ask(hostile, last=True)
        await asking.answer(hostile, text or "x")
    assert faults(asking.panel) == []


async def test_d19_the_time_of_an_answer_has_its_offset_if_the_clock_changes_during_the_session(
    asking: Asking, autumn: float
) -> None:
    await asking.ask(YES_NO)
    await asking.answer(YES_NO, True)
    assert "UTC" not in times(asking)
    asking.active.events[:] = [SessionEvent(autumn + 3600, EventKind.LINE_LOST)]
    asking.panel.refresh()
    assert f"{local_clock(START)} UTC+02:00" in times(asking)


def times(asking: Asking) -> str:
    return " ".join(each.caption for each in asking.panel.findChildren(ConversationView)[0].entries)


async def test_a_bad_picture_address_is_said_once(asking: Asking) -> None:
    address = "http://pictures.example.com/a.png"
    asking.composer.fill(Question(kind=QuestionKind.YES_NO, text="Is it on?", picture=address))
    complaint = "This picture's address must start with https:// and must not contain a user name or port."
    assert asking.effect == complaint
    click(asking.panel, "Picture")
    assert text_of(asking.panel, "askPictureHint") == complaint
    assert asking.effect == ""
    assert not usable(button(asking.panel, "Send"))
