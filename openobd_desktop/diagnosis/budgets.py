"""How long to wait for a control unit, and how often to ask it again."""

from __future__ import annotations

from typing import NamedTuple

from openobd_desktop.domain.car.buses import Protocol

SCAN_TOTAL = 300.0
"""Seconds after which a scan ends with the results so far."""
CLEAR_TOTAL = 240.0
"""Seconds after which no further control unit begins to clear its codes."""
CLEAR_LAST = 60.0
"""Further seconds after which clearing is broken off."""
OPENING = 10.0
"""Time limit for opening a stream, in seconds; it may have to wait for another one to end."""
CONFIGURE = 15.0
"""Time limit for configuring the buses, in seconds."""
BUSY_PAUSES = (0.5, 1.0, 2.0, 2.0, 2.0)
"""Seconds before each repetition of a request to a control unit that reports that it is busy."""
KEEP_SESSION = 2.0
"""Seconds between two messages that keep a session alive; after five without a request, it ends (ISO 14229-2)."""
SILENT_TRIES = 2
SILENCES = 3
"""Number of unanswered requests after which no further requests are sent to a control unit."""
SECOND_LOOK = 4
"""Number of control units asked at once when silent ones are asked again."""
AFTER_CLEAR = 1.0
"""Seconds between clearing codes and reading them again."""
_TOTAL, _CLEAR_TOTAL = 30.0, 60.0
_PENDING = 5.0
_QUIET = 0.4


class Budget(NamedTuple):
    """Limits of one request, in seconds."""

    first: float
    """Time until the first message."""
    pending: float
    """Time until the next message after each "pending"."""
    total: float
    """Time until the answer, whatever arrives in between."""
    quiet: float = 0.0
    """Silence after an answer, after which no further one is expected; 0 if there is only one."""


class _Row(NamedTuple):
    """Time limits for the first request on a bus and for each later one, in seconds, without the latency."""

    opening: float
    later: float


_ROWS = {
    Protocol.ISOTP: _Row(0, 1),
    Protocol.DOIP: _Row(10, 1),
    Protocol.TP20: _Row(5, 2),
    Protocol.KWP_SLOW: _Row(8, 2),
    Protocol.KWP_FAST: _Row(4, 2),
}
_KLINE = (Protocol.KWP_SLOW, Protocol.KWP_FAST)
_LEAST = 2.0


def budget(protocol: Protocol, latency: float, *, opening: bool = False, clearing: bool = False) -> Budget:
    """Returns the limits of a request.

    Args:
        protocol: The protocol of the bus; an unknown one gets the longest limits.
        latency: The largest of the most recent latencies of the connection to the car, in seconds.
        opening: Whether this is the first request of the channel or, for DoIP, of the bus.
        clearing: Whether codes are cleared, which takes longest.
    """
    row = _ROWS.get(protocol, _Row(10, 2))
    later = max(_LEAST, row.later + 2 * latency)
    return Budget(
        first=max(row.opening, later) if opening else later,
        pending=_PENDING + latency,
        total=_CLEAR_TOTAL if clearing else _TOTAL,
        quiet=_QUIET + latency if protocol in _KLINE else 0.0,
    )
