"""What simulated cars receive during a scan: requests that read, and sessions that are closed again."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from msgspec.structs import replace

from openobd_desktop.simulator import Simulator
from openobd_desktop.simulator.scenarios.scenarios import CAR_SCENARIOS, CarScenario
from tests.end_to_end.cars import claimed, scanned

FACTOR = 20.0
HEARD = {
    *("01", "02", "03", "07", "09", "0A"),
    *("1001", "1003", "1081", "1089"),
    *("18", "1902", "1A", "21", "22"),
}
"""Services, and sub-functions where they matter, that a scan is allowed to use."""
CALLED = {
    "config/configureBus",
    "config/getConfiguration",
    "terminal15/openTerminal15Stream",
    "can/openIsotpStream",
    "can/openTp20Stream",
    "kline/openKlineStream",
    "doip/openDoipStream",
    "session/getVariable",
}
"""Methods that a scan is allowed to call."""


def service(payload: str) -> str:
    """Returns the service of a request, with its sub-function if that changes what it does."""
    return payload[:4] if payload[:2] in ("10", "19") else payload[:2]


async def heard(scenario: CarScenario) -> tuple[set[str], set[str], list[str]]:
    """Scans the car in a scenario; returns the services and methods used, and any problems with sessions."""
    rules = replace(scenario.rules, ecu_detect_delay=0, claim_timeout=6000)
    async with (
        Simulator(f"car: {scenario.name}", clock_factor=FACTOR, rules=rules) as simulator,
        claimed(simulator) as active,
    ):
        before = {call.method for call in simulator.call_log.calls}
        began = len(simulator.call_log.calls)
        await scanned(active)
        if active.car.scanner.ignition_in_doubt:
            active.car.scanner.look_again()
            await active.car.scanner.ended()
        sessions: defaultdict[str, list[str]] = defaultdict(list)
        for each in simulator.call_log.asked:
            if each.payload.startswith("10"):
                sessions[f"{scenario.name}: {each.channel}"].append(each.payload)
        open_ones = [name for name, asked in sessions.items() if asked.count("1003") != asked.count("1001")]
        methods = {call.method for call in simulator.call_log.calls[began:]}
        return {service(each.payload) for each in simulator.call_log.asked}, methods - (before - CALLED), open_ones


async def test_the_cars_of_all_scenarios_hear_only_requests_that_read() -> None:
    assert len(CAR_SCENARIOS) == 20
    found = await asyncio.gather(*(heard(scenario) for scenario in CAR_SCENARIOS))
    services = set().union(*(services for services, _, _ in found))
    assert services <= HEARD
    assert {"1902", "22", "1003", "1001", "18", "1A", "1089", "01", "03"} <= services, "so the inventory is not empty"
    assert set().union(*(methods for _, methods, _ in found)) <= CALLED
    assert [name for _, _, names in found for name in names] == []
