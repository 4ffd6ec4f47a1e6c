"""Texts for all values that a conversation can have."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.services.question_rules import QuestionProblem
from openobd_desktop.core.session.services.question_templates import LANGUAGES, TEMPLATES, Template
from openobd_desktop.domain.questions import (
    Answer,
    ConversationEnd,
    Exchange,
    ExchangeState,
    Mismatch,
    Question,
    QuestionKind,
    Target,
)
from openobd_desktop.ui.mechanic import question_texts as words

PLUG = Question(kind=QuestionKind.CHOICE, text="Which plug?", options=("7 pins", "13 pins"))


def test_each_value_has_its_own_text() -> None:
    for found in (
        [words.kind_label(kind) for kind in QuestionKind],
        [words.target_label(target) for target in Target],
        [words.exchange_label(state) for state in ExchangeState],
        [words.end_text(end) for end in ConversationEnd],
        [words.mismatch_text(stray) for stray in Mismatch],
        [words.template_label(template) for template in TEMPLATES],
        [words.language_label(language) for language in LANGUAGES],
        [words.problem_text(problem, PLUG) for problem in QuestionProblem if problem.value != "picture refused"],
    ):
        assert all(found)
        assert len(set(found)) == len(found)
        assert not any("{" in text for text in found)


@pytest.mark.parametrize(
    ("kind", "answer", "text"),
    [
        (QuestionKind.YES_NO, True, "Yes"),
        (QuestionKind.YES_NO, False, "No"),
        (QuestionKind.CHOICE, 1, "13 pins"),
        (QuestionKind.NUMBER, 0, "0"),
        (QuestionKind.FREE_TEXT, "120\u202e000\nkm", "120000 km"),
        (QuestionKind.CONTINUE, None, "(continued)"),
        (QuestionKind.TEXT, None, "(shown)"),
    ],
)
def test_an_answer_is_shown_in_the_language_of_the_operator(
    kind: QuestionKind, answer: Answer | None, text: str
) -> None:
    question = Question(kind=kind, text="?", options=PLUG.options)
    assert words.answer_label(Exchange(1, question, 0.0, ExchangeState.ANSWERED, answer, 1.0)) == text
    assert words.answer_label(Exchange(1, question, 0.0, ExchangeState.LOST)) == ""


def test_a_template_of_the_user_keeps_its_name() -> None:
    assert words.template_label(Template("done", PLUG, own=True)) == "done"


def test_a_valid_address_has_no_complaint() -> None:
    assert words.picture_complaint("https://pictures.example.com/a.png") == ""
