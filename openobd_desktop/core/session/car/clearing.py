"""Clearing of trouble codes found by a scan, if engine and battery allow it, and a check by reading the codes again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from contextlib import AsyncExitStack

from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session.car.channel import CarChannel
from openobd_desktop.core.session.car.conversation import Conversation
from openobd_desktop.core.session.car.ignition import Ignition
from openobd_desktop.core.session.car.ownership import BusLease, BusOwnership, Owner
from openobd_desktop.core.session.car.planning import Phase, PhaseBus, ScanUnit, phases_of
from openobd_desktop.core.session.car.results import with_codes, with_obd
from openobd_desktop.core.session.car.scan import Scanner
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.diagnosis import kwp, obd, reading, uds
from openobd_desktop.diagnosis.budgets import AFTER_CLEAR, BUSY_PAUSES, CLEAR_LAST, CLEAR_TOTAL, budget
from openobd_desktop.diagnosis.compare import is_asked_again
from openobd_desktop.diagnosis.guard import NotPermitted, Permit, check, risk_of
from openobd_desktop.diagnosis.messages import AnswerError, refusal
from openobd_desktop.domain.car.buses import Protocol
from openobd_desktop.domain.car.channels import Answers, Ending
from openobd_desktop.domain.car.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.car.diagnosis import Language, Risk, UnitOutcome, UnitResult
from openobd_desktop.errors import ClearingRefused, EngineSpeedUnknown, OpenObdError, message

LEAST_VOLTAGE = 11.5
"""Voltage, in volts, below which nothing is cleared."""
SPEED = 0xF40C
"""Data identifier of the engine speed, which mirrors OBD 01 0C (ISO 14229-1)."""

NOT_ALLOWED = message("Your IT department does not allow trouble codes to be cleared from this PC.")
_ASK_IT = message("Contact your IT department if you need to clear codes from this PC.")
_NO_SCAN = message("These control units have reported no trouble codes in this session.")
_ENGINE_RUNS = message("The engine is running.")
_SWITCH_OFF = message("Ask the mechanic to switch off the engine but leave the ignition on, then try again.")
_IGNITION_OFF = message("The ignition is off.")
_SWITCH_ON = message("Ask the mechanic to switch on the ignition but not to start the engine, then try again.")
_VOLTAGE_LOW = message("The voltage of the battery is too low.")
_CHARGE = message("Ask the mechanic to connect a charger, then try again.")
_TOO_LONG = message("Clearing took too long to reach this control unit.")
_CANCELLED = message("Clearing was cancelled before this control unit was reached.")


def request_to_clear(row: UnitResult) -> tuple[bytes, Language]:
    """Returns the request that clears the codes of a control unit, and the language in which the unit reported them."""
    if reading.language_of(row.protocol) is Language.KWP or row.request[:1] in (b"\x18", b"\x13"):
        return kwp.CLEAR_CODES, Language.KWP
    return uds.clear_codes(), Language.UDS


def permit_to_clear(rows: Iterable[UnitResult], *, with_obd: bool = False) -> Permit:
    """Returns the permission, which a person must confirm, to clear the codes of these control units only."""
    requests = {request_to_clear(row)[0] for row in rows} | ({obd.CLEAR} if with_obd else set())
    return Permit(Risk.STATE, *requests)


def may_clear_over_obd(row: UnitResult) -> bool:
    """Returns whether a control unit must support OBD; if so, its codes can also be cleared over OBD."""
    return reading.answers_obd(row.address.address)


class Clearer:
    """Clears trouble codes.

    Attributes:
        is_allowed: Whether this PC's policy allows codes to be cleared.
        results: The outcome of the last clearing for each control unit.
        begun: Notifies its listeners of the control units whose codes will be cleared, before anything is sent.
        finished: Notifies its listeners of ``results`` once clearing has ended, even if it was interrupted.
    """

    def __init__(
        self,
        handle: SessionHandle,
        ownership: BusOwnership,
        scanner: Scanner,
        ignition: Ignition,
        latency: Callable[[], float],
    ) -> None:
        """``latency`` returns the latency of the connection to the car, in seconds."""
        self._handle = handle
        self._ownership = ownership
        self._scanner = scanner
        self._ignition = ignition
        self._latency = latency
        self._work: _Work | None = None
        self.is_allowed = True
        self.results: list[ClearResult] = []
        self.begun: Observable[[Sequence[ClearResult]]] = Observable()
        self.finished: Observable[[Sequence[ClearResult]]] = Observable()

    async def clear(
        self, rows: Collection[int], permit: Permit, *, engine_is_off: bool = False, with_obd: bool = False
    ) -> list[ClearResult]:
        """Clears the codes of control units in the last scan and rereads the codes, even if the caller is cancelled.

        Args:
            rows: The rows of the control units in the scan's results.
            permit: Permission for the requests of ``request_to_clear``, and for OBD 04 if ``with_obd``.
            engine_is_off: Whether a person has confirmed that the engine is off, for cars that do not report its speed.
            with_obd: Whether to clear the engine's codes over OBD too.

        Raises:
            BusesInUse: the buses are in use.
            FunctionRunning: a function may use the buses.
            ClearingRefused: the policy does not allow clearing, there is no scan, the engine is running, the ignition
                is off, or the voltage is too low.
            EngineSpeedUnknown: the engine speed cannot be read, and no person has confirmed that the engine is off.
            NotPermitted: ``permit`` does not cover a request.
            OpenObdError: nothing was cleared.
        """
        if not self.is_allowed:
            raise ClearingRefused(what=NOT_ALLOWED, advice=_ASK_IT)
        units = [unit for unit in self._scanner.units if unit.row in rows]
        if not units or any(self._scanner.results.of(unit).outcome is not UnitOutcome.ANSWERED for unit in units):
            raise ClearingRefused(what=_NO_SCAN)
        for unit in units:
            request, language = request_to_clear(self._scanner.results.of(unit))
            check(request, risk_of(request, language), permit)
        if with_obd:
            check(obd.CLEAR, risk_of(obd.CLEAR), permit)
        work = _Work(permit, engine_is_off=engine_is_off, with_obd=with_obd)
        await self._handle.scope.see_through(lambda: self._run(work, units), "clear trouble codes", OpenObdError)
        return self.results

    def cancel(self) -> None:
        """Stops after the control unit whose codes are currently being cleared."""
        if self._work is not None:
            self._work.end(_CANCELLED)

    def session_over(self) -> None:
        """Stops sending, because the session has ended or can no longer be controlled."""
        self.cancel()

    async def _run(self, work: _Work, units: Sequence[ScanUnit]) -> None:
        async with self._ownership.lend(Owner.CLEARING) as lease:
            self._work = work
            limit = self._handle.scope.start(self._limit(lease, work), "limit to clear trouble codes")
            try:
                await self._check_car(lease)
                await self._check_engine(lease, confirmed=work.engine_is_off)
                await self._clear_all(lease, units, work)
            finally:
                limit.cancel()
                self._work = None

    async def _clear_all(self, lease: BusLease, units: Sequence[ScanUnit], work: _Work) -> None:
        self.results = []
        self.begun.notify(tuple(self._result(unit, ClearOutcome.NOT_REACHED) for unit in units))
        try:
            for phase in phases_of(units):
                await self._clear_phase(lease, phase, work)
        finally:
            self.finished.notify(tuple(self.results))

    async def _limit(self, lease: BusLease, work: _Work) -> None:
        """Stops clearing more control units after ``CLEAR_TOTAL`` seconds, and aborts ``CLEAR_LAST`` seconds later."""
        clock = self._handle.clock
        await clock.sleep(CLEAR_TOTAL * clock.factor)
        work.end(_TOO_LONG)
        await clock.sleep(CLEAR_LAST * clock.factor)
        await lease.aclose()

    async def _check_car(self, lease: BusLease) -> None:
        """Raises ``ClearingRefused`` if the voltage is too low, or the ignition is known to be off."""
        voltage = await self._scanner.measure()
        if voltage is not None and voltage < LEAST_VOLTAGE:
            raise ClearingRefused(what=_VOLTAGE_LOW, advice=_CHARGE)
        await lease.sense_ignition(budget(Protocol.ISOTP, self._latency()).first)
        if self._ignition.is_off:
            raise ClearingRefused(what=_IGNITION_OFF, advice=_SWITCH_ON)

    async def _check_engine(self, lease: BusLease, *, confirmed: bool) -> None:
        """Raises ``ClearingRefused`` if the engine is running, ``EngineSpeedUnknown`` if this cannot be determined."""
        speed = await self._engine_speed(lease)
        if speed:
            raise ClearingRefused(what=_ENGINE_RUNS, advice=_SWITCH_OFF)
        if speed is None and not confirmed:
            raise EngineSpeedUnknown

    async def _engine_speed(self, lease: BusLease) -> float | None:
        """Returns the engine speed in revolutions per minute; None if no control unit reports it."""
        engines = [
            unit
            for unit in self._scanner.units
            if reading.answers_obd(unit.address.address)
            and self._scanner.results.of(unit).outcome is UnitOutcome.ANSWERED
        ]
        for phase in phases_of(engines):
            await lease.configure([bus.configuration for bus in phase.buses])
            for bus in phase.buses:
                for unit in bus.units:
                    async with lease.channel(bus.channel(unit)) as channel:
                        conversation = Conversation(channel, unit.protocol, self._latency, 1)
                        if (speed := await conversation.read(engine_speed())) is not None:
                            return speed
        return None

    async def _clear_phase(self, lease: BusLease, phase: Phase, work: _Work) -> None:
        if work.ended_by:
            self.results += [self._result(unit, ClearOutcome.NOT_REACHED, work.ended_by) for unit in phase.units]
            return
        try:
            await lease.configure([bus.configuration for bus in phase.buses])
        except OpenObdError as error:
            self.results += [self._result(unit, ClearOutcome.NOT_REACHED, reason=error.what) for unit in phase.units]
            return
        places = asyncio.Semaphore(phase.at_once)
        await asyncio.gather(
            *(
                self._clear_unit(lease, bus, unit, work, (turns, places))
                for bus in phase.buses
                for turns in [asyncio.Semaphore(bus.most_at_once)]
                for unit in bus.units
            )
        )

    async def _clear_unit(
        self,
        lease: BusLease,
        bus: PhaseBus,
        unit: ScanUnit,
        work: _Work,
        turns: tuple[asyncio.Semaphore, asyncio.Semaphore],
    ) -> None:
        async with AsyncExitStack() as stack:
            for each in turns:
                await stack.enter_async_context(each)
            result = self._result(unit, ClearOutcome.NOT_REACHED, work.ended_by)
            if self._ignition.is_off:
                result = replace(result, reason=_IGNITION_OFF)
            elif not work.ended_by:
                clearing = _UnitClearing(self._result(unit, ClearOutcome.NOT_REACHED), unit, work, self._latency)
                try:
                    async with lease.channel(bus.channel(unit)) as channel:
                        await clearing.run(channel, self._scanner.results.of(unit), self._handle)
                except OpenObdError as error:
                    clearing.break_off(error)
                except NotPermitted:
                    # The permission has expired in the meantime, and nothing is sent without it.
                    clearing.spare()
                result = clearing.result
            self.results.append(result)
            self._handle.changed()

    def _result(self, unit: ScanUnit, outcome: ClearOutcome, reason: str = "") -> ClearResult:
        before = self._scanner.results.of(unit).faults
        return ClearResult(
            address=unit.address, outcome=outcome, at=self._handle.clock.now(), before=before, reason=reason
        )


class _Work:
    """The permissions and confirmations for one clearing, and the reason to stop it."""

    def __init__(self, permit: Permit, *, engine_is_off: bool, with_obd: bool) -> None:
        self.permit = permit
        self.engine_is_off = engine_is_off
        self.with_obd = with_obd
        self.ended_by = ""
        """Why no further control unit may be cleared; empty while clearing may continue."""

    def end(self, reason: str) -> None:
        """Prevents the codes of further control units from being cleared; the first reason given is kept."""
        self.ended_by = self.ended_by or reason


class _UnitClearing:
    """Clears one control unit's codes; can be interrupted at any time."""

    def __init__(self, result: ClearResult, unit: ScanUnit, work: _Work, latency: Callable[[], float]) -> None:
        self.result = result
        self._unit = unit
        self._work = work
        self._latency = latency
        self._is_opening = True

    async def run(self, channel: CarChannel, row: UnitResult, handle: SessionHandle) -> None:
        """Clears the codes and reads them again."""
        request, language = request_to_clear(row)
        if self._unit.protocol is Protocol.TP20:
            await self._ask(channel, kwp.DIAGNOSTIC_SESSION, language)
        self.result = replace(self.result, request=request, at=handle.clock.now())
        answers = await self._ask(channel, request, language)
        if (negative := refusal(answers.payload)) is not None:
            self.result = replace(self.result, outcome=ClearOutcome.REFUSED, negative=negative)
            return
        # Without a readable answer, only reading the codes again shows whether they were cleared.
        is_confirmed = answers.ending is Ending.ANSWERED
        self.result = replace(self.result, outcome=ClearOutcome.UNKNOWN if is_confirmed else ClearOutcome.SILENT)
        if is_confirmed and self._work.with_obd and reading.answers_obd(self._unit.address.address):
            await self._ask(channel, obd.CLEAR, Language.UDS)
        await handle.clock.sleep(AFTER_CLEAR * handle.clock.factor)
        await self._read_again(Conversation(channel, self._unit.protocol, self._latency, 1))

    def spare(self) -> None:
        """Records that nothing more was sent to the control unit."""
        is_spared = self.result.outcome is ClearOutcome.NOT_REACHED
        self.result = replace(self.result, request=b"" if is_spared else self.result.request, reason=_CANCELLED)

    def break_off(self, error: OpenObdError) -> None:
        """Records why the codes could not be cleared, or could not be read again."""
        if self.result.request and self.result.outcome is ClearOutcome.NOT_REACHED:
            self.result = replace(self.result, outcome=ClearOutcome.BROKEN_OFF)
        self.result = replace(self.result, reason=error.what)

    async def _ask(self, channel: CarChannel, request: bytes, language: Language) -> Answers:
        """Sends a request, which is resent only if the control unit reports that it is busy."""
        limits = budget(self._unit.protocol, self._latency(), opening=self._is_opening, clearing=True)
        self._is_opening = False
        return await channel.request(request, limits, language, busy_tries=len(BUSY_PAUSES), permit=self._work.permit)

    async def _read_again(self, conversation: Conversation) -> None:
        """Resends all requests whose answers contained codes; OBD codes may remain, and permanent codes always do."""
        found = await conversation.read(reading.read_codes(self._unit.protocol))
        now = with_codes(UnitResult(address=self._unit.address, outcome=found.outcome), found, 1, 0.0)
        if any(obd.request_for(code) for code in self.result.before):
            now = with_obd(now, await conversation.read(reading.read_obd(requests=obd.ALL_CODES)))
        if now.faults:
            is_confirmed = self.result.outcome is ClearOutcome.UNKNOWN
            outcome = ClearOutcome.CAME_BACK if is_confirmed else ClearOutcome.REMAINED
            self.result = replace(self.result, outcome=outcome, after=now.faults)
        elif now.outcome is UnitOutcome.ANSWERED and all(is_asked_again(each, now) for each in self.result.before):
            self.result = replace(self.result, outcome=ClearOutcome.GONE)


def engine_speed() -> Generator[reading.Request, reading.Received, float | None]:
    """Requests the engine speed over UDS, then OBD; returns revolutions per minute, or None if it is not reported."""
    received = yield reading.Request(uds.read_data(SPEED), Language.UDS)
    if received.positive:
        try:
            found = obd.measured(SPEED & 0xFF, uds.data(received.answers[0], [SPEED])[SPEED])
        except AnswerError:
            found = None
        if found is not None:
            return found.value
    received = yield reading.Request(obd.ENGINE_SPEED, Language.UDS)
    try:
        found = obd.current(received.answers[0]) if received.positive else None
    except AnswerError:
        return None
    return None if found is None else found.value
