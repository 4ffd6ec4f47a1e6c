"""Servicer for the configuration of a vehicle's buses, and for the muting of local testers."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2 import Configuration, ConfiguredChannel
from openobd_desktop.protocol.configuration_pb2_grpc import configServicer
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.rules import SILENCE
from openobd_desktop.simulator.state.access import caller
from openobd_desktop.simulator.state.vehicles import BUS_STREAMS
from openobd_desktop.simulator.state.world import World


class ConfigurationService(configServicer):
    """Bus configuration and the muting of local testers (proto/configuration.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def configureBus(self, request_iterator: AsyncIterator[BusConfiguration], context: object) -> EmptyMessage:
        """Replaces the configured buses once the client has sent all new buses, and ends streams on the former ones."""
        rules, session = self._world.rules, caller().context.session
        if not rules.bus_streams:
            raise refusals.no_buses()
        if not session.connector.link.reading().connected:
            raise refusals.connector_lost(rules.lost_connector_status)
        session.buses.configure([bus async for bus in request_iterator])
        if rules.reconfigured_stream_status != SILENCE:
            ended = refusals.buses_replaced(rules.reconfigured_stream_status)
            self._world.vehicles.end_streams(session.connector, BUS_STREAMS, ended)
        return EmptyMessage()

    async def getConfiguration(self, request: EmptyMessage, context: object) -> Configuration:
        """Returns the configured buses, and the channels that are open on them."""
        buses = caller().context.session.buses
        channels = [ConfiguredChannel(**{each.kind.field: each.definition}) for each in buses.channels]
        return Configuration(buses=buses.configured, channels=channels)

    async def muteLocals(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Blocks the use of local testers."""
        caller().context.session.connector.muted = True
        return EmptyMessage()

    async def unmuteLocals(self, request: EmptyMessage, context: object) -> EmptyMessage:
        """Allows the use of local testers during the session."""
        caller().context.session.connector.muted = False
        return EmptyMessage()
