"""Scans of cars, which are saved and looked up in the journal, and shared with the team."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import UnsavedRecords
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.diagnosis.compare import same_car
from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.car.scans import FoundScans, SavedScan, ScanCount, merged
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.errors import JournalUnavailable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import Journal

_SCANS = uuid.UUID("0d3a9a0e-8f0e-4c55-9a41-6c3c1a1f6a10")
"""Randomly chosen namespace for the IDs of scans."""


class Scans(Observable[[]]):
    """Saves and finds scans; calls its listeners whenever there may be new scans.

    A scan that cannot be written stays in memory, where it is found like all other scans, until it can be written.
    """

    def __init__(self, recorder: JournalRecorder, scope: TaskScope, clock: Clock) -> None:
        super().__init__()
        self._recorder = recorder
        self._unsaved = UnsavedRecords(recorder, scope, clock, _write, "scans")

    @property
    def _shown(self) -> Journal | None:
        """The journal in which scans are looked up: the demo's, or the one on disk outside the demo."""
        return self._recorder.demo_journal if self._recorder.in_demo else self._recorder.journal

    def save(self, record: SessionRecord, scan: Scan) -> SavedScan:
        """Saves a scan of the session ``record`` in the background; a continued scan replaces its earlier state."""
        # The session's own profile, since a different login may be in use by now.
        is_demo = not record.profile
        saved = SavedScan(
            id=scan_id(record.id, scan),
            session_id=record.id,
            scan=scan,
            who=self._recorder.who,
            scope="" if is_demo else self._recorder.signed(record).scope,
        )
        self._unsaved.write(saved, self._recorder.demo_journal if is_demo else self._recorder.journal)
        self._unsaved.retry()
        self.notify()
        return saved

    async def of_session(self, session_id: str) -> FoundScans:
        """Returns the scans of a session, newest first, including those that could not be written yet."""
        return await self._found(
            lambda journal: journal.scans.of_session(session_id), lambda saved: saved.session_id == session_id
        )

    async def of_car(self, vin: str, ticket: str) -> FoundScans:
        """Returns the scans of a car, newest first, by VIN or, if a scan has no VIN, by ticket."""

        def is_of_car(saved: SavedScan) -> bool:
            return same_car(
                saved.scan, Scan(kind=saved.scan.kind, started_at=saved.scan.started_at, vin=vin, ticket=ticket)
            )

        return await self._found(lambda journal: journal.scans.of_car(vin, ticket), is_of_car)

    async def _found(
        self, ask: Callable[[Journal], Awaitable[FoundScans]], is_wanted: Callable[[SavedScan], bool]
    ) -> FoundScans:
        journal = self._shown
        unsaved = tuple(saved for saved in self._unsaved.of(journal) if is_wanted(saved))
        kept = FoundScans()
        if journal is not None:
            try:
                kept = await ask(journal)
            except JournalUnavailable as error:
                self._recorder.set_error(error)
                kept = FoundScans(is_complete=False)
        return merged(FoundScans(scans=unsaved), kept)

    async def counts(self, session_ids: Sequence[str]) -> dict[str, ScanCount]:
        """Returns the number of scans in the journal for each of these sessions; empty if the journal is unreadable."""
        if (journal := self._shown) is not None:
            try:
                return await journal.scans.counts(session_ids)
            except JournalUnavailable as error:
                self._recorder.set_error(error)
        return {}

    async def write_now(self) -> None:
        """Writes the scans when the program exits; gives up after ``PATIENCE`` seconds."""
        await self._unsaved.write_now()


async def _write(saved: SavedScan, journal: Journal) -> None:
    await journal.scans.save(saved)


def scan_id(session_id: str, scan: Scan) -> str:
    """Returns a scan's ID, which stays the same when the scan is continued."""
    return str(uuid.uuid5(_SCANS, f"{session_id} {scan.started_at.timestamp()!r}"))
