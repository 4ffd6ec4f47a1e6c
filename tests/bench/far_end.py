"""The simulator with four hundred tickets, run as a separate program that prints its address and credentials.

With a number as its argument, it also lists that many sessions, which it does not simulate.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_controller_pb2 import SessionInfoList
from openobd_desktop.simulator.car.fleet import DEMO_PARTNER
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.scenarios import demo
from openobd_desktop.simulator.scenarios.scenarios import Scenario
from openobd_desktop.simulator.server.simulator import Simulator
from openobd_desktop.simulator.services import sessions
from openobd_desktop.simulator.state.world import World

FIRST_TICKET = 8_000_000
TICKETS = 400


def _fill(world: World) -> None:
    demo.fill(world)
    for place in range(TICKETS):
        connector = demo.add_connector(world, DEMO_PARTNER, demo.CARS[place % len(demo.CARS)])
        demo.add_ticket(world, DEMO_PARTNER, FIRST_TICKET + place, connector, (demo.SCAN,))


def _list_also(rows: int) -> None:
    """Adds ``rows`` sessions to each list of the simulator's service."""
    # Imported here because the import loads Qt, which the other benchmarks do not need.
    from tests.bench.long_list import answer

    others = answer(rows)

    class Service(sessions.SessionControllerService):
        async def getSessionList(self, request: EmptyMessage, context: object) -> SessionInfoList:  # noqa: N802
            listed = SessionInfoList.FromString(others)
            listed.MergeFrom(await super().getSessionList(request, context))
            return listed

    # Replaced at run time, so that the simulator does not need to know about the measurement.
    sessions.SessionControllerService = Service  # type: ignore[misc]


async def _serve() -> None:
    async with Simulator(Scenario("bench", "Four hundred tickets.", _fill, Rules(capacity=TICKETS))) as simulator:
        known = simulator.credentials
        login = [simulator.host, str(simulator.port), known.client_id, known.client_secret, known.cluster_id]
        print(json.dumps(login), flush=True)
        # The simulator ends with its parent process.
        gone = asyncio.Event()
        loop = asyncio.get_running_loop()
        threading.Thread(target=lambda: (sys.stdin.read(), loop.call_soon_threadsafe(gone.set)), daemon=True).start()
        await gone.wait()


if __name__ == "__main__":
    for number in sys.argv[1:]:
        _list_also(int(number))
    asyncio.run(_serve())
