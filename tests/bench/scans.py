"""Scans of a car with forty control units, at three distances from the service, beside their limits."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.diagnosis import ScanKind
from tests.bench.figures import Figure
from tests.bench.our_cycles import Client
from tests.bench.processes import said_by, started

SERVER = "tests.bench.scan_server"
UNITS = 40
DELAYS = (0.09, 0.3, 0.5)
RUNS = 3
WAVES, REQUESTS = 2, 8


@dataclass
class Taken:
    """Seconds of one scan."""

    codes: float
    """Until the codes of all control units were there."""
    everything: float
    cancelled: float
    """Until a scan in progress had ended after it was cancelled."""


def measure() -> Iterator[Figure]:
    """Yields two figures for each distance, and the slowest cancellation."""
    cancelled = []
    for delay in DELAYS:
        with started(SERVER, str(delay)) as server:
            taken = asyncio.run(_scans(json.loads(said_by(server))))
        far = f"{UNITS} control units, {delay * 1000:.0f} ms away"
        codes = 1.15 * WAVES * delay + 0.5
        yield Figure(f"{far}: codes", [each.codes for each in taken], codes, "limit", "s", "<= 1")
        everything = 1.15 * WAVES * REQUESTS * delay + 0.7
        yield Figure(f"{far}: scan", [each.everything for each in taken], everything, "limit", "s", "<= 1")
        cancelled += [each.cancelled for each in taken]
    yield Figure("scan cancelled", max(cancelled) * 1000, 300.0, "limit", "ms", "<= 1")


async def _scans(login: list[str]) -> list[Taken]:
    *account, ticket = login
    client = Client(account)
    active = await client.service.start_on_ticket(ticket)
    await _until(active, lambda: active.services.vehicle.ecus.value is not None)
    # Until readings have arrived, the limits of requests do not know how far away the car is.
    await _until(active, lambda: active.trend.worst > 0)
    taken = [await _taken(active) for _ in range(RUNS)]
    await client.aclose()
    return taken


async def _taken(active: ActiveSession) -> Taken:
    scanner = active.car.scanner
    begin = time.perf_counter()
    scanner.start(ScanKind.OTHER)
    await _until(active, lambda: scanner.results.codes == UNITS)
    codes = time.perf_counter() - begin
    await _until(active, lambda: scanner.results.done == UNITS)
    everything = time.perf_counter() - begin
    await scanner.ended()
    scanner.start(ScanKind.OTHER)
    await _until(active, lambda: scanner.results.codes > 0)
    begin = time.perf_counter()
    await scanner.cancel()
    return Taken(codes, everything, time.perf_counter() - begin)


async def _until(active: ActiveSession, is_so: Callable[[], bool]) -> None:
    """Waits until something about a session is so; the session announces each change."""
    changed = asyncio.Event()
    undo = [each.subscribe(changed.set) for each in (active, active.readings)]
    while not is_so():
        changed.clear()
        await changed.wait()
    for each in undo:
        each()
