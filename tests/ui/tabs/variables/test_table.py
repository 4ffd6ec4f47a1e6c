"""Rows of variables: minimal changes, objects marked as such, hostile texts on one line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.functions import SINGLE_RESULT, Variable
from openobd_desktop.ui.tabs.variables.panel import VariableColumn, VariablesModel
from tests.ui.hostile import HOSTILE, model_faults

A, B, C = Variable("a", "1"), Variable("b", "2"), Variable("c", "3")


def model(*variables: Variable) -> VariablesModel:
    made = VariablesModel("Variable", "Value")
    made.set_variables(variables)
    return made


def row(shown: VariablesModel, number: int) -> list[str | None]:
    return [shown.data(shown.index(number, column)) for column in VariableColumn]


def test_a_row_shows_key_and_text_under_the_given_headers() -> None:
    shown = model(A)
    assert row(shown, 0) == ["a", "1"]
    assert [shown.headerData(column, Qt.Orientation.Horizontal) for column in VariableColumn] == ["Variable", "Value"]


def test_an_object_and_a_single_result_have_labels() -> None:
    shown = model(Variable("r", "diagnostics.Report", is_text=False), Variable(SINGLE_RESULT, "7"))
    assert row(shown, 0) == ["r", "(object: diagnostics.Report)"]
    assert row(shown, 1) == ["(single result)", "7"]


def test_rows_are_added_removed_and_changed_without_a_reset(qtbot: QtBot) -> None:
    shown = model()
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    resets: list[int] = []
    shown.modelReset.connect(lambda: resets.append(1))
    for step in ((A, B), (A, B, C), (A, C), (Variable("a", "9"), C), (), (C,)):
        shown.set_variables(step)
        assert shown.variables == step
        assert [row(shown, at) for at in range(shown.rowCount())] == [[one.key, one.value] for one in step]
    assert resets == []


def test_a_new_order_and_duplicate_keys_are_shown(qtbot: QtBot) -> None:
    shown = model(A, B, C)
    QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    for step in ((C, A, B), (A, A), (A, Variable("a", "2"), B)):
        shown.set_variables(step)
        assert shown.variables == step


def test_the_model_is_a_flat_table() -> None:
    shown = model(A)
    assert (shown.rowCount(shown.index(0, 0)), shown.columnCount(shown.index(0, 0))) == (0, 0)
    assert shown.data(QModelIndex()) is None
    assert shown.headerData(0, Qt.Orientation.Vertical) is None
    assert shown.data(shown.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_t4_hostile_keys_and_values_are_one_plain_line_each() -> None:
    shown = model(*(Variable(text, text, is_text=number % 2 == 0) for number, text in enumerate(HOSTILE)))
    assert shown.rowCount() == len(HOSTILE)
    assert model_faults(shown) == []
