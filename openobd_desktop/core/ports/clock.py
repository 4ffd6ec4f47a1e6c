"""Protocol of the clock."""

from __future__ import annotations

from typing import Protocol


class Clock(Protocol):
    """Time, injected so that tests and the demo can move it."""

    @property
    def factor(self) -> float:
        """Seconds that pass here for each second outside."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump."""
        ...

    def now(self) -> float:
        """Seconds since 1970 in UTC, as the PC's clock has them."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Waits; a waker-up still looks at the clock, since timers may fire early."""
        ...
