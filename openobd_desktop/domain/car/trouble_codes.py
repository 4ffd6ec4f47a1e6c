"""Trouble codes of control units, and what their structure reveals about the fault."""

from __future__ import annotations

from enum import Enum, IntEnum

from msgspec import Struct


class CodeForm(Enum):
    """Notation for the bytes of a trouble code."""

    UDS = "UDS"
    """Letter, four digits and a failure type, such as P0120-11 (ISO 15031-6, ISO 14229-1)."""
    TWO_BYTES = "two bytes"
    """Letter and four digits, such as P0120 (KWP2000 and OBD)."""
    DECIMAL = "decimal"
    """Five decimal digits, such as 00532 (Volkswagen's codes over KWP2000)."""
    PLAIN = "plain"
    """Hexadecimal, because truck codes have no letters (SAE J1939, ISO 11992)."""


class CodeStatus(Enum):
    """The status that a control unit reports for a trouble code, from most to least serious."""

    PRESENT = "present"
    INTERMITTENT = "intermittent"
    STORED = "stored"
    PERMANENT = "permanent"
    """Cannot be cleared by a tester; the control unit removes the code once its test has passed (OBD 0A, UDS 19 15)."""
    PENDING = "pending"
    FAILED_SINCE_CLEAR = "failed since clear"
    REPORTED = "reported"
    """The control unit reports the code without a status."""
    NOT_TESTED = "not tested"
    """No fault: the code's test has not run yet."""


class Symptom(Enum):
    """What was wrong with the signal, according to a KWP2000 status; manufacturers may deviate (ISO 14230-3)."""

    ABOVE = "above"
    BELOW = "below"
    NO_SIGNAL = "no signal"
    IMPLAUSIBLE = "implausible"


class FailureType(IntEnum):
    """The third byte of a UDS trouble code; the meanings in ISO 15031-6 are given in our own words."""

    NONE = 0x00
    GENERAL_ELECTRICAL = 0x01
    GENERAL_SIGNAL = 0x02
    GENERAL_FREQUENCY = 0x03
    GENERAL_INTERNAL = 0x04
    GENERAL_PROGRAMMING = 0x05
    GENERAL_ALGORITHM = 0x06
    GENERAL_MECHANICAL = 0x07
    GENERAL_BUS = 0x08
    GENERAL_COMPONENT = 0x09
    SHORT_TO_GROUND = 0x11
    SHORT_TO_PLUS = 0x12
    OPEN = 0x13
    SHORT_TO_GROUND_OR_OPEN = 0x14
    SHORT_TO_PLUS_OR_OPEN = 0x15
    VOLTAGE_LOW = 0x16
    VOLTAGE_HIGH = 0x17
    CURRENT_LOW = 0x18
    CURRENT_HIGH = 0x19
    RESISTANCE_LOW = 0x1A
    RESISTANCE_HIGH = 0x1B
    VOLTAGE_OUT_OF_RANGE = 0x1C
    CURRENT_OUT_OF_RANGE = 0x1D
    RESISTANCE_OUT_OF_RANGE = 0x1E
    INTERMITTENT = 0x1F
    AMPLITUDE_LOW = 0x21
    AMPLITUDE_HIGH = 0x22
    STUCK_LOW = 0x23
    STUCK_HIGH = 0x24
    WAVEFORM = 0x25
    CHANGES_TOO_SLOWLY = 0x26
    CHANGES_TOO_FAST = 0x27
    OFFSET = 0x28
    SIGNAL_INVALID = 0x29
    SIGNAL_ERRATIC = 0x2F
    NO_SIGNAL = 0x31
    LOW_TIME_SHORT = 0x32
    LOW_TIME_LONG = 0x33
    HIGH_TIME_SHORT = 0x34
    HIGH_TIME_LONG = 0x35
    FREQUENCY_LOW = 0x36
    FREQUENCY_HIGH = 0x37
    FREQUENCY_WRONG = 0x38
    TOO_FEW_PULSES = 0x39
    TOO_MANY_PULSES = 0x3A
    CHECKSUM = 0x41
    GENERAL_MEMORY = 0x42
    SPECIAL_MEMORY = 0x43
    DATA_MEMORY = 0x44
    PROGRAM_MEMORY = 0x45
    CALIBRATION_MEMORY = 0x46
    WATCHDOG = 0x47
    SUPERVISION = 0x48
    INTERNAL_ELECTRONICS = 0x49
    WRONG_PART = 0x4A
    ELECTRONICS_TOO_HOT = 0x4B
    NOT_PROGRAMMED = 0x51
    NOT_ACTIVATED = 0x52
    DEACTIVATED = 0x53
    CALIBRATION_MISSING = 0x54
    NOT_CONFIGURED = 0x55
    CONFIGURATION_INVALID = 0x56
    SOFTWARE_INCOMPATIBLE = 0x57
    CALCULATION = 0x61
    COMPARISON = 0x62
    PROTECTION_TIMEOUT = 0x63
    IMPLAUSIBLE = 0x64
    TOO_FEW_TRANSITIONS = 0x65
    TOO_MANY_TRANSITIONS = 0x66
    WRONG_AFTER_EVENT = 0x67
    EVENT = 0x68
    STUCK = 0x71
    STUCK_OPEN = 0x72
    STUCK_CLOSED = 0x73
    SLIPPING = 0x74
    EMERGENCY_POSITION = 0x75
    MOUNTING = 0x76
    POSITION_NOT_REACHED = 0x77
    ADJUSTMENT = 0x78
    LINKAGE = 0x79
    LEAK = 0x7A
    LEVEL_LOW = 0x7B
    DATA_INVALID = 0x81
    ALIVE_COUNTER = 0x82
    PROTECTION_VALUE = 0x83
    BELOW_RANGE = 0x84
    ABOVE_RANGE = 0x85
    VALUE_INVALID = 0x86
    MESSAGE_MISSING = 0x87
    BUS_OFF = 0x88
    BUS_ERRATIC = 0x8F
    PARAMETRIC = 0x91
    PERFORMANCE = 0x92
    NO_OPERATION = 0x93
    UNEXPECTED_OPERATION = 0x94
    ASSEMBLY = 0x95
    COMPONENT_INTERNAL = 0x96
    BLOCKED = 0x97
    TOO_HOT = 0x98


class Area(Enum):
    """The part of the car to which a standardized code refers (SAE J2012)."""

    FUEL_AND_AIR = "fuel and air"
    IGNITION = "ignition"
    EMISSIONS = "emissions"
    SPEED_AND_IDLE = "speed and idle"
    COMPUTER = "computer"
    GEARBOX = "gearbox"
    HYBRID = "hybrid"
    LOST_COMMUNICATION = "lost communication"
    SOFTWARE = "software"
    INVALID_DATA = "invalid data"


_AREAS = {
    **dict.fromkeys(("P00", "P01", "P02"), Area.FUEL_AND_AIR),
    "P03": Area.IGNITION,
    "P04": Area.EMISSIONS,
    "P05": Area.SPEED_AND_IDLE,
    "P06": Area.COMPUTER,
    **dict.fromkeys(("P07", "P08", "P09"), Area.GEARBOX),
    **dict.fromkeys(("P0A", "P0B", "P0C", "P0D", "P0E", "P0F"), Area.HYBRID),
    **dict.fromkeys(("U01", "U02"), Area.LOST_COMMUNICATION),
    "U03": Area.SOFTWARE,
    "U04": Area.INVALID_DATA,
}
_KNOWN_FAILURES = {int(each): each for each in FailureType}


class TroubleCode(Struct, frozen=True, kw_only=True):
    """A trouble code in a control unit, with its status."""

    raw: bytes
    """The bytes of the code, without its status: three from UDS, two from KWP2000 and OBD."""
    form: CodeForm
    status: CodeStatus
    status_byte: int | None = None
    """The status as received; None for OBD, which has no status."""
    lamp: bool = False
    """Whether the code requests a warning lamp."""
    symptom: Symptom | None = None
    severity: int | None = None
    """Severity and class as one byte (UDS 19 42); None if they were not read."""

    @property
    def text(self) -> str:
        """The code in its usual notation, which includes the failure type, if any."""
        if self.form is CodeForm.PLAIN:
            return self.raw.hex().upper()
        if self.form is CodeForm.DECIMAL:
            return f"{int.from_bytes(self.raw, 'big'):05d}"
        first = self.raw[0]
        base = f"{'PCBU'[first >> 6]}{first >> 4 & 3}{first & 15:X}{self.raw[1]:02X}"
        return f"{base}-{self.raw[2]:02X}" if self.form is CodeForm.UDS else base

    @property
    def key(self) -> tuple[CodeForm, bytes]:
        """A key that is the same for all readings of the same code."""
        return self.form, self.raw

    @property
    def failure(self) -> FailureType | int | None:
        """The failure type; a number if unknown, None if this form of code has none."""
        if self.form is not CodeForm.UDS:
            return None
        return _KNOWN_FAILURES.get(self.raw[2], self.raw[2])

    @property
    def system(self) -> str:
        """P for powertrain, C for chassis, B for body, U for network; empty if this form of code has no letter."""
        return self.text[0] if self.form in (CodeForm.UDS, CodeForm.TWO_BYTES) else ""

    @property
    def standardized(self) -> bool:
        """Whether the meaning of the code is the same for all manufacturers (SAE J2012)."""
        text = self.text
        return bool(self.system) and (text[:2] in ("P0", "P2", "B0", "C0", "U0") or text[:3] in _STANDARD_P3)

    @property
    def area(self) -> Area | None:
        """The part of the car to which the code refers; None if its structure does not reveal it."""
        return _AREAS.get(self.text[:3]) if self.system else None


_STANDARD_P3 = frozenset(f"P3{digit}" for digit in "456789")
