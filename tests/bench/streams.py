"""Calls and small messages on the window's loop, including while the window is repainted 60 times a second."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.bench.figures import PAIRS, Figure
from tests.bench.processes import said_by, started
from tests.bench.stream_client import FRAME, TIMERS

CLIENT = "tests.bench.stream_client"
LOOPS = ("plain", "qt", "painted", "no readers")
ROWS = (
    ("stream on the window's loop", "qt", "stream", "/s", ">= 0.9"),
    ("CPU of a message of the stream", "qt", "stream cpu", "us", "<= 1.15"),
    ("call on the window's loop", "qt", "unary", "us", "<= 1.1"),
    ("CPU of a call", "qt", "unary cpu", "us", "<= 1.15"),
    ("32 calls at once on the window's loop", "qt", "at once", "/s", ">= 0.9"),
    ("stream under a 60 Hz repaint", "painted", "stream", "/s", ">= 0.5"),
    ("stream without readers", "no readers", "stream", "/s", ">= 0.7"),
    ("call without readers", "no readers", "unary", "us", "<= 1.2"),
)


def measure() -> Iterator[Figure]:
    """Yields the figures; the loops are measured in turn."""
    with started("tests.bench.stream_server") as server:
        port = said_by(server)
        turns = [_turn(port, LOOPS if number % 2 else LOOPS[::-1]) for number in range(PAIRS)]

    def samples(loop: str, name: str) -> list[float]:
        return [turn[loop][name] for turn in turns]

    for what, loop, name, unit, goal in ROWS:
        yield Figure(what, samples(loop, name), samples("plain", name), "plain asyncio", unit, goal)
    # Of the 62 frames requested, 58 must be painted.
    frames = samples("painted", "frames")
    yield Figure("frames while calls and messages arrive", frames, 1000 / FRAME, "asked for", "/s", ">= 0.928")
    early = max(turn[loop]["early"] for turn in turns for loop in LOOPS[1:])
    yield Figure("timers that fire early", early, TIMERS, "timers", "", "<= 0")


def _turn(port: str, loops: tuple[str, ...]) -> dict[str, dict[str, float]]:
    taken = {}
    for loop in loops:
        with started(CLIENT, loop, port) as child:
            taken[loop] = json.loads(said_by(child))
    return taken
