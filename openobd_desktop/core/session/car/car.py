"""The car of an open session: the operations on it, and the obstacles to a scan."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from enum import Enum
from typing import Protocol

from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session.car.clearing import Clearer
from openobd_desktop.core.session.car.frames import FrameReader
from openobd_desktop.core.session.car.ignition import Ignition
from openobd_desktop.core.session.car.ownership import BusOwnership, Owner
from openobd_desktop.core.session.car.scan import Scanner, volts
from openobd_desktop.core.session.services import SessionServices
from openobd_desktop.core.session.services.handle import Loadable, LoadState, SessionHandle
from openobd_desktop.diagnosis.compare import compare_in_steps
from openobd_desktop.diagnosis.vin import common_vin, differing, vins_of
from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.car.diagnosis import Comparison, FramesRead, Scan, ScanKind
from openobd_desktop.domain.car.trouble_codes import TroubleCode
from openobd_desktop.errors import BusesInUse, FunctionRunning, NotOffered, message

LOW_VOLTAGE, TOO_LOW_VOLTAGE = 12.0, 11.5
"""Volts below which a scan starts with a warning, and below which the scan must be confirmed first."""

_LOCALS_UNMUTED = message("Local testers can communicate with the car.")
_LOCALS_UNKNOWN = message("It is not known whether local testers can communicate with the car.")
_MUTE = message("Block the local testers on the Tools tab, then try again.")


class Obstacle(Enum):
    """A reason why a scan cannot be started, or should not be."""

    UNITS_UNKNOWN = "units unknown"
    """The connector has not detected the control units yet."""
    BUSES_IN_USE = "buses in use"
    FUNCTION_RUNNING = "function running"
    LOCALS_UNMUTED = "locals unmuted"
    """Local testers can communicate with the car, so their answers could be mixed up with ours."""
    LOCALS_UNKNOWN = "locals unknown"
    """Local testers may be able to communicate with the car, for example because a reply was lost."""
    VOLTAGE_TOO_LOW = "voltage too low"
    VOLTAGE_LOW = "voltage low"
    CONNECTION_POOR = "connection poor"

    @property
    def forbids(self) -> bool:
        """Whether this obstacle prevents a scan."""
        return self in (
            Obstacle.UNITS_UNKNOWN,
            Obstacle.BUSES_IN_USE,
            Obstacle.FUNCTION_RUNNING,
            Obstacle.LOCALS_UNMUTED,
            Obstacle.LOCALS_UNKNOWN,
        )

    @property
    def asks(self) -> bool:
        """Whether a scan requires the operator's confirmation."""
        return self is Obstacle.VOLTAGE_TOO_LOW


def differences_in_steps(before: Scan, after: Scan) -> Generator[None, None, Comparison]:
    """Returns how each trouble code has changed between two scans of a car; other work can run between the steps."""
    return compare_in_steps(before, after)


class Connection(Protocol):
    """The known state of the connection to the car."""

    @property
    def worst(self) -> float:
        """The largest of the most recent latencies, in seconds."""
        ...

    @property
    def healthy(self) -> bool | None:
        """Whether the connection is healthy; None before the first reading."""
        ...


class Car:
    """The car of an open session.

    Attributes:
        ownership: Access to the buses, for one owner at a time.
        scanner: Scans of all control units.
        clearer: Clears the trouble codes found by a scan.
        frames: Reads the data that control units recorded when a code was set.
        scans: All scans of this session that have ended, oldest first.
        completed: Notifies its listeners of each scan that was extended after its end.
    """

    __slots__ = (
        "_cleared",
        "_handle",
        "_ignition",
        "_services",
        "_trend",
        "clearer",
        "completed",
        "frames",
        "ownership",
        "scanner",
        "scans",
    )

    def __init__(
        self, handle: SessionHandle, services: SessionServices, trend: Connection, *, may_clear: bool = True
    ) -> None:
        """``may_clear`` states whether this PC's policy allows trouble codes to be cleared."""
        self._handle = handle
        self._services = services
        self._trend = trend
        self._ignition = Ignition(handle, self._used_pins)
        self.ownership = BusOwnership(handle, self._ignition, self._check_others)
        self.scanner = Scanner(handle, self.ownership, services.vehicle, self._ignition, lambda: trend.worst)
        self.clearer = Clearer(handle, self.ownership, self.scanner, self._ignition, lambda: trend.worst)
        self.frames = FrameReader(self.ownership, self.scanner, lambda: trend.worst)
        self.scans: list[Scan] = []
        self.completed: Observable[[Scan]] = Observable()
        self._cleared: dict[UnitAddress, ClearResult] = {}
        self.scanner.finished.subscribe(self._on_scan)
        self.clearer.finished.subscribe(self._on_cleared)
        self.clearer.is_allowed = may_clear
        services.at_end += [self.scanner.session_over, self.clearer.session_over]
        handle.bus_use.is_used = self._is_used

    @property
    def ignition(self) -> Loadable[bool]:
        """Whether the ignition is on, as last sensed while the buses were in use; see ``Ignition.state``."""
        return self._ignition.state

    def _is_used(self) -> bool:
        # A scan that was just started acquires the buses a moment later.
        return self.ownership.owner is not None or self.scanner.running

    @property
    def _function_may_run(self) -> bool:
        functions = self._services.functions
        return functions.current is not None or functions.unseen is not None

    def _check_others(self) -> None:
        """Raises an error if a function or local testers are, or may be, using the buses."""
        if self._function_may_run:
            raise FunctionRunning(meaning=BusesInUse.meaning)
        if self._services.locals.muted is False or self._services.locals.changing:
            raise BusesInUse(what=_LOCALS_UNMUTED, advice=_MUTE)
        if self._are_locals_unknown:
            raise BusesInUse(what=_LOCALS_UNKNOWN, advice=_MUTE)

    @property
    def _are_locals_unknown(self) -> bool:
        # A server that cannot block them does not let them communicate during a session either.
        return self._services.locals.muted is None and self._services.locals.offered

    def _used_pins(self) -> set[int]:
        units = self._services.vehicle.ecus.value or ()
        return {pin for unit in units if unit.bus is not None for pin in unit.bus.pins}

    @property
    def offered(self) -> bool:
        """Whether the server can communicate with control units, as far as is known."""
        return not (
            isinstance(self.scanner.error, NotOffered) or self._services.vehicle.ecus.state is LoadState.NOT_OFFERED
        )

    @property
    def foreign_vins(self) -> dict[UnitAddress, str]:
        """The units whose VIN in the last scan differs from the ticket's VIN or, without one, from the most common VIN.

        If two control units disagree and there is no indication of which is right, both are included.
        """
        scan = self.scanner.scan
        return {} if scan is None else differing(vins_of(scan), self._services.vehicle.ticket_vin)

    @property
    def next_kind(self) -> ScanKind:
        """The likely kind of the next scan."""
        return ScanKind.AFTER if self.scans else ScanKind.BEFORE

    @property
    def cleared(self) -> tuple[ClearResult, ...]:
        """The outcome for each code cleared since the last scan; empty if no codes were cleared."""
        scan = self.scanner.scan
        if scan is None or scan.ended_at is None:
            return ()
        # Not since its end: if the scan is continued, the control units that were cleared are not asked again.
        began = scan.started_at.timestamp()
        return tuple(one for one in self._cleared.values() if one.at >= began)

    def _on_cleared(self, results: Sequence[ClearResult]) -> None:
        """Adds the outcomes of one clearing to those of earlier ones."""
        for one in results:
            if one.outcome is not ClearOutcome.NOT_REACHED or one.address not in self._cleared:
                self._cleared[one.address] = one

    def _on_scan(self, scan: Scan) -> None:
        """Stores a scan that has ended; a continued scan replaces its earlier state."""
        if self.scans and self.scans[-1].started_at == scan.started_at:
            self.scans.pop()
        self.scans.append(scan)
        self._services.vehicle.note_units_vin(common_vin(vins_of(scan)))

    def recall(self, earlier: Iterable[Scan]) -> None:
        """Adds the scans made by earlier runs in this session, oldest first."""
        known = {scan.started_at for scan in self.scans}
        added = [scan for scan in earlier if scan.started_at not in known]
        if added and not self.scans:
            self._services.vehicle.note_units_vin(common_vin(vins_of(added[-1])))
        self.scans[:0] = added
        self._handle.changed()

    def note_kilometres(self, scan: Scan, kilometres: float | None) -> Scan:
        """Adds the mileage in kilometres, as read from the dashboard, to a scan of this session; returns the scan."""
        # The scan may have been continued since it was shown to the operator.
        newest = next((one for one in self.scans if one.started_at == scan.started_at), scan)
        noted = replace(newest, kilometres=kilometres)
        return self._complete(newest, noted) if noted != newest and newest in self.scans else newest

    async def read_frames(self, row: int, code: TroubleCode) -> FramesRead:
        """Reads the data that a control unit recorded when a code of the last scan was set, and adds it to the scan.

        Raises:
            OpenObdError: see ``FrameReader.read``.
        """
        found = await self.frames.read(row, code)
        if found.frames and (scan := self.scanner.scan) in self.scans and scan is not None:
            self._complete(scan, replace(scan, units=tuple(self.scanner.results.rows)))
        return found

    def _complete(self, scan: Scan, completed: Scan) -> Scan:
        self.scans[self.scans.index(scan)] = completed
        if self.scanner.scan == scan:
            self.scanner.scan = completed
        self.completed.notify(completed)
        return completed

    @property
    def clears_codes(self) -> bool:
        """Whether trouble codes are being cleared."""
        return self.ownership.owner is Owner.CLEARING

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """The current obstacles to a scan, beginning with those that prevent it; empty if there are none."""
        services = self._services
        voltage = volts(services.vehicle.voltage.value or "")
        found = {
            Obstacle.UNITS_UNKNOWN: services.vehicle.ecus.value is None,
            Obstacle.BUSES_IN_USE: self.ownership.owner is not None,
            Obstacle.FUNCTION_RUNNING: self._function_may_run,
            Obstacle.LOCALS_UNMUTED: services.locals.muted is False,
            Obstacle.LOCALS_UNKNOWN: self._are_locals_unknown,
            Obstacle.VOLTAGE_TOO_LOW: voltage is not None and voltage < TOO_LOW_VOLTAGE,
            Obstacle.VOLTAGE_LOW: voltage is not None and TOO_LOW_VOLTAGE <= voltage < LOW_VOLTAGE,
            Obstacle.CONNECTION_POOR: self._trend.healthy is False,
        }
        return tuple(each for each, is_there in found.items() if is_there)
