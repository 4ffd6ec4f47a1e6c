"""The token: fetched once for all callers, renewed before it expires regardless of the PC's clock, and never shown."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

import pytest
from aiohttp import web

from openobd_desktop.client.partner_api.client import PartnerApiClient
from openobd_desktop.errors import (
    PartnerApiBusy,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
)
from tests.client.conftest import HandClock
from tests.client.partner_api.server import CLIENT_ID, SECRET, PartnerServer, client_at, ticket

TICKETS = "/v2/tickets/tickets"
TOKEN = "/oauth2/token"


@pytest.fixture
async def server() -> Any:
    async with PartnerServer().serving() as server:
        server.lists[TICKETS] = [ticket(1)]
        yield server


@pytest.fixture
async def api(server: PartnerServer, clock: HandClock) -> Any:
    async with client_at(f"http://127.0.0.1:{server.port}", clock=clock) as api:
        yield api


async def test_the_token_is_fetched_once_for_all_that_wait(server: PartnerServer, api: PartnerApiClient) -> None:
    await asyncio.gather(*(api.tickets() for _ in range(5)))
    (asked,) = server.paths(TOKEN)
    assert asked.body == f"grant_type=client_credentials&client_id={CLIENT_ID}&client_secret={SECRET}"
    assert {each.authorization for each in server.paths(TICKETS)} == {"Bearer token-canary-0"}


@pytest.mark.parametrize(
    ("expires_in", "kept", "renewed"),
    [(3600, 3299, 3301), ("3600", 3299, 3301), (600, 539, 541), (1, 29, 31), (None, 3299, 3301), (2**70, 3299, 3301)],
)
async def test_it_is_renewed_before_its_end(
    expires_in: object, kept: float, renewed: float, server: PartnerServer, api: PartnerApiClient, clock: HandClock
) -> None:
    server.expires_in = expires_in
    began = clock.seconds
    await api.tickets()
    clock.seconds = began + kept
    await api.tickets()
    assert len(server.tokens) == 1
    clock.seconds = began + renewed
    await api.tickets()
    assert len(server.tokens) == 2


async def test_a_wrong_clock_of_the_pc_changes_nothing(server: PartnerServer, monkeypatch: pytest.MonkeyPatch) -> None:
    async with client_at(f"http://127.0.0.1:{server.port}") as api:
        for wrong in (0.0, 4e9, 1.0):
            monkeypatch.setattr(time, "time", lambda wrong=wrong: wrong)
            await api.tickets()
    assert len(server.tokens) == 1


async def test_a_refused_token_is_renewed_once(server: PartnerServer, api: PartnerApiClient) -> None:
    await api.tickets()
    server.tokens.append("another")
    await asyncio.gather(api.tickets(), api.tickets(), api.tickets())
    assert len(server.paths(TOKEN)) == 2


async def test_a_login_that_is_refused_in_spite_of_a_new_token_is_not_tried_again(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    async def refuse(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=401)

    server.instead[TICKETS] = refuse
    with pytest.raises(PartnerApiRefused):
        await api.tickets()
    assert (len(server.paths(TOKEN)), len(server.paths(TICKETS))) == (2, 2)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, b'{"error": "invalid_client"}', PartnerApiRefused),
        (400, b'{"error": "unauthorized_client"}', PartnerApiRefused),
        (400, b'{"error": "invalid_request"}', PartnerApiUnreadable),
        (400, b"no JSON", PartnerApiUnreadable),
        (401, b"", PartnerApiRefused),
        (403, b"", PartnerApiRefused),
        (404, b"", PartnerApiMissing),
        (500, b"", PartnerApiUnreachable),
        (200, b"{}", PartnerApiUnreadable),
        (200, b'{"access_token": 5}', PartnerApiUnreadable),
        (200, b'{"access_token": ""}', PartnerApiUnreadable),
        (200, b'{"access_token": "a\\r\\nX-Header: b"}', PartnerApiUnreadable),
        (200, b'{"access_token": "' + b"x" * 20_000 + b'"}', PartnerApiUnreadable),
        (200, b"[]", PartnerApiUnreadable),
    ],
)
async def test_what_the_token_request_may_be_answered_with(
    status: int, body: bytes, error: type[PartnerApiFault], server: PartnerServer, api: PartnerApiClient
) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, body=body)

    server.instead[TOKEN] = answer
    with pytest.raises(error) as caught:
        await api.tickets()
    assert type(caught.value) is error
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, PartnerApiUnreadable),
        (403, PartnerApiRefused),
        (404, PartnerApiMissing),
        (418, PartnerApiUnreadable),
        (500, PartnerApiUnreachable),
        (503, PartnerApiUnreachable),
        (304, PartnerApiUnreadable),
    ],
)
async def test_what_a_call_may_be_answered_with(
    status: int, error: type[PartnerApiFault], server: PartnerServer, api: PartnerApiClient
) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, text="Garage Jansen" if status != 304 else None)

    server.instead[TICKETS] = answer
    with pytest.raises(error) as caught:
        await api.tickets()
    assert type(caught.value) is error
    assert str(status) in caught.value.details
    assert "Jansen" not in repr(caught.value) + caught.value.details
    assert len(server.paths(TICKETS)) == 1


async def test_429_is_obeyed_and_the_request_is_sent_once_more(server: PartnerServer, api: PartnerApiClient) -> None:
    answers = iter([web.Response(status=429, headers={"Retry-After": "0"})])

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return next(answers, None) or web.json_response({"result": [ticket(1)]})

    server.instead[TICKETS] = answer
    assert len((await api.tickets()).tickets) == 1
    assert len(server.paths(TICKETS)) == 2


async def test_a_long_pause_is_reported_and_nothing_is_sent_meanwhile(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=429, headers={"Retry-After": "30"})

    server.instead[TICKETS] = answer
    for _ in range(3):
        with pytest.raises(PartnerApiBusy):
            await api.tickets()
    assert len(server.paths(TICKETS)) == 1


async def test_neither_secret_nor_token_is_in_any_log_or_repr(
    server: PartnerServer, api: PartnerApiClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.lists[TICKETS] = [ticket(1, vin="WVWZZZ1JZXW000001", customer_reference="Jansen-canary"), {"id": "broken"}]
    await api.tickets()
    for status in (401, 404, 500):

        async def answer(request: web.BaseRequest, status: int = status) -> web.StreamResponse:
            return web.Response(status=status, text=f"Jansen-canary {request.headers['Authorization']}")

        server.instead[TICKETS] = answer
        with pytest.raises(PartnerApiFault) as caught:
            await api.tickets()
        assert "canary" not in f"{caught.value!r} {caught.value.details} {caught.value.user_text}"
        assert caught.value.__suppress_context__ or caught.value.__context__ is None
    shown = f"{caplog.text} {api!r} {vars(api)!r}"
    assert "canary" not in shown
    assert "WVWZZZ" not in shown
