"""Question templates of the program, and the user's own."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from openobd_desktop.core.session.services.question_rules import problems
from openobd_desktop.core.session.services.question_templates import (
    FEEDBACK,
    FEEDBACK_OPTIONS,
    LANGUAGES,
    TEMPLATES,
    TEXTS,
    Template,
    feedback_of,
    in_language,
    is_feedback,
    keep,
    kept,
    template,
    translated,
)
from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind, Target, Translation
from openobd_desktop.domain.session import UserFeedback
from tests.core.session.services.test_question_rules import CHOICE, YES_NO


@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.name)
def test_each_template_can_be_sent_and_has_all_four_languages(each: Template) -> None:
    assert problems(each.question) == ()
    originals = (each.question.text, *each.question.options)
    known = {(one.original, one.language) for one in each.question.translations}
    assert known == {(original, language) for original in originals for language in LANGUAGES}
    assert len({each.text(language) for language in LANGUAGES}) == 4


def test_no_text_is_empty_duplicate_or_padded() -> None:
    for texts in (*TEXTS.values(), *FEEDBACK_OPTIONS):
        assert len(set(texts)) == 4
        assert all(text == text.strip() and text for text in texts)


def test_a_template_is_shown_in_its_original_language_if_a_translation_is_missing() -> None:
    assert template("engine off").text("pl") == "Please stop the engine."
    assert translated(CHOICE, "left", "nl") == "left"


@pytest.mark.parametrize(
    ("answer", "feedback"),
    [
        (0, UserFeedback.SUCCESS),
        (1, UserFeedback.FAILURE),
        (2, UserFeedback.ASSISTANCE_REQUESTED),
        (3, UserFeedback.NOTHING),
    ],
)
def test_the_answer_to_the_feedback_question_fills_the_form(answer: int, feedback: UserFeedback) -> None:
    question = template(FEEDBACK).question
    assert feedback_of(Exchange(1, question, 0.0, ExchangeState.ANSWERED, answer, 1.0)) is feedback


def test_an_invalid_answer_to_the_feedback_question_fills_nothing() -> None:
    question = template(FEEDBACK).question
    assert feedback_of(Exchange(1, question, 0.0)) is None
    assert feedback_of(Exchange(1, question, 0.0, ExchangeState.LOST)) is None
    assert feedback_of(Exchange(1, CHOICE, 0.0, ExchangeState.ANSWERED, 1, 1.0)) is None
    assert feedback_of(Exchange(1, YES_NO, 0.0, ExchangeState.ANSWERED, True, 1.0)) is None


@pytest.mark.parametrize(
    "question",
    [
        *(each.question for each in TEMPLATES),
        Question(
            kind=QuestionKind.NUMBER,
            text="How many?",
            target=Target.OPERATOR,
            minimum=1,
            maximum=4,
            translations=(Translation("How many?", "de", "Wie viele?"),),
            picture="https://pictures.example.com/a.png",
        ),
        Question(kind=QuestionKind.TEXT, text="Wait", seconds=5),
    ],
)
def test_a_question_is_stored_completely(question: Question) -> None:
    assert kept(keep("mine", question)) == Template("mine", question, own=True)


def test_a_question_of_a_newer_kind_or_screen_is_omitted() -> None:
    assert kept(replace(keep("mine", CHOICE), kind="slider")) is None
    assert kept(replace(keep("mine", CHOICE), target="everybody")) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("each", TEMPLATES, ids=lambda each: each.name)
def test_a_question_written_in_another_language_reads_the_same_in_all(each: Template, language: str) -> None:
    written = in_language(each.question, language)
    assert written.text == each.text(language)
    for reader in LANGUAGES:
        assert translated(written, written.text, reader) == each.text(reader)
        for here, there in zip(written.options, each.question.options, strict=True):
            assert translated(written, here, reader) == translated(each.question, there, reader)
    assert problems(written) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feedback_question_is_known_in_every_language(language: str) -> None:
    written = in_language(template(FEEDBACK).question, language)
    assert is_feedback(written)
    assert not is_feedback(replace(written, options=written.options[:3]))
    answered = Exchange(1, written, 0.0, ExchangeState.ANSWERED, 2, 1.0)
    assert feedback_of(answered) is UserFeedback.ASSISTANCE_REQUESTED
