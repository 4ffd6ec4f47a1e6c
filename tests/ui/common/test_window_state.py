"""Tests for the saved state of windows, pages and tables."""

from __future__ import annotations

import json
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLabel, QSplitter, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import SessionState
from openobd_desktop.system import daemon_thread
from openobd_desktop.ui.common import file_dialogs
from openobd_desktop.ui.common.labels import state_labels
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.common.window_state import (
    is_geometry,
    is_header,
    is_splitter,
    restore_view,
    restore_window,
    saved_view,
    saved_window,
)
from openobd_desktop.ui.history import columns as history
from openobd_desktop.ui.history.table_view import HistoryTableView
from openobd_desktop.ui.sessions.columns import CREATED, RUNNING, STATE, TICKET, VEHICLE
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, button, click
from tests.ui.whole_window import whole_window

NextRun = Callable[[dict[str, str]], AbstractAsyncContextManager[MainWindow]]


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv) -> AsyncIterator[MainWindow]:
    async with whole_window(env) as made:
        yield made


@pytest.fixture
def next_run(env: UiEnv) -> NextRun:
    @asynccontextmanager
    async def run(state: dict[str, str]) -> AsyncIterator[MainWindow]:
        window = MainWindow(env.context)
        window.restore_state(state)
        window.show()
        await settle()
        try:
            yield window
        finally:
            window.force_close()
            window.deleteLater()

    return run


def page(window: MainWindow) -> SessionsPage:
    found = window.findChild(SessionsPage)
    assert found is not None
    return found


async def test_size_and_page_are_restored(window: MainWindow, next_run: NextRun) -> None:
    window.resize(760, 700)
    window.show_place(HISTORY)
    async with next_run(window.saved_state()) as later:
        assert (later.width(), later.height()) == (760, 700)
        assert later.place == HISTORY


async def test_a_maximized_window_is_maximized_again(window: MainWindow, next_run: NextRun) -> None:
    window.showMaximized()
    async with next_run(window.saved_state()) as later:
        assert later.isMaximized()


async def test_the_page_of_a_session_is_not_restored(env: UiEnv, window: MainWindow, next_run: NextRun) -> None:
    active, _ = await env.open_session()
    window.show_session(active.id)
    state = window.saved_state()
    assert state["place"] == active.id
    async with next_run(state) as later:
        assert later.place == SESSIONS


async def test_columns_and_order_of_the_table_are_restored(window: MainWindow, next_run: NextRun) -> None:
    header = page(window).table.horizontalHeader()
    header.resizeSection(STATE, 177)
    header.moveSection(header.visualIndex(RUNNING), 0)
    page(window).table.sortByColumn(TICKET, Qt.SortOrder.AscendingOrder)
    async with next_run(window.saved_state()) as later:
        header = page(later).table.horizontalHeader()
        assert header.sectionSize(STATE) == 177
        assert header.visualIndex(RUNNING) == 0
        assert header.sortIndicatorSection() == TICKET
        assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder


async def test_automatic_widths_suit_the_language_of_the_next_run(
    qapp: QApplication, window: MainWindow, next_run: NextRun
) -> None:
    window.resize(1280, 800)
    state = window.saved_state()
    english = page(window).table.horizontalHeader().sectionSize(STATE)
    install(qapp, "de")
    try:
        async with next_run(state) as later:
            table = page(later).table
            words = max(table.fontMetrics().horizontalAdvance(word) for word in state_labels())
            assert table.horizontalHeader().sectionSize(STATE) > max(english, words)
    finally:
        install(qapp, "en")


async def test_the_rows_have_the_order_shown_by_the_header(env: UiEnv, window: MainWindow, next_run: NextRun) -> None:
    for state in (SessionState.FINISHED, SessionState.ACTIVE, SessionState.AVAILABLE, SessionState.FAILED):
        env.backend.add(state)
    await env.service.refresh()
    page(window).table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    wanted = _states(window)
    async with next_run(window.saved_state()) as later:
        assert _states(later) == wanted


def _states(window: MainWindow) -> list[str]:
    model = page(window).table.model()
    return [str(model.data(model.index(row, STATE))) for row in range(model.rowCount())]


async def test_the_filter_is_restored(window: MainWindow, next_run: NextRun) -> None:
    click(window, "Ended")
    async with next_run(window.saved_state()) as later:
        assert button(later, "Ended").isChecked()


async def test_the_size_of_the_details_is_restored(env: UiEnv, window: MainWindow, next_run: NextRun) -> None:
    session_id = env.backend.add(SessionState.ACTIVE).info.id
    await env.service.refresh()
    window.resize(760, 700)
    window.show_session(session_id)
    halves = _halves(window)
    halves.setSizes([halves.height() - 250, 250])
    halves.splitterMoved.emit(1, 1)
    room = halves.sizes()[1]
    async with next_run(window.saved_state()) as later:
        later.show_session(session_id)
        assert abs(_halves(later).sizes()[1] - room) <= 2


def _halves(window: MainWindow) -> QSplitter:
    found = page(window).findChild(QSplitter)
    assert found is not None
    return found


SETTINGS_OF_0_1_0 = Path(__file__).parents[2] / "storage" / "frozen" / "settings-0.1.0.json"

KEYS_OF_0_1_0 = {
    "geometry",
    "place",
    "SessionsPage.SessionTableView",
    "SessionsPage.filter",
    "SessionsPage.usual widths",
    "HistoryPage.historyTable.v3",
    "SettingsPage.profiles",
}
"""Keys that version 0.1.0 has written into the settings of its users."""


async def test_the_keys_of_version_0_1_0_are_still_used(window: MainWindow) -> None:
    for place in (HISTORY, SETTINGS, SESSIONS):
        window.show_place(place)
    assert window.saved_state().keys() >= KEYS_OF_0_1_0


async def test_the_layout_saved_by_version_0_1_0_is_restored(window: MainWindow, next_run: NextRun) -> None:
    layout = json.loads(SETTINGS_OF_0_1_0.read_text(encoding="utf-8"))["window"]
    async with next_run(layout) as later:
        assert later.place == SESSIONS
        assert (later.width(), later.height()) != (window.width(), window.height())
        assert button(later, "Ended").isChecked()
        header = page(later).table.horizontalHeader()
        assert header.sortIndicatorSection() == STATE
        assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        assert header.sectionSize(STATE) == 222


async def test_op3_the_columns_saved_by_version_0_1_0_are_shown_where_the_new_ones_are(
    window: MainWindow, next_run: NextRun
) -> None:
    former = QTableWidget(0, 7)
    header = former.horizontalHeader()
    header.setSectionsMovable(True)
    header.hideSection(3)  # Created
    header.resizeSection(1, 133)  # Ticket
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    state = bytes(header.saveState().toBase64().data()).decode("ascii")
    former.deleteLater()
    async with next_run({"SessionsPage.SessionTableView": state}) as later:
        header = page(later).table.horizontalHeader()
        assert header.sectionSize(TICKET) == 133
        assert header.sortIndicatorSection() == TICKET
        assert header.isSectionHidden(CREATED)
        assert not header.isSectionHidden(VEHICLE)
        saved = later.saved_state()
    async with next_run(saved) as later:
        header = page(later).table.horizontalHeader()
        assert header.sectionSize(TICKET) == 133
        assert header.isSectionHidden(CREATED)


async def test_the_saved_state_of_a_page_that_was_not_shown_is_kept(window: MainWindow, next_run: NextRun) -> None:
    window.show_place(HISTORY)
    known = {key for key in window.saved_state() if key.startswith("HistoryPage.")}
    window.show_sessions()
    async with next_run(window.saved_state()) as later:
        assert known <= set(later.saved_state())


@pytest.mark.parametrize(
    "state",
    [
        {"geometry": "no base 64 — at all", "SessionsPage.SessionTableView": ""},
        {"place": "page:none", "SessionsPage.filter": "none", "SessionsPage.details horizontal": "-1"},
        {"place": "\0", "SessionsPage.details horizontal": "٣", "SessionsPage.details vertical": "9" * 400},
    ],
)
async def test_u11_an_invalid_state_is_ignored(next_run: NextRun, window: MainWindow, state: dict[str, str]) -> None:
    async with next_run(state) as later:
        assert later.isVisible()
        assert later.place == SESSIONS
        assert button(later, "All").isChecked()


@pytest.mark.parametrize("corner", [QPoint(20_000, 20_000), QPoint(-9000, 50), QPoint(100, -5000)])
def test_a_window_is_moved_to_an_existing_screen(qtbot: QtBot, corner: QPoint) -> None:
    far = QWidget()
    far.setGeometry(QRect(corner, far.size().expandedTo(far.minimumSize())).adjusted(0, 0, 0, 0))
    far.resize(600, 400)
    state = saved_window(far)
    near = QWidget()
    qtbot.addWidget(near)
    restore_window(near, state)
    near.show()
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(near.geometry().center())
    assert (near.width(), near.height()) == (600, 400)


def test_a_window_larger_than_the_screen_is_made_to_fit(qtbot: QtBot) -> None:
    far = QWidget()
    far.setGeometry(0, 0, 9000, 7000)
    near = QWidget()
    qtbot.addWidget(near)
    restore_window(near, saved_window(far))
    near.show()
    screen = QApplication.primaryScreen().availableGeometry()
    assert near.width() <= screen.width()
    assert near.height() <= screen.height()


def test_only_named_splitters_are_saved(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    named, unnamed = QSplitter(whole), QSplitter(whole)
    named.setObjectName("halves")
    for splitter in (named, unnamed):
        splitter.addWidget(QWidget())
        splitter.addWidget(QWidget())
    state = saved_view(whole)
    assert set(state) == {"QWidget.halves"}
    restore_view(whole, state | {"Other.halves": "x"})


def _first_columns(window: MainWindow) -> list[int]:
    """Returns the columns of the history that the user wants to see, from the left, even if there is no room."""
    window.show_place(HISTORY)
    (table,) = window.findChildren(HistoryTableView)
    header = table.horizontalHeader()
    order = (header.logicalIndex(place) for place in range(header.count()))
    return [column for column in order if not header.isSectionHidden(column) or table.why_hidden(column)]


HISTORY_ORDER = [
    history.STARTED,
    history.TICKET,
    history.VEHICLE,
    history.RESULT,
    history.FEEDBACK,
    history.DURATION,
    history.CUSTOMER,
    history.DESCRIPTION,
    history.WHO,
]


async def test_d25_the_history_shows_the_most_important_columns_at_first(window: MainWindow) -> None:
    assert _first_columns(window) == HISTORY_ORDER


async def test_a_layout_of_the_history_without_the_vehicle_is_restored_with_the_vehicle_beside_the_ticket(
    window: MainWindow, next_run: NextRun
) -> None:
    former = QTableWidget(0, history.VEHICLE)
    header = former.horizontalHeader()
    header.setSectionsMovable(True)
    header.moveSection(header.visualIndex(history.RESULT), 0)
    for column in (history.STATE, history.PROFILE, history.WHO):
        header.hideSection(column)
    header.resizeSection(history.TICKET, 111)
    state = bytes(header.saveState().toBase64().data()).decode("ascii")
    former.deleteLater()
    async with next_run({"HistoryPage.historyTable.v3": state, "HistoryPage.operatorOfThisPc": "False"}) as later:
        shown = _first_columns(later)
        assert shown[:4] == [history.RESULT, history.TICKET, history.VEHICLE, history.SESSION]
        assert not {history.STATE, history.PROFILE, history.WHO} & set(shown)
        (table,) = later.findChildren(HistoryTableView)
        assert table.columnWidth(history.TICKET) == 111
        assert table.columnWidth(history.VEHICLE) > 100
        table.hideColumn(history.VEHICLE)
        saved = later.saved_state()
    async with next_run(saved) as later:
        assert history.VEHICLE not in _first_columns(later)


async def test_d25_a_header_of_the_history_saved_for_the_former_order_is_not_accepted(
    window: MainWindow, next_run: NextRun
) -> None:
    former = QTableWidget(0, len(history.COLUMNS))
    header = former.horizontalHeader()
    header.setSectionsMovable(True)
    header.hideSection(history.WHO)
    state = bytes(header.saveState().toBase64().data()).decode("ascii")
    former.deleteLater()
    async with next_run({"HistoryPage.historyTable": state}) as later:
        assert _first_columns(later)[: len(HISTORY_ORDER)] == HISTORY_ORDER
        (table,) = later.findChildren(HistoryTableView)
        table.horizontalHeader().moveSection(0, 3)
        own = _first_columns(later)
        saved = later.saved_state()
    async with next_run(saved) as later:
        assert _first_columns(later) == own


async def test_d25_the_folder_used_last_is_kept_for_the_next_run(
    window: MainWindow, next_run: NextRun, stage: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs._Folder, "path", "")
    # However busy the PC is, a folder on this disk responds in time.
    monkeypatch.setattr(daemon_thread, "BRIEF", 20)

    def dialog() -> QFileDialog:
        file_dialogs.ask_for_file(stage, "Open", ["All files (*)"], lambda path: None)
        return [each for each in stage.findChildren(QFileDialog) if each.isVisible()][-1]

    dialog().fileSelected.emit(str(tmp_path / "a.pem"))
    saved = window.saved_state()
    monkeypatch.setattr(file_dialogs._Folder, "path", "")
    async with next_run(saved):
        assert Path(dialog().directory().absolutePath()) == tmp_path


COUNT = 5
AT_THE_EDGE = (-(2**31), -1, 2**15, 2**20, 2**31 - 1)


def saved(header: QHeaderView) -> bytes:
    return bytes(header.saveState().data())


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    made = QTableWidget(3, COUNT)
    qtbot.addWidget(made)
    return made


def test_every_header_state_that_a_user_can_create_is_valid(table: QTableWidget) -> None:
    header = table.horizontalHeader()
    header.setSectionsMovable(True)
    assert is_header(saved(header), COUNT)
    table.show()
    assert is_header(saved(header), COUNT)
    header.setStretchLastSection(True)
    header.hideSection(1)
    header.moveSection(0, 4)
    header.resizeSection(2, 321)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    header.setSortIndicatorShown(True)
    assert is_header(saved(header), COUNT)
    assert not is_header(saved(header), COUNT + 1)


def test_s10_a_header_with_any_number_out_of_range_is_refused(table: QTableWidget) -> None:
    table.show()
    header = table.horizontalHeader()
    header.moveSection(0, 4)
    header.hideSection(2)
    state = saved(header)
    refused = 0
    for at in range(len(state) - 3):
        for number in AT_THE_EDGE:
            refused += not is_header(state[:at] + struct.pack(">i", number) + state[at + 4 :], COUNT)
    assert refused > 0.9 * len(AT_THE_EDGE) * (len(state) - 3)
    # The number of sections that an item of Qt 4 represents; Qt 6 has one item per section.
    items = len(state) - 4 - 1 - 5 * 4 - COUNT * 12
    assert not is_header(state[: items + 4] + struct.pack(">i", 2**31 - 1) + state[items + 8 :], COUNT)


def test_s10_a_header_without_a_visible_section_is_refused(table: QTableWidget) -> None:
    header = table.horizontalHeader()
    for section in range(COUNT):
        assert is_header(saved(header), COUNT)
        header.hideSection(section)
    assert not is_header(saved(header), COUNT)


@given(st.binary(max_size=300))
def test_s10_random_bytes_are_not_a_valid_state(noise: bytes) -> None:
    assert not is_header(noise, COUNT)
    assert not is_splitter(noise, 2)
    assert not is_geometry(noise)


def test_s10_a_truncated_or_extended_state_is_invalid(table: QTableWidget) -> None:
    state = saved(table.horizontalHeader())
    assert not any(is_header(state[:at], COUNT) for at in range(len(state)))
    assert not is_header(state + b"\0", COUNT)


def test_saved_splitters_and_windows_are_valid_unless_larger_than_any_screen(
    qtbot: QtBot,
) -> None:
    halves = QSplitter()
    qtbot.addWidget(halves)
    halves.addWidget(QLabel("a"))
    halves.addWidget(QLabel("b"))
    halves.show()
    state = bytes(halves.saveState().data())
    assert is_splitter(state, 2)
    assert not is_splitter(state[:12] + struct.pack(">i", 2**31 - 1) + state[16:], 2)
    for show in (halves.showNormal, halves.showMaximized, halves.showFullScreen, halves.showMinimized):
        show()
        assert is_geometry(bytes(halves.saveGeometry().data()))
    place = bytes(halves.saveGeometry().data())
    assert not is_geometry(place[:8] + struct.pack(">i", -(2**31)) + place[12:])
