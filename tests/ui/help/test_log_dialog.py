"""The log dialog and its model."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.log_buffer import LogLine, LogLines
from openobd_desktop.domain.secret import Secret
from openobd_desktop.support.logging_setup import RecentLines
from openobd_desktop.ui.help import log_dialog
from openobd_desktop.ui.help.log_dialog import PERIOD, LogDialog, LogListModel
from tests.ui.ui_env import click, is_closed, line, text_of


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


def test_the_oldest_lines_are_removed(model: LogListModel) -> None:
    model.append(lines("a", "b", "c", "d"))
    model.append(lines("e", "f", "g"))
    assert shown(model) == ["c", "d", "e", "f", "g"]
    assert model.total == 5


def test_more_lines_at_once_than_the_limit_are_cut(model: LogListModel) -> None:
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


def test_only_lines_with_a_text_ignoring_case(model: LogListModel) -> None:
    model.append(lines("Session A", "session b", "else"))
    model.show_only(logging.DEBUG, " SESSION ")
    assert shown(model) == ["Session A", "session b"]
    model.show_only(logging.DEBUG, "")
    assert shown(model) == ["Session A", "session b", "else"]


def test_d16_a_pasted_search_with_invisible_characters_finds_lines(model: LogListModel) -> None:
    model.append(lines("session 7848095", "else"))
    model.show_only(logging.DEBUG, "\ufeff7848095\u200b")
    assert shown(model) == ["session 7848095"]


def test_s5_thousands_of_long_lines_are_searched_in_slices(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_dialog, "SLICE", 0.0)
    model = LogListModel(limit=5)
    model.append(lines("1 x", "2", "3 x", "4 x", "5 x"))
    model.show_only(logging.INFO, "x")
    assert shown(model) == ["1 x"]
    model.append(lines("6 x"))
    qtbot.waitUntil(lambda: shown(model) == ["3 x", "4 x", "5 x", "6 x"])
    model.show_only(logging.INFO, "")
    assert len(shown(model)) == 5


def test_removing_hidden_lines_keeps_the_shown_ones(model: LogListModel) -> None:
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


def test_a_traceback_is_one_row_and_complete_in_its_text(model: LogListModel) -> None:
    model.append(lines("failed\n    at one\n    at two"))
    assert shown(model) == ["failed"]
    assert model.text(0) == "failed\n    at one\n    at two"


def test_a_row_is_always_plain_short_text(model: LogListModel) -> None:
    model.append(lines("<b>x</b>\u202e\x00 " + "y" * 5000))
    (row,) = shown(model)
    assert row.startswith("<b>x</b>")
    assert "\u202e" not in row
    assert len(row) <= 500


def test_it_provides_only_texts(model: LogListModel) -> None:
    model.append(lines("a"))
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0


FLOOD = 10_000


class Opened:
    """The dialog over a log that a test writes."""

    def __init__(self, stage: QWidget, log: LogLines | None = None) -> None:
        self.log = log if log is not None else LogLines()
        self.wanted: list[str] = []
        self.dialog = LogDialog(self.log, lambda: self.wanted.append("folder"), stage)
        self.dialog.show()
        (self.view,) = [each for each in self.dialog.findChildren(QListView) if each.accessibleName() == "Log"]

    def write(self, *texts: str, level: int = logging.INFO) -> None:
        for text in texts:
            self.log.add(LogLine(level, text))

    def look(self) -> None:
        """Runs the next update."""
        self.dialog._timer.timeout.emit()

    @property
    def shown(self) -> list[str]:
        model = self.view.model()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    def choose_level(self, text: str) -> None:
        (box,) = [each for each in self.dialog.findChildren(QComboBox) if each.accessibleName() == "Level"]
        box.setCurrentIndex(box.findText(text))


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def opened(stage: QWidget) -> Opened:
    made = Opened(stage)
    made.write("session one", "session two", "something else")
    made.write("problem", level=logging.WARNING)
    made.look()
    return made


def test_it_shows_what_was_logged_before_and_since(stage: QWidget) -> None:
    log = LogLines()
    log.add(LogLine(logging.INFO, "before"))
    opened = Opened(stage, log)
    opened.write("since")
    opened.look()
    assert opened.shown == ["before", "since"]
    assert text_of(opened.dialog, "logShown") == "2 of 2 lines"


def test_the_main_window_can_be_used_beside_it(opened: Opened) -> None:
    assert opened.dialog.windowModality() is Qt.WindowModality.NonModal


def test_it_filters_by_level(opened: Opened) -> None:
    opened.choose_level("Warnings and above")
    assert opened.shown == ["problem"]
    assert text_of(opened.dialog, "logShown") == "1 of 4 lines"


def test_it_searches(opened: Opened) -> None:
    line(opened.dialog, "Search").setText("SESSION")
    assert opened.shown == ["session one", "session two"]


def test_it_searches_regardless_of_accents(opened: Opened) -> None:
    opened.write("Größe 5")
    opened.look()
    line(opened.dialog, "Search").setText("GROSSE")
    assert opened.shown == ["Größe 5"]


def test_paused_it_does_not_change_and_later_continues(opened: Opened) -> None:
    click(opened.dialog, "Pause")
    opened.write("later")
    opened.look()
    assert "later" not in opened.shown
    assert text_of(opened.dialog, "logShown") == "4 of 4 lines, paused"
    click(opened.dialog, "Pause")
    assert opened.shown[-1] == "later"


def test_copy_takes_the_selected_lines_or_all_that_are_shown(opened: Opened) -> None:
    line(opened.dialog, "Search").setText("session")
    click(opened.dialog, "Copy")
    assert clipboard() == "session one\nsession two"
    opened.view.setCurrentIndex(opened.view.model().index(1, 0))
    click(opened.dialog, "Copy")
    assert clipboard() == "session two"


def test_a_selected_entry_is_shown_completely(opened: Opened) -> None:
    opened.write("failed\n    at one\n    at two")
    opened.look()
    opened.view.setCurrentIndex(opened.view.model().index(4, 0))
    (entry,) = opened.dialog.findChildren(QPlainTextEdit)
    assert entry.toPlainText() == "failed\n    at one\n    at two"


def test_it_stays_at_the_end_unless_the_operator_reads_further_up(opened: Opened) -> None:
    opened.write(*(f"line {number}" for number in range(300)))
    opened.look()
    bar = opened.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(10)
    opened.write("one more")
    opened.look()
    assert bar.value() == 10


def test_the_folder_can_be_opened(opened: Opened) -> None:
    click(opened.dialog, "Open log folder")
    assert opened.wanted == ["folder"]


def test_escape_closes_it_and_stops_its_timer(opened: Opened) -> None:
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    assert is_closed(opened.dialog)


def test_u14_it_is_updated_at_most_four_times_a_second(opened: Opened) -> None:
    assert opened.dialog._timer.interval() == PERIOD == 250


def test_u14_a_flood_takes_two_row_operations_per_update(stage: QWidget) -> None:
    recent = RecentLines()
    opened = Opened(stage, recent.log)
    steps: list[str] = []
    model = opened.view.model()
    model.rowsInserted.connect(lambda: steps.append("more"))
    model.rowsRemoved.connect(lambda: steps.append("fewer"))
    model.modelReset.connect(lambda: steps.append("reset"))
    made = logging.LogRecord("flood", logging.INFO, "f", 1, "line %d token=%s", (1, "s3cret-value"), None)
    for _ in range(2):
        for _ in range(FLOOD):
            recent.handle(made)
        opened.look()
    assert steps == ["more", "fewer", "more"]
    assert len(opened.shown) == 5000


def test_t3_no_secret_is_shown(stage: QWidget) -> None:
    held = Secret("s3cret-of-the-partner")
    recent = RecentLines()
    values = ("s3cret-of-the-partner", "abcdef")
    recent.handle(logging.LogRecord("n", logging.ERROR, "f", 1, "with %s and token=%s", values, None))
    opened = Opened(stage, recent.log)
    click(opened.dialog, "Copy")
    for text in (*opened.shown, clipboard()):
        assert "s3cret" not in text
        assert "abcdef" not in text
    assert held
