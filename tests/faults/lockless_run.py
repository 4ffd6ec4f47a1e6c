"""The program without its window on a folder without locks, started by ``disk_drills`` in a separate process.

Arguments: the folder of the journal and the number of sessions. Prints one JSON value: the seconds from each reply to a
start to its claim and to the open session, the error of opening the journal, and the texts of the banner.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Grant
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import DEMO_PARTNER, Simulator
from openobd_desktop.storage import Journal
from tests import lockless

CLAIM = "session/authenticate"


class Timed:
    """A controller that records when the reply to a start arrived."""

    def __init__(self, controller: object, now: Callable[[], float]) -> None:
        self._controller = controller
        self._now = now
        self.replied = 0.0

    def __getattr__(self, name: str) -> object:
        return getattr(self._controller, name)

    async def start_on_ticket(self, ticket: str) -> Grant:
        grant: Grant = await self._controller.start_on_ticket(ticket)  # type: ignore[attr-defined]  # any controller
        self.replied = self._now()
        return grant


async def main(folder: str, sessions: str) -> None:
    """Starts ``sessions`` sessions one after another."""
    if "LD_PRELOAD" not in os.environ:
        lockless.play()
    failures: list[str] = []
    scope = TaskScope(lambda name, error: failures.append(f"{name}: {error!r}"))
    clock = SystemClock()
    journal = Journal(Path(folder), None)
    recorder = JournalRecorder(journal, scope, clock)
    service = SessionService(SessionStore(), scope, clock, recorder)
    state = await journal.open()
    await service.recorder.recall()
    claimed: list[float] = []
    opened: list[float] = []
    async with Simulator("quiet morning") as simulator:
        known = simulator.credentials
        profile = Profile(
            name="Drill", host="127.0.0.1", port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
        )
        gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
        timed = Timed(gateway.controller, simulator.clock.now)
        service.set_login(timed, gateway.open_session, "Drill")  # type: ignore[arg-type]  # fits by __getattr__
        for ticket in simulator.world.free_tickets(DEMO_PARTNER)[: int(sessions)]:
            active = await service.start_on_ticket(str(ticket))
            opened.append(simulator.clock.now() - timed.replied)
            (call,) = [call for call in simulator.call_log.of(CLAIM) if call.session_id == active.id]
            claimed.append(call.at - timed.replied)
        reported = type(recorder.error).__name__
        await scope.aclose()
        await gateway.aclose()
    await journal.aclose()
    notices = [notice.value for notice in state.notices]
    print(
        json.dumps({"claimed": claimed, "opened": opened, "notices": notices, "error": reported, "failures": failures})
    )


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
