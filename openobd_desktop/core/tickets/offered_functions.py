"""Functions offered by the service, and which of them suit a session's ticket."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openobd_desktop.core.tickets.on_screen import OnScreen, ReadState
from openobd_desktop.domain.text import visible
from openobd_desktop.domain.tickets import CatalogueFunction, VehicleModel
from openobd_desktop.errors import PartnerApiFault, PartnerApiMissing, PartnerApiRefused

if TYPE_CHECKING:
    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.domain.vehicle import Product

KEPT = 600.0
"""Seconds between a successful request and the next one."""


class OfferedState(ReadState, frozen=True):
    """The known functions, which are kept if a later request fails."""

    functions: tuple[CatalogueFunction, ...] = ()
    """The functions, sorted by name."""
    model: VehicleModel | None = None
    """The ticket's vehicle; None if unknown."""
    is_read: bool = False
    is_missing: bool = False
    """Whether the service has no such list."""


class OfferedFunctions(OnScreen[OfferedState]):
    """Reads the functions and the ticket's vehicle."""

    task_name = "read functions"
    pause = KEPT

    def _unknown(self) -> OfferedState:
        return OfferedState()

    def _is_final(self) -> bool:
        return self.state.is_missing or isinstance(self.state.error, PartnerApiRefused)

    async def _read(self, api: PartnerApi) -> OfferedState:
        try:
            found = await api.functions()
        except PartnerApiMissing:
            return OfferedState(is_missing=True)
        model = self.state.model or await self._find_model(api)
        return OfferedState(tuple(sorted(found, key=lambda one: one.name.casefold())), model, is_read=True)

    async def _find_model(self, api: PartnerApi) -> VehicleModel | None:
        """Returns the ticket's vehicle model; None if it is unknown or unreadable, so that all functions are shown."""
        try:
            ticket = self._queue.store.numbered(self._number) or await self._queue.ticket_with(self._number)
            return await api.vehicle_model(ticket.vehicle_model_id) if ticket and ticket.vehicle_model_id else None
        except PartnerApiFault:
            return None


def names_what_it_supports(functions: Sequence[CatalogueFunction]) -> bool:
    """Returns whether any of the functions names supported products or vehicles, by which to tell functions apart."""
    return any(each.products or each.vehicles for each in functions)


def suits(function: CatalogueFunction, products: Sequence[Product], model: VehicleModel | None) -> bool:
    """Returns whether a function supports one of the products and the vehicle, as far as these are known."""
    return _suits_products(function, products) and _suits_vehicle(function, model)


def _suits_products(function: CatalogueFunction, products: Sequence[Product]) -> bool:
    if not function.products or not products:
        return True
    ordered = {str(each.number) for each in products} | {_plain(each.name) for each in products}
    return any(_plain(each) in ordered for each in function.products)


def _suits_vehicle(function: CatalogueFunction, model: VehicleModel | None) -> bool:
    if not function.vehicles or model is None:
        return True
    numbers = {str(number) for number in (model.id, model.make_id, model.group_id) if number}
    name = _plain(model.name)
    wanted = filter(None, map(_plain, function.vehicles))
    return any(each in numbers or (not each.isdecimal() and each in name) for each in wanted)


def _plain(text: str) -> str:
    """Returns a name in the form in which names are compared: visible characters only, without regard to case."""
    return " ".join(visible(text).split()).casefold()
