"""Known calls of the Partner API, only some of which the vendor has documented."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from openobd_desktop.client.partner_api.decode import Entry, RawList, number, one, raw_list, text
from openobd_desktop.client.partner_api.live import LiveSocket
from openobd_desktop.client.partner_api.requests import Requests
from openobd_desktop.client.partner_api.values import (
    TICKET_EVENTS,
    chat_message,
    customer,
    function,
    listed_event,
    operator,
    read_all,
    ticket,
    works_on_tickets,
)
from openobd_desktop.domain.tickets import (
    CatalogueFunction,
    Chat,
    ChatMessage,
    Customer,
    Operator,
    Ticket,
    TicketEvent,
    TicketPage,
    VehicleModel,
)
from openobd_desktop.errors import OpenObdError, PartnerApiMissing, PartnerApiUnreadable

MOST_AT_ONCE = 1000
"""Maximum number of entries that the service returns in one answer."""
MOST_PARTS = 20
"""Maximum number of pages to read from one list."""
MOST_VALUES = MOST_PARTS * MOST_AT_ONCE
"""Maximum number of entries to read from one list, however many the service sends at once."""
MOST_MAKES = 1000

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LONGEST_TOKEN = 4000
_EARLIEST = datetime.min.replace(tzinfo=UTC)

V = TypeVar("V")


class PartnerCalls:
    """Makes the calls and converts their answers; see the core's ``PartnerApi`` port."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests
        self._makes: dict[int, str] = {}
        """Names of makes by ID, which do not change."""

    async def tickets(self, state: str, offset: int, limit: int) -> TicketPage:
        """Returns one page of the tickets in one state, or of all tickets."""
        query = {"limit": str(min(max(limit, 1), MOST_AT_ONCE)), "offset": str(max(offset, 0))}
        return await self._tickets({**query, "state": state} if state else query)

    async def ticket_with(self, number_: int) -> Ticket | None:
        """Returns the ticket with this number, or None if there is no such ticket.

        The service's filter by number is not documented; if the filter has no effect, the list is searched.

        Raises:
            PartnerApiUnreadable: the ticket may be among entries that cannot be read, or have not been read because
                there are too many.
        """
        try:
            page = await self._tickets({"ticket_number": str(number_), "limit": "25", "offset": "0"})
        except PartnerApiUnreadable:
            page = None
        found = _with(number_, page)
        if found is not None:
            return found
        if page is not None and not page.tickets:
            _require_readable(page.unreadable)
            return None
        unreadable = 0
        for part in range(MOST_PARTS):
            page = await self.tickets("", part * MOST_AT_ONCE, MOST_AT_ONCE)
            found = _with(number_, page)
            if found is not None:
                return found
            unreadable += page.unreadable
            if not (page.tickets or page.unreadable) or (part + 1) * MOST_AT_ONCE >= page.total:
                _require_readable(unreadable)
                return None
        raise PartnerApiUnreadable("tickets: too many to search")

    async def _tickets(self, query: dict[str, str]) -> TicketPage:
        found = raw_list(await self._requests.get("tickets", "/v2/tickets/tickets", query), "tickets")
        tickets, unreadable = await read_all(found.result[:MOST_VALUES], ticket)
        return TicketPage(tickets, _total(found, int(query["offset"])), unreadable)

    async def customer(self, customer_id: str) -> Customer:
        """Returns a customer."""
        body = await self._requests.get("customer", f"/v2/customers/customers/{_safe(customer_id)}")
        return _required(customer(one(body, "customer")), "customer")

    async def vehicle_model(self, model_id: int) -> VehicleModel:
        """Returns the make and model of a vehicle, or only the model if the make cannot be found."""
        body = await self._requests.get("model", f"/v2/vehicles/models/{model_id:d}")
        found = one(body, "model")
        name = _required(text(found, "name") or None, "model")
        make_id = number(found, "make_id")
        make = await self._make(make_id)
        is_included = not make or name.casefold().startswith(make.casefold())
        full_name = name if is_included else f"{make} {name}"
        return VehicleModel(model_id, full_name, make_id, number(found, "model_group_id"))

    async def _make(self, make_id: int) -> str:
        if make_id and make_id not in self._makes and len(self._makes) < MOST_MAKES:
            try:
                found = one(await self._requests.get("make", f"/v2/vehicles/makes/{make_id:d}"), "make")
            except (PartnerApiMissing, PartnerApiUnreadable):
                found = {}
            self._makes[make_id] = text(found, "name")
        return self._makes.get(make_id, "")

    async def operators(self) -> tuple[Operator, ...]:
        """Returns the operators, excluding other employees."""
        found, _others = await self._list(
            "operators", "/v2/providers/employees", lambda found: operator(found) if works_on_tickets(found) else None
        )
        return found

    async def functions(self) -> tuple[CatalogueFunction, ...]:
        """Returns the catalogue of functions.

        Raises:
            PartnerApiUnreadable: there are functions, but none can be read.
        """
        found, unreadable = await self._list("functions", "/v2/open-obd/functions", function)
        if unreadable and not found:
            raise PartnerApiUnreadable(f"functions: {unreadable} entries could not be read")
        return found

    async def _list(self, place: str, path: str, read: Callable[[Entry], V | None]) -> tuple[tuple[V, ...], int]:
        """Returns the values of all entries, and the number of entries for which ``read`` returned None."""
        values: list[V] = []
        others = 0
        for part in range(MOST_PARTS):
            offset = part * MOST_AT_ONCE
            query = {"limit": str(MOST_AT_ONCE), "offset": str(offset)}
            found = raw_list(await self._requests.get(place, path, query), place)
            read_now, left = await read_all(found.result[: MOST_VALUES - len(values)], read)
            values += read_now
            others += left
            if not found.result or len(values) == MOST_VALUES or offset + len(found.result) >= _total(found, offset):
                break
        return tuple(values), others

    async def chat(self, channel_id: str) -> Chat:
        """Returns the messages in a channel; of a very long chat, only the first ``MOST_PARTS`` pages."""
        messages: dict[str, ChatMessage] = {}
        asked = {""}
        token = ""
        is_cut = False
        unreadable = 0
        for _ in range(MOST_PARTS):
            query = {"channel_id": _safe(channel_id)} | ({"next_token": token} if token else {})
            found = raw_list(await self._requests.get("chat", "/v2/tickets/messenger-channel/messages", query), "chat")
            room = MOST_VALUES - len(messages)
            read, left = await read_all(found.result[:room], chat_message)
            is_cut = len(found.result) > room
            messages.update((each.id, each) for each in read)
            unreadable += left
            token = str(found.next_token)
            if token in asked:
                token = ""
            if not token or len(messages) >= MOST_VALUES:
                break
            asked.add(token)
        ordered = sorted(messages.values(), key=lambda each: each.at or _EARLIEST)
        return Chat(tuple(ordered), unreadable, has_more=is_cut or bool(token))

    async def events(self, after_id: str, since: datetime | None) -> tuple[TicketEvent, ...]:
        """Returns the events after an event or a time, oldest first; the service accepts only one filter at a time."""
        query = {"limit": str(MOST_AT_ONCE)}
        if after_id:
            query["after_id"] = _safe(after_id)
        elif since is not None:
            query["occurred_after"] = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        else:
            query["type"] = f"{TICKET_EVENTS}created"
        found = raw_list(await self._requests.get("events", "/v2/system/events", query), "events")
        events, _unreadable = await read_all(found.result[:MOST_AT_ONCE], listed_event)
        return tuple(sorted((each for each in events if each.kind.startswith(TICKET_EVENTS)), key=lambda each: each.id))

    async def live(self) -> LiveSocket:
        """Opens the WebSocket, which reports new tickets from then on."""
        live = LiveSocket(await self._requests.socket())
        try:
            await live.subscribe()
        except OpenObdError:
            await live.aclose()
            raise
        return live

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._requests.aclose()


def _total(found: RawList, offset: int) -> int:
    total = found.total
    return max(total if isinstance(total, int) else 0, offset + len(found.result))


def _require_readable(unreadable: int) -> None:
    """Raises ``PartnerApiUnreadable`` if some entries could not be read."""
    if unreadable:
        raise PartnerApiUnreadable(f"tickets: {unreadable} entries could not be read")


def _with(number_: int, page: TicketPage | None) -> Ticket | None:
    return next((each for each in page.tickets if each.number == number_), None) if page is not None else None


def _safe(identifier: str) -> str:
    """Returns an ID that can safely be part of a URL; rejects any other ID, as the service may send anything."""
    if not _ID.fullmatch(identifier):
        raise PartnerApiMissing("an ID with other characters than letters, digits and hyphens")
    return identifier


def _required(value: V | None, place: str) -> V:
    if value is None:
        raise PartnerApiUnreadable(f"{place}: not as documented")
    return value
