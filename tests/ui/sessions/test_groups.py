"""Groups of the session table, columns that fold away, and the layouts of former versions."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from openobd_desktop.core.sessions.store import SessionStore, TicketTexts
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import (
    Ownership,
    Result,
    ServiceResult,
    SessionEntry,
    SessionState,
    UserFeedback,
)
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.sessions.columns import (
    COLUMNS,
    CONNECTION,
    CREATED,
    CUSTOMER,
    DASH,
    ENDPOINT,
    RESULT,
    RUNNING,
    SESSION,
    STATE,
    TICKET,
    VEHICLE,
    WHO,
)
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.sessions.table_model import SessionTableModel, ToneRole
from openobd_desktop.ui.tables.record_table_view import ROW_HEIGHT, ColumnChooser
from openobd_desktop.ui.window.sidebar import NARROW as NARROW_SIDEBAR
from openobd_desktop.ui.window.sidebar import WIDTH as SIDEBAR
from tests.core.fakes import START, settle
from tests.ui.entries import entry
from tests.ui.sessions.listing import ALL_STATES, add, cells, refresh
from tests.ui.ui_env import TICKET as NUMBER
from tests.ui.ui_env import UiEnv, button, click, line, text_of

VIN, OTHER_VIN = "WVWZZZ1KZAW123456", "WVWZZZ1KZAW654321"
HELP = ServiceResult((Result.SUCCESS,), UserFeedback.ASSISTANCE_REQUESTED)


def hidden(page: SessionsPage) -> set[int]:
    return {column for column in range(len(COLUMNS)) if page.table.isColumnHidden(column)}


def chooser(page: SessionsPage) -> list[str]:
    return [each.text() for each in ColumnChooser(page.table.horizontalHeader(), page.table).actions()]


def know(env: UiEnv, session_id: str, **facts: object) -> None:
    env.service.store.remember_record(SessionRecord(id=session_id, mine=Ownership.CLAIMED, **facts))  # type: ignore[arg-type]


def test_op3_own_sessions_come_first_then_the_team_s_then_all_others() -> None:
    model = SessionTableModel(lambda: START)
    model.update_entries(
        [
            entry("x", age=1, ticket="1"),
            replace(entry("a", age=2), colleague="Anna"),
            entry("m", age=3, mine=Ownership.CLAIMED),
        ]
    )
    assert "".join(model.entry(row).id for row in range(3)) == "max"
    model.sort(STATE, Qt.SortOrder.AscendingOrder)
    assert "".join(model.entry(row).id for row in range(3)) == "max"


async def test_op3_others_of_which_nothing_is_known_are_only_counted(env: UiEnv, page: SessionsPage) -> None:
    mine, available, *_rest = add(env, SessionState.ACTIVE, SessionState.AVAILABLE, *[SessionState.FINISHED] * 3)
    await refresh(env)
    assert len(cells(page)) == 5
    know(env, mine, ticket=NUMBER)
    others = button(page, "Others")
    assert [page.table.model().entry(row).id for row in range(2)] == [mine, available]  # type: ignore[attr-defined]
    assert len(cells(page)) == 2
    # Without the texts of a language, Qt leaves "session(s)" as it is.
    assert others.text().replace("(s)", "s") == "Others: 3 sessions started elsewhere"
    assert text_of(page, "rowsShown") == ""
    click(page, "Others")
    assert len(cells(page)) == 5
    click(page, "Others")
    assert len(cells(page)) == 2


async def test_op3_a_search_and_a_filter_include_the_others(env: UiEnv, page: SessionsPage) -> None:
    mine, other = add(env, SessionState.ACTIVE, SessionState.FINISHED)
    await refresh(env)
    know(env, mine, ticket=NUMBER)
    click(page, "Ended")
    assert cells(page, SESSION) == [f"{other[:8]}…"]
    click(page, "All")
    assert len(cells(page)) == 1
    line(page, "Search").setText(other)
    assert len(cells(page)) == 1
    assert not button_is_shown(page, "Others")


def button_is_shown(page: SessionsPage, name: str) -> bool:
    return any(each.accessibleName() == name and each.isVisible() for each in page.findChildren(QPushButton))


async def test_op3_a_counted_session_is_listed_when_it_is_to_be_shown(env: UiEnv, page: SessionsPage) -> None:
    mine, other = add(env, SessionState.ACTIVE, SessionState.FINISHED)
    await refresh(env)
    know(env, mine, ticket=NUMBER)
    page.table.choose(other)
    assert [each.id for each in page.selection] == [other]


async def test_op3_session_and_endpoint_are_hidden_at_first(env: UiEnv, page: SessionsPage) -> None:
    assert hidden(page) == {SESSION, ENDPOINT}


async def test_op3_columns_without_information_fold_away_and_the_chooser_says_so(
    env: UiEnv, page: SessionsPage
) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    assert hidden(page) == {SESSION, ENDPOINT, TICKET, VEHICLE, CUSTOMER, WHO, CONNECTION, RESULT}
    assert "Vehicle (same in all rows)" in chooser(page)
    assert "Session" in chooser(page)
    (mine,) = add(env, SessionState.FINISHED)
    await refresh(env)
    know(env, mine, ticket=NUMBER, vehicle="VW Golf VII", result=ServiceResult((Result.SUCCESS,)))
    assert hidden(page) == {SESSION, ENDPOINT, CUSTOMER, CONNECTION}
    env.service.store.told_by = lambda number: TicketTexts("Garage Jansen")
    env.service.store.retell({NUMBER})
    page.resize(2000, page.height())
    assert hidden(page) == {SESSION, ENDPOINT, CONNECTION}
    page.table.choose(mine)
    assert text_of(page, "detailCustomer") == "Garage Jansen"


async def test_op3_what_all_rows_have_in_common_folds_away(env: UiEnv, page: SessionsPage) -> None:
    for number in ("1", "2"):
        (one,) = add(env, SessionState.FINISHED)
        await refresh(env)
        know(env, one, ticket=number, vehicle=f"car {number}", result=ServiceResult((Result.SUCCESS,)))
    assert hidden(page) == {SESSION, ENDPOINT, CUSTOMER, CONNECTION, WHO, RESULT, RUNNING}


async def test_op3_a_column_chosen_by_the_user_stays_whatever_it_contains(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    menu = ColumnChooser(page.table.horizontalHeader(), page.table)
    next(each for each in menu.actions() if each.text().startswith("Vehicle")).trigger()
    next(each for each in menu.actions() if each.text().startswith("Created")).trigger()
    assert not page.table.isColumnHidden(VEHICLE)
    assert page.table.isColumnHidden(CREATED)
    add(env, SessionState.ACTIVE)
    await refresh(env)
    assert not page.table.isColumnHidden(VEHICLE)
    assert page.table.isColumnHidden(CREATED)


async def fill(env: UiEnv) -> str:
    """Opens a session, so that no column is without information; returns its ID."""
    active, _held = await env.open_session()
    finished, _other = add(env, SessionState.FINISHED, SessionState.ACTIVE)
    await refresh(env)
    know(env, finished, ticket="7848123", vehicle="Volkswagen Golf VII 1.4 TSI", result=HELP)
    await settle()
    return active.id


@pytest.mark.parametrize(("width", "height"), [(1280 - SIDEBAR, 700), (1024 - NARROW_SIDEBAR, 560)])
async def test_op3_with_the_details_open_no_column_is_out_of_sight(
    env: UiEnv, page: SessionsPage, width: int, height: int
) -> None:
    session_id = await fill(env)
    page.resize(width, height)
    page.table.choose(session_id)
    QApplication.sendPostedEvents()
    assert page.details.isVisible()
    assert page.table.horizontalScrollBar().maximum() == 0
    assert not hidden(page) & {STATE, TICKET}
    assert page.table.viewport().height() >= 3 * ROW_HEIGHT


async def test_op3_a_column_for_which_there_is_no_room_says_so_and_comes_back(env: UiEnv, page: SessionsPage) -> None:
    await fill(env)
    page.resize(700, 700)
    assert page.table.isColumnHidden(CONNECTION)
    assert "Connection (no room)" in chooser(page)
    page.resize(1400, 700)
    assert not page.table.isColumnHidden(CONNECTION)


async def test_op3_the_connection_of_an_open_session_is_in_its_row(env: UiEnv, page: SessionsPage) -> None:
    await fill(env)
    assert cells(page, CONNECTION) == ["82 ms", DASH]
    tip = page.table.model().index(1, CONNECTION).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Only the PC that claimed a running session measures its connection."


async def test_op3_a_request_for_assistance_is_a_chip_until_it_is_acknowledged(env: UiEnv, page: SessionsPage) -> None:
    active, _held = await env.open_session()
    await env.service.finish(active.id, HELP)
    await settle()
    assert button(page, "Needs follow-up").text() == "Needs follow-up 1"
    cell = page.table.model().index(0, RESULT)
    assert (cell.data(), cell.data(ToneRole)) == ("Assistance requested", Tone.BAD)
    page.table.choose(active.id)
    entries = {each.text(): each for each in page.page_actions.menu().actions()}
    entries["Acknowledge"].trigger()
    await settle()
    assert button(page, "Needs follow-up").text() == "Needs follow-up 0"
    assert cell.data() == "Success"
    assert env.journal.sessions[active.id].followed_up_at == env.clock.now()
    assert "Acknowledge" not in {each.text() for each in page.page_actions.menu().actions()}


async def test_op3_only_its_colleague_acknowledges_a_request_in_a_session(env: UiEnv, page: SessionsPage) -> None:
    (theirs,) = add(env, SessionState.FINISHED)
    await refresh(env)
    env.service.store.merge_team_news([SessionRecord(id=theirs, who="Anna", result=HELP)])
    page.table.choose(theirs)
    entries = {each.text(): each for each in page.page_actions.menu().actions()}
    assert not entries["Acknowledge"].isEnabled()
    assert "Only the colleague" in entries["Acknowledge"].toolTip()


async def test_op3_the_down_key_leads_from_the_search_to_the_rows(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    page.focus_search()
    QTest.keyClick(line(page, "Search"), Qt.Key.Key_Down)
    assert page.window().focusWidget() is page.table
    assert page.table.rows == [0]


async def test_op3_a_session_is_found_by_its_vehicle(env: UiEnv, page: SessionsPage) -> None:
    await fill(env)
    line(page, "Search").setText("golf tsi")
    assert cells(page, TICKET) == ["7848123"]


async def test_op1_a_session_of_this_pc_or_of_the_team_is_found_by_either_vin(env: UiEnv, page: SessionsPage) -> None:
    ids = add(env, *ALL_STATES)
    await refresh(env)
    env.service.store.remember_record(SessionRecord(id=ids[0], ticket=NUMBER, vin=VIN, mine=Ownership.CLAIMED))
    theirs = SessionRecord(id=ids[1], ticket="7848123", vin=VIN, car_vin=OTHER_VIN, who="Anna (PC-12)")
    env.service.store.merge_team_news([theirs])
    search = line(page, "Search")
    search.setText(VIN.lower())
    assert sorted(cells(page, TICKET)) == [NUMBER, "7848123"]
    search.setText(OTHER_VIN[-6:])
    assert cells(page, TICKET) == ["7848123"]
    page.table.choose(ids[1])
    assert text_of(page, "detailVin") == f"{VIN} {OTHER_VIN}"


def test_op3_the_store_passes_on_what_the_columns_need() -> None:
    store = SessionStore()
    store.put(entry("a").session)
    store.remember_record(SessionRecord(id="a", vehicle="VW Golf VII", result=HELP))
    found = store.get("a")
    assert isinstance(found, SessionEntry)
    assert (found.vehicle, found.needs_follow_up) == ("VW Golf VII", True)
