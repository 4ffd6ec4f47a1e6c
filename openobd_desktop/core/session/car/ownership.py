"""Exclusive use of the car's buses by one owner at a time: a scan, clearing, reading freeze frames, or the console."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from enum import Enum
from typing import TYPE_CHECKING

from openobd_desktop.core.session.car.channel import CarChannel, Tap, no_tap
from openobd_desktop.core.session.car.ignition import Ignition
from openobd_desktop.core.session.car.room import ChannelRoom, Freeing
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.diagnosis.budgets import OPENING
from openobd_desktop.diagnosis.plan import MOST_CHANNELS
from openobd_desktop.domain.car.buses import BusConfiguration, Channel, Configuration
from openobd_desktop.errors import (
    BusesInUse,
    BusesRefused,
    CarStreamEnded,
    NotConnected,
    NotOffered,
    OpenObdError,
    message,
)

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls

_NOT_OPENED = message("The stream to the control unit could not be opened in time.")


class Owner(Enum):
    """The purpose for which the buses are used."""

    SCAN = "scan"
    CLEARING = "clearing"
    CONSOLE = "console"
    FRAMES = "freeze frames"


class BusLease:
    """One owner's access to the buses.

    Attributes:
        configured: The most recently configured buses.
        channels: The open channels, oldest first.
    """

    def __init__(self, handle: SessionHandle, ignition: Ignition, freeing: Freeing) -> None:
        self._handle = handle
        self._ignition = ignition
        self._room = ChannelRoom(freeing, handle.clock)
        self._sensing: asyncio.Future[None] | None = None
        self._stack = AsyncExitStack()
        self._calls: SessionCalls | None = None
        self.configured: tuple[BusConfiguration, ...] = ()
        self.channels: list[CarChannel] = []

    async def configure(self, buses: Sequence[BusConfiguration]) -> None:
        """Closes all channels and configures ``buses``, which replace those configured before.

        If possible, the ignition is sensed on another pin while these buses are configured.

        Raises:
            BusesRefused: the service does not accept the buses.
            CarLost: the connector cannot be reached.
            NotOffered: the server is too old.
            OpenObdError: the buses were not configured or, if the error is ``ambiguous``, may have been configured.
        """
        await self.aclose()
        self._stack = AsyncExitStack()
        # A connection that has failed in the meantime must not be reused.
        calls = await self._stack.enter_async_context(self._handle.new_channel())
        senses = await self._configure(calls, buses)
        self._calls = calls
        self.configured = tuple(buses)
        self._room.configured()
        if senses:
            handle = self._handle
            self._sensing = handle.scope.start(self._ignition.follow(calls), f"follow ignition of {handle.session_id}")

    async def _configure(self, calls: SessionCalls, buses: Sequence[BusConfiguration]) -> bool:
        """Configures the buses, plus the ignition's if the service accepts it; returns whether that was the case."""
        ignition = self._ignition.beside(buses)
        refused: OpenObdError | None = None
        if ignition is not None:
            try:
                await calls.buses.configure(self._handle.token(), [*buses, ignition])
            except BusesRefused as error:
                refused = error
            except NotOffered as error:
                self._ignition.give_up(error)
                raise
            else:
                return True
        if buses:
            await calls.buses.configure(self._handle.token(), buses)
        if refused is not None:
            # The other buses are accepted, so the ignition's bus is the one that was rejected.
            self._ignition.give_up()
        return False

    async def sense_ignition(self, seconds: float) -> None:
        """Closes all channels, and waits at most ``seconds`` of real time for the state of the ignition.

        Raises:
            OpenObdError: see ``configure``.
        """
        if self._ignition.beside(()) is not None:
            await self.configure(())
            await self._ignition.told(seconds)

    @asynccontextmanager
    async def channel(self, channel: Channel, tap: Tap = no_tap) -> AsyncIterator[CarChannel]:
        """Opens a channel on a configured bus; the channel is closed at once when the block ends.

        If the connector does not free closed channels, the buses are configured again from time to time while no
        channel is open, so this method is suitable only if one channel at a time is enough.

        Raises:
            BusesInUse: ``MOST_CHANNELS`` channels are open.
            OpenObdError: the channel could not be opened.
        """
        await self._room.make(self._configuration, lambda: self.configure(self.configured))
        opened = await self.open(channel, tap)
        try:
            yield opened
        finally:
            await self.close(opened)

    async def _configuration(self) -> Configuration:
        if self._calls is None:
            raise NotConnected
        return await self._calls.buses.configuration(self._handle.token())

    async def open(self, channel: Channel, tap: Tap = no_tap) -> CarChannel:
        """Opens a channel on a configured bus; the caller must close it with ``close``.

        Raises:
            BusesInUse: ``MOST_CHANNELS`` channels are open.
            NotConnected: no bus is configured.
            OpenObdError: the channel could not be opened.
        """
        if self._calls is None:
            raise NotConnected
        if self._room.in_use >= MOST_CHANNELS:
            raise BusesInUse
        self._room.opened()
        try:
            async with asyncio.timeout(OPENING):
                stream = await self._calls.channels.open(self._handle.token(), channel)
        except TimeoutError:
            self._room.closed()
            raise CarStreamEnded(what=_NOT_OPENED, meaning=BusesInUse.meaning) from None
        except (OpenObdError, asyncio.CancelledError):
            self._room.closed()
            raise
        opened = CarChannel(stream, channel, self._handle.clock, self._handle.scope, tap)
        self.channels.append(opened)
        return opened

    async def close(self, channel: CarChannel) -> None:
        """Closes a channel at once."""
        if channel in self.channels:
            self.channels.remove(channel)
            self._room.closed()
        await channel.aclose()

    async def aclose(self) -> None:
        """Closes all channels; the buses stay configured until the next configuration."""
        self._calls = None
        sensing, self._sensing = self._sensing, None
        if sensing is not None:
            sensing.cancel()
            await asyncio.wait([sensing])
        open_ones, self.channels = self.channels, []
        for _ in open_ones:
            self._room.closed()
        await asyncio.gather(*(each.aclose() for each in open_ones))
        await self._stack.aclose()


class BusOwnership:
    """Grants access to the buses of one session's car to one owner at a time.

    Attributes:
        owner: The current owner; None if the buses are free.
    """

    __slots__ = ("_check", "_freeing", "_handle", "_ignition", "owner")

    def __init__(self, handle: SessionHandle, ignition: Ignition, check: Callable[[], None]) -> None:
        """``check`` raises an ``OpenObdError`` if the buses are being used by anything other than an owner."""
        self._handle = handle
        self._ignition = ignition
        self._check = check
        self._freeing = Freeing()
        self.owner: Owner | None = None

    def check(self) -> None:
        """Checks that the buses are free.

        Raises:
            BusesInUse: the buses are already in use, possibly by local testers.
            FunctionRunning: a function is using the buses.
        """
        if self.owner is not None:
            raise BusesInUse
        self._check()

    @asynccontextmanager
    async def lend(self, owner: Owner) -> AsyncIterator[BusLease]:
        """Grants access to the buses within the ``async with`` block, and then closes all channels.

        Raises:
            OpenObdError: see ``check``.
        """
        self.check()
        self.owner = owner
        lease = BusLease(self._handle, self._ignition, self._freeing)
        self._handle.changed()
        try:
            yield lease
        finally:
            try:
                await lease.aclose()
            finally:
                self.owner = None
                self._handle.changed()
