"""Protocol for the Partner API, which provides tickets and related data."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Protocol

from openobd_desktop.domain.tickets import (
    CatalogueFunction,
    Chat,
    ConnectorReading,
    Customer,
    Operator,
    Ticket,
    TicketEvent,
    TicketPage,
    VehicleModel,
)

PAGE_SIZE = 250
"""Number of tickets requested at a time; the service allows 1,000."""


class LiveEvents(Protocol):
    """An open WebSocket."""

    async def follow(self, connector_id: str) -> None:
        """Subscribes to the readings of a connector."""
        ...

    async def unfollow(self, connector_id: str) -> None:
        """Unsubscribes from the readings of a connector."""
        ...

    def received(self) -> AsyncGenerator[TicketEvent | ConnectorReading, None]:
        """Yields events and readings as they arrive; raises ``PartnerApiUnreachable`` when the WebSocket closes."""
        ...

    async def aclose(self) -> None:
        """Closes the WebSocket at once."""
        ...


class PartnerApi(Protocol):
    """The Partner API of one login; nothing is sent or imported before the first call.

    Every call may raise a ``PartnerApiFault``: ``PartnerApiOff`` if there is no address, ``PartnerApiRefused``,
    ``PartnerApiMissing``, ``PartnerApiUnreachable``, ``PartnerApiUnreadable`` or ``PartnerApiBusy``. Once the request
    limit is reached, calls wait.

    Attributes:
        is_offered: Whether there is an address.
    """

    is_offered: bool

    async def tickets(self, state: str = "", offset: int = 0, limit: int = PAGE_SIZE) -> TicketPage:
        """Returns one page of the tickets in one state, or of all tickets."""
        ...

    async def ticket_with(self, number: int) -> Ticket | None:
        """Returns the ticket with this number, or None if there is no such ticket."""
        ...

    async def customer(self, customer_id: str) -> Customer:
        """Returns a customer."""
        ...

    async def vehicle_model(self, model_id: int) -> VehicleModel:
        """Returns the make and model of a vehicle."""
        ...

    async def operators(self) -> tuple[Operator, ...]:
        """Returns the operators, excluding other employees."""
        ...

    async def chat(self, channel_id: str) -> Chat:
        """Returns the messages in a channel."""
        ...

    async def functions(self) -> tuple[CatalogueFunction, ...]:
        """Returns the catalogue of functions."""
        ...

    async def events(self, *, after_id: str = "", since: datetime | None = None) -> tuple[TicketEvent, ...]:
        """Returns the events after an event or a time, oldest first."""
        ...

    async def live(self) -> LiveEvents:
        """Opens the WebSocket, which reports new tickets from then on; the caller must close it."""
        ...

    async def aclose(self) -> None:
        """Closes all connections."""
        ...
