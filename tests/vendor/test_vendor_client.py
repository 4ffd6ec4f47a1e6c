"""The vendor's own client against our simulator, which must behave like an openOBD service."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from openobd_desktop.simulator import LogLine, Outcome, Rules, Simulator

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("drive.py")

# One second of the test is twenty of the service; the claim timeout is longer, for slow machines.
FACTOR = 20.0
NEEDS_SESSION = "ServiceNotSupportedInActiveSessionException"
RULES = Rules(claim_timeout=1200, session_token_every=10)


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator("quiet morning", clock_factor=FACTOR, rules=RULES) as running:
        yield running


async def drive(simulator: Simulator, part: str, *more: str) -> dict[str, Any]:
    known = simulator.credentials
    arguments = (simulator.host, str(simulator.port), known.client_id, known.client_secret, known.cluster_id)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(SCRIPT),
        part,
        *arguments,
        *more,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, errors = await asyncio.wait_for(process.communicate(), 90)
    except TimeoutError:
        process.kill()
        raise
    assert process.returncode == 0, errors.decode()
    seen: dict[str, Any] = json.loads(out)
    return seen


async def test_it_runs_a_whole_session_on_a_ticket(simulator: Simulator) -> None:
    seen = await drive(simulator, "cycle")

    assert seen["started"] == ["authentication_token", "created_at", "grpc_endpoint", "grpc_port", "id", "state"]
    assert [seen[f"state after {step}"] for step in ("start", "claim", "finish")] == ["available", "active", "finished"]
    assert seen["listed"]
    assert seen["token renewed"]
    assert seen["token thread ended"]
    assert (seen["connected"], seen["healthy"], seen["samples"]) == (True, True, 3)
    assert 0 < seen["latency"] < 500
    assert seen["after finish"][0] == 7
    (outcome,) = simulator.call_log.results.values()
    assert outcome == Outcome([1], None, "All done")


async def test_it_reads_the_car_asks_the_mechanic_and_writes_the_log(simulator: Simulator) -> None:
    seen = await drive(simulator, "cycle")

    assert seen["ecu kinds"] == ["isotp_ecu", "tp20_ecu"]
    assert set(seen["ecu statuses"]) <= {0, 14}
    assert (seen["vehicle"], seen["vin"]) == ("Volkswagen Golf VII 1.4 TSI", "WVWZZZAUZFW123456")
    assert (seen["products"], seen["ticket"]) == (["Tow bar coding"], 7848095)
    answers = [seen[kind] for kind in ("label", "yes or no", "option", "number", "text", "continue")]
    assert answers == [None, True, 0, 3, True, None]
    assert (seen["on a new stream"], seen["old stream"]) == (True, "NoneType")
    assert seen["variables"] == ["left", "right", None]
    assert (seen["variable list"], seen["after delete"]) == ({"side": "left"}, None)
    assert seen["connection variables"] == ["WVWZZZAUZFW123456", "12.4", "7848095"]
    assert seen["buses"] == ["bus_6_14"]
    (lines,) = simulator.call_log.log.values()
    assert lines == [LogLine(2, "Straight"), LogLine(3, "Careful"), LogLine(2, "By the handler")]


async def test_it_is_refused_with_the_documented_statuses(simulator: Simulator) -> None:
    seen = await drive(simulator, "refusals")

    assert seen["unknown ticket"] == [9, 'No ticket found with number "1234567".']
    assert seen["ticket in use"][0] == 14
    assert "already in use" in seen["ticket in use"][1]
    assert seen["before authenticate"][0] == 7
    assert "only allowed call" in seen["before authenticate"][1]
    assert seen["second authenticate"][0] == 7
    assert "already authenticated" in seen["second authenticate"][1]
    assert seen["interrupted"] == "interrupted"
    assert seen["interrupted twice"][0] == 9
    assert seen["unknown session"][0] == 5
    assert seen["made-up token"][0] == 16


async def test_it_starts_on_a_connector_by_number_and_by_uuid(simulator: Simulator) -> None:
    connector = next(iter(simulator.world.connectors.values()))

    seen = await drive(simulator, "connector", connector.number, connector.uuid)

    assert seen == {"products": [0, 0], "ticket": [9, 9]}
    assert list(simulator.call_log.results.values()) == [Outcome([11], 3, None)] * 2


async def test_it_is_refused_with_wrong_credentials(simulator: Simulator) -> None:
    seen = await drive(simulator, "wrong credentials")

    for login in ("login", "broker login"):
        assert seen[login][0] == 3
        assert "invalid client" in seen[login][1].lower()


async def test_its_launcher_hosts_a_function_that_its_composition_calls(simulator: Simulator) -> None:
    seen = await drive(simulator, "functions")

    assert seen["results"] == {"reading": "120000 km", "connected": "True"}
    assert seen["nobody hosts"] == "unavailable"
    assert seen["offline in the end"]


async def test_it_reads_the_trouble_codes_of_a_car_over_each_kind_of_bus() -> None:
    rules = Rules(claim_timeout=1200, link_delay=0.2, unit_session_timeout=200)
    async with Simulator("car: every bus", clock_factor=FACTOR, rules=rules) as simulator:
        seen = await drive(simulator, "scan")

    assert seen["codes"] == {
        "engine": "5902FF0120112F44005109C1008728912316AF",
        "gearbox": "5902FF",
        "brakes": [
            "ServiceNotSupportedInActiveSessionException",
            "5003003201F4",
            "5902FFF0004908F0031608",
            "5001003201F4",
        ],
        "radar": ["BusyRepeatRequestException", "5902FF"],
        "airbag": "RequestOutOfRangeException",
        "door": "NoResponseException",
        "body": [966, "5902FF9000112F9001112F"],
        "steering": "580301016445302C8005E0",
        "gateway": "5902FF",
        "tow bar": "5802021462052224",
    }
    assert seen["identification"] == "62F1873347303930363235394620F18930303034"
    assert seen["vin"] == "62F190" + "11" + b"1M8GDM9AXKP042788".hex().upper() + "000000"
    assert seen["frames"] == ["101462F190314D38", "2147444D3941584B", "2250303432373838"]
    assert seen["ignition"] == "ON"
    assert (seen["cleared"], seen["after clearing"]) == ("54", "5902FF")
    assert seen["channels"] == ["isotp_channel"] * 2
    assert seen["replaced"] == -1
    assert seen["refused"] == [3, 3]
