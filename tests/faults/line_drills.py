"""Drills of connections that are reset, half open, silent, or quiet for a good reason."""

from __future__ import annotations

import asyncio

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.simulator import DEMO_PARTNER, Rules
from openobd_desktop.simulator.scenarios.demo import CARS, SCAN, add_connector, add_ticket
from openobd_desktop.simulator.state.faults import MONITOR_STREAM
from openobd_desktop.simulator.state.world import World
from tests.faults.bench import Bench, bench
from tests.faults.drills import Effort, Outcome, drill, percentile, spread
from tests.faults.line import Direction

FRESH_AFTER_RESET = 5.0
NOTICED_AFTER_SILENCE = 9.0
FRESH_AFTER_SILENCE = 12.0
QUIET = 30.0
MANY = 50
FIRST_TICKET = 8_000_000


async def fresh_token(bed: Bench, active: ActiveSession, renewals: int) -> float:
    """Waits until more than ``renewals`` tokens were received and the session is connected; returns the seconds."""
    return await bed.when(active, lambda: active.keeper.renewals > renewals and active.phase is Phase.ACTIVE)


@drill("F-06", promised="fresh token <= 5 s p99", speed=8)
async def reset_of_the_line(effort: Effort) -> Outcome:
    """Resets the connection of the session repeatedly."""
    waits: list[float] = []
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        for _ in effort.laps():
            renewals = active.keeper.renewals
            await bed.session_line.cut()
            waits.append(await fresh_token(bed, active, renewals))
    return Outcome(percentile(waits, 0.99) <= FRESH_AFTER_RESET, spread(waits))


@drill("F-06", promised="fresh token <= 5 s p99", speed=8)
async def break_of_the_token_stream_alone(effort: Effort) -> Outcome:
    """Breaks the token stream with UNAVAILABLE while the connection stays alive."""
    waits: list[float] = []
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        for _ in effort.laps():
            renewals = active.keeper.renewals
            bed.simulator.faults.drop_token_streams()
            waits.append(await fresh_token(bed, active, renewals))
    return Outcome(percentile(waits, 0.99) <= FRESH_AFTER_RESET, spread(waits))


async def _silence(effort: Effort, *ways: Direction) -> Outcome:
    noticed: list[float] = []
    fresh: list[float] = []
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        for _ in effort.laps():
            renewals = active.keeper.renewals
            bed.session_line.deaden(*ways)
            noticed.append(await bed.when(active, lambda: active.phase is Phase.RECONNECTING))
            fresh.append(noticed[-1] + await fresh_token(bed, active, renewals))
            await bed.session_line.bury()
    kept = max(noticed) <= NOTICED_AFTER_SILENCE + effort.haste and percentile(fresh, 0.99) <= FRESH_AFTER_SILENCE
    return Outcome(kept, f"noticed max {max(noticed):.2f} s, fresh {spread(fresh)}")


@drill("F-07", promised="noticed <= 9 s, fresh token <= 12 s p99", rounds=30)
async def half_open_line(effort: Effort) -> Outcome:
    """Drops all bytes from the service to the program."""
    return await _silence(effort, Direction.DOWN)


@drill("F-07", promised="noticed <= 9 s, fresh token <= 12 s p99", rounds=30)
async def silent_line(effort: Effort) -> Outcome:
    """Drops all bytes in both directions."""
    return await _silence(effort, Direction.UP, Direction.DOWN)


def _add_cars(world: World) -> None:
    for place in range(MANY):
        connector = add_connector(world, DEMO_PARTNER, CARS[place % len(CARS)])
        add_ticket(world, DEMO_PARTNER, FIRST_TICKET + place, connector, (SCAN,))


@drill("F-07", promised="fresh token <= 12 s for each of 50", rounds=20)
async def half_open_line_of_fifty_sessions(effort: Effort) -> Outcome:
    """Drops all bytes from the service to fifty sessions that share connections; each moves to a working connection."""
    waits: list[float] = []
    connections: list[int] = []
    async with bench(effort.speed, rules=Rules(capacity=2 * MANY)) as bed:
        _add_cars(bed.simulator.world)
        opened = [await bed.open_session() for _ in range(MANY)]
        for _ in effort.laps():
            renewals, before = [each.keeper.renewals for each in opened], bed.session_line.connections
            bed.session_line.deaden(Direction.DOWN)
            waits += await asyncio.gather(*map(fresh_token, [bed] * MANY, opened, renewals))
            connections.append(bed.session_line.connections - before)
            await bed.session_line.bury()
    kept = max(waits) <= FRESH_AFTER_SILENCE + effort.haste
    return Outcome(kept, f"fresh max {max(waits):.2f} s, {spread(waits)}, {max(connections)} connections made")


@drill("F-07", promised="0 channel changes", rounds=3)
async def quiet_monitor_on_a_living_line(effort: Effort) -> Outcome:
    """Silences the monitor stream for 30 seconds, three times, on a live connection, before the next token is due."""
    async with bench(effort.speed) as bed:
        active = await bed.open_session()
        # The vehicle data that is read after a claim uses separate channels.
        await bed.when(active, lambda: active.services.vehicle.ecus.state is LoadState.KNOWN)
        bed.simulator.faults.freeze(MONITOR_STREAM)
        bed.simulator.faults.drop_monitor_streams()
        connections, renewals = bed.session_line.connections, active.keeper.renewals
        begin = bed.clock.monotonic()
        for _ in effort.laps():
            await bed.clock.sleep(QUIET)
        quiet = bed.clock.monotonic() - begin
        changes = bed.session_line.connections - connections
        kept = changes == 0 and active.phase is Phase.ACTIVE and active.keeper.renewals == renewals
        bed.simulator.faults.thaw(MONITOR_STREAM)
    return Outcome(kept, f"{changes} channel changes in {quiet:.0f} s")
