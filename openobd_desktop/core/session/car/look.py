"""First and second pass over the control units of a phase: codes first, then the silent units once more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.session.car.channel import CarChannel
from openobd_desktop.core.session.car.conversation import Conversation
from openobd_desktop.core.session.car.ownership import BusLease
from openobd_desktop.core.session.car.planning import Phase, PhaseBus, ScanUnit
from openobd_desktop.core.session.car.results import AGAIN, Results, with_codes, with_obd
from openobd_desktop.diagnosis import reading
from openobd_desktop.diagnosis.budgets import SECOND_LOOK, SILENT_TRIES
from openobd_desktop.domain.car.diagnosis import UnitOutcome
from openobd_desktop.errors import OpenObdError, UnitRefused

_HEARD = frozenset({UnitOutcome.ANSWERED, UnitOutcome.REFUSED, UnitOutcome.UNREADABLE})
"""Outcomes that mean that a control unit responded in some way to the request for its codes."""


class Look:
    """The first pass over the control units of a phase and the second pass over the silent ones, or only the latter.

    Because a gateway may have been overloaded, the second attempt for a control unit waits until only a few other
    control units are still being asked, though not necessarily until there are none. The second attempt is postponed
    while most control units may be silent.

    Attributes:
        put_off: The control units whose second attempt was postponed.
    """

    def __init__(
        self,
        lease: BusLease,
        phase: Phase,
        results: Results,
        clock: Clock,
        latency: Callable[[], float],
        *,
        again: bool = False,
    ) -> None:
        """``latency`` returns the latency in seconds; if ``again`` is true, only the second pass is made."""
        self._lease = lease
        self._phase = phase
        self._results = results
        self._clock = clock
        self._latency = latency
        self._is_second = again
        self._places = asyncio.Semaphore(SECOND_LOOK if again else phase.at_once)
        self._first_left = len(phase.units)
        """Number of control units whose first attempt has not ended."""
        self._side_by_side = sum(not unit.is_serial for unit in phase.units)
        """Number of control units, being asked or waiting to be asked, that need not wait for one another."""
        self._news = asyncio.Condition()
        self.put_off: list[ScanUnit] = []
        self._waiting = len(phase.units)
        """Number of control units that have not been asked for their codes yet."""

    async def run(self, scope: TaskScope) -> None:
        """Asks all control units; even after a failure or cancellation, no requests are left in progress."""
        works = [
            scope.start(self._work(bus, unit, turns), "ask control unit")
            for bus in self._phase.buses
            for turns in [asyncio.Semaphore(bus.most_at_once)]
            for unit in bus.units
        ]
        try:
            await asyncio.wait(works)
        finally:
            for each in works:
                each.cancel()
            await asyncio.wait(works)

    async def _work(self, bus: PhaseBus, unit: ScanUnit, turns: asyncio.Semaphore) -> None:
        await self._ask_in_turn(bus, unit, turns)
        self._first_left -= 1
        await self._note_asked(unit)
        if not self._is_second and self._results.of(unit).outcome in AGAIN:
            if not await self._may_ask_again(unit):
                self.put_off.append(unit)
                return
            await self._ask_in_turn(bus, unit, turns)
            await self._note_asked(unit)
        self._results.note_done(unit)

    async def _note_asked(self, unit: ScanUnit) -> None:
        async with self._news:
            self._side_by_side -= not unit.is_serial
            self._news.notify_all()

    async def _may_ask_again(self, unit: ScanUnit) -> bool:
        """Waits until the second attempt for a control unit is due or has been postponed; returns whether it is due."""
        async with self._news:
            await self._news.wait_for(lambda: self._is_turn(unit) or self._is_mostly_silent)
            self._side_by_side += not unit.is_serial
            return not self._is_mostly_silent

    def _is_turn(self, unit: ScanUnit) -> bool:
        has_room = unit.is_serial or self._side_by_side < SECOND_LOOK
        return has_room and (not self._first_left or self._results.silent_at_most_half(self._phase.units))

    @property
    def _is_mostly_silent(self) -> bool:
        return not self._first_left and self._results.mostly_silent

    async def _ask_in_turn(self, bus: PhaseBus, unit: ScanUnit, turns: asyncio.Semaphore) -> None:
        try:
            if unit.is_serial:
                async with turns:
                    await self._ask(bus, unit)
            else:
                await self._ask(bus, unit)
        except OpenObdError as error:
            self._on_error(unit, error)

    def _on_error(self, unit: ScanUnit, error: OpenObdError) -> None:
        """Records why a control unit could not be asked; its earlier answers are kept."""
        now = self._results.of(unit)
        if now.outcome not in _HEARD:
            outcome = UnitOutcome.REFUSED if isinstance(error, UnitRefused) else UnitOutcome.NOT_REACHED
            self._results.keep(unit, replace(now, outcome=outcome, reason=error.what))

    async def _ask(self, bus: PhaseBus, unit: ScanUnit) -> None:
        async with self._place(bus, unit) as channel:
            if not await self._ask_for_codes(channel, unit):
                return
            if unit.is_serial or not self._waiting:
                await self._ask_for_the_rest(channel, unit)
                return
        # The codes of all control units come first, so this one lets another go first that has not been asked yet.
        async with self._place(bus, unit) as channel:
            await self._ask_for_the_rest(channel, unit)

    @asynccontextmanager
    async def _place(self, bus: PhaseBus, unit: ScanUnit) -> AsyncIterator[CarChannel]:
        async with self._places, self._lease.channel(bus.channel(unit)) as channel:
            yield channel

    async def _ask_for_codes(self, channel: CarChannel, unit: ScanUnit) -> bool:
        """Asks for the codes; returns whether it makes sense to ask the control unit anything else."""
        self._waiting -= 1
        began = self._clock.monotonic()
        conversation = Conversation(channel, unit.protocol, self._latency, SILENT_TRIES)
        found = await conversation.read(reading.read_codes(unit.protocol))
        seconds = self._clock.monotonic() - began
        before = self._results.of(unit)
        if (
            before.outcome is UnitOutcome.UNREADABLE
            and found.outcome in AGAIN
            and len(found.codes) <= len(before.codes)
        ):
            # The first attempt told more than this one.
            tries, seconds = before.tries + conversation.tries, before.seconds + seconds
            self._results.keep(unit, replace(before, tries=tries, seconds=seconds))
        else:
            self._results.keep(unit, with_codes(before, found, conversation.tries, seconds))
        return found.outcome not in (UnitOutcome.SILENT, UnitOutcome.BUSY)

    async def _ask_for_the_rest(self, channel: CarChannel, unit: ScanUnit) -> None:
        began = self._clock.monotonic()
        conversation = Conversation(channel, unit.protocol, self._latency, SILENT_TRIES)
        result = replace(self._results.of(unit), identity=await conversation.read(reading.read_identity(unit.protocol)))
        if reading.answers_obd(unit.address.address):
            # Stored at once, in case the connection breaks before the control unit has answered everything.
            self._results.keep(unit, result)
            result = with_obd(result, await conversation.read(reading.read_obd()))
        seconds = self._clock.monotonic() - began
        self._results.keep(unit, replace(result, seconds=result.seconds + seconds))
