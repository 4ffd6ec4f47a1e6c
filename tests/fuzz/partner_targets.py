"""Targets that read the answers of the Partner API and the messages on its WebSocket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Raw

from openobd_desktop.client.partner_api import decode, values
from openobd_desktop.client.partner_api.address import AddressRules
from openobd_desktop.client.partner_api.faults import fault_of_status, pause_of
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target

TICKET = {
    "id": "5e1ab2a9",
    "ticket_number": 7848095,
    "state": "open",
    "created_at": "2026-03-02T08:00:00.000+0000",
    "updated_at": 1772438400000,
    "customer_id": "c-1",
    "vehicle_model_id": "55763",
    "vin": "WVWZZZAUZFW123456",
    "customer_reference": None,
}
MESSAGE = {
    "id": "m1",
    "created_at": "2026-03-02T08:00:00Z",
    "sender": {"id": "u1", "name": "Anna"},
    "content": "Please read the <b>fault</b> codes",
    "attachment": {"name": "a.jpg"},
    "redacted": False,
}
FUNCTION = {
    "id": "f1",
    "name": "Read odometer",
    "description": "text",
    "version": "1.0",
    "price": {"amount": "12.50", "currency": "EUR"},
    "online": True,
    "supported_products": [{"id": "p", "name": "Product"}, "other"],
    "supported_vehicles": ["Golf"],
}
OTHERS = {
    "customer": {"id": "c-1", "company_name": "Garage"},
    "operator": {"id": "u1", "given_name": "Anna", "family_name": "B", "is_operator": True, "enabled": True},
    "event": {"id": "e1", "type": "tickets.ticket.created", "payload": {"ticket": {"id": "t", "number": 7}}},
}
ENTRIES: list[Any] = [TICKET, MESSAGE, FUNCTION, *OTHERS.values()]
READERS: list[Callable[[decode.Entry], object]] = [
    values.ticket,
    values.customer,
    values.operator,
    values.works_on_tickets,
    values.chat_message,
    values.function,
    values.listed_event,
    values.arrived,
]


def any_answer(draw: Draw) -> bytes:
    entry = draw.pick(ENTRIES)
    whole = {"result": [entry] * draw.pick((0, 1, 3, 20)), "total": 3, "next_token": "x"}
    return draw.json_like([whole])


@target("partner-lists", any_answer, cases=300)
async def read_list(body: bytes) -> None:
    found = decode.raw_list(body, "fuzz")
    assert isinstance(found.total, int)
    for reader in READERS:
        await values.read_all(found.result, reader)


def any_large_answer(draw: Draw) -> bytes:
    """Returns an answer of some megabytes, the largest that are read."""
    entry = draw.json_like([*ENTRIES, draw.value()])
    inside = draw.pick((entry, b"1", b"[]", b'""', b"{}", b"[" * 400 + b"]" * 400, b'"' + b"\\u0041" * 5000 + b'"'))
    return b'{"result":[' + b",".join([inside] * max(1, 4_000_000 // (len(inside) + 1))) + b"]}"


@target("partner-large-lists", any_large_answer, largest=20_000, megabytes=100, cases=4)
def split_large_list(body: bytes) -> None:
    decode.raw_list(body, "fuzz")


def any_entry(draw: Draw) -> bytes:
    return draw.json_like(ENTRIES)


@target("partner-entries", any_entry, cases=300)
def read_entry(body: bytes) -> None:
    decode.one(body, "fuzz")
    found = decode.entry(Raw(body))
    for reader in READERS if found is not None else ():
        reader(found or {})
    for name in found or {}:
        values.connector_reading("c", found or {})
        assert len(decode.text(found or {}, name)) <= decode.NAME_LIMIT
        decode.texts(found or {}, name)
        decode.number(found or {}, name)
        decode.decimal(found or {}, name)
        decode.time(found or {}, name)
        decode.flag(found or {}, name)


def any_push(draw: Draw) -> str | bytes:
    reading = {"connector_id": "c", "voltage": 12.4, "round_trip_time": "88", "vin_number": "WVWZZZAUZFW123456"}
    event = {
        "action": "event-received",
        "event_type": "tickets.ticket.created",
        "event_id": "e",
        "message": OTHERS["event"],
    }
    found = draw.json_like([{"action": "subscribe-to-connector", "message": reading}, event])
    return found if draw.chance(0.5) else found.decode("utf-8", draw.pick(("surrogateescape", "replace")))


@target("partner-websocket", any_push)
def read_push(data: str | bytes) -> None:
    found = decode.entry(data)
    if found is not None:
        values.arrived(found)


def any_pause(draw: Draw) -> tuple[str, str, int]:
    date = "Mon, 02 Mar 2026 08:00:00 GMT"
    return draw.text_like(["30", date, date.lower()]), draw.text_like([date, ""]), draw.number()


@target("partner-pauses", any_pause)
def read_pause(drawn: tuple[str, str, int]) -> None:
    retry_after, date, status = drawn
    assert pause_of(retry_after, date) >= 0
    fault_of_status(status, "fuzz")


def any_address(draw: Draw) -> str:
    return draw.text_like(
        ["https://partner-api-001.prd.jifeline.cloud", "https://a.b:1 wss://c.d/path", "http://[::1]"]
    )


@target("partner-addresses", any_address)
def read_partner_address(text: str) -> None:
    AddressRules().verified(text)
