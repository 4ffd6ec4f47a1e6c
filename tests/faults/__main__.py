"""Long form of the fault tests: runs every drill with its full count, and prints promised and measured figures."""

from __future__ import annotations

import asyncio
import importlib
import logging
import os
import pkgutil
import sys
import time
from collections.abc import Iterable

import tests.faults
from tests.faults.drills import REGISTER, Drill, Effort, Outcome

FULL = 500
"""Value of FAULT_ROUNDS at which every drill has its full count; with 50, each has a tenth of it."""


def load() -> list[Drill]:
    """Returns all drills, sorted by the IDs of their promises."""
    for module in pkgutil.iter_modules(tests.faults.__path__):
        if module.name.endswith("_drills"):
            importlib.import_module(f"{tests.faults.__name__}.{module.name}")
    return sorted(REGISTER, key=lambda drill: (drill.promise, drill.about))


def chosen(drills: Iterable[Drill], promises: list[str]) -> list[Drill]:
    """Returns the drills of the given promises, or all drills if none are given."""
    return [drill for drill in drills if not promises or drill.promise in promises]


def effort_of(drill: Drill, rounds: int, limit: float) -> Effort:
    """Returns the effort for a drill if full counts are scaled by ``rounds / FULL``."""
    return Effort(max(1, drill.rounds * rounds // FULL), drill.speed, limit)


async def carry_out(drill: Drill, effort: Effort) -> Outcome:
    """Runs a drill; if it raises an exception, its promise is not kept."""
    (outcome,) = await asyncio.gather(drill.measure(effort), return_exceptions=True)
    return outcome if isinstance(outcome, Outcome) else Outcome(False, f"broke: {outcome!r}"[:100])


def row(drill: Drill, outcome: Outcome, seconds: float) -> str:
    """Returns one line of the table."""
    verdict = "ok" if outcome.kept else "NOT KEPT"
    return f"{drill.promise:5} {drill.about:44} {drill.promised:42} {outcome.measured:64} {verdict:8} {seconds:5.0f} s"


def main(promises: list[str]) -> int:
    """Runs the drills and prints the table; returns 1 if a promise is not kept, else 0."""
    logging.getLogger().addHandler(logging.NullHandler())
    # Otherwise gRPC writes a line for every handshake that fails as intended. It reads this when it is first imported.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    rounds, limit = int(os.environ.get("FAULT_ROUNDS", FULL)), float(os.environ.get("FAULT_SECONDS", "900"))
    broken = 0
    for drill in chosen(load(), promises):
        begin = time.monotonic()
        outcome = asyncio.run(carry_out(drill, effort_of(drill, rounds, limit)))
        broken += not outcome.kept
        print(row(drill, outcome, time.monotonic() - begin), flush=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
