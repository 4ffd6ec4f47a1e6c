"""Scans run through the whole core without the window, with durations as JSON. Arguments: "plain" or "window", login.

On the window's loop, the check for stalls uses any time that is left, so durations are measured on a plain loop.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.car.diagnosis import ScanKind
from tests.bench.our_cycles import DONE, Client

RUNS = 3


async def measure(login: list[str], *, stalls: bool) -> dict[str, list[float]]:
    """Returns the figures of each scan of the car."""
    *account, ticket, units = login
    client = Client(account)
    active = await client.service.start_on_ticket(ticket)
    await _until(active, lambda: active.services.vehicle.ecus.value is not None)
    # Until readings have arrived, the request time limits do not take the distance of the car into account.
    await _until(active, lambda: active.trend.worst > 0)
    taken: dict[str, list[float]] = {}
    for _ in range(RUNS):
        figures = await (_stall(client, active) if stalls else _taken(active, int(units)))
        for name, value in figures.items():
            taken.setdefault(name, []).append(value)
    await client.service.finish(active.id, DONE)
    await client.aclose()
    return taken


async def _taken(active: ActiveSession, units: int) -> dict[str, float]:
    scanner = active.car.scanner
    begin = time.perf_counter()
    scanner.start(ScanKind.OTHER)
    await _until(active, lambda: scanner.results.codes == units)
    codes = time.perf_counter() - begin
    await _until(active, lambda: scanner.results.done == units)
    everything = time.perf_counter() - begin
    await scanner.ended()
    scanner.start(ScanKind.OTHER)
    await _until(active, lambda: scanner.results.codes > 0)
    begin = time.perf_counter()
    await scanner.cancel()
    return {"codes": codes, "everything": everything, "cancelled": time.perf_counter() - begin}


async def _stall(client: Client, active: ActiveSession) -> dict[str, float]:
    """Returns the longest stall of the loop during a scan, in milliseconds, and how many threads it started.

    A stall is measured as processor time of the thread, so that other programs on a busy PC do not prolong it.
    """
    scanner = active.car.scanner
    threads, most, longest = threading.active_count(), 0, 0.0

    async def watch() -> None:
        nonlocal most, longest
        last = time.thread_time()
        while True:
            await asyncio.sleep(0)
            now = time.thread_time()
            longest, last = max(longest, now - last), now
            most = max(most, threading.active_count())

    watching = client.scope.start(watch(), "watch")
    scanner.start(ScanKind.OTHER)
    await scanner.ended()
    watching.cancel()
    return {"stall": longest * 1000, "threads": most - threads}


async def _until(active: ActiveSession, is_so: Callable[[], bool]) -> None:
    """Waits until a condition on a session holds; the session announces each change."""
    changed = asyncio.Event()
    undo = [each.subscribe(changed.set) for each in (active, active.readings)]
    while not is_so():
        changed.clear()
        await changed.wait()
    for each in undo:
        each()


def _on_the_window_s_loop(work: Coroutine[Any, Any, dict[str, list[float]]]) -> dict[str, list[float]]:
    from PySide6.QtWidgets import QApplication, QTableWidget

    from openobd_desktop.support.window_loop import WindowLoop

    application = QApplication([])
    table = QTableWidget(30, 7)
    table.show()
    make: Callable[[], asyncio.AbstractEventLoop] = lambda: WindowLoop(application)  # noqa: E731 - one line for a type
    with asyncio.Runner(loop_factory=make) as runner:
        return runner.run(work)


if __name__ == "__main__":
    # As in the program, garbage is collected only at certain times.
    gc.disable()
    is_window = sys.argv[1] == "window"
    measuring = measure(sys.argv[2:], stalls=is_window)
    print(json.dumps(_on_the_window_s_loop(measuring) if is_window else asyncio.run(measuring)), flush=True)
