"""Information about the vehicle and the ticket, and what is shown if it is missing."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import (
    VIN,
    VOLTAGE,
    VehicleFacts,
    ids_text,
    pins_text,
    rate_text,
)
from openobd_desktop.domain.car.buses import CanBus, hex_id
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.vehicle import Ecu, EcuKind, TicketDetails, vin
from openobd_desktop.errors import NoAnswer, NothingKnown, NotOffered, NotReadyYet, OpenObdError
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle


@pytest.fixture
async def active(env: CoreEnv) -> ActiveSession:
    active = await env.service.start_on_ticket("1")
    await settle()
    return active


def ecus_state(facts: VehicleFacts) -> LoadState:
    """Returns the current state; as a function call, so that mypy does not narrow its type."""
    return facts.ecus.state


@pytest.fixture
def facts(active: ActiveSession) -> VehicleFacts:
    return active.services.vehicle


async def test_d9_everything_is_read_after_the_claim_from_the_host_of_the_session(env: CoreEnv) -> None:
    opened: list[int] = []
    env.backend.on_call = lambda name: opened.append(env.backend.channels_open)
    active = await env.service.start_on_ticket("1")
    await settle()
    facts = active.services.vehicle
    assert facts.asked
    assert facts.ticket == Loadable(LoadState.KNOWN, TicketDetails(7848095, "5e1ab2a9"))
    assert [fact.state for fact in (facts.vehicle, facts.products, facts.ecus)] == [LoadState.KNOWN] * 3
    assert facts.vin == Loadable(LoadState.NOTHING)
    assert max(opened) == 1
    assert env.backend.stale_tokens == 0


async def test_d9_the_ticket_of_a_session_claimed_from_the_list_is_saved_as_soon_as_it_is_reported(
    env: CoreEnv,
) -> None:
    held = env.backend.add()
    active = await env.service.claim(held.info.id)
    await settle()
    assert active.origin.ticket == "7848095"
    assert env.journal.sessions[active.id].ticket == "7848095"
    entry = env.store.get(active.id)
    assert entry is not None
    assert entry.ticket == "7848095"


async def test_d9_the_facts_of_a_resumed_session_are_read_too(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await env.scope.cancel_all()
    env.backend.calls.clear()
    service = env.next_run()
    await env.log_in(service)
    again = await service.resume(active.id)
    await settle()
    assert again.services.vehicle.vehicle.state is LoadState.KNOWN


async def test_what_is_known_of_the_car_is_in_the_journal_and_in_the_list(env: CoreEnv, active: ActiveSession) -> None:
    details = active.services.vehicle.vehicle.value
    assert details is not None
    assert active.record.vehicle == details.name
    record = env.journal.sessions[active.id]
    assert (record.vehicle, record.vin) == (details.name, vin(details.vin))
    assert record.products == tuple(product.name for product in active.services.vehicle.products.value or ())
    entry = env.store.get(active.id)
    assert entry is not None
    assert entry.vehicle == details.name


async def test_the_vehicle_of_a_resumed_session_is_known_before_the_service_reports_it(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    name = active.record.vehicle
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    env.backend.gates["vehicle"] = asyncio.Event()
    again = await service.resume(active.id)
    await settle()
    assert again.services.vehicle.vehicle.state is LoadState.ASKING
    assert again.record.vehicle == name != ""


async def test_d9_facts_not_available_yet_are_read_again_but_not_those_that_are_not_offered(
    env: CoreEnv,
) -> None:
    env.backend.failures |= {
        "vehicle": [NotReadyYet(), NoAnswer()],
        "ticket": [NotReadyYet()],
        "products": [NotOffered()],
        "ecus": [NotReadyYet(), NotReadyYet()],
    }
    active = await env.service.start_on_ticket("1")
    await settle()
    facts = active.services.vehicle
    assert facts.vehicle.state is LoadState.WAITING
    env.backend.held(active.id).inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await env.clock.advance(60)
    assert (facts.vehicle.state, facts.ticket.state) == (LoadState.KNOWN, LoadState.KNOWN)
    assert facts.vin.value == "WDB2030461A000001"
    assert facts.warns
    assert facts.products.state is LoadState.NOT_OFFERED
    assert env.backend.calls.count("products") == 1
    facts.acknowledge()
    assert (facts.wrong_car, facts.warns) == (True, False)


@pytest.mark.parametrize("failure", [[], [NoAnswer()], [NotReadyYet()], [NoAnswer(), NotReadyYet(), NoAnswer()]])
async def test_d9_a_vin_that_becomes_known_with_the_control_units_is_read(
    env: CoreEnv, failure: list[OpenObdError]
) -> None:
    env.backend.failures["ecus"] = failure
    active = await env.service.start_on_ticket("1")
    await settle()
    facts = active.services.vehicle
    assert facts.vin == Loadable(LoadState.NOTHING)
    env.backend.held(active.id).inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await env.clock.advance(60)
    assert ecus_state(facts) is LoadState.KNOWN
    assert facts.warns


async def test_d9_a_car_without_a_vin_is_not_asked_for_it_again_once_its_control_units_are_known(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await env.clock.advance(60)
    assert active.services.vehicle.vin == Loadable(LoadState.NOTHING)
    asked = env.backend.calls.count(f"variable {VIN}")
    await env.clock.advance(600)
    assert env.backend.calls.count(f"variable {VIN}") == asked == 2


async def test_everything_is_read_again_in_parallel(env: CoreEnv, active: ActiveSession, facts: VehicleFacts) -> None:
    variables = env.backend.held(active.id).inside.variables
    variables[VariableScope.CONNECTION, VOLTAGE] = "12.4"
    await facts.load()
    assert facts.voltage == Loadable(LoadState.KNOWN, "12.4")
    assert env.backend.stale_tokens == 0


async def test_a_failed_read_does_not_affect_the_others(env: CoreEnv, facts: VehicleFacts) -> None:
    env.backend.failures |= {"ticket": [NothingKnown()], "vehicle": [NotOffered()], "products": [NoAnswer()]}
    await facts.load()
    assert facts.ticket == Loadable(LoadState.NOTHING)
    assert facts.vehicle == Loadable(LoadState.NOT_OFFERED)
    assert (facts.products.state, type(facts.products.error)) == (LoadState.FAILED, NoAnswer)
    assert ecus_state(facts) is LoadState.KNOWN


async def test_known_values_are_kept_while_they_are_read_again(env: CoreEnv, facts: VehicleFacts) -> None:
    await facts.load()
    known = facts.products.value
    env.backend.failures["products"] = [NoAnswer()]
    await facts.load()
    assert (facts.products.state, facts.products.value) == (LoadState.FAILED, known)


async def test_a_running_detection_is_polled_with_growing_pauses(env: CoreEnv, facts: VehicleFacts) -> None:
    env.backend.failures["ecus"] = [NotReadyYet() for _ in range(4)]
    await facts.load()
    assert ecus_state(facts) is LoadState.WAITING
    env.backend.calls.remove("ecus")
    asked = []
    for _ in range(30):
        await env.clock.advance(1)
        asked.append(env.backend.calls.count("ecus"))
    assert ecus_state(facts) is LoadState.KNOWN
    # The first pause is two seconds, and each subsequent pause is half as long again: at 2, 5, 9.5 and 16.25 seconds.
    assert [asked.index(count) + 1 for count in (2, 3, 4, 5)] == [2, 5, 10, 17]
    assert asked[-1] == 5


async def test_the_newest_token_is_used_while_waiting_for_detection(
    env: CoreEnv, active: ActiveSession, facts: VehicleFacts
) -> None:
    env.backend.failures["ecus"] = [NotReadyYet(), NotReadyYet()]
    await facts.load()
    env.backend.held(active.id).streams[0].put_nowait(Secret("renewed"))
    await env.clock.advance(30)
    assert ecus_state(facts) is LoadState.KNOWN
    assert env.backend.stale_tokens == 0


async def test_the_end_of_the_session_ends_the_polling(
    env: CoreEnv, active: ActiveSession, facts: VehicleFacts
) -> None:
    env.backend.failures["ecus"] = [NotReadyYet() for _ in range(20)]
    await facts.load()
    await active.finish(ServiceResult((Result.SUCCESS,)))
    asked = env.backend.calls.count("ecus")
    await env.clock.advance(600)
    assert env.backend.calls.count("ecus") == asked
    assert ecus_state(facts) is LoadState.NOT_ASKED


async def test_the_voltage_is_measured_again_automatically(
    env: CoreEnv, active: ActiveSession, facts: VehicleFacts
) -> None:
    env.backend.held(active.id).inside.variables[VariableScope.CONNECTION, VOLTAGE] = "11.8"
    env.backend.calls.clear()
    await facts.measure()
    assert facts.voltage.value == "11.8"
    assert f"variable {VIN}" not in env.backend.calls


async def test_listeners_are_notified_of_each_fact(active: ActiveSession, facts: VehicleFacts) -> None:
    states = []
    active.subscribe(lambda: states.append(facts.ecus.state))
    await facts.load()
    assert LoadState.ASKING in states
    assert states[-1] is LoadState.KNOWN


@pytest.mark.parametrize(
    ("value", "text"),
    [(0x1F, "1F"), (0x0, "00"), (0x7E0, "7E0"), (0x1601, "1601"), (0x18DA10F1, "18DA10F1"), (0xE80, "0E80")],
)
def test_addresses_are_written_as_is_usual_in_workshops(value: int, text: str) -> None:
    assert hex_id(value) == text


def test_the_addresses_of_each_kind_fit_into_one_text() -> None:
    isotp = Ecu(kind=EcuKind.ISOTP, request_id=0x6F1, response_id=0x612, extended_request=0x12, extended_response=0xF1)
    doip = Ecu(kind=EcuKind.DOIP, request_id=0x1601, gateway_id=0x1FFF, tester_id=0xE80)
    assert ids_text(isotp) == "6F1 → 612 (12 → F1)"
    assert ids_text(doip) == "1601 (gateway 1FFF, tester 0E80)"
    assert ids_text(Ecu(kind=EcuKind.TP20, request_id=0x1F)) == "1F"
    assert ids_text(Ecu(kind=EcuKind.UNKNOWN)) == ""


def test_pins_and_rates_are_reported_if_there_are_any() -> None:
    ecu = Ecu(kind=EcuKind.ISOTP, bus=CanBus(pin_plus=6, pin_min=14, rate_number=7))
    assert (pins_text(ecu), rate_text(ecu)) == ("6, 14", "83.3")
    assert (pins_text(Ecu(kind=EcuKind.UNKNOWN)), rate_text(Ecu(kind=EcuKind.UNKNOWN))) == ("", "")


async def test_d4_an_acknowledged_wrong_car_is_not_reported_again_for_different_padding(
    env: CoreEnv, active: ActiveSession, facts: VehicleFacts
) -> None:
    variables = env.backend.held(active.id).inside.variables
    variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await facts.load()
    assert facts.warns
    facts.acknowledge()
    variables[VariableScope.CONNECTION, VIN] = "wdb2030461a000001\0\0"
    await facts.load()
    assert facts.wrong_car
    assert not facts.warns
