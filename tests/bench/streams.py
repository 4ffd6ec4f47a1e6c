"""Rate of a stream of small messages while the window is repainted 60 times a second, compared with plain asyncio."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figures import Figure, paired
from tests.bench.processes import number_from, said_by, started

CLIENT = "tests.bench.stream_client"


def measure() -> Iterator[Figure]:
    """Yields the figures."""
    with started("tests.bench.stream_server") as server:
        port = said_by(server)
        for loop, what, goal in (
            ("qt", "stream on the window's loop", ">= 0.9"),
            ("painted", "stream under a 60 Hz repaint", ">= 0.5"),
        ):
            ours, plain = paired(
                lambda loop=loop: number_from(CLIENT, loop, port),  # type: ignore[misc]  # the default is the argument
                lambda: number_from(CLIENT, "plain", port),
            )
            yield Figure(what, ours, plain, "plain asyncio", "/s", goal)
