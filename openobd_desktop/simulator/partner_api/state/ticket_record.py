"""A ticket as represented by the Partner API."""

from typing import Final

from msgspec import Struct, field

from openobd_desktop.simulator.car.fleet import Car, Connector, Partner
from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.partner_api.state.dates import date_text
from openobd_desktop.simulator.partner_api.state.people import Customer, Employee, id_of

PREPARED, PENDING, IN_PROGRESS = "prepared", "pending", "in_progress"
OUTSOURCED, CLOSED, CANCELLED = "outsourced", "closed", "cancelled"
STATES: Final = (PREPARED, PENDING, IN_PROGRESS, OUTSOURCED, CLOSED, CANCELLED)
ENDED: Final = (CLOSED, CANCELLED)


class TicketRecord(Struct, eq=False):
    """A ticket; times are in simulated seconds, and negative before the start of the simulator.

    Attributes:
        number: The number used by operators.
        id: UUID.
        partner: The partner that received the order.
        state: One of ``STATES``, or any other text set by a test.
        created_at: Time of the order.
        customer: The workshop that placed the order.
        connector: The connector in the car; None if no car is connected.
        car: The car that the order is for; None if unknown.
        operator: The operator to whom the ticket is assigned; None if unassigned.
        changed_at: Time at which a test or a session changed the ticket; None if unchanged.
        assigned_at: Time at which the ticket was assigned; None if unassigned.
        finished_at: Time at which the ticket was closed or cancelled; None if it is open.
        externally_processed: Whether the ticket is processed in another system.
        extra: API fields set by a test, which replace those of the same name.
    """

    number: int
    id: str
    partner: Partner
    state: str
    created_at: float
    customer: Customer
    connector: Connector | None = None
    car: Car | None = None
    operator: Employee | None = None
    changed_at: float | None = None
    assigned_at: float | None = None
    finished_at: float | None = None
    externally_processed: bool = False
    extra: dict[str, object] = field(default_factory=dict)

    @property
    def vehicle(self) -> Car | None:
        """The car that the order is for or, if that car is unknown, the connected car."""
        return self.car or (None if self.connector is None else self.connector.car)

    @property
    def connected(self) -> bool:
        """Whether a car is connected, without which no session can be started."""
        return self.connector is not None and self.connector.link.reading().connected

    @property
    def updated_at(self) -> float:
        """Time of the last change."""
        times = (self.changed_at, self.finished_at, self.assigned_at, self.created_at)
        return max(each for each in times if each is not None)

    @property
    def customer_channel(self) -> str:
        """UUID of the chat with the workshop."""
        return id_of("customer channel", self.number)

    @property
    def operator_channel(self) -> str:
        """UUID of the chat among operators."""
        return id_of("operator channel", self.number)


def ticket_fields(ticket: TicketRecord, clock: Clock, rules: Rules) -> dict[str, object]:
    """Returns the fields of a ticket in the API's format."""

    def date(when: float | None, place: int) -> str | None:
        return None if when is None else date_text(clock.wall(when), rules.rest_dates, ticket.number + place)

    operator, connector, car = ticket.operator, ticket.connector, ticket.vehicle
    fields: dict[str, object] = {
        "id": ticket.id,
        "ticket_number": ticket.number,
        "state": ticket.state,
        "created_at": date(ticket.created_at, 0),
        "updated_at": date(ticket.updated_at, 1),
        "assigned_at": date(ticket.assigned_at, 2),
        "finished_at": date(ticket.finished_at, 0),
        "first_local_added_at": date(ticket.assigned_at, 1),
        "connection_id": id_of("connection", connector.uuid) if connector and ticket.connected else None,
        "customer_id": ticket.customer.id,
        "customer_channel_id": ticket.customer_channel,
        "customer_connector_id": connector.uuid if connector else None,
        "customer_reference": _reference(ticket, 3, f"WO-{ticket.number % 10_000}"),
        "operator_id": operator.id if operator else None,
        "operator_channel_id": ticket.operator_channel,
        "operator_reference": _reference(ticket, 5, f"OP {ticket.number % 1000}"),
        "external_reference": _reference(ticket, 7, f"EXT-{ticket.number}"),
        "externally_processed": ticket.externally_processed,
        "outsourced": ticket.state == OUTSOURCED,
        "source_provider_id": None,
        "vehicle_model_id": car.tecdoc_id if car else 0,
        "vin": (car.vin or None) if car else None,
        "voucher_code": None,
        "cancel_reason_id": id_of("cancel reason", 1) if ticket.state == CANCELLED else None,
        **ticket.extra,
    }
    return {key: value for key, value in fields.items() if value is not None} if rules.rest_omits_null else fields


def _reference(ticket: TicketRecord, every: int, text: str) -> str:
    return text if ticket.number % every else ""
