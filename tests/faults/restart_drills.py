"""Drills of a service that restarts while a session is open."""

from __future__ import annotations

from openobd_desktop.simulator.state.sessions import TOKEN_STREAM
from tests.faults.bench import Bench, bench
from tests.faults.drills import Effort, Outcome, drill, spread
from tests.faults.line_drills import fresh_token

STREAMS_MOVED = 10.0


@drill("F-10", promised="session kept, <= 10 s, 0 lost tokens", rounds=50)
async def restart_of_the_service(effort: Effort) -> Outcome:
    """Stops the server while a session is open, and restarts it on the same port."""
    waits: list[float] = []
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        for _ in effort.laps():
            renewals = active.keeper.renewals
            await bed.simulator.restart()
            waits.append(await fresh_token(bed, active, renewals))
        lost = _opened_with_old_tokens(bed)
        kept = max(waits) <= STREAMS_MOVED and lost == 0 and active.alive
        still_active = bed.simulator.world.sessions[active.id].state == "active"
    return Outcome(kept and still_active, f"max {max(waits):.2f} s, {spread(waits)}, {lost} lost tokens")


def _opened_with_old_tokens(bed: Bench) -> int:
    """Returns the number of token streams opened with a token other than the newest one delivered."""
    return sum(not call.token_was_newest for call in bed.simulator.call_log.of(TOKEN_STREAM))
