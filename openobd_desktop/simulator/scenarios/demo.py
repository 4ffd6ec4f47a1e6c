"""The demo partner's working day: a dozen cars on a dozen tickets."""

import uuid

from openobd_desktop.simulator.car import ecus
from openobd_desktop.simulator.car.connector_link import ConnectorLink, LatencyProfile, good
from openobd_desktop.simulator.car.fleet import Car, Connector, Service, Ticket
from openobd_desktop.simulator.car.mechanic import Mechanic, MechanicBehaviour
from openobd_desktop.simulator.common.partners import DEMO_PARTNER, OTHER_PARTNER, Partner
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
    Car(
        "Volkswagen Golf VII 1.4 TSI",
        "WVWZZZAUZFW123456",
        55763,
        "12.4",
        ecus.found(ecus.isotp(0x7E0, 0x7E1, 0x713, 0x714, 0x70A), ecus.tp20(0x1F)),
    ),
    Car(
        "BMW 3 Series (G20) 320d",
        "WBA5U710X0AE12345",
        132411,
        "12.6",
        ecus.found(ecus.doip(0x10, 0x12, 0x18, 0x29, 0x40), ecus.extended(0x12, 0x29)),
    ),
    Car("Audi A4 (B7) 2.0 TDI", "WAUZZZ8E57A123456", 18634, "12.1", ecus.found(ecus.tp20(0x01, 0x02, 0x03, 0x1F))),
    Car(
        "Volvo XC60 II B4",
        "YV1UZ8856L1234567",
        139822,
        "12.5",
        ecus.found(ecus.doip(0x1601, 0x1A01, 0x1001, bus=ecus.VOLVO_NETWORK, gateway=0x1FFF)),
    ),
    Car(
        "Ford Transit Custom 2.0 EcoBlue",
        "WF0YXXTTGYKA12345",
        119846,
        "12.2",
        ecus.found(ecus.isotp(0x7E0, 0x760, 0x737), ecus.isotp(0x726, 0x7D0, bus=ecus.BODY)),
    ),
    Car(
        "Opel Astra H 1.6",
        "W0L0AHL3578123456",
        17212,
        "11.9",
        ecus.found(ecus.isotp(0x7E0), ecus.kline(0x11, 0x28), ecus.kline(0x58, bus=ecus.FAST_INIT)),
    ),
    Car(
        "Renault Clio V TCe 100",
        "VF1RJA00065123456",
        135290,
        "12.3",
        ecus.found(ecus.wide(0x10, 0x22, 0x26), ecus.isotp(0x7E0)),
    ),
    Car(
        "Peugeot 308 III 1.2 PureTech", "VR3FPHNSTNY123456", 142715, "12.4", ecus.found(ecus.isotp(0x6A8, 0x6AD, 0x752))
    ),
    Car("Toyota Yaris Hybrid", "VNKKD3D3X0A123456", 58123, "12.0", ecus.found(ecus.isotp(0x7E0, 0x7E2, 0x7B0))),
    Car(
        "Skoda Octavia IV 2.0 TDI",
        "TMBJJ7NX4MY123456",
        139002,
        "12.5",
        ecus.found(ecus.isotp(0x7E0, 0x710, 0x746, 0x757)),
    ),
    Car(
        "Mercedes-Benz Sprinter 316 CDI",
        "WDB9066331S123456",
        21934,
        "24.6",
        ecus.found(ecus.isotp(0x7E0, 0x743), ecus.kline(0x10)),
    ),
    Car("", "", 0, "12.2", ecus.found(ecus.isotp(0x7E0))),
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
    """Puts the demo partner with all cars and tickets into a world, and another partner with one ticket."""
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
    """Plugs one more connector into a car."""
    number = str(FIRST_CONNECTOR + len(world.connectors))
    link = ConnectorLink(world.clock, world.rules, profile, seed=len(world.connectors))
    name = str(uuid.uuid5(NAMESPACE, number))
    connector = Connector(number, name, partner, car, link, Mechanic(world.clock, behaviour))
    world.connectors[name] = connector
    return connector


def add_ticket(
    world: World, partner: Partner, number: int, connector: Connector | None, products: tuple[Service, ...] = ()
) -> Ticket:
    """Opens one more ticket."""
    ticket = Ticket(number, str(uuid.uuid5(NAMESPACE, f"ticket {number}")), partner, connector, products)
    world.tickets[number] = ticket
    return ticket
