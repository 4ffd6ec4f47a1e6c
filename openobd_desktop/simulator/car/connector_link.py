"""Simulated connection between a connector and the service, with its latency, interruptions and reported health."""

import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from msgspec import Struct

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.rules import Rules

CATCH_UP_AT_MOST = 600


class Sample(Struct, frozen=True):
    """One measurement, before the service averages or filters it.

    Attributes:
        connected: Whether the connector is connected to the internet.
        latency: Round-trip time in milliseconds; meaningless while not connected.
    """

    connected: bool
    latency: int


class Reading(Struct, frozen=True):
    """A reading of a connection, as reported by the service (proto/connection_monitor.proto).

    Attributes:
        connected: Whether the connector is connected to the internet.
        connected_since: Start of the current or last connection, in milliseconds since 1970 (UTC).
        latency: Round-trip time in milliseconds; small changes are not reported.
        healthy: Whether the connector is connected and the connection is healthy; see ``is_healthy``.
    """

    connected: bool
    connected_since: int
    latency: int
    healthy: bool


LatencyProfile = Callable[[random.Random], Iterator[Sample]]


def good(dice: random.Random) -> Iterator[Sample]:
    """Yields measurements for a good workshop connection: 60 to 140 ms and no interruptions."""
    latency = 90
    while True:
        latency = min(140, max(60, latency + dice.randint(-12, 12)))
        yield Sample(True, latency)


def flaky(dice: random.Random) -> Iterator[Sample]:
    """Yields measurements for poor mobile reception: good and bad periods, and interruptions of a few seconds."""
    while True:
        for _ in range(dice.randint(8, 25)):
            yield Sample(True, dice.randint(120, 320))
        for _ in range(dice.randint(4, 15)):
            yield Sample(True, dice.randint(450, 1600))
        if dice.random() < 0.4:
            for _ in range(dice.randint(3, 9)):
                yield Sample(False, 0)


def fixed(*samples: Sample) -> LatencyProfile:
    """Returns a profile that yields exactly the given measurements, and then repeats the last one forever."""

    def profile(_: random.Random) -> Iterator[Sample]:
        yield from samples
        while True:
            yield samples[-1]

    return profile


def is_healthy(latencies: Sequence[int], rules: Rules) -> bool:
    """Returns whether a connection with these latencies, oldest first, is healthy (openOBD docs, connection monitor).

    The docs do not specify the weights. In the simulator, the newest latency has the window's size as its weight, and
    the weight decreases by 1 with each older latency.
    """
    window = latencies[-rules.health_window :]
    weights = range(rules.health_window - len(window) + 1, rules.health_window + 1)
    bad = sum(weight for weight, latency in zip(weights, window, strict=True) if latency > rules.health_limit)
    return not window or bad / sum(weights) < rules.health_share


class ConnectorLink:
    """A connector's connection to the service; the measurements are simulated when a reading is requested."""

    def __init__(self, clock: Clock, rules: Rules, profile: LatencyProfile = good, seed: int = 0) -> None:
        self._lost = False
        self._clock = clock
        self._rules = rules
        # A separate generator with a fixed seed makes scenarios reproducible.
        self._samples = profile(random.Random(seed))  # noqa: S311
        self._measured_at = clock.now() - rules.monitor_period
        self._window: deque[int] = deque(maxlen=rules.health_window)
        self._connected = False
        self._connected_since = clock.wall() - timedelta(minutes=7)
        self._latency = 0
        self._measure_first()

    def use(self, profile: LatencyProfile, seed: int = 0) -> None:
        """Replaces the latency profile, starting with the next measurement."""
        self._catch_up()
        self._samples = profile(random.Random(seed))  # noqa: S311

    def lose(self) -> None:
        """Breaks the connection, regardless of the measurements."""
        self._lost = True

    def restore(self) -> None:
        """Restores the connection after ``lose``."""
        self._lost = False
        self._connected_since = self._clock.wall()

    def reading(self) -> Reading:
        """Returns the current reading."""
        self._catch_up()
        connected = self._connected and not self._lost
        healthy = connected and is_healthy(tuple(self._window), self._rules)
        since = int(self._connected_since.timestamp() * 1000)
        return Reading(connected, since, self._latency, healthy)

    def _measure_first(self) -> None:
        sample = next(self._samples)
        self._measured_at = self._clock.now()
        self._connected = sample.connected
        self._latency = sample.latency
        self._window.append(sample.latency)

    def _catch_up(self) -> None:
        period = self._rules.monitor_period
        behind = int((self._clock.now() - self._measured_at) / period + 1e-6)
        # After hours without a reading, only the last 600 measurements are computed.
        if behind > CATCH_UP_AT_MOST:
            self._measured_at += (behind - CATCH_UP_AT_MOST) * period
        for _ in range(min(behind, CATCH_UP_AT_MOST)):
            self._measured_at += period
            self._add_sample(next(self._samples))

    def _add_sample(self, sample: Sample) -> None:
        if sample.connected:
            if not self._connected:
                self._connected_since = self._clock.wall(self._measured_at)
            if abs(sample.latency - self._latency) > self._rules.latency_step:
                self._latency = sample.latency
            # The health is computed from the reported latencies, so that a client can compute it too.
            self._window.append(self._latency)
        self._connected = sample.connected
