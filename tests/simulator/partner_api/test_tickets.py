"""Tickets: their fields, lists, filters and order, and how they follow the simulated service."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from openobd_desktop.protocol.session_pb2 import RESULT_SUCCESS, ServiceResult
from openobd_desktop.simulator import DEMO_PARTNER, ManualClock, Simulator
from openobd_desktop.simulator.car.fleet import Car
from openobd_desktop.simulator.partner_api.state.ticket_record import STATES
from openobd_desktop.simulator.partner_api.state.work_queue import LEAVING, WAITING
from openobd_desktop.simulator.scenarios import demo
from tests.simulator.partner_api.conftest import Serve
from tests.simulator.partner_api.rest import Rest
from tests.simulator.wire import Wire, status

PATH = "/v2/tickets/tickets"
FIELDS = {
    *("id", "ticket_number", "state", "created_at", "updated_at", "assigned_at", "finished_at", "first_local_added_at"),
    *("connection_id", "customer_id", "customer_channel_id", "customer_connector_id", "customer_reference"),
    *("operator_id", "operator_channel_id", "operator_reference", "external_reference", "externally_processed"),
    *("outsourced", "source_provider_id", "vehicle_model_id", "vin", "voucher_code", "cancel_reason_id"),
}
PER_STATE = {
    "pending-tickets": "pending",
    "in-progress-tickets": "in_progress",
    "outsourced-tickets": "outsourced",
    "closed-tickets": "closed",
    "cancelled-tickets": "cancelled",
}


async def test_a_ticket_has_all_documented_fields(rest: Rest) -> None:
    for ticket in (await rest.tickets()).values():
        assert set(ticket) == FIELDS
        assert await rest.get(f"{PATH}/{ticket['id']}") == ticket


async def test_the_tickets_on_which_a_session_can_start_are_there_with_the_car_of_grpc(rest: Rest) -> None:
    world, listed = rest.simulator.world, await rest.tickets()
    free = world.free_tickets(DEMO_PARTNER)

    assert len(free) >= 12
    for number in free:
        ticket, known = listed[number], world.tickets[number]
        assert known.connector is not None
        assert ticket["id"] == known.uuid
        assert ticket["connection_id"] is not None
        assert ticket["customer_connector_id"] == known.connector.uuid
        assert ticket["vin"] == (known.connector.car.vin or None)
        assert ticket["vehicle_model_id"] == known.connector.car.tecdoc_id
        assert ticket["state"] in ("pending", "in_progress")


async def test_there_is_a_ticket_in_each_state(rest: Rest) -> None:
    assert {each["state"] for each in (await rest.tickets()).values()} == set(STATES)


async def test_a_rule_adds_a_state_that_nobody_knows(serve: Serve) -> None:
    rest = await serve(rest_odd_state="parked")
    assert "parked" in {each["state"] for each in (await rest.tickets()).values()}


async def test_times_and_operator_belong_to_the_state(rest: Rest) -> None:
    for ticket in (await rest.tickets()).values():
        begun = ticket["state"] not in ("prepared", "pending")
        assert (ticket["operator_id"] is not None, ticket["assigned_at"] is not None) == (begun, begun)
        assert (ticket["finished_at"] is not None) == (ticket["state"] in ("closed", "cancelled"))
        assert ticket["outsourced"] == (ticket["state"] == "outsourced")
        assert (ticket["cancel_reason_id"] is not None) == (ticket["state"] == "cancelled")


async def test_a_session_makes_its_ticket_one_in_progress(rest: Rest) -> None:
    number = 7848095
    assert (await rest.tickets())[number]["state"] == "pending"

    session = rest.simulator.world.start_on_ticket(DEMO_PARTNER, str(number))
    assert (await rest.tickets())[number]["state"] == "in_progress"

    session.end("finished")
    assert (await rest.tickets())[number]["state"] == "in_progress"


async def test_a_session_that_starts_over_grpc_is_seen_here(rest: Rest, connect: Callable[[Simulator], Wire]) -> None:
    wire, waiting = connect(rest.simulator), (await rest.tickets())[WAITING]
    assert await status(wire.start(str(WAITING))) == "FAILED_PRECONDITION"
    assert waiting["connection_id"] is None

    rest.api.queue.connect(WAITING)
    await wire.start(str(WAITING))

    ticket = (await rest.tickets())[WAITING]
    assert (ticket["state"], ticket["connection_id"] is None) == ("in_progress", False)


async def test_by_a_rule_a_session_leaves_its_ticket_pending(serve: Serve) -> None:
    rest = await serve(rest_start_assigns_ticket=False)
    rest.simulator.world.start_on_ticket(DEMO_PARTNER, "7848095")
    assert (await rest.tickets())[7848095]["state"] == "pending"


async def test_by_a_rule_a_finished_session_closes_its_ticket_but_an_interrupted_one_does_not(serve: Serve) -> None:
    rest = await serve(rest_finish_closes_ticket=True)
    world = rest.simulator.world
    finished = world.start_on_ticket(DEMO_PARTNER, "7848095")
    finished.claim(finished.base)
    finished.finish(finished.base, ServiceResult(result=[RESULT_SUCCESS]))
    interrupted = world.start_on_ticket(DEMO_PARTNER, "7848112")
    world.interrupt(DEMO_PARTNER, interrupted.id)

    listed = await rest.tickets()

    assert (listed[7848095]["state"], listed[7848112]["state"]) == ("closed", "in_progress")
    assert listed[7848095]["finished_at"] is not None


async def test_the_tickets_of_sessions_that_run_already_are_in_progress(serve: Serve) -> None:
    rest = await serve("busy partner")
    running = [each.ticket for each in rest.simulator.world.sessions.values() if each.ticket is not None]
    listed = await rest.tickets()
    assert len(running) == 40
    assert {listed[each.number]["state"] for each in running} == {"in_progress"}


async def test_a_ticket_that_is_added_to_the_service_is_listed(rest: Rest) -> None:
    world = rest.simulator.world
    demo.add_ticket(world, DEMO_PARTNER, 7849999, None)
    assert (await rest.tickets())[7849999]["connection_id"] is None


async def test_a_car_that_the_service_connects_is_connected_here_too(rest: Rest) -> None:
    world, number = rest.simulator.world, demo.UNCONNECTED_TICKET
    connector = demo.add_connector(world, DEMO_PARTNER, demo.CARS[3])
    world.tickets[number] = replace(world.tickets[number], connector=connector)
    assert (await rest.tickets())[number]["customer_connector_id"] == connector.uuid


async def test_a_ticket_that_a_test_adds_can_be_started_on(rest: Rest) -> None:
    car = Car("Audi Q4", "WAUZZZF40N1234567", 140001)
    added = rest.api.queue.add_ticket(car=car, external_reference="X 1", vin=car.vin.lower())

    ticket = (await rest.tickets())[added.number]

    assert (ticket["external_reference"], ticket["vin"]) == ("X 1", car.vin.lower())
    assert ticket["vehicle_model_id"] == 140001
    assert added.number in rest.simulator.world.free_tickets(DEMO_PARTNER)


async def test_the_car_of_the_waiting_ticket_connects_and_the_other_leaves_and_returns(
    rest: Rest, clock: ManualClock
) -> None:
    seen = []
    for _ in range(4):
        listed = await rest.tickets()
        free = rest.simulator.world.free_tickets(DEMO_PARTNER)
        connected = tuple(listed[number]["connection_id"] is not None for number in (WAITING, LEAVING))
        assert connected == (WAITING in free, LEAVING in free)
        seen.append(connected)
        clock.advance(45)
    assert seen == [(False, True), (True, True), (True, False), (True, True)]


async def test_by_a_rule_cars_neither_come_nor_go(serve: Serve, clock: ManualClock) -> None:
    rest = await serve(rest_car_every=0.0)
    before = await rest.tickets()
    clock.advance(600)
    assert await rest.tickets() == before


async def test_a_test_connects_and_disconnects_cars(rest: Rest) -> None:
    rest.api.queue.disconnect(7848095)
    rest.api.queue.connect(demo.UNCONNECTED_TICKET)
    free = rest.simulator.world.free_tickets(DEMO_PARTNER)
    listed = await rest.tickets()
    assert listed[7848095]["connection_id"] is None
    assert listed[demo.UNCONNECTED_TICKET]["connection_id"] is not None
    assert 7848095 not in free
    assert demo.UNCONNECTED_TICKET in free

    rest.api.queue.connect(7848095)
    assert (await rest.tickets())[7848095]["connection_id"] is not None


async def test_a_ticket_that_is_closed_has_no_connection_and_no_session_starts_on_it(rest: Rest) -> None:
    rest.api.queue.change(7848095, "closed")
    ticket = (await rest.tickets())[7848095]
    assert (ticket["state"], ticket["connection_id"]) == ("closed", None)
    assert ticket["vin"] == demo.CARS[0].vin
    assert 7848095 not in rest.simulator.world.free_tickets(DEMO_PARTNER)


async def test_a_connector_in_another_car_does_not_change_the_car_of_the_order(serve: Serve) -> None:
    rest = await serve("car: wrong car")
    assert (await rest.tickets())[demo.TICKETS[9][0]]["vin"] == "TMBJJ7NX4MY654321"


async def test_lists_are_paged_and_have_a_total(rest: Rest) -> None:
    everything = await rest.get(PATH, limit="1000")
    assert everything["query"] == {"limit": 1000, "offset": 0}
    assert everything["total"] == len(everything["result"])

    first = await rest.get(PATH, limit="5")
    second = await rest.get(PATH, limit="5", offset="5")
    assert [*first["result"], *second["result"]] == everything["result"][:10]
    assert second["query"] == {"limit": 5, "offset": 5}
    assert (await rest.get(PATH, limit="0"))["result"] == []
    assert (await rest.get(PATH, offset="900"))["result"] == []
    rest.api.queue.add_tickets(30)
    assert len((await rest.get(PATH))["result"]) == 25


@pytest.mark.parametrize("query", [{"limit": "1001"}, {"limit": "-1"}, {"offset": "x"}, {"ticket_number": "x"}])
async def test_a_query_that_cannot_be_read_is_refused(rest: Rest, query: dict[str, str]) -> None:
    assert (await rest.refused(PATH, **query)).status == 400


async def test_lists_are_not_sorted(rest: Rest) -> None:
    for key in ("ticket_number", "created_at", "state"):
        values = [each[key] for each in (await rest.tickets()).values()]
        assert values not in (sorted(values), sorted(values, reverse=True))


async def test_by_a_rule_the_order_is_another_one_in_each_answer(serve: Serve) -> None:
    rest = await serve(rest_order="shifting")
    first, second = list(await rest.tickets()), list(await rest.tickets())
    assert first != second
    assert sorted(first) == sorted(second)


async def test_filters(rest: Rest) -> None:
    every = await rest.tickets()
    for name, value in (("state", "closed"), ("ticket_number", "7848112"), ("externally_processed", "true")):
        found = await rest.tickets(**{name: value})
        assert 0 < len(found) < len(every)
        assert {str(each[name]).lower() for each in found.values()} == {value}
    page = await rest.get(PATH, state="closed", limit="1")
    assert page["query"] == {"limit": 1, "offset": 0, "state": "closed"}
    assert page["total"] == 3
    assert await rest.tickets(state="nothing of the kind") == {}
    assert (await rest.refused(PATH, externally_processed="maybe")).status == 400


@pytest.mark.parametrize("name", PER_STATE)
async def test_each_state_has_a_list_of_its_own(rest: Rest, name: str) -> None:
    page = await rest.get(f"/v2/tickets/{name}", limit="1000")
    assert page["total"] > 0
    assert {each["state"] for each in page["result"]} == {PER_STATE[name]}


async def test_an_unknown_ticket_and_an_unknown_list_are_not_found(rest: Rest) -> None:
    for path in (f"{PATH}/1c1c1c1c-0000-4000-8000-000000000000", f"{PATH}/7848095", "/v2/tickets/lost-tickets"):
        assert (await rest.refused(path)).status == 404


FORMS = {
    "milliseconds": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000",
    "seconds": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "microseconds": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00",
}


@pytest.mark.parametrize("form", [*FORMS, "mixed"])
async def test_the_form_of_dates_is_a_rule(serve: Serve, form: str) -> None:
    rest = await serve(rest_dates=form)
    dates = [each[key] for each in (await rest.tickets()).values() for key in FIELDS if key.endswith("_at")]
    found = {name for name in FORMS for date in dates if date and re.fullmatch(FORMS[name], date)}
    assert found == (set(FORMS) if form == "mixed" else {form})
    assert all(any(re.fullmatch(each, date) for each in FORMS.values()) for date in dates if date)


async def test_fields_without_a_value_are_null_or_by_a_rule_omitted(serve: Serve) -> None:
    assert any(None in each.values() for each in (await (await serve()).tickets()).values())
    omitting: Any = await serve(rest_omits_null=True)
    assert not any(None in each.values() for each in (await omitting.tickets()).values())


async def test_ten_thousand_tickets_can_be_added_and_paged(rest: Rest) -> None:
    before = (await rest.get(PATH, limit="0"))["total"]
    rest.api.queue.add_tickets(10_000)

    seen: dict[int, dict[str, Any]] = {}
    for offset in range(0, 11_000, 1000):
        page = await rest.get(PATH, limit="1000", offset=str(offset))
        assert page["total"] == before + 10_000
        seen |= {each["ticket_number"]: each for each in page["result"]}

    assert len(seen) == before + 10_000
    assert len({each["id"] for each in seen.values()}) == len(seen)
    assert 900 < sum(each["connection_id"] is not None for each in seen.values()) < 1100
