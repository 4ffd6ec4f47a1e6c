"""Protocols for the car's buses and for the streams to its control units."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from typing import Protocol

from openobd_desktop.domain.car.buses import BusConfiguration, Channel, Configuration
from openobd_desktop.domain.car.channels import Received
from openobd_desktop.domain.secret import Secret


class BusCalls(Protocol):
    """Calls for the buses and the ignition; on older servers, each call raises ``NotOffered``."""

    async def configure(self, token: Secret, buses: Sequence[BusConfiguration]) -> None:
        """Configures buses, which replace those configured before; may raise ``BusesRefused`` or ``CarLost``."""
        ...

    async def configuration(self, token: Secret) -> Configuration:
        """Returns the buses and channels in use."""
        ...

    def ignition(self, token: Secret) -> AsyncGenerator[bool | None, None]:
        """Yields whether the ignition is on, or None if unknown; requires a ``Terminal15Bus``."""
        ...


class ChannelStream(Protocol):
    """An open stream to one control unit."""

    async def send(self, payload: bytes) -> None:
        """Sends a request or a raw frame."""
        ...

    def received(self) -> AsyncGenerator[Received, None]:
        """Yields every message; may raise ``UnitRefused``, ``CarLost`` or ``CarStreamEnded``."""
        ...

    async def aclose(self) -> None:
        """Ends the stream at once; no further request is sent."""
        ...


class ChannelCalls(Protocol):
    """Calls for streams to control units."""

    async def open(self, token: Secret, channel: Channel) -> ChannelStream:
        """Opens a stream, which the caller must close; may raise ``NotOffered``."""
        ...
