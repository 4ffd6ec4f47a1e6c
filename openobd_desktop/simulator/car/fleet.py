"""Partners, vehicles, connectors, products and tickets in the simulated service."""

from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.simulator.car.connector_link import ConnectorLink
from openobd_desktop.simulator.car.mechanic import Mechanic

if TYPE_CHECKING:
    from openobd_desktop.protocol.vehicle_info_pb2 import EcuList
    from openobd_desktop.simulator.car.car_file import CarFile


class Credentials(Struct, frozen=True):
    """A partner's credentials, as created in the partner portal."""

    client_id: str
    client_secret: str
    cluster_id: str = "001"

    def __repr__(self) -> str:
        return f"Credentials({self.client_id!r}, cluster_id={self.cluster_id!r})"


class Partner(Struct, frozen=True):
    """A company that provides remote services.

    Attributes:
        id: UUID, which other partners need in order to call this partner's functions.
        name: Display name.
        credentials: All credentials with which the partner can log in; at most five.
    """

    id: str
    name: str
    credentials: tuple[Credentials, ...]


DEMO_CREDENTIALS = Credentials("openobd-desktop-demo", "demo-secret-for-the-simulator", "001")
OTHER_CREDENTIALS = Credentials("another-partner", "another-secret-for-the-simulator", "001")

DEMO_PARTNER = Partner("5f0d3c4e-52f0-4a30-9d0c-5b1f3f8a7d10", "Demo Remote Services", (DEMO_CREDENTIALS,))
OTHER_PARTNER = Partner("9a1e77c2-0f64-4c8e-b0d7-7c7b4f0f2a55", "Another Partner", (OTHER_CREDENTIALS,))


class Car(Struct, frozen=True):
    """A vehicle with its details.

    Attributes:
        name: Make and model as text; empty if unknown.
        vin: Vehicle identification number; empty if unknown.
        tecdoc_id: Number in the TecDoc catalogue; 0 if unknown.
        volts: Battery voltage as text, for example "12.4"; empty if unknown.
        units: The control units, or the name of the car file that contains them; empty for a car without control units.
    """

    name: str
    vin: str
    tecdoc_id: int
    volts: str = "12.4"
    units: "str | CarFile" = ""

    @property
    def file(self) -> "CarFile":
        """The car file, which is read when first needed."""
        from openobd_desktop.simulator.car import car_file

        if isinstance(self.units, str):
            return car_file.load(self.units) if self.units else car_file.CarFile({}, ())
        return self.units

    @property
    def ecus(self) -> "EcuList":
        """The control units that a connector detects."""
        from openobd_desktop.simulator.car.vehicle import ecu_list

        return ecu_list(self.file)


class Service(Struct, frozen=True):
    """A product that is ordered on a ticket, such as coding a tow bar."""

    number: int
    name: str


class Connector(Struct, eq=False):
    """A connector in a car's OBD socket, and its connection to the service.

    Attributes:
        number: The number printed on the connector, for example 900101060.
        uuid: UUID, which can be used instead of the number to start a session.
        partner: The partner that owns the connector.
        car: The car into which the connector is plugged.
        link: The connector's connection to the service.
        mechanic: The person at the car.
        variables: Connection variables set by clients; these variables outlive sessions.
        muted: Whether local testers are blocked.
    """

    number: str
    uuid: str
    partner: Partner
    car: Car
    link: ConnectorLink
    mechanic: Mechanic
    variables: dict[str, str] = field(default_factory=dict)
    muted: bool = False


class Ticket(Struct, frozen=True, eq=False):
    """An order placed by a workshop.

    Attributes:
        number: Ticket number, which has seven or eight digits.
        uuid: UUID, accepted instead of the number by servers older than 1.26.5.
        partner: The partner that received the order.
        connector: The connector in the car; None if no car is connected.
        products: The products ordered.
        car: The car that the order is for if the connector is in a different car; otherwise None.
    """

    number: int
    uuid: str
    partner: Partner
    connector: Connector | None
    products: tuple[Service, ...] = ()
    car: Car | None = None
