"""Demo data: a dozen cars with control units and connectors, and the tickets for them."""

import uuid

from openobd_desktop.protocol import bus_pb2
from openobd_desktop.protocol.bus_pb2 import CanBus, DoipBus, KlineBus
from openobd_desktop.protocol.vehicle_info_pb2 import DoipEcu, Ecu, EcuList, IsotpEcu, KlineEcu, Tp20Ecu
from openobd_desktop.simulator.car.connector_link import ConnectorLink, LatencyProfile, good
from openobd_desktop.simulator.car.fleet import DEMO_PARTNER, OTHER_PARTNER, Car, Connector, Partner, Service, Ticket
from openobd_desktop.simulator.car.mechanic import Mechanic, MechanicBehaviour
from openobd_desktop.simulator.state.samples import samples
from openobd_desktop.simulator.state.world import World

HIGH_SPEED = CanBus(
    pin_plus=6, pin_min=14, can_protocol=bus_pb2.CAN_PROTOCOL_ISOTP, can_bit_rate=bus_pb2.CAN_BIT_RATE_500
)
BODY = CanBus(
    pin_plus=3,
    pin_min=11,
    can_protocol=bus_pb2.CAN_PROTOCOL_ISOTP,
    can_bit_rate=bus_pb2.CAN_BIT_RATE_125,
    transceiver=bus_pb2.TRANSCEIVER_SPEED_HIGH,
)
OLD_VAG = CanBus(pin_plus=6, pin_min=14, can_protocol=bus_pb2.CAN_PROTOCOL_TP20, can_bit_rate=bus_pb2.CAN_BIT_RATE_500)
SLOW_INIT = KlineBus(
    pin=7, kline_protocol=bus_pb2.KLINE_PROTOCOL_ISO14230_SLOW, kline_bit_rate=bus_pb2.KLINE_BIT_RATE_10400
)
FAST_INIT = KlineBus(
    pin=7, kline_protocol=bus_pb2.KLINE_PROTOCOL_ISO14230_FAST, kline_bit_rate=bus_pb2.KLINE_BIT_RATE_10400
)
BMW_NETWORK = DoipBus(
    doip_option=bus_pb2.DOIP_OPTION_2, doip_network_configuration=bus_pb2.DOIP_NETWORK_CONFIGURATION_3
)
VOLVO_NETWORK = DoipBus(
    doip_option=bus_pb2.DOIP_OPTION_2, doip_network_configuration=bus_pb2.DOIP_NETWORK_CONFIGURATION_2
)


def isotp(*request_ids: int, bus: CanBus = HIGH_SPEED) -> list[Ecu]:
    """Returns ISO-TP control units whose response identifier is the request identifier plus 8."""
    return [Ecu(isotp_ecu=IsotpEcu(can_bus=bus, request_id=each, response_id=each + 8)) for each in request_ids]


def extended(*addresses: int) -> list[Ecu]:
    """Returns ISO-TP control units that share a pair of identifiers and have different extended addresses."""
    return [
        Ecu(
            isotp_ecu=IsotpEcu(
                can_bus=HIGH_SPEED,
                request_id=0x6F1,
                response_id=0x600 + address,
                extended_request_address=address,
                extended_response_address=0xF1,
            )
        )
        for address in addresses
    ]


def wide(*addresses: int) -> list[Ecu]:
    """Returns ISO-TP control units with 29-bit identifiers."""
    return [
        Ecu(
            isotp_ecu=IsotpEcu(
                can_bus=HIGH_SPEED, request_id=0x18DA00F1 + (address << 8), response_id=0x18DAF100 + address
            )
        )
        for address in addresses
    ]


def tp20(*addresses: int) -> list[Ecu]:
    """Returns TP 2.0 control units as found in older VAG cars."""
    return [Ecu(tp20_ecu=Tp20Ecu(can_bus=OLD_VAG, logical_address=address)) for address in addresses]


def kline(*ids: int, bus: KlineBus = SLOW_INIT) -> list[Ecu]:
    """Returns control units that are connected to a K-line."""
    return [Ecu(kline_ecu=KlineEcu(kline_bus=bus, ecu_id=each)) for each in ids]


def doip(*ids: int, bus: DoipBus = BMW_NETWORK, gateway: int = 0x10) -> list[Ecu]:
    """Returns control units that are reached through an Ethernet gateway."""
    return [Ecu(doip_ecu=DoipEcu(doip_bus=bus, gateway_id=gateway, tester_id=0x0E80, ecu_id=each)) for each in ids]


def found(*groups: list[Ecu]) -> EcuList:
    """Combines groups of control units into the list for one car."""
    return EcuList(ecus=[ecu for group in groups for ecu in group])


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
        found(isotp(0x7E0, 0x7E1, 0x713, 0x714, 0x70A), tp20(0x1F)),
    ),
    Car(
        "BMW 3 Series (G20) 320d",
        "WBA5U710X0AE12345",
        132411,
        "12.6",
        found(doip(0x10, 0x12, 0x18, 0x29, 0x40), extended(0x12, 0x29)),
    ),
    Car("Audi A4 (B7) 2.0 TDI", "WAUZZZ8E57A123456", 18634, "12.1", found(tp20(0x01, 0x02, 0x03, 0x1F))),
    Car(
        "Volvo XC60 II B4",
        "YV1UZ8856L1234567",
        139822,
        "12.5",
        found(doip(0x1601, 0x1A01, 0x1001, bus=VOLVO_NETWORK, gateway=0x1FFF)),
    ),
    Car(
        "Ford Transit Custom 2.0 EcoBlue",
        "WF0YXXTTGYKA12345",
        119846,
        "12.2",
        found(isotp(0x7E0, 0x760, 0x737), isotp(0x726, 0x7D0, bus=BODY)),
    ),
    Car(
        "Opel Astra H 1.6",
        "W0L0AHL3578123456",
        17212,
        "11.9",
        found(isotp(0x7E0), kline(0x11, 0x28), kline(0x58, bus=FAST_INIT)),
    ),
    Car(
        "Renault Clio V TCe 100",
        "VF1RJA00065123456",
        135290,
        "12.3",
        found(wide(0x10, 0x22, 0x26), isotp(0x7E0)),
    ),
    Car("Peugeot 308 III 1.2 PureTech", "VR3FPHNSTNY123456", 142715, "12.4", found(isotp(0x6A8, 0x6AD, 0x752))),
    Car("Toyota Yaris Hybrid", "VNKKD3D3X0A123456", 58123, "12.0", found(isotp(0x7E0, 0x7E2, 0x7B0))),
    Car(
        "Skoda Octavia IV 2.0 TDI",
        "TMBJJ7NX4MY123456",
        139002,
        "12.5",
        found(isotp(0x7E0, 0x710, 0x746, 0x757)),
    ),
    Car(
        "Mercedes-Benz Sprinter 316 CDI",
        "WDB9066331S123456",
        21934,
        "24.6",
        found(isotp(0x7E0, 0x743), kline(0x10)),
    ),
    Car("", "", 0, "12.2", found(isotp(0x7E0))),
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
