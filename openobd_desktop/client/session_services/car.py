"""Calls for the car's buses and ignition, and streams of all kinds to its control units.

See configuration.proto, terminal15.proto, can.proto, kline.proto and doip.proto in proto/.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any

from openobd_desktop.client.messages.car import (
    bus_configuration,
    bus_message,
    configured_channel,
    incoming,
    kind_of,
    outgoing,
)
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import BidiStream, Caller, Talking
from openobd_desktop.domain.car.buses import (
    Address,
    BusConfiguration,
    Channel,
    Configuration,
    DoipAddress,
    IsotpAddress,
    KlineAddress,
    RawAddress,
    Tp20Address,
)
from openobd_desktop.domain.car.channels import Received
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import OpenObdError
from openobd_desktop.protocol import configuration_pb2, terminal15_pb2
from openobd_desktop.protocol.can_pb2_grpc import canStub
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2_grpc import configStub
from openobd_desktop.protocol.doip_pb2_grpc import doipStub
from openobd_desktop.protocol.kline_pb2_grpc import klineStub
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Stub

MOST_BUSES, MOST_CHANNELS = 100, 1000
"""Maximum number of buses and channels to keep; a connector has four buses and 32 channels."""
_IGNITION = {terminal15_pb2.STATE_ON: True, terminal15_pb2.STATE_OFF: False}
_METHODS: dict[type[Address], tuple[Method, Talking[Any, Any]]] = {
    IsotpAddress: (Method.ISOTP, lambda channel: canStub(channel).openIsotpStream),
    RawAddress: (Method.RAW_FRAMES, lambda channel: canStub(channel).openRawStream),
    Tp20Address: (Method.TP20, lambda channel: canStub(channel).openTp20Stream),
    KlineAddress: (Method.KLINE, lambda channel: klineStub(channel).openKlineStream),
    DoipAddress: (Method.DOIP, lambda channel: doipStub(channel).openDoipStream),
}


class BusClient:
    """Configures the car's buses; implements the core's ``BusCalls`` port.

    Older servers do not support these calls.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def configure(self, token: Secret, buses: Sequence[BusConfiguration]) -> None:
        """Configures ``buses``, which replace those configured before.

        Raises:
            BusesRefused: the service does not accept the buses.
            CarLost: the connector cannot be reached.
            OpenObdError: the buses were not configured or, if the error is ``ambiguous``, may have been configured.
        """
        await self._caller.client_streaming(
            Method.CONFIGURE_BUSES,
            lambda channel: configStub(channel).configureBus,
            [bus_message(each) for each in buses],
            token=token,
        )

    async def configuration(self, token: Secret) -> Configuration:
        """Returns the buses and channels in use; none before the session's first configuration.

        Raises:
            OpenObdError: the configuration could not be read.
        """
        return await self._caller.unary(
            Method.CONFIGURATION,
            lambda channel: configStub(channel).getConfiguration,
            EmptyMessage(),
            _configuration,
            token=token,
        )

    def ignition(self, token: Secret) -> AsyncGenerator[bool | None, None]:
        """Yields whether the ignition is on, whenever this changes; None if the connector does not know.

        A ``Terminal15Bus`` must be configured. If the stream stays silent for an hour, the service ends the session
        (openOBD docs, limitations), so the generator must be closed before then.

        Raises:
            CarStreamEnded: the service ended the stream, for example because the buses were configured again.
            OpenObdError: the stream broke.
        """
        return self._caller.server_streaming(
            Method.IGNITION,
            lambda channel: terminal15Stub(channel).openTerminal15Stream,
            EmptyMessage(),
            _is_on,
            token=token,
        )


def _configuration(message: configuration_pb2.Configuration) -> Configuration:
    channels = map(configured_channel, message.channels[:MOST_CHANNELS])
    return Configuration(
        tuple(map(bus_configuration, message.buses[:MOST_BUSES])),
        tuple(each for each in channels if each is not None),
    )


def _is_on(message: terminal15_pb2.Terminal15Message) -> bool | None:
    return _IGNITION.get(message.state) if message.HasField("state") else None


class ChannelStream:
    """An open stream to one control unit; implements the core's ``ChannelStream`` port."""

    __slots__ = ("_channel", "_is_closed", "_kind", "_talk")

    def __init__(self, talk: BidiStream[Any, Any], channel: Channel) -> None:
        self._talk = talk
        self._channel = channel
        self._kind = kind_of(channel.address)
        self._is_closed = False

    async def send(self, payload: bytes) -> None:
        """Sends a request, or a raw frame; an empty payload only opens the channel.

        Raises:
            BadInput: the payload is too long for this kind of channel.
            OpenObdError: the stream has ended.
        """
        await self._talk.send(outgoing(self._kind, self._channel, payload))

    async def received(self) -> AsyncGenerator[Received, None]:
        """Yields every message that arrives, usable or not, until the stream is closed.

        Ends without an error if the service ends the stream without one.

        Raises:
            UnitRefused: the service does not accept the address, or what was sent.
            CarLost: the connector cannot be reached, or has no contact with the car.
            CarStreamEnded: the service ended the stream, for example because the buses were configured again.
            OpenObdError: the stream broke.
        """
        try:
            async with aclosing(self._talk.receive()) as messages:
                async for each in messages:
                    yield incoming(self._kind, self._channel, each)
        except OpenObdError:
            # For gRPC, closing the stream here looks the same as closing the connection here.
            if not self._is_closed:
                raise

    async def aclose(self) -> None:
        """Ends the stream at once, without sending anything more or waiting for an answer."""
        self._is_closed = True
        await self._talk.abort()


class ChannelClient:
    """Opens streams to control units; implements the core's ``ChannelCalls`` port."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def open(self, token: Secret, channel: Channel) -> ChannelStream:
        """Opens a stream to a control unit on a configured bus, without a round trip.

        Raises:
            NotConnected: the connection has been closed, or no previous call has verified the server yet.
            OpenObdError: the stream could not be opened.
        """
        method, pick = _METHODS[type(channel.address)]
        stream = ChannelStream(self._caller.bidi_streaming(method, pick, token=token), channel)
        try:
            # The service expects a first message without a payload, which only opens the channel (openOBD docs).
            await stream.send(b"")
        except (OpenObdError, asyncio.CancelledError):
            await stream.aclose()
            raise
        return stream
