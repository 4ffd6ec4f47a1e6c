"""Undocumented answers: invalid entries are counted, hostile text is cut, and nothing is fatal."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from openobd_desktop.client.partner_api import decode, values
from openobd_desktop.client.partner_api.client import PartnerApiClient
from openobd_desktop.errors import PartnerApiUnreadable
from openobd_desktop.system.turns import Turns
from tests.client.partner_api.server import PartnerServer, client_at, ticket

TICKETS = "/v2/tickets/tickets"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
NAMES = ("id", "ticket_number", "state", "created_at", "vehicle_model_id", "vin", "name", "type", "payload", "sender")


@pytest.fixture
async def server() -> Any:
    async with PartnerServer().serving() as server:
        yield server


@pytest.fixture
async def api(server: PartnerServer) -> Any:
    async with client_at(f"http://127.0.0.1:{server.port}") as api:
        yield api


async def test_unreadable_entries_are_counted_and_the_others_are_read(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    server.lists[TICKETS] = [
        ticket(1),
        "text",
        None,
        [],
        {},
        ticket(2, id=None),
        ticket(3, ticket_number=None),
        ticket(0, ticket_number=2**64),
        ticket(0, ticket_number=-1),
        ticket(0, ticket_number=True),
        ticket(4, state=None, created_at=[], vehicle_model_id="x", vin=17.5, connection_id={}),
        ticket(5, ticket_number="7848095"),
        ticket(6, ticket_number=6.0),
    ]
    page = await api.tickets()
    assert [each.number for each in page.tickets] == [1, 4, 7848095, 6]
    assert page.unreadable == 9
    assert (page.tickets[1].state, page.tickets[1].created_at, page.tickets[1].vehicle_model_id) == ("", None, 0)
    assert (page.tickets[1].vin, page.tickets[1].connection_id) == ("", "")


async def test_unknown_states_are_kept_as_they_are(server: PartnerServer, api: PartnerApiClient) -> None:
    server.lists[TICKETS] = [ticket(1, state="On Hold"), ticket(2, state="x" * 10**6)]
    first, second = (await api.tickets()).tickets
    assert first.state == "on hold"
    assert len(second.state) == decode.NAME_LIMIT


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"result": {}}',
        b'{"result": null}',
        b'{"result": [1}',
        b'"text"',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"result": ' + b"[" * 100_000,
    ],
)
async def test_an_answer_that_is_no_list_is_unreadable(
    body: bytes, server: PartnerServer, api: PartnerApiClient
) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=body)

    server.instead[TICKETS] = answer
    with pytest.raises(PartnerApiUnreadable):
        await api.tickets()


async def test_a_broken_entry_does_not_make_the_others_unreadable(server: PartnerServer, api: PartnerApiClient) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        deep = '{"a":' * 500 + "1" + "}" * 500
        broken = b'{"id": "\xff"}'
        body = f'{{"result": [{deep}, BROKEN, {json.dumps(ticket(1))}], "total": "many"}}'.encode()
        return web.Response(body=body.replace(b"BROKEN", broken))

    server.instead[TICKETS] = answer
    page = await api.tickets()
    assert [each.number for each in page.tickets] == [1]
    assert (page.total, page.unreadable) == (3, 2)


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-30T09:30:00.000+0000",
        "2026-11-30T09:30:00Z",
        "2026-11-30T10:30:00+01:00",
        "2026-11-30 09:30:00",
        "2026-11-30T09:30:00.123456Z",
        1796031000,
        1796031000000,
        "1796031000",
        1796031000.0,
    ],
)
def test_times_come_in_several_forms(value: object) -> None:
    at = decode.time({"at": value}, "at")
    assert at is not None
    assert at.astimezone(UTC).replace(microsecond=0) == datetime(2026, 11, 30, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize("value", ["", "soon", None, True, [], 2**62, -5, "9" * 5000, "0001-01-01T00:00:00Z", 1e300])
def test_what_is_no_time_is_unknown(value: object) -> None:
    assert decode.time({"at": value}, "at") is None


def test_texts_are_cut_and_without_control_characters() -> None:
    found = {"name": "  Garage\0 Jan\x07sen\ud800 ", "long": "x" * 10**6, "number": 2**70, "small": 12}
    assert decode.text(found, "name") == "Garage Jansen"
    assert len(decode.text(found, "long")) == decode.NAME_LIMIT
    assert (decode.text(found, "number"), decode.text(found, "small")) == ("", "12")


def test_numbers_are_read_from_text_and_must_fit() -> None:
    read = [
        decode.number({"n": value}, "n")
        for value in (5, "5", 5.0, 5.5, "5.5", -5, 0, True, None, 2**63 - 1, 2**63, "9" * 30, "٣", float("inf"))
    ]
    assert read == [5, 5, 5, 0, 0, 0, 0, 0, 0, 2**63 - 1, 0, 0, 0, 0]


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from(NAMES), JSON))
def test_nothing_that_json_can_say_is_fatal(found: dict[str, object]) -> None:
    for read in (values.ticket, values.customer, values.operator, values.chat_message, values.listed_event):
        read(found)
    for value in (found, {"action": "event-received", "event_type": "tickets.ticket.created", "message": found}):
        values.arrived(value)
    values.function(found)
    values.arrived({"action": "subscribe-to-connector", "message": {**found, "connector_id": "k"}})


def test_s5_an_answer_of_very_many_values_is_refused_before_it_is_split() -> None:
    for body in (b'{"result": [' + b"0," * 500_000 + b"0]}", b'{"total": [' + b"[]," * 500_000 + b'0], "result": []}'):
        with pytest.raises(PartnerApiUnreadable):
            decode.raw_list(body, "tickets")
    large = decode.raw_list(json.dumps({"result": [{"content": "x" * 7_000_000}]}).encode(), "chat")
    assert len(large.result) == 1


def test_s5_only_what_may_be_needed_is_decoded_of_an_entry() -> None:
    many = ",".join(["[]"] * 10_000)
    found = decode.entry(f'{{"id": "t-1", "other": [{many}], "sender": {{"name": "Piet"}}, "ticket_number": 5}}')
    assert found == {"id": "t-1", "sender": {"name": "Piet"}, "ticket_number": 5}
    assert decode.entry(f'{{"id": "t-1", "sender": {{"name": "{"x" * decode.INNER_LIMIT}"}}}}') == {"id": "t-1"}
    assert decode.entry(f'{{"id": "t-1", "sender": [{many},{many},{many}]}}') is None


async def test_long_lists_leave_the_loop_to_others_in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(values, "Turns", lambda: Turns(seconds=0))
    body = json.dumps({"result": [ticket(number) for number in range(1, 101)], "total": 100}).encode()
    turns = 0

    async def count() -> None:
        nonlocal turns
        while turns < 1000:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.ensure_future(count())
    tickets, unreadable = await values.read_all(decode.raw_list(body, "tickets").result, values.ticket)
    assert (len(tickets), unreadable) == (100, 0)
    assert turns >= 100
    counting.cancel()
