"""Scan of all control units of the car: codes first, then identities, then a second attempt for silent units."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session.car.ignition import Ignition
from openobd_desktop.core.session.car.look import Look
from openobd_desktop.core.session.car.ownership import BusLease, BusOwnership, Owner
from openobd_desktop.core.session.car.planning import Phase, ScanUnit, phases_of, units_of
from openobd_desktop.core.session.car.results import AGAIN, Results
from openobd_desktop.core.session.services.handle import LoadState, SessionHandle
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.diagnosis.budgets import SCAN_TOTAL
from openobd_desktop.domain.car.diagnosis import Scan, ScanKind, UnitOutcome
from openobd_desktop.errors import BusesInUse, NotOffered, NotReadyYet, OpenObdError, message

_CANCELLED = message("The scan was cancelled before this control unit was asked.")
_SESSION_OVER = message("The session could not be continued, so this control unit was not asked.")
_TOO_LONG = message("The scan took too long to ask this control unit.")


class Scanner:
    """Scans the car; at most one scan at a time.

    Attributes:
        units: The control units of the scan in progress, or else of the last one.
        begun: Notifies its listeners of each scan that has begun or is continued.
        finished: Notifies its listeners of each scan that has ended, even if it was cancelled or failed.
        results: The rows of the scan in progress, or else of the last one.
        scan: The last scan, as it was when it ended; a scan in progress has no end time.
        error: Why the last scan failed; None if it did not fail.
        chosen: The kind chosen for the next scan, kept here so that it survives a language change, which rebuilds the
            window.
        ignition_in_doubt: Whether so many control units were silent that the ignition may be off; if so, the silent
            units have not been asked again, but ``look_again`` asks them.
    """

    def __init__(
        self,
        handle: SessionHandle,
        ownership: BusOwnership,
        facts: VehicleFacts,
        ignition: Ignition,
        latency: Callable[[], float],
    ) -> None:
        """``latency`` returns the latency of the connection to the car, in seconds."""
        self._handle = handle
        self._ownership = ownership
        self._facts = facts
        self._ignition = ignition
        self._latency = latency
        self.units: tuple[ScanUnit, ...] = ()
        self._running: asyncio.Future[None] | None = None
        self._started_at = 0.0
        self._why_cancelled: str = ""
        self.results = Results((), handle.changed)
        self.begun: Observable[[Scan]] = Observable()
        self.finished: Observable[[Scan]] = Observable()
        self.scan: Scan | None = None
        self.error: OpenObdError | None = None
        self.chosen: ScanKind | None = None
        self.ignition_in_doubt = False

    @property
    def running(self) -> bool:
        """Whether a scan is in progress."""
        return self._running is not None and not self._running.done()

    @property
    def seconds(self) -> float:
        """Seconds since the scan in progress began; 0 if there is none."""
        return self._handle.clock.monotonic() - self._started_at if self.running else 0.0

    def start(self, kind: ScanKind) -> None:
        """Starts a scan in the background.

        Raises:
            BusesInUse: the buses are in use.
            FunctionRunning: a function may use the buses.
            NotReadyYet: the control units are not known yet.
        """
        ecus = self._facts.ecus.value
        if ecus is None:
            raise NotReadyYet
        self._check_free()
        self.chosen = None
        self.units = units_of(ecus)
        self.results = Results(self.units, self._handle.changed)
        ticket = self._facts.ticket.value
        self.scan = Scan(
            kind=kind,
            started_at=_moment(self._handle),
            units=tuple(self.results.rows),
            ticket=str(ticket.number) if ticket is not None else "",
            vin=self._facts.ticket_vin,
        )
        self._begin(self.units, again=False)

    def look_again(self) -> None:
        """Asks the silent control units once more, as part of the scan that has ended.

        Raises:
            BusesInUse: the buses are in use.
            FunctionRunning: a function may use the buses.
        """
        self._check_free()
        units = [unit for unit in self.units if self.results.of(unit).outcome in AGAIN]
        if self.scan is not None and units:
            self._begin(units, again=True)

    async def cancel(self) -> None:
        """Ends the scan at once; nothing more is sent, and the results so far are kept."""
        self._stop(_CANCELLED)
        await self.ended()

    def session_over(self) -> None:
        """Ends the scan because the session has ended or can no longer be controlled."""
        self._stop(_SESSION_OVER)

    def _stop(self, why: str) -> None:
        # Done only once: a second cancellation would interrupt the closing of the channels.
        if self._running is not None and not self._why_cancelled:
            self._why_cancelled = why
            self._running.cancel()

    async def ended(self) -> None:
        """Waits until no scan is in progress."""
        if self._running is not None:
            await asyncio.wait([self._running])

    async def measure(self) -> float | None:
        """Measures and returns the battery's voltage; None if it cannot be read."""
        try:
            await self._facts.measure()
        except OpenObdError:
            return None
        voltage = self._facts.voltage
        # If the voltage could not be read, the value is an earlier one.
        return volts(voltage.value or "") if voltage.state is LoadState.KNOWN else None

    def _check_free(self) -> None:
        self._ownership.check()
        if self.running:
            raise BusesInUse

    def _begin(self, units: Sequence[ScanUnit], *, again: bool) -> None:
        self.error = None
        self.ignition_in_doubt = False
        self._why_cancelled = ""
        self.results.begin(units)
        self._started_at = self._handle.clock.monotonic()
        handle = self._handle
        self._running = handle.scope.start(self._run(units, again=again), f"scan car of {handle.session_id}")
        if self.scan is not None:
            self.begun.notify(self.scan)
        self._handle.changed()

    async def _run(self, units: Sequence[ScanUnit], *, again: bool) -> None:
        handle = self._handle
        measuring = handle.scope.start(self.measure(), f"measure voltage of {handle.session_id}")
        reason = ""
        try:
            async with self._ownership.lend(Owner.SCAN) as lease:
                limit = handle.clock.sleep(SCAN_TOTAL * handle.clock.factor)
                work = self._read_car(lease, units, again=again)
                await handle.scope.at_most(limit, work, f"read car of {handle.session_id}")
            reason = _TOO_LONG if self.error is None else self.error.what
            await asyncio.wait([measuring])
            self._note_voltages(measuring.result(), await self.measure())
        except OpenObdError as error:
            # Another owner has acquired the buses, or releasing them failed.
            self.error = error
            reason = reason or error.what
        finally:
            measuring.cancel()
            self._save(reason or self._why_cancelled or _CANCELLED)

    def _note_voltages(self, before: float | None, after: float | None) -> None:
        if self.scan is not None:
            first = self.scan.voltage_before
            self.scan = replace(self.scan, voltage_before=before if first is None else first, voltage_after=after)

    def _save(self, reason: str) -> None:
        if self.scan is None:
            return
        self.results.give_reason(reason)
        if self.results.mostly_heard:
            self._ignition.contradict()
        ignition, driven = self._ignition.state, self.results.kilometres
        self.scan = replace(
            self.scan,
            ended_at=_moment(self._handle),
            units=tuple(self.results.rows),
            complete=self.results.complete,
            # If the scan was continued, the operator may have corrected what the car had reported.
            kilometres=driven if self.scan.kilometres is None else self.scan.kilometres,
            ignition=ignition.value if ignition.state is LoadState.KNOWN else None,
            latency=self._latency() or None,
        )
        self.finished.notify(self.scan)
        self._handle.changed()

    async def _read_car(self, lease: BusLease, units: Sequence[ScanUnit], *, again: bool) -> None:
        try:
            silent = await self._read_phases(lease, units, again=again)
            if silent and self.results.mostly_silent:
                self.ignition_in_doubt = not again
            elif silent:
                await self._read_phases(lease, silent, again=True)
        except OpenObdError as error:
            self.error = error

    async def _read_phases(self, lease: BusLease, units: Sequence[ScanUnit], *, again: bool) -> list[ScanUnit]:
        """Asks control units; returns those whose second attempt was postponed because most units are silent so far."""
        put_off: list[ScanUnit] = []
        for phase in phases_of(units):
            if not await self._configure(lease, phase):
                continue
            look = Look(lease, phase, self.results, self._handle.clock, self._latency, again=again)
            await look.run(self._handle.scope)
            put_off += look.put_off
        return put_off

    async def _configure(self, lease: BusLease, phase: Phase) -> bool:
        """Configures the buses of a phase; if the service refuses them, records why for their units and returns False.

        Raises:
            NotOffered: the server is too old to configure any buses.
        """
        try:
            await lease.configure([bus.configuration for bus in phase.buses])
        except NotOffered:
            raise
        except OpenObdError as error:
            for unit in phase.units:
                result = self.results.of(unit)
                if result.outcome is UnitOutcome.NOT_REACHED:
                    self.results.keep(unit, replace(result, reason=error.what))
                self.results.note_done(unit)
            return False
        return True


def volts(text: str) -> float | None:
    """Returns the voltage in a string such as "12.4" or "12,4 V", or None if there is none (undocumented format)."""
    try:
        found = float(text.strip().removesuffix("V").replace(",", "."))
    except ValueError:
        return None
    return found if 0 <= found < 100 else None


def _moment(handle: SessionHandle) -> datetime:
    return datetime.fromtimestamp(handle.clock.now(), UTC)
