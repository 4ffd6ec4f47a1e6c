"""The log window: it shows what was logged, filters, stops, copies, and stands a flood."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView, QPlainTextEdit, QWidget

from openobd_desktop.core.log_buffer import LogLine, LogLines
from openobd_desktop.domain.secret import Secret
from openobd_desktop.support.logging_setup import RecentLines
from openobd_desktop.ui.help.log_dialog import PERIOD, LogDialog
from tests.ui.ui_env import click, is_closed, line, text_of

FLOOD = 10_000


class Opened:
    """The window over a log that a test writes."""

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
        """The time has come for the next look at the log."""
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
    made.write("trouble", level=logging.WARNING)
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
    assert opened.shown == ["trouble"]
    assert text_of(opened.dialog, "logShown") == "1 of 4 lines"


def test_it_searches(opened: Opened) -> None:
    line(opened.dialog, "Search").setText("SESSION")
    assert opened.shown == ["session one", "session two"]


def test_paused_it_stays_as_it_is_and_goes_on_from_there(opened: Opened) -> None:
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


def test_a_selected_entry_is_shown_whole(opened: Opened) -> None:
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


def test_it_asks_for_the_folder(opened: Opened) -> None:
    click(opened.dialog, "Open log folder")
    assert opened.wanted == ["folder"]


def test_escape_closes_it_and_its_clock(opened: Opened) -> None:
    QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    assert is_closed(opened.dialog)


def test_u14_it_looks_four_times_a_second_at_most(opened: Opened) -> None:
    assert opened.dialog._timer.interval() == PERIOD == 250


def test_u14_a_flood_is_taken_in_by_two_steps_a_look(stage: QWidget) -> None:
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
