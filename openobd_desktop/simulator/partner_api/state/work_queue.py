"""The tickets of all partners: those in the simulated service, and additional ones in every state."""

import bisect

from msgspec.structs import replace

from openobd_desktop.simulator.car.fleet import DEMO_PARTNER, Car, Partner, Ticket
from openobd_desktop.simulator.partner_api.state.events import CANCELLED as CANCELLED_EVENT
from openobd_desktop.simulator.partner_api.state.events import CLOSED as CLOSED_EVENT
from openobd_desktop.simulator.partner_api.state.events import CREATED, EventLog
from openobd_desktop.simulator.partner_api.state.people import CUSTOMERS, OPERATORS, Customer
from openobd_desktop.simulator.partner_api.state.ticket_record import (
    CANCELLED,
    CLOSED,
    ENDED,
    IN_PROGRESS,
    OUTSOURCED,
    PENDING,
    PREPARED,
    TicketRecord,
)
from openobd_desktop.simulator.scenarios.demo import CARS, add_connector, add_ticket
from openobd_desktop.simulator.state.sessions import FINISHED, Session
from openobd_desktop.simulator.state.world import World

MINUTE = 60.0
HOUR = 60 * MINUTE

WAITING, LEAVING, ODD = 7848251, 7848068, 7848274
"""The ticket whose car connects later, the ticket whose car disconnects again, and the one in an undocumented state."""
OTHERS = (
    (WAITING, PENDING, 25 * MINUTE, 1),
    (LEAVING, IN_PROGRESS, 3 * HOUR, 5),
    (ODD, PREPARED, 5 * MINUTE, 2),
    (7848288, PREPARED, 2 * MINUTE, 6),
    (7848041, OUTSOURCED, 5 * HOUR, 8),
    (7848033, CANCELLED, 6 * HOUR, 3),
    (7848011, CLOSED, 7 * HOUR, 0),
    (7847955, CLOSED, 26 * HOUR, 9),
    (7847902, CLOSED, 30 * HOUR, 4),
)
"""Tickets that initially only the Partner API lists: number, state, age in seconds, and index of the car in ``CARS``.

Like all other tickets, these can be requested over gRPC, but a session cannot start until a car is connected.
"""
FIRST_ADDED = 8_000_000
"""Number of the first ticket added by a test."""


class WorkQueue:
    """The tickets in the Partner API, synchronized with the service's sessions, connectors and tickets.

    Attributes:
        records: All tickets by number.
    """

    def __init__(self, world: World, events: EventLog) -> None:
        self.records: dict[int, TicketRecord] = {}
        self._by_id: list[TicketRecord] = []
        self._world = world
        self._events = events
        self._added = FIRST_ADDED

    def begin(self) -> None:
        """Imports the service's tickets, adds more, and starts monitoring sessions; later calls have no effect."""
        world = self._world
        if self._on_session in world.session_listeners:
            return
        self._adopt_all(announce=False)
        if DEMO_PARTNER in world.partners:
            self._add_others()
        world.session_listeners.append(self._on_session)
        if world.rules.rest_car_every > 0:
            self._plan_car(world.clock.now())

    def aclose(self) -> None:
        """Stops monitoring the sessions."""
        if self._on_session in self._world.session_listeners:
            self._world.session_listeners.remove(self._on_session)

    def of(self, partner: Partner) -> list[TicketRecord]:
        """Returns a partner's tickets, ordered by UUID, that is, in an arbitrary order."""
        self._adopt_all(announce=True)
        return [record for record in self._by_id if record.partner is partner]

    def follow(self, record: TicketRecord) -> TicketRecord:
        """Updates the connector of a ticket to match the simulated service, and returns the ticket."""
        record.connector = self._world.tickets[record.number].connector
        return record

    def add_ticket(
        self,
        *,
        number: int = 0,
        state: str = PENDING,
        connected: bool = True,
        car: Car | None = None,
        customer: Customer | None = None,
        partner: Partner = DEMO_PARTNER,
        announce: bool = True,
        **extra: object,
    ) -> TicketRecord:
        """Adds a ticket to the queue and to the simulated service, and returns the ticket.

        Args:
            number: Ticket number; 0 for the next free one.
            state: The state of the ticket.
            connected: Whether the car is connected.
            car: The car; by default, one from the demo.
            customer: The workshop; by default, one from the demo.
            partner: The partner that receives the order.
            announce: Whether to publish an event about the ticket.
            extra: API fields that replace those of the same name, such as ``vin``.
        """
        if not number:
            self._added += 1
            number = self._added
        ordered = car or CARS[number % (len(CARS) - 1)]
        connector = add_connector(self._world, partner, ordered) if connected else None
        ticket = add_ticket(self._world, partner, number, connector)
        record = self._record(ticket, state, self._world.clock.now(), customer)
        record.car, record.extra = ordered, dict(extra)
        if announce:
            self._events.publish(CREATED, record)
        return record

    def add_tickets(self, count: int, *, partner: Partner = DEMO_PARTNER) -> None:
        """Adds many tickets in all usual states, without events; every tenth ticket has a connected car."""
        for place in range(count):
            state = (PENDING, IN_PROGRESS, CLOSED, CLOSED, CANCELLED)[place % 5]
            record = self.add_ticket(state=state, connected=place % 10 == 0, partner=partner, announce=False)
            record.created_at -= place * 7.0
            self._settle(record)

    def connect(self, number: int) -> None:
        """Connects a ticket's car."""
        record = self.records[number]
        if record.connector is not None:
            record.connector.link.restore()
        else:
            record.connector = add_connector(self._world, record.partner, record.car or CARS[-1])
            self._world.tickets[number] = replace(self._world.tickets[number], connector=record.connector)
        record.changed_at = self._world.clock.now()

    def disconnect(self, number: int) -> None:
        """Disconnects a ticket's connector."""
        record = self.records[number]
        if record.connector is not None:
            self._world.vehicles.lose(record.connector)
        record.changed_at = self._world.clock.now()

    def change(self, number: int, state: str, *, announce: bool = True) -> None:
        """Changes a ticket's state; if ``announce`` is true, publishes an event for the states closed and cancelled."""
        record = self.records[number]
        if record.state == state:
            return
        record.state = state
        record.changed_at = self._world.clock.now()
        self._settle(record)
        if state in ENDED:
            self._unplug(record)
        kind = {CLOSED: CLOSED_EVENT, CANCELLED: CANCELLED_EVENT}.get(state)
        if kind is not None and announce:
            self._events.publish(kind, record)

    def _unplug(self, record: TicketRecord) -> None:
        record.car, record.connector = record.vehicle, None
        self._world.tickets[record.number] = replace(self._world.tickets[record.number], connector=None)

    def _adopt_all(self, announce: bool) -> None:
        # With ten thousand tickets, checking each one on every request would freeze the demo's window.
        if len(self.records) == len(self._world.tickets):
            return
        for number, ticket in self._world.tickets.items():
            if number not in self.records:
                record = self._adopt(ticket)
                self._events.publish(CREATED, record, None if announce else record.created_at)

    def _adopt(self, ticket: Ticket) -> TicketRecord:
        place = len(self.records)
        running = next((each for each in self._world.sessions.values() if each.ticket is ticket), None)
        now = self._world.clock.now()
        if running is not None:
            record = self._record(ticket, IN_PROGRESS, running.started_at - 5 * MINUTE)
        else:
            record = self._record(ticket, IN_PROGRESS if place % 4 == 2 else PENDING, now - (8 + 11 * place) * MINUTE)
        record.car = ticket.car
        if ticket.connector is None:
            record.car = ticket.car or CARS[place % (len(CARS) - 1)]
        return record

    def _add_others(self) -> None:
        now, odd = self._world.clock.now(), self._world.rules.rest_odd_state
        for number, state, age, car in OTHERS:
            if number in self.records:
                continue
            connector = add_connector(self._world, DEMO_PARTNER, CARS[car]) if number == LEAVING else None
            ticket = add_ticket(self._world, DEMO_PARTNER, number, connector)
            record = self._record(ticket, odd if odd and number == ODD else state, now - age)
            record.car = CARS[car]
            self._events.publish(CREATED, record, record.created_at)
            if record.finished_at is not None:
                self._events.publish(CLOSED_EVENT if state == CLOSED else CANCELLED_EVENT, record, record.finished_at)

    def _record(self, ticket: Ticket, state: str, created_at: float, customer: Customer | None = None) -> TicketRecord:
        record = TicketRecord(
            ticket.number,
            ticket.uuid,
            ticket.partner,
            state,
            created_at,
            customer or CUSTOMERS[ticket.number % len(CUSTOMERS)],
            ticket.connector,
            ticket.car,
        )
        record.externally_processed = ticket.number % 6 == 1
        self._settle(record)
        self.records[ticket.number] = record
        bisect.insort(self._by_id, record, key=lambda each: each.id)
        return record

    def _settle(self, record: TicketRecord) -> None:
        """Sets a ticket's operator and times according to its state."""
        if record.state in (PREPARED, PENDING):
            record.operator = record.assigned_at = record.finished_at = None
            return
        now = self._world.clock.now()
        if record.operator is None:
            record.operator = OPERATORS[record.number % len(OPERATORS)]
            record.assigned_at = min(now, record.created_at + 4 * MINUTE)
        if record.state in ENDED and record.finished_at is None:
            ordinary = min(now, record.created_at + HOUR)
            record.finished_at = ordinary if record.changed_at is None else record.changed_at

    def _on_session(self, session: Session) -> None:
        self._adopt_all(announce=True)
        rules, ticket = self._world.rules, session.ticket
        record = None if ticket is None else self.records.get(ticket.number)
        if record is None:
            return
        if session.alive:
            if rules.rest_start_assigns_ticket and record.state not in ENDED:
                self.change(record.number, IN_PROGRESS)
        elif rules.rest_finish_closes_ticket and session.final_state == FINISHED:
            self.change(record.number, CLOSED)

    def _plan_car(self, planned: float) -> None:
        due = planned + self._world.rules.rest_car_every
        self._world.clock.call_at(due, lambda: self._move_car(due))

    def _move_car(self, due: float) -> None:
        """Connects the awaited car first, and then alternately disconnects and reconnects the other car."""
        record = self.records.get(WAITING)
        if record is not None and record.connector is None:
            self.connect(WAITING)
        elif (leaving := self.records.get(LEAVING)) is not None:
            self.disconnect(LEAVING) if leaving.connected else self.connect(LEAVING)
        self._plan_car(due)
