"""A scan of the simulated car with every kind of bus and difficult control unit, through core, client and wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.diagnosis.guard import risk_of
from openobd_desktop.domain.car.diagnosis import Language, Risk, ScanKind, UnitOutcome, UnitResult
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.errors import NotOffered
from openobd_desktop.simulator import Rules, Simulator
from openobd_desktop.storage import Journal
from tests.end_to_end.cars import claimed
from tests.storage.looks import ids

FACTOR = 20.0
"""Only the car is this fast: a control unit that takes 15 seconds to report its codes takes less than one."""


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    rules = Rules(ecu_detect_delay=0, claim_timeout=6000)
    async with Simulator("car: every bus", clock_factor=FACTOR, rules=rules) as simulator:
        yield simulator


@pytest.fixture
async def active(simulator: Simulator) -> AsyncIterator[ActiveSession]:
    async with claimed(simulator) as active:
        yield active


def told(row: UnitResult) -> tuple[str, UnitOutcome, list[str]]:
    """Returns the address, the outcome and the first codes of a control unit."""
    return row.address.address.text, row.outcome, [code.text for code in row.codes[:4]]


async def test_every_kind_of_control_unit_is_read_and_nothing_is_changed(
    simulator: Simulator, active: ActiveSession
) -> None:
    scanner = active.car.scanner
    scanner.start(ScanKind.BEFORE)
    await scanner.ended()
    assert scanner.error is None
    answered, silent, refused = UnitOutcome.ANSWERED, UnitOutcome.SILENT, UnitOutcome.REFUSED
    assert [told(row) for row in scanner.results.rows] == [
        ("7E0 → 7E8", answered, ["P0120-11", "C0400-51", "U0100-87", "B1123-16"]),
        ("7E1 → 7E9", answered, []),
        ("18DA28F1 → 18DAF128", answered, ["U3000-49", "U3003-16"]),
        ("750 → 758 (0F → 0F)", answered, []),
        ("715 → 77F", refused, []),
        ("7D0 → 7D8", silent, []),
        ("720 → 728", answered, ["B1000-11", "B1001-11", "B1002-11", "B1003-11"]),
        ("1F", answered, ["00532", "01314"]),
        ("11", answered, ["P0101", "C0530", "B0005"]),
        ("40 (gateway 10, tester 0E80)", answered, []),
    ]
    engine, *_, body, old, _kline, _ethernet = scanner.results.rows
    assert (engine.identity.part_number, engine.identity.software) == ("3G0906259F", "0004")
    assert engine.readiness is not None
    assert {code.text for code in engine.codes[4:]} == {"P0143", "P0196", "P0171", "P0420"}
    assert len(body.codes) == 120
    assert old.identity.part_number == "1K0909144E"
    assert scanner.scan is not None
    assert scanner.scan.complete
    sent = [bytes.fromhex(each.payload) for each in simulator.call_log.asked]
    assert sent
    assert all(Risk.READ in (risk_of(each, Language.UDS), risk_of(each, Language.KWP)) for each in sent)


async def test_a_lost_connector_leaves_a_partial_scan(simulator: Simulator, active: ActiveSession) -> None:
    scanner = active.car.scanner
    scanner.start(ScanKind.BEFORE)
    some = asyncio.Event()
    active.subscribe(lambda: some.set() if scanner.results.codes else None)
    await some.wait()
    connector = simulator.world.sessions[active.id].connector
    simulator.world.vehicles.lose(connector)
    await scanner.ended()
    assert scanner.scan is not None
    assert not scanner.scan.complete
    assert scanner.results.codes
    lost = [row for row in scanner.results.rows if row.outcome is UnitOutcome.NOT_REACHED]
    assert lost
    assert all(row.reason for row in lost)


async def test_a_session_that_ends_during_a_scan_leaves_a_partial_scan(
    simulator: Simulator, active: ActiveSession
) -> None:
    scanner = active.car.scanner
    scanner.start(ScanKind.BEFORE)
    some = asyncio.Event()
    active.subscribe(lambda: some.set() if scanner.results.codes else None)
    await some.wait()
    await active.login_context.controller.interrupt(active.id)
    await scanner.ended()
    assert scanner.scan is not None
    assert scanner.scan.ended_at is not None
    assert not scanner.scan.complete
    assert len([row for row in scanner.scan.units if row.codes]) > 0


async def test_a_scan_is_on_the_disk_exactly_as_it_was_made_and_its_session_is_found_by_its_codes(
    simulator: Simulator, tmp_path: Path
) -> None:
    journal = Journal(tmp_path, None)
    async with claimed(simulator, journal) as active:
        scanner = active.car.scanner
        scanner.start(ScanKind.BEFORE)
        await scanner.ended()
        await active.login_context.recorder.write_now()
        made = scanner.scan
    await journal.aclose()
    journal = Journal(tmp_path, None)
    found = await journal.scans.of_session(active.id)
    assert (found.unreadable, [(each.scan, each.left_out) for each in found.scans]) == (0, [(made, 0)])
    for typed in ("P0120-11", "u3000 00532 c0530"):
        assert await ids(journal, typed) == [active.id]
    assert await ids(journal, "P0999") == []
    kinds = [event.kind for event in await journal.events(active.id)]
    assert kinds.index(EventKind.SCAN_STARTED) < kinds.index(EventKind.SCAN_ENDED)
    await journal.aclose()


async def test_an_old_server_without_buses_is_told_as_such() -> None:
    async with Simulator("car: no buses") as simulator, claimed(simulator) as active:
        scanner = active.car.scanner
        scanner.start(ScanKind.BEFORE)
        await scanner.ended()
        assert isinstance(scanner.error, NotOffered)
        assert {row.outcome for row in scanner.results.rows} == {UnitOutcome.NOT_REACHED}
        assert {row.reason for row in scanner.results.rows} == {NotOffered.what}
