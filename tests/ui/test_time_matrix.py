"""Every place that shows, sorts or exports a time, which must accept any number in any time zone.

Services, colleagues in the team journal and damaged files may supply any number; some of them make Qt abort.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.journal import EventKind, SessionEvent, SessionRecord
from openobd_desktop.domain.session import ConnectionSummary, ConnectorReading, SessionState
from openobd_desktop.ui.common import times
from openobd_desktop.ui.history import columns as history_columns
from openobd_desktop.ui.history import texts
from openobd_desktop.ui.history.actions import ExportProgress
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.filters import DateRange
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.history.texts import report_text
from openobd_desktop.ui.sessions import columns
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.tables.csv_export import csv_bytes
from openobd_desktop.ui.tabs.connection.texts import since_text, summary_text
from openobd_desktop.ui.tabs.timeline.panel import event_row
from openobd_desktop.ui.tabs.vehicle.texts import volts
from tests.core.fakes import START
from tests.ui.entries import entry
from tests.ui.past import past, pdf_of
from tests.ui.ui_env import UiEnv

ZONES = ("UTC", "Europe/Amsterdam", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati")
FIRST_YEAR, LAST_SECOND = -62135596800.0, 253402300799.0
SECONDS = {
    "year 1": FIRST_YEAR,
    "1969": -86400.5,
    "year 9999": LAST_SECOND,
    "NaN": math.nan,
    "infinity": math.inf,
    "minus infinity": -math.inf,
    "int32": 2.0**31,
    "int64": 2.0**63,
    "1e15": 1e15,
    "negative": -1e15,
    "huge": 1e300,
}
DATES = [datetime.fromtimestamp(at, UTC) for at in (FIRST_YEAR, -86400.5, 0, 2.0**31, LAST_SECOND)]

anything = pytest.mark.parametrize("seconds", SECONDS.values(), ids=SECONDS)


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[str]:
    """Sets the time zone of this PC."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(params=["nl_NL", "en_US", "C"])
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    """Sets the locale of its user."""
    QLocale.setDefault(QLocale(request.param) if request.param != "C" else QLocale.c())
    yield
    QLocale.setDefault(QLocale.system())


def strange(seconds: float) -> SessionRecord:
    """Returns a session all of whose numbers are ``seconds``."""
    whole = int(seconds) if math.isfinite(seconds) else 2**63
    return replace(past(), created_at=seconds, claimed_at=seconds, ended_at=seconds, gaps=whole, port=whole)


@anything
def test_s3_times_and_durations_are_shown_or_a_dash(zone: str, locale: None, seconds: float) -> None:
    for format_ in (times.local_clock, times.local_minute, times.duration, times.remaining, times.moment):
        assert format_(seconds)
    assert times.clear_minute(seconds)
    assert times.day_and_minute(seconds)
    for format_at in (times.day_minute, times.recent_minute, times.recent_clock):
        assert format_at(seconds, START)
        assert format_at(START, seconds)
    assert times.yesterday(seconds)[0] <= times.yesterday(seconds)[1]
    times.sheet_moment(seconds)
    times.sheet_duration(seconds)
    times.offset(seconds)


@pytest.mark.parametrize("at", DATES, ids=str)
def test_s3_a_date_at_the_end_of_the_calendar_is_shown(zone: str, locale: None, at: datetime) -> None:
    assert times.local_time(at)


@anything
def test_s3_no_duration_is_longer_than_a_century(qapp: object, seconds: float) -> None:
    assert len(times.duration(seconds)) < 15
    assert len(times.remaining(seconds)) < 15


def test_s3_the_list_of_sessions_shows_sorts_finds_and_exports_any_start(zone: str, locale: None) -> None:
    entries = [
        replace(item, session=replace(item.session, created_at=at.timestamp()))
        for number, (at, state) in enumerate(product(DATES, SessionState))
        for item in [entry(f"s{number}", state)]
    ]
    for now in (START, 0.0, LAST_SECOND):
        model = SessionTableModel(lambda now=now: now)  # type: ignore[misc]  # bound now
        model.update_entries(entries)
        for column, order in product(range(len(columns.COLUMNS)), Qt.SortOrder):
            model.sort(column, order)
        for row, column in product(range(model.rowCount()), range(len(columns.COLUMNS))):
            assert model.index(row, column).data() is not None
            model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        assert csv_bytes([], model.whole_rows())
        model.search("1969")
        model.refresh_rows(0, model.rowCount())


@anything
def test_s3_the_history_shows_and_exports_any_record(zone: str, locale: None, seconds: float) -> None:
    record = strange(seconds)
    for now in (START, seconds):
        model = HistoryTableModel(lambda now=now: now)  # type: ignore[misc]  # bound now
        model.show([record, past(), replace(record, id="s2", ended_at=None)], has_more=False)
        for row, column in product(range(3), range(len(history_columns.COLUMNS))):
            assert model.index(row, column).data() is not None
            model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
        assert csv_bytes([], [history_columns.whole_row(record, now)])


@anything
def test_s3_details_and_timeline_of_the_history_show_any_moment(
    qtbot: QtBot, zone: str, locale: None, seconds: float
) -> None:
    details = HistoryDetails()
    qtbot.addWidget(details)
    record, events = strange(seconds), [SessionEvent(at, kind) for at in (START, seconds, START) for kind in EventKind]
    details.show_selection([record], START)
    details.show_events(record.id, tuple(events))
    assert texts.gap_lines(events)
    assert all(event_row(event)[0] for event in events)
    assert report_text(record, events, seconds)


@anything
def test_s3_the_report_is_made_of_any_record(zone: str, seconds: float) -> None:
    made = asyncio.run(pdf_of(strange(seconds), [SessionEvent(seconds, EventKind.LINE_LOST)], seconds))
    assert made.startswith(b"%PDF-")


@anything
def test_s3_the_days_of_the_history_begin_where_the_calendar_can(qtbot: QtBot, zone: str, seconds: float) -> None:
    span = DateRange()
    qtbot.addWidget(span)
    span.show_first(seconds)
    first, last = span.limits
    assert first is last is None


@pytest.mark.parametrize("at", DATES, ids=str)
async def test_s3_any_time_of_connection_of_a_car_is_shown(env: UiEnv, zone: str, at: datetime) -> None:
    active, held = await env.open_session()
    await env.read(held, ConnectorReading(True, at, 2**32 - 1, True))
    assert since_text(active, START)
    assert active.trend.figures().maximum_ms == 2**32 - 1


@pytest.mark.parametrize("number", [-(2**63), -1, 0, 2**31, 2**63, 10**400])
def test_s3_counts_from_outside_fit_what_counts_them(qtbot: QtBot, number: int) -> None:
    strip = ExportProgress()
    qtbot.addWidget(strip)
    strip.begin(number)
    strip.show_written(number)
    assert summary_text(ConnectionSummary(number, 0, number, number, 0.5, number, 1e300, math.inf))


@pytest.mark.parametrize(("text", "expected"), [("12.4", "12.4 V"), ("nan", "nan"), ("1e999", "1e999"), ("inf", "inf")])
def test_s3_only_a_number_is_a_voltage(qapp: object, text: str, expected: str) -> None:
    assert volts(text) == expected
