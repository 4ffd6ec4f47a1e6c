"""Records of scans and clearings in the session's timeline, and of scans in the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session.car.car import Car
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.domain.car.clearing import ClearResult
from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.journal import ClearedUnit, Clearing, EventKind, ScanSummary, SessionRecord

MOST_CODES = 2_000
"""Maximum number of trouble codes to list in an event; the scan itself contains all of them."""


def keep_records(
    car: Car, handle: SessionHandle, recorder: JournalRecorder, record: Callable[[], SessionRecord]
) -> None:
    """Starts recording every scan and clearing; ``record`` returns the session as saved in the journal."""

    def on_begun(scan: Scan) -> None:
        handle.note(EventKind.SCAN_STARTED, summary_of(scan))

    def on_scanned(scan: Scan) -> None:
        handle.note(EventKind.SCAN_ENDED, summary_of(scan))
        recorder.scans.save(record(), scan)

    def on_completed(scan: Scan) -> None:
        recorder.scans.save(record(), scan)

    def on_clearing(results: Sequence[ClearResult]) -> None:
        # Recorded beforehand, because the program may crash before the outcome is known.
        clearing = clearing_of(results, recorder.who)
        units = tuple(replace(each, outcome="") for each in clearing.units)
        handle.note(EventKind.CLEARING_STARTED, replace(clearing, units=units))

    def on_cleared(results: Sequence[ClearResult]) -> None:
        handle.note(EventKind.CODES_CLEARED, clearing_of(results, recorder.who))

    car.scanner.begun.subscribe(on_begun)
    car.scanner.finished.subscribe(on_scanned)
    car.completed.subscribe(on_completed)
    car.clearer.begun.subscribe(on_clearing)
    car.clearer.finished.subscribe(on_cleared)


async def recall_scans(car: Car, handle: SessionHandle, recorder: JournalRecorder) -> None:
    """Reads the scans of earlier runs, retrying until the journal can be read."""
    while not (found := await recorder.scans.of_session(handle.session_id)).is_complete:
        await handle.clock.sleep(OWED_PAUSE)
    car.recall(saved.scan for saved in reversed(found.scans))


def summary_of(scan: Scan) -> ScanSummary:
    """Returns the timeline entry for a scan."""
    return ScanSummary(
        kind=scan.kind.value,
        units=len(scan.units),
        answered=len(scan.answered),
        codes=sum(len(unit.faults) for unit in scan.units),
        complete=scan.complete,
    )


def clearing_of(results: Sequence[ClearResult], who: str) -> Clearing:
    """Returns the timeline entry for codes cleared by ``who``."""
    room = MOST_CODES
    units: list[ClearedUnit] = []
    for result in results:
        codes = tuple(code.text for code in result.before[:room])
        room -= len(codes)
        units.append(
            ClearedUnit(
                unit=result.address.address.text, codes=codes, outcome=result.outcome.value, reason=result.reason
            )
        )
    return Clearing(who=who, units=tuple(units))
