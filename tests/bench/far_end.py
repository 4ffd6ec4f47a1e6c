"""The simulator with four hundred tickets, run as a separate program that prints its address and credentials."""

from __future__ import annotations

import asyncio
import json
import sys
import threading

from openobd_desktop.simulator.car.fleet import DEMO_PARTNER
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.scenarios import demo
from openobd_desktop.simulator.scenarios.scenarios import Scenario
from openobd_desktop.simulator.server.simulator import Simulator
from openobd_desktop.simulator.state.world import World

FIRST_TICKET = 8_000_000
TICKETS = 400


def _fill(world: World) -> None:
    demo.fill(world)
    for place in range(TICKETS):
        connector = demo.add_connector(world, DEMO_PARTNER, demo.CARS[place % len(demo.CARS)])
        demo.add_ticket(world, DEMO_PARTNER, FIRST_TICKET + place, connector, (demo.SCAN,))


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
    asyncio.run(_serve())
