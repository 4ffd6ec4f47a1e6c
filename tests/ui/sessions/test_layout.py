"""The Sessions page in wide and narrow windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSplitter

from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import NoAnswer, StartUnknown
from openobd_desktop.ui.look.theme import colours, filled_style_sheet
from openobd_desktop.ui.sessions.columns import COLUMNS, CREATED, ENDPOINT
from openobd_desktop.ui.sessions.page import DETAILS, SessionsPage
from openobd_desktop.ui.window.sidebar import WIDTH as SIDEBAR
from tests.core.fakes import settle
from tests.ui.sessions.listing import ALL_STATES, add, refresh
from tests.ui.ui_env import UiEnv, button, shows


async def test_all_columns_and_whole_words_fit_into_a_window_of_1280(env: UiEnv, page: SessionsPage) -> None:
    add(env, *SessionState)
    await refresh(env)
    page.resize(1280 - SIDEBAR, 700)
    QApplication.sendPostedEvents()
    assert page.table.horizontalScrollBar().maximum() == 0
    for column in (each for each in range(len(COLUMNS)) if not page.table.isColumnHidden(each)):
        assert page.table.sizeHintForColumn(column) <= page.table.columnWidth(column), COLUMNS[column].title


@pytest.mark.parametrize(("width", "orientation"), [(1200, Qt.Orientation.Horizontal), (611, Qt.Orientation.Vertical)])
async def test_the_page_fits_wide_and_narrow_windows(
    env: UiEnv, page: SessionsPage, width: int, orientation: Qt.Orientation
) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
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


async def test_the_details_take_room_only_while_something_is_selected(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.ACTIVE)
    await refresh(env)
    assert not page.details.isVisible()
    page.table.choose(session_id)
    assert page.details.isVisible()
    assert page.details.width() == pytest.approx(DETAILS.width(), abs=8)
    halves = page.findChild(QSplitter)
    assert halves is not None
    halves.setSizes([800, 400])
    halves.splitterMoved.emit(800, 1)
    page.table.clearSelection()
    assert not page.details.isVisible()
    page.table.choose(session_id)
    assert page.details.width() == pytest.approx(400, abs=30)


async def test_every_name_is_unique_for_its_role(env: UiEnv, page: SessionsPage) -> None:
    add(env, *ALL_STATES)
    await refresh(env)
    names = [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("height", [768, 600])
async def test_in_a_window_of_1024_nothing_scrolls_sideways_and_only_the_endpoint_is_cut(
    env: UiEnv, page: SessionsPage, height: int
) -> None:
    add(env, *SessionState)
    await refresh(env)
    page.setStyleSheet(filled_style_sheet(colours(page.palette())))
    page.resize(1024 - SIDEBAR, height)
    QApplication.sendPostedEvents()
    assert page.table.horizontalScrollBar().maximum() == 0
    for column in (each for each in range(ENDPOINT) if not page.table.isColumnHidden(each)):
        assert page.table.sizeHintForColumn(column) <= page.table.columnWidth(column), COLUMNS[column].title


async def test_the_usual_widths_come_back_with_the_room_and_the_user_s_own_stay(env: UiEnv, page: SessionsPage) -> None:
    wide = page.table.columnWidth(CREATED)
    page.resize(1024 - SIDEBAR, 600)
    assert page.table.columnWidth(CREATED) < wide
    page.resize(1200, 600)
    assert page.table.columnWidth(CREATED) == wide
    page.table.setColumnWidth(CREATED, 222)
    for width in (1024 - SIDEBAR, 1200):
        page.resize(width, 600)
        assert page.table.columnWidth(CREATED) == 222


async def test_f02_in_a_low_window_a_notice_moves_the_details_beside_the_table_and_hides_the_cards(
    env: UiEnv, page: SessionsPage
) -> None:
    await env.open_session()
    await refresh(env)
    page.resize(612, 430)
    page.table.selectRow(0)
    QApplication.sendPostedEvents()
    halves = page.findChild(QSplitter)
    assert halves is not None
    assert halves.orientation() == Qt.Orientation.Vertical
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("7848123")
    await settle()
    assert shows(page, "pendingStarts")
    assert halves.orientation() == Qt.Orientation.Horizontal
    assert page.minimumSizeHint().height() <= 430
