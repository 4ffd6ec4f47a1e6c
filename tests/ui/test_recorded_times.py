"""The times of a session as shown and recorded, while this PC's clock is changed or wrong."""

from __future__ import annotations

import csv

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.core.aio.backoff import LONGEST_PAUSE_WHEN_SPENT
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.ui.history.columns import whole_headers, whole_row
from openobd_desktop.ui.history.texts import gap_lines, length, length_text, report_text
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.sessions.columns import age_text
from openobd_desktop.ui.tables.csv_export import csv_bytes
from tests.core.fakes import START, settle
from tests.ui.ui_env import UiEnv, text_of

DONE = ServiceResult((Result.SUCCESS,))
HOUR = 3600.0

clock_set = pytest.mark.parametrize("jump", [20 * HOUR, -HOUR], ids=["20 hours on", "an hour back"])
"""Changes of the clock, in seconds, during a session."""


@pytest.fixture
async def env(env: UiEnv) -> UiEnv:
    await env.log_in()
    return env


def exported_row(env: UiEnv, session_id: str) -> dict[str, str]:
    """Returns the row of the session in the exported history."""
    record = env.journal.sessions[session_id]
    data = csv_bytes(whole_headers(), [whole_row(record, env.clock.now())])
    (row,) = csv.DictReader(data.decode("utf-8-sig").splitlines(), delimiter=_delimiter(data))
    return row


def _delimiter(data: bytes) -> str:
    return ";" if b";" in data.splitlines()[0] else ","


@clock_set
async def test_s17_the_recorded_duration_is_the_one_that_passed(env: UiEnv, qtbot: QtBot, jump: float) -> None:
    active, held = await env.open_session()
    page = SessionPage(env.context, active.id)
    qtbot.addWidget(page)
    page.show()
    await env.clock.advance(120)
    env.clock.jumped = jump
    held.streams[-1].put_nowait(Secret("newer"))
    await settle()
    await env.clock.advance(120)
    entry = env.service.store.get(active.id)
    assert entry is not None
    assert age_text(entry, env.service.service_clock.now()) == "4 min"
    await env.service.finish(active.id, DONE)
    await settle()
    page.hide()
    page.show()
    assert text_of(page, "sessionAge") == "ran for 4 min"
    record = env.journal.sessions[active.id]
    assert length(record) == pytest.approx(240)
    assert length_text(record) == "4 min"
    assert record.claimed_at == pytest.approx(START)
    assert exported_row(env, active.id)["Duration"] == "0:04:00"
    report = report_text(record, active.events, env.clock.now())
    assert "Duration: 4 min" in report.splitlines()


@clock_set
async def test_s17_the_timeline_continues_with_the_true_lengths_of_its_gaps(env: UiEnv, jump: float) -> None:
    active, held = await env.open_session()
    await env.clock.advance(10)
    await env.cut_line(held)
    await env.clock.advance(6)
    env.clock.jumped = jump
    await env.clock.advance(6)
    await env.mend_line()
    assert active.phase is Phase.ACTIVE
    await env.service.finish(active.id, DONE)
    times = [event.at - START for event in active.events]
    assert times == sorted(times)
    assert 0 <= times[0] <= times[-1] <= 30
    at = {event.kind: event.at for event in active.events}
    seconds = int(at[EventKind.LINE_BACK] - at[EventKind.LINE_LOST])
    assert 12 <= seconds <= 12 + LONGEST_PAUSE_WHEN_SPENT
    (gap,) = gap_lines(active.events)
    assert gap.endswith(f", {seconds} s")


@pytest.mark.parametrize("wrong", [20 * HOUR, -HOUR])
async def test_s17_a_clock_that_was_wrong_before_the_start_does_no_harm_either(env: UiEnv, wrong: float) -> None:
    env.clock.jumped = wrong
    active, _held = await env.open_session()
    await env.clock.advance(100)
    await env.service.interrupt(active.id)
    await settle()
    record = env.journal.sessions[active.id]
    assert record.state is SessionState.INTERRUPTED
    assert length(record) == pytest.approx(100)
    assert active.events[0].at == pytest.approx(START)


@clock_set
async def test_s17_a_session_that_was_claimed_from_the_list_is_recorded_likewise(env: UiEnv, jump: float) -> None:
    listed = env.backend.add(SessionState.AVAILABLE).info.id
    await env.service.refresh()
    active = await env.service.claim(listed)
    await settle()
    env.clock.jumped = jump
    await env.clock.advance(100)
    await env.service.interrupt(active.id)
    await settle()
    assert length(env.journal.sessions[listed]) == pytest.approx(100)
