"""What each call requests, and what is read from its answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web

from openobd_desktop.client.partner_api import calls
from openobd_desktop.client.partner_api.client import PAGE_SIZE, PartnerApiClient
from openobd_desktop.core.ports import partner_api as port
from openobd_desktop.domain.tickets import Customer, Operator, VehicleModel
from openobd_desktop.errors import PartnerApiMissing, PartnerApiUnreadable
from tests.client.partner_api.server import PartnerServer, client_at, ticket

TICKETS = "/v2/tickets/tickets"
CHAT = "/v2/tickets/messenger-channel/messages"


@pytest.fixture
async def server() -> Any:
    async with PartnerServer().serving() as server:
        yield server


@pytest.fixture
async def api(server: PartnerServer) -> Any:
    async with client_at(f"http://127.0.0.1:{server.port}") as api:
        yield api


def test_the_client_fits_the_port() -> None:
    checked: type[port.PartnerApi] = PartnerApiClient
    assert checked is PartnerApiClient
    assert PAGE_SIZE == port.PAGE_SIZE


async def test_tickets_are_asked_for_by_state_offset_and_limit(server: PartnerServer, api: PartnerApiClient) -> None:
    server.lists[TICKETS] = [ticket(number) for number in range(1, 31)]
    page = await api.tickets("pending", 10, 15)
    assert [each.number for each in page.tickets] == list(range(11, 26))
    assert page.total == 30
    assert server.paths(TICKETS)[0].query == {"state": "pending", "offset": "10", "limit": "15"}
    await api.tickets(limit=5000)
    assert server.paths(TICKETS)[1].query == {"offset": "0", "limit": "1000"}


async def test_a_ticket_is_read_with_all_its_fields(server: PartnerServer, api: PartnerApiClient) -> None:
    server.lists[TICKETS] = [
        ticket(
            7848095,
            state="in_progress",
            connection_id="c-1",
            customer_id="u-1",
            customer_channel_id="ch-1",
            customer_connector_id="k-1",
            customer_reference="ref",
            operator_id="o-1",
            vehicle_model_id=42,
            vin="WVWZZZ1JZXW000001",
            assigned_at="2026-11-30T10:00:00Z",
        )
    ]
    (found,) = (await api.tickets()).tickets
    assert (found.number, found.state, found.is_connected, found.is_over) == (7848095, "in_progress", True, False)
    assert (found.customer_id, found.customer_channel_id, found.connector_id) == ("u-1", "ch-1", "k-1")
    assert (found.operator_id, found.vehicle_model_id, found.vin) == ("o-1", 42, "WVWZZZ1JZXW000001")
    assert found.created_at == datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert found.assigned_at == datetime(2026, 11, 30, 10, tzinfo=UTC)
    assert found.finished_at is None


async def test_a_ticket_is_found_by_its_number_even_if_the_filter_has_no_effect(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    server.lists[TICKETS] = [ticket(number) for number in range(1, 2101)]
    found = await api.ticket_with(2050)
    assert found is not None
    assert found.number == 2050
    assert await api.ticket_with(99999) is None
    assert server.paths(TICKETS)[0].query["ticket_number"] == "2050"


async def test_a_ticket_that_the_filter_does_not_find_does_not_exist(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    server.lists[TICKETS] = []
    assert await api.ticket_with(1) is None
    assert len(server.paths(TICKETS)) == 1


async def test_d5_a_ticket_that_cannot_be_read_is_not_said_to_be_missing(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    async def only_this(request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response({"result": [{"ticket_number": 7}], "total": 1})

    server.instead[TICKETS] = only_this
    with pytest.raises(PartnerApiUnreadable):
        await api.ticket_with(7)
    del server.instead[TICKETS]
    server.lists[TICKETS] = [*(ticket(number) for number in range(1, 1001)), {"id": "", "ticket_number": 2000}]
    with pytest.raises(PartnerApiUnreadable):
        await api.ticket_with(2000)
    assert await api.ticket_with(999) is not None


async def test_d5_a_ticket_beyond_the_part_of_the_list_that_is_searched_is_not_said_to_be_missing(
    server: PartnerServer, api: PartnerApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "MOST_PARTS", 2)
    server.lists[TICKETS] = [ticket(number) for number in range(1, 2002)]
    assert await api.ticket_with(1999) is not None
    with pytest.raises(PartnerApiUnreadable):
        await api.ticket_with(2001)


async def test_d5_functions_of_which_none_can_be_read_are_not_said_to_be_none(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    server.lists["/v2/open-obd/functions"] = []
    assert await api.functions() == ()
    server.lists["/v2/open-obd/functions"] = [{"function_id": "f-1", "title": "Calibration"}]
    with pytest.raises(PartnerApiUnreadable):
        await api.functions()


async def test_customers_models_and_operators(server: PartnerServer, api: PartnerApiClient) -> None:
    server.objects["/v2/customers/customers/u-1"] = {"id": "u-1", "company_name": "Garage Jansen", "locale": "nl"}
    server.objects["/v2/vehicles/models/42"] = {"result": {"id": 42, "name": "Golf VII", "make_id": 7}}
    server.objects["/v2/vehicles/models/43"] = {"id": 43, "name": "Volkswagen Up", "make_id": 7}
    server.objects["/v2/vehicles/makes/7"] = {"id": 7, "name": "Volkswagen"}
    server.lists["/v2/providers/employees"] = [
        {"id": "o-1", "given_name": "Anna", "family_name": "Bakker", "is_operator": True, "enabled": True},
        {"id": "o-2", "username": "carl", "is_operator": True},
        {"id": "o-3", "given_name": "Desk", "is_operator": False},
        {"id": "o-4", "given_name": "Gone", "is_operator": True, "enabled": False},
    ]
    assert await api.customer("u-1") == Customer("u-1", "Garage Jansen")
    assert await api.vehicle_model(42) == VehicleModel(42, "Volkswagen Golf VII", 7)
    assert await api.vehicle_model(43) == VehicleModel(43, "Volkswagen Up", 7)
    assert len(server.paths("/v2/vehicles/makes/7")) == 1
    assert await api.operators() == (Operator("o-1", "Anna Bakker"), Operator("o-2", "carl"))


async def test_a_model_without_a_known_make_has_its_name(server: PartnerServer, api: PartnerApiClient) -> None:
    server.objects["/v2/vehicles/models/42"] = {"id": 42, "name": "Golf VII", "make_id": 7}
    assert await api.vehicle_model(42) == VehicleModel(42, "Golf VII", 7)


@pytest.mark.parametrize("call", ["customer", "operators", "functions", "chat"])
async def test_a_path_that_the_service_does_not_have_is_reported_as_missing(
    call: str, server: PartnerServer, api: PartnerApiClient
) -> None:
    arguments = ("u-1",) if call in ("customer", "chat") else ()
    with pytest.raises(PartnerApiMissing):
        await getattr(api, call)(*arguments)


@pytest.mark.parametrize("identifier", ["../../oauth2/token", "a/b", "a?b=c", "", "a b", "é", "x" * 100, "a%2e"])
async def test_an_id_that_would_change_the_address_is_never_sent(
    identifier: str, server: PartnerServer, api: PartnerApiClient
) -> None:
    with pytest.raises(PartnerApiMissing):
        await api.customer(identifier)
    with pytest.raises(PartnerApiMissing):
        await api.chat(identifier)
    assert server.asked == []


async def test_a_chat_is_read_part_by_part_oldest_first(server: PartnerServer, api: PartnerApiClient) -> None:
    def said(number: int) -> dict[str, object]:
        sender = {"id": "p-1", "name": "Piet"}
        at = f"2026-11-30T09:{number:02d}:00Z"
        return {"id": f"m-{number}", "content": f"text {number}", "created_at": at, "sender": sender, "type": "text"}

    parts = {
        "": {"result": [said(5), said(4)], "next_token": "t1"},
        "t1": {"result": [said(3), {**said(2), "content": "", "redacted": True}], "next_token": "t2"},
        "t2": {"result": [{**said(1), "type": "attachment", "attachment": {"name": "foto.jpg"}}, "no message"]},
    }

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response(parts[request.query.get("next_token", "")])

    server.instead[CHAT] = answer
    chat = await api.chat("ch-1")
    found = chat.messages
    assert [each.id for each in found] == ["m-1", "m-2", "m-3", "m-4", "m-5"]
    assert (chat.unreadable, chat.has_more) == (1, False)
    assert (found[0].attachment, found[0].sender, found[1].is_redacted) == ("foto.jpg", "Piet", True)
    assert all(each.query["channel_id"] == "ch-1" for each in server.paths(CHAT))


async def test_a_chat_without_end_is_read_within_a_bound(server: PartnerServer, api: PartnerApiClient) -> None:
    async def same(request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response({"result": [{"id": "m-1", "content": "again"}], "next_token": "again"})

    async def endless(request: web.BaseRequest) -> web.StreamResponse:
        count = len(server.asked)
        return web.json_response({"result": [{"id": f"m-{count}"}], "next_token": f"t-{count}"})

    server.instead[CHAT] = same
    once = await api.chat("ch-1")
    assert (len(once.messages), once.has_more) == (1, False)
    assert len(server.paths(CHAT)) == 2
    server.instead[CHAT] = endless
    cut = await api.chat("ch-1")
    assert (len(cut.messages), cut.has_more) == (20, True)


async def test_s5_of_an_answer_with_more_values_than_were_asked_for_only_so_many_are_read(
    server: PartnerServer, api: PartnerApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openobd_desktop.client.partner_api.calls.MOST_VALUES", 30)
    monkeypatch.setattr("openobd_desktop.client.partner_api.calls.MOST_AT_ONCE", 20)

    async def flood(request: web.BaseRequest) -> web.StreamResponse:
        values = [{**ticket(n), "id": f"id-{n}", "name": "x", "type": "tickets.ticket.created"} for n in range(1, 100)]
        return web.json_response({"result": values, "next_token": f"t-{len(server.asked)}", "total": 10**6})

    for path in (TICKETS, CHAT, "/v2/providers/employees", "/v2/open-obd/functions", "/v2/system/events"):
        server.instead[path] = flood
    assert len((await api.tickets()).tickets) == 30
    chat = await api.chat("ch-1")
    assert (len(chat.messages), chat.has_more) == (30, True)
    assert len(await api.functions()) == 30
    assert len(await api.events(after_id="a")) == 20


async def test_events_are_asked_for_with_one_filter_and_sorted(server: PartnerServer, api: PartnerApiClient) -> None:
    server.lists["/v2/system/events"] = [
        {
            "id": "01B",
            "type": "tickets.ticket.closed",
            "payload": {"ticket": {"id": "t-2", "ticket_number": "12"}, "customer": {"id": "u-1", "name": "Jansen"}},
        },
        {"id": "01A", "type": "tickets.ticket.created", "payload": {"ticket": {"id": "t-1", "number": 11}}},
        {"id": "01C", "type": "customers.customer.created", "payload": {}},
        {"id": "01D", "type": "tickets.ticket.created", "payload": None},
    ]
    found = await api.events(after_id="01A", since=datetime(2026, 11, 30, tzinfo=UTC))
    assert [(each.id, each.ticket_id, each.number) for each in found] == [
        ("01A", "t-1", 11),
        ("01B", "t-2", 12),
        ("01D", "", 0),
    ]
    assert found[1].customer == Customer("u-1", "Jansen")
    await api.events(since=datetime(2026, 11, 30, 8, 30, tzinfo=UTC))
    await api.events()
    asked = [set(each.query) - {"limit"} for each in server.paths("/v2/system/events")]
    assert asked == [{"after_id"}, {"occurred_after"}, {"type"}]
    assert server.paths("/v2/system/events")[1].query["occurred_after"] == "2026-11-30T08:30:00.000000Z"


async def test_functions_are_read_with_price_and_what_they_support(
    server: PartnerServer, api: PartnerApiClient
) -> None:
    server.lists["/v2/open-obd/functions"] = [
        {
            "id": "f-1",
            "name": "Check",
            "version": "1.2",
            "online": False,
            "price": {"amount": "12.50", "currency": "EUR"},
            "supported_products": [5, "ADAS"],
            "supported_vehicles": [{"id": 42, "name": "Golf"}],
        },
        {"id": "f-2", "name": "Old", "price": None, "supported_products": None},
    ]
    first, second = await api.functions()
    assert (first.price, first.is_online, first.products, first.vehicles) == (
        "12.5 EUR",
        False,
        ("5", "ADAS"),
        ("Golf",),
    )
    assert (second.price, second.is_online, second.products) == ("", True, ())


async def test_an_object_without_its_name_is_unreadable(server: PartnerServer, api: PartnerApiClient) -> None:
    server.objects["/v2/vehicles/models/42"] = {"id": 42}
    with pytest.raises(PartnerApiUnreadable):
        await api.vehicle_model(42)
