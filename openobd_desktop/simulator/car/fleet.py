"""What the service works with: partners, vehicles, connectors, products and tickets."""

from dataclasses import dataclass, field

from openobd_desktop.protocol.vehicle_info_pb2 import EcuList
from openobd_desktop.simulator.car.connector_link import ConnectorLink
from openobd_desktop.simulator.car.mechanic import Mechanic


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a partner logs in with, as made in the partner portal."""

    client_id: str
    client_secret: str = field(repr=False)
    cluster_id: str = "001"


@dataclass(frozen=True, slots=True)
class Partner:
    """A company that supplies remote services.

    Attributes:
        id: UUID; functions of other partners are called with it.
        name: For people.
        credentials: Every set that opens its door, at most five.
    """

    id: str
    name: str
    credentials: tuple[Credentials, ...]


DEMO_CREDENTIALS = Credentials("openobd-desktop-demo", "demo-secret-for-the-simulator", "001")
OTHER_CREDENTIALS = Credentials("another-partner", "another-secret-for-the-simulator", "001")

DEMO_PARTNER = Partner("5f0d3c4e-52f0-4a30-9d0c-5b1f3f8a7d10", "Demo Remote Services", (DEMO_CREDENTIALS,))
OTHER_PARTNER = Partner("9a1e77c2-0f64-4c8e-b0d7-7c7b4f0f2a55", "Another Partner", (OTHER_CREDENTIALS,))


@dataclass(frozen=True, slots=True)
class Car:
    """A vehicle and what can be known of it.

    Attributes:
        name: Make and model in words; empty if unknown.
        vin: Vehicle identification number; empty if unknown.
        tecdoc_id: Number in the TecDoc catalogue; 0 if unknown.
        volts: Voltage of the battery as decimal text.
        ecus: The control units a connector detects in it.
    """

    name: str
    vin: str
    tecdoc_id: int
    volts: str = "12.4"
    ecus: EcuList = field(default_factory=EcuList)


@dataclass(frozen=True, slots=True)
class Service:
    """A product chosen on a ticket, such as coding a tow bar."""

    number: int
    name: str


@dataclass(slots=True, eq=False)
class Connector:
    """The hardware in a car's OBD socket, and the connection it gives.

    Attributes:
        number: As printed on it, for example 900101060.
        uuid: The other name it can be started by.
        partner: Whose it is.
        car: Where it is plugged in.
        link: How well it is reached.
        mechanic: Who stands beside it.
        variables: Connection variables that clients have set; they outlive sessions.
        muted: Locals are kept off the car.
    """

    number: str
    uuid: str
    partner: Partner
    car: Car
    link: ConnectorLink
    mechanic: Mechanic
    variables: dict[str, str] = field(default_factory=dict)
    muted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Ticket:
    """An order of a garage.

    Attributes:
        number: Seven or eight digits.
        uuid: The other name, accepted by servers before 1.26.5.
        partner: Whose order it is.
        connector: How the car is reached; None if it is not connected.
        products: What was ordered.
    """

    number: int
    uuid: str
    partner: Partner
    connector: Connector | None
    products: tuple[Service, ...] = ()
