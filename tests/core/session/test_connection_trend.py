"""Statistics calculated from the readings of the connection monitor."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable

import pytest

from openobd_desktop.core.session.connection_trend import MOST_READINGS, Figures, TimedReading, Trend
from openobd_desktop.domain.session import ConnectionSummary, ConnectorReading
from tests.core.fakes import ManualClock


def reading(latency: int = 50, *, connected: bool = True) -> ConnectorReading:
    return ConnectorReading(connected, None, latency, connected)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def trend(clock: ManualClock) -> Trend:
    return Trend(clock)


def feed(trend: Trend, clock: ManualClock, latencies: Iterable[int], *, connected: bool = True) -> None:
    """Adds a reading each second."""
    for latency in latencies:
        clock.elapsed += 1
        trend.add(reading(latency, connected=connected))


def test_before_the_first_reading_there_is_nothing_to_report(trend: Trend) -> None:
    assert trend.figures() == Figures(600.0, 0, None, None, None, 0.0, 0.0)
    assert (trend.last, trend.points, trend.healthy, trend.silence, trend.lost) == (None, (), None, None, False)
    assert trend.summary() == ConnectionSummary()


def test_each_span_has_its_own_minimum_median_maximum_and_share(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [900] * 50)
    feed(trend, clock, [40] * 5 + [100] * 4 + [501])

    assert trend.figures(10) == Figures(10, 10, 40, 40, 501, 0.1, 0.0)
    assert trend.figures(60) == Figures(60, 60, 40, 900, 900, 51 / 60, 0.0)
    assert trend.figures() == Figures(600, 60, 40, 900, 900, 51 / 60, 0.0)


def test_exactly_500_ms_is_not_slow(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [500, 501])

    assert trend.figures().slow_share == 0.5


def test_readings_are_kept_for_ten_minutes(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, range(700))

    assert len(trend.points) == MOST_READINGS
    assert trend.figures().minimum_ms == 100
    clock.elapsed += 300
    assert len(trend.points) == 300
    assert trend.points[-1][0] == 300
    clock.elapsed += 300
    assert trend.figures().readings == 0


def test_f25_a_flood_of_readings_is_limited_to_the_usual_number_per_second(trend: Trend, clock: ManualClock) -> None:
    for latency in range(10_000):
        clock.elapsed += 0.0001
        trend.add(reading(latency))

    assert len(trend.points) <= 11
    assert trend.last is not None
    assert trend.last.latency_ms == 9_999


@pytest.mark.parametrize(
    ("latencies", "healthy"),
    [
        ([50] * 10, True),
        ([50] * 9 + [501], True),
        ([50] * 8 + [501] * 2, False),
        ([501] * 4 + [50] * 6, True),
        ([501], False),
        ([501, 50, 50, 50, 50], True),
        ([501] * 20 + [50] * 10, True),
    ],
)
def test_health_is_judged_by_the_last_ten_readings_with_more_weight_for_newer_ones(
    trend: Trend, clock: ManualClock, latencies: list[int], healthy: bool
) -> None:
    feed(trend, clock, latencies)

    assert trend.healthy is healthy


def test_exactly_a_quarter_is_not_healthy(trend: Trend, clock: ManualClock) -> None:
    # The weights 1 to 7 add up to 28; the newest reading has a weight of 7, a quarter.
    feed(trend, clock, [50] * 6 + [501])

    assert trend.healthy is False


def test_three_seconds_without_a_reading_are_reported_separately(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [50])
    clock.elapsed += 3
    assert trend.silence is None
    clock.elapsed += 0.5
    assert trend.silence == 3.5
    assert trend.healthy is False
    feed(trend, clock, [50])
    assert trend.silence is None
    assert trend.summary().longest_silence == 4.5


def test_a_connector_is_lost_after_ten_seconds_not_before(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [50])
    feed(trend, clock, [50] * 11, connected=False)
    assert (trend.away, trend.lost) == (10, False)
    feed(trend, clock, [50], connected=False)
    assert (trend.away, trend.lost) == (11, True)
    feed(trend, clock, [50])
    assert (trend.away, trend.lost) == (0, False)


def test_a_silent_monitor_counts_as_lost_too(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [50])
    clock.elapsed += 11

    assert trend.lost


def test_latencies_repeated_while_the_connector_is_away_do_not_count(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [50] * 3)
    feed(trend, clock, [900], connected=False)

    figures = trend.figures()

    assert (figures.maximum_ms, figures.slow_share, figures.away_share) == (50, 0.0, 0.25)
    assert trend.healthy is False


def test_the_summary_covers_the_whole_session(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [900] * 100)
    feed(trend, clock, [50] * 5, connected=False)
    feed(trend, clock, [40] * 700)
    feed(trend, clock, [40] * 2, connected=False)
    clock.elapsed += 20

    summary = trend.summary()

    assert (summary.readings, summary.minimum_ms, summary.median_ms, summary.maximum_ms) == (807, 40, 40, 900)
    assert summary.slow_share == 100 / 800
    assert (summary.losses, summary.away_seconds, summary.longest_silence) == (2, 5 + 21, 20)
    assert summary.suspicious


def test_a_summary_without_losses_mentions_none(trend: Trend, clock: ManualClock) -> None:
    feed(trend, clock, [50] * 100)

    assert not trend.summary().suspicious


def test_f38_the_readings_of_ten_minutes_take_less_than_16_kilobytes(trend: Trend, clock: ManualClock) -> None:
    tracemalloc.start()
    for second in range(2 * MOST_READINGS):
        clock.elapsed = float(second)
        trend.add(ConnectorReading(second % 3 > 0, None, 1_000 + second, healthy=True))
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken < 16 * 1024
    assert trend.last == TimedReading(2 * MOST_READINGS - 1.0, 1_000 + 2 * MOST_READINGS - 1, connected=True)
    assert [each.connected for _, each in trend.points[-3:]] == [False, True, True]
