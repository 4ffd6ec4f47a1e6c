"""Named scenarios with which the simulated service can start, and the difficult cars in some of them."""

from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace

from openobd_desktop.simulator.car.connector_link import LatencyProfile, Sample, fixed, flaky
from openobd_desktop.simulator.car.fleet import DEMO_PARTNER, Car
from openobd_desktop.simulator.car.mechanic import MechanicBehaviour
from openobd_desktop.simulator.common.rules import OK, RESET, Rules
from openobd_desktop.simulator.scenarios import demo
from openobd_desktop.simulator.state.access import NEWEST
from openobd_desktop.simulator.state.sessions import FAILED, FINISHED, INTERRUPTED, Session
from openobd_desktop.simulator.state.world import World

MINUTE = 60.0
HOUR = 60 * MINUTE
BUSY_SESSIONS = 40
LONG_LIST = 15_000
"""Number of sessions; at about 300 bytes each, including tokens, the list exceeds gRPC's default limit of 4 MB."""
CAPACITY = 4


class Scenario(Struct, frozen=True):
    """The simulated service's state when it starts.

    Attributes:
        name: Name of the scenario on the command line.
        summary: Description for users, in one sentence.
        fill: Function that fills an empty world with partners, cars, tickets and sessions.
        rules: Rules that apply unless the simulator is given other rules.
        version_profile: Protocol version that applies unless the simulator is given another version.
    """

    name: str
    summary: str
    fill: Callable[[World], None]
    rules: Rules = field(default_factory=Rules)
    version_profile: str = NEWEST


ENDS = (
    (
        "streams first",
        "its streams end first, then the call that ended it is answered",
        Rules(end_order="streams, state, reply", end_pause=0.3),
    ),
    (
        "streams last",
        "its streams end a while after the call that ended it was answered",
        Rules(end_order="state, reply, streams", end_pause=0.3),
    ),
    (
        "state last",
        "its state is reported last",
        Rules(end_order="streams, reply, state", ended_stream_status="UNAVAILABLE", end_pause=0.3),
    ),
    (
        "in order",
        "its streams end without an error",
        Rules(ended_stream_status=OK, ended_session_status="UNAUTHENTICATED"),
    ),
    (
        "reset",
        "its connections are broken with RST",
        Rules(end_order="streams, state, reply", ended_stream_status=RESET, end_pause=0.3),
    ),
)
"""Ways in which a session can end, each with a name, a summary and its rules; rules can also be set individually."""


def quiet_morning(world: World) -> None:
    """Adds twelve tickets with connected cars and one ticket without a car, but no sessions."""
    demo.fill(world)


def busy_partner(world: World) -> None:
    """Adds the same data as ``quiet_morning``, and forty sessions of colleagues in all states that a list can show."""
    demo.fill(world)
    for place in range(BUSY_SESSIONS):
        _colleagues_session(world, place)


def flaky_car(world: World) -> None:
    """Adds the same data as ``quiet_morning``, but with cars at the edge of the mobile network and slow mechanics."""
    demo.fill(world, flaky, MechanicBehaviour.SLOW)


def old_server(world: World) -> None:
    """Adds the same data as ``quiet_morning``; the server's version, 1.18, lacks logging, vehicle details and ports."""
    demo.fill(world)


def endless_list(world: World) -> None:
    """Adds the same data as ``quiet_morning``, and so many sessions that their list exceeds gRPC's size limit."""
    demo.fill(world)
    for _ in range(LONG_LIST):
        world.start(DEMO_PARTNER, demo.add_connector(world, DEMO_PARTNER, demo.CARS[0]), None)


def full_house(world: World) -> None:
    """Adds the same data as ``quiet_morning``, and so many colleagues' sessions that only one more can be started."""
    demo.fill(world)
    for place in range(CAPACITY - 1):
        connector = demo.add_connector(world, DEMO_PARTNER, demo.CARS[place])
        session = world.start(DEMO_PARTNER, connector, None, MINUTE)
        session.claim(session.base)


def _colleagues_session(world: World, place: int) -> None:
    connector = demo.add_connector(world, DEMO_PARTNER, demo.CARS[place % len(demo.CARS)])
    ticket = demo.add_ticket(world, DEMO_PARTNER, 7840000 + 37 * place, connector, (demo.SCAN,))
    fresh = place % 8 == 0
    age = 5.0 + place if fresh else 4 * MINUTE + place * 5 * MINUTE
    session = world.start(DEMO_PARTNER, connector, ticket, age)
    if not fresh:
        session.claim(session.base)
        _live(session, place)
    if place == BUSY_SESSIONS - 1:
        session.shown_state = "suspended"
    if place == BUSY_SESSIONS - 2:
        session.shown_created_at = "2026-03-02:08.17"


def _live(session: Session, place: int) -> None:
    endings = {1: FINISHED, 2: INTERRUPTED, 3: FAILED}
    if (state := endings.get(place % 8)) is not None:
        session.end(state)


BENCH = Car("Car with each kind of bus", "1M8GDM9AXKP042788", 1, "12.6", "bench")
FLAT = "11.8"
UNITS = 40
DRIVE = "can 6/14 isotp 500"
ORDERED_VIN = "TMBJJ7NX4MY654321"
"""VIN on the ticket whose connector is in a different car."""


class CarScenario(Struct, frozen=True):
    """A scenario with a difficult car.

    Attributes:
        name: What makes the car difficult, in two or three words.
        summary: Description for users, as the second half of a sentence.
        rules: The rules that make the car difficult.
        fill: Function that fills an empty world.
    """

    name: str
    summary: str
    rules: Rules = field(default_factory=Rules)
    fill: Callable[[World], None] = demo.fill


def plug_into(world: World, car: Car, number: int = demo.TICKETS[0][0]) -> None:
    """Plugs a ticket's connector into a different car."""
    connector = world.tickets[number].connector
    if connector is not None:
        connector.car = car


def every_bus(world: World) -> None:
    """Adds the demo data; the car on the first ticket has every kind of bus and of difficult control unit."""
    demo.fill(world)
    plug_into(world, BENCH)


def many_units(world: World) -> None:
    """Adds the demo data; the car on the first ticket has forty control units."""
    demo.fill(world)
    plug_into(world, car_with(UNITS))


def car_with(units: int) -> Car:
    """Returns a car with the given number of control units on one bus, each with one trouble code."""
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
    """Adds the demo data, with a ticket whose connector is in a different car from the one ordered."""
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
    _fault("refusing units", "refuses", "refuses to report its trouble codes."),
    _fault("locked units", "needs", "reports its trouble codes only in an extended session."),
    _fault("garbage", "garbage", "answers with garbage."),
    _fault("late answers", "late", "answers every other request only at the next one."),
    _fault("foreign answers", "foreign", "sends answers to other requests first."),
)
"""Ways in which a car can be difficult; rules can also be set individually."""


SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        Scenario("quiet morning", "Twelve tickets with connected cars and no session yet.", quiet_morning),
        Scenario("busy partner", "Forty sessions of colleagues in mixed states, some of them odd.", busy_partner),
        Scenario(
            "flaky car",
            "Cars on a bad line with mechanics who take their time.",
            flaky_car,
            Rules(link_delay_varies=True),
        ),
        Scenario("old server", "A server of version 1.18 that lacks newer calls.", old_server, version_profile="1.18"),
        Scenario(
            "long list",
            "Fifteen thousand sessions to be claimed, for hours: a list of more than 4 MB.",
            endless_list,
            Rules(capacity=2 * LONG_LIST, claim_timeout=4 * HOUR),
        ),
        Scenario(
            "full house", "Room for one more session, then no free resources.", full_house, Rules(capacity=CAPACITY)
        ),
        *(
            Scenario(f"end: {name}", f"The quiet morning; at the end of a session {summary}.", quiet_morning, rules)
            for name, summary, rules in ENDS
        ),
        *(
            Scenario(f"car: {each.name}", f"The quiet morning, but {each.summary}", each.fill, each.rules)
            for each in CAR_SCENARIOS
        ),
    )
}


def scenario_named(name: str) -> Scenario:
    """Returns the scenario with the given name.

    Raises:
        KeyError: there is no such scenario.
    """
    return SCENARIOS[name]
