"""Bus configuration of a session, validated as a connector would validate it."""

from collections.abc import Iterable, Sequence

from openobd_desktop.protocol import bus_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.rules import Rules

PINS = range(1, 17)
SUPPLY_PINS = (4, 5, 16)
"""Pins for chassis ground, signal ground and battery voltage (ISO 15031-3), which no bus may use."""
DOIP_PINS = {bus_pb2.DOIP_OPTION_1: (1, 9), bus_pb2.DOIP_OPTION_2: (3, 11)}


class Buses:
    """One session's buses, all of which are replaced by each new configuration (proto/configuration.proto)."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.configured: tuple[BusConfiguration, ...] = ()

    def configure(self, buses: Sequence[BusConfiguration]) -> None:
        """Replaces all buses.

        Raises:
            Refusal: there are too many buses, a name or pin occurs twice, or a bus is invalid; the old buses remain.
        """
        if len(buses) > self._rules.max_buses:
            raise refusals.invalid(f"No more than {self._rules.max_buses} buses can be configured.")
        # Everything is checked first, so that a refused configuration leaves the previous one in use.
        _without_repetition([bus.bus_name for bus in buses], "Bus name")
        _without_repetition([pin for bus in buses for pin in pins_of(bus)], "Pin")
        self.configured = tuple(buses)


def pins_of(bus: BusConfiguration) -> tuple[int, ...]:
    """Returns the pins of the OBD socket that a bus uses.

    Raises:
        Refusal: the bus has no name, no definition, or an invalid definition.
    """
    if not bus.bus_name:
        raise refusals.invalid("A bus needs a name.")
    pins = _pins_of_definition(bus)
    if any(pin not in PINS for pin in pins):
        raise refusals.invalid(f'Bus "{bus.bus_name}" uses a pin that the socket does not have.')
    if any(pin in SUPPLY_PINS for pin in pins):
        raise refusals.invalid(f'Bus "{bus.bus_name}" uses a pin of the power supply.')
    return pins


def _pins_of_definition(bus: BusConfiguration) -> tuple[int, ...]:
    kind = bus.WhichOneof("BusDefinition")
    if kind == "can_bus":
        _known(bus, bus.can_bus.can_protocol, bus_pb2.CanProtocol.values())
        _known(bus, bus.can_bus.can_bit_rate, bus_pb2.CanBitRate.values())
        return (bus.can_bus.pin_plus, bus.can_bus.pin_min)
    if kind == "kline_bus":
        _known(bus, bus.kline_bus.kline_protocol, bus_pb2.KlineProtocol.values())
        _known(bus, bus.kline_bus.kline_bit_rate, bus_pb2.KlineBitRate.values())
        return (bus.kline_bus.pin,)
    if kind == "terminal15_bus":
        return (bus.terminal15_bus.pin,)
    if kind == "doip_bus" and bus.doip_bus.doip_option in DOIP_PINS:
        _known(bus, bus.doip_bus.doip_network_configuration, bus_pb2.DoipNetworkConfiguration.values())
        return DOIP_PINS[bus.doip_bus.doip_option]
    raise refusals.invalid(f'Bus "{bus.bus_name}" has no known definition.')


def _known(bus: BusConfiguration, value: int, values: Iterable[int]) -> None:
    # In each of these enumerations, the number 0 means "undefined".
    if value == 0 or value not in values:
        raise refusals.invalid(f'Bus "{bus.bus_name}" has no known definition.')


def _without_repetition(values: Sequence[str | int], what: str) -> None:
    for value in values:
        if values.count(value) > 1:
            raise refusals.invalid(f"{what} {value} is used twice.")
