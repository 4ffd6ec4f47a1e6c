"""Control units for tests, in the notation of a car file."""

from openobd_desktop.simulator import ManualClock, Rules
from openobd_desktop.simulator.car.car_file import CarFile, load, parse
from openobd_desktop.simulator.car.condition import Condition
from openobd_desktop.simulator.car.unit import Unit
from openobd_desktop.simulator.car.vehicle import Vehicle

VIN = "1M8GDM9AXKP042788"
HEAD = """
[buses]
drive = "can 6/14 isotp 500"
old = "can 6/14 tp20 500"
line = "kline 7 slow 10400"
[[units]]
name = "Unit"
"""


def vehicle(
    file: CarFile, clock: ManualClock | None = None, rules: Rules | None = None, volts: str = "12.4"
) -> Vehicle:
    return Vehicle(file, Condition(clock or ManualClock(), rules or Rules(), file.vin or VIN, lambda: volts))


def bench(clock: ManualClock | None = None, rules: Rules | None = None) -> Vehicle:
    """Returns the test car."""
    return vehicle(load("bench"), clock, rules)


def unit(
    text: str = "", at: str = "drive 7E0 7E8", clock: ManualClock | None = None, rules: Rules | None = None
) -> Unit:
    """Returns the only unit in a car file that continues with ``text``."""
    return vehicle(parse(f'{HEAD}at = "{at}"\n{text}'), clock, rules).units[0]


def said(unit: Unit, request: str) -> list[str]:
    return [reply.payload for reply in unit.hear(request)]
