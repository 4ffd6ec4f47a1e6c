"""The model of the log: filtered rows that come and go without a reset."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.core.log_buffer import LogLine
from openobd_desktop.ui.help.log_list_model import LogListModel


@pytest.fixture
def model(qtbot: QtBot) -> LogListModel:
    made = LogListModel(limit=5)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def lines(*texts: str, level: int = logging.INFO) -> list[LogLine]:
    return [LogLine(level, text) for text in texts]


def shown(model: LogListModel) -> list[str]:
    return [model.data(model.index(row, 0)) or "" for row in range(model.rowCount())]


def test_lines_are_shown_in_their_order(model: LogListModel) -> None:
    model.append(lines("a", "b"))
    model.append(lines("c"))
    assert shown(model) == ["a", "b", "c"]


def test_the_oldest_give_way(model: LogListModel) -> None:
    model.append(lines("a", "b", "c", "d"))
    model.append(lines("e", "f", "g"))
    assert shown(model) == ["c", "d", "e", "f", "g"]
    assert model.total == 5


def test_more_at_once_than_there_is_room_for(model: LogListModel) -> None:
    model.append(lines("a"))
    model.append(lines(*"bcdefghij"))
    assert shown(model) == list("fghij")
    assert model.total == 5


def test_only_lines_of_a_level_and_above(model: LogListModel) -> None:
    model.append(lines("news") + lines("warning", level=logging.WARNING) + lines("error", level=logging.ERROR))
    model.show_only(logging.WARNING, "")
    assert shown(model) == ["warning", "error"]
    model.append(lines("more news") + lines("another error", level=logging.ERROR))
    assert shown(model) == ["warning", "error", "another error"]


def test_only_lines_with_a_text_whatever_its_case(model: LogListModel) -> None:
    model.append(lines("Session A", "session b", "else"))
    model.show_only(logging.DEBUG, " SESSION ")
    assert shown(model) == ["Session A", "session b"]
    model.show_only(logging.DEBUG, "")
    assert shown(model) == ["Session A", "session b", "else"]


def test_d16_what_is_pasted_with_something_invisible_is_found(model: LogListModel) -> None:
    model.append(lines("session 7848095", "else"))
    model.show_only(logging.DEBUG, "\ufeff7848095\u200b")
    assert shown(model) == ["session 7848095"]


def test_hidden_lines_that_give_way_take_no_shown_one_along(model: LogListModel) -> None:
    model.show_only(logging.WARNING, "")
    model.append(lines("a", "b") + lines("w1", "w2", level=logging.WARNING))
    model.append(lines("c", "d", "e"))
    assert shown(model) == ["w1", "w2"]
    model.append(lines("f"))
    assert shown(model) == ["w2"]


def test_a_row_that_is_remembered_stays_the_same_line(model: LogListModel) -> None:
    model.append(lines("a", "b", "c", "d"))
    kept = QPersistentModelIndex(model.index(2, 0))
    model.append(lines("e", "f"))
    assert model.data(kept) == "c"


def test_a_traceback_is_one_row_and_whole_in_its_text(model: LogListModel) -> None:
    model.append(lines("failed\n    at one\n    at two"))
    assert shown(model) == ["failed"]
    assert model.text(0) == "failed\n    at one\n    at two"


def test_a_row_is_plain_short_text_whatever_was_logged(model: LogListModel) -> None:
    model.append(lines("<b>x</b>\u202e\x00 " + "y" * 5000))
    (row,) = shown(model)
    assert row.startswith("<b>x</b>")
    assert "\u202e" not in row
    assert len(row) <= 500


def test_it_says_nothing_but_texts(model: LogListModel) -> None:
    model.append(lines("a"))
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0
