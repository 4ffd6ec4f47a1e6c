"""Bus configuration of a session, validated as a real connector would validate it, and the session's channels."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from openobd_desktop.protocol import bus_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.common.rules import Rules

if TYPE_CHECKING:
    from openobd_desktop.simulator.buses.channels import Channel
    from openobd_desktop.simulator.buses.wires import Wire

PINS = range(1, 17)
SUPPLY_PINS = (4, 5, 16)
"""Pins for chassis ground, signal ground and battery voltage (ISO 15031-3), which no bus may use."""
DOIP_PINS = {bus_pb2.DOIP_OPTION_1: (1, 9), bus_pb2.DOIP_OPTION_2: (3, 11)}


class Buses:
    """One session's buses, which are all replaced by each new configuration (proto/configuration.proto).

    Attributes:
        configured: The buses, in the order in which the client sent them.
        channels: The open channels, oldest first.
    """

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.configured: tuple[BusConfiguration, ...] = ()
        self.channels: list[Channel] = []
        self._wires: dict[str, Wire] = {}

    def configure(self, buses: Sequence[BusConfiguration]) -> None:
        """Replaces all buses, and discards the channels on the previous ones.

        Raises:
            Refusal: there are too many buses, a name or pin occurs twice, or a bus is invalid; the old buses remain.
        """
        try:
            self._check(buses)
        except Refusal as refusal:
            raise Refusal(self._rules.refused_bus_status, refusal.detail) from refusal
        # Imported here because the service often has no clients that use buses.
        from openobd_desktop.simulator.buses.wires import Wire

        self.configured = tuple(buses)
        self._wires = {bus.bus_name: Wire(bus) for bus in buses}
        for channel in self.channels:
            channel.silent = True
        self.channels = []

    def wire(self, name: str) -> "Wire | None":
        """Returns the bus with this name in the form used by channels; None if no such bus is configured."""
        return self._wires.get(name)

    def open(self, channel: "Channel") -> None:
        """Adds a channel; if the connector cannot serve that many channels, the oldest ones fall silent."""
        self.channels.append(channel)
        for old in self.channels[: -self._rules.max_channels]:
            old.silent = True

    def close(self, channel: "Channel") -> None:
        """Removes a channel."""
        if channel in self.channels and self._rules.closed_channel_is_freed:
            self.channels.remove(channel)

    def _check(self, buses: Sequence[BusConfiguration]) -> None:
        # Everything is checked first, so that a refused configuration leaves the previous one in use.
        if len(buses) > self._rules.max_buses:
            raise refusals.invalid(f"No more than {self._rules.max_buses} buses can be configured.")
        _without_repetition([bus.bus_name for bus in buses], "Bus name")
        pins = [pin for bus in buses for pin in pins_of(bus, self._rules.accept_unknown_buses)]
        _without_repetition(pins, "Pin")


def pins_of(bus: BusConfiguration, unknown: bool = False) -> tuple[int, ...]:
    """Returns the OBD socket pins used by a bus; ``unknown`` accepts numbers that have no name.

    Raises:
        Refusal: the bus has no name, no definition, or an invalid definition.
    """
    if not bus.bus_name:
        raise refusals.invalid("A bus needs a name.")
    pins = _pins_of_definition(bus, unknown)
    if any(pin not in PINS for pin in pins):
        raise refusals.invalid(f'Bus "{bus.bus_name}" uses a pin that the socket does not have.')
    if any(pin in SUPPLY_PINS for pin in pins):
        raise refusals.invalid(f'Bus "{bus.bus_name}" uses a pin of the power supply.')
    return pins


def _pins_of_definition(bus: BusConfiguration, unknown: bool) -> tuple[int, ...]:
    kind = bus.WhichOneof("BusDefinition")
    if kind == "can_bus":
        _known(bus, bus.can_bus.can_protocol, bus_pb2.CanProtocol.values(), unknown)
        _known(bus, bus.can_bus.can_bit_rate, bus_pb2.CanBitRate.values(), unknown)
        return (bus.can_bus.pin_plus, bus.can_bus.pin_min)
    if kind == "kline_bus":
        _known(bus, bus.kline_bus.kline_protocol, bus_pb2.KlineProtocol.values(), unknown)
        _known(bus, bus.kline_bus.kline_bit_rate, bus_pb2.KlineBitRate.values(), unknown)
        return (bus.kline_bus.pin,)
    if kind == "terminal15_bus":
        return (bus.terminal15_bus.pin,)
    if kind == "doip_bus" and bus.doip_bus.doip_option in DOIP_PINS:
        _known(bus, bus.doip_bus.doip_network_configuration, bus_pb2.DoipNetworkConfiguration.values(), unknown)
        return DOIP_PINS[bus.doip_bus.doip_option]
    raise refusals.invalid(f'Bus "{bus.bus_name}" has no known definition.')


def _known(bus: BusConfiguration, value: int, values: Iterable[int], unknown: bool) -> None:
    # In each of these enumerations, the number 0 means "undefined".
    if value == 0 or not (unknown or value in values):
        raise refusals.invalid(f'Bus "{bus.bus_name}" has no known definition.')


def _without_repetition(values: Sequence[str | int], what: str) -> None:
    for value in values:
        if values.count(value) > 1:
            raise refusals.invalid(f"{what} {value} is used twice.")
