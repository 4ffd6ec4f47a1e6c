"""The Sessions page: filters, search, hints, details and refresh."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import NoAnswer, NoFreeServer
from openobd_desktop.ui.common.times import moment
from openobd_desktop.ui.sessions.columns import RUNNING, SESSION, TICKET
from openobd_desktop.ui.sessions.page import SessionsPage
from tests.core.fakes import START, settle
from tests.ui.sessions.listing import ALL_STATES, add, cells, refresh
from tests.ui.ui_env import UiEnv, button, click, line, text_of, usable


async def test_it_shows_all_sessions_and_counts_them_by_filter(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    assert sorted(cells(page)) == ["active", "available", "failed", "finished"]
    counts = {
        name: button(page, name).text() for name in ("Mine", "Available", "Active", "Ended", "All", "Needs follow-up")
    }
    assert counts == {
        "Mine": "Mine 0",
        "Available": "Available 1",
        "Active": "Active 1",
        "Ended": "Ended 2",
        "All": "All 4",
        "Needs follow-up": "Needs follow-up 0",
    }


async def test_filter_and_search_narrow_the_list_and_show_all_clears_them(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    click(page, "Ended")
    assert sorted(cells(page)) == ["failed", "finished"]
    QTest.keyClicks(line(page, "Search"), "nothing like it")
    assert cells(page) == []
    assert text_of(page, "emptyTitle") == "No matches"
    assert text_of(page, "rowsShown") == "0 of 4"
    click(page, "Show all")
    assert len(cells(page)) == 4
    assert line(page, "Search").text() == ""


async def test_the_search_box_has_a_label_as_its_buddy(page: SessionsPage) -> None:
    assert line(page, "Search") in [label.buddy() for label in page.findChildren(QLabel)]


async def test_an_empty_table_explains_why_at_each_stage(env: UiEnv, page: SessionsPage) -> None:
    assert text_of(page, "emptyTitle") == "No sessions"
    env.backend.failures["list"] = [NoAnswer()]
    click(page, "Refresh")
    await settle()
    assert text_of(page, "emptyTitle") == "Not connected"
    click(page, "Try again")
    await settle()
    assert text_of(page, "emptyTitle") == "No sessions"


async def test_an_empty_list_says_so_once_and_offers_one_start(env: UiEnv, page: SessionsPage) -> None:
    await refresh(env)
    assert text_of(page, "emptyTitle") == "No sessions"
    assert button(page, "Start session").property("kind") == "primary"
    assert not page.table.horizontalHeader().isVisible()
    env.backend.add(SessionState.ACTIVE)
    await refresh(env)
    assert button(page, "Start session").property("kind") == "primary"
    assert page.table.horizontalHeader().isVisible()
    line(page, "Search").setText("no such session")
    assert page.table.horizontalHeader().isVisible()


async def test_offline_the_list_stays_with_its_age(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    env.backend.failures["list"] = [NoAnswer()]
    click(page, "Refresh")
    await settle()
    assert len(cells(page)) == 4
    assert re.fullmatch(r"as of \d\d:\d\d", text_of(page, "listAsOf"))
    assert usable(button(page, "Refresh"))


async def test_d19_a_list_of_yesterday_is_shown_with_its_date(env: UiEnv, page: SessionsPage) -> None:
    await refresh(env)
    env.clock.elapsed += 24 * 3600
    env.backend.failures["list"] = [NoAnswer()]
    click(page, "Refresh")
    await settle()
    # The time is shown without seconds.
    assert text_of(page, "listAsOf") == f"as of {moment(START)[:-3]}"


async def test_the_selected_session_is_shown_in_full(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.ACTIVE)
    await refresh(env)
    page.table.choose(session_id)
    assert text_of(page, "detailSession") == session_id
    env.backend.set_state(session_id, SessionState.INTERRUPTED)
    await refresh(env)
    assert text_of(page, "detailState") == "interrupted"


async def test_f03_the_age_of_an_unclaimed_session_counts_down_in_its_tooltip(env: UiEnv, page: SessionsPage) -> None:
    env.backend.failures["authenticate"] = [NoFreeServer()]
    with pytest.raises(NoFreeServer):
        await env.service.start_on_ticket("7848095")
    await env.clock.advance(12)
    tip = page.table.model().index(0, RUNNING).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Started on this PC but not claimed yet; 0:48 left to claim it."


async def test_refresh_is_busy_until_the_answer_and_two_clicks_are_one_call(env: UiEnv, page: SessionsPage) -> None:
    gate = env.gate("list")
    before = env.backend.calls.count("list")
    click(page, "Refresh")
    click(page, "Refresh")
    await settle()
    assert not usable(button(page, "Refresh"))
    gate.set()
    await settle()
    assert usable(button(page, "Refresh"))
    assert env.backend.calls.count("list") == before + 1


async def test_ages_are_updated_only_while_the_page_is_visible(qtbot: QtBot, env: UiEnv, page: SessionsPage) -> None:
    add(env, SessionState.ACTIVE)
    await refresh(env)
    index = page.table.model().index(0, RUNNING)
    assert index.data() == "0 s"
    page.hide()
    await env.clock.advance(5)
    assert index.data() == "0 s"
    page.show()
    assert index.data() == "5 s"


async def test_a_refresh_without_news_repaints_nothing(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    signals: list[int] = []
    for signal in (page.table.model().dataChanged, page.table.model().layoutChanged, page.table.model().rowsInserted):
        signal.connect(lambda *_args: signals.append(1))
    await refresh(env)
    assert signals == []


async def test_ctrl_f_focuses_the_search_box(page: SessionsPage) -> None:
    line(page, "Search").setText("old")
    page.focus_search()
    assert line(page, "Search").selectedText() == "old"


async def test_a_refresh_keeps_selection_current_cell_sort_and_scroll(env: UiEnv, page: SessionsPage) -> None:
    ids = add(env, *(SessionState.ACTIVE for _ in range(60)))
    await refresh(env)
    table = page.table
    table.sortByColumn(SESSION, Qt.SortOrder.AscendingOrder)
    table.selectRow(30)
    table.setCurrentIndex(table.model().index(30, TICKET))
    table.verticalScrollBar().setValue(25)
    top = page.table.rowAt(0)
    env.backend.set_state(ids[30], SessionState.FAILED)
    add(env, SessionState.AVAILABLE)
    await refresh(env)
    assert cells(page, SESSION) == sorted(cells(page, SESSION))
    assert [entry.id for entry in page.selection] == [ids[30]]
    assert (table.currentIndex().row(), table.currentIndex().column()) == (30, TICKET)
    assert table.rowAt(0) == top


async def test_a_search_and_a_filter_show_the_start_of_the_list_unless_a_row_is_selected(
    env: UiEnv, page: SessionsPage
) -> None:
    add(env, *(SessionState.ACTIVE for _ in range(60)))
    await refresh(env)
    page.table.scrollToBottom()
    line(page, "Search").setText("grpc")
    assert page.table.rowAt(0) == 0
    page.table.scrollToBottom()
    button(page, "Active").click()
    assert page.table.rowAt(0) == 0
    page.table.scrollToBottom()
    page.table.selectRow(page.table.rowAt(0))
    bottom = page.table.rowAt(0)
    line(page, "Search").setText("grpc openobd")
    assert page.table.rowAt(0) == bottom
    page.table.clearSelection()


async def test_ctrl_a_selects_all_rows_and_shows_how_many(env: UiEnv, page: SessionsPage) -> None:
    add(env, *(SessionState.ACTIVE for _ in range(3)))
    await refresh(env)
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.selection) == 3
    assert text_of(page, "detailHint") == "3 sessions are selected."
