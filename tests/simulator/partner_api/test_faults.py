"""Faults that tests activate: refusals, silence, redirects and corrupted answers."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any

import aiohttp
import pytest

from openobd_desktop.simulator import ManualClock
from openobd_desktop.simulator.partner_api.spoiling import HOSTILE, MEGABYTE, Spoil
from tests.simulator.partner_api.conftest import Serve
from tests.simulator.partner_api.rest import Rest

TICKETS = "/v2/tickets/tickets"
LOCALES = "/v2/system/locales"
TOKEN = "/oauth2/token"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 502, 503, 504])
async def test_requests_for_a_path_fail_with_a_status(rest: Rest, status: int) -> None:
    rest.api.faults.fail("/v2/tickets/*", status, retry_after="7")
    response = await rest.refused(TICKETS)
    assert (response.status, response.headers["Retry-After"]) == (status, "7")
    await rest.get(LOCALES)
    assert rest.api.log.statuses(TICKETS) == [status]

    rest.api.faults.mend()
    await rest.get(TICKETS)


async def test_a_fault_can_concern_only_some_requests(rest: Rest) -> None:
    rest.api.faults.fail(TICKETS, 503, times=2)
    assert [(await rest.raw(TICKETS))[0] for _ in range(3)] == [503, 503, 200]


async def test_a_login_can_fail(rest: Rest) -> None:
    rest.api.faults.fail(TOKEN, 403)
    assert (await rest.ask_token())[0] == 403


async def test_a_request_hangs_until_it_is_mended(rest: Rest) -> None:
    rest.api.faults.hang(TICKETS)
    waiting = asyncio.ensure_future(rest.get(TICKETS))
    await rest.get(LOCALES)
    assert not waiting.done()

    rest.api.faults.mend()
    assert (await waiting)["total"] > 0


async def test_a_request_that_hangs_does_not_hold_up_the_end_of_the_server(rest: Rest) -> None:
    rest.api.faults.hang()
    waiting = asyncio.ensure_future(rest.raw(LOCALES))
    await rest.api.log.wait_for(LOCALES)
    await rest.api.stop()
    with suppress(aiohttp.ClientError):
        await waiting


async def test_an_answer_can_be_slow(rest: Rest, clock: ManualClock) -> None:
    rest.api.faults.slow(LOCALES, 30)
    waiting = asyncio.ensure_future(rest.get(LOCALES))
    await rest.api.log.wait_for(LOCALES)
    clock.advance(29)
    await rest.get(TICKETS)
    assert not waiting.done()
    clock.advance(1)
    assert await waiting


async def test_a_connection_can_break_instead_of_an_answer(rest: Rest) -> None:
    rest.api.faults.drop(LOCALES)
    with pytest.raises(aiohttp.ClientConnectionError):
        await rest.get(LOCALES)


async def test_a_connection_can_break_in_the_middle_of_an_answer(rest: Rest) -> None:
    rest.api.faults.cut(TICKETS, times=1)
    with pytest.raises(aiohttp.ClientPayloadError):
        await rest.get(TICKETS)
    await rest.get(TICKETS)


async def test_an_answer_can_stop_in_the_middle(rest: Rest) -> None:
    rest.api.faults.stall(TICKETS)
    async with rest.session.get(f"{rest.api.url}{TICKETS}", headers=rest.bearer) as response:
        begun = await response.content.read(100)
        rest.api.faults.mend()
        assert len(json.loads(begun + await response.read())["result"]) > 12


async def test_a_closed_port_opens_again_with_the_same_tickets(rest: Rest) -> None:
    before, port = await rest.tickets(), rest.api.port
    await rest.api.stop()
    with pytest.raises(aiohttp.ClientConnectorError):
        await rest.get(LOCALES)

    await rest.api.start()

    assert rest.api.port == port
    assert await rest.tickets() == before


async def test_a_redirect_leads_the_secret_of_a_careless_client_to_another_host(serve: Serve) -> None:
    rest, other = await serve(), await serve()
    rest.api.faults.redirect(TOKEN, f"{other.api.url}{TOKEN}", times=2)
    before = len(other.api.log.requests)

    assert (await rest.ask_token())[0] == 307
    assert len(other.api.log.requests) == before

    data = {"grant_type": "client_credentials", "client_id": "x", "client_secret": "y"}
    async with rest.session.post(f"{rest.api.url}{TOKEN}", data=data) as response:
        assert response.status == 400
    assert other.api.log.requests[-1].carried_secret


async def test_the_websocket_can_be_redirected(serve: Serve) -> None:
    rest, other = await serve(), await serve()
    rest.api.faults.redirect("/wssprd", other.api.url + "/wssprd")
    with pytest.raises(aiohttp.WSServerHandshakeError):
        async with rest.socket():
            pass
    assert other.api.log.statuses("/wssprd") == [401]


async def test_any_body_can_be_the_answer(rest: Rest) -> None:
    rest.api.faults.answer(TICKETS, b"\xff\xfe", content_type="image/png", status=202)
    assert await rest.raw(TICKETS) == (202, b"\xff\xfe")


async def test_a_test_can_change_an_answer(rest: Rest) -> None:
    rest.api.faults.edit(TICKETS, lambda page: {**page, "total": -1})
    assert (await rest.get(TICKETS))["total"] == -1


async def spoiled(rest: Rest, kind: Spoil, path: str = TICKETS) -> Any:
    rest.api.faults.spoil(path, kind, times=1)
    return json.loads((await rest.raw(path))[1])


@pytest.mark.parametrize("kind", Spoil)
async def test_each_way_of_spoiling_changes_the_answer(rest: Rest, kind: Spoil) -> None:
    _, good = await rest.raw(TICKETS)
    rest.api.faults.spoil(TICKETS, kind, times=1)
    status, bad = await rest.raw(TICKETS)
    assert (status, bad != good) == (200, True)


@pytest.mark.parametrize("kind", [Spoil.BROKEN_JSON, Spoil.EMPTY, Spoil.HTML, Spoil.NOT_UTF8])
async def test_some_spoiled_answers_are_not_json(rest: Rest, kind: Spoil) -> None:
    with pytest.raises(ValueError, match=r"."):
        await spoiled(rest, kind)


async def test_fields_are_missing_have_other_types_and_unknown_values(rest: Rest) -> None:
    good = (await rest.get(TICKETS))["result"][0]
    assert 0 < len((await spoiled(rest, Spoil.MISSING_FIELDS))["result"][0]) < len(good)
    assert set((await spoiled(rest, Spoil.NULLS))["result"][0].values()) == {None}
    wrong = await spoiled(rest, Spoil.WRONG_TYPES)
    assert all(type(wrong["result"][0][key]) is not type(good[key]) for key in good)
    assert wrong["total"] == "many"
    assert (await spoiled(rest, Spoil.UNKNOWN_STATES))["result"][0]["state"] == "teleported 0"
    assert isinstance((await spoiled(rest, Spoil.NOT_AN_OBJECT)), list)
    assert isinstance((await spoiled(rest, Spoil.NO_LIST))["result"], dict)
    assert len((await spoiled(rest, Spoil.TWICE))["result"]) == 50 - 2 * (25 - len((await rest.get(TICKETS))["result"]))


async def test_strings_are_long_or_hostile(rest: Rest) -> None:
    long = (await spoiled(rest, Spoil.LONG_STRINGS))["result"]
    assert len(long[0]["customer_reference"]) == MEGABYTE
    hostile = (await spoiled(rest, Spoil.HOSTILE_TEXTS))["result"]
    assert set(HOSTILE) <= {value for each in hostile for value in each.values() if isinstance(value, str)}
    assert all(each["id"] not in HOSTILE for each in hostile)


async def test_dates_and_numbers_are_none(rest: Rest) -> None:
    good = (await rest.get(TICKETS))["result"][0]
    bad = (await spoiled(rest, Spoil.BAD_DATES))["result"][0]
    assert bad["created_at"] != good["created_at"]
    assert bad["id"] == good["id"]
    assert (await spoiled(rest, Spoil.BAD_NUMBERS))["result"][0]["ticket_number"] != good["ticket_number"]


async def test_a_single_object_is_spoiled_too(rest: Rest) -> None:
    (ticket, *_) = (await rest.tickets()).values()
    assert (await spoiled(rest, Spoil.UNKNOWN_STATES, f"{TICKETS}/{ticket['id']}"))["state"] == "teleported 0"
