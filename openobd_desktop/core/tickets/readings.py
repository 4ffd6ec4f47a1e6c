"""Newest readings of the connectors that are followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope

if TYPE_CHECKING:
    from openobd_desktop.core.tickets.events import TicketNews
    from openobd_desktop.domain.tickets import ConnectorReading


class ConnectorReadings(Observable[[str]]):
    """The newest reading of each connector that is followed; listeners receive the connector's ID."""

    def __init__(self, scope: TaskScope, on_wanted: Callable[[], None]) -> None:
        """``on_wanted`` is called when a connector is followed while there is no source of readings."""
        super().__init__()
        self._scope = scope
        self._on_wanted = on_wanted
        self._readings: dict[str, ConnectorReading] = {}
        self._followers: dict[str, int] = {}
        self._news: TicketNews | None = None

    def of(self, connector_id: str) -> ConnectorReading | None:
        """Returns the newest reading of a connector that is followed; None if there is none yet."""
        return self._readings.get(connector_id)

    def follow(self, connector_id: str) -> Callable[[], None]:
        """Begins to follow a connector; returns a function that ends this."""
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
        """Reads from ``news`` from now on; the readings so far are forgotten."""
        self._news = news
        self._readings.clear()
        if news is not None:
            for connector_id in self._followers:
                self._scope.start(news.follow(connector_id), "follow connector")

    def take(self, reading: ConnectorReading) -> None:
        """Keeps and announces a reading, if its connector is followed."""
        if reading.connector_id in self._followers:
            self._readings[reading.connector_id] = reading
            self.notify(reading.connector_id)
