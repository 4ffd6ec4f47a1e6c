"""Names of customers, vehicles and operators, looked up for the tickets on the screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from enum import Enum
from typing import Generic, TypeVar

from openobd_desktop.core.aio.backoff import Throttle
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.ports.partner_api import PartnerApi
from openobd_desktop.domain.tickets import Customer, Operator, Ticket
from openobd_desktop.errors import PartnerApiFault, PartnerApiMissing, PartnerApiRefused

K = TypeVar("K", int, str)
WAIT = 60.0
"""Seconds to wait after a failed request."""
TRIES = 3
"""Number of missing names after which the service is assumed to have no such names, if none has been found."""
REMEMBERED = 5000
"""Maximum number of names of one kind to keep; when this limit is exceeded, the oldest names are dropped and looked up
again if needed."""
LEARNT_AT_ONCE, LEARNT_A_SECOND = 5, 2.0
"""Limits on announcements of names that arrive with events: the initial burst, and the rate per second."""


class Fact(Enum):
    """Kind of thing whose ID is in a ticket, and whose name is looked up by that ID."""

    CUSTOMER = "customer"
    VEHICLE = "vehicle"
    OPERATOR = "operator"


class _Names(Generic[K]):
    """The names of one kind.

    Attributes:
        known: The names by ID; a name is empty if the service does not have the ID.
        is_offered: Whether the service has names of this kind.
    """

    def __init__(self) -> None:
        self.known: dict[K, str] = {}
        self.wanted: dict[K, None] = {}
        self.is_offered = True

    def keep(self, key: K, name: str) -> None:
        self.known[key] = name
        while len(self.known) > REMEMBERED:
            del self.known[next(iter(self.known))]

    def miss(self, key: K) -> None:
        """Records that the service has no name for an ID."""
        self.keep(key, "")
        if len(self.known) >= TRIES or not self.wanted:
            self.is_offered = any(self.known.values())

    def want(self, key: K) -> None:
        if key and key not in self.known and self.is_offered:
            self.wanted[key] = None


class TicketNames(Observable[[]]):
    """Looks up names one at a time, each once per login; notifies its listeners of each new name.

    Names are requested by the rows on the screen, so the most recently requested ones are looked up first.
    """

    def __init__(self, api: PartnerApi, scope: TaskScope, clock: Clock) -> None:
        super().__init__()
        self._api = api
        self._scope = scope
        self._clock = clock
        self._customers: _Names[str] = _Names()
        self._vehicles: _Names[int] = _Names()
        self._operators: dict[str, str] | None = None
        self._asks_operators = False
        self._has_operators = True
        self._work: object = None
        self._not_before = 0.0
        self._notify_learnt = Throttle(
            clock, scope, self._notify_open, "announce names of", "customers", LEARNT_AT_ONCE, LEARNT_A_SECOND
        )
        self.is_closed = False

    def customer(self, ticket: Ticket) -> str:
        """Returns the name of the customer; empty if not known yet."""
        return self._customers.known.get(ticket.customer_id, "")

    def vehicle(self, ticket: Ticket) -> str:
        """Returns the make and model of the vehicle; empty if not known yet."""
        return self._vehicles.known.get(ticket.vehicle_model_id, "")

    def operator(self, ticket: Ticket) -> str:
        """Returns the name of the operator; empty if not known yet."""
        return (self._operators or {}).get(ticket.operator_id, "")

    def has_looked_up_customer(self, ticket: Ticket) -> bool:
        """Returns whether the service has been asked for the customer, who may have no name."""
        return ticket.customer_id in self._customers.known

    @property
    def operators(self) -> tuple[Operator, ...] | None:
        """All operators; None if they have not been read yet."""
        if self._operators is None:
            return None
        return tuple(Operator(one, name) for one, name in self._operators.items())

    def is_offered(self, fact: Fact) -> bool:
        """Returns whether the service has names of this kind; if not, only their column is missing."""
        return {
            Fact.CUSTOMER: self._customers.is_offered,
            Fact.VEHICLE: self._vehicles.is_offered,
            Fact.OPERATOR: self._has_operators,
        }[fact]

    def learn(self, customer: Customer) -> None:
        """Adds a customer name that arrived with an event."""
        if customer.id and customer.name and self._customers.known.get(customer.id) != customer.name:
            self._customers.keep(customer.id, customer.name)
            self._customers.wanted.pop(customer.id, None)
            self._customers.is_offered = True
            self._notify_learnt()

    def _notify_open(self) -> None:
        if not self.is_closed:
            self.notify()

    def want(self, tickets: Iterable[Ticket]) -> None:
        """Looks up the names to which the tickets refer, unless they are known; replaces the previous request."""
        self._customers.wanted.clear()
        self._vehicles.wanted.clear()
        for ticket in tickets:
            self._customers.want(ticket.customer_id)
            self._vehicles.want(ticket.vehicle_model_id)
            self._asks_operators |= bool(ticket.operator_id)
        self._begin()

    def want_operators(self) -> None:
        """Reads the operators unless they have already been read."""
        self._asks_operators = True
        self._begin()

    def ask_again(self) -> None:
        """Forgets which names were missing or refused, because the user wants to try again."""
        for names in (self._customers, self._vehicles):
            names.is_offered = True
        self._customers.known = {key: name for key, name in self._customers.known.items() if name}
        self._vehicles.known = {key: name for key, name in self._vehicles.known.items() if name}
        self._has_operators, self._operators, self._not_before = True, None, 0.0

    def close(self) -> None:
        """Stops looking up names."""
        self.is_closed = True

    def _begin(self) -> None:
        if self._work is None and not self.is_closed and self._next() is not None:
            self._work = self._scope.start(self._look_up(), "look up names of tickets")

    def _next(self) -> Callable[[], Awaitable[None]] | None:
        if self._asks_operators and self._operators is None and self._has_operators:
            return self._read_operators
        if self._customers.wanted and self._customers.is_offered:
            return self._read_next_customer
        if self._vehicles.wanted and self._vehicles.is_offered:
            return self._read_next_vehicle
        return None

    async def _look_up(self) -> None:
        try:
            while not self.is_closed and (step := self._next()) is not None:
                left = self._not_before - self._clock.monotonic()
                if left > 0:
                    await self._clock.sleep(left)
                    continue
                try:
                    await step()
                except PartnerApiFault:
                    self._not_before = self._clock.monotonic() + WAIT
                if not self.is_closed:
                    self.notify()
        finally:
            self._work = None

    async def _read_operators(self) -> None:
        try:
            found = await self._api.operators()
        except (PartnerApiMissing, PartnerApiRefused):
            self._has_operators = False
            return
        self._operators = {one.id: one.name for one in found}

    async def complete(self, ticket: Ticket) -> bool:
        """Looks up the customer and vehicle of one ticket now, unless they are known or the service has none.

        Returns False if the service could not be asked, so that this can be tried again.
        """
        try:
            if ticket.customer_id and ticket.customer_id not in self._customers.known and self._customers.is_offered:
                await self._read_customer(ticket.customer_id)
            model = ticket.vehicle_model_id
            if model and model not in self._vehicles.known and self._vehicles.is_offered:
                await self._read_vehicle(model)
        except PartnerApiFault:
            return False
        return True

    async def _read_next_customer(self) -> None:
        await self._read_customer(next(iter(self._customers.wanted)))

    async def _read_next_vehicle(self) -> None:
        await self._read_vehicle(next(iter(self._vehicles.wanted)))

    async def _read_customer(self, key: str) -> None:
        try:
            found = await self._api.customer(key)
        except PartnerApiMissing:
            self._customers.wanted.pop(key, None)
            self._customers.miss(key)
            return
        except PartnerApiRefused:
            self._customers.is_offered = False
            return
        self._customers.wanted.pop(key, None)
        self._customers.keep(key, found.name)

    async def _read_vehicle(self, key: int) -> None:
        try:
            found = await self._api.vehicle_model(key)
        except PartnerApiMissing:
            self._vehicles.wanted.pop(key, None)
            self._vehicles.miss(key)
            return
        except PartnerApiRefused:
            self._vehicles.is_offered = False
            return
        self._vehicles.wanted.pop(key, None)
        self._vehicles.keep(key, found.name)
