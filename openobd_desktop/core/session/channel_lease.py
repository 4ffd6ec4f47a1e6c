"""A channel that several use: closed by its owner, who may wait until nobody needs it any more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from openobd_desktop.core.ports.service import SessionCalls


class ChannelLease:
    """Lends ``calls`` out and counts who has them."""

    def __init__(self, calls: SessionCalls) -> None:
        self.calls = calls
        self._users = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[SessionCalls]:
        """The calls, for as long as the block lasts or their owner closes them."""
        self._users += 1
        self._idle.clear()
        try:
            yield self.calls
        finally:
            self._users -= 1
            if not self._users:
                self._idle.set()

    async def wait_idle(self) -> None:
        """Waits until nobody has the calls."""
        await self._idle.wait()
