"""Conversion of decoded Partner API answers to values; unusable answers become None."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from msgspec import Raw

from openobd_desktop.client.partner_api.decode import (
    TEXT_LIMIT,
    Entry,
    decimal,
    entry,
    flag,
    number,
    part,
    text,
    texts,
    time,
)
from openobd_desktop.domain.tickets import (
    CatalogueFunction,
    ChatMessage,
    ConnectorReading,
    Customer,
    Operator,
    Ticket,
    TicketEvent,
)
from openobd_desktop.system.turns import Turns

LONGEST_ROUND_TRIP = 10**6
LONGEST_VIN = 40
"""Maximum number of characters to keep from a VIN, which normally has 17."""
TICKET_EVENTS = "tickets.ticket."
"""Prefix shared by all kinds of ticket events."""

V = TypeVar("V")


async def read_all(raws: Iterable[Raw], read: Callable[[Entry], V | None]) -> tuple[tuple[V, ...], int]:
    """Reads entries in slices; returns their values, and the number of entries that could not be read."""
    turns = Turns()
    found: list[V] = []
    unreadable = 0
    for raw in raws:
        decoded = entry(raw)
        value = read(decoded) if decoded is not None else None
        if value is None:
            unreadable += 1
        else:
            found.append(value)
        await turns.give()
    return tuple(found), unreadable


def ticket(found: Entry) -> Ticket | None:
    """Converts a ticket, which must have an ID and a number."""
    ticket_id, ticket_number = text(found, "id"), number(found, "ticket_number")
    if not ticket_id or not ticket_number:
        return None
    return Ticket(
        id=ticket_id,
        number=ticket_number,
        state=text(found, "state").lower(),
        created_at=time(found, "created_at"),
        updated_at=time(found, "updated_at"),
        assigned_at=time(found, "assigned_at"),
        finished_at=time(found, "finished_at"),
        connection_id=text(found, "connection_id"),
        customer_id=text(found, "customer_id"),
        customer_channel_id=text(found, "customer_channel_id"),
        connector_id=text(found, "customer_connector_id"),
        customer_reference=text(found, "customer_reference"),
        operator_id=text(found, "operator_id"),
        operator_channel_id=text(found, "operator_channel_id"),
        operator_reference=text(found, "operator_reference"),
        external_reference=text(found, "external_reference"),
        vehicle_model_id=number(found, "vehicle_model_id"),
        vin=text(found, "vin", LONGEST_VIN),
    )


def customer(found: Entry) -> Customer | None:
    """Converts a customer, whose name may be missing."""
    customer_id = text(found, "id")
    return Customer(customer_id, text(found, "company_name") or text(found, "name")) if customer_id else None


def operator(found: Entry) -> Operator | None:
    """Converts an employee."""
    operator_id = text(found, "id")
    name = f"{text(found, 'given_name')} {text(found, 'family_name')}".strip() or text(found, "username")
    return Operator(operator_id, name) if operator_id and name else None


def works_on_tickets(found: Entry) -> bool:
    """Returns whether an employee is an operator who can log in; true unless the answer contradicts it."""
    return flag(found, "is_operator") is not False and flag(found, "enabled") is not False


def chat_message(found: Entry) -> ChatMessage | None:
    """Converts a chat message."""
    message_id = text(found, "id")
    if not message_id:
        return None
    attached, sender = part(found, "attachment"), part(found, "sender")
    return ChatMessage(
        id=message_id,
        at=time(found, "created_at"),
        sender=text(sender, "name") or text(sender, "id") or text(found, "sender"),
        text=text(found, "content", TEXT_LIMIT),
        attachment=text(attached, "name") or text(attached, "filename") or text(found, "attachment"),
        is_redacted=bool(flag(found, "redacted")),
    )


def event(kind: str, event_id: str, payload: Entry) -> TicketEvent:
    """Converts an event; its payload contains the ticket number under one of two names."""
    about = part(payload, "ticket")
    return TicketEvent(
        id=event_id,
        kind=kind,
        ticket_id=text(about, "id"),
        number=number(about, "number") or number(about, "ticket_number"),
        customer=customer(part(payload, "customer")),
    )


def listed_event(found: Entry) -> TicketEvent | None:
    """Converts an event from the list of events."""
    event_id, kind = text(found, "id"), text(found, "type")
    return event(kind, event_id, part(found, "payload")) if event_id and kind else None


def arrived(found: Entry) -> TicketEvent | ConnectorReading | None:
    """Converts a message from the WebSocket; returns None unless the message is about a ticket or a connector."""
    action, message = text(found, "action"), part(found, "message")
    if action == "event-received" and text(found, "event_type").startswith(TICKET_EVENTS):
        # The payload is either the message itself or a part of it.
        payload = part(message, "payload") or message
        return event(text(found, "event_type"), text(found, "event_id"), payload)
    connector = text(message, "connector_id")
    return connector_reading(connector, message) if action == "subscribe-to-connector" and connector else None


def connector_reading(connector: str, message: Entry) -> ConnectorReading:
    """Converts a reading reported by a connector."""
    voltage, trip = decimal(message, "voltage"), decimal(message, "round_trip_time")
    return ConnectorReading(
        connector,
        voltage=voltage if voltage is not None and 0 <= voltage < 1000 else None,
        round_trip_ms=round(trip) if trip is not None and 0 <= trip < LONGEST_ROUND_TRIP else None,
        vin=text(message, "vin_number", LONGEST_VIN),
    )


def function(found: Entry) -> CatalogueFunction | None:
    """Converts a function from the catalogue."""
    function_id, name = text(found, "id"), text(found, "name")
    if not function_id or not name:
        return None
    price = part(found, "price")
    return CatalogueFunction(
        id=function_id,
        name=name,
        description=text(found, "description", TEXT_LIMIT),
        version=text(found, "version"),
        provider_id=text(found, "provider_id"),
        price=_price(price),
        is_online=flag(found, "online") is not False,
        products=texts(found, "supported_products"),
        vehicles=texts(found, "supported_vehicles"),
    )


def _price(price: Entry) -> str:
    amount = decimal(price, "amount")
    return f"{amount:g} {text(price, 'currency', 10)}".strip() if amount is not None else ""
