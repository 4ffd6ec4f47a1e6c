"""Drills of starts whose reply is lost while the operator keeps clicking."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field

from openobd_desktop.errors import OpenObdError, StartPending, StartUnknown
from openobd_desktop.simulator import DEMO_PARTNER
from tests.faults.bench import Bench, bench
from tests.faults.drills import Effort, Outcome, drill

START = "sessionController/startSessionOnTicket"
SPEED = 20.0
"""Speed of the short form; the long form runs its starts in parallel in real time."""
IMPATIENT = 65.0
"""Seconds within which a second start could create a duplicate session."""
RESOLVED = 70.0
CLICKS_PER_LOOK = 0.1
AT_ONCE = 12


@dataclass
class Tally:
    """Counts of the outcomes of all rounds."""

    runs: int = 0
    duplicates: int = 0
    unknown: int = 0
    resolved_after: list[float] = field(default_factory=list)


async def one_start(bed: Bench, ticket: str, tally: Tally) -> None:
    """Starts a session, clicks repeatedly while the outcome is unknown, and records the outcome."""
    began = bed.clock.monotonic()
    tally.runs += 1
    clicks = [_click(bed, ticket, tally) for _ in range(random.randint(1, 3))]
    await asyncio.gather(*clicks)
    while any(each.origin.ticket == ticket for each in bed.service.starts.pending):
        await bed.clock.sleep(0.5)
        if random.random() < CLICKS_PER_LOOK:
            await _click(bed, ticket, tally, only_while_pending=True)
        if bed.clock.monotonic() - began > 2 * RESOLVED:
            break
    tally.resolved_after.append(bed.clock.monotonic() - began)


async def _click(bed: Bench, ticket: str, tally: Tally, *, only_while_pending: bool = False) -> None:
    if only_while_pending and not any(each.origin.ticket == ticket for each in bed.service.starts.pending):
        return
    try:
        await bed.service.start_on_ticket(ticket)
    except StartUnknown:
        tally.unknown += 1
    except (StartPending, OpenObdError):
        return


def _misbehave(bed: Bench) -> None:
    """Makes the next start fail at random: half of the replies are lost, and some starts are refused."""
    faults = bed.simulator.faults
    choice = random.random()
    if choice < 0.5:
        faults.hide_reply(START)
    elif choice < 0.6:
        faults.fail_next(START, "UNAVAILABLE", "the line went away")
    elif choice < 0.7:
        faults.fail_next(START, "INTERNAL", "a fault of the service")


@drill("F-02", promised="0 duplicates in 500 runs, resolved <= 70 s", rounds=500)
async def starts_whose_reply_is_lost(effort: Effort) -> Outcome:
    """Checks that each ticket is started once, however often the start is clicked while the outcome is unknown."""
    tally = Tally()
    benches = [min(AT_ONCE, effort.rounds - begun) for begun in range(0, effort.rounds, AT_ONCE)]
    await asyncio.gather(*(_one_service(effort, starts, tally) for starts in benches))
    worst = max(tally.resolved_after)
    kept = tally.duplicates == 0 and worst <= RESOLVED + effort.haste
    counted = f"{tally.duplicates} duplicates in {tally.runs} runs, {tally.unknown} unknown"
    return Outcome(kept, f"{counted}, resolved max {worst:.1f} s")


async def _one_service(effort: Effort, starts: int, tally: Tally) -> None:
    async with bench(speed=effort.speed) as bed:
        tickets = bed.simulator.world.free_tickets(DEMO_PARTNER)[:starts]
        for _ in tickets:
            _misbehave(bed)
        await asyncio.gather(*(one_start(bed, str(ticket), tally) for ticket in tickets))
        # Nothing is clicked once the outcome is known, so one call is expected for each ticket.
        tally.duplicates += len(bed.simulator.call_log.of(START)) - len(tickets)
