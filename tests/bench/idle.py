"""Wake-ups of the core with one idle session, compared with those of one plain stream."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import said_by, started, switches

SECONDS = 3.0


def measure() -> Iterator[Figure]:
    """Yields the figure; both run at the same time, so that disturbances affect both."""
    with started("tests.bench.far_end") as service:
        login: list[str] = json.loads(said_by(service))
        keeper = "tests.bench.one_session"
        with started(keeper, "ours", *login) as ours, started(keeper, "bare", *login) as bare:
            for child in (ours, bare):
                said_by(child)
            turns = [_turn(ours.pid, bare.pid) for _ in range(PAIRS)]
    ours_woken, bare_woken = zip(*turns, strict=True)
    yield Figure("wake-ups with one kept session", ours_woken, bare_woken, "bare streams", "/s", "<= 1.5")


def _turn(ours: int, bare: int) -> tuple[float, float]:
    before = switches(ours), switches(bare)
    time.sleep(SECONDS)
    return (switches(ours) - before[0]) / SECONDS, (switches(bare) - before[1]) / SECONDS
