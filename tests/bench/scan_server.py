"""Simulator whose first ticket has a car with forty control units; prints the login. Argument: delay in seconds."""

from __future__ import annotations

import asyncio
import json
import sys

from openobd_desktop.simulator import DEMO_PARTNER, Rules, Simulator


async def _serve(delay: float) -> None:
    async with Simulator("car: forty units", rules=Rules(link_delay=delay, ecu_detect_delay=0)) as simulator:
        known = simulator.credentials
        ticket = simulator.world.free_tickets(DEMO_PARTNER)[0]
        login = (simulator.host, str(simulator.port), known.client_id, known.client_secret, known.cluster_id)
        print(json.dumps([*login, str(ticket)]), flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1])))
