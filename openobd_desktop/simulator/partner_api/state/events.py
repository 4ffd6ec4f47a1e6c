"""Events concerning tickets, which clients can poll or receive over the WebSocket."""

import bisect
import random
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from openobd_desktop.simulator.car.fleet import Partner
from openobd_desktop.simulator.common.partner_api_rules import MIXED, NUMBER, TICKET_NUMBER
from openobd_desktop.simulator.partner_api.state.dates import date_text
from openobd_desktop.simulator.partner_api.state.ticket_record import TicketRecord
from openobd_desktop.simulator.state.world import World

CREATED, CLOSED, CANCELLED = "tickets.ticket.created", "tickets.ticket.closed", "tickets.ticket.cancelled"

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_BITS = 80


class Event(Struct, frozen=True):
    """Something that has happened to a ticket.

    Attributes:
        id: ULID; later events have greater IDs.
        type: Type of the event, for example "tickets.ticket.created".
        at: Simulated second at which the event happened.
        ticket: The ticket.
        place: Index of the event among all events.
    """

    id: str
    type: str
    at: float
    ticket: TicketRecord
    place: int


class EventLog:
    """All events so far, ordered by ID.

    Attributes:
        events: The events, oldest first.
        listeners: Functions that are called with each new event.
    """

    def __init__(self, world: World) -> None:
        self.events: list[Event] = []
        self.listeners: list[Callable[[Event], None]] = []
        self._world = world
        self._dice = random.Random(26)  # noqa: S311
        self._last = 0
        self._count = 0

    def publish(self, kind: str, ticket: TicketRecord, at: float | None = None) -> Event:
        """Adds an event and announces it; if ``at`` is given, adds an earlier event without announcing it."""
        when = self._world.clock.now() if at is None else at
        event = Event(self._ulid(self._world.clock.wall(when), at is None), kind, when, ticket, self._count)
        self._count += 1
        if at is None:
            self.events.append(event)
            for listener in tuple(self.listeners):
                listener(event)
        else:
            bisect.insort(self.events, event, key=lambda each: each.id)
        return event

    def of(self, partner: Partner) -> list[Event]:
        """Returns the events concerning a partner's tickets, oldest first."""
        return [event for event in self.events if event.ticket.partner is partner]

    def payload(self, event: Event) -> dict[str, object]:
        """Returns an event's payload, which describes its ticket."""
        ticket, form = event.ticket, self._world.rules.rest_event_key
        key = (NUMBER, TICKET_NUMBER)[event.place % 2] if form == MIXED else form
        return {
            "ticket": {"id": ticket.id, key: ticket.number},
            "customer": {"id": ticket.customer.id, "name": ticket.customer.company_name},
        }

    def fields(self, event: Event) -> dict[str, object]:
        """Returns an event in the format of the API's list."""
        occurred_at = date_text(self._world.clock.wall(event.at), self._world.rules.rest_dates, event.place)
        return {"id": event.id, "type": event.type, "occurred_at": occurred_at, "payload": self.payload(event)}

    def _ulid(self, when: datetime, newest: bool) -> str:
        number = (int(when.timestamp() * 1000) << _RANDOM_BITS) | self._dice.getrandbits(_RANDOM_BITS)
        if newest:
            # Events with the same millisecond keep their order.
            number = self._last = max(number, self._last + 1)
        return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))
