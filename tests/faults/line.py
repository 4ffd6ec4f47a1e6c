"""State of a faulty line: which bytes it passes, with what delay, at what rate and in what portions."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

LARGEST_PORTION = 65536
"""Maximum number of bytes read at once if the rate is not limited."""

Sleep = Callable[[float], Awaitable[None]]


class Mode(Enum):
    """Effect of the line on existing and new connections."""

    PASS = auto()
    HOLE = auto()
    """Accepts connections and drops all bytes in both directions, like a live router with a dead uplink."""
    HALF_OPEN = auto()
    """Passes the bytes of the client, and drops those of the server."""
    HALF_OPEN_UP = auto()
    """Passes the bytes of the server, and drops those of the client."""
    DROP_REPLIES = auto()
    """Like HALF_OPEN, but only after a given number of bytes from the client has passed."""
    RESET = auto()
    """Resets existing connections, and new ones as soon as they are accepted."""
    REFUSE = auto()
    """Stops listening, and resets existing connections."""


class Direction(Enum):
    """Direction of bytes on a line."""

    UP = auto()
    """From the client to the server."""
    DOWN = auto()


@dataclass
class Flow:
    """Number of bytes in one direction that were read from the sender and passed on."""

    read: int = 0
    passed: int = 0


@dataclass
class Line:
    """State of a line, shared by its connections; it may be changed at any time.

    Attributes:
        mode: The effect on connections.
        marker: The number of bytes from the client after which DROP_REPLIES takes effect.
        delay: The delay of each portion in seconds.
        rate: The maximum number of bytes per second; 0 for no limit.
        sliced: Whether every byte is sent separately.
        sleep: The function that waits for a number of seconds.
    """

    mode: Mode = Mode.PASS
    marker: int = 1
    delay: float = 0.0
    rate: float = 0.0
    sliced: bool = False
    sleep: Sleep = asyncio.sleep
    flows: dict[Direction, Flow] = field(default_factory=lambda: {way: Flow() for way in Direction})

    def swallows(self, way: Direction, sent: int) -> bool:
        """Returns whether bytes in a direction are dropped after the client has ``sent`` a number of bytes."""
        if self.mode is Mode.DROP_REPLIES:
            return way is Direction.DOWN and sent >= self.marker
        return way in _SWALLOWED.get(self.mode, ())

    @property
    def portion(self) -> int:
        """Number of bytes to read at once: at a limited rate, as many as take a tenth of a second."""
        return max(1, min(LARGEST_PORTION, int(self.rate / 10))) if self.rate else LARGEST_PORTION

    def pieces(self, portion: bytes) -> Iterator[bytes]:
        """Returns the pieces in which ``portion`` is sent."""
        size = 1 if self.sliced else len(portion)
        return (portion[start : start + size] for start in range(0, len(portion), size))


_SWALLOWED = {
    Mode.HOLE: (Direction.UP, Direction.DOWN),
    Mode.HALF_OPEN: (Direction.DOWN,),
    Mode.HALF_OPEN_UP: (Direction.UP,),
}
