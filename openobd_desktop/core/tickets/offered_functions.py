"""Functions that the service offers, and which of them suit the ticket of a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.domain.tickets import CatalogueFunction, VehicleModel
from openobd_desktop.errors import PartnerApiFault, PartnerApiMissing, PartnerApiOff, PartnerApiRefused

if TYPE_CHECKING:
    import asyncio

    from openobd_desktop.core.aio.clock import Clock
    from openobd_desktop.core.aio.tasks import TaskScope
    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.core.tickets.queue import TicketQueue
    from openobd_desktop.domain.vehicle import Product

KEPT = 600.0
"""Seconds from a successful reading until the next one."""
WAIT = 60.0
"""Seconds after a failed reading before the next one."""


class OfferedState(Struct, frozen=True):
    """What is known about the functions, which are kept if a later request fails."""

    functions: tuple[CatalogueFunction, ...] = ()
    """Sorted by name."""
    model: VehicleModel | None = None
    """The vehicle of the ticket; None if it is not known."""
    is_asking: bool = False
    is_read: bool = False
    is_missing: bool = False
    """Whether the service has no such list."""
    error: PartnerApiFault | None = None
    """Why the last reading failed; None if it did not."""


class OfferedFunctions(Observable[[]]):
    """Reads the functions and the ticket's vehicle while they are on the screen; notifies its listeners of changes.

    Attributes:
        state: What is known.
    """

    def __init__(
        self, number: int, queue: TicketQueue, api: Callable[[], PartnerApi | None], scope: TaskScope, clock: Clock
    ) -> None:
        """``api`` returns the Partner API of the login in use; with another login, everything is forgotten."""
        super().__init__()
        self.state = OfferedState()
        self._number = number
        self._queue = queue
        self._api = api
        self._used = api()
        self._scope = scope
        self._clock = clock
        self._next_at = 0.0
        self._work: asyncio.Future[None] | None = None

    def look(self) -> None:
        """Reads the functions if a reading is due; called repeatedly while they are on the screen."""
        if self._api() is not self._used:
            self.close()
            self._used, self.state, self._next_at = self._api(), OfferedState(), 0.0
            self.notify()
        is_final = self.state.is_missing or isinstance(self.state.error, PartnerApiRefused)
        if self._work is None and not is_final and self._clock.monotonic() >= self._next_at:
            self.refresh()

    def refresh(self) -> None:
        """Reads the functions now, even if the login was refused before."""
        if self._work is None:
            self._work = self._scope.start(self._run(), "read functions")
            self.state = replace(self.state, is_asking=True)
            self.notify()

    def close(self) -> None:
        """Stops reading."""
        if self._work is not None:
            self._work.cancel()
            self._work = None

    async def _run(self) -> None:
        pause = KEPT
        try:
            state = await self._read()
        except PartnerApiMissing:
            state = OfferedState(is_missing=True)
        except PartnerApiFault as error:
            state, pause = replace(self.state, error=error), WAIT
        self._work = None
        self._next_at = self._clock.monotonic() + pause
        self.state = replace(state, is_asking=False)
        self.notify()

    async def _read(self) -> OfferedState:
        if self._used is None:
            raise PartnerApiOff
        found = await self._used.functions()
        model = self.state.model or await self._find_model(self._used)
        return OfferedState(tuple(sorted(found, key=lambda one: one.name.casefold())), model, is_read=True)

    async def _find_model(self, api: PartnerApi) -> VehicleModel | None:
        """Returns the vehicle of the ticket; without it, the functions are shown for all vehicles."""
        try:
            ticket = self._queue.store.numbered(self._number) or await self._queue.ticket_with(self._number)
            return await api.vehicle_model(ticket.vehicle_model_id) if ticket and ticket.vehicle_model_id else None
        except PartnerApiFault:
            return None


def suits(function: CatalogueFunction, products: Sequence[Product], model: VehicleModel | None) -> bool:
    """Returns whether a function supports one of the products and the vehicle, as far as both are known."""
    return _suits_products(function, products) and _suits_vehicle(function, model)


def _suits_products(function: CatalogueFunction, products: Sequence[Product]) -> bool:
    if not function.products or not products:
        return True
    ordered = {str(each.number) for each in products} | {each.name.casefold() for each in products}
    return any(each.casefold() in ordered for each in function.products)


def _suits_vehicle(function: CatalogueFunction, model: VehicleModel | None) -> bool:
    if not function.vehicles or model is None:
        return True
    numbers = {str(model.id), str(model.make_id)}
    name = model.name.casefold()
    return any(each in numbers or (not each.isdecimal() and each.casefold() in name) for each in function.vehicles)
