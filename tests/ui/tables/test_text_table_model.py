"""Short tables of texts: cleaned on screen, complete in the clipboard, and growing without losing the selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.tables.text_table_model import TextTableModel
from tests.ui.hostile import HOSTILE, model_faults

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def model() -> TextTableModel:
    made = TextTableModel(("Number", "Product"))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def cell(model: TextTableModel, row: int, column: int) -> str | None:
    return model.data(model.index(row, column))


def test_an_empty_cell_is_shown_as_a_dash_and_copied_as_empty(model: TextTableModel) -> None:
    model.set_rows([("", "Tow bar")])
    assert (cell(model, 0, 0), cell(model, 0, 1)) == ("—", "Tow bar")
    assert model.whole_rows() == [("", "Tow bar")]
    assert model.is_empty(0)
    assert not model.is_empty(1)


def test_an_empty_cell_may_be_left_empty() -> None:
    model = TextTableModel(("Time", "Details"), empty="")
    model.set_rows([("12:00", "")])
    assert cell(model, 0, 1) == ""


def test_the_same_rows_emit_no_change(qtbot: QtBot, model: TextTableModel) -> None:
    assert model.set_rows([("1", "a")])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        assert not model.set_rows([["1", "a"]])


def test_a_changed_row_is_updated_in_place_and_alone(qtbot: QtBot, model: TextTableModel) -> None:
    model.set_rows([("1", "a"), ("2", "b")])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(model.modelReset):
        assert not model.set_rows([("1", "a"), ("2", "c")])
    assert (changed, cell(model, 1, 1)) == ([1], "c")


def test_rows_with_keys_are_added_and_removed_around_the_others(qtbot: QtBot, model: TextTableModel) -> None:
    model.set_rows([("1", "a"), ("2", "b"), ("3", "c")], ["one", "two", "three"])
    place = QPersistentModelIndex(model.index(1, 0))
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.set_rows([("0", "z"), ("2", "b")], ["zero", "two"])
    assert (place.row(), model.whole_rows()) == (1, [("0", "z"), ("2", "b")])


def test_a_new_order_and_duplicate_keys_are_shown_unchanged(model: TextTableModel) -> None:
    model.set_rows([("1", "a"), ("2", "b")], ["one", "two"])
    for rows, keys in (([("2", "b"), ("1", "a")], ["two", "one"]), ([("1", "a"), ("1", "b")], ["one", "one"])):
        model.set_rows(rows, keys)
        assert model.whole_rows() == rows


def test_appended_rows_do_not_move_the_others(model: TextTableModel) -> None:
    model.set_rows([("1", "a")])
    place = QPersistentModelIndex(model.index(0, 0))
    assert model.set_rows([("1", "a"), ("2", "b")])
    assert place.isValid()
    assert model.rowCount() == 2


def test_different_rows_replace_all(model: TextTableModel) -> None:
    model.set_rows([("1", "a"), ("2", "b")])
    assert not model.set_rows([("3", "c")])
    assert model.whole_rows() == [("3", "c")]
    assert not model.set_rows([])
    assert model.rowCount() == 0


def test_selected_rows_are_returned_in_full(model: TextTableModel) -> None:
    model.set_rows([("1", "a"), ("2", "x" * 5000)])
    assert model.whole_rows([1]) == [("2", "x" * 5000)]
    assert len(cell(model, 1, 1) or "") == 300


def test_every_column_has_a_header_and_rows_have_none(model: TextTableModel) -> None:
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())] == [
        "Number",
        "Product",
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_t4_hostile_texts_have_no_effect_in_any_cell(model: TextTableModel) -> None:
    model.set_rows([(text, text) for text in HOSTILE])
    assert model.rowCount() == len(HOSTILE)
    assert model_faults(model) == []
