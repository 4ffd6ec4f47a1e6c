"""Latest readings of the connectors that are being followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope

if TYPE_CHECKING:
    from openobd_desktop.core.tickets.events import TicketNews
    from openobd_desktop.domain.tickets import ConnectorReading


class ConnectorReadings(Observable[[str]]):
    """The latest reading of each followed connector; listeners receive the connector's ID."""

    def __init__(self, scope: TaskScope, on_wanted: Callable[[], None]) -> None:
        """``on_wanted`` is called when a connector is followed while no source of readings is available."""
        super().__init__()
        self._scope = scope
        self._on_wanted = on_wanted
        self._readings: dict[str, ConnectorReading] = {}
        self._followers: dict[str, int] = {}
        self._news: TicketNews | None = None

    def of(self, connector_id: str) -> ConnectorReading | None:
        """Returns the latest reading of a followed connector, or None if there is none yet."""
        return self._readings.get(connector_id)

    def follow(self, connector_id: str) -> Callable[[], None]:
        """Starts following a connector; returns a function that stops following it."""
        self._followers[connector_id] = self._followers.get(connector_id, 0) + 1
        if self._news is None:
            self._on_wanted()
        elif self._followers[connector_id] == 1:
            self._scope.start(self._news.follow(connector_id), "follow connector")
        return lambda: self._unfollow(connector_id)

    def _unfollow(self, connector_id: str) -> None:
        left = self._followers.get(connector_id, 0) - 1
        if left > 0:
            self._followers[connector_id] = left
        elif self._followers.pop(connector_id, 0):
            self._readings.pop(connector_id, None)
            if self._news is not None:
                self._scope.start(self._news.unfollow(connector_id), "stop following connector")

    def use(self, news: TicketNews | None) -> None:
        """Switches to ``news`` as the source of readings, and discards the readings so far."""
        self._news = news
        self._readings.clear()
        if news is not None:
            for connector_id in self._followers:
                self._scope.start(news.follow(connector_id), "follow connector")

    def resume(self) -> None:
        """Requests a source of readings if connectors are still being followed but there is none."""
        if self._followers and self._news is None:
            self._on_wanted()

    def take(self, reading: ConnectorReading) -> None:
        """Stores and announces a reading if its connector is being followed."""
        if reading.connector_id in self._followers:
            self._readings[reading.connector_id] = reading
            self.notify(reading.connector_id)
