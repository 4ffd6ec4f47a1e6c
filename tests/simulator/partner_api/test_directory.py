"""Customers, vehicles, employees, connectors, functions, locales, chat and events."""

from __future__ import annotations

import asyncio
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from openobd_desktop.simulator import DEMO_PARTNER, HEADLIGHTS, ManualClock
from openobd_desktop.simulator.partner_api.state import events
from tests.simulator.partner_api.conftest import Serve
from tests.simulator.partner_api.rest import Rest

EVENTS = "/v2/system/events"
CHAT = "/v2/tickets/messenger-channel/messages"
NOBODY = "1c1c1c1c-0000-4000-8000-000000000000"


async def test_each_ticket_leads_to_its_customer_vehicle_make_and_operator(rest: Rest) -> None:
    employees = {each["id"]: each for each in (await rest.get("/v2/providers/employees"))["result"]}
    for ticket in (await rest.tickets()).values():
        customer = await rest.get(f"/v2/customers/customers/{ticket['customer_id']}")
        assert set(customer) == {"id", "company_name", "locale", "vat_number", "reference"}
        if ticket["operator_id"] is not None:
            assert employees[ticket["operator_id"]]["is_operator"]
        if ticket["vehicle_model_id"]:
            model = await rest.get(f"/v2/vehicles/models/{ticket['vehicle_model_id']}")
            assert {"id", "name", "make_id", "model_group_id"} <= set(model)
            assert (await rest.get(f"/v2/vehicles/makes/{model['make_id']}"))["name"]


async def test_the_name_of_a_model_and_its_make_is_that_of_the_car(rest: Rest) -> None:
    model = await rest.get("/v2/vehicles/models/55763")
    make = await rest.get(f"/v2/vehicles/makes/{model['make_id']}")
    assert f"{make['name']} {model['name']}" == "Volkswagen Golf VII 1.4 TSI"


async def test_a_car_without_a_known_model_has_number_zero_which_is_not_found(rest: Rest) -> None:
    assert (await rest.tickets())[7848230]["vehicle_model_id"] == 0
    assert (await rest.refused("/v2/vehicles/models/0")).status == 404


@pytest.mark.parametrize(
    "path",
    [
        f"/v2/customers/customers/{NOBODY}",
        "/v2/vehicles/models/1",
        "/v2/vehicles/makes/x",
        "/v2/nothing",
        "/",
    ],
)
async def test_what_does_not_exist_is_not_found(rest: Rest, path: str) -> None:
    assert (await rest.refused(path)).status == 404


async def test_employees_and_connectors_are_listed_in_pages(rest: Rest) -> None:
    page = await rest.get("/v2/providers/employees", limit="2")
    assert (len(page["result"]), page["total"]) == (2, 6)
    assert set(page["result"][0]) == {
        *("id", "given_name", "family_name", "username", "enabled", "is_operator", "role")
    }
    page = await rest.get("/v2/customers/connectors", limit="1000")
    own = {each.uuid for each in rest.simulator.world.connectors.values() if each.partner is DEMO_PARTNER}
    assert {each["id"] for each in page["result"]} == own
    assert {each["type"] for each in page["result"]} == {"physical"}
    customers = {each["customer_connector_id"]: each["customer_id"] for each in (await rest.tickets()).values()}
    for connector in page["result"]:
        assert connector["customer_id"] == customers[connector["id"]]


async def test_the_functions_are_those_of_the_broker(rest: Rest) -> None:
    page = await rest.get("/v2/open-obd/functions")
    assert {each["id"] for each in page["result"]} == {key for _, key in rest.simulator.world.broker.samples}
    found = next(each for each in page["result"] if each["id"] == HEADLIGHTS)
    assert found["name"] == "Code the headlights"
    assert found["price"] == {"amount": 12.5, "currency": "EUR"}
    assert 121 in found["supported_vehicles"]

    rest.simulator.world.broker.samples[DEMO_PARTNER.id, HEADLIGHTS].online = False
    page = await rest.get("/v2/open-obd/functions")
    assert [each["online"] for each in page["result"] if each["id"] == HEADLIGHTS] == [False]


async def test_the_chat_of_a_ticket_is_in_pages(serve: Serve) -> None:
    rest = await serve(rest_chat_page=4)
    ticket = next(each for each in (await rest.tickets(state="in_progress")).values())
    channel = ticket["customer_channel_id"]

    first = await rest.get(CHAT, channel_id=channel)
    second = await rest.get(CHAT, channel_id=channel, next_token=first["next_token"])

    assert (len(first["result"]), len(second["result"]), second["next_token"]) == (4, 2, None)
    messages = [*first["result"], *second["result"]]
    assert len({each["id"] for each in messages}) == 6
    assert {each["type"] for each in messages} == {"text", "attachment"}
    assert {each["sender"]["type"] for each in messages} == {"customer", "operator"}
    for each in messages:
        assert {"id", "content", "created_at", "redacted", "sender", "type"} <= set(each)
        assert ("attachment" in each) == (each["type"] == "attachment")


async def test_a_message_that_is_written_now_is_the_last_and_a_redacted_one_has_no_content(rest: Rest) -> None:
    record = rest.api.queue.records[7848095]
    rest.api.chat.add(record, "Klaar!")
    rest.api.chat.add(record, "geheim", redacted=True)

    messages = (await rest.get(CHAT, channel_id=record.customer_channel))["result"]

    assert [each["content"] for each in messages][-2:] == ["Klaar!", None]
    assert messages[-1]["redacted"]


async def test_by_a_rule_the_sender_of_a_message_is_a_name(serve: Serve) -> None:
    rest = await serve(rest_sender_is_object=False)
    record = rest.api.queue.records[7848095]
    messages = (await rest.get(CHAT, channel_id=record.customer_channel))["result"]
    assert messages[0]["sender"] == record.customer.mechanic


async def test_a_wrong_channel_or_page_of_the_chat_is_refused(rest: Rest) -> None:
    record = rest.api.queue.records[7848095]
    assert (await rest.refused(CHAT)).status == 404
    assert (await rest.refused(CHAT, channel_id=NOBODY)).status == 404
    assert (await rest.refused(CHAT, channel_id=record.customer_channel, next_token="x")).status == 400
    assert (await rest.get(CHAT, channel_id=record.operator_channel))["result"] == []


async def test_events_are_ordered_by_id_and_lead_to_tickets(rest: Rest) -> None:
    listed = (await rest.get(EVENTS, limit="1000"))["result"]
    ids = [each["id"] for each in listed]
    tickets = {each["id"]: each for each in (await rest.tickets()).values()}

    assert ids == sorted(set(ids))
    assert all(len(each) == 26 for each in ids)
    assert {each["type"] for each in listed} == {events.CREATED, events.CLOSED, events.CANCELLED}
    for each in listed:
        ticket = tickets[each["payload"]["ticket"]["id"]]
        assert ticket["ticket_number"] in each["payload"]["ticket"].values()
        assert each["payload"]["customer"]["id"] == ticket["customer_id"]


async def test_events_have_one_filter_at_a_time(rest: Rest, clock: ManualClock) -> None:
    newest = (await rest.get(EVENTS, limit="1000"))["result"][-1]
    clock.advance(60)
    added = rest.api.queue.add_ticket()
    rest.api.queue.change(7848112, "closed")
    rest.api.queue.change(7848127, "cancelled")
    since = clock.wall(59).isoformat()

    after = (await rest.get(EVENTS, after_id=newest["id"]))["result"]
    recent = (await rest.get(EVENTS, occurred_after=since))["result"]
    closed = (await rest.get(EVENTS, type=events.CLOSED, limit="1000"))["result"]

    assert after == recent
    assert [each["type"] for each in after] == [events.CREATED, events.CLOSED, events.CANCELLED]
    assert after[0]["payload"]["ticket"]["id"] == added.id
    assert {each["type"] for each in closed} == {events.CLOSED}
    assert after[1] in closed
    for query in ({"type": "x", "after_id": "y"}, {"occurred_after": "yesterday"}, {"limit": "1001"}):
        assert (await rest.refused(EVENTS, **query)).status == 400


async def test_events_of_another_partner_are_not_listed(rest: Rest) -> None:
    listed = (await rest.get(EVENTS, limit="1000"))["result"]
    assert "7848260" not in str(listed)


@pytest.mark.parametrize(
    ("form", "keys"),
    [("number", {"number"}), ("ticket_number", {"ticket_number"}), ("mixed", {"number", "ticket_number"})],
)
async def test_what_an_event_calls_the_number_of_its_ticket_is_a_rule(serve: Serve, form: str, keys: set[str]) -> None:
    listed = (await (await serve(rest_event_key=form)).get(EVENTS))["result"]
    assert {key for each in listed for key in each["payload"]["ticket"]} == {"id", *keys}


async def test_questions_at_once_are_all_answered(rest: Rest) -> None:
    answers: list[Any] = await asyncio.gather(*(rest.get("/v2/system/locales") for _ in range(50)))
    assert len(answers) == 50
    assert {each["id"] for each in answers[0]["result"]} >= {"nl-NL", "de-DE"}


async def test_the_date_of_an_answer_is_that_of_the_simulators_clock(rest: Rest, clock: ManualClock) -> None:
    clock.advance(3000)
    response = await rest.refused("/nowhere")
    assert parsedate_to_datetime(response.headers["Date"]) == clock.wall()


async def test_an_event_is_dated_with_the_simulators_clock(rest: Rest, clock: ManualClock) -> None:
    clock.advance(3000)
    rest.api.queue.add_ticket()
    newest = (await rest.get(EVENTS, limit="1000"))["result"][-1]
    assert datetime.fromisoformat(newest["occurred_at"]).replace(microsecond=0) == clock.wall()
