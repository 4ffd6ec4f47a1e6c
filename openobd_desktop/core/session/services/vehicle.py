"""Information about a session's vehicle, ticket and battery, loaded concurrently and cached."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.session.services.handle import (
    Loadable,
    LoadState,
    SessionHandle,
    from_cancellation,
    from_error,
)
from openobd_desktop.domain.car.buses import CanBus, KlineBus
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.journal import MOST_PRODUCTS, SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.vehicle import (
    Ecu,
    Product,
    TicketDetails,
    VehicleDetails,
    vin,
    vins_differ,
)
from openobd_desktop.errors import OpenObdError, Unreachable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls

VOLTAGE = "vehicle:info:voltage"
VIN = "vehicle:info:vin"
"""Keys of connection variables that the service sets (openOBD docs, context variables, marked as alpha)."""
FIRST_PAUSE = 2.0
LONGEST_PAUSE = 30.0
"""First and longest pause between two attempts to load values that the service could not return yet, in seconds."""
LONGEST_VOLTAGE = 40
"""Maximum length of a recorded voltage, in characters."""

_log = logging.getLogger(__name__)


class VehicleFacts:
    """Information about one session's vehicle and ticket.

    Attributes:
        ticket: The ticket; a session on a connector has none.
        vehicle: The make, the model and the identification numbers.
        products: The products ordered on the ticket.
        ecus: The control units; reloaded automatically until the connector has detected them.
        voltage: The battery's voltage, as formatted by the service.
        vin: The VIN read from the car, which may differ from the ticket's VIN.
        units_vin: The VIN reported by most control units in the last scan; empty if no unit reported one.
        connector_vin: The VIN that the connector reported last; empty if it reported none.
        listed_vin: The VIN of the ticket according to the list of tickets; empty if the list does not contain it.
    """

    def __init__(self, handle: SessionHandle, on_known: Callable[[], None]) -> None:
        """``on_known`` is called each time a value has been loaded."""
        self._handle = handle
        self._on_known = on_known
        self.ticket: Loadable[TicketDetails] = Loadable()
        self.vehicle: Loadable[VehicleDetails] = Loadable()
        self.products: Loadable[tuple[Product, ...]] = Loadable()
        self.ecus: Loadable[tuple[Ecu, ...]] = Loadable()
        self.voltage: Loadable[str] = Loadable()
        self.vin: Loadable[str] = Loadable()
        self.units_vin = self.connector_vin = self.listed_vin = ""
        self._moved_vin = self._corrected_vin = ""
        """The newest VIN of the car and of the ticket, if another one was reported before; otherwise empty."""
        self._withdrawn_vin = ""
        """The VIN reported by a connector that turned out to belong to another car; empty if there is none."""
        self._told = ("", "")
        """The customer and the vehicle, as known from the ticket."""
        self._asked_early: tuple[str, ...] = ()
        """The values that were last requested from the car before the control units were known."""
        self._acknowledged: tuple[str, str] | None = None
        self._following: asyncio.Future[None] | None = None

    @property
    def asked(self) -> bool:
        """Whether ``load`` has been called."""
        return self.vehicle.state is not LoadState.NOT_ASKED

    @property
    def wrong_car(self) -> bool:
        """Whether the car's VIN differs from the ticket's; False while either VIN is unknown."""
        return vins_differ(*self._vins)

    @property
    def warns(self) -> bool:
        """Whether this is the wrong car and the operator has not acknowledged the warning yet."""
        return self.wrong_car and self._acknowledged != self._vins

    def acknowledge(self) -> None:
        """Marks the warning about the wrong car as acknowledged; a different wrong car causes a new warning."""
        self._acknowledged = self._vins
        self._handle.changed()

    @property
    def car_vin(self) -> str:
        """The car's VIN in canonical form; empty if unknown.

        This is the VIN reported by the control units, otherwise by the service, otherwise by the connector. If service
        or connector report another VIN than before, the connector has been plugged into another car: then that VIN
        counts until the next scan.
        """
        return self._moved_vin or self.units_vin or vin(self.vin.value or "") or self.connector_vin

    @property
    def ticket_vin(self) -> str:
        """The ticket's VIN in canonical form.

        This is the VIN in the list of tickets if it has been changed there or if the service reports none.
        """
        return self._corrected_vin or (vin(self.vehicle.value.vin) if self.vehicle.value else "") or self.listed_vin

    def note_units_vin(self, number: str) -> None:
        """Records the VIN reported by most control units; an unknown VIN never replaces a known one."""
        if number and (number != self.units_vin or self._moved_vin):
            self.units_vin, self._moved_vin = number, ""
            self._on_known()
            self._handle.changed()

    def note_partner_vins(self, *, connector: str = "", listed: str = "") -> None:
        """Records the VINs that the Partner API reports, in any form; an unknown VIN never replaces a known one."""
        before = self._vins
        self._follow_move(self.connector_vin, connector)
        if vins_differ(self.listed_vin, listed):
            self._corrected_vin = vin(listed)
        self.connector_vin = vin(connector) or self.connector_vin
        self.listed_vin = vin(listed) or self.listed_vin
        if self._vins != before:
            self._on_known()
            self._handle.changed()

    def _follow_move(self, former: str, reported: str) -> None:
        if vins_differ(former, reported):
            self._moved_vin = vin(reported)

    def forget_connector_vin(self) -> None:
        """Withdraws the VIN that the connector reported, because that connector does not belong to the ticket."""
        if self.connector_vin:
            if self._moved_vin == self.connector_vin:
                self._moved_vin = ""
            self._withdrawn_vin, self.connector_vin = self.connector_vin, ""
            self._on_known()
            self._handle.changed()

    def note_ticket(self, customer: str, vehicle: str) -> None:
        """Records what is known from the session's ticket; the vehicle is used only while the session reports none."""
        if (customer, vehicle) != self._told:
            self._told = (customer, vehicle)
            self._on_known()
            self._handle.changed()

    @property
    def _vins(self) -> tuple[str, str]:
        """The ticket's VIN and the car's VIN in canonical form; empty if unknown."""
        return self.ticket_vin, self.car_vin

    def recorded_in(self, record: SessionRecord) -> SessionRecord:
        """Returns the session's record with all values known now; values known earlier are kept."""
        details = self.vehicle.value
        customer, vehicle = self._told
        products = [product.name for product in self.products.value or () if product.name][:MOST_PRODUCTS]
        return replace(
            record,
            customer=customer or record.customer,
            vehicle=(details.name.strip() if details else "") or record.vehicle or vehicle,
            vin=self.ticket_vin or record.vin,
            car_vin=self.car_vin or ("" if record.car_vin == self._withdrawn_vin else record.car_vin),
            products=tuple(products) or record.products,
            voltage=(self.voltage.value or "")[:LONGEST_VOLTAGE] or record.voltage,
        )

    @property
    def loading(self) -> bool:
        """Whether any value is being loaded."""
        facts = (self.ticket, self.vehicle, self.products, self.ecus, self.voltage, self.vin)
        return any(fact.state is LoadState.ASKING for fact in facts)

    def start_loading(self) -> None:
        """Loads all values in the background, over the streams' channel; retries until all values are known."""
        if self._following is None or self._following.done():
            self._following = self._handle.scope.start(
                self._load_until_known(), f"ask for facts of {self._handle.session_id}"
            )

    async def load(self) -> None:
        """Loads all values concurrently; each value keeps its own error."""
        if self.loading:
            return
        async with self._handle.new_channel() as calls:
            await asyncio.gather(*(self._ask(name, calls) for name in _READS))
        self.start_loading()

    async def measure(self) -> None:
        """Reloads the voltage, which is the only value that changes during a session."""
        async with self._handle.new_channel() as calls:
            await self._ask("voltage", calls)

    def car_is_back(self) -> None:
        """Reads the VIN again, because the connector may have been plugged into another car while it was gone."""
        if self.asked:
            self._handle.scope.start(self._read_vin_again(), f"ask again for the VIN of {self._handle.session_id}")

    async def _read_vin_again(self) -> None:
        try:
            async with self._handle.current_channel() as calls:
                reported = await _READS["vin"](calls, self._handle.token())
        except OpenObdError as error:
            _log.info("the VIN of session %s: %s", self._handle.session_id, error.what)
            if _is_passing(error):
                # Asked until it is known: it may be that of another car.
                self._keep("vin", Loadable(LoadState.WAITING, self.vin.value))
                self.start_loading()
        else:
            self._follow_move(self.vin.value or "", str(reported))
            self._keep("vin", Loadable(LoadState.KNOWN, reported))

    def session_over(self) -> None:
        """Stops loading but keeps the values that are already known."""
        if self._following is not None:
            self._following.cancel()
        for name in _READS:
            if getattr(self, name).state is LoadState.WAITING:
                self._keep(name, Loadable())

    async def _load_until_known(self) -> None:
        pause = FIRST_PAUSE
        again = self.asked
        while any(map(self._is_wanted, _READS)):
            if again:
                await self._handle.clock.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 1.5)
            names = [name for name in _READS if self._is_wanted(name)]
            try:
                async with self._handle.current_channel() as calls:
                    await asyncio.gather(*(self._ask(name, calls, quietly=again) for name in names))
            except OpenObdError as error:
                _log.info("facts of session %s: %s", self._handle.session_id, error.what)
            again = True
        # A session may stay open for hours after this task has ended.
        self._following = None

    def _is_wanted(self, name: str) -> bool:
        """Returns whether to try loading a value again; False if the value is known, not offered, or was refused."""
        loadable: Loadable[object] = getattr(self, name)
        if loadable.state is LoadState.NOTHING:
            return name in self._asked_early and (self.ecus.value is not None or self._is_wanted("ecus"))
        return loadable.state in (LoadState.NOT_ASKED, LoadState.WAITING) or (
            loadable.state is LoadState.FAILED and loadable.error is not None and _is_passing(loadable.error)
        )

    async def _ask(self, name: str, calls: SessionCalls, *, quietly: bool = False) -> None:
        before: Loadable[object] = getattr(self, name)
        if name in _FROM_CAR:
            others = tuple(other for other in self._asked_early if other != name)
            self._asked_early = others if self.ecus.value is not None else (*others, name)
        if not quietly:
            self._keep(name, replace(before, state=LoadState.ASKING, error=None))
        try:
            value = await _READS[name](calls, self._handle.token())
            if name == "vin":
                self._follow_move(self.vin.value or "", str(value))
            self._keep(name, Loadable(LoadState.KNOWN, value))
        except OpenObdError as error:
            self._keep(name, from_error(error, before.value))
        except asyncio.CancelledError:
            self._keep(name, from_cancellation(before))
            raise

    def _keep(self, name: str, loadable: Loadable[object]) -> None:
        setattr(self, name, loadable)
        if loadable.state is LoadState.KNOWN:
            self._on_known()
        self._handle.changed()


def _is_passing(error: OpenObdError) -> bool:
    """Returns whether a value whose loading failed with ``error`` may become known later."""
    return error.retryable or isinstance(error, Unreachable)


def _variable(key: str) -> Callable[[SessionCalls, Secret], Awaitable[str]]:
    async def read(calls: SessionCalls, token: Secret) -> str:
        return (await calls.tools.variable(token, VariableScope.CONNECTION, key)).value

    return read


_READS: dict[str, Callable[[SessionCalls, Secret], Awaitable[object]]] = {
    "ticket": lambda calls, token: calls.vehicle.ticket(token),
    "vehicle": lambda calls, token: calls.vehicle.vehicle(token),
    "products": lambda calls, token: calls.vehicle.products(token),
    "voltage": _variable(VOLTAGE),
    "vin": _variable(VIN),
    "ecus": lambda calls, token: calls.vehicle.ecus(token),
}
"""Functions that load the values, by attribute name."""
_FROM_CAR = ("voltage", "vin")
"""Values that become known only once the car's control units respond."""


def ids_text(ecu: Ecu) -> str:
    """Returns all addresses of a control unit as a single string, for the clipboard; empty for an unknown kind."""
    return ecu.address.text if ecu.address is not None else ""


def pins_text(ecu: Ecu) -> str:
    """Returns the pins of the OBD socket, for example "6, 14"; empty if the bus is unknown."""
    return ", ".join(str(pin) for pin in ecu.bus.pins if pin) if ecu.bus is not None else ""


def rate_text(ecu: Ecu) -> str:
    """Returns the bit rate in kbit/s, for example "500" or "83.3"; empty if unknown."""
    rate = ecu.bus.bits_per_second if isinstance(ecu.bus, (CanBus, KlineBus)) else None
    return "" if rate is None else f"{rate / 1000:g}"
