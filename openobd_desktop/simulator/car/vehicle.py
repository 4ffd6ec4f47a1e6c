"""A simulated car as seen from its buses: its control units by address, and their condition."""

from openobd_desktop.protocol.vehicle_info_pb2 import DoipEcu, Ecu, EcuList, IsotpEcu, KlineEcu, Tp20Ecu
from openobd_desktop.simulator.car.behaviours import behaviour_of
from openobd_desktop.simulator.car.car_file import DOIP, ISOTP, KLINE, TP20, UNKNOWN, Address, BusKey, CarFile
from openobd_desktop.simulator.car.condition import Condition
from openobd_desktop.simulator.car.recording import RecordedUnit, read
from openobd_desktop.simulator.car.unit import Unit
from openobd_desktop.simulator.common.rules import NO_FAULT

FUNCTIONAL = {0x7DF: range(0x800), 0x18DB33F1: range(0x800, 1 << 29)}
"""IDs that address all units, with the IDs of the units reached (ISO 15765-4)."""


class Vehicle:
    """The control units of one car.

    Attributes:
        file: The car file from which the units come.
        condition: Ignition, engine and battery.
        units: All units, including those that a connector does not detect.
        recorded: Units in recordings; each replaces any unit whose address has the same kind and IDs, on whatever bus.
    """

    def __init__(self, file: CarFile, condition: Condition) -> None:
        self.file = file
        self.condition = condition
        self.units = [Unit(each, file.address_at(each.at), condition) for each in file.units]
        self._by_address = {unit.address: unit for unit in self.units}
        for unit, written in zip(self.units, file.units, strict=True):
            self._by_address |= {file.address_at(place): unit for place in written.also}
        self.recorded: list[RecordedUnit] = []
        rules = condition.rules
        every = max(1, rules.unit_fault_every)
        if rules.unit_fault != NO_FAULT:
            for unit in self.units[every - 1 :: every]:
                unit.behaviours.append(behaviour_of(rules.unit_fault))

    def at(self, address: Address) -> Unit | None:
        """Returns the unit at an address, or None if there is no such unit."""
        for unit in self.recorded:
            if (unit.address.kind, unit.address.ids) == (address.kind, address.ids):
                return unit
        return self._by_address.get(address)

    def play(self, recording: str) -> None:
        """Makes the units in a recording answer as recorded.

        Raises:
            RecordingError: the text is not a recording.
        """
        self.recorded += read(recording, self.condition)

    def unit(self, name: str) -> Unit:
        """Returns the unit with this name.

        Raises:
            KeyError: there is no such unit.
        """
        for unit in self.units:
            if unit.name == name:
                return unit
        raise KeyError(name)

    def on(self, bus: BusKey) -> list[tuple[Address, Unit]]:
        """Returns the units on a bus, with their addresses on that bus."""
        return [(address, unit) for address, unit in self._by_address.items() if address.bus == bus]

    def reached_by(self, address: Address) -> list[tuple[Address, Unit]]:
        """Returns the units that receive a functional request; none if the address belongs to a single unit."""
        request = address.ids[0]
        if address.kind != ISOTP or request not in FUNCTIONAL:
            return []
        return [(each, unit) for each, unit in self.on(address.bus) if each.ids[0] in FUNCTIONAL[request]]

    def has_gateway(self, address: Address) -> bool:
        """Returns whether the gateway of a DoIP address activates routing for its tester."""
        return any(
            each.ids[:2] == address.ids[:2]
            for each in (*(known for known, _ in self.on(address.bus)), *(unit.address for unit in self.recorded))
        )


def ecu_list(file: CarFile) -> EcuList:
    """Returns the units detected by a connector, in the service's format."""
    return EcuList(ecus=[_ecu(file, place) for place in file.places()])


def _ecu(file: CarFile, place: str) -> Ecu:
    address = file.address_at(place)
    if address.kind == UNKNOWN:
        return Ecu()
    bus = file.bus_at(place)
    first, *more = (each or 0 for each in address.ids)
    if address.kind == TP20:
        return Ecu(tp20_ecu=Tp20Ecu(can_bus=bus.can_bus, logical_address=first))
    if address.kind == KLINE:
        return Ecu(kline_ecu=KlineEcu(kline_bus=bus.kline_bus, ecu_id=first))
    if address.kind == DOIP:
        return Ecu(doip_ecu=DoipEcu(doip_bus=bus.doip_bus, gateway_id=first, tester_id=more[0], ecu_id=more[1]))
    ecu = IsotpEcu(can_bus=bus.can_bus, request_id=first, response_id=more[0])
    for name, value in zip(("request", "response"), address.ids[2:], strict=True):
        if value is not None:
            setattr(ecu, f"extended_{name}_address", value)
    return Ecu(isotp_ecu=ecu)
