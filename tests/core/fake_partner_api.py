"""Fake of the Partner API, which answers from memory or fails as configured by the test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from openobd_desktop.core.ports.partner_api import PAGE_SIZE
from openobd_desktop.domain.tickets import (
    CatalogueFunction,
    Chat,
    ChatMessage,
    ConnectorReading,
    Customer,
    Operator,
    Ticket,
    TicketEvent,
    TicketPage,
    VehicleModel,
)
from openobd_desktop.errors import OpenObdError, PartnerApiMissing, PartnerApiOff, PartnerApiUnreachable

K = TypeVar("K", int, str)
V = TypeVar("V")


class FakeLiveEvents:
    """Fake of core.ports.partner_api.LiveEvents; yields what a test puts into ``arriving``, and closes on None."""

    def __init__(self) -> None:
        self.arriving: asyncio.Queue[TicketEvent | ConnectorReading | None] = asyncio.Queue()
        self.followed: set[str] = set()
        self.closed = False

    async def follow(self, connector_id: str) -> None:
        self.followed.add(connector_id)

    async def unfollow(self, connector_id: str) -> None:
        self.followed.discard(connector_id)

    async def received(self) -> AsyncGenerator[TicketEvent | ConnectorReading, None]:
        while (item := await self.arriving.get()) is not None:
            yield item
        raise PartnerApiUnreachable

    async def aclose(self) -> None:
        self.closed = True
        self.arriving.put_nowait(None)


@dataclass
class FakePartnerApi:
    """Fake of core.ports.partner_api.PartnerApi; every call is recorded by name and can be made to fail."""

    is_offered: bool = False
    kept: list[Ticket] = field(default_factory=list)
    """The tickets of the service."""
    customers: dict[str, Customer] = field(default_factory=dict)
    models: dict[int, VehicleModel] = field(default_factory=dict)
    employees: list[Operator] = field(default_factory=list)
    messages: dict[str, list[ChatMessage]] = field(default_factory=dict)
    catalogue: list[CatalogueFunction] = field(default_factory=list)
    happened: list[TicketEvent] = field(default_factory=list)
    opened: list[FakeLiveEvents] = field(default_factory=list)
    """The WebSockets that were opened."""
    unreadable: int = 0
    unreadable_messages: int = 0
    calls: list[str] = field(default_factory=list)
    failures: dict[str, list[OpenObdError]] = field(default_factory=dict)
    """Errors for the next calls to raise, by name of the call."""
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    """Events that a call waits for, by name of the call."""
    on_call: Callable[[str], None] | None = None
    closed: bool = False

    async def _record_call(self, name: str) -> None:
        self.calls.append(name)
        # A call takes time, in which other tasks run.
        await asyncio.sleep(0)
        if self.on_call is not None:
            self.on_call(name)
        if name in self.gates:
            await self.gates[name].wait()
        if not self.is_offered:
            raise PartnerApiOff
        if self.failures.get(name):
            raise self.failures[name].pop(0)

    async def tickets(self, state: str = "", offset: int = 0, limit: int = PAGE_SIZE) -> TicketPage:
        await self._record_call("tickets")
        found = [ticket for ticket in self.kept if state in ("", ticket.state)]
        return TicketPage(tuple(found[offset : offset + limit]), len(found), self.unreadable)

    async def ticket_with(self, number: int) -> Ticket | None:
        await self._record_call("ticket_with")
        return next((ticket for ticket in self.kept if ticket.number == number), None)

    async def customer(self, customer_id: str) -> Customer:
        await self._record_call("customer")
        return _known(self.customers, customer_id)

    async def vehicle_model(self, model_id: int) -> VehicleModel:
        await self._record_call("vehicle_model")
        return _known(self.models, model_id)

    async def operators(self) -> tuple[Operator, ...]:
        await self._record_call("operators")
        return tuple(self.employees)

    async def chat(self, channel_id: str) -> Chat:
        await self._record_call("chat")
        return Chat(tuple(_known(self.messages, channel_id)), self.unreadable_messages)

    async def functions(self) -> tuple[CatalogueFunction, ...]:
        await self._record_call("functions")
        return tuple(self.catalogue)

    async def events(self, *, after_id: str = "", since: datetime | None = None) -> tuple[TicketEvent, ...]:
        await self._record_call("events")
        return tuple(event for event in self.happened if event.id > after_id)

    async def live(self) -> FakeLiveEvents:
        await self._record_call("live")
        self.opened.append(FakeLiveEvents())
        return self.opened[-1]

    async def aclose(self) -> None:
        self.closed = True


def _known(found: Mapping[K, V], key: K) -> V:
    if key not in found:
        raise PartnerApiMissing
    return found[key]
