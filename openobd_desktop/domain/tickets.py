"""Tickets of the Partner API, and the customers, vehicles, operators and messages that belong to them."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

PREPARED, PENDING, IN_PROGRESS, OUTSOURCED, CLOSED, CANCELLED = (
    "prepared",
    "pending",
    "in_progress",
    "outsourced",
    "closed",
    "cancelled",
)
"""The documented states of a ticket; others are shown as they are."""
OVER = frozenset({CLOSED, CANCELLED})
"""The states in which no session can be started on a ticket."""


class Ticket(Struct, frozen=True, kw_only=True):
    """A ticket as the Partner API reports it; texts are empty, numbers 0 and times None if unknown."""

    id: str
    """UUID."""
    number: int
    """The number that operators use."""
    state: str
    """One of the documented states, or another text."""
    created_at: datetime | None = None
    updated_at: datetime | None = None
    assigned_at: datetime | None = None
    finished_at: datetime | None = None
    connection_id: str = ""
    """UUID of the connection to the car; empty if the car is not connected, so that no session can be started."""
    customer_id: str = ""
    customer_channel_id: str = ""
    """UUID of the channel of the chat with the customer."""
    connector_id: str = ""
    customer_reference: str = ""
    operator_id: str = ""
    """UUID of the employee who works on the ticket."""
    operator_channel_id: str = ""
    operator_reference: str = ""
    external_reference: str = ""
    vehicle_model_id: int = 0
    vin: str = ""

    @property
    def is_connected(self) -> bool:
        """Whether the car is connected."""
        return bool(self.connection_id)

    @property
    def is_over(self) -> bool:
        """Whether the ticket is closed or cancelled."""
        return self.state in OVER


class TicketPage(Struct, frozen=True):
    """One part of a list of tickets, in no particular order."""

    tickets: tuple[Ticket, ...]
    total: int
    """Number of tickets in the whole list."""
    unreadable: int = 0
    """Number of entries of this part that could not be read."""


class Customer(Struct, frozen=True):
    """A customer, usually a workshop."""

    id: str
    name: str


class VehicleModel(Struct, frozen=True):
    """A model of a car."""

    id: int
    name: str
    """Make and model."""
    make_id: int = 0


class Operator(Struct, frozen=True):
    """An employee who works on tickets."""

    id: str
    name: str


class ChatMessage(Struct, frozen=True):
    """A message in the chat of a ticket."""

    id: str
    at: datetime | None
    sender: str
    text: str
    attachment: str = ""
    """The name of the attached file; empty if there is none."""
    is_redacted: bool = False
    """Whether the text was removed afterwards."""


class ConnectorReading(Struct, frozen=True):
    """What a connector reports about its car; None for what it does not report."""

    connector_id: str
    voltage: float | None = None
    """In volts."""
    round_trip_ms: int | None = None
    """The time to the connector and back, in milliseconds."""
    vin: str = ""


class TicketEvent(Struct, frozen=True):
    """A change to a ticket."""

    id: str
    """ULID; later events have greater IDs."""
    kind: str
    """For example ``tickets.ticket.created``."""
    ticket_id: str = ""
    number: int = 0
    customer: Customer | None = None


class CatalogueFunction(Struct, frozen=True):
    """A function offered by the service, with what it supports; empty tuples mean that this is unknown."""

    id: str
    name: str
    description: str = ""
    version: str = ""
    provider_id: str = ""
    price: str = ""
    """Amount and currency; empty if unknown."""
    is_online: bool = True
    products: tuple[str, ...] = ()
    """The supported products, by number or name."""
    vehicles: tuple[str, ...] = ()
    """The supported vehicles, by ID of the model or name."""
