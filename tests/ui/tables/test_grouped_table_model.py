"""Table model of records in groups: what changes, and which texts are made."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.tables.grouped_table_model import GroupedTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView

Groups = list[tuple[str, ...]]


class Model(GroupedTableModel[str]):
    """Records that are their own text; counts the texts that were made."""

    def __init__(self) -> None:
        super().__init__(("One",), self._text)
        self.made: list[str] = []
        self.changes: list[str] = []
        self.modelReset.connect(lambda: self.changes.append("reset"))
        self.rowsInserted.connect(self._note("+"))
        self.rowsRemoved.connect(self._note("-"))
        self.dataChanged.connect(lambda first, last: self.changes.append(f"~{first.row()}:{last.row()}"))

    def _text(self, record: str) -> tuple[str, ...]:
        self.made.append(record)
        return (record,)

    def _note(self, sign: str) -> Callable[[QModelIndex, int, int], None]:
        return lambda _parent, first, last: self.changes.append(f"{sign}{first}:{last}")

    @property
    def shown(self) -> list[str]:
        return [str(self.index(row, 0).data()) for row in range(self.rowCount())]


@pytest.fixture
def model(qapp: object) -> Model:
    return Model()


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ([("a",), ("b",)], [("a",), ("b",)], []),
        ([(), ("b",)], [("a",), ("b",)], ["+0:0"]),
        ([("a", "c"), ("d",)], [("a", "b"), ("d",)], ["~0:1"]),
        ([("a",), ("d",)], [("a", "b", "c"), ("d",)], ["~0:0", "+1:2"]),
        ([("a", "b", "c"), ("d",)], [("a",), ("d",)], ["-1:2", "~0:0"]),
        ([("a", "b"), ("d",)], [(), ("e", "f")], ["-0:1", "~0:0", "+1:1"]),
        ([("a",)], [("a",), ("b",)], ["reset"]),
        ([("a",)], [], ["reset"]),
    ],
)
def test_only_the_rows_of_changed_groups_change(
    model: Model, before: Groups, after: Groups, changes: list[str]
) -> None:
    model.set_groups(before)
    assert model.shown == [record for group in before for record in group]
    model.changes.clear()
    model.set_groups(after)
    assert model.changes == changes
    assert model.shown == [record for group in after for record in group]
    assert list(model.records) == model.shown


def test_a_view_of_a_thousand_rows_makes_the_texts_of_those_in_sight_only(qtbot: QtBot, model: Model) -> None:
    view = TextTableView(model, name="t", title="T", least=3, widths={})
    qtbot.addWidget(view)
    view.resize(300, 300)
    model.set_groups([()] * 40)
    view.show()
    qtbot.waitExposed(view)
    model.set_groups([tuple(f"{group}.{code}" for code in range(25)) for group in range(40)])
    view.viewport().grab()
    assert model.rowCount() == 1000
    assert 0 < len(set(model.made)) < 20


def test_copying_takes_all_rows_without_a_selection(model: Model) -> None:
    model.set_groups([("a",), ("b", "c")])
    assert model.whole_rows() == [("a",), ("b",), ("c",)]
    assert model.whole_rows([1]) == [("b",)]
    assert not model.is_empty(0)
