"""What is known of the vehicle, the ticket and the battery, asked for side by side and kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from openobd_desktop.core.door import Door
from openobd_desktop.core.facts import Fact, FactState, failed
from openobd_desktop.core.ports import SessionCalls
from openobd_desktop.domain import Secret
from openobd_desktop.errors import OpenObdError
from openobd_desktop.values.functions import VariableScope
from openobd_desktop.values.vehicle import CanBus, Ecu, KlineBus, Product, TicketDetails, VehicleDetails

VOLTAGE = "vehicle:info:voltage"
VIN = "vehicle:info:vin"
"""Connection variables of the service (openOBD docs, context variables; marked as alpha there)."""
FIRST_PAUSE = 2.0
LONGEST_PAUSE = 30.0
"""Seconds between two looks at the control units while they are being detected."""

T = TypeVar("T")


class VehicleFacts:
    """The facts of one session.

    Attributes:
        ticket: The ticket; nothing in a session on a connector.
        vehicle: Make, model and numbers.
        products: What was ordered.
        ecus: The control units; asked again by itself while they are being detected.
        voltage: Of the battery, as the service writes it.
        vin: As the car told it, which may differ from the ticket's.
    """

    def __init__(self, door: Door) -> None:
        self._door = door
        self.ticket: Fact[TicketDetails] = Fact()
        self.vehicle: Fact[VehicleDetails] = Fact()
        self.products: Fact[tuple[Product, ...]] = Fact()
        self.ecus: Fact[tuple[Ecu, ...]] = Fact()
        self.voltage: Fact[str] = Fact()
        self.vin: Fact[str] = Fact()
        self._detecting: asyncio.Future[None] | None = None

    @property
    def asked(self) -> bool:
        """``load`` has been called at least once."""
        return self.vehicle.state is not FactState.NOT_ASKED

    @property
    def loading(self) -> bool:
        """Something is being asked for now."""
        facts = (self.ticket, self.vehicle, self.products, self.ecus, self.voltage, self.vin)
        return any(fact.state is FactState.ASKING for fact in facts)

    async def load(self) -> None:
        """Asks for everything, side by side; what fails is told in its fact and touches no other."""
        if self.loading:
            return
        async with self._door.calls() as calls:
            await asyncio.gather(
                self._ask("ticket", calls, calls.vehicle.ticket),
                self._ask("vehicle", calls, calls.vehicle.vehicle),
                self._ask("products", calls, calls.vehicle.products),
                self._ask("voltage", calls, _variable(calls, VOLTAGE)),
                self._ask("vin", calls, _variable(calls, VIN)),
                self._ask("ecus", calls, calls.vehicle.ecus),
            )
        if self.ecus.state is FactState.WAITING and (self._detecting is None or self._detecting.done()):
            self._detecting = self._door.scope.start(self._detect(), f"wait for ECUs of {self._door.session_id}")

    async def measure(self) -> None:
        """Asks for the voltage again, the only fact that changes by itself."""
        async with self._door.calls() as calls:
            await self._ask("voltage", calls, _variable(calls, VOLTAGE))

    def session_over(self) -> None:
        """Stops to wait for anything; what is known stays."""
        if self._detecting is not None:
            self._detecting.cancel()
        if self.ecus.state is FactState.WAITING:
            self.ecus = Fact()

    async def _detect(self) -> None:
        pause = FIRST_PAUSE
        while self.ecus.state is FactState.WAITING:
            await self._door.clock.sleep(pause)
            pause = min(LONGEST_PAUSE, pause * 1.5)
            async with self._door.calls() as calls:
                await self._ask("ecus", calls, calls.vehicle.ecus, quietly=True)

    async def _ask(
        self,
        name: str,
        calls: SessionCalls,
        read: Callable[[Secret], Awaitable[T]],
        *,
        quietly: bool = False,
    ) -> None:
        before: Fact[T] = getattr(self, name)
        if not quietly:
            self._keep(name, replace(before, state=FactState.ASKING, error=None))
        try:
            value = await read(self._door.token())
            self._keep(name, Fact(FactState.KNOWN, value))
        except OpenObdError as error:
            self._keep(name, failed(error, before.value))
        except asyncio.CancelledError:
            # Whoever asked has gone, as a window that is made anew; the next one must be able to ask.
            self._keep(name, before)
            raise

    def _keep(self, name: str, fact: Fact[object]) -> None:
        setattr(self, name, fact)
        self._door.changed()


def _variable(calls: SessionCalls, key: str) -> Callable[[Secret], Awaitable[str]]:
    async def read(token: Secret) -> str:
        return (await calls.tools.variable(token, VariableScope.CONNECTION, key)).value

    return read


def hex_id(value: int) -> str:
    """An address as garages write it: at least two digits for one byte, three or eight for CAN identifiers."""
    if value <= 0xFF:
        return f"{value:02X}"
    return f"{value:03X}" if value <= 0x7FF else f"{value:04X}" if value <= 0xFFFF else f"{value:08X}"


def ids_text(ecu: Ecu) -> str:
    """All addresses of a control unit in one text, for the clipboard; empty for an unknown kind."""
    parts = [hex_id(each) for each in (ecu.request_id, ecu.response_id) if each is not None]
    text = " → ".join(parts)
    extended = [each for each in (ecu.extended_request, ecu.extended_response) if each is not None]
    if extended:
        text += " (" + " → ".join(map(hex_id, extended)) + ")"
    if ecu.gateway_id is not None and ecu.tester_id is not None:
        text += f" (gateway {hex_id(ecu.gateway_id)}, tester {hex_id(ecu.tester_id)})"
    return text


def pins_text(ecu: Ecu) -> str:
    """The pins of the OBD socket, such as "6, 14"."""
    return ", ".join(str(pin) for pin in ecu.bus.pins if pin) if ecu.bus is not None else ""


def rate_text(ecu: Ecu) -> str:
    """The bit rate in kbit/s, such as "500" or "83.3"; empty where there is none."""
    rate = ecu.bus.bits_per_second if isinstance(ecu.bus, (CanBus, KlineBus)) else None
    return "" if rate is None else f"{rate / 1000:g}"
