"""Tests for the delegates of tables."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QHoverEvent, QIcon, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

import openobd_desktop
from openobd_desktop.core.log_buffer import LogLine, LogLines
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.look.resources import icon_names
from openobd_desktop.ui.sessions.table_model import EntryRole
from openobd_desktop.ui.settings.profiles import ProfileList
from openobd_desktop.ui.tables.delegates import RowHover, RowHoverDelegate, StateDelegate, state_look
from tests.ui.entries import entry
from tests.ui.ui_env import UiEnv

PACKAGE = Path(openobd_desktop.__file__).parent


def move(table: QTableWidget, row: int) -> None:
    at = QPointF(table.visualRect(table.model().index(row, 0)).center())
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        table.viewport(), QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    )


def lit(table: QTableWidget) -> set[tuple[int, int]]:
    """Returns the rows and columns of the cells that are painted as hovered."""
    found = set()
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            index = table.model().index(row, column)
            option = QStyleOptionViewItem()
            delegate = table.itemDelegateForIndex(index)
            assert isinstance(delegate, QStyledItemDelegate)
            delegate.initStyleOption(option, index)
            if option.state & QStyle.StateFlag.State_MouseOver:
                found.add((row, column))
    return found


def test_d25_exactly_the_cells_of_the_hovered_row_are_highlighted(qtbot: QtBot, stage: QWidget) -> None:
    table = QTableWidget(3, 2, stage)
    for row in range(3):
        for column in range(2):
            table.setItem(row, column, QTableWidgetItem("x"))
    delegate = RowHoverDelegate(RowHover(table))
    table.setItemDelegate(delegate)
    table.resize(300, 200)
    table.show()
    assert lit(table) == set()
    move(table, 1)
    assert lit(table) == {(1, 0), (1, 1)}
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    assert lit(table) == set()


def test_d25_a_row_that_appears_under_a_resting_mouse_is_highlighted_completely(qtbot: QtBot, stage: QWidget) -> None:
    table = QTableWidget(2, 2, stage)
    for row in range(2):
        for column in range(2):
            table.setItem(row, column, QTableWidgetItem("x"))
    table.setItemDelegate(RowHoverDelegate(RowHover(table)))
    table.resize(300, 200)
    table.show()
    place = QPointF(5, table.rowViewportPosition(1) + 5)
    QApplication.sendEvent(
        table.viewport(),
        QHoverEvent(QEvent.Type.HoverEnter, place, table.viewport().mapToGlobal(place), QPointF(-1, -1)),
    )
    assert lit(table) == {(1, 0), (1, 1)}


def test_d25_the_row_under_a_resting_mouse_is_highlighted_after_scrolling(qtbot: QtBot, stage: QWidget) -> None:
    table = QTableWidget(40, 1, stage)
    hover = RowHover(table)
    table.setItemDelegate(RowHoverDelegate(hover))
    table.resize(300, 200)
    table.show()
    move(table, 1)
    table.verticalScrollBar().setValue(10)
    assert hover.row == 11


def test_d25_no_single_cell_is_highlighted_while_no_row_is(qtbot: QtBot, stage: QWidget) -> None:
    table = QTableWidget(2, 2, stage)
    hover = RowHover(table)
    delegate = RowHoverDelegate(hover)
    table.resize(300, 200)
    table.show()
    move(table, 1)
    QApplication.sendEvent(table.viewport(), QEvent(QEvent.Type.Leave))
    option = QStyleOptionViewItem()
    option.state |= QStyle.StateFlag.State_MouseOver
    delegate.initStyleOption(option, table.model().index(0, 0))
    assert not option.state & QStyle.StateFlag.State_MouseOver


def test_a_visible_table_with_a_hovered_row_can_be_destroyed(qtbot: QtBot) -> None:
    table = QTableWidget(2, 1)
    hover = RowHover(table)
    table.resize(300, 200)
    table.show()
    move(table, 1)
    assert hover.row == 1
    with qtbot.capture_exceptions() as raised:
        shiboken6.delete(table)
    assert raised == []


async def test_d25_a_hovered_profile_is_highlighted_completely(qtbot: QtBot, env: UiEnv, stage: QWidget) -> None:
    for name in ("Main", "Second"):
        await env.context.profiles.save(Profile(name=name, client_id="client-4711"), Secret("s"))
    table = ProfileList(env.context.profiles, stage)
    table.refresh()
    table.resize(600, 200)
    table.show()
    move(table, 1)
    assert lit(table) == {(1, column) for column in range(table.columnCount())}


def test_d25_an_entry_of_the_log_is_as_wide_as_its_list(qtbot: QtBot, stage: QWidget) -> None:
    log = LogLines()
    for text in ("one", "two " * 200):
        log.add(LogLine(logging.INFO, text))
    dialog = LogDialog(log, lambda: None, stage)
    dialog.show()
    (view,) = [each for each in dialog.findChildren(QListView) if each.accessibleName() == "Log"]
    for row in range(view.model().rowCount()):
        assert view.visualRect(view.model().index(row, 0)).width() >= view.viewport().width()
    dialog.close()


def test_d25_no_table_highlights_single_cells() -> None:
    """Checks that each table class of the program uses the hover delegate for rows."""
    sources = (PACKAGE / "ui").rglob("*.py")
    tables = [
        each for each in sources if re.search(r"^class \w+\(QTable(View|Widget)\)", each.read_text("utf-8"), re.M)
    ]
    assert len(tables) >= 3
    assert [each.name for each in tables if "RowHoverDelegate(" not in each.read_text("utf-8")] == []


def _look(data: object) -> tuple[str, QIcon]:
    model = QStandardItemModel(1, 1)
    item = QStandardItem("active")
    item.setData(data, EntryRole)
    model.setItem(0, 0, item)
    option = QStyleOptionViewItem()
    StateDelegate(EntryRole).initStyleOption(option, model.index(0, 0))
    return option.text, QIcon(option.icon)


def test_every_state_has_its_own_icon_so_that_colour_is_not_needed() -> None:
    names = [state_look(state)[0] for state in SessionState]
    assert len(set(names)) == len(names)
    assert set(names) <= set(icon_names())


def test_a_cell_with_a_session_gets_its_icon_beside_the_word(qapp: QApplication) -> None:
    text, icon = _look(entry(state=SessionState.FAILED))
    assert text == "active"
    assert not icon.isNull()


def test_the_icon_of_a_selected_row_is_not_dimmed(qapp: QApplication) -> None:
    _text, icon = _look(entry(state=SessionState.FAILED))
    size = QSize(16, 16)
    selected, normal = (icon.pixmap(size, mode).toImage() for mode in (QIcon.Mode.Selected, QIcon.Mode.Normal))
    assert selected == normal


def test_a_cell_without_a_session_is_unchanged(qapp: QApplication) -> None:
    _text, icon = _look(None)
    assert icon.isNull()
