"""Demo data: a dozen cars with control units and connectors, and the tickets for them."""

import uuid

from openobd_desktop.simulator.car.connector_link import ConnectorLink, LatencyProfile, good
from openobd_desktop.simulator.car.fleet import DEMO_PARTNER, OTHER_PARTNER, Car, Connector, Partner, Service, Ticket
from openobd_desktop.simulator.car.mechanic import Mechanic, MechanicBehaviour
from openobd_desktop.simulator.state.samples import samples
from openobd_desktop.simulator.state.world import World

NAMESPACE = uuid.UUID("6c1a3c0e-8c0b-4d6e-9f6a-0e2d7f1b5a42")
FIRST_CONNECTOR = 900101060

TOW_BAR = Service(1204, "Tow bar coding")
RADAR = Service(1310, "ACC radar calibration")
CAMERA = Service(1311, "Front camera calibration")
HEADLIGHT = Service(1422, "Headlight module coding")
BATTERY = Service(1108, "Battery registration")
GEARBOX = Service(1530, "Gearbox adaptation")
AIRBAG = Service(1640, "Airbag module coding")
SCAN = Service(1001, "Complete vehicle scan")

CARS = (
    Car("Volkswagen Golf VII 1.4 TSI", "WVWZZZAUZFW123456", 55763, "12.4", "golf7"),
    Car("BMW 3 Series (G20) 320d", "WBA5U710X0AE12345", 132411, "12.6", "bmw_g20"),
    Car("Audi A4 (B7) 2.0 TDI", "WAUZZZ8E57A123456", 18634, "12.1", "audi_a4_b7"),
    Car("Volvo XC60 II B4", "YV1UZ8856L1234567", 139822, "12.5", "volvo_xc60"),
    Car("Ford Transit Custom 2.0 EcoBlue", "WF0YXXTTGYKA12345", 119846, "12.2", "ford_transit"),
    Car("Opel Astra H 1.6", "W0L0AHL3578123456", 17212, "11.9", "astra_h"),
    Car("Renault Clio V TCe 100", "VF1RJA00065123456", 135290, "12.3", "clio5"),
    Car("Peugeot 308 III 1.2 PureTech", "VR3FPHNSTNY123456", 142715, "12.4", "peugeot_308"),
    Car("Toyota Yaris Hybrid", "VNKKD3D3X0A123456", 58123, "12.0", "yaris"),
    Car("Skoda Octavia IV 2.0 TDI", "TMBJJ7NX4MY123456", 139002, "12.5", "octavia4"),
    Car("Mercedes-Benz Sprinter 316 CDI", "WDB9066331S123456", 21934, "24.6", "sprinter"),
    Car("", "", 0, "12.2", "unknown"),
)

TICKETS: tuple[tuple[int, tuple[Service, ...]], ...] = (
    (7848095, (TOW_BAR,)),
    (7848112, (RADAR, CAMERA)),
    (7848127, (HEADLIGHT,)),
    (7848140, (CAMERA,)),
    (7848151, (TOW_BAR, SCAN)),
    (7848166, (BATTERY,)),
    (7848178, (AIRBAG,)),
    (7848183, (SCAN,)),
    (7848199, (BATTERY, SCAN)),
    (7848204, (RADAR,)),
    (7848217, (GEARBOX,)),
    (7848230, ()),
)
UNCONNECTED_TICKET = 7848245
OTHER_PARTNERS_TICKET = 7848260


def fill(world: World, profile: LatencyProfile = good, behaviour: MechanicBehaviour = MechanicBehaviour.AUTO) -> None:
    """Adds the demo partner with its cars and tickets, and another partner with one ticket, to ``world``."""
    world.partners += [DEMO_PARTNER, OTHER_PARTNER]
    world.broker.samples |= {(DEMO_PARTNER.id, sample.details.id): sample for sample in samples()}
    for place, (number, products) in enumerate(TICKETS):
        connector = add_connector(world, DEMO_PARTNER, CARS[place], profile, behaviour)
        add_ticket(world, DEMO_PARTNER, number, connector, products)
    add_ticket(world, DEMO_PARTNER, UNCONNECTED_TICKET, None, (TOW_BAR,))
    others = add_connector(world, OTHER_PARTNER, CARS[0], profile, behaviour)
    add_ticket(world, OTHER_PARTNER, OTHER_PARTNERS_TICKET, others, (SCAN,))


def add_connector(
    world: World,
    partner: Partner,
    car: Car,
    profile: LatencyProfile = good,
    behaviour: MechanicBehaviour = MechanicBehaviour.AUTO,
) -> Connector:
    """Adds a connector that is plugged into ``car``, and returns it."""
    number = str(FIRST_CONNECTOR + len(world.connectors))
    link = ConnectorLink(world.clock, world.rules, profile, seed=len(world.connectors))
    name = str(uuid.uuid5(NAMESPACE, number))
    connector = Connector(number, name, partner, car, link, Mechanic(world.clock, behaviour))
    world.connectors[name] = connector
    return connector


def add_ticket(
    world: World, partner: Partner, number: int, connector: Connector | None, products: tuple[Service, ...] = ()
) -> Ticket:
    """Adds a ticket and returns it; ``connector`` is None if no car is connected."""
    ticket = Ticket(number, str(uuid.uuid5(NAMESPACE, f"ticket {number}")), partner, connector, products)
    world.tickets[number] = ticket
    return ticket
