"""Drills of crashes, in which the program is killed at random moments and restarted."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openobd_desktop.simulator import DEMO_PARTNER, Simulator
from tests.faults.drills import Effort, Outcome, drill, spread

SHORTEST_LIFE = 0.04
LONGEST_LIFE = 0.8
"""Maximum time from the first line of a program's output until it is killed, in seconds."""
PATIENCE = 60.0
AT_ONCE = 4
"""Number of programs that run at the same time, each with its own folder."""


@dataclass
class Life:
    """Output of one run of the program."""

    lines: list[list[Any]] = field(default_factory=list)

    def last(self, word: str) -> list[Any] | None:
        """Returns the last line that begins with ``word``; None if there is none."""
        return next((line for line in reversed(self.lines) if line[0] == word), None)


@dataclass
class Place:
    """The service and the folder of a PC, which outlive the runs of the program."""

    simulator: Simulator
    folder: Path

    async def started(self, part: str, ticket: str) -> asyncio.subprocess.Process:
        """Starts the program in the mode ``part``; it reports its progress on standard output."""
        environment = {
            **os.environ,
            "PYTHON_KEYRING_BACKEND": "tests.faults.file_keyring.FileKeyring",
            "DRILL_KEYRING": str(self.folder / "keys.json"),
        }
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.faults.crashing", part, str(self.simulator.port), str(self.folder), ticket),
            stdout=asyncio.subprocess.PIPE,
            env=environment,
        )

    async def live(self, part: str, ticket: str, dies_after: float | None) -> Life:
        """Runs the program; kills it ``dies_after`` seconds after its first line, or waits for its end if None."""
        process = await self.started(part, ticket)
        assert process.stdout is not None
        first = await asyncio.wait_for(process.stdout.readline(), PATIENCE)
        if dies_after is not None:
            await asyncio.sleep(dies_after)
            process.kill()
        rest, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        # The kill may have cut off the last line.
        whole = (first + rest).decode().split("\n")[:-1]
        return Life([json.loads(line) for line in whole])


@asynccontextmanager
async def place() -> AsyncIterator[Place]:
    """Yields a simulator and an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        async with Simulator("quiet morning") as simulator:
            yield Place(simulator, Path(folder))


@dataclass
class Tally:
    """Counts of the outcomes of all rounds."""

    rounds: int = 0
    claimed: int = 0
    resumed: int = 0
    starts: int = 0
    most_starts: int = 0
    drafts: int = 0
    drafts_lost: int = 0


async def crash_once(here: Place, ticket: str, tally: Tally) -> None:
    """Runs and kills a program that works on ``ticket``, starts it again, and counts what was resumed and lost."""
    simulator = here.simulator
    tally.rounds += 1
    # Each round has its own folder, since an interrupted start blocks its ticket for a minute.
    here = Place(simulator, Path(tempfile.mkdtemp(dir=here.folder)))
    before = _sessions_on(simulator, ticket)
    first = await here.live("work", ticket, _lifetime())
    second = await here.live("resume", ticket, None)
    mine = _sessions_on(simulator, ticket) - before
    starts = len(mine)
    tally.starts += starts
    tally.most_starts = max(tally.most_starts, starts)
    claimed, saved = first.last("claimed"), first.last("saved")
    resumed = second.last("resumed")
    if claimed is not None:
        tally.claimed += 1
        tally.resumed += resumed is not None and resumed[1:3] == [claimed[1], ticket]
    if saved is not None:
        tally.drafts += 1
        tally.drafts_lost += resumed is None or _letter(resumed[3]) < _letter(saved[1])
    for session_id in mine:
        if simulator.world.sessions[session_id].alive:
            simulator.world.sessions[session_id].end("interrupted")


def _sessions_on(simulator: Simulator, ticket: str) -> set[str]:
    sessions = simulator.world.sessions_of(DEMO_PARTNER)
    return {each.id for each in sessions if each.ticket is not None and str(each.ticket.number) == ticket}


def _lifetime() -> float:
    """Returns a random lifetime in seconds; a quarter of them are so short that start or claim is interrupted."""
    return random.uniform(0, random.choice((SHORTEST_LIFE, LONGEST_LIFE, LONGEST_LIFE, LONGEST_LIFE)))


def _letter(text: str) -> int:
    return int(text.removeprefix("letter ") or -1)


async def _crash(effort: Effort) -> Tally:
    tally = Tally()
    async with place() as here:
        for lap in effort.laps():
            if lap % AT_ONCE == 0:
                tickets = here.simulator.world.free_tickets(DEMO_PARTNER)[: min(AT_ONCE, effort.rounds - lap)]
                await asyncio.gather(*(crash_once(here, str(ticket), tally) for ticket in tickets))
    return tally


@drill("F-14", promised="200 of 200 resumed, 0 drafts lost in 500 kills")
async def killed_at_random_moments_and_resumed(effort: Effort) -> Outcome:
    """Kills the program during start, claim and use; every session reported as claimed must be resumed."""
    tally = await _crash(effort)
    kept = tally.resumed == tally.claimed and tally.most_starts <= 1 and tally.drafts_lost == 0
    measured = (
        f"{tally.resumed} of {tally.claimed} resumed, {tally.rounds - tally.claimed} killed before the claim, "
        f"at most {tally.most_starts} start a round, {tally.drafts_lost} of {tally.drafts} saved drafts lost"
    )
    return Outcome(kept, measured)


STOPPED = 20.0
"""Seconds for which the program is stopped."""


@drill("F-12", promised="fresh token <= 10 s after waking up", rounds=10)
async def stopped_for_twenty_seconds(effort: Effort) -> Outcome:
    """Stops the program with SIGSTOP, as if the PC slept, and continues it with SIGCONT."""
    fresh: list[float] = []
    async with place() as here:
        for _ in effort.laps():
            ticket = str(here.simulator.world.free_tickets(DEMO_PARTNER)[0])
            process = await Place(here.simulator, Path(tempfile.mkdtemp(dir=here.folder))).started("keep", ticket)
            try:
                fresh.append(await _seconds_until_fresh(process))
            finally:
                process.kill()
                await process.wait()
    return Outcome(max(fresh) <= 10, spread(fresh))


async def _seconds_until_fresh(process: asyncio.subprocess.Process) -> float:
    assert process.stdout is not None
    await asyncio.wait_for(process.stdout.readline(), PATIENCE)
    process.send_signal(signal.SIGSTOP)
    await asyncio.sleep(STOPPED)
    begin = time.monotonic()
    process.send_signal(signal.SIGCONT)
    _, _, phase = json.loads(await asyncio.wait_for(process.stdout.readline(), PATIENCE))
    assert phase in ("active", "reconnecting"), phase
    return time.monotonic() - begin
