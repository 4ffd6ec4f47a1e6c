"""The connection's own figures in words."""

from __future__ import annotations

from openobd_desktop.core.session.connection_trend import Figures, Summary
from openobd_desktop.domain.session import ConnectorReading
from openobd_desktop.ui.tabs.connection.summary_texts import losses_text, summary_text
from openobd_desktop.ui.tabs.connection.trend_texts import (
    connector_text,
    own_verdict,
    readings_text,
    sparkline_text,
    whole_session,
)
from tests.ui.ui_env import UiEnv


def test_the_readings_are_told_with_their_span_and_the_share_of_the_slow_ones() -> None:
    assert readings_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.0)) == (
        "Last 10 min: minimum 64 ms, median 82 ms, maximum 1240 ms; 12 % of the readings over 500 ms."
    )


def test_without_readings_that_is_said() -> None:
    assert readings_text(Figures(60, 0, None, None, None, 0.0, 0.0)).endswith("no readings in the last 1 min.")


def test_losses_are_counted_and_nothing_is_said_of_none() -> None:
    assert losses_text(Summary()) == ""
    assert losses_text(Summary(losses=1, away_seconds=34)) == "The connector was lost once, for 34 s."
    assert losses_text(Summary(losses=3, away_seconds=125)) == "The connector was lost 3 times, for 2 min in total."


def test_the_words_of_the_picture_tell_how_much_of_it_is_without_contact() -> None:
    assert sparkline_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.0)).count(".") == 1
    told = sparkline_text(Figures(600, 90, 64, 82, 1240, 0.124, 0.002))
    assert told.endswith("1 % of all readings reported the connector as not connected.")


async def test_our_own_verdict_says_why(env: UiEnv) -> None:
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
    assert own_verdict(active) == "no data for 9 s"
    await env.service.interrupt(active.id)
    assert own_verdict(active) == "—"


async def test_the_session_as_a_whole_stays_as_it_was_at_its_end(env: UiEnv) -> None:
    active, _held = await env.open_session()
    await env.clock.advance(20)
    await env.service.interrupt(active.id)
    env.clock.elapsed += 500
    assert whole_session(active).longest_silence == 20
    assert summary_text(whole_session(active)).startswith("1 reading of the connection. Latency minimum 82 ms")


async def test_nothing_is_said_of_a_connector_that_nobody_has_heard_of(env: UiEnv) -> None:
    active = await env.service.start_on_ticket("7848123")
    assert connector_text(active) == "—"
