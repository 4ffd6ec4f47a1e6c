"""Scenarios in which a car, its control units or its connector are difficult."""

from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace

from openobd_desktop.simulator.car.connector_link import LatencyProfile, Sample, fixed
from openobd_desktop.simulator.car.fleet import Car
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.scenarios import demo
from openobd_desktop.simulator.state.world import World

BENCH = Car("Car with each kind of bus", "1M8GDM9AXKP042788", 1, "12.6", "bench")
FLAT = "11.8"
UNITS = 40
DRIVE = "can 6/14 isotp 500"
ORDERED_VIN = "TMBJJ7NX4MY654321"
"""VIN on the ticket whose connector is in another car."""


class CarScenario(Struct, frozen=True):
    """A scenario of a difficult car.

    Attributes:
        name: What is difficult, in two or three words.
        summary: Description for users, as the second half of a sentence.
        rules: The rules that make it difficult.
        fill: Function that fills an empty world.
    """

    name: str
    summary: str
    rules: Rules = field(default_factory=Rules)
    fill: Callable[[World], None] = demo.fill


def plug_into(world: World, car: Car, number: int = demo.TICKETS[0][0]) -> None:
    """Plugs the connector of a ticket into another car."""
    connector = world.tickets[number].connector
    if connector is not None:
        connector.car = car


def every_bus(world: World) -> None:
    """Adds the demo data, with a car on the first ticket that has each kind of bus and of difficult unit."""
    demo.fill(world)
    plug_into(world, BENCH)


def many_units(world: World) -> None:
    """Adds the demo data, with a car on the first ticket that has forty control units."""
    demo.fill(world)
    plug_into(world, car_with(UNITS))


def car_with(units: int) -> Car:
    """Returns a car with this many control units on one bus, each with one trouble code."""
    from openobd_desktop.simulator.car.car_file import CarFile, UnitFile

    made = tuple(
        UnitFile(
            name=f"Unit {number}",
            at=f"drive {0x600 + number:X} {0x680 + number:X}",
            codes=(f"B1{number:03X}-11 2F",),
            data={"22F187": f"5Q0{number:06}", "22F189": "0001", "22F191": f"5Q1{number:06}", "22F197": f"U{number}"},
        )
        for number in range(1, units + 1)
    )
    return Car(f"Car with {units} control units", "WVWZZZAUZFW400000", 1, "12.6", CarFile({"drive": DRIVE}, made))


def weak_battery(world: World) -> None:
    """Adds the demo data, with cars whose batteries are almost flat."""
    demo.fill(world)
    for connector in world.connectors.values():
        connector.car = replace(connector.car, volts=FLAT)


def wrong_car(world: World) -> None:
    """Adds the demo data, with a ticket whose connector is in another car than the one that it is for."""
    demo.fill(world)
    number = demo.TICKETS[9][0]
    ticket = world.tickets[number]
    ordered = replace(demo.CARS[9], vin=ORDERED_VIN)
    world.tickets[number] = replace(ticket, car=ordered)


def _far_away(milliseconds: int) -> CarScenario:
    profile: LatencyProfile = fixed(Sample(True, milliseconds))
    return CarScenario(
        f"{milliseconds} ms away",
        f"messages take {milliseconds} ms to the car and back.",
        Rules(link_delay=milliseconds / 1000),
        lambda world: demo.fill(world, profile),
    )


def _fault(name: str, fault: str, summary: str, every: int = 2) -> CarScenario:
    return CarScenario(name, f"every other control unit {summary}", Rules(unit_fault=fault, unit_fault_every=every))


CAR_SCENARIOS = (
    CarScenario("every bus", "the car of the first ticket has each kind of bus and of difficult unit.", fill=every_bus),
    CarScenario("forty units", "the car of the first ticket has forty control units.", fill=many_units),
    CarScenario("wrong car", "one connector is in another car than its ticket says.", fill=wrong_car),
    _far_away(300),
    _far_away(500),
    CarScenario("ignition off", "the ignition is off, so most control units are silent.", Rules(ignition=False)),
    CarScenario("engine running", "the engine runs, so no trouble codes can be cleared.", Rules(engine_running=True)),
    CarScenario("codes return", "trouble codes come back as soon as they are cleared.", Rules(codes_return=True)),
    CarScenario("weak battery", "the battery sags by 0.3 V a minute.", Rules(battery_sag=0.3), weak_battery),
    CarScenario(
        "connector lost",
        "the connector loses its connection for 30 s, two seconds after its first use.",
        Rules(connector_lost_after=2, connector_back_after=30),
    ),
    CarScenario("no buses", "the server cannot communicate with its buses.", Rules(bus_streams=False)),
    _fault("silent units", "silent", "is silent."),
    _fault("slow units", "slow", "takes 1.8 s to answer."),
    _fault("pending answers", "pending", "says three times that its answer will follow."),
    _fault("busy units", "busy", "is busy at the first three requests."),
    _fault("refusing units", "refuses", "refuses to tell its trouble codes."),
    _fault("locked units", "needs", "tells its trouble codes only in an extended session."),
    _fault("garbage", "garbage", "answers with garbage."),
    _fault("late answers", "late", "answers every other request only at the next one."),
    _fault("foreign answers", "foreign", "sends answers to other requests first."),
)
"""Ways in which a car can be difficult; the rules can also be set one by one."""
