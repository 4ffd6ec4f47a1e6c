"""Scans over a real connection whose session, window or connector disappears, or whose token is renewed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.car.diagnosis import Scan, ScanKind, UnitOutcome
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.simulator import Rules, Simulator
from tests.end_to_end.cars import claimed, scanned, until

FACTOR = 20.0
RULES = Rules(ecu_detect_delay=0, claim_timeout=6000, link_delay=4.0)
"""Together with the factor, this makes each answer take a fifth of a second."""


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator("car: forty units", clock_factor=FACTOR, rules=RULES) as simulator:
        yield simulator


@pytest.fixture
async def active(simulator: Simulator) -> AsyncIterator[ActiveSession]:
    async with claimed(simulator) as active:
        yield active


async def finish(active: ActiveSession) -> None:
    await active.finish(ServiceResult((Result.SUCCESS,)))


async def interrupt(active: ActiveSession) -> None:
    await active.login_context.controller.interrupt(active.id)


async def close_window(active: ActiveSession) -> None:
    await active.login_context.scope.aclose()


@pytest.mark.parametrize("end", [finish, interrupt, close_window])
async def test_a_scan_that_is_cut_short_keeps_what_it_knows_and_sends_nothing_more(
    simulator: Simulator, active: ActiveSession, end: Callable[[ActiveSession], Awaitable[None]]
) -> None:
    scanner = active.car.scanner
    saved: list[Scan] = []
    scanner.finished.subscribe(saved.append)
    scanner.start(ScanKind.BEFORE)
    await until(active, lambda: scanner.results.codes > 0)
    await end(active)
    await scanner.ended()
    (scan,) = saved
    assert not scan.complete
    assert 0 < len(scan.answered) < len(scan.units)
    assert all(row.reason for row in scan.units if row.outcome is UnitOutcome.NOT_REACHED)
    sent = len(simulator.call_log.asked)
    await simulator.world.clock.sleep(8 * RULES.link_delay)
    assert len(simulator.call_log.asked) == sent


async def test_a_token_that_is_renewed_in_mid_scan_does_not_disturb_it() -> None:
    rules = Rules(ecu_detect_delay=0, claim_timeout=6000, link_delay=4.0, session_token_every=20.0)
    async with (
        Simulator("car: forty units", clock_factor=FACTOR, rules=rules) as simulator,
        claimed(simulator) as active,
    ):
        renewals = active.keeper.renewals
        rows = await scanned(active)
        assert active.keeper.renewals > renewals
        assert {row.outcome for row in rows} == {UnitOutcome.ANSWERED}


async def test_a_connector_that_keeps_closed_channels_is_scanned_completely() -> None:
    rules = Rules(ecu_detect_delay=0, claim_timeout=6000, closed_channel_is_freed=False)
    async with (
        Simulator("car: forty units", clock_factor=FACTOR, rules=rules) as simulator,
        claimed(simulator) as active,
    ):
        rows = await scanned(active)
        assert {row.outcome for row in rows} == {UnitOutcome.ANSWERED}
        assert [row.identity.part_number for row in rows] == [f"5Q0{number:06}" for number in range(1, 41)]
        assert len(simulator.call_log.of("config/configureBus")) > 2
        assert len(simulator.call_log.of("config/getConfiguration")) > 0
