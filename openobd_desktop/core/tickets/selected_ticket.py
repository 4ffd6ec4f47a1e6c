"""Readings of the connector of the ticket that is selected on the screen."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.backoff import Throttle
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.tickets.session_readings import (
    LOW_VOLTAGE,
    NEWS_A_SECOND,
    NEWS_AT_ONCE,
    SessionReading,
    measured_round_trip,
    measured_voltage,
)

if TYPE_CHECKING:
    from openobd_desktop.core.aio.clock import Clock
    from openobd_desktop.core.aio.tasks import TaskScope
    from openobd_desktop.core.tickets.readings import ConnectorReadings

SETTLE = 0.4
"""Seconds for which a ticket has to stay selected before its connector is followed.

Moving through many rows therefore subscribes to none of their connectors.
"""


class SelectedTicket(Observable[[]]):
    """Follows the connector of one ticket at a time; shares the subscription with a session on the same connector."""

    def __init__(self, readings: ConnectorReadings, scope: TaskScope, clock: Clock) -> None:
        super().__init__()
        self._readings = readings
        self._scope = scope
        self._clock = clock
        self._connector = ""
        self._changed = asyncio.Event()
        """Set when another connector, or none, has been chosen."""
        self._following: asyncio.Future[None] | None = None
        self._voltage: float | None = None
        self._round_trip_ms: int | None = None
        self._at = 0.0
        self._notify_news = Throttle(
            clock, scope, self.notify, "announce readings of", "selected ticket", NEWS_AT_ONCE, NEWS_A_SECOND
        )
        self._stop = readings.subscribe(self._on_reading)

    @property
    def reading(self) -> SessionReading | None:
        """The newest reading; None if there is none."""
        if self._voltage is None and self._round_trip_ms is None:
            return None
        return SessionReading(self._voltage, self._round_trip_ms, self._clock.monotonic() - self._at)

    @property
    def is_low(self) -> bool:
        """Whether the car battery is low, according to a current reading."""
        reading = self.reading
        return reading is not None and reading.is_current and (reading.voltage or LOW_VOLTAGE) < LOW_VOLTAGE

    def choose(self, connector_id: str) -> None:
        """Stops following any other connector now, and follows the given one soon; an empty ID means no connector."""
        if connector_id == self._connector:
            return
        self._connector = connector_id
        self._voltage = self._round_trip_ms = None
        self._changed.set()
        if connector_id and self._following is None:
            self._following = self._scope.start(self._follow(), "follow connector of ticket")
        self.notify()

    def close(self) -> None:
        """Stops following any connector."""
        self._stop()
        self._stop = lambda: None
        if self._following is not None:
            self._following.cancel()

    async def _follow(self) -> None:
        # A single task for all changes, since a page may be hidden when no task can be started any more.
        while True:
            self._changed.clear()
            if not self._connector:
                await self._changed.wait()
                continue
            await self._clock.sleep(SETTLE)
            if self._changed.is_set():
                continue
            unfollow = self._readings.follow(self._connector)
            try:
                await self._changed.wait()
            finally:
                unfollow()

    def _on_reading(self, connector_id: str) -> None:
        reading = self._readings.of(connector_id)
        if reading is not None and connector_id == self._connector:
            self._voltage, self._round_trip_ms = measured_voltage(reading), measured_round_trip(reading)
            self._at = self._clock.monotonic()
            self._notify_news()
