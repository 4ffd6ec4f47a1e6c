"""Availability of further channels: whether a closed channel is freed at once or only by the next bus configuration.

The openOBD docs specify only how many channels are reliable, so the service is asked once before more are opened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.diagnosis.plan import MOST_CHANNELS
from openobd_desktop.domain.car.buses import Configuration
from openobd_desktop.errors import OpenObdError

LOOKS = (0.0, 0.1, 0.4)
"""Real seconds to wait before each check of the channels in use; the connector may take a moment to free a channel."""


class Freeing:
    """Knowledge about when a connector frees its channels.

    Attributes:
        at_once: Whether the connector frees a channel as soon as it is closed; None if unknown.
    """

    __slots__ = ("at_once",)

    def __init__(self) -> None:
        self.at_once: bool | None = None


class ChannelRoom:
    """The channels opened since the buses were last configured.

    Attributes:
        in_use: Number of channels that are open or being opened.
    """

    def __init__(self, freeing: Freeing, clock: Clock) -> None:
        self._freeing = freeing
        self._clock = clock
        self._opened = 0
        self._turn = asyncio.Lock()
        self._news = asyncio.Event()
        self.in_use = 0

    def configured(self) -> None:
        """Records that the buses were configured, which frees all channels."""
        self._opened = 0

    def opened(self) -> None:
        """Counts a channel that is being opened."""
        self._opened += 1
        self.in_use += 1

    def closed(self) -> None:
        """Counts a channel that was closed."""
        self.in_use -= 1
        self._news.set()

    async def make(
        self, configuration: Callable[[], Awaitable[Configuration]], configure: Callable[[], Awaitable[None]]
    ) -> None:
        """Ensures that another channel is reliable, configuring the buses again if necessary.

        Args:
            configuration: Function that requests the buses and channels in use.
            configure: Function that configures the same buses again; called while no channel is open.

        Raises:
            OpenObdError: the buses could not be configured again.
        """
        if self._is_enough:
            return
        async with self._turn:
            if self._freeing.at_once is None:
                self._freeing.at_once = await self._find_out(configuration)
            if self._is_enough:
                return
            while self.in_use:
                self._news.clear()
                await self._news.wait()
            await configure()

    @property
    def _is_enough(self) -> bool:
        return self._freeing.at_once is True or self._opened < MOST_CHANNELS

    async def _find_out(self, configuration: Callable[[], Awaitable[Configuration]]) -> bool:
        for seconds in LOOKS:
            await self._clock.sleep(seconds * self._clock.factor)
            try:
                found = await configuration()
            except OpenObdError:
                # Without an answer, closed channels are assumed to be free, as with any other stream.
                return True
            if len(found.channels) <= self.in_use:
                return True
        return False
