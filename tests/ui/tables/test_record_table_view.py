"""Tests for the base of the views of large tables."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.sessions.columns import COLUMNS, ENDPOINT, STATE, WHO
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.sessions.table_view import SessionTableView
from openobd_desktop.ui.tables.record_table_view import ColumnChooser, RecordTableView
from openobd_desktop.ui.tables.text_table_model import TextTableModel


@pytest.fixture
def table(qtbot: QtBot) -> SessionTableView:
    model = SessionTableModel(lambda: 0.0)
    made = SessionTableView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    return made


def _chooser(table: SessionTableView) -> dict[str, QAction]:
    return {entry.text(): entry for entry in ColumnChooser(table.horizontalHeader(), table).actions()}


def test_each_column_has_an_entry_with_its_title(table: SessionTableView) -> None:
    entries = _chooser(table)
    assert list(entries) == [column.header for column in COLUMNS]
    assert all(entry.isEnabled() for entry in entries.values())
    assert [title for title, entry in entries.items() if not entry.isChecked()] == ["Session", "Endpoint"]


def test_an_entry_hides_its_column_and_brings_it_back(table: SessionTableView) -> None:
    _chooser(table)["Who"].trigger()
    assert table.isColumnHidden(WHO)
    entries = _chooser(table)
    assert not entries["Who"].isChecked()
    entries["Who"].trigger()
    assert not table.isColumnHidden(WHO)


def test_the_last_column_cannot_be_hidden_and_shows_that(table: SessionTableView) -> None:
    # A column that was hidden for lack of room comes back when there is some.
    while others := [entry for entry in list(_chooser(table).values())[1:] if entry.isChecked()]:
        others[0].trigger()
    last = _chooser(table)["State"]
    assert not last.isEnabled()
    assert last.toolTip() == "At least one column must remain visible."


def test_the_entries_follow_the_order_on_screen(table: SessionTableView) -> None:
    table.horizontalHeader().moveSection(ENDPOINT, 0)
    assert next(iter(_chooser(table))) == "Endpoint"


def test_hidden_moved_and_widened_columns_are_restored(qtbot: QtBot, table: SessionTableView) -> None:
    head = table.horizontalHeader()
    head.setSectionHidden(WHO, True)
    head.moveSection(ENDPOINT, 0)
    head.resizeSection(STATE, 177)
    other = SessionTableView(SessionTableModel(lambda: 0.0))
    qtbot.addWidget(other)
    again = other.horizontalHeader()
    assert again.restoreState(head.saveState())
    assert again.isSectionHidden(WHO)
    assert again.logicalIndex(0) == ENDPOINT
    assert again.sectionSize(STATE) == 177


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_on_the_header_opens_it(table: SessionTableView) -> None:
    table.show()
    table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.findChild(QMenu, "columnMenu")
    assert menu is not None
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_can_be_selected_in_either_layout_direction(
    table: SessionTableView, direction: Qt.LayoutDirection
) -> None:
    table.setModel(QStandardItemModel(3, len(COLUMNS), table))
    table.setLayoutDirection(direction)
    table.selectRow(1)
    assert table.rows == [1]
    assert table.currentIndex().row() == 1


def test_home_and_end_lead_to_the_first_and_the_last_row(qtbot: QtBot) -> None:
    model = TextTableModel(("Number", "Product"))
    model.set_rows([(str(number), "Tow bar") for number in range(5)])
    table = RecordTableView(model, state=(STATE, Qt.ItemDataRole.UserRole))
    qtbot.addWidget(table)
    table.selectRow(2)
    for key, modifier, rows in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, [4]),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, [0]),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier, [0, 1, 2, 3, 4]),
    ):
        QTest.keyClick(table, key, modifier)
        assert table.rows == rows


def test_home_and_end_do_nothing_in_an_empty_table(qtbot: QtBot) -> None:
    model = TextTableModel(("Number", "Product"))
    table = RecordTableView(model, state=(STATE, Qt.ItemDataRole.UserRole))
    qtbot.addWidget(table)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.rows == []
