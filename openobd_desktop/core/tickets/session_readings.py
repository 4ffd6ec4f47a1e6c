"""Battery voltage and round-trip time in open sessions, as reported by the connectors on their tickets.

The tickets are looked up for this, so their customers are recorded at the same time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.core.aio.backoff import Throttle
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session import Phase
from openobd_desktop.errors import PartnerApiFault, PartnerApiMissing, PartnerApiOff

if TYPE_CHECKING:
    import asyncio

    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.sessions.service import SessionService
    from openobd_desktop.core.tickets.queue import TicketQueue
    from openobd_desktop.core.tickets.store import TicketChange
    from openobd_desktop.domain.tickets import ConnectorReading

DELAY = 5.0
"""Seconds between the opening of a session and the request for its ticket, so that the session's own calls come
first."""
WAIT = 60.0
"""Seconds to wait after a failed request."""
CURRENT = 30.0
"""Seconds for which a reading counts as current."""
LOW_VOLTAGE, RECOVERED_VOLTAGE = 11.8, 12.1
"""Voltage, in volts, below which a battery is considered low, and at which it is no longer considered low.

A 12 V battery at rest has 12.7 V when fully charged and 11.8 V when almost empty. Below that, control units may switch
off in the middle of a function. While a function is running, the voltage varies by a few tenths of a volt, so a battery
that was low must recover by more than that.
"""
LEAST_VOLTAGE, MOST_VOLTAGE = 6.0, 60.0
"""Range of plausible voltages, in volts: the car powers the connector, which needs 6 V."""
MOST_ROUND_TRIP = 60_000
"""Round-trip time, in milliseconds, at or above which a reading is implausible."""
NEWS_AT_ONCE, NEWS_A_SECOND = 5, 2.0
"""Limits on announcements: the initial burst, and the rate per second."""


class SessionReading(Struct, frozen=True):
    """The latest reading of the connector of a session or ticket; missing values are None."""

    voltage: float | None
    """The voltage, in volts."""
    round_trip_ms: int | None
    age: float
    """The age of the reading, in seconds."""

    @property
    def is_current(self) -> bool:
        """Whether the reading is recent enough to be considered current."""
        return self.age <= CURRENT


class _Followed(Struct):
    """The known data of one session."""

    finding: asyncio.Future[None] | None = None
    connector: str = ""
    unfollow: Callable[[], None] | None = None
    voltage: float | None = None
    round_trip_ms: int | None = None
    at: float = 0.0
    """When the reading arrived, in monotonic seconds."""
    is_low: bool = False

    def end(self) -> None:
        if self.finding is not None:
            self.finding.cancel()
        self.leave()

    def leave(self) -> None:
        """Stops following the connector, and forgets its readings."""
        if self.unfollow is not None:
            self.unfollow()
        self.unfollow, self.connector = None, ""
        self.voltage = self.round_trip_ms = None
        self.is_low = False


class SessionReadings(Observable[[]]):
    """Follows the connectors of the login's open sessions, and records the customers of their tickets.

    Without a Partner API, nothing is stored or requested.

    Notifies its listeners of new readings, and when sessions are no longer followed.
    """

    def __init__(self, service: SessionService, queue: TicketQueue) -> None:
        super().__init__()
        self._service = service
        self._queue = queue
        self._followed: dict[str, _Followed] = {}
        self._notify_news = Throttle(
            service.clock, service.scope, self.notify, "announce readings of", "connectors", NEWS_AT_ONCE, NEWS_A_SECOND
        )
        service.subscribe(self._follow)
        queue.subscribe(self._follow)
        queue.store.subscribe(self._on_tickets_changed)
        queue.readings.subscribe(self._on_reading)
        service.attention.has_low_voltage = self.has_low_voltage

    def of(self, session_id: str) -> SessionReading | None:
        """Returns the latest reading, or None if there is none or the session has ended."""
        followed, active = self._followed.get(session_id), self._service.open_session(session_id)
        if followed is None or active is None or active.phase is Phase.ENDED:
            return None
        if followed.voltage is None and followed.round_trip_ms is None:
            return None
        age = self._service.clock.monotonic() - followed.at
        return SessionReading(followed.voltage, followed.round_trip_ms, age)

    def has_low_voltage(self, session_id: str) -> bool:
        """Returns whether the car battery is low; False if there is no current reading."""
        reading = self.of(session_id)
        return reading is not None and reading.is_current and self._followed[session_id].is_low

    def _follow(self) -> None:
        """Follows the sessions that are open now and stops following all others."""
        if not self._queue.is_offered:
            if self._followed:
                self._keep(())
            return
        current = [active for active in self._service.open_sessions if self._is_wanted(active)]
        self._keep([active.id for active in current])
        for active in current:
            if active.id not in self._followed:
                self._begin(active)

    def _is_wanted(self, active: ActiveSession) -> bool:
        has_origin = active.origin.connector or active.origin.ticket.isdecimal()
        return active.phase is not Phase.ENDED and bool(has_origin) and belongs_to_login(self._service, active)

    def _keep(self, wanted: list[str] | tuple[str, ...]) -> None:
        gone = self._followed.keys() - wanted
        for session_id in gone:
            self._followed.pop(session_id).end()
        if gone:
            self.notify()

    def _begin(self, active: ActiveSession) -> None:
        followed = self._followed[active.id] = _Followed()
        if active.origin.connector:
            self._follow_connector(followed, active.origin.connector)
        else:
            number = int(active.origin.ticket)
            known, names = self._queue.store.numbered(number), self._queue.names
            if known is not None and names is not None:
                active.services.vehicle.note_ticket(names.customer(known), names.vehicle(known))
            finding = self._find(active, followed, number)
            followed.finding = self._service.scope.start(finding, f"find connector of {active.id}")

    async def _find(self, active: ActiveSession, followed: _Followed, number: int) -> None:
        """Looks up the ticket and its customer, retrying until the service has answered and does not refuse."""
        await self._service.clock.sleep(DELAY)
        from openobd_desktop.core.tickets.of_sessions import tell_session

        while True:
            # A ticket that was read earlier may be from before its car was connected.
            known = self._queue.store.numbered(number)
            try:
                found = known if known is not None and known.connector_id else await self._queue.ticket_with(number)
            except (PartnerApiMissing, PartnerApiOff):
                return
            except PartnerApiFault:
                # After a refusal, the queue repeats the error without a request until the user refreshes or logs in.
                await self._service.clock.sleep(WAIT)
                continue
            if found is not None:
                active.services.vehicle.note_partner_vins(listed=found.vin)
            if found is not None:
                self._move(active, followed, found.connector_id)
            names = self._queue.names_now()
            if found is None or names is None or await tell_session(active, found, names):
                return
            await self._service.clock.sleep(WAIT)
            await self._until_customers_are_offered()

    async def _until_customers_are_offered(self) -> None:
        """Waits while the service refuses names of customers, which lasts until the user refreshes or logs in."""
        from openobd_desktop.core.tickets.names import Fact

        while (names := self._queue.names_now()) is not None and not names.is_offered(Fact.CUSTOMER):
            await self._service.clock.sleep(WAIT)

    def _on_tickets_changed(self, change: TicketChange) -> None:
        """Follows the connectors and the VINs of the sessions' tickets, either of which may be changed at any time."""
        tickets = {ticket.number: ticket for ticket in (*change.added, *change.changed)}
        for session_id, followed in tuple(self._followed.items()):
            active = self._service.open_session(session_id)
            if active is None or active.origin.connector:
                continue
            if (ticket := tickets.get(int(active.origin.ticket))) is not None:
                self._move(active, followed, ticket.connector_id)
                active.services.vehicle.note_partner_vins(listed=ticket.vin)

    def _move(self, active: ActiveSession, followed: _Followed, connector: str) -> None:
        """Follows the connector of the session's ticket, and forgets what another one has reported."""
        if connector == followed.connector:
            return
        if followed.connector:
            followed.leave()
            active.services.vehicle.forget_connector_vin()
            self.notify()
        if connector:
            self._follow_connector(followed, connector)

    def _follow_connector(self, followed: _Followed, connector: str) -> None:
        followed.connector = connector
        followed.unfollow = self._queue.readings.follow(connector)

    def _on_reading(self, connector: str) -> None:
        reading = self._queue.readings.of(connector)
        if reading is None:
            return
        for session_id, followed in self._followed.items():
            if followed.connector == connector:
                self._take(followed, reading)
                if (active := self._service.open_session(session_id)) is not None:
                    active.services.vehicle.note_partner_vins(connector=reading.vin)
        self._notify_news()

    def _take(self, followed: _Followed, reading: ConnectorReading) -> None:
        followed.voltage, followed.round_trip_ms = measured_voltage(reading), measured_round_trip(reading)
        followed.at = self._service.clock.monotonic()
        limit = RECOVERED_VOLTAGE if followed.is_low else LOW_VOLTAGE
        followed.is_low = followed.voltage is not None and followed.voltage < limit


def belongs_to_login(service: SessionService, active: ActiveSession) -> bool:
    """Returns whether a session was opened with the profile in use, so the login can access the session's ticket."""
    return active.record.profile == service.recorder.profile


def measured_voltage(reading: ConnectorReading) -> float | None:
    """Returns the voltage in volts; None unless the connector has measured one."""
    voltage = reading.voltage
    return voltage if voltage is not None and LEAST_VOLTAGE <= voltage <= MOST_VOLTAGE else None


def measured_round_trip(reading: ConnectorReading) -> int | None:
    """Returns the round-trip time to the connector, in milliseconds; None unless one has been measured."""
    trip = reading.round_trip_ms
    return trip if trip is not None and 0 <= trip < MOST_ROUND_TRIP else None
