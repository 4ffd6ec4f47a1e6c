"""Rows of a conversation: each question with its state and answer."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind, Target
from openobd_desktop.ui.tabs.ask.texts import ConversationColumn, conversation_headers, exchange_row

pytestmark = pytest.mark.usefixtures("qapp")

OPEN = Exchange(1, Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"), 0.0)
ANSWERED = replace(OPEN, state=ExchangeState.ANSWERED, answer=True, settled_at=3.0)
FOR_OPERATOR = Exchange(2, Question(kind=QuestionKind.CONTINUE, text="Thanks", target=Target.OPERATOR), 9.0)


def test_each_column_has_a_header() -> None:
    assert conversation_headers() == ("Asked", "Question", "Answer", "State", "Closed", "Shown to")
    assert len(conversation_headers()) == len(ConversationColumn)


def test_an_open_question_is_waiting() -> None:
    assert exchange_row(OPEN)[1:] == ("Is the ignition on?", "", "waiting", "", "Mechanic")


def test_an_answered_question_shows_the_answer_and_its_time() -> None:
    row = exchange_row(ANSWERED)
    assert row[ConversationColumn.ANSWER : ConversationColumn.SETTLED] == ("Yes", "answered")
    assert row[ConversationColumn.SETTLED]


def test_a_row_shows_who_was_asked() -> None:
    assert exchange_row(FOR_OPERATOR)[ConversationColumn.TARGET] == "Operator dashboard"
