"""Results of communication with control units: identities, reported data, and scans of a whole car."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from msgspec import Struct

from openobd_desktop.domain.car.buses import Protocol, UnitAddress
from openobd_desktop.domain.car.trouble_codes import CodeStatus, TroubleCode


class Language(Enum):
    """The standard that a request follows; even on one connection, the same first byte may mean different services."""

    UDS = "UDS"
    """ISO 14229-1, along with OBD on CAN (SAE J1979)."""
    KWP = "KWP2000"
    """ISO 14230-3, along with OBD on a K-line."""


class Risk(Enum):
    """What a request can change in the car."""

    READ = "read"
    STATE = "state"
    """Changes a state that can be reversed, or clears codes."""
    WRITE = "write"
    """May change the control unit permanently, or move something; includes everything unknown."""


class Reply(Enum):
    """How a received message relates to the request that was sent."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    PENDING = "pending"
    """The control unit needs more time; the answer will follow."""
    BUSY = "busy"
    """The request must be repeated."""
    NOT_ASKED_FOR = "not asked for"
    """The answer to another request, such as a late answer."""
    INCOMPLETE = "incomplete"


class Problem(Enum):
    """Why an answer cannot be used; the UI has a message for each reason."""

    EMPTY = "empty"
    ODD = "odd"
    """The text ends in the middle of a byte."""
    NOT_HEX = "not hex"
    TOO_LONG = "too long"
    INCOMPLETE = "incomplete"
    """Shorter than any valid answer, or a refusal without a reason."""
    CUT_SHORT = "cut short"
    """The list ends in the middle of a code, or contains fewer codes than announced."""
    NOT_ASKED_FOR = "not asked for"
    UNCLEAR = "unclear"
    """The answer is ambiguous or contradicts itself."""


class CodeCount(Struct, frozen=True):
    """The number of trouble codes reported by a control unit (UDS 19 01)."""

    count: int
    mask: int
    """Status bits that the control unit supports."""
    format_number: int
    """Format of the codes: 0 and 4 for SAE J2012, 1 for ISO 14229-1, 2 for SAE J1939, 3 for ISO 11992."""


class FaultCounter(Struct, frozen=True):
    """How close a test is to failing (UDS 19 14)."""

    raw: bytes
    """The trouble code."""
    value: int
    """-128 to 127; 127 means failed."""


class SessionTimes(Struct, frozen=True):
    """Maximum response times, as stated by the control unit when a session is opened (UDS 10)."""

    answer: float = 0.05
    """Seconds until the answer (P2)."""
    after_pending: float = 5.0
    """Seconds until the next message after "pending" (P2*)."""


class Quantity(Enum):
    """A quantity in a freeze frame or in current data, in the units of SAE J1979."""

    LOAD = "load"
    COOLANT = "coolant"
    FUEL_TRIM_SHORT_1 = "short fuel trim 1"
    FUEL_TRIM_LONG_1 = "long fuel trim 1"
    FUEL_TRIM_SHORT_2 = "short fuel trim 2"
    FUEL_TRIM_LONG_2 = "long fuel trim 2"
    FUEL_PRESSURE = "fuel pressure"
    INTAKE_PRESSURE = "intake pressure"
    ENGINE_SPEED = "engine speed"
    VEHICLE_SPEED = "vehicle speed"
    IGNITION_TIMING = "ignition timing"
    INTAKE_TEMPERATURE = "intake temperature"
    AIR_FLOW = "air flow"
    THROTTLE = "throttle"
    RUN_TIME = "run time"
    DISTANCE_WITH_LAMP = "distance with lamp"
    FUEL_LEVEL = "fuel level"
    WARM_UPS_SINCE_CLEAR = "warm-ups since clear"
    DISTANCE_SINCE_CLEAR = "distance since clear"
    AIR_PRESSURE = "air pressure"
    MODULE_VOLTAGE = "module voltage"
    AMBIENT_TEMPERATURE = "ambient temperature"
    PEDAL = "pedal"
    OIL_TEMPERATURE = "oil temperature"
    ODOMETER = "odometer"


class Measured(Struct, frozen=True):
    """A value with its unit, such as 1726 rpm."""

    quantity: Quantity
    value: float
    unit: str


class FreezeFrame(Struct, frozen=True, kw_only=True):
    """Data that a control unit recorded when a trouble code was set."""

    code: TroubleCode
    record: int
    values: tuple[Measured, ...] = ()
    raw: bytes = b""
    """The record as received, including parts whose meaning is known only to the manufacturer."""
    is_extended: bool = False
    """Whether the record is extended data, such as a counter, rather than measured values (UDS 19 06)."""


class FramesRead(Struct, frozen=True, kw_only=True):
    """Data recorded when a code was set; empty if the control unit recorded nothing, or did not report it."""

    frames: tuple[FreezeFrame, ...] = ()
    is_silent: bool = False
    """Whether the control unit did not answer."""
    negative: int | None = None
    """Why the control unit refused to report the data, as numbered in ``domain.car.negative_responses``."""
    problem: Problem | None = None
    """Why the reported data cannot be read."""


class IdentityField(Struct, frozen=True):
    """A value that identifies a control unit and has no field of its own in ``Identity``."""

    request: str
    """The request by which the value was read, in hexadecimal."""
    text: str


class Identity(Struct, frozen=True, kw_only=True):
    """A control unit's identification; unprintable text is in hexadecimal, unknown text is empty."""

    part_number: str = ""
    software: str = ""
    hardware: str = ""
    serial: str = ""
    system: str = ""
    vin: str = ""
    """The vehicle identification number; empty if the value read is not in the right format."""
    others: tuple[IdentityField, ...] = ()


class Ignition(Enum):
    """How the engine ignites its fuel, which determines the tests that are part of readiness."""

    SPARK = "spark"
    COMPRESSION = "compression"


class Monitor(Enum):
    """A test that the engine's control unit performs while driving (SAE J1979)."""

    MISFIRE = "misfire"
    FUEL_SYSTEM = "fuel system"
    COMPONENTS = "components"
    CATALYST = "catalyst"
    HEATED_CATALYST = "heated catalyst"
    EVAPORATION = "evaporation"
    SECONDARY_AIR = "secondary air"
    OXYGEN_SENSOR = "oxygen sensor"
    OXYGEN_HEATER = "oxygen heater"
    EGR = "exhaust gas recirculation"
    NMHC_CATALYST = "NMHC catalyst"
    NOX = "NOx"
    BOOST = "boost"
    EXHAUST_SENSOR = "exhaust sensor"
    PARTICLE_FILTER = "particle filter"


class Readiness(Struct, frozen=True):
    """Whether the warning lamp is on, and which tests have been completed since the codes were cleared (OBD 01 01)."""

    lamp: bool
    codes: int
    ignition: Ignition
    ready: tuple[Monitor, ...]
    """Supported and complete."""
    not_ready: tuple[Monitor, ...]
    """Supported but not complete."""


class UnitOutcome(Enum):
    """How a control unit answered the request for its codes."""

    ANSWERED = "answered"
    """With its codes, or by stating that it has none."""
    SILENT = "silent"
    REFUSED = "refused"
    BUSY = "busy"
    UNREADABLE = "unreadable"
    NOT_SUPPORTED = "not supported"
    """This version of the program does not support the kind of the control unit."""
    NOT_REACHED = "not reached"
    """The scan ended, or the bus could not be configured, before the control unit was asked."""


class UnitResult(Struct, frozen=True, kw_only=True):
    """The results of a scan for one control unit."""

    address: UnitAddress
    outcome: UnitOutcome
    protocol: Protocol = Protocol.UNKNOWN
    codes: tuple[TroubleCode, ...] = ()
    identity: Identity = Identity()
    readiness: Readiness | None = None
    obd_read: tuple[bytes, ...] = ()
    """The OBD requests for codes whose answers could be read; nothing is known about codes from other requests."""
    freeze_frames: tuple[FreezeFrame, ...] = ()
    request: bytes = b""
    """The request to which the control unit replied with its codes."""
    negative: int | None = None
    """Reason for a refusal, as numbered in ``domain.car.negative_responses``."""
    problem: Problem | None = None
    """Why the answer could not be read; codes that precede the error are kept."""
    reason: str = ""
    """A sentence from the service or the program; may be untrusted text."""
    tries: int = 1
    seconds: float = 0.0
    kilometres: float | None = None
    """The car's mileage in kilometres; None if the control unit does not report it (OBD 01 A6)."""

    @property
    def faults(self) -> tuple[TroubleCode, ...]:
        """The codes, excluding those whose tests have not run yet."""
        return tuple(code for code in self.codes if code.status is not CodeStatus.NOT_TESTED)


class ScanKind(Enum):
    """The purpose of a scan."""

    BEFORE = "before repair"
    AFTER = "after repair"
    OTHER = "other"


class Scan(Struct, frozen=True, kw_only=True):
    """A scan of all control units in a car; saved even if it was cancelled or aborted."""

    kind: ScanKind
    started_at: datetime
    ended_at: datetime | None = None
    units: tuple[UnitResult, ...] = ()
    complete: bool = False
    """Whether every control unit was asked."""
    ticket: str = ""
    vin: str = ""
    """Vehicle identification number on the ticket."""
    kilometres: float | None = None
    """The car's mileage in kilometres, as read from the car or typed by the operator; None if unknown."""
    voltage_before: float | None = None
    voltage_after: float | None = None
    ignition: bool | None = None
    """Whether the ignition was on at the end of the scan, as sensed by the connector; None if the connector cannot
    tell."""
    latency: float | None = None
    """The largest of the most recent latencies of the connection to the car when the scan ended, in seconds."""

    @property
    def answered(self) -> tuple[UnitResult, ...]:
        """The control units whose codes are known."""
        return tuple(unit for unit in self.units if unit.outcome is UnitOutcome.ANSWERED)


class Change(Enum):
    """How a trouble code changed from one scan to the next."""

    GONE = "gone"
    STILL = "still there"
    NEW = "new"


class CodeChange(Struct, frozen=True, kw_only=True):
    """A trouble code in a comparison of two scans."""

    unit: UnitAddress
    change: Change
    before: TroubleCode | None
    after: TroubleCode | None

    @property
    def code(self) -> TroubleCode:
        """The code as last read."""
        found = self.after or self.before
        assert found is not None, "a change has at least one side"  # noqa: S101
        return found


class Comparison(Struct, frozen=True, kw_only=True):
    """The differences between two scans of the same car."""

    changes: tuple[CodeChange, ...]
    only_before: tuple[UnitAddress, ...] = ()
    """Control units that answered only in the first scan, so that their current codes are unknown."""
    only_after: tuple[UnitAddress, ...] = ()
    """Control units that answered only in the second scan."""

    def count(self, change: Change) -> int:
        """Returns the number of codes with this change."""
        return sum(each.change is change for each in self.changes)
