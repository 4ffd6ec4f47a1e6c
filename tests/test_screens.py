"""Tests for the snapshots of scenes, which the walk in accessibility/ compares."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from openobd_desktop import ui
from openobd_desktop.support.window_loop import WindowLoop
from tests import screens
from tests.accessibility.scenes import SCENES
from tests.gallery import Stage
from tests.screen_tree import tree
from tests.screens import FOLDER, SNAPSHOTS, difference, kept, shown, stale
from tests.ui.ui_env import env, make_env

__all__ = ["env"]

SOURCES = Path(str(ui.__file__)).parent
DIALOG = re.compile(r'name="(\w+Dialog)"')


@pytest.fixture(autouse=True)
def no_place(nowhere: None) -> None:
    """Makes texts, dates and times those of the snapshots."""


def test_each_snapshot_belongs_to_a_scene() -> None:
    assert set(SNAPSHOTS) - set(SCENES) == set(), "SNAPSHOTS in tests/screens.py names scenes that do not exist"
    assert stale() == set(), "delete these files in tests/snapshots/, or add their scenes to SNAPSHOTS"


def test_each_scene_that_is_kept_has_a_snapshot() -> None:
    missing = [name for name in SNAPSHOTS if not kept(name)]
    assert missing == [], f'make snapshots SCENES="{" ".join(missing)}"'


def test_each_dialog_is_in_a_snapshot() -> None:
    written = {name for path in SOURCES.rglob("*.py") for name in DIALOG.findall(path.read_text(encoding="utf-8"))}
    seen = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")).split()
    assert len(written) > 15
    assert written - set(seen) == set()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setWindowTitle("Window")
    qtbot.addWidget(made)
    return made


def test_widgets_are_listed_in_the_order_of_their_layout_not_of_their_creation(window: QWidget) -> None:
    last, first = QPushButton("Last"), QPushButton("First")
    column = QVBoxLayout(window)
    row = QHBoxLayout()
    column.addLayout(row)
    row.addWidget(first)
    row.addWidget(last)
    column.addWidget(QLabel("Below"))
    window.show()
    last.setFocus()
    assert tree(window).splitlines() == [
        'Client "Window"',
        'Button "First"',
        'Button "Last" [focus]',
        'label "Below"',
    ]


def test_state_value_and_text_are_listed_and_hidden_widgets_are_not(window: QWidget) -> None:
    column = QVBoxLayout(window)
    box, button, line, choice, hidden = QCheckBox("&Box"), QPushButton("Go"), QLineEdit("12"), QComboBox(), QLabel("No")
    for widget in (box, button, line, choice, hidden):
        column.addWidget(widget)
    box.setChecked(True)
    button.setEnabled(False)
    button.setAccessibleName("Start")
    line.setReadOnly(True)
    line.setAccessibleName("Number")
    choice.addItems(["all", "errors"])
    window.show()
    hidden.hide()
    assert [each.removesuffix(" [focus]") for each in tree(window).splitlines()[1:]] == [
        'CheckBox "Box" [checked]',
        'Button "Start" text "Go" [off]',
        'EditableText "Number" value "12" [read only]',
        'ComboBox "all" value "all | all | errors"',
    ]


def test_the_layout_itself_is_not_listed(window: QWidget) -> None:
    box, grid = QVBoxLayout(window), QGridLayout()
    box.addLayout(grid)
    grid.addWidget(QLabel("Left"), 0, 0)
    grid.addWidget(QLabel("Right"), 0, 1)
    window.show()
    assert tree(window).splitlines()[1:] == ['label "Left"', 'label "Right"']


def test_what_a_scroll_area_contains_is_listed(window: QWidget) -> None:
    area = QScrollArea()
    area.setWidget(QLabel("12.4 V"))
    layout = QVBoxLayout(window)
    layout.addWidget(area)
    window.show()

    assert 'label "12.4 V"' in tree(window)


def test_tables_are_listed_row_by_row_and_the_date_of_the_run_as_today(window: QWidget) -> None:
    column = QVBoxLayout(window)
    table, day = QTableWidget(25, 2), QDateEdit(QDate.currentDate())
    table.setAccessibleName("Table")
    table.setHorizontalHeaderLabels(["State", "Running time"])
    table.setItem(0, 0, QTableWidgetItem("active"))
    table.setItem(0, 1, QTableWidgetItem("3 s"))
    table.selectRow(0)
    day.setAccessibleName("From")
    column.addWidget(day)
    column.addWidget(table)
    window.show()
    lines = tree(window).splitlines()
    assert any(each.startswith('SpinBox "From" value "today"') for each in lines)
    assert lines[3:5] == ["columns State | Running time", "row active | # s [chosen]"]
    assert "and 5 more" in lines


async def test_a_difference_is_reported_line_by_line(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "FOLDER", tmp_path)
    (tmp_path / "sessions.txt").write_text("same\nold\n", encoding="utf-8")
    (tmp_path / "gone.txt").write_text("", encoding="utf-8")
    assert difference("sessions", "same\nold\n") == ""
    reported = difference("sessions", "same\nnew\n").splitlines()
    assert reported[0] == "--- sessions before"
    assert reported[-4:-1] == [" same", "-old", "+new"]
    assert reported[-1].endswith('make snapshots SCENES="sessions"')
    assert stale() == {"gone"}


@pytest.mark.parametrize("budget", [0.0, 1000.0])
@pytest.mark.parametrize("name", ["adopt-two", "feedback-filled-in"])
async def test_a_snapshot_does_not_depend_on_the_speed_of_the_pc(qtbot: QtBot, name: str, budget: float) -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, WindowLoop)
    # On a slow PC, Qt handles its events after each callback; on a fast one, only once none is left.
    loop.budget = budget
    made = make_env()
    assert difference(name, await shown(SCENES[name], made)) == ""
    await made.scope.aclose()


async def test_a_missing_button_is_a_difference(qtbot: QtBot) -> None:
    async def poorer(stage: Stage) -> None:
        await SCENES["start"](stage)
        next(each for each in stage.dialog().findChildren(QPushButton) if each.text() == "Cancel").hide()

    made = make_env()
    lost = difference("start", await shown(poorer, made))
    await made.scope.aclose()
    assert '-Button "Cancel"' in lost.splitlines()
