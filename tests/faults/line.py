"""What a faulty line does to bytes: which it lets through, how late, how fast and in what portions."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

LARGEST_PORTION = 65536
"""Bytes read at once where the line is not slowed down."""

Sleep = Callable[[float], Awaitable[None]]


class Mode(Enum):
    """What happens to connections, present and new ones."""

    PASS = auto()
    HOLE = auto()
    """Accepts and swallows both directions, as a dead line behind a living box does."""
    HALF_OPEN = auto()
    """The client is heard, the server is not."""
    HALF_OPEN_UP = auto()
    """The server is heard, the client is not."""
    DROP_REPLIES = auto()
    """Like HALF_OPEN, but only from the moment on that a number of bytes of the client has passed."""
    RESET = auto()
    """Breaks the present connections with RST, and new ones as soon as they are there."""
    REFUSE = auto()
    """Nothing listens; the present connections are broken too."""


class FetchPolicy(Enum):
    """A direction."""

    UP = auto()
    """From the client to the server."""
    DOWN = auto()


@dataclass
class Flow:
    """Bytes of one direction: what came in and what was let out."""

    read: int = 0
    passed: int = 0


@dataclass
class Line:
    """The state of a line, shared by its connections and open to change at any time.

    Attributes:
        mode: What happens to connections.
        marker: Bytes of the client that have to pass before DROP_REPLIES drops.
        delay: Seconds by which each portion is late.
        rate: Bytes per second; 0 for no limit.
        sliced: Every byte travels alone.
        sleep: How to wait.
    """

    mode: Mode = Mode.PASS
    marker: int = 1
    delay: float = 0.0
    rate: float = 0.0
    sliced: bool = False
    sleep: Sleep = asyncio.sleep
    flows: dict[FetchPolicy, Flow] = field(default_factory=lambda: {way: Flow() for way in FetchPolicy})

    def swallows(self, way: FetchPolicy, sent: int) -> bool:
        """Tells whether bytes of this direction vanish now that the client has ``sent`` so many."""
        if self.mode is Mode.DROP_REPLIES:
            return way is FetchPolicy.DOWN and sent >= self.marker
        return way in _SWALLOWED.get(self.mode, ())

    @property
    def portion(self) -> int:
        """Bytes to read at once; a slow line takes a tenth of a second for them."""
        return max(1, min(LARGEST_PORTION, int(self.rate / 10))) if self.rate else LARGEST_PORTION

    def pieces(self, portion: bytes) -> Iterator[bytes]:
        """What ``portion`` is cut into."""
        size = 1 if self.sliced else len(portion)
        return (portion[start : start + size] for start in range(0, len(portion), size))


_SWALLOWED = {
    Mode.HOLE: (FetchPolicy.UP, FetchPolicy.DOWN),
    Mode.HALF_OPEN: (FetchPolicy.DOWN,),
    Mode.HALF_OPEN_UP: (FetchPolicy.UP,),
}
