"""Drill of everything that reads bytes or texts from outside, with damaged and hostile inputs."""

from __future__ import annotations

import asyncio
import sys

from tests.faults.drills import Effort, Outcome, drill

SECONDS = 600
"""Seconds of CPU in the long form."""


@drill("S17", promised="0 faults, no stall over 100 ms", rounds=SECONDS)
async def hostile_inputs_of_every_reader(effort: Effort) -> Outcome:
    """Fuzzes all targets in a separate process, one second of CPU for each round."""
    seconds = min(effort.rounds, effort.limit)
    program = (sys.executable, "-m", "tests.fuzz", "--seconds", str(seconds))
    process = await asyncio.create_subprocess_exec(
        *program, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    told, _ = await process.communicate()
    return Outcome(process.returncode == 0, told.decode(errors="replace").splitlines()[-1])
