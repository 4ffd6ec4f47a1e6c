"""The conversation grows and settles without a reset, so that what is selected stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.models.conversation_table import ConversationModel
from openobd_desktop.values.questions import Exchange, ExchangeState, Question, QuestionKind, Target
from tests.ui.hostile import HOSTILE, model_faults

OPEN = Exchange(1, Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"), 0.0)
ANSWERED = replace(OPEN, state=ExchangeState.ANSWERED, answer=True, settled_at=3.0)
NEXT = Exchange(2, Question(kind=QuestionKind.CONTINUE, text="Thanks", target=Target.OPERATOR), 9.0)


@pytest.fixture
def model(qtbot: QtBot) -> ConversationModel:
    made = ConversationModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def cells(model: ConversationModel, row: int) -> list[str | None]:
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_each_column_has_a_header(model: ConversationModel) -> None:
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["Asked", "Question", "Answer", "State", "Settled", "Shown to"]


def test_a_question_settles_in_its_own_row(model: ConversationModel, qtbot: QtBot) -> None:
    assert model.take_in([OPEN])
    assert cells(model, 0)[1:] == ["Is the ignition on?", "", "waiting", "", "Person at the car"]
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        assert not model.take_in([ANSWERED])
    settled = cells(model, 0)
    assert settled[2:4] == ["Yes", "answered"]
    assert settled[4]


def test_only_what_differs_is_told(model: ConversationModel, qtbot: QtBot) -> None:
    model.take_in([ANSWERED])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.waitSignal(model.rowsInserted):
        assert model.take_in([ANSWERED, NEXT])
    assert cells(model, 1)[5] == "Operator dashboard"


@pytest.mark.parametrize("text", HOSTILE[::10])
def test_t4_f26_a_hostile_question_or_answer_is_only_shown(model: ConversationModel, text: str) -> None:
    question = Question(kind=QuestionKind.FREE_TEXT, text=text)
    model.take_in([Exchange(1, question, 0.0, ExchangeState.ANSWERED, text, 1.0)])
    assert model_faults(model) == []
