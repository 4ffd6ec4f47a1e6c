"""The table view: keeps its position, copies full text and shows why it is empty."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.sessions.columns import CREATED, STATE
from openobd_desktop.ui.sessions.filter import SessionFilter
from openobd_desktop.ui.sessions.rows import Row
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.sessions.table_view import SessionTableView
from openobd_desktop.ui.tables.empty_state import Hint
from tests.core.fakes import START
from tests.ui.entries import entry
from tests.ui.sessions.listing import HEADERS
from tests.ui.ui_env import text_of

UP = Qt.SortOrder.AscendingOrder


@pytest.fixture
def store() -> SessionStore:
    return SessionStore()


@pytest.fixture
def table(qtbot: QtBot, store: SessionStore) -> SessionTableView:
    model = SessionTableModel(lambda: START)
    store.subscribe(model.apply)
    made = SessionTableView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def _fill(store: SessionStore, number: int, *, newer: int = 0) -> None:
    store.replace([entry(f"s{n:03d}", age=float(n)).session for n in range(-newer, number)])


def _top(table: SessionTableView) -> str:
    return _id(table, table.rowAt(0))


def _id(table: SessionTableView, row: int) -> str:
    model = table.model()
    assert isinstance(model, SessionTableModel)
    return model.entry(row).id


def _chosen(table: SessionTableView) -> list[str]:
    return [_id(table, row) for row in table.rows]


def test_it_is_found_by_its_name(table: SessionTableView) -> None:
    assert table.accessibleName() == "Sessions"


def test_rows_added_above_do_not_move_the_visible_rows(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 100)
    table.updateGeometries()
    table.verticalScrollBar().setValue(50)
    assert _top(table) == "s050"
    _fill(store, 100, newer=20)
    assert _top(table) == "s050"


def test_the_last_rows_stay_visible_when_rows_are_added_above(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 100)
    table.updateGeometries()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    before = _top(table)
    _fill(store, 100, newer=60)
    assert _top(table) == before


def test_at_the_top_the_newest_session_becomes_visible(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 100)
    _fill(store, 100, newer=1)
    assert _top(table) == "s-01"


def test_the_selection_outlives_refresh_sort_and_filter(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 100)
    table.choose("s042")
    table.sortByColumn(CREATED, UP)
    assert _chosen(table) == ["s042"]
    _fill(store, 100, newer=5)
    assert _chosen(table) == ["s042"]
    store.put(entry("s042", SessionState.FINISHED, age=42.0).session)
    assert _chosen(table) == ["s042"]
    model = table.model()
    assert isinstance(model, SessionTableModel)
    model.show_only(SessionFilter.ENDED)
    assert _chosen(table) == ["s042"]
    model.show_only(SessionFilter.ALL)
    assert _chosen(table) == ["s042"]


def test_select_all_does_not_include_rows_added_later(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 300)
    table.selectAll()
    _fill(store, 300, newer=1)
    assert "s-01" not in _chosen(table)
    assert len(table.rows) == 300


def test_a_click_on_a_header_sorts(store: SessionStore, table: SessionTableView) -> None:
    store.replace([entry("a", SessionState.FINISHED, age=1).session, entry("b", age=2).session])
    table.sortByColumn(STATE, UP)
    assert [_id(table, row) for row in range(2)] == ["b", "a"]


def test_d19_s12_copy_gives_the_selected_rows_as_the_export_does(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 3)
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[8] == "s001"
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == [*HEADERS, "UTC offset"]
    assert [line.split("\t")[8] for line in lines[1:]] == ["s000", "s001", "s002"]


def test_s5_many_rows_are_copied_in_parts_that_make_one_table(
    store: SessionStore, table: SessionTableView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(store, 600)
    model = table.model()
    assert isinstance(model, SessionTableModel)
    parts: list[int] = []
    whole = model.whole_rows

    def counted(rows: list[Row]) -> list[list[str]]:
        parts.append(len(rows))
        return whole(rows)

    monkeypatch.setattr(model, "whole_rows", counted)
    QGuiApplication.clipboard().setText("before")
    table.selectAll()
    table.copy()
    assert QGuiApplication.clipboard().text() == "before"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[8] for line in lines] == ["Session", *(f"s{number:03}" for number in range(600))]
    assert parts == [250, 250, 100]


def test_copy_without_a_selection_leaves_the_clipboard_alone(store: SessionStore, table: SessionTableView) -> None:
    QGuiApplication.clipboard().setText("before")
    table.copy()
    assert QGuiApplication.clipboard().text() == "before"


def test_tab_leaves_the_table(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 3)
    table.selectRow(0)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table, event)
    assert table.rows == [0]


def test_the_visible_rows_are_those_on_screen(store: SessionStore, table: SessionTableView) -> None:
    assert table.visible_rows == (0, -1)
    _fill(store, 3)
    assert table.visible_rows == (0, 2)
    _fill(store, 100)
    first, last = table.visible_rows
    assert first == 0
    assert 5 < last < 20


def test_an_empty_table_explains_why_over_its_whole_area(table: SessionTableView) -> None:
    table.show_hint(Hint("no-sessions", "No sessions", "Start one."))
    assert text_of(table, "emptyTitle") == "No sessions"
    assert not table.hint.isHidden()
    table.resize(700, 300)
    assert table.hint.geometry() == table.viewport().geometry()
    table.show_hint(None)
    assert table.hint.isHidden()


def test_the_selected_row_stays_in_view_when_the_table_gets_smaller(
    store: SessionStore, table: SessionTableView
) -> None:
    _fill(store, 100)
    _first, last = table.visible_rows
    table.selectRow(last - 1)
    table.resize(900, 200)
    _first, last_now = table.visible_rows
    assert table.rows[0] <= last_now


def test_all_of_many_rows_are_selected_and_painted_as_quickly_as_one(
    store: SessionStore, table: SessionTableView
) -> None:
    _fill(store, 10_000)
    table.model().finish_update()  # type: ignore[attr-defined]  # Qt's own type knows no models of ours

    def cost(select: Callable[[], object]) -> float:
        begin = time.thread_time()
        select()
        table.grab()
        return time.thread_time() - begin

    one = min(cost(lambda: table.selectRow(0)) for _ in range(5))
    everything = min(cost(table.selectAll) for _ in range(5))
    assert everything < 3 * one


def test_the_menu_key_opens_the_menu_at_the_current_row(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 100)
    table.selectRow(70)
    asked: list[QPoint] = []
    table.customContextMenuRequested.connect(asked.append)
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(table.viewport(), key)
    assert [table.rowAt(at.y()) for at in asked] == [70]


def test_the_mouse_opens_the_menu_at_its_position(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 100)
    asked: list[QPoint] = []
    table.customContextMenuRequested.connect(asked.append)
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(30, 40), QPoint(30, 40))
    QApplication.sendEvent(table.viewport(), click)
    assert asked == [QPoint(30, 40)]


def test_rows_that_have_been_removed_can_still_be_copied(store: SessionStore, table: SessionTableView) -> None:
    _fill(store, 3)
    model = table.model()
    assert isinstance(model, SessionTableModel)
    rows = model.held([1])
    store.clear()
    table.copy_rows(rows)
    assert "s001" in QGuiApplication.clipboard().text()
