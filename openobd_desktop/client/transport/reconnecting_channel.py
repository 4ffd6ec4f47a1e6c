"""A line to the login host that is replaced after a failure: a channel that lost its way may not find it again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from openobd_desktop.client.transport.rpc import Caller
from openobd_desktop.errors import NotConnected, Unreachable


@dataclass(slots=True, eq=False)
class _Held:
    caller: Caller
    under_way: int = 0
    stale: bool = False


class ReconnectingChannel:
    """Lends the caller to use now.

    After an ``Unreachable`` the next call goes over a new channel: names are resolved and proxies asked for anew. The
    old one is closed once nothing is under way on it, so that no start is cut off by the failure of a list.
    """

    def __init__(self, open_caller: Callable[[], Caller]) -> None:
        self._open_caller = open_caller
        self._now: _Held | None = _Held(open_caller())
        self._stale: set[_Held] = set()

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[Caller]:
        """The caller for one call.

        Raises:
            NotConnected: the line has been closed for good.
        """
        if self._now is None:
            raise NotConnected(what="This program closed the connection to the service.")
        held = self._now
        if held.stale:
            self._stale.add(held)
            held = self._now = _Held(self._open_caller())
        held.under_way += 1
        try:
            yield held.caller
        except Unreachable:
            held.stale = True
            raise
        finally:
            held.under_way -= 1
            await self._drop_idle()

    async def _drop_idle(self) -> None:
        for held in [each for each in self._stale if not each.under_way]:
            self._stale.discard(held)
            await held.caller.aclose()

    async def aclose(self) -> None:
        """Closes every channel; calls under way fail."""
        closing = {*self._stale, *([self._now] if self._now else [])}
        self._now = None
        self._stale.clear()
        for held in closing:
            await held.caller.aclose()
