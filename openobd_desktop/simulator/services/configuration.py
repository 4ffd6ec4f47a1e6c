"""Buses, and locals beside the session (proto/configuration.proto)."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2 import Configuration
from openobd_desktop.protocol.configuration_pb2_grpc import configServicer
from openobd_desktop.simulator.state.caller import caller


class ConfigurationService(configServicer):
    """What is in use at the vehicle."""

    async def configureBus(self, request_iterator: AsyncIterator[BusConfiguration], context: object) -> EmptyMessage:
        """Replaces all buses once the client has sent them all."""
        session = caller().context.session
        session.buses.configure([bus async for bus in request_iterator])
        return EmptyMessage()

    async def getConfiguration(self, request: EmptyMessage, context: object) -> Configuration:
        """Lists the buses in use."""
        return Configuration(buses=caller().context.session.buses.configured)

    async def muteLocals(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Keeps locals off the car."""
        caller().context.session.connector.muted = True
        return EmptyMessage()

    async def unmuteLocals(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Lets locals talk beside the session."""
        caller().context.session.connector.muted = False
        return EmptyMessage()
