"""Calls for the car's buses and ignition (proto/configuration.proto, proto/terminal15.proto)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from openobd_desktop.client.messages.buses import bus_configuration, bus_message
from openobd_desktop.client.messages.channels import configured_channel
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Caller
from openobd_desktop.domain.car.buses import BusConfiguration, Configuration
from openobd_desktop.domain.secret import Secret
from openobd_desktop.protocol import configuration_pb2, terminal15_pb2
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2_grpc import configStub
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Stub

MOST_BUSES, MOST_CHANNELS = 100, 1000
"""Maximum number of buses and channels to keep; a connector has four buses and 32 channels."""
_IGNITION = {terminal15_pb2.STATE_ON: True, terminal15_pb2.STATE_OFF: False}


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
