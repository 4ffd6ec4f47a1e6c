"""The named starting points."""

from collections import Counter
from pathlib import Path

import pytest

from openobd_desktop.simulator import SCENARIOS, ManualClock, MechanicBehaviour, Scenario
from openobd_desktop.simulator.car.fleet import DEMO_PARTNER
from openobd_desktop.simulator.scenarios.demo import TICKETS
from openobd_desktop.simulator.state.world import World
from tests.simulator.conftest import Simulate
from tests.simulator.wire import EMPTY, read, status


async def test_a_quiet_morning_has_no_session_and_twelve_connected_tickets(simulate: Simulate) -> None:
    simulator, wire = await simulate("quiet morning")

    assert await wire.listed() == []
    own = [ticket for ticket in simulator.world.tickets.values() if ticket.partner is DEMO_PARTNER]
    assert len([ticket for ticket in own if ticket.connector is not None]) == 12
    assert all(len(str(ticket.number)) == 7 for ticket in own)


async def test_a_busy_partner_has_forty_sessions_in_all_states_including_odd_ones(simulate: Simulate) -> None:
    _, wire = await simulate("busy partner")

    sessions = await wire.listed()

    states = Counter(info.state for info in sessions)
    assert len(sessions) == 40
    assert set(states) == {"available", "active", "finished", "interrupted", "failed", "suspended"}
    assert states["active"] > 10
    assert len({info.id for info in sessions}) == 40
    assert "2026-03-02:08.17" in {info.created_at for info in sessions}
    assert len({info.created_at for info in sessions}) == 40


async def test_a_busy_partner_can_start_one_more_session(simulate: Simulate) -> None:
    _, wire = await simulate("busy partner")

    session = await wire.claimed()

    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "OK"


async def test_the_busy_partners_sessions_age_as_real_ones_do(simulate: Simulate, clock: ManualClock) -> None:
    _, wire = await simulate("busy partner")

    clock.advance(120)

    states = Counter(info.state for info in await wire.listed())
    assert states["available"] == 0
    assert states["interrupted"] == 5
    assert "finished" not in states


async def test_a_flaky_car_has_interruptions_and_is_sometimes_unhealthy(simulate: Simulate, clock: ManualClock) -> None:
    simulator, wire = await simulate("flaky car")
    session = await wire.claimed()
    stream = wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer)
    readings = [await read(stream)]

    clock.advance(900)
    readings += [await read(stream) for _ in range(900)]

    assert {reading.connected for reading in readings} == {True, False}
    assert {reading.healthy for reading in readings} == {True, False}
    assert simulator.world.sessions[session.id].connector.mechanic.behaviour is MechanicBehaviour.SLOW
    stream.cancel()


async def test_an_old_server_lacks_newer_methods(simulate: Simulate) -> None:
    _, wire = await simulate("old server")
    session = await wire.claimed()

    assert not session.info.HasField("grpc_port")
    assert await status(wire.vehicle.getVehicleDetails(EMPTY, metadata=session.bearer)) == "UNIMPLEMENTED"
    assert await status(wire.session.assertAuthenticationPossible(EMPTY)) == "UNAUTHENTICATED"


async def test_a_custom_scenario_fills_the_world(simulate: Simulate) -> None:
    def nobody(world: World) -> None:
        world.partners.clear()

    _, wire = await simulate(Scenario("nobody", "Nobody may log in.", nobody))

    assert await status(wire.login()) == "INVALID_ARGUMENT"


@pytest.mark.parametrize("name", SCENARIOS)
async def test_every_scenario_starts_and_has_a_summary(simulate: Simulate, name: str) -> None:
    _, wire = await simulate(name)

    assert await status(wire.login()) == "OK"
    assert SCENARIOS[name].summary.endswith(".")
    assert SCENARIOS[name].name == name


CAR_SCENARIOS = [name for name in SCENARIOS if name.startswith("car: ")]


@pytest.mark.parametrize("name", CAR_SCENARIOS)
def test_every_scenario_of_a_car_is_documented(name: str) -> None:
    reference = Path(__file__).parents[3].joinpath("REFERENCE.md").read_text(encoding="utf-8")

    assert f"`{name}`" in reference


@pytest.mark.parametrize(("name", "units"), [("car: every bus", 10), ("car: forty units", 40)])
async def test_the_car_of_the_first_ticket_is_another_one(
    simulate: Simulate, clock: ManualClock, name: str, units: int
) -> None:
    _, wire = await simulate(name)
    session = await wire.claimed()
    clock.advance(8)

    assert len((await wire.vehicle.getEcuList(EMPTY, metadata=session.bearer)).ecus) == units


async def test_one_connector_is_in_the_wrong_car(simulate: Simulate) -> None:
    simulator, wire = await simulate("car: wrong car")
    wrong = []
    for number, _ in TICKETS:
        session = await wire.claimed(str(number))
        ordered = (await wire.vehicle.getVehicleDetails(EMPTY, metadata=session.bearer)).vin
        plugged = simulator.world.sessions[session.id].connector.car.vin
        wrong += [number] if ordered != plugged else []

    assert wrong == [7848204]


@pytest.mark.parametrize("away", [300, 500])
async def test_a_car_far_away_reports_the_latency_that_its_messages_have(simulate: Simulate, away: int) -> None:
    simulator, wire = await simulate(f"car: {away} ms away")
    session = await wire.claimed()

    reading = await wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)

    assert reading.latency == away == simulator.world.rules.link_delay * 1000


async def test_a_weak_battery_sags_once_the_buses_are_used(simulate: Simulate, clock: ManualClock) -> None:
    simulator, wire = await simulate("car: weak battery")
    session = simulator.world.sessions[(await wire.claimed()).id]
    clock.advance(60)
    assert session.volts == "11.8"
    simulator.world.vehicles.at(session.connector)
    clock.advance(60)

    assert session.volts == "11.5"
