"""Program that fills the session table with a given number of sessions and prints the durations of steps as JSON."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from openobd_desktop.client.session_list import SessionList
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList
from openobd_desktop.startup.process_guard import return_freed_memory
from openobd_desktop.support.window_loop import WindowLoop
from openobd_desktop.ui.sessions.columns import SESSION
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.sessions.table_view import SessionTableView

TURNS = 20
STATES = ("active", "available", "finished", "interrupted")


def answer(rows: int) -> bytes:
    """Returns an unordered list as the service would send it."""
    infos = (
        SessionInfo(
            id=f"{number * 7919 % 1_000_003:08x}-2fa1-41d2-883f-{number:012x}",
            state=STATES[number % 4],
            created_at=f"2026-09-2{number % 9}T{number % 24:02d}:{number % 60:02d}:{number // 60 % 60:02d}.000+0000",
            grpc_endpoint="grpc.openobd.com",
            grpc_port=443,
            authentication_token="x" * 200,
        )
        for number in range(rows)
    )
    return SessionInfoList(sessions=infos).SerializeToString()


class Steps:
    """Stopwatch for steps, in milliseconds, or for the longest time that the event loop was blocked during each.

    Both are not measured at once: the watch for blocks would itself use most of the time between two slices of work.
    """

    def __init__(self, scope: TaskScope, *, stalls: bool) -> None:
        self.taken: dict[str, float] = {}
        self._scope = scope
        self._stalls = stalls
        self._longest = 0.0

    @asynccontextmanager
    async def step(self, name: str) -> AsyncIterator[None]:
        """Measures the block as the step ``name``."""
        if not self._stalls:
            begin = time.perf_counter()
            yield
            self.taken[name] = (time.perf_counter() - begin) * 1000
            return
        self._longest = 0.0
        watch = self._scope.start(self._watch(), "watch")
        await asyncio.sleep(0)
        yield
        await asyncio.sleep(0)
        watch.cancel()
        self.taken[f"stall {name}"] = self._longest * 1000

    async def _watch(self) -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0)
            now = time.perf_counter()
            self._longest = max(self._longest, now - last)
            last = now


async def measure(raw: bytes) -> dict[str, float]:
    """Measures all steps on one table, and then the stalls of all steps on another table."""
    taken = await _steps(raw, stalls=False)
    taken["peer"] = _plain(SessionInfoList.FromString(raw))
    return taken | await _steps(raw, stalls=True)


async def _steps(raw: bytes, *, stalls: bool) -> dict[str, float]:
    scope = TaskScope(lambda name, error: print(f"{name}: {error!r}", file=sys.stderr))
    steps, store, sessions = Steps(scope, stalls=stalls), SessionStore(), SessionList()
    model = SessionTableModel(time.time)
    store.subscribe(model.apply)
    table = SessionTableView(model)
    table.resize(1000, 600)
    table.show()
    for name in ("first", "again"):
        await _painted()
        async with steps.step(name):
            await store.replace_in_slices(await sessions.read(raw))
            await _done(model)
    actions: dict[str, Callable[[], None]] = {
        "sort": lambda: model.sort(SESSION, Qt.SortOrder.AscendingOrder),
        "search": lambda: model.search("7919"),
    }
    for name, act in actions.items():
        async with steps.step(name):
            act()
            await _done(model)
    table.close()
    await scope.aclose()
    return steps.taken


async def _painted() -> None:
    """Finishes layout and painting of the previous step."""
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def _done(model: SessionTableModel) -> None:
    done = asyncio.Event()
    model.changed.connect(done.set)
    if model.busy:
        await done.wait()
    model.changed.disconnect(done.set)


def _plain(message: SessionInfoList) -> float:
    """Returns how many milliseconds it takes to create and sort plain tuples without a break."""
    begin = time.perf_counter()
    rows = [(row.created_at, row.id, row.state, row.grpc_endpoint, row.grpc_port) for row in message.sessions]
    rows.sort(reverse=True)
    return (time.perf_counter() - begin) * 1000


def main() -> None:
    """Measures on the event loop of the program, which collects garbage only at certain times, and with its heap."""
    return_freed_memory()
    gc.disable()
    application = QApplication([])
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        print(json.dumps(runner.run(measure(answer(int(sys.argv[1]))))), flush=True)


if __name__ == "__main__":
    main()
