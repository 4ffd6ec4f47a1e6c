"""Sessions run through the whole core without the window; prints their durations as JSON.

Each client makes the same calls for a session: startSessionOnTicket, authenticate, openSessionTokenStream,
openConnectorInformationStream, getTicketDetails, getVehicleDetails, getProductList, getVariable twice, getEcuList,
finish. Ours also fetches the list before a start, unless it is less than two seconds old.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys

from openobd_desktop.client.gateway import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import Profile
from tests.bench.far_end import FIRST_TICKET
from tests.bench.stopwatch import at_once, kept, row

DONE = ServiceResult((Result.SUCCESS,))


class Client:
    """Client that uses the core."""

    def __init__(self, login: list[str]) -> None:
        host, port, client_id, secret, cluster = login
        profile = Profile(name="bench", cluster=cluster, host=host, port=int(port), client_id=client_id)
        self.gateway = Gateway(profile, Secret(secret), insecure_loopback=True)
        self.scope = TaskScope(lambda name, error: print(f"{name}: {error!r}", file=sys.stderr))
        self.service = SessionService(SessionStore(), self.scope, SystemClock())
        self.service.set_login(self.gateway.controller, self.gateway.open_session)

    async def start(self, place: int) -> ActiveSession:
        """Starts a session, and waits for the first token of its stream and for the data that is always loaded."""
        active = await self.service.start_on_ticket(str(FIRST_TICKET + place))
        is_up = asyncio.Event()
        undo = active.subscribe(lambda: is_up.set() if _is_up(active) else None)
        if not _is_up(active):
            await is_up.wait()
        undo()
        return active

    async def finish(self, active: ActiveSession) -> None:
        """Finishes a session and releases it."""
        await self.service.finish(active.id, DONE)
        self.service.dismiss(active.id)

    async def cycle(self, place: int) -> None:
        """Runs a session from start to finish."""
        await self.finish(await self.start(place))

    async def aclose(self) -> None:
        """Stops everything."""
        await self.scope.aclose()
        await self.gateway.aclose()


def _is_up(active: ActiveSession) -> bool:
    vehicle = active.services.vehicle
    return active.keeper.renewals > 0 and vehicle.asked and not vehicle.loading


async def measure(way: str, login: list[str]) -> dict[str, float]:
    """Returns the figures of one pattern of sessions: "row", "at once" or "kept"."""
    client = Client(login)
    await client.cycle(0)
    if way == "kept":
        figures = await kept(client.start)
        for active in client.service.open_sessions:
            await client.finish(active)
    else:
        figures = await {"row": row, "at once": at_once}[way](client.cycle)
    await client.aclose()
    return figures


if __name__ == "__main__":
    # As in the program, garbage is collected only at certain times.
    gc.disable()
    print(json.dumps(asyncio.run(measure(sys.argv[1], sys.argv[2:]))), flush=True)
