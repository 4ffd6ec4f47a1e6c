"""Texts for the connection: the estimate is attributed to the service, and old data is marked as old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.connection_trend import Figures
from openobd_desktop.domain.session import ConnectionSummary, ConnectorReading
from openobd_desktop.ui.common.times import local_time
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.connection.texts import (
    connector_text,
    data_age_text,
    health_text,
    health_tone,
    is_late,
    latency_text,
    losses_text,
    own_verdict,
    readings_text,
    since_text,
    sparkline_text,
    summary_text,
    whole_session,
)
from tests.core.fakes import START, FakeSession
from tests.ui.ui_env import TICKET, UiEnv

HEALTHY = ConnectorReading(True, None, 82, True)
UNHEALTHY = ConnectorReading(True, None, 640, False)
AWAY = ConnectorReading(False, None, 0, False)


class Connection:
    """An open session that receives readings."""

    def __init__(self, env: UiEnv, active: ActiveSession, held: FakeSession) -> None:
        self.env, self.active, self.held = env, active, held

    async def read(self, reading: ConnectorReading, age: float = 0) -> ActiveSession:
        await self.env.read(self.held, reading)
        self.env.clock.elapsed += age
        return self.active


@pytest.fixture
async def connection(env: UiEnv) -> Connection:
    return Connection(env, *await env.open_session())


@pytest.mark.parametrize(
    ("reading", "text", "tone", "latency"),
    [
        (HEALTHY, "healthy (estimated by the service)", Tone.GOOD, "82 ms"),
        (UNHEALTHY, "unhealthy (estimated by the service)", Tone.WARN, "640 ms"),
        (AWAY, "no contact with the car", Tone.BAD, "—"),
    ],
)
async def test_a_recent_reading_is_shown_as_current(
    connection: Connection, reading: ConnectorReading, text: str, tone: Tone, latency: str
) -> None:
    active = await connection.read(reading)
    assert health_text(active) == text
    assert health_tone(active) is tone
    assert latency_text(active) == latency
    assert data_age_text(active) == "0 s ago"


@pytest.mark.parametrize(
    ("reading", "text"),
    [
        (HEALTHY, "last known: healthy"),
        (UNHEALTHY, "last known: unhealthy"),
        (AWAY, "last known: no contact"),
    ],
)
async def test_an_old_reading_is_shown_as_the_last_known(
    connection: Connection, reading: ConnectorReading, text: str
) -> None:
    active = await connection.read(reading, age=12)
    assert is_late(active)
    assert health_text(active) == text
    assert health_tone(active) is Tone.WARN
    assert data_age_text(active) == "no readings for 12 s"


async def test_readings_are_late_after_five_seconds(connection: Connection) -> None:
    active = await connection.read(HEALTHY, age=4.9)
    assert not is_late(active)
    assert data_age_text(active) == "4 s ago"
    connection.env.clock.elapsed += 0.1
    assert is_late(active)


async def test_before_the_first_reading_there_is_no_data(env: UiEnv) -> None:
    active = await env.service.start_on_ticket(TICKET)
    assert health_text(active) == "no readings yet"
    assert health_tone(active) is Tone.NEUTRAL
    assert latency_text(active) == "—"
    assert data_age_text(active) == "—"
    assert since_text(active, START) == ""
    await env.clock.advance(0)


async def test_after_the_end_old_figures_are_not_shown(connection: Connection) -> None:
    active = await connection.read(ConnectorReading(True, datetime.fromtimestamp(START, UTC), 82, True))
    await connection.env.service.interrupt(active.id)
    assert health_text(active) == "session ended"
    assert health_tone(active) is Tone.NEUTRAL
    assert (latency_text(active), data_age_text(active), since_text(active, START)) == ("—", "—", "")


async def test_d19_connected_since_is_a_time_of_day_with_the_date_if_that_is_not_today(connection: Connection) -> None:
    recent = datetime.fromtimestamp(START, UTC) - timedelta(minutes=10)
    active = await connection.read(ConnectorReading(True, recent, 82, True))
    assert since_text(active, START) == f"since {recent.astimezone():%H:%M:%S}"
    for old in (recent - timedelta(days=1), recent - timedelta(days=3)):
        active = await connection.read(ConnectorReading(True, old, 82, True))
        assert since_text(active, START) == f"since {local_time(old)}"


def test_the_readings_are_shown_with_their_span_and_the_share_of_slow_ones() -> None:
    assert readings_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.0)) == (
        "Last 10 min: minimum 64 ms, median 82 ms, maximum 1240 ms; 12% of the readings over 500 ms."
    )


def test_missing_readings_are_shown() -> None:
    assert readings_text(Figures(60, 0, None, None, None, 0.0, 0.0)).endswith("no readings in the last 1 min.")


def test_losses_are_counted_and_none_are_not_mentioned() -> None:
    assert losses_text(ConnectionSummary()) == ""
    assert losses_text(ConnectionSummary(losses=1, away_seconds=34)) == "The connector was disconnected once, for 34 s."
    assert (
        losses_text(ConnectionSummary(losses=3, away_seconds=125))
        == "The connector was disconnected 3 times, for 2 min in total."
    )


def test_the_description_of_the_sparkline_contains_the_share_without_contact() -> None:
    assert sparkline_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.0)).count(".") == 1
    text = sparkline_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.002))
    assert text.endswith("In 1% of all readings, the connector was reported as not connected.")


async def test_our_own_verdict_contains_the_reason(env: UiEnv) -> None:
    active, held = await env.open_session()
    assert own_verdict(active) == "healthy: no recent reading over 500 ms"
    await env.clock.advance(1)
    await env.read(held, ConnectorReading(True, None, 900, True))
    assert own_verdict(active) == "unhealthy: too many recent readings over 500 ms"
    await env.clock.advance(1)
    await env.read(held, ConnectorReading(False, None, 0, False))
    await env.clock.advance(2)
    assert own_verdict(active) == "no contact with the car for 2 s"
    await env.clock.advance(7)
    assert own_verdict(active) == "no readings for 9 s"
    await env.service.interrupt(active.id)
    assert own_verdict(active) == "—"


async def test_the_summary_is_kept_as_it_was_at_the_end_of_the_session(env: UiEnv) -> None:
    active, _held = await env.open_session()
    await env.clock.advance(20)
    await env.service.interrupt(active.id)
    env.clock.elapsed += 500
    assert whole_session(active).longest_silence == 20
    assert summary_text(whole_session(active)).startswith("1 connection reading. Latency: minimum 82 ms")


async def test_without_readings_nothing_is_known_of_the_connector(env: UiEnv) -> None:
    active = await env.service.start_on_ticket("7848123")
    assert connector_text(active) == "—"
