"""Statistics about the connection to the car over the last ten minutes, calculated on this PC."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from msgspec import Struct

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.domain.session import LOST_SECONDS, UNHEALTHY_SHARE, ConnectionSummary, ConnectorReading

SLOW_MS = 500
"""Latency in milliseconds above which a reading counts as slow (openOBD docs, connection monitor)."""
SPANS = (10.0, 60.0, 600.0)
"""Periods for which statistics are shown, in seconds."""
KEPT_SECONDS = SPANS[-1]
MOST_READINGS = 600
STALE_SECONDS = 3.0
"""Seconds without a reading after which the connection is shown as silent; normally, a reading arrives every second."""
JUDGED = 10
"""Number of the most recent readings that determine whether the connection is healthy."""

# Seconds within which a reading replaces the previous one. Normally, a reading arrives every second, but after an
# interruption of the connection, for example, readings may arrive in a burst.
_CLOSE = 0.1


class TimedReading(Struct, frozen=True):
    """A reading and the time at which it arrived, in monotonic seconds."""

    at: float
    latency_ms: int
    connected: bool


class Figures(Struct, frozen=True):
    """Statistics about the readings in a period.

    Readings taken while the connector was not connected do not count towards latencies. If there are no other readings,
    the latencies are None and ``slow_share`` is 0.
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
    """Share of readings taken while the connector was not connected, from 0 to 1."""


class Trend:
    """Collects one session's readings and calculates statistics from them.

    Attributes:
        newest: The newest reading as it arrived; None before the first one.
    """

    def __init__(self, clock: Clock) -> None:
        self.newest: ConnectorReading | None = None
        self._clock = clock
        # Arrays of numbers, because objects would take five times as much memory.
        self._times = array("d")
        self._latencies = array("q")
        """Latencies in milliseconds; their bitwise complement if the connector was not connected."""
        self._count = self._slow = self._connected = self._losses = 0
        self._minimum: int | None = None
        self._maximum: int | None = None
        self._silence = self._away = 0.0
        self._gone_since: float | None = None

    def add(self, reading: ConnectorReading) -> None:
        """Adds a reading that has just arrived."""
        self.newest = reading
        now = self._clock.monotonic()
        times, latencies = self._times, self._latencies
        value = reading.latency_ms if reading.connected else ~reading.latency_ms
        silence = now - times[-1] if times else 0.0
        self._silence = max(self._silence, silence)
        if times and silence < _CLOSE:
            latencies[-1] = value
        else:
            times.append(now)
            latencies.append(value)
            if len(times) > MOST_READINGS:
                del times[0], latencies[0]
        self._count_in(reading)
        self._watch_loss(reading.connected, now)

    @property
    def last(self) -> TimedReading | None:
        """The newest reading."""
        return self._reading(-1) if self._times else None

    @property
    def points(self) -> tuple[tuple[float, TimedReading], ...]:
        """The readings from the last ten minutes, oldest first, each preceded by its age in seconds."""
        return self.points_within(KEPT_SECONDS)

    def points_within(self, seconds: float) -> tuple[tuple[float, TimedReading], ...]:
        """Returns the readings from the last ``seconds``, in the same form as ``points``."""
        now = self._clock.monotonic()
        readings = map(self._reading, range(self._first_since(seconds), len(self._times)))
        return tuple((now - each.at, each) for each in readings)

    @property
    def worst(self) -> float:
        """The largest of the last ten latencies, in seconds; 0 before the first reading."""
        return max(map(_latency, self._latencies[-JUDGED:]), default=0) / 1000

    @property
    def age(self) -> float | None:
        """Seconds since the last reading; None before the first one."""
        return self._clock.monotonic() - self._times[-1] if self._times else None

    @property
    def silence(self) -> float | None:
        """Seconds since the last reading; None if it is at most 3 seconds old or if there has been no reading yet."""
        age = self.age
        return age if age is not None and age > STALE_SECONDS else None

    @property
    def away(self) -> float:
        """Seconds since the connector was disconnected or readings stopped; 0 while the connector is connected."""
        now = self._clock.monotonic()
        if self._gone_since is not None:
            return now - self._gone_since
        return self.silence or 0.0

    @property
    def lost(self) -> bool:
        """Whether the connector has been lost, as measured by ``away``, for more than ten seconds."""
        return self.away > LOST_SECONDS

    @property
    def healthy(self) -> bool | None:
        """Whether the connection is healthy according to the service's published rule; None before the first reading.

        The connection is healthy if less than a quarter of the last ten latencies, by weight, are above 500 ms (openOBD
        docs, connection monitor). Since no weights are published, we use weights from 1 for the oldest latency to 10
        for the newest.
        """
        judged = self._latencies[-JUDGED:]
        if not judged:
            return None
        if judged[-1] < 0 or self.silence is not None:
            return False
        weights = range(1, len(judged) + 1)
        slow = sum(weight for weight, each in zip(weights, judged, strict=True) if _latency(each) > SLOW_MS)
        return slow < UNHEALTHY_SHARE * sum(weights)

    def figures(self, seconds: float = KEPT_SECONDS) -> Figures:
        """Returns the statistics for the last ``seconds`` seconds."""
        readings = self._latencies[self._first_since(seconds) :]
        latencies = [each for each in readings if each >= 0]
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
        """Returns the statistics for the whole session so far."""
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

    def _first_since(self, seconds: float) -> int:
        """Returns the index of the first reading within the last ``seconds`` seconds."""
        return bisect_right(self._times, self._clock.monotonic() - seconds)

    def _reading(self, index: int) -> TimedReading:
        latency = self._latencies[index]
        return TimedReading(self._times[index], _latency(latency), latency >= 0)

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


def _latency(value: int) -> int:
    return value if value >= 0 else ~value


def _median(numbers: list[int]) -> int | None:
    """Returns the lower median, or None if there are no numbers; avoids ``statistics``, a module that loads slowly."""
    return sorted(numbers)[(len(numbers) - 1) // 2] if numbers else None
