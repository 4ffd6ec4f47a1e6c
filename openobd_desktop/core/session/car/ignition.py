"""State of the ignition, which is sensed over a bus configured in addition to those in use."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable
from contextlib import aclosing
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.backoff import Throttle
from openobd_desktop.core.session.services.handle import (
    Loadable,
    LoadState,
    SessionHandle,
    from_cancellation,
    from_error,
)
from openobd_desktop.diagnosis.plan import MOST_BUSES
from openobd_desktop.domain.car.buses import BusConfiguration, Terminal15Bus
from openobd_desktop.errors import NotOffered, OpenObdError

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls

BUS = "ignition"
"""Name of the bus that senses the ignition."""
PINS = (1, 8)
"""Pins on which manufacturers provide terminal 15, most common first (manufacturer-specific pins, SAE J1962)."""
RENEWAL = 50 * 60.0
"""Seconds after which the stream is reopened: the session ends if a stream is silent for an hour (openOBD docs)."""
NEWS_AT_ONCE, NEWS_A_SECOND = 5, 2.0
"""Limits on announcements: the initial burst, and the rate per second."""


class Ignition:
    """Senses the ignition while the buses are in use.

    Attributes:
        state: Whether the ignition is on, as last reported; ``NOTHING`` if the connector cannot tell.
    """

    __slots__ = ("_announce", "_handle", "_is_usable", "_told", "_used_pins", "_was_on", "state")

    def __init__(self, handle: SessionHandle, used_pins: Callable[[], Collection[int]]) -> None:
        """``used_pins`` returns the pins of all the car's buses."""
        self._handle = handle
        self._used_pins = used_pins
        self._is_usable = True
        self._was_on = False
        self._told = asyncio.Event()
        self.state: Loadable[bool] = Loadable()
        self._announce = Throttle(
            handle.clock,
            handle.scope,
            handle.changed,
            "announce ignition of",
            handle.session_id,
            NEWS_AT_ONCE,
            NEWS_A_SECOND,
        )

    @property
    def is_off(self) -> bool:
        """Whether the ignition is known to be off."""
        return self.state.state is LoadState.KNOWN and self.state.value is False

    def beside(self, buses: Iterable[BusConfiguration]) -> BusConfiguration | None:
        """Returns the bus to configure in addition to ``buses``; None if there is no room, no free pin or no need."""
        buses = tuple(buses)
        used = {pin for each in buses if each.bus is not None for pin in each.bus.pins} | set(self._used_pins())
        pin = next((each for each in PINS if each not in used), None)
        if not self._is_usable or pin is None or len(buses) >= MOST_BUSES:
            return None
        return BusConfiguration(BUS, Terminal15Bus(pin))

    def give_up(self, error: OpenObdError | None = None) -> None:
        """Stops using the bus, which the service rejects; if there is an ``error``, the service supports no buses."""
        self._is_usable = False
        self._keep(Loadable(LoadState.NOTHING) if error is None else from_error(error))

    def contradict(self) -> None:
        """Records that most control units have answered, which they do only while the ignition is on.

        If the ignition was reported as off the whole time, the pin is not connected to the ignition in this car.
        """
        if self.is_off and not self._was_on:
            self.give_up()

    async def follow(self, calls: SessionCalls) -> None:
        """Monitors the ignition until cancelled or until the stream ends; the ignition's bus must be configured."""
        handle = self._handle
        self._told.clear()
        self._keep(Loadable(LoadState.ASKING, self.state.value))
        while True:
            limit = handle.clock.sleep(RENEWAL * handle.clock.factor)
            name = f"sense ignition of {handle.session_id}"
            if await handle.scope.at_most(limit, self._listen(calls), name):
                return

    async def told(self, seconds: float) -> None:
        """Waits up to ``seconds`` of real time for the service to report the state, or for this to prove impossible."""
        handle = self._handle
        limit = handle.clock.sleep(seconds * handle.clock.factor)
        await handle.scope.at_most(limit, self._wait(), f"wait for ignition of {handle.session_id}")

    async def _wait(self) -> None:
        await self._told.wait()

    async def _listen(self, calls: SessionCalls) -> bool:
        """Records each reported state until the stream ends; always returns True."""
        try:
            async with aclosing(calls.buses.ignition(self._handle.token())) as states:
                async for is_on in states:
                    self._was_on = self._was_on or is_on is True
                    self._keep(Loadable(LoadState.NOTHING) if is_on is None else Loadable(LoadState.KNOWN, is_on))
        except OpenObdError as error:
            self._is_usable = self._is_usable and not isinstance(error, NotOffered)
            self._keep(from_error(error, self.state.value))
        except asyncio.CancelledError:
            self._keep(from_cancellation(self.state))
            raise
        return True

    def _keep(self, state: Loadable[bool]) -> None:
        is_news, self.state = state != self.state, state
        if state.state is not LoadState.ASKING:
            self._told.set()
        if is_news:
            self._announce()
