"""Scans of a car with forty control units, at three distances, compared with their limits and the vendor's client."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.bench.figures import Figure
from tests.bench.processes import said_by, started

SERVER, OURS, VENDOR = "tests.bench.scan_server", "tests.bench.our_scan", "tests.bench.vendor_scan"
TABLE = "tests.bench.scan_table"
UNITS = 40
ASKED_BY_VENDOR = {0.09: UNITS, 0.3: 10, 0.5: 5}
"""Number of control units that the vendor's client asks at each distance in seconds, so that it does not take minutes.
"""
WAVES, REQUESTS = 2, 8
STALL = 16.0
"""Maximum stall of the window in milliseconds."""


def measure() -> Iterator[Figure]:
    """Yields three figures for each distance, then the slowest cancellation and the effect of a scan on the window."""
    with started(TABLE) as child:
        table: list[float] = json.loads(said_by(child))
    cancelled: list[float] = []
    for delay, asked in ASKED_BY_VENDOR.items():
        with started(SERVER, str(delay)) as server:
            login = json.loads(said_by(server))
            ours = _figures(OURS, "plain", *login, str(UNITS))
            host, port, client_id, secret, cluster, ticket = login
            vendor = _vendor(client_id, secret, cluster, host, port, ticket, str(asked))
            window = _figures(OURS, "window", *login, str(UNITS))
        far = f"{UNITS} control units, {delay * 1000:.0f} ms away"
        yield Figure(f"{far}: codes", ours["codes"], 1.15 * WAVES * delay + 0.5, "limit", "s", "<= 1")
        everything = 1.15 * WAVES * REQUESTS * delay + 0.7
        yield Figure(f"{far}: scan", ours["everything"], everything, "limit", "s", "<= 1")
        name = "vendor" if asked == UNITS else f"vendor, {UNITS // asked} x {asked} units"
        yield Figure(f"{far}: scan", ours["everything"], vendor["seconds"] * (UNITS / asked), name, "s", "<= 0.2")
        cancelled += ours["cancelled"]
    yield Figure("scan cancelled", max(cancelled) * 1000, 300.0, "limit", "ms", "<= 1")
    yield Figure("longest stall of the window during a scan", window["stall"], STALL, "at most", "ms", "<= 1")
    yield Figure("rows of a control unit in a table of 1,000 codes", table, STALL, "at most", "ms", "<= 1")
    yield Figure("threads that a scan starts", max(window["threads"]), vendor["threads"], "vendor", "", "<= 0")


def _vendor(*arguments: str) -> dict[str, float]:
    with started(VENDOR, *arguments) as child:
        found: dict[str, float] = json.loads(said_by(child))
    return found


def _figures(module: str, *arguments: str) -> dict[str, list[float]]:
    with started(module, *arguments) as child:
        found: dict[str, list[float]] = json.loads(said_by(child))
    return found
