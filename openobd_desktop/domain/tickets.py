"""Tickets in the Partner API, and the customers, vehicles, operators and messages related to them."""

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
"""The documented ticket states; others are shown unchanged."""
OVER = frozenset({CLOSED, CANCELLED})
"""The states in which no session can be started on a ticket."""


class Ticket(Struct, frozen=True, kw_only=True):
    """A ticket as reported by the Partner API; unknown strings are empty, unknown numbers 0, and unknown times None."""

    id: str
    """UUID."""
    number: int
    """The number used by operators."""
    state: str
    """One of the documented states, or another string."""
    created_at: datetime | None = None
    updated_at: datetime | None = None
    assigned_at: datetime | None = None
    finished_at: datetime | None = None
    connection_id: str = ""
    """UUID of the connection to the car; empty if the car is not connected, so that no session can be started."""
    customer_id: str = ""
    customer_channel_id: str = ""
    """UUID of the channel for the chat with the customer."""
    connector_id: str = ""
    customer_reference: str = ""
    operator_id: str = ""
    """UUID of the employee working on the ticket."""
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
    """One page of a list of tickets, in no particular order."""

    tickets: tuple[Ticket, ...]
    total: int
    """Number of tickets in the whole list."""
    unreadable: int = 0
    """Number of entries on this page that could not be read."""


class Customer(Struct, frozen=True):
    """A customer, usually a workshop."""

    id: str
    name: str


class VehicleModel(Struct, frozen=True):
    """A vehicle model."""

    id: int
    name: str
    """Make and model."""
    make_id: int = 0
    group_id: int = 0
    """ID of the group to which the model belongs."""


class Operator(Struct, frozen=True):
    """An employee who works on tickets."""

    id: str
    name: str


class ChatMessage(Struct, frozen=True):
    """A message in a ticket's chat."""

    id: str
    at: datetime | None
    sender: str
    text: str
    attachment: str = ""
    """The name of the attached file; empty if there is none."""
    is_redacted: bool = False
    """Whether the text was removed later."""


class Chat(Struct, frozen=True):
    """The messages of a chat."""

    messages: tuple[ChatMessage, ...] = ()
    """Oldest first."""
    unreadable: int = 0
    """Number of messages that could not be read."""
    has_more: bool = False
    """Whether there are messages that were not read, because there are too many."""


class ConnectorReading(Struct, frozen=True):
    """The values that a connector reports about its car; None for values that it does not report."""

    connector_id: str
    voltage: float | None = None
    """In volts."""
    round_trip_ms: int | None = None
    """Round-trip time to the connector, in milliseconds."""
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
    """A function offered by the service, and what it supports; empty tuples mean unknown."""

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
    """The supported vehicles, by model ID or name."""
