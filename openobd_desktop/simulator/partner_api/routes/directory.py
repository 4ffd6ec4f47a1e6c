"""Customers, vehicles, employees, connectors, functions, locales and events."""

from collections.abc import Iterator

from aiohttp import web

from openobd_desktop.simulator.car.fleet import Car, Connector, Partner
from openobd_desktop.simulator.partner_api.routes.answers import DEFAULT_LIMIT, MOST, Problem, listed, number_in
from openobd_desktop.simulator.partner_api.state.dates import date_of
from openobd_desktop.simulator.partner_api.state.events import EventLog
from openobd_desktop.simulator.partner_api.state.models import makes_of, models_of
from openobd_desktop.simulator.partner_api.state.people import CUSTOMERS, EMPLOYEES, Customer
from openobd_desktop.simulator.partner_api.state.work_queue import WorkQueue
from openobd_desktop.simulator.scenarios.demo import CARS
from openobd_desktop.simulator.state.samples import HEADLIGHTS
from openobd_desktop.simulator.state.world import World

EVENT_FILTERS = ("type", "after_id", "occurred_after")
LOCALES = (
    {"id": "nl-NL", "name": "Nederlands"},
    {"id": "de-DE", "name": "Deutsch"},
    {"id": "en-GB", "name": "English"},
)
FOR_VEHICLES = {HEADLIGHTS: [121, 106]}
"""Makes for which a demo function is intended, by function; functions not listed are for all makes."""


class DirectoryRoutes:
    """Answers requests for everything except tickets."""

    def __init__(self, world: World, queue: WorkQueue, events: EventLog) -> None:
        self._world = world
        self._queue = queue
        self._events = events

    async def locales(self, partner: Partner, request: web.Request) -> object:
        """Returns the languages."""
        return await listed(LOCALES, request)

    async def customer(self, partner: Partner, request: web.Request) -> object:
        """Returns a customer from the partner's tickets."""
        asked = request.match_info["id"]
        customers = (*CUSTOMERS, *(ticket.customer for ticket in self._queue.of(partner)))
        for each in customers:
            if each.id == asked:
                return _customer(each)
        raise Problem(404, "There is no such customer.")

    async def customers(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the customers."""
        return await listed(CUSTOMERS, request, convert=_customer)

    async def model(self, partner: Partner, request: web.Request) -> object:
        """Returns a vehicle model."""
        found = models_of(self._cars(partner)).get(_number(request))
        if found is None:
            raise Problem(404, "There is no such model.")
        return found

    async def make(self, partner: Partner, request: web.Request) -> object:
        """Returns a vehicle make."""
        found = makes_of(self._cars(partner)).get(_number(request))
        if found is None:
            raise Problem(404, "There is no such make.")
        return found

    async def employees(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the partner's employees."""
        return await listed(EMPLOYEES, request)

    async def connectors(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the partner's connectors."""
        tickets = map(self._queue.follow, self._queue.of(partner))
        owners = {ticket.connector: ticket.customer for ticket in tickets if ticket.connector}
        own = [each for each in self._world.connectors.values() if each.partner is partner]
        return await listed(own, request, convert=lambda each: _connector(each, owners.get(each)))

    async def functions(self, partner: Partner, request: web.Request) -> object:
        """Returns a page of the functions that the partner may call."""
        return await listed(list(self._functions(partner)), request)

    async def events(self, partner: Partner, request: web.Request) -> object:
        """Returns the events that match the query, oldest first; the query may contain only one filter."""
        asked = [name for name in EVENT_FILTERS if name in request.query]
        if len(asked) > 1:
            raise Problem(400, "Only one of type, after_id and occurred_after is allowed.")
        limit = number_in(request, "limit", DEFAULT_LIMIT, MOST)
        found = self._events.of(partner)
        value = request.query.get(asked[0], "") if asked else ""
        if asked == ["type"]:
            found = [event for event in found if event.type == value]
        elif asked == ["after_id"]:
            found = [event for event in found if event.id > value]
        elif asked:
            try:
                after = date_of(value)
            except ValueError as error:
                raise Problem(400, "occurred_after is a date.") from error
            found = [event for event in found if self._world.clock.wall(event.at) > after]
        query = {"limit": limit, **({asked[0]: value} if asked else {})}
        return {"query": query, "result": [self._events.fields(event) for event in found[:limit]]}

    def _cars(self, partner: Partner) -> Iterator[Car]:
        yield from CARS
        yield from (ticket.vehicle for ticket in self._queue.of(partner) if ticket.vehicle is not None)

    def _functions(self, partner: Partner) -> Iterator[dict[str, object]]:
        for (provider, function), sample in self._world.broker.samples.items():
            if provider == partner.id:
                details = sample.details
                yield {
                    "id": function,
                    "name": details.name,
                    "description": details.description,
                    "version": details.version,
                    "online": sample.online,
                    "price": {"amount": 12.5 if function == HEADLIGHTS else 0, "currency": "EUR"},
                    "provider_id": provider,
                    "public": False,
                    "visibility": "dashboard",
                    "supported_products": [],
                    "supported_vehicles": FOR_VEHICLES.get(function, []),
                }


def _customer(customer: Customer) -> dict[str, object]:
    fields = ("id", "company_name", "locale", "vat_number", "reference")
    return {name: getattr(customer, name) for name in fields}


def _connector(connector: Connector, owner: Customer | None) -> dict[str, object]:
    return {
        "id": connector.uuid,
        "customer_id": owner.id if owner else None,
        "name": connector.number,
        "type": "physical",
        "hardware_version": "J-ReX 4",
    }


def _number(request: web.Request) -> int:
    text = request.match_info["id"]
    if not (text.isascii() and text.isdecimal() and len(text) < 12):
        raise Problem(404, "There is no such number.")
    return int(text)
