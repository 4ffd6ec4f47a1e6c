"""The cars into which connectors are plugged, and the loss of the connection between connectors and the service."""

from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.simulator.car.fleet import Connector
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.state.sessions import Context

if TYPE_CHECKING:
    from openobd_desktop.simulator.car.car_file import CarFile
    from openobd_desktop.simulator.car.vehicle import Vehicle
    from openobd_desktop.simulator.state.world import World

BUS_STREAMS = (
    "can/openIsotpStream",
    "can/openRawStream",
    "can/openTp20Stream",
    "kline/openKlineStream",
    "doip/openDoipStream",
)
"""Streams on a vehicle's buses, which end when buses are configured again."""
TERMINAL15_STREAM = "terminal15/openTerminal15Stream"


class _Plugged(Struct):
    """A car, the file from which it was made, and whether the loss of its connector has been scheduled."""

    vehicle: "Vehicle"
    units: "str | CarFile"
    loss_planned: bool = False


class Vehicles:
    """The car at each connector, created when first needed; its state survives sessions."""

    def __init__(self, world: "World") -> None:
        self._world = world
        self._plugged: dict[Connector, _Plugged] = {}

    def at(self, connector: Connector) -> "Vehicle":
        """Returns the car at a connector; a new object if the connector has been plugged into a different car."""
        # Imported here because neither the start of the demo nor most sessions need a car's buses.
        from openobd_desktop.simulator.car.condition import Condition
        from openobd_desktop.simulator.car.vehicle import Vehicle

        plugged = self._plugged.get(connector)
        if plugged is None or plugged.units is not connector.car.units:
            file = connector.car.file
            condition = Condition(
                self._world.clock,
                self._world.rules,
                file.vin or connector.car.vin,
                lambda: connector.car.volts,
                lambda: connector.link.reading().latency,
            )
            plugged = self._plugged[connector] = _Plugged(Vehicle(file, condition), connector.car.units)
        return plugged.vehicle

    def volts(self, connector: Connector) -> str:
        """Returns the battery's voltage as text, without creating a car for this purpose."""
        plugged = self._plugged.get(connector)
        return connector.car.volts if plugged is None else plugged.vehicle.condition.volts()

    def plan_loss(self, connector: Connector) -> None:
        """Schedules the loss of the connection according to the rules; only the first call for a car has an effect."""
        rules, clock = self._world.rules, self._world.clock
        self.at(connector)
        plugged = self._plugged[connector]
        if rules.connector_lost_after > 0 and not plugged.loss_planned:
            plugged.loss_planned = True
            clock.call_at(clock.now() + rules.connector_lost_after, lambda: self.lose(connector))

    def lose(self, connector: Connector) -> None:
        """Disconnects a connector and ends its bus streams; the rules determine when the connector reconnects."""
        rules, clock = self._world.rules, self._world.clock
        connector.link.lose()
        self.end_streams(
            connector, (*BUS_STREAMS, TERMINAL15_STREAM), refusals.connector_lost(rules.lost_connector_status)
        )
        if rules.connector_back_after > 0:
            clock.call_at(clock.now() + rules.connector_back_after, connector.link.restore)

    def end_streams(self, connector: Connector, methods: tuple[str, ...], refusal: refusals.Refusal) -> None:
        """Ends the streams of the given methods that use a connector."""
        for feed in tuple(self._world.feeds):
            owner = feed.owner
            if feed.method in methods and isinstance(owner, Context) and owner.session.connector is connector:
                feed.end(refusal)
