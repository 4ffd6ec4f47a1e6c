"""Limit on the rate of requests, which respects the service's own limit however long requests take."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Protocol

from openobd_desktop.errors import PartnerApiBusy

RATE = 4.9
"""Requests per second; the service allows 5, but its clock may be slower than this PC's."""
BURST = 10
"""Number of requests that may be sent at once after a quiet period."""
PATIENCE = 5.0
"""Longest pause, in seconds, for which calls wait if the service requests it; during a longer pause, calls fail."""
LONGEST_PAUSE = 60.0
"""Longest pause in seconds, whatever the service asks for."""


class Timer(Protocol):
    """A scheduled callback."""

    def cancel(self) -> None:
        """Cancels the callback."""
        ...


class Limiter:
    """Queue for requests, first come, first served.

    A request is sent at once while there are tokens, which are added at ``RATE`` per second, up to ``BURST``. It is not
    known when the service counts a request, only that this happens between the start of the request and its answer. So
    the token is reserved when the request starts but spent when the answer arrives, which is the worst case.
    """

    def __init__(
        self,
        clock: Callable[[], float] | None = None,
        call_later: Callable[[float, Callable[[], None]], Timer] | None = None,
    ) -> None:
        loop = asyncio.get_running_loop()
        self._clock = clock or loop.time
        self._call_later = call_later or loop.call_later
        self._queue = asyncio.Lock()
        self._changed = asyncio.Event()
        self._tokens = float(BURST)
        self._counted_at = self._clock()
        self._under_way = 0
        self._paused_until = 0.0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Waits until a request may be sent; the request must be made inside the ``async with`` block.

        Raises:
            PartnerApiBusy: the service has asked for a pause of more than ``PATIENCE`` seconds.
        """
        self._require_patience()
        async with self._queue:
            while (wait := self._wait()) != 0:
                await self._wait_for_change(wait)
                self._require_patience()
            self._under_way += 1
        try:
            yield
        finally:
            self._count()
            self._tokens -= 1
            self._under_way -= 1
            self._changed.set()

    def pause(self, seconds: float) -> None:
        """Delays further requests for ``seconds``, as requested by the service, but for at most a minute."""
        until = self._clock() + min(max(seconds, 0.0), LONGEST_PAUSE)
        self._paused_until = max(self._paused_until, until)
        # The service has counted requests that are unknown to us, such as those of another program with the same login.
        self._count()
        self._tokens = min(self._tokens, self._under_way)
        self._changed.set()

    def _require_patience(self) -> None:
        left = self._paused_until - self._clock()
        if left > PATIENCE:
            raise PartnerApiBusy(f"the service asked for a pause of another {left:.0f} s")

    def _count(self) -> None:
        now = self._clock()
        self._tokens = min(BURST, self._tokens + (now - self._counted_at) * RATE)
        self._counted_at = now

    def _wait(self) -> float | None:
        """Returns the seconds until the next request may start; None if a request in progress has to end first."""
        self._count()
        pause = self._paused_until - self._clock()
        needed = 1 + self._under_way
        if pause <= 0 and self._tokens >= needed:
            return 0
        if needed > BURST:
            return None
        return max(pause, (needed - self._tokens) / RATE, 0.001)

    async def _wait_for_change(self, seconds: float | None) -> None:
        self._changed.clear()
        timer = None if seconds is None else self._call_later(seconds, self._changed.set)
        try:
            await self._changed.wait()
        finally:
            if timer is not None:
                timer.cancel()
