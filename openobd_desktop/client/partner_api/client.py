"""Partner API client that loads everything else, including aiohttp, on its first call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.client.partner_api.address import PartnerAddress
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import (
    CertificateFileUnreadable,
    EndpointRefused,
    OpenObdError,
    PartnerApiOff,
    PartnerApiUnreachable,
    message,
)
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from openobd_desktop.client.partner_api.calls import PartnerCalls
    from openobd_desktop.client.partner_api.limiter import Limiter
    from openobd_desktop.client.partner_api.live import LiveSocket
    from openobd_desktop.domain.tickets import (
        CatalogueFunction,
        Chat,
        Customer,
        Operator,
        Ticket,
        TicketEvent,
        TicketPage,
        VehicleModel,
    )

PAGE_SIZE = 250


class PartnerAccess(Struct, frozen=True):
    """Everything needed to use the Partner API."""

    client_id: str
    secret: Secret
    where: Callable[[], Awaitable[PartnerAddress]]
    """Function that returns the address when the address is needed; may raise ``EndpointRefused``."""
    roots: Callable[[], bytes]
    """Function that returns the trusted certificate authorities in PEM format; called in a thread."""
    clock: Callable[[], float] = time.monotonic
    limiters: dict[str, Limiter] = field(default_factory=dict)
    """Limits by host and client ID, kept for the whole run, because a new login does not reset the service's count."""


class PartnerApiClient:
    """Makes calls with the login of a profile; implements the core's ``PartnerApi`` port.

    Attributes:
        is_offered: Whether there is an address; without one, every call raises ``PartnerApiOff``.
    """

    def __init__(self, access: PartnerAccess | None) -> None:
        self.is_offered = access is not None
        self._access = access
        self._opening = asyncio.Lock()
        self._calls: PartnerCalls | None = None
        self._closed = False

    async def tickets(self, state: str = "", offset: int = 0, limit: int = PAGE_SIZE) -> TicketPage:
        """Returns one page of the tickets in one state, or of all tickets."""
        return await (await self._open()).tickets(state, offset, limit)

    async def ticket_with(self, number: int) -> Ticket | None:
        """Returns the ticket with this number, or None if there is no such ticket."""
        return await (await self._open()).ticket_with(number)

    async def customer(self, customer_id: str) -> Customer:
        """Returns a customer."""
        return await (await self._open()).customer(customer_id)

    async def vehicle_model(self, model_id: int) -> VehicleModel:
        """Returns the make and model of a vehicle."""
        return await (await self._open()).vehicle_model(model_id)

    async def operators(self) -> tuple[Operator, ...]:
        """Returns the operators, excluding other employees."""
        return await (await self._open()).operators()

    async def chat(self, channel_id: str) -> Chat:
        """Returns the messages in a channel."""
        return await (await self._open()).chat(channel_id)

    async def functions(self) -> tuple[CatalogueFunction, ...]:
        """Returns the catalogue of functions."""
        return await (await self._open()).functions()

    async def events(self, *, after_id: str = "", since: datetime | None = None) -> tuple[TicketEvent, ...]:
        """Returns the events after an event or a time, oldest first."""
        return await (await self._open()).events(after_id, since)

    async def live(self) -> LiveSocket:
        """Opens the WebSocket, which reports new tickets from then on; the caller must close it."""
        return await (await self._open()).live()

    async def aclose(self) -> None:
        """Closes all connections; no new ones are opened afterwards."""
        self._closed = True
        if self._calls is not None:
            await self._calls.aclose()

    async def _open(self) -> PartnerCalls:
        if self._access is None:
            raise PartnerApiOff
        async with self._opening:
            if self._calls is None and not self._closed:
                self._calls = await self._opened(self._access)
        if self._closed or self._calls is None:
            raise PartnerApiUnreachable(what=message("This program closed the connection to the service."))
        return self._calls

    async def _opened(self, access: PartnerAccess) -> PartnerCalls:
        try:
            address = await access.where()
        except EndpointRefused as error:
            raise PartnerApiOff(error.details, what=error.what) from None
        is_encrypted = address.calls.tls or address.live.tls
        # In a thread, because loading aiohttp takes a third of a second, and reading the certificates a twentieth.
        roots = await run_in_daemon_thread(lambda: _load(access.roots if is_encrypted else None), "partner API")
        if isinstance(roots, OpenObdError):
            raise PartnerApiUnreachable(roots.details, what=roots.what, advice=roots.advice)
        from openobd_desktop.client.partner_api.calls import PartnerCalls
        from openobd_desktop.client.partner_api.connection import Connection
        from openobd_desktop.client.partner_api.limiter import Limiter
        from openobd_desktop.client.partner_api.requests import Requests

        connection = Connection(address, roots)
        place = f"{address.calls.target} {access.client_id}"
        limiter = access.limiters.setdefault(place, Limiter())
        return PartnerCalls(Requests(connection, access.client_id, access.secret, limiter, access.clock))


def _load(read_roots: Callable[[], bytes] | None) -> bytes | OpenObdError:
    """Loads the modules for the calls; returns the certificates, or the error from reading them. Called in a thread."""
    import_module("openobd_desktop.client.partner_api.calls")
    # Needed to find this PC's proxy.
    import_module("urllib.request")
    handshake = import_module("openobd_desktop.client.transport.handshake")
    if read_roots is None:
        return b""
    try:
        roots = read_roots()
    except CertificateFileUnreadable as error:
        return error
    # Creates the TLS context in this thread; it is cached for the connection.
    handshake.strict_context(roots, application="http/1.1")
    return roots
