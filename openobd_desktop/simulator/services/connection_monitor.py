"""How well the connector is reached, once or every second (proto/connection_monitor.proto)."""

from collections.abc import AsyncIterator

from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.connection_monitor_pb2_grpc import connectionMonitorServicer
from openobd_desktop.simulator.car.connector_link import Reading
from openobd_desktop.simulator.common.feed import Feed
from openobd_desktop.simulator.state.caller import caller
from openobd_desktop.simulator.state.faults import MONITOR_STREAM
from openobd_desktop.simulator.state.world import World


class ConnectionMonitorService(connectionMonitorServicer):
    """Readings of the connection a session runs on."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def getConnectorInformation(self, request: EmptyMessage, context: object) -> ConnectorInformation:
        """One reading."""
        return _message(caller().context.session.connector.link.reading())

    async def openConnectorInformationStream(
        self, request: EmptyMessage, context: object
    ) -> AsyncIterator[ConnectorInformation]:
        """A reading at once and every second."""
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
