"""Tickets for tests, and a fake of the Partner API whose lists may omit tickets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from openobd_desktop.core.ports.partner_api import PAGE_SIZE
from openobd_desktop.core.tickets.session_readings import DELAY
from openobd_desktop.domain.tickets import (
    PENDING,
    ConnectorReading,
    Customer,
    Operator,
    Ticket,
    TicketPage,
    VehicleModel,
)
from openobd_desktop.errors import OpenObdError
from tests.core.fake_partner_api import FakeLiveEvents, FakePartnerApi
from tests.core.fakes import START, ManualClock

SINCE = datetime.fromtimestamp(START, UTC)
GARAGE, GOLF = "Garage Jansen", "Volkswagen Golf VII"


def ticket(number: int, state: str = PENDING, *, connected: bool = True, **values: object) -> Ticket:
    """Returns a ticket whose car is connected, unless ``connected`` is false."""
    made = Ticket(
        id=f"id-{number}",
        number=number,
        state=state,
        created_at=SINCE - timedelta(minutes=number % 50),
        updated_at=SINCE,
        connection_id=f"connection-{number}" if connected else "",
        customer_id="c1",
        vehicle_model_id=7,
        vin="WVWZZZ1KZAW000123",
    )
    return replace(made, **values)


def offer(api: FakePartnerApi, *tickets: Ticket) -> None:
    """Makes the API offer tickets with their customer, vehicle and two operators."""
    api.is_offered = True
    api.kept = list(tickets)
    api.customers = {"c1": Customer("c1", GARAGE)}
    api.models = {7: VehicleModel(7, GOLF)}
    api.employees = [Operator("o1", "Anna de Vries"), Operator("o2", "Ben Bakker")]


async def measure(
    api: FakePartnerApi, clock: ManualClock, voltage: float | None = 12.6, trip: int | None = 23, connector: str = "k1"
) -> None:
    """Waits until the connector is followed, and makes it report a reading."""
    await clock.advance(DELAY)
    api.opened[-1].arriving.put_nowait(ConnectorReading(connector, voltage, trip))
    await clock.advance(1)


class FakeTickets(FakePartnerApi):
    """Fake of the Partner API that offers tickets.

    Attributes:
        lasting: Errors that calls raise until they are removed, by name of the call.
        hidden: IDs of tickets that the lists currently omit.
    """

    def __init__(self, *tickets: Ticket) -> None:
        super().__init__()
        offer(self, *tickets)
        self.lasting: dict[str, OpenObdError] = {}
        self.hidden: set[str] = set()

    async def _record_call(self, name: str) -> None:
        await super()._record_call(name)
        if name in self.lasting:
            raise self.lasting[name]

    async def tickets(self, state: str = "", offset: int = 0, limit: int = PAGE_SIZE) -> TicketPage:
        kept = self.kept
        self.kept = [one for one in kept if one.id not in self.hidden]
        try:
            return await super().tickets(state, offset, limit)
        finally:
            self.kept = kept

    @property
    def socket(self) -> FakeLiveEvents:
        """The most recently opened WebSocket."""
        return self.opened[-1]

    def drop(self) -> None:
        """Closes the WebSocket."""
        self.socket.arriving.put_nowait(None)

    def put(self, *tickets: Ticket) -> None:
        """Adds or replaces tickets."""
        new = {one.id for one in tickets}
        self.kept = [one for one in self.kept if one.id not in new] + list(tickets)
