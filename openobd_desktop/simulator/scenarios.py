"""Named starting points: how the service looks when somebody begins to use it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from openobd_desktop.simulator import demo
from openobd_desktop.simulator.contexts import FAILED, FINISHED, INTERRUPTED
from openobd_desktop.simulator.link import flaky
from openobd_desktop.simulator.mechanic import Manner
from openobd_desktop.simulator.partners import DEMO_PARTNER
from openobd_desktop.simulator.rules import Rules
from openobd_desktop.simulator.sessions import Session
from openobd_desktop.simulator.versions import NEWEST
from openobd_desktop.simulator.world import World

MINUTE = 60.0
BUSY_SESSIONS = 40


@dataclass(frozen=True, slots=True)
class Scenario:
    """A starting point.

    Attributes:
        name: What it is chosen by.
        summary: One sentence for people.
        fill: Puts everything into an empty world.
        rules: The numbers it is played with unless others are given.
        version_profile: The protocol version it is played with unless another is given.
    """

    name: str
    summary: str
    fill: Callable[[World], None]
    rules: Rules = field(default_factory=Rules)
    version_profile: str = NEWEST


def quiet_morning(world: World) -> None:
    """Twelve tickets with connected cars, one without, and no session yet."""
    demo.fill(world)


def busy_partner(world: World) -> None:
    """The quiet morning, and forty sessions of colleagues in every state a list can show."""
    demo.fill(world)
    for place in range(BUSY_SESSIONS):
        _colleagues_session(world, place)


def flaky_car(world: World) -> None:
    """Every car at the edge of the mobile network, with mechanics who take their time."""
    demo.fill(world, flaky, Manner.SLOW)


def old_server(world: World) -> None:
    """The quiet morning on a server of version 1.18: no logging, no details, no port in the answers."""
    demo.fill(world)


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


SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        Scenario("quiet morning", "Twelve tickets with connected cars and no session yet.", quiet_morning),
        Scenario("busy partner", "Forty sessions of colleagues in mixed states, some of them odd.", busy_partner),
        Scenario("flaky car", "Cars on a bad line with mechanics who take their time.", flaky_car),
        Scenario("old server", "A server of version 1.18 that lacks newer calls.", old_server, version_profile="1.18"),
    )
}


def scenario_named(name: str) -> Scenario:
    """Looks a scenario up.

    Raises:
        KeyError: None has this name.
    """
    return SCENARIOS[name]
