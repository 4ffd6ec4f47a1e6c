"""The WebSocket: what it requests and reports, and what happens if it floods the client, closes or falls silent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import Any

import pytest
from aiohttp import WSMsgType, web

from openobd_desktop.client.partner_api import connection
from openobd_desktop.client.partner_api.client import PartnerApiClient
from openobd_desktop.core.ports.partner_api import LiveEvents
from openobd_desktop.domain.tickets import ConnectorReading, Customer, TicketEvent
from openobd_desktop.errors import PartnerApiMissing, PartnerApiRefused, PartnerApiUnreachable
from tests.client.partner_api.server import PartnerServer, client_at
from tests.faults.lag import Lag

LIVE = "/wssprd"
CREATED = {
    "action": "event-received",
    "event_id": "01A",
    "event_type": "tickets.ticket.created",
    "message": {"ticket": {"id": "t-1", "number": 7848095}, "customer": {"id": "u-1", "name": "Garage Jansen"}},
}


@pytest.fixture
async def server() -> Any:
    async with PartnerServer().serving() as server:
        yield server


@pytest.fixture
async def api(server: PartnerServer) -> Any:
    async with client_at(f"http://127.0.0.1:{server.port}") as api:
        yield api


def saying(*messages: object) -> Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]:
    """Returns a handler that sends messages, strings as text and bytes as binary messages, and closes the WebSocket."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        for message in messages:
            if isinstance(message, bytes):
                await socket.send_bytes(message)
            else:
                await socket.send_str(message if isinstance(message, str) else json.dumps(message))
        await socket.close()
        return socket

    return answer


async def all_of(live: LiveEvents) -> list[TicketEvent | ConnectorReading]:
    """Returns everything that arrives until the WebSocket closes."""
    found: list[TicketEvent | ConnectorReading] = []
    try:
        async with aclosing(live.received()) as received:
            async for each in received:
                found.append(each)  # noqa: PERF401 - what arrived before the error is kept
    except PartnerApiUnreachable:
        await live.aclose()
        return found
    raise AssertionError("it ended without an error")


async def test_it_asks_for_tickets_and_the_connectors_that_are_followed(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    live = await api.live()
    await live.follow("k-1")
    await live.unfollow("k-1")
    await live.aclose()
    await server.sockets_ended.wait()
    assert server.said == [
        {"action": "subscribe-to-event", "event_type": "tickets.ticket.created"},
        {"action": "subscribe-to-event", "event_type": "tickets.ticket.closed"},
        {"action": "subscribe-to-connector", "connector_id": "k-1"},
        {"action": "unsubscribe-from-connector", "connector_id": "k-1"},
    ]
    (asked,) = server.paths(LIVE)
    assert (asked.authorization, asked.query) == ("Bearer token-canary-0", {})


async def test_it_reports_tickets_and_readings(server: PartnerServer, api: PartnerApiClient) -> None:
    reading = {"connector_id": "k-1", "voltage": 11.2, "vin_number": "WVWZZZ1JZXW000001", "round_trip_time": 23}
    server.instead[LIVE] = saying(CREATED, {"action": "subscribe-to-connector", "message": reading})
    assert await all_of(await api.live()) == [
        TicketEvent("01A", "tickets.ticket.created", "t-1", 7848095, Customer("u-1", "Garage Jansen")),
        ConnectorReading("k-1", 11.2, 23, "WVWZZZ1JZXW000001"),
    ]


async def test_what_it_cannot_read_is_left_out(server: PartnerServer, api: PartnerApiClient) -> None:
    connector = "subscribe-to-connector"
    odd: list[object] = [
        "",
        "no JSON",
        "[]",
        "[" * 5000,
        {"action": "other"},
        {"action": "event-received", "event_type": "customers.customer.created", "message": {}},
        {"action": connector, "message": {"voltage": 12}},
        b"\xff\xfe",
        {"action": "event-received", "event_type": 5, "message": "x"},
        {
            "action": connector,
            "message": {"connector_id": "k", "voltage": "1e999", "round_trip_time": -1},
        },
        {
            "action": connector,
            "message": {"connector_id": "k", "voltage": "12.5", "round_trip_time": "9"},
        },
        json.dumps(CREATED).encode(),
    ]
    server.instead[LIVE] = saying(*odd)
    found = await all_of(await api.live())
    assert found[:2] == [ConnectorReading("k"), ConnectorReading("k", 12.5, 9)]
    assert [type(each) for each in found[2:]] == [TicketEvent]


async def test_a_message_beyond_the_limit_closes_it(server: PartnerServer, api: PartnerApiClient) -> None:
    server.instead[LIVE] = saying(CREATED, "x" * (connection.LARGEST_MESSAGE + 1), CREATED)
    assert len(await all_of(await api.live())) == 1


async def test_a_flood_neither_holds_the_loop_nor_grows_memory(server: PartnerServer, api: PartnerApiClient) -> None:
    text = json.dumps({**CREATED, "padding": "x" * 4000})
    sent = 0

    async def flood(request: web.BaseRequest) -> web.StreamResponse:
        nonlocal sent
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        try:
            for _ in range(10**5):
                await socket.send_str(text)
                sent += 1
        except ConnectionError:
            pass
        return socket

    server.instead[LIVE] = flood
    live = await api.live()
    # Nobody reads: the sender has to wait, because the buffers on both sides are limited.
    former = -1
    while sent != former:
        former = sent
        await asyncio.sleep(0.05)
    assert sent < 50_000
    async with Lag() as lag, aclosing(live.received()) as received:
        count = 0
        async for _ in received:
            count += 1
            if count == 5000:
                break
    assert lag.ticks > 1
    assert lag.growth < 50_000_000
    await live.aclose()


@pytest.mark.parametrize(
    ("status", "error"), [(403, PartnerApiRefused), (404, PartnerApiMissing), (500, PartnerApiUnreachable)]
)
async def test_why_it_could_not_be_opened(
    status: int, error: type[Exception], server: PartnerServer, api: PartnerApiClient
) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status)

    server.instead[LIVE] = answer
    with pytest.raises(error):
        await api.live()
    assert len(server.paths(LIVE)) == 1


async def test_a_refused_token_is_renewed_once_for_it_too(server: PartnerServer, api: PartnerApiClient) -> None:
    server.lists["/v2/tickets/tickets"] = []
    await api.tickets()
    server.tokens.append("another")
    await (await api.live()).aclose()
    assert len(server.paths(LIVE)) == 2


async def test_a_connection_that_falls_silent_is_noticed(
    server: PartnerServer, api: PartnerApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "HEARTBEAT", 0.1)
    silent = asyncio.Event()

    async def no_pongs(request: web.BaseRequest) -> web.StreamResponse:
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        pinged = False
        async for message in socket:
            pinged = pinged or message.type is WSMsgType.PING
        assert pinged
        silent.set()
        return socket

    server.instead[LIVE] = no_pongs
    assert await all_of(await api.live()) == []
    await silent.wait()


async def test_closing_it_ends_its_reader(server: PartnerServer, api: PartnerApiClient) -> None:
    live = await api.live()
    reader = asyncio.ensure_future(all_of(live))
    await asyncio.sleep(0)
    await live.aclose()
    assert await reader == []


async def test_the_end_of_the_login_ends_it(server: PartnerServer, api: PartnerApiClient) -> None:
    live = await api.live()
    reader = asyncio.ensure_future(all_of(live))
    await asyncio.sleep(0)
    await api.aclose()
    assert await reader == []
    with pytest.raises(PartnerApiUnreachable):
        await live.follow("k-1")
