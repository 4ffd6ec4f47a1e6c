"""Drills of outages that are shorter, and longer, than the life of a token."""

from __future__ import annotations

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.simulator.state.sessions import INTERRUPTED
from tests.faults.bench import Bench, bench
from tests.faults.drills import Effort, Outcome, drill, spread
from tests.faults.line import Mode
from tests.faults.line_drills import fresh_token

OUTAGES = (30.0, 60.0, 150.0)
A_WHILE = 30.0
BACK = 10.0


async def outage(bed: Bench, active: ActiveSession, seconds: float) -> float:
    """Cuts the connection for ``seconds``; returns the seconds from its return to a new token."""
    renewals = active.keeper.renewals
    await bed.session_line.use(Mode.REFUSE)
    await bed.clock.sleep(seconds)
    await bed.session_line.use(Mode.PASS)
    return await fresh_token(bed, active, renewals)


@drill("F-08", promised="survives 30, 60 and 150 s", rounds=6, speed=10)
async def outages_shorter_than_a_token(effort: Effort) -> Outcome:
    """Refuses connections for a while; the session continues afterwards."""
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        waits = [await outage(bed, active, OUTAGES[lap % len(OUTAGES)]) for lap in effort.laps()]
        kept = active.phase is Phase.ACTIVE and max(waits) <= BACK + effort.haste
    return Outcome(kept, f"{len(waits)} survived, then {spread(waits)}")


@drill("F-09", promised="reported as lost, interrupt works, no retry", rounds=2, speed=20)
async def outages_longer_than_a_token(effort: Effort) -> Outcome:
    """Refuses connections until the last token has expired; the session can still be interrupted."""
    interrupted: list[bool] = []
    tries: list[int] = []
    async with bench(effort.speed) as bed:
        for _ in effort.laps():
            active = await bed.open_session()
            tries.append(await _tries_after_the_loss(bed, active))
            await bed.service.interrupt(active.id)
            interrupted.append(bed.simulator.world.sessions[active.id].state == INTERRUPTED)
    kept = all(interrupted) and not any(tries)
    return Outcome(kept, f"{sum(interrupted)} of {len(interrupted)} interrupted, {sum(tries)} tries after the end")


async def _tries_after_the_loss(bed: Bench, active: ActiveSession) -> int:
    await bed.session_line.use(Mode.REFUSE)
    await bed.when(active, lambda: active.phase is Phase.LOST)
    await bed.session_line.use(Mode.PASS)
    connections = bed.session_line.connections
    await bed.clock.sleep(A_WHILE)
    return bed.session_line.connections - connections
