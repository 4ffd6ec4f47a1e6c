"""The results of a scan in progress: one row for each control unit, in the service's order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from openobd_desktop.core.session.car.planning import ScanUnit
from openobd_desktop.diagnosis import obd
from openobd_desktop.diagnosis.reading import CodesRead, ObdRead
from openobd_desktop.domain.car.diagnosis import FreezeFrame, IdentityField, Problem, UnitOutcome, UnitResult
from openobd_desktop.domain.car.negative_responses import NOT_OFFERED
from openobd_desktop.domain.vehicle import EcuKind

MOST_CODES_OF_SCAN = 20_000
"""Maximum number of trouble codes to keep for all control units together; cars have a few hundred at most."""
AGAIN = frozenset({UnitOutcome.SILENT, UnitOutcome.BUSY, UnitOutcome.UNREADABLE})
"""Outcomes after which a control unit is asked again: an overloaded gateway may have lost the request."""
_NOT_ASKED = frozenset({UnitOutcome.NOT_REACHED, UnitOutcome.NOT_SUPPORTED})


class Results:
    """The rows of a scan.

    Attributes:
        rows: The results so far, including control units that have not been asked yet.
        done: Number of control units that have been fully queried.
    """

    __slots__ = ("_changed", "_codes", "_faults", "_unheard", "done", "rows")

    def __init__(self, units: Sequence[ScanUnit], changed: Callable[[], None]) -> None:
        self._changed = changed
        self.rows = [_not_asked(unit) for unit in units]
        self._codes = [0] * len(self.rows)
        self._faults = [0] * len(self.rows)
        self.done = 0
        self._unheard: set[int] = set()
        """The rows in this part of the scan about which nothing is known yet."""

    def begin(self, units: Sequence[ScanUnit]) -> None:
        """Prepares to ask these control units: either all those in the scan, or those to be asked again."""
        self.done = len(self.rows) - len(units)
        self._unheard = {unit.row for unit in units if self.of(unit).outcome is not UnitOutcome.NOT_SUPPORTED}

    @property
    def heard(self) -> int:
        """Number of supported control units about which anything is known, even if not all questions were answered."""
        return sum(row.outcome is not UnitOutcome.NOT_SUPPORTED for row in self.rows) - len(self._unheard)

    def of(self, unit: ScanUnit) -> UnitResult:
        """Returns the result for a control unit."""
        return self.rows[unit.row]

    def keep(self, unit: ScanUnit, result: UnitResult) -> None:
        """Replaces the result for a control unit; codes beyond the scan's limit are omitted and counted."""
        room = MOST_CODES_OF_SCAN - sum(self._codes) + self._codes[unit.row]
        if len(result.codes) > room:
            outcome, problem = UnitOutcome.UNREADABLE, Problem.TOO_LONG
            result = replace(result, codes=result.codes[:room], outcome=outcome, problem=problem)
        self._codes[unit.row] = len(result.codes)
        if result.codes is not self.rows[unit.row].codes:
            self._faults[unit.row] = len(result.faults)
        self.rows[unit.row] = result
        if result.outcome not in _NOT_ASKED:
            self._unheard.discard(unit.row)
        self._changed()

    def note_done(self, unit: ScanUnit) -> None:
        """Counts a control unit that has been fully queried."""
        self.done += 1
        self._unheard.discard(unit.row)
        self._changed()

    def give_reason(self, reason: str) -> None:
        """Adds the reason to the rows of all control units that were not reached, unless they already have a reason."""
        for row, result in enumerate(self.rows):
            if result.outcome is UnitOutcome.NOT_REACHED and not result.reason:
                self.rows[row] = replace(result, reason=reason)

    @property
    def codes(self) -> int:
        """Number of trouble codes found so far, excluding those that are untested."""
        return sum(self._faults)

    @property
    def mostly_silent(self) -> bool:
        """Whether more than half of the control units asked so far are silent, as happens while the ignition is off."""
        silent = sum(row.outcome is UnitOutcome.SILENT for row in self.rows)
        return silent * 2 > sum(row.outcome not in _NOT_ASKED for row in self.rows)

    def silent_at_most_half(self, units: Sequence[ScanUnit]) -> bool:
        """Returns whether at most half of all units will be silent even if all ``units`` not asked yet are silent."""
        unknown = sum(self.of(unit).outcome in _NOT_ASKED for unit in units)
        silent = sum(row.outcome is UnitOutcome.SILENT for row in self.rows) + unknown
        return silent * 2 <= sum(row.outcome not in _NOT_ASKED for row in self.rows) + unknown

    @property
    def mostly_heard(self) -> bool:
        """Whether at least half of the control units asked so far are not silent."""
        return any(row.outcome not in _NOT_ASKED for row in self.rows) and not self.mostly_silent

    @property
    def kilometres(self) -> float | None:
        """The car's mileage in kilometres, from the first control unit that reports it; None if none does."""
        return next((row.kilometres for row in self.rows if row.kilometres is not None), None)

    @property
    def complete(self) -> bool:
        """Whether every control unit that this version of the program supports has been asked."""
        return all(row.outcome is not UnitOutcome.NOT_REACHED for row in self.rows)


def with_codes(result: UnitResult, found: CodesRead, tries: int, seconds: float) -> UnitResult:
    """Returns a result with the outcome of the request for codes, which replaces any earlier outcome."""
    return replace(
        result,
        outcome=found.outcome,
        codes=found.codes,
        request=found.request,
        negative=found.negative,
        problem=found.problem,
        reason="",
        tries=result.tries + tries,
        seconds=result.seconds + seconds,
    )


def with_obd(result: UnitResult, found: ObdRead) -> UnitResult:
    """Returns a result with the data that the control unit reports over OBD, omitting codes already in the result.

    The control unit's codes are considered known only if the unit reported its stored codes over OBD and does not offer
    any others.
    """
    known = {code.raw[:2] for code in result.codes}
    codes = tuple(code for code in found.codes if code.raw not in known)
    knows_no_others = result.outcome is UnitOutcome.REFUSED and result.negative in NOT_OFFERED
    has_answered = knows_no_others and obd.STORED in found.codes_read
    others = [IdentityField("09 04", each) for each in found.calibrations]
    others += [IdentityField("09 06", each) for each in found.check_numbers]
    frames = () if found.freeze_code is None else (FreezeFrame(code=found.freeze_code, record=0),)
    return replace(
        result,
        outcome=UnitOutcome.ANSWERED if has_answered else result.outcome,
        codes=result.codes + codes,
        readiness=found.readiness,
        obd_read=found.codes_read,
        kilometres=found.kilometres,
        # Frames that were read between two attempts are kept.
        freeze_frames=result.freeze_frames or frames,
        identity=replace(result.identity, others=(*result.identity.others, *others)),
    )


def _not_asked(unit: ScanUnit) -> UnitResult:
    outcome = UnitOutcome.NOT_SUPPORTED if unit.ecu.kind is EcuKind.UNKNOWN else UnitOutcome.NOT_REACHED
    return UnitResult(address=unit.address, outcome=outcome, protocol=unit.protocol, tries=0)
