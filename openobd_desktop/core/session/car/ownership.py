"""Ownership of the car's buses, which a scan, the clearing of codes or the console has, never two of them at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from enum import Enum
from typing import TYPE_CHECKING

from openobd_desktop.core.session.car.channel import CarChannel, Tap, no_tap
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.diagnosis.plan import MOST_CHANNELS
from openobd_desktop.domain.buses import BusConfiguration, Channel
from openobd_desktop.errors import BusesInUse, NotConnected

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls


class Owner(Enum):
    """What the buses are used for."""

    SCAN = "scan"
    CLEARING = "clearing"
    CONSOLE = "console"


class BusLease:
    """The buses while one owner uses them.

    Attributes:
        configured: The buses as configured last.
        channels: The open channels, oldest first.
    """

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self._stack = AsyncExitStack()
        self._calls: SessionCalls | None = None
        self.configured: tuple[BusConfiguration, ...] = ()
        self.channels: list[CarChannel] = []
        self._opening = 0

    async def configure(self, buses: Sequence[BusConfiguration]) -> None:
        """Closes all channels and configures ``buses`` in place of those configured before.

        Raises:
            BusesRefused: the service does not accept the buses.
            CarLost: the connector cannot be reached.
            NotOffered: the server is too old.
            OpenObdError: the buses were not configured or, if the error is ``ambiguous``, may have been configured.
        """
        await self.aclose()
        self._stack = AsyncExitStack()
        # A connection that has failed in the meantime is not used again.
        calls = await self._stack.enter_async_context(self._handle.new_channel())
        await calls.buses.configure(self._handle.token(), buses)
        self._calls = calls
        self.configured = tuple(buses)

    @asynccontextmanager
    async def channel(self, channel: Channel, tap: Tap = no_tap) -> AsyncIterator[CarChannel]:
        """Opens a channel on a configured bus; it is closed at once when the block ends.

        Raises:
            BusesInUse: ``MOST_CHANNELS`` channels are open.
            OpenObdError: the channel could not be opened.
        """
        opened = await self.open(channel, tap)
        try:
            yield opened
        finally:
            await self.close(opened)

    async def open(self, channel: Channel, tap: Tap = no_tap) -> CarChannel:
        """Opens a channel on a configured bus, to be closed with ``close``.

        Raises:
            BusesInUse: ``MOST_CHANNELS`` channels are open.
            NotConnected: no bus is configured.
            OpenObdError: the channel could not be opened.
        """
        if self._calls is None:
            raise NotConnected
        if len(self.channels) + self._opening >= MOST_CHANNELS:
            raise BusesInUse
        self._opening += 1
        try:
            stream = await self._calls.channels.open(self._handle.token(), channel)
        finally:
            self._opening -= 1
        opened = CarChannel(stream, channel, self._handle.clock, self._handle.scope, tap)
        self.channels.append(opened)
        return opened

    async def ignition(self) -> bool | None:
        """Returns whether the ignition is on; None if the connector does not know. Needs a ``Terminal15Bus``.

        Raises:
            NotConnected: no bus is configured.
            OpenObdError: the state could not be read.
        """
        if self._calls is None:
            raise NotConnected
        async with aclosing(self._calls.buses.ignition(self._handle.token())) as states:
            async for state in states:
                return state
        return None

    async def close(self, channel: CarChannel) -> None:
        """Closes a channel at once."""
        if channel in self.channels:
            self.channels.remove(channel)
        await channel.aclose()

    async def aclose(self) -> None:
        """Closes all channels; the buses stay configured until the next configuration."""
        self._calls = None
        open_ones, self.channels = self.channels, []
        await asyncio.gather(*(each.aclose() for each in open_ones))
        await self._stack.aclose()


class BusOwnership:
    """Lends the buses of one session's car to one owner at a time.

    Attributes:
        owner: The current owner; None if the buses are free.
    """

    __slots__ = ("_handle", "owner")

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.owner: Owner | None = None

    @asynccontextmanager
    async def lend(self, owner: Owner) -> AsyncIterator[BusLease]:
        """Lends the buses for the duration of the block, at whose end all channels are closed.

        Raises:
            BusesInUse: they are already in use.
        """
        if self.owner is not None:
            raise BusesInUse
        self.owner = owner
        lease = BusLease(self._handle)
        self._handle.changed()
        try:
            yield lease
        finally:
            try:
                await lease.aclose()
            finally:
                self.owner = None
                self._handle.changed()
