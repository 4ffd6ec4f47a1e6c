"""The texts that are kept of every scene; the walk in accessibility/ compares them with what is shown."""

from __future__ import annotations

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
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from openobd_desktop import ui
from tests import screens
from tests.accessibility.scenes import SCENES
from tests.gallery import Stage
from tests.screen_tree import tree
from tests.screens import FOLDER, difference, shown, stale
from tests.ui.ui_env import env, make_env

__all__ = ["env"]

SOURCES = Path(str(ui.__file__)).parent
DIALOG = re.compile(r'name="(\w+Dialog)"')


@pytest.fixture(autouse=True)
def no_place(nowhere: None) -> None:
    """The place is that of the pictures."""


def test_no_text_is_kept_of_a_scene_that_is_gone() -> None:
    assert stale() == set()


def test_each_dialog_is_seen_in_a_scene() -> None:
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


def test_things_stand_in_the_order_of_their_layout_and_not_of_their_making(window: QWidget) -> None:
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
        "  - below each other",
        "    - beside each other",
        '      Button "First"',
        '      Button "Last" [focus]',
        '    label "Below"',
    ]


def test_state_value_and_text_are_told_and_what_is_hidden_is_not(window: QWidget) -> None:
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
    assert [each.strip().removesuffix(" [focus]") for each in tree(window).splitlines()[2:]] == [
        'CheckBox "Box" [checked]',
        'Button "Start" text "Go" [off]',
        'EditableText "Number" value "12" [read only]',
        'ComboBox "all" value "all | all | errors"',
    ]


def test_a_grid_is_a_grid_and_a_single_thing_needs_no_box_around_it(window: QWidget) -> None:
    box, grid = QVBoxLayout(window), QGridLayout()
    box.addLayout(grid)
    grid.addWidget(QLabel("Left"), 0, 0)
    grid.addWidget(QLabel("Right"), 0, 1)
    window.show()
    assert tree(window).splitlines()[1:] == ["  - in a grid", '    label "Left"', '    label "Right"']


def test_tables_are_told_row_by_row_and_the_day_of_the_run_is_no_date(window: QWidget) -> None:
    column = QVBoxLayout(window)
    table, day = QTableWidget(25, 2), QDateEdit(QDate.currentDate())
    table.setAccessibleName("Table")
    table.setHorizontalHeaderLabels(["State", "Age"])
    table.setItem(0, 0, QTableWidgetItem("active"))
    table.setItem(0, 1, QTableWidgetItem("3 s"))
    table.selectRow(0)
    day.setAccessibleName("From")
    column.addWidget(day)
    column.addWidget(table)
    window.show()
    lines = [each.strip() for each in tree(window).splitlines()]
    assert any(each.startswith('SpinBox "From" value "today"') for each in lines)
    assert lines[4:6] == ["columns State | Age", "row active | # s [chosen]"]
    assert "and 5 more" in lines


async def test_a_change_is_told_line_by_line(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screens, "FOLDER", tmp_path)
    (tmp_path / "sessions.txt").write_text("same\nold\n", encoding="utf-8")
    (tmp_path / "gone.txt").write_text("", encoding="utf-8")
    assert difference("sessions", "same\nold\n") == ""
    told = difference("sessions", "same\nnew\n").splitlines()
    assert told[0] == "--- sessions before"
    assert told[-4:-1] == [" same", "-old", "+new"]
    assert told[-1].endswith("python -m tests.screens --write sessions")
    assert stale() == {"gone"}


async def test_a_lost_button_is_seen(qtbot: QtBot) -> None:
    async def poorer(stage: Stage) -> None:
        await SCENES["start"](stage)
        next(each for each in stage.dialog().findChildren(QPushButton) if each.text() == "Cancel").hide()

    made = make_env()
    lost = difference("start", await shown(poorer, made))
    await made.scope.aclose()
    assert '-    Button "Cancel"' in lost.splitlines()
