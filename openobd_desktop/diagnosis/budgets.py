"""Time limits for answers from control units, and limits on the retries of requests."""

from __future__ import annotations

from typing import NamedTuple

from openobd_desktop.domain.car.buses import Protocol

SCAN_TOTAL = 300.0
"""Seconds after which a scan ends with the results so far."""
CLEAR_TOTAL = 240.0
"""Seconds after which clearing is not started on any further control unit."""
CLEAR_LAST = 60.0
"""Seconds after ``CLEAR_TOTAL`` at which any clearing still in progress is aborted."""
OPENING = 10.0
"""Time limit for opening a stream, in seconds; the stream may have to wait until another stream ends."""
CONFIGURE = 15.0
"""Time limit for configuring the buses, in seconds."""
BUSY_PAUSES = (0.5, 1.0, 2.0, 2.0, 2.0)
"""Seconds to wait before each retry of a request that a control unit rejected because it was busy."""
KEEP_SESSION = 2.0
"""Seconds between messages that keep a session alive; without requests, it ends after five seconds (ISO 14229-2)."""
SILENT_TRIES = 2
SILENCES = 3
"""Number of unanswered requests after which no further requests are sent to a control unit."""
SECOND_LOOK = 4
"""Number of control units asked simultaneously when those that did not answer are asked again."""
AFTER_CLEAR = 1.0
"""Seconds between clearing codes and reading them again."""
_TOTAL, _CLEAR_TOTAL = 30.0, 60.0
_PENDING = 5.0
_QUIET = 0.4


class Budget(NamedTuple):
    """Time limits for one request, in seconds."""

    first: float
    """Time until the first message."""
    pending: float
    """Time until the next message after each "pending"."""
    total: float
    """Time until the answer, no matter what else arrives in the meantime."""
    quiet: float = 0.0
    """Period of silence after which no further answer is expected; 0 if there is only one answer."""


class _Row(NamedTuple):
    """Time limits for the first request on a bus and for later requests, in seconds, excluding latency."""

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
    """Returns the time limits for a request.

    Args:
        protocol: The protocol of the bus; the longest limits apply to an unknown protocol.
        latency: The largest of the most recent latencies of the connection to the car, in seconds.
        opening: Whether this is the first request on the channel or, for DoIP, on the bus.
        clearing: Whether the request clears codes, which takes longest.
    """
    row = _ROWS.get(protocol, _Row(10, 2))
    later = max(_LEAST, row.later + 2 * latency)
    return Budget(
        first=max(row.opening, later) if opening else later,
        pending=_PENDING + latency,
        total=_CLEAR_TOTAL if clearing else _TOTAL,
        quiet=_QUIET + latency if protocol in _KLINE else 0.0,
    )
