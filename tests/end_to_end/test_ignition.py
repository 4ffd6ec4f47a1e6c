"""The ignition of simulated cars, sensed beside a scan's buses over a real connection."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.diagnosis.guard import Permit
from openobd_desktop.domain.car.diagnosis import Risk, ScanKind, UnitOutcome
from openobd_desktop.errors import ClearingRefused, NotOffered
from openobd_desktop.simulator import Rules, Simulator
from tests.end_to_end.cars import claimed, scanned, until

FACTOR = 20.0
RULES = Rules(ecu_detect_delay=0, claim_timeout=6000)
OFF = Rules(ecu_detect_delay=0, claim_timeout=6000, ignition=False)


async def test_an_ignition_that_is_off_is_told_and_refuses_clearing_until_it_is_switched_on() -> None:
    async with Simulator("car: forty units", clock_factor=FACTOR, rules=OFF) as simulator, claimed(simulator) as active:
        car = active.car
        connector = simulator.world.sessions[active.id].connector
        simulator.world.vehicles.at(connector).unit("Unit 7").awake = True
        await scanned(active)
        assert (car.ignition.state, car.ignition.value) == (LoadState.KNOWN, False)
        assert car.scanner.ignition_in_doubt
        rows = [place for place, row in enumerate(car.scanner.results.rows) if row.outcome is UnitOutcome.ANSWERED]
        assert rows == [6]
        with pytest.raises(ClearingRefused, match="ignition"):
            await car.clearer.clear(rows, Permit(Risk.STATE), engine_is_off=True)
        assert not [each for each in simulator.call_log.asked if each.payload.startswith("14")]

        car.scanner.look_again()
        simulator.world.vehicles.at(connector).condition.switch(ignition=True)
        await until(active, lambda: car.ignition.value is True)
        await car.scanner.ended()
        await car.clearer.clear(rows, Permit(Risk.STATE), engine_is_off=True)
        assert [each.payload for each in simulator.call_log.asked if each.payload.startswith("14")] == ["14FFFFFF"]
        assert len(simulator.call_log.of("terminal15/openTerminal15Stream")) > 2


async def test_every_phase_is_followed_except_one_with_four_buses() -> None:
    async with Simulator("car: every bus", clock_factor=FACTOR, rules=RULES) as simulator, claimed(simulator) as active:
        active.car.scanner.start(ScanKind.BEFORE)
        await active.car.scanner.ended()
        assert active.car.ignition.value is True
        assert len(simulator.call_log.of("config/configureBus")) == 2
        assert len(simulator.call_log.of("terminal15/openTerminal15Stream")) == 1
        assert all(row.outcome is not UnitOutcome.NOT_REACHED for row in active.car.scanner.results.rows)


async def test_a_server_without_buses_does_not_offer_the_ignition_either() -> None:
    async with Simulator("car: no buses") as simulator, claimed(simulator) as active:
        await scanned(active)
        assert isinstance(active.car.scanner.error, NotOffered)
        assert active.car.ignition.state is LoadState.NOT_OFFERED
