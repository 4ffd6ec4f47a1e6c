"""Questions that can be sent, and answers that belong to them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from openobd_desktop.core.session.services.question_rules import (
    QuestionProblem,
    match_answer,
    may_be_mixed_up,
    problems,
)
from openobd_desktop.domain.questions import Echo, Mismatch, Question, QuestionKind, Target, Translation

YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
CHOICE = Question(kind=QuestionKind.CHOICE, text="Which side?", options=("left", "right"))
NUMBER = Question(kind=QuestionKind.NUMBER, text="How many?", minimum=3, maximum=5)
FREE = Question(kind=QuestionKind.FREE_TEXT, text="What do you see?")
GO_ON = Question(kind=QuestionKind.CONTINUE, text="Ignition off")
TEXT = Question(kind=QuestionKind.TEXT, text="Working")
DUTCH = (Translation(YES_NO.text, "nl", "Staat het contact aan?"),)


def echo_of(question: Question, answer: bool | int | str | None = None) -> Echo:
    return Echo(
        kind=question.kind,
        text=question.text,
        target=question.target,
        options=question.options,
        minimum=question.minimum,
        maximum=question.maximum,
        answer=answer,
    )


@pytest.mark.parametrize("question", [YES_NO, CHOICE, NUMBER, FREE, GO_ON, TEXT], ids=lambda each: each.kind.value)
def test_an_ordinary_question_can_be_sent(question: Question) -> None:
    assert problems(question) == ()


@pytest.mark.parametrize(
    ("question", "problem"),
    [
        (replace(TEXT, text=" \n"), QuestionProblem.NO_TEXT),
        (replace(TEXT, text="\u3164\u115f \u2800"), QuestionProblem.NO_TEXT),
        (replace(TEXT, text="x" * 2001), QuestionProblem.TEXT_TOO_LONG),
        (replace(CHOICE, options=("left",)), QuestionProblem.TOO_FEW_OPTIONS),
        (replace(CHOICE, options=tuple(map(str, range(101)))), QuestionProblem.TOO_MANY_OPTIONS),
        (replace(CHOICE, options=("left", " ")), QuestionProblem.OPTION_EMPTY),
        (replace(CHOICE, options=("left", "\u3164")), QuestionProblem.OPTION_EMPTY),
        (replace(CHOICE, options=("left", "x" * 201)), QuestionProblem.OPTION_TOO_LONG),
        (replace(CHOICE, options=("left", "left")), QuestionProblem.OPTION_TWICE),
        (replace(NUMBER, minimum=6), QuestionProblem.RANGE_EMPTY),
        (replace(NUMBER, minimum=-1), QuestionProblem.RANGE_EMPTY),
        (replace(NUMBER, maximum=2**32), QuestionProblem.RANGE_EMPTY),
        (replace(NUMBER, maximum=103), QuestionProblem.RANGE_TOO_WIDE),
        (replace(TEXT, seconds=3601), QuestionProblem.SECONDS_OUT_OF_RANGE),
        (replace(TEXT, seconds=-1), QuestionProblem.SECONDS_OUT_OF_RANGE),
        (replace(TEXT, translations=(Translation("Working", "nl", "x" * 2001),)), QuestionProblem.TRANSLATION_TOO_LONG),
        (replace(TEXT, picture="http://example.com/a.png"), QuestionProblem.PICTURE_REFUSED),
        (replace(TEXT, picture="file:///etc/passwd"), QuestionProblem.PICTURE_REFUSED),
        (replace(TEXT, picture="https://192.168.0.1/a.png"), QuestionProblem.PICTURE_REFUSED),
    ],
)
def test_t4_t5_the_problem_of_a_question_is_named(question: Question, problem: QuestionProblem) -> None:
    assert problems(question) == (problem,)


def test_a_picture_with_an_https_url_can_be_sent() -> None:
    assert problems(replace(TEXT, picture="https://pictures.example.com/socket.png")) == ()


@pytest.mark.parametrize(
    ("question", "answer"),
    [(YES_NO, True), (YES_NO, False), (CHOICE, 0), (CHOICE, 1), (NUMBER, 3), (NUMBER, 5), (FREE, "a lamp")],
)
def test_an_echo_with_an_answer_that_the_question_offers_answers_it(
    question: Question, answer: bool | int | str
) -> None:
    assert match_answer(question, echo_of(question, answer)) is None


@pytest.mark.parametrize("question", [GO_ON, TEXT], ids=lambda each: each.kind.value)
def test_the_echo_of_a_text_or_a_button_is_its_answer(question: Question) -> None:
    assert match_answer(question, echo_of(question)) is None


@pytest.mark.parametrize("question", [YES_NO, CHOICE, NUMBER, FREE], ids=lambda each: each.kind.value)
def test_f22_an_echo_without_an_answer_is_neither_no_nor_zero(question: Question) -> None:
    assert match_answer(question, echo_of(question)) is Mismatch.NO_ANSWER


@pytest.mark.parametrize(
    ("question", "answer"), [(CHOICE, 2), (CHOICE, -1), (NUMBER, 2), (NUMBER, 6), (CHOICE, "left"), (YES_NO, "yes")]
)
def test_an_answer_not_offered_by_the_question_is_ignored(question: Question, answer: int | str) -> None:
    assert match_answer(question, echo_of(question, answer)) is Mismatch.OUT_OF_RANGE


def test_an_empty_text_is_no_answer() -> None:
    assert match_answer(FREE, echo_of(FREE, "")) is Mismatch.NO_ANSWER


@pytest.mark.parametrize(
    "echo",
    [
        echo_of(replace(YES_NO, text="Is the engine running?"), True),
        echo_of(replace(YES_NO, target=Target.OPERATOR), True),
        echo_of(replace(FREE, text=YES_NO.text), "yes"),
        Echo(kind=None),
    ],
)
def test_f23_an_echo_of_another_text_screen_or_kind_answers_nothing(echo: Echo) -> None:
    assert match_answer(YES_NO, echo) is Mismatch.OTHER_QUESTION


@pytest.mark.parametrize(
    ("question", "other"),
    [
        (CHOICE, replace(CHOICE, options=("right", "left"))),
        (CHOICE, replace(CHOICE, options=("left", "right", "both"))),
        (NUMBER, replace(NUMBER, maximum=6)),
    ],
)
def test_f23_a_text_with_different_options_or_range_is_a_different_question(
    question: Question, other: Question
) -> None:
    assert match_answer(question, echo_of(other, 1 if question is CHOICE else 4)) is Mismatch.OTHER_QUESTION


def test_an_echo_in_a_translation_of_the_question_answers_it() -> None:
    question = replace(YES_NO, translations=DUTCH)

    assert match_answer(question, replace(echo_of(YES_NO, True), text=DUTCH[0].text)) is None
    assert match_answer(YES_NO, replace(echo_of(YES_NO, True), text=DUTCH[0].text)) is Mismatch.OTHER_QUESTION


def test_without_an_open_question_everything_is_stray() -> None:
    assert match_answer(None, echo_of(YES_NO, True)) is Mismatch.NO_QUESTION


def test_f23_questions_whose_answers_could_be_confused_are_recognised() -> None:
    translated = replace(YES_NO, text="Contact on?", translations=(Translation("Contact on?", "nl", DUTCH[0].text),))

    assert may_be_mixed_up(YES_NO, [FREE, YES_NO])
    assert may_be_mixed_up(replace(YES_NO, translations=DUTCH), [translated])
    assert not may_be_mixed_up(YES_NO, [])
    assert not may_be_mixed_up(YES_NO, [FREE, replace(YES_NO, target=Target.OPERATOR), replace(YES_NO, text="Other?")])
