"""Reported latency, interruptions and health of a connection."""

import random
from itertools import islice

import pytest

from openobd_desktop.simulator import ManualClock, Rules, Sample, fixed, flaky, good
from openobd_desktop.simulator.car.connector_link import CATCH_UP_AT_MOST, ConnectorLink, is_healthy

RULES = Rules()


def link(clock: ManualClock, *latencies: int) -> ConnectorLink:
    return ConnectorLink(clock, RULES, fixed(*(Sample(latency >= 0, max(latency, 0)) for latency in latencies)))


def reported_latencies(clock: ManualClock, *latencies: int) -> list[int]:
    """Returns the reported latency in each second."""
    line = link(clock, *latencies)
    reported = [line.reading().latency]
    for _ in latencies[1:]:
        clock.advance(1)
        reported.append(line.reading().latency)
    return reported


def test_the_latency_changes_only_when_it_moved_by_more_than_fifty(clock: ManualClock) -> None:
    assert reported_latencies(clock, 100, 150, 151, 101, 100) == [100, 100, 151, 151, 100]


def test_small_changes_add_up_until_the_reported_value_changes(clock: ManualClock) -> None:
    assert reported_latencies(clock, 100, 130, 145, 160) == [100, 100, 100, 160]


@pytest.mark.parametrize(
    ("latencies", "healthy"),
    [
        ([100] * 10, True),
        ([100] * 9 + [501], True),
        ([100] * 8 + [501] * 2, False),
        ([501] * 4 + [100] * 6, True),
        ([501] * 5 + [100] * 5, False),
        ([501] + [100] * 10, True),
        ([500] * 10, True),
        ([501] * 10, False),
        ([501], False),
        ([100, 100, 600], False),
        ([], True),
    ],
)
def test_health_depends_on_the_weighted_share_of_latencies_over_half_a_second(
    latencies: list[int], healthy: bool
) -> None:
    assert is_healthy(latencies, RULES) is healthy


def test_exactly_a_quarter_is_not_healthy() -> None:
    quarter = Rules(health_window=7)

    # The weights 1 to 7 add up to 28; the newest latency has a weight of 7, a quarter.
    assert not is_healthy([100] * 6 + [501], quarter)
    assert is_healthy([100] * 5 + [501, 100], quarter)


def test_a_broken_connection_is_unhealthy_and_keeps_the_last_latency(clock: ManualClock) -> None:
    line = link(clock, 100, -1, -1, 100)
    connected_since = line.reading().connected_since

    clock.advance(1)
    broken = line.reading()
    assert (broken.connected, broken.healthy, broken.latency) == (False, False, 100)
    assert broken.connected_since == connected_since

    clock.advance(2)
    back = line.reading()
    assert (back.connected, back.healthy) == (True, True)
    assert back.connected_since == int(clock.wall().timestamp() * 1000)


def test_measuring_continues_without_readings(clock: ManualClock) -> None:
    line = link(clock, 100, 600, 600, 600, 100)

    clock.advance(3)
    assert (line.reading().latency, line.reading().healthy) == (600, False)


def test_a_long_time_without_readings_is_not_simulated_second_by_second(clock: ManualClock) -> None:
    line = ConnectorLink(clock, RULES, fixed(*(Sample(True, 100 * second) for second in range(1, 2000))))

    clock.advance(10_000)
    assert line.reading().latency == 100 * (CATCH_UP_AT_MOST + 1)

    clock.advance(1)
    assert line.reading().latency == 100 * (CATCH_UP_AT_MOST + 2)


def test_the_profile_of_a_connection_can_be_replaced(clock: ManualClock) -> None:
    line = link(clock, 100)

    line.use(fixed(Sample(True, 900)))
    assert line.reading().latency == 100

    clock.advance(1)
    assert line.reading().latency == 900


def test_a_good_connection_stays_good_and_a_flaky_one_does_not() -> None:
    dice = random.Random(1)
    steady = list(islice(good(dice), 1000))
    shaky = list(islice(flaky(dice), 1000))

    assert all(sample.connected and 60 <= sample.latency <= 140 for sample in steady)
    assert any(not sample.connected for sample in shaky)
    assert any(sample.latency > 1000 for sample in shaky)
    assert any(0 < sample.latency < 300 for sample in shaky)


def test_the_same_seed_gives_the_same_readings(clock: ManualClock) -> None:
    lines = [ConnectorLink(clock, RULES, flaky, seed=7) for _ in range(2)]

    for _ in range(60):
        clock.advance(1)
        assert lines[0].reading() == lines[1].reading()
