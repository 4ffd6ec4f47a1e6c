"""The Sessions page as an operator uses it."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.domain import Profile, Secret, SessionState
from openobd_desktop.errors import AlreadyClaimed, NoAnswer, NoFreeServer
from openobd_desktop.ui.auto_refresh import AutoRefresh
from openobd_desktop.ui.dialogs.claim_confirm import ClaimConfirmDialog
from openobd_desktop.ui.models.columns import AGE, COLUMNS
from openobd_desktop.ui.pages.sessions_page import DETAILS_WIDTH, SessionsPage
from openobd_desktop.ui.sidebar import WIDTH as SIDEBAR
from tests.core.fakes import settle
from tests.ui.workbench import Workbench, button, click, line, text_of


@pytest.fixture
async def page(qtbot: QtBot, workbench: Workbench) -> AsyncIterator[SessionsPage]:
    await _log_in(workbench)
    holder = QWidget()
    qtbot.addWidget(holder)
    desk = workbench.desk
    refresh = AutoRefresh(desk.service, desk.actions, desk.messages, lambda: 5, holder)
    made = SessionsPage(desk, refresh, holder)
    made.resize(1200, 700)
    holder.resize(1200, 700)
    holder.show()
    yield made
    made.stop()
    refresh.stop()


async def _log_in(workbench: Workbench) -> None:
    await workbench.desk.profiles.save(Profile(name="Europe", client_id="id"), Secret("secret"))
    await workbench.desk.profiles.switch("Europe")


def _add(workbench: Workbench, *states: SessionState) -> list[str]:
    return [workbench.far.add(state).info.id for state in states]


async def _refresh(workbench: Workbench) -> None:
    await workbench.service.refresh()
    await settle()


def _cells(page: SessionsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _dialog(page: SessionsPage) -> ClaimConfirmDialog:
    found = page.window().findChildren(ClaimConfirmDialog)
    assert len(found) == 1
    return found[0]


ALL_STATES = (SessionState.AVAILABLE, SessionState.ACTIVE, SessionState.FINISHED, SessionState.FAILED)


async def test_it_shows_all_sessions_and_counts_them_by_filter(workbench: Workbench, page: SessionsPage) -> None:
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    assert sorted(_cells(page)) == ["active", "available", "failed", "finished"]
    counts = {name: button(page, name).text() for name in ("Mine", "Available", "Active", "Ended", "All")}
    assert counts == {
        "Mine": "Mine 0",
        "Available": "Available 1",
        "Active": "Active 1",
        "Ended": "Ended 2",
        "All": "All 4",
    }


async def test_a_filter_and_a_search_narrow_the_list_and_show_all_takes_them_away(
    workbench: Workbench, page: SessionsPage
) -> None:
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    click(page, "Ended")
    assert sorted(_cells(page)) == ["failed", "finished"]
    QTest.keyClicks(line(page, "Search"), "nothing like it")
    assert _cells(page) == []
    assert text_of(page, "emptyTitle") == "Nothing matches"
    assert text_of(page, "rowsShown") == "0 of 4"
    click(page, "Show all")
    assert len(_cells(page)) == 4
    assert line(page, "Search").text() == ""


async def test_the_search_box_has_a_label_as_its_buddy(page: SessionsPage) -> None:
    assert line(page, "Search") in [label.buddy() for label in page.findChildren(QLabel)]


async def test_an_empty_table_says_why_at_each_stage(workbench: Workbench, page: SessionsPage) -> None:
    assert text_of(page, "emptyTitle") == "No sessions"
    workbench.far.failures["list"] = [NoAnswer()]
    click(page, "Refresh")
    await settle()
    assert text_of(page, "emptyTitle") == "Not connected"
    click(page, "Try again")
    await settle()
    assert text_of(page, "emptyTitle") == "No sessions"


async def test_offline_the_list_stays_and_says_how_old_it_is(workbench: Workbench, page: SessionsPage) -> None:
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    workbench.far.failures["list"] = [NoAnswer()]
    click(page, "Refresh")
    await settle()
    assert len(_cells(page)) == 4
    assert text_of(page, "listAsOf").startswith("as of ")
    assert button(page, "Refresh").isEnabled()


async def test_the_selected_session_is_shown_whole(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.ACTIVE)
    await _refresh(workbench)
    page.table.choose(session_id)
    assert text_of(page, "detailSession") == session_id
    workbench.far.set_state(session_id, SessionState.INTERRUPTED)
    await _refresh(workbench)
    assert text_of(page, "detailState") == "interrupted"


async def test_the_details_take_room_only_while_something_is_selected(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.ACTIVE)
    await _refresh(workbench)
    assert not page.details.isVisible()
    page.table.choose(session_id)
    assert page.details.isVisible()
    assert page.details.width() == pytest.approx(DETAILS_WIDTH, abs=8)
    halves = page.findChild(QSplitter)
    assert halves is not None
    halves.setSizes([800, 400])
    halves.splitterMoved.emit(800, 1)
    page.table.clearSelection()
    assert not page.details.isVisible()
    page.table.choose(session_id)
    assert page.details.width() == pytest.approx(400, abs=30)


async def test_all_columns_and_whole_words_fit_into_a_window_of_1280(workbench: Workbench, page: SessionsPage) -> None:
    _add(workbench, *SessionState)
    await _refresh(workbench)
    page.resize(1280 - SIDEBAR, 700)
    QApplication.sendPostedEvents()
    assert page.table.horizontalScrollBar().maximum() == 0
    for column in range(len(COLUMNS)):
        assert page.table.sizeHintForColumn(column) <= page.table.columnWidth(column), COLUMNS[column].title


async def test_f03_the_age_of_an_unclaimed_session_counts_down_in_its_tooltip(
    workbench: Workbench, page: SessionsPage
) -> None:
    workbench.far.failures["authenticate"] = [NoFreeServer()]
    with pytest.raises(NoFreeServer):
        await workbench.service.start_on_ticket("7848095")
    await workbench.clock.advance(12)
    tip = page.table.model().index(0, AGE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Started here and not claimed yet: 0:48 left to claim it."


async def test_nothing_selected_means_nothing_to_do_and_the_tooltips_say_so(page: SessionsPage) -> None:
    for name in ("Open", "Claim", "Interrupt session"):
        assert not button(page, name).isEnabled()
        assert button(page, name).toolTip() == "Select one session."
    assert button(page, "Export CSV").toolTip() == "There are no rows to export."


@pytest.mark.parametrize(
    ("state", "allowed"),
    [
        (SessionState.AVAILABLE, {"Claim", "Interrupt session"}),
        (SessionState.ACTIVE, {"Interrupt session"}),
        (SessionState.FINISHED, set()),
        (SessionState.UNKNOWN, {"Interrupt session"}),
    ],
)
async def test_what_can_be_done_depends_on_the_state_and_the_rest_says_why_not(
    workbench: Workbench, page: SessionsPage, state: SessionState, allowed: set[str]
) -> None:
    (session_id,) = _add(workbench, state)
    await _refresh(workbench)
    page.table.choose(session_id)
    for name in ("Open", "Claim", "Interrupt session"):
        assert button(page, name).isEnabled() is (name in allowed), name
        assert button(page, name).toolTip()


async def test_a_foreign_session_is_claimed_only_after_a_question(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.AVAILABLE)
    await _refresh(workbench)
    page.table.choose(session_id)
    opened: list[str] = []
    page.open_requested.connect(opened.append)
    click(page, "Claim")
    await settle()
    assert "authenticate" not in workbench.far.calls
    click(_dialog(page), "Claim session")
    await settle()
    assert workbench.far.calls.count("authenticate") == 1
    assert opened == [session_id]
    assert button(page, "Open").isEnabled()


async def test_cancel_in_the_question_claims_nothing(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.AVAILABLE)
    await _refresh(workbench)
    page.table.choose(session_id)
    click(page, "Claim")
    click(_dialog(page), "Cancel")
    await settle()
    assert "authenticate" not in workbench.far.calls


async def test_a_failed_claim_is_told_and_can_be_tried_by_hand(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.AVAILABLE)
    await _refresh(workbench)
    page.table.choose(session_id)
    workbench.far.failures["authenticate"] = [AlreadyClaimed()]
    click(page, "Claim")
    click(_dialog(page), "Claim session")
    await settle()
    message = workbench.desk.messages.current
    assert message is not None
    assert (message.what, message.retry) == (AlreadyClaimed.what, None)
    assert button(page, "Claim").isEnabled()


async def test_a_session_started_here_whose_claim_failed_is_claimed_without_a_question(
    workbench: Workbench, page: SessionsPage
) -> None:
    workbench.far.failures["authenticate"] = [NoFreeServer()]
    with pytest.raises(NoFreeServer):
        await workbench.service.start_on_ticket("7848095")
    await _refresh(workbench)
    page.table.selectRow(0)
    click(page, "Claim")
    await settle()
    assert len(workbench.service.open_sessions) == 1


async def test_enter_opens_what_is_open_here(workbench: Workbench, page: SessionsPage) -> None:
    active, _held = await workbench.open_session()
    await _refresh(workbench)
    opened: list[str] = []
    page.open_requested.connect(opened.append)
    page.table.choose(active.id)
    page.table.activated.emit(page.table.currentIndex())
    click(page, "Open")
    assert opened == [active.id, active.id]


async def test_interrupt_asks_the_window_for_its_dialog(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.ACTIVE)
    await _refresh(workbench)
    asked: list[str] = []
    page.interrupt_requested.connect(asked.append)
    page.table.choose(session_id)
    click(page, "Interrupt session")
    assert asked == [session_id]
    assert "interrupt" not in workbench.far.calls


async def test_the_context_menu_offers_what_the_buttons_offer_and_copies(
    workbench: Workbench, page: SessionsPage
) -> None:
    (session_id,) = _add(workbench, SessionState.ACTIVE)
    await _refresh(workbench)
    page.table.choose(session_id)
    menu = page.verbs.menu()
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert list(entries) == ["Open", "Claim", "Interrupt session", "Copy id", "Copy rows"]
    assert [action.isEnabled() for action in entries.values()] == [False, False, True, True, True]
    entries["Copy id"].trigger()
    assert QGuiApplication.clipboard().text() == session_id
    entries["Copy rows"].trigger()
    assert session_id in QGuiApplication.clipboard().text()


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_an_open_menu_and_the_selection_outlive_a_refresh(workbench: Workbench, page: SessionsPage) -> None:
    (session_id,) = _add(workbench, SessionState.ACTIVE)
    await _refresh(workbench)
    page.table.choose(session_id)
    page.table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = page.table.findChild(QMenu, "sessionMenu")
    assert menu is not None
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    assert menu.isVisible()
    assert [entry.id for entry in page.selection] == [session_id]
    menu.close()


async def test_the_rows_shown_are_exported_for_spreadsheets(
    workbench: Workbench, page: SessionsPage, tmp_path: Path
) -> None:
    ids = _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    click(page, "Ended")
    click(page, "Export CSV")
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    target = tmp_path / "sessions.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert rows[0] == ["State", "Ticket", "Mine", "Created", "Age", "Session", "Endpoint"]
    assert sorted(row[5] for row in rows[1:]) == sorted(ids[2:])
    message = workbench.desk.messages.current
    assert message is not None
    assert message.what == f"2 sessions exported to {target}."


async def test_a_file_that_cannot_be_written_is_told_with_what_to_do(
    workbench: Workbench, page: SessionsPage, tmp_path: Path
) -> None:
    page.verbs.save(str(tmp_path / "missing" / "sessions.csv"))
    message = workbench.desk.messages.current
    assert message is not None
    assert message.what == "The file could not be written."
    assert "missing" in message.details


async def test_refresh_is_busy_until_the_answer_and_two_clicks_are_one_call(
    workbench: Workbench, page: SessionsPage
) -> None:
    gate = workbench.gate("list")
    before = workbench.far.calls.count("list")
    click(page, "Refresh")
    click(page, "Refresh")
    await settle()
    assert not button(page, "Refresh").isEnabled()
    gate.set()
    await settle()
    assert button(page, "Refresh").isEnabled()
    assert workbench.far.calls.count("list") == before + 1


async def test_ages_pass_only_while_the_page_is_seen(qtbot: QtBot, workbench: Workbench, page: SessionsPage) -> None:
    _add(workbench, SessionState.ACTIVE)
    await _refresh(workbench)
    index = page.table.model().index(0, AGE)
    assert index.data() == "0 s of 4 h"
    page.hide()
    await workbench.clock.advance(5)
    assert index.data() == "0 s of 4 h"
    page.show()
    assert index.data() == "5 s of 4 h"


async def test_a_refresh_without_news_repaints_nothing(workbench: Workbench, page: SessionsPage) -> None:
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    told: list[int] = []
    for signal in (page.table.model().dataChanged, page.table.model().layoutChanged, page.table.model().rowsInserted):
        signal.connect(lambda *_args: told.append(1))
    await _refresh(workbench)
    assert told == []


async def test_ctrl_f_means_the_search_box(page: SessionsPage) -> None:
    line(page, "Search").setText("old")
    page.focus_search()
    assert line(page, "Search").selectedText() == "old"


async def test_every_name_is_unique_for_its_role(workbench: Workbench, page: SessionsPage) -> None:
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    names = [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("width", "orientation"), [(1200, Qt.Orientation.Horizontal), (611, Qt.Orientation.Vertical)])
async def test_the_page_fits_wide_and_narrow_windows(
    workbench: Workbench, page: SessionsPage, width: int, orientation: Qt.Orientation
) -> None:
    _add(workbench, *ALL_STATES)
    await _refresh(workbench)
    page.table.selectRow(0)
    page.resize(width, 430)
    QApplication.sendPostedEvents()
    halves = page.findChild(QSplitter)
    assert halves is not None
    assert halves.orientation() == orientation
    for name in ("Start session", "Refresh", "Export CSV", "Open", "Claim", "Interrupt session", "All"):
        each = button(page, name)
        right = each.mapTo(page, QPoint(each.width(), 0)).x()
        assert right <= page.width(), name
        assert each.width() >= each.minimumSizeHint().width(), name
    first, last = page.table.visible_rows
    assert first <= last
