"""Timeline tab: the table scrolls to the newest event, unless the user has scrolled up."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.ui.tabs.timeline.panel import TimelineColumn, TimelinePanel
from tests.ui.ui_env import UiEnv


@pytest.fixture
def panel(qtbot: QtBot, env: UiEnv, active: ActiveSession) -> TimelinePanel:
    made = TimelinePanel(env.context, active)
    qtbot.addWidget(made)
    made.resize(600, 220)
    made.show()
    return made


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    opened, _ = await env.open_session()
    return opened


def table(panel: TimelinePanel) -> QTableView:
    (view,) = panel.findChildren(QTableView)
    return view


def add_events(active: ActiveSession, count: int) -> None:
    for number in range(count):
        active.timeline.note(EventKind.LINE_LOST, f"number {number}")


async def test_it_scrolls_to_the_newest_event(panel: TimelinePanel, active: ActiveSession) -> None:
    add_events(active, 40)
    panel.refresh()
    bar = table(panel).verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


async def test_the_position_and_selection_are_kept_after_scrolling_up(
    panel: TimelinePanel, active: ActiveSession
) -> None:
    add_events(active, 40)
    panel.refresh()
    view = table(panel)
    view.selectRow(3)
    view.verticalScrollBar().setValue(0)
    add_events(active, 5)
    panel.refresh()
    assert view.verticalScrollBar().value() == 0
    assert [index.row() for index in view.selectionModel().selectedRows()] == [3]
    assert view.model().rowCount() == len(active.events)


async def test_the_columns_have_headers_and_cells_cannot_be_edited(panel: TimelinePanel) -> None:
    model = table(panel).model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["Time", "Event", "Details"]
    assert table(panel).editTriggers() == QTableView.EditTrigger.NoEditTriggers


async def test_d19_times_have_their_offset_if_the_clock_changes_during_the_session(
    panel: TimelinePanel, active: ActiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    try:
        autumn = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()
        active.events[:] = [SessionEvent(autumn, EventKind.STARTED), SessionEvent(autumn + 1200, EventKind.LINE_LOST)]
        panel.refresh()
        view = table(panel)
        times = [view.model().index(row, 0).data() for row in range(2)]
        assert times == ["02:50:00 UTC+02:00", "02:10:00 UTC+01:00"]
        assert view.columnWidth(0) >= view.sizeHintForColumn(0)
    finally:
        monkeypatch.undo()
        time.tzset()


async def test_the_name_of_each_event_fits_its_column(panel: TimelinePanel, active: ActiveSession) -> None:
    for kind in EventKind:
        active.timeline.note(kind, "")
    panel.refresh()
    view = table(panel)
    assert view.sizeHintForColumn(TimelineColumn.EVENT) <= view.columnWidth(TimelineColumn.EVENT)
