"""Servicers for the connection to the vehicle, its control units, buses and details, and for products and tickets."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.configuration_pb2 import Configuration, ConfiguredChannel
from openobd_desktop.protocol.configuration_pb2_grpc import configServicer
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorServicer
from openobd_desktop.protocol.product_info_pb2 import ProductDetails, ProductList
from openobd_desktop.protocol.product_info_pb2_grpc import productInfoServicer
from openobd_desktop.protocol.ticket_info_pb2 import TicketDetails
from openobd_desktop.protocol.ticket_info_pb2_grpc import ticketInfoServicer
from openobd_desktop.protocol.vehicle_info_pb2 import EcuList, VehicleDetails
from openobd_desktop.protocol.vehicle_info_pb2_grpc import vehicleInfoServicer
from openobd_desktop.simulator.car.connector_link import Reading
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.feed import Feed
from openobd_desktop.simulator.common.rules import SILENCE
from openobd_desktop.simulator.state.access import caller
from openobd_desktop.simulator.state.faults import MONITOR_STREAM
from openobd_desktop.simulator.state.vehicles import BUS_STREAMS
from openobd_desktop.simulator.state.world import World


class ConnectionMonitorService(connectionMonitorServicer):
    """Readings of the connection to the connector (proto/connection_monitor.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def getConnectorInformation(self, request: EmptyMessage, context: object) -> ConnectorInformation:
        """Returns the current reading."""
        return _message(caller().context.session.connector.link.reading())

    async def openConnectorInformationStream(
        self, request: EmptyMessage, context: object
    ) -> AsyncIterator[ConnectorInformation]:
        """Sends a reading immediately, and then one every ``monitor_period`` simulated seconds."""
        owner = caller().context
        link = owner.session.connector.link
        feed: Feed[Reading] = self._world.open_feed(MONITOR_STREAM, owner)
        feed.repeat(self._world.rules.monitor_period, lambda: feed.send(link.reading()), at_once=True)
        try:
            async for reading in feed:
                yield _message(reading)
        finally:
            self._world.close_feed(feed)


def _message(reading: Reading) -> ConnectorInformation:
    return ConnectorInformation(
        connected=reading.connected,
        connected_since=reading.connected_since,
        latency=reading.latency,
        healthy=reading.healthy,
    )


class VehicleInfoService(vehicleInfoServicer):
    """Data about a session's vehicle (proto/vehicle_info.proto)."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def getEcuList(self, request: EmptyMessage, context: object) -> EcuList:
        """Returns the control units once the connector has detected them."""
        session = caller().context.session
        if self._world.clock.now() < session.started_at + self._world.rules.ecu_detect_delay:
            raise refusals.detection_running()
        return session.connector.car.ecus

    async def getVehicleDetails(self, request: EmptyMessage, context: object) -> VehicleDetails:
        """Returns the make and model, VIN, and number in the TecDoc catalogue of the vehicle that the order is for."""
        session = caller().context.session
        ordered = session.ticket.car if session.ticket is not None else None
        car = ordered or session.connector.car
        return VehicleDetails(name=car.name, tecdoc_id=car.tecdoc_id, vin=car.vin)


class ProductInfoService(productInfoServicer):
    """Products ordered on the session's ticket (proto/product_info.proto)."""

    async def getProductList(self, request: EmptyMessage, context: object) -> ProductList:
        """Returns the products ordered; the list is empty for a session on a connector."""
        ticket = caller().context.session.ticket
        products = () if ticket is None else ticket.products
        return ProductList(products=[ProductDetails(number=each.number, name=each.name) for each in products])


class TicketInfoService(ticketInfoServicer):
    """Data about a session's ticket (proto/ticket_info.proto)."""

    async def getTicketDetails(self, request: EmptyMessage, context: object) -> TicketDetails:
        """Returns the ticket's number and UUID."""
        ticket = caller().context.session.ticket
        if ticket is None:
            raise refusals.no_ticket()
        return TicketDetails(number=ticket.number, id=ticket.uuid)


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
