"""A channel that several use: closed by its owner, who may wait until nobody needs it any more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from openobd_desktop.core.ports.service import SessionCalls


class Lent:
    """Lends ``calls`` out and counts who has them."""

    def __init__(self, calls: SessionCalls) -> None:
        self.calls = calls
        self._borrowers = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @asynccontextmanager
    async def borrowed(self) -> AsyncIterator[SessionCalls]:
        """The calls, for as long as the block lasts or their owner closes them."""
        self._borrowers += 1
        self._idle.clear()
        try:
            yield self.calls
        finally:
            self._borrowers -= 1
            if not self._borrowers:
                self._idle.set()

    async def returned(self) -> None:
        """Waits until nobody has the calls."""
        await self._idle.wait()
