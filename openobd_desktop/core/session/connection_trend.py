"""Figures about the connection to the car over the last ten minutes, calculated on this PC."""

from __future__ import annotations

from collections import deque

from msgspec import Struct

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.domain.session import LOST_SECONDS, UNHEALTHY_SHARE, ConnectionSummary, ConnectorReading

SLOW_MS = 500
"""Latency in milliseconds above which a reading counts as slow (openOBD docs, connection monitor)."""
SPANS = (10.0, 60.0, 600.0)
"""Periods for which figures are shown, in seconds."""
KEPT_SECONDS = SPANS[-1]
MOST_READINGS = 600
STALE_SECONDS = 3.0
"""Seconds without a reading after which silence is shown; normally, a reading arrives every second."""
JUDGED = 10
"""Number of latest readings from which the health is calculated."""

# Seconds. Normally, a reading arrives every second; readings of a burst, such as after a pause in the connection,
# replace each other.
_CLOSE = 0.1


class TimedReading(Struct, frozen=True):
    """A reading and the time of its receipt, in monotonic seconds."""

    at: float
    latency_ms: int
    connected: bool


class Figures(Struct, frozen=True):
    """Figures about the readings of a period.

    Latencies of readings without a connected connector are ignored. If no others are left, the latencies are None and
    ``slow_share`` is 0.
    """

    seconds: float
    """Length of the period in seconds, including silence."""
    readings: int
    minimum_ms: int | None
    median_ms: int | None
    maximum_ms: int | None
    slow_share: float
    """Share of latencies above 500 ms, from 0 to 1."""
    away_share: float
    """Share of readings without a connected connector, from 0 to 1."""


class Trend:
    """Collects the readings of one session and calculates figures from them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._readings: deque[TimedReading] = deque(maxlen=MOST_READINGS)
        self._count = self._slow = self._connected = self._losses = 0
        self._minimum: int | None = None
        self._maximum: int | None = None
        self._silence = self._away = 0.0
        self._gone_since: float | None = None

    def add(self, reading: ConnectorReading) -> None:
        """Adds a reading received now."""
        now = self._clock.monotonic()
        at = now
        if self.last is not None:
            self._silence = max(self._silence, now - self.last.at)
            if now - self.last.at < _CLOSE:
                at = self._readings.pop().at
        self._readings.append(TimedReading(at, reading.latency_ms, reading.connected))
        self._count_in(reading)
        self._watch_loss(reading.connected, now)

    @property
    def last(self) -> TimedReading | None:
        """The newest reading."""
        return self._readings[-1] if self._readings else None

    @property
    def points(self) -> tuple[tuple[float, TimedReading], ...]:
        """The readings of the last ten minutes, oldest first, each with its age in seconds."""
        now = self._clock.monotonic()
        return tuple((now - each.at, each) for each in self._since(KEPT_SECONDS))

    @property
    def silence(self) -> float | None:
        """Seconds since the last reading, if more than 3; otherwise, and before the first reading, None."""
        age = 0.0 if self.last is None else self._clock.monotonic() - self.last.at
        return age if age > STALE_SECONDS else None

    @property
    def away(self) -> float:
        """Seconds for which the connector has been lost or silent; 0 while it is connected."""
        now = self._clock.monotonic()
        if self._gone_since is not None:
            return now - self._gone_since
        return self.silence or 0.0

    @property
    def lost(self) -> bool:
        """Whether the connector has been lost for more than ten seconds."""
        return self.away > LOST_SECONDS

    @property
    def healthy(self) -> bool | None:
        """Whether the connection is healthy by the service's published rule; None before the first reading.

        It is healthy if less than a quarter of the last ten latencies, weighted from 1 for the oldest to 10 for the
        newest, is above 500 ms (openOBD docs, connection monitor; the weights are our own, as none are published).
        """
        judged = list(self._readings)[-JUDGED:]
        if not judged:
            return None
        if not judged[-1].connected or self.silence is not None:
            return False
        weights = range(1, len(judged) + 1)
        slow = sum(weight for weight, each in zip(weights, judged, strict=True) if each.latency_ms > SLOW_MS)
        return slow < UNHEALTHY_SHARE * sum(weights)

    def figures(self, seconds: float = KEPT_SECONDS) -> Figures:
        """Returns the figures for the last ``seconds`` seconds."""
        readings = self._since(seconds)
        latencies = [each.latency_ms for each in readings if each.connected]
        slow = sum(latency > SLOW_MS for latency in latencies)
        return Figures(
            seconds,
            len(readings),
            min(latencies, default=None),
            _median(latencies),
            max(latencies, default=None),
            slow / len(latencies) if latencies else 0.0,
            1 - len(latencies) / len(readings) if readings else 0.0,
        )

    def summary(self) -> ConnectionSummary:
        """Returns the figures for the whole session so far."""
        now = self._clock.monotonic()
        away = self._away + (now - self._gone_since if self._gone_since is not None else 0.0)
        return ConnectionSummary(
            self._count,
            self._minimum,
            self.figures().median_ms,
            self._maximum,
            self._slow / self._connected if self._connected else 0.0,
            self._losses,
            away,
            max(self._silence, self.silence or 0.0),
        )

    def _since(self, seconds: float) -> list[TimedReading]:
        first = self._clock.monotonic() - seconds
        return [each for each in self._readings if each.at > first]

    def _count_in(self, reading: ConnectorReading) -> None:
        self._count += 1
        # While the connector is lost, the service repeats the last known latency, which must not be counted again.
        if not reading.connected:
            return
        latency = reading.latency_ms
        self._connected += 1
        self._slow += latency > SLOW_MS
        self._minimum = latency if self._minimum is None else min(self._minimum, latency)
        self._maximum = latency if self._maximum is None else max(self._maximum, latency)

    def _watch_loss(self, connected: bool, now: float) -> None:
        if not connected and self._gone_since is None:
            self._gone_since = now
            self._losses += 1
        elif connected and self._gone_since is not None:
            self._away += now - self._gone_since
            self._gone_since = None


def _median(numbers: list[int]) -> int | None:
    """Returns the lower median, or None without numbers; the ``statistics`` module takes a long time to load."""
    return sorted(numbers)[(len(numbers) - 1) // 2] if numbers else None
