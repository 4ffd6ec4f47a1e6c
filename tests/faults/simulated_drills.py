"""Drill of the rules of the core in simulated worlds, with the faults of all kinds, from one seed to the next."""

from __future__ import annotations

import asyncio
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

from tests.faults.drills import Effort, Outcome, drill
from tests.simulated.systematic import all_cases, play_case
from tests.simulated.world import play_all

WORLDS = 95_000
"""Worlds in the long form, with about a million sessions, which take some three hours of CPU time."""
CHUNK = 100
PROCESSES = 2
PROGRESS = 1000
"""Worlds after which the progress is printed."""
FIRST = int(os.environ.get("SIMULATED_SEED", "0"))
"""The first seed; ``SIMULATED_SEED`` and ``SIMULATED_WORLDS`` select others."""


def _play(seeds: range) -> tuple[int, list[str]]:
    """Returns the number of sessions, and the worlds in which a rule is broken."""
    reports = list(play_all(seeds))
    return sum(report.sessions for report in reports), [str(report) for report in reports if report.broken]


@drill("S2", promised="0 broken rules in simulated worlds", rounds=int(os.environ.get("SIMULATED_WORLDS", WORLDS)))
async def simulated_worlds(effort: Effort) -> Outcome:
    """Plays worlds in two processes; each broken rule is printed with the command that plays its seed again.

    Only ``FAULT_SECONDS`` limits the time, because a million sessions take longer than any other drill.
    """
    loop, sessions, broken = asyncio.get_running_loop(), 0, list[str]()
    if "FAULT_SECONDS" not in os.environ:
        effort = replace(effort, limit=float("inf"))

    def count(played: tuple[int, list[str]], worlds: int) -> None:
        nonlocal sessions
        sessions += played[0]
        broken.extend(played[1])
        for each in played[1]:
            print(each, file=sys.stderr, flush=True)
        if worlds % PROGRESS == 0:
            print(f"  {sessions} sessions in {worlds} worlds, {len(broken)} broken", file=sys.stderr, flush=True)

    finished = 0
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as processes:
        waiting: set[asyncio.Future[tuple[int, list[str]]]] = set()
        for lap in effort.laps():
            if lap % CHUNK:
                continue
            seeds = range(FIRST + lap, FIRST + min(lap + CHUNK, effort.rounds))
            waiting.add(asyncio.ensure_future(loop.run_in_executor(processes, _play, seeds)))
            if len(waiting) < 4:
                continue
            done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                finished += CHUNK
                count(each.result(), finished)
        for each in waiting:
            finished += CHUNK
            count(await each, finished)
    first = f", first: {broken[0]}" if broken else ""
    return Outcome(not broken, f"{len(broken)} broken in {sessions} sessions{first}")


def _play_cases(first: int, most: int) -> tuple[int, list[str]]:
    """Returns the number of cases played, and those in which a rule is broken."""
    cases = [case for number, case in enumerate(all_cases(PROCESSES, first)) if number * PROCESSES < most]
    reports = [(case, play_case(case)) for case in cases]
    return len(cases), [f"{case}: {report.broken}" for case, report in reports if report.broken]


@drill("S2", promised="0 broken rules with a fault at any point", rounds=3000)
async def a_session_with_a_fault_at_each_point(effort: Effort) -> Outcome:
    """Plays one session with each fault at each point, in two processes: a world has an event loop of its own."""
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as processes:
        parts = [loop.run_in_executor(processes, _play_cases, first, effort.rounds) for first in range(PROCESSES)]
        outcomes = await asyncio.gather(*parts)
    played, broken = sum(count for count, _ in outcomes), [each for _, some in outcomes for each in some]
    first = f", first: {broken[0]}" if broken else ""
    return Outcome(not broken, f"{len(broken)} broken in {played} cases{first}")
