"""Scans of simulated cars whose control units answer late or not at all, over a real connection."""

from __future__ import annotations

from openobd_desktop.domain.car.diagnosis import UnitOutcome
from openobd_desktop.simulator import Rules, Simulator
from tests.end_to_end.cars import claimed, scanned

FACTOR = 20.0


async def test_every_unit_that_answers_late_tells_its_codes_and_its_part_number() -> None:
    rules = Rules(ecu_detect_delay=0, claim_timeout=6000, unit_fault="late", unit_fault_every=2)
    async with (
        Simulator("car: forty units", clock_factor=FACTOR, rules=rules) as simulator,
        claimed(simulator) as active,
    ):
        rows = await scanned(active)
        assert {row.outcome for row in rows} == {UnitOutcome.ANSWERED}
        assert [len(row.faults) for row in rows] == [1] * 40
        assert [row.identity.part_number for row in rows] == [f"5Q0{number:06}" for number in range(1, 41)]
