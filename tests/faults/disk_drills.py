"""Drills of the disk: a folder without locks."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

from tests import lockless
from tests.faults.drills import Effort, Outcome, drill, spread

CLAIMED = 2.0
"""Seconds from the reply to a start to its claim, whatever the journal does."""


@drill("D8", promised="claim <= 2 s after the reply, the cause is named", rounds=10)
async def a_folder_without_locks(effort: Effort) -> Outcome:
    """Starts sessions on a journal that cannot be locked, in a process for which the system refuses that."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as scratch:
        told = await _sessions_without_locks(Path(folder), Path(scratch), effort.rounds)
    claimed, opened = told["claimed"], told["opened"]
    named = told["told"] == "JournalCannotLock" and "no locks" in told["notices"] and not told["failures"]
    kept = named and len(claimed) == effort.rounds and max(claimed) <= CLAIMED and max(opened) <= CLAIMED
    return Outcome(kept, f"claimed {spread(claimed)}, open max {max(opened):.2f} s, told {told['told']}")


async def _sessions_without_locks(folder: Path, scratch: Path, sessions: int) -> dict[str, Any]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.lockless_run", str(folder), str(sessions)),
        env={**os.environ, **lockless.environment(folder, scratch)},
        stdout=PIPE,
    )
    output, _ = await process.communicate()
    told: dict[str, Any] = json.loads(output)
    return told
