"""Scans of cars: never lost, found immediately, shared with the right team, and never waiting for the disk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.journal.scans import scan_id
from openobd_desktop.domain.car.scans import FoundScans, ScanCount, merged
from openobd_desktop.domain.journal import SessionRecord
from tests.core.fakes import FakeJournal, ManualClock, settle
from tests.storage.scans import SCAN, TICKET, VIN, saved, scan_of

RECORD = SessionRecord(id="s1", profile="Europe", ticket=TICKET)


@dataclass
class Desk:
    """The recorder of one user, with the journals behind it."""

    recorder: JournalRecorder
    journal: FakeJournal
    of_demo: FakeJournal
    clock: ManualClock
    shared: list[int]

    async def ids(self, session_id: str = "s1") -> list[str]:
        return [each.id for each in (await self.recorder.scans.of_session(session_id)).scans]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    journal, of_demo, clock = FakeJournal(), FakeJournal(), ManualClock()
    recorder = JournalRecorder(journal, scope, clock, of_demo)
    recorder.profile, recorder.who, recorder.scope = "Europe", "Anna (PC-12)", "partner"
    shared: list[int] = []
    recorder.on_shared = lambda: shared.append(1)
    yield Desk(recorder, journal, of_demo, clock, shared)
    await scope.aclose()
    for failure in failures:
        raise failure


async def test_a_scan_is_kept_with_its_session_and_with_who_made_it(desk: Desk) -> None:
    made = desk.recorder.scans.save(RECORD, SCAN)
    await settle()
    assert list(desk.journal.scans.kept.values()) == [made]
    assert (made.session_id, made.who, made.scope, made.scan) == ("s1", "Anna (PC-12)", "partner", SCAN)
    assert desk.shared == [1]
    assert (await desk.recorder.scans.of_session("s1")).scans == (made,)


async def test_listeners_are_told_of_a_scan_at_once(desk: Desk) -> None:
    told: list[int] = []
    desk.recorder.scans.subscribe(lambda: told.append(1))
    desk.recorder.scans.save(RECORD, SCAN)
    assert told == [1]


async def test_a_scan_that_is_continued_replaces_itself(desk: Desk) -> None:
    desk.recorder.scans.save(RECORD, replace(SCAN, units=()))
    desk.recorder.scans.save(RECORD, SCAN)
    desk.recorder.scans.save(RECORD, replace(SCAN, started_at=SCAN.started_at + timedelta(seconds=1)))
    await settle()
    assert [len(each.scan.units) for each in desk.journal.scans.kept.values()] == [len(SCAN.units)] * 2


async def test_two_sessions_never_share_a_scan() -> None:
    assert scan_id("s1", SCAN) == scan_id("s1", replace(SCAN, units=(), complete=False))
    assert scan_id("s1", SCAN) != scan_id("s2", SCAN)


async def test_f38_a_scan_that_the_disk_refuses_is_found_and_written_once_the_disk_works_again(desk: Desk) -> None:
    desk.journal.broken = True
    made = desk.recorder.scans.save(RECORD, SCAN)
    await settle()
    found = await desk.recorder.scans.of_session("s1")
    assert (found.scans, found.is_complete) == ((made,), False)
    assert (await desk.recorder.scans.of_car(VIN, "")).scans == (made,)
    assert (await desk.recorder.scans.of_car("WVWZZZAUZFW000001", TICKET)).scans == ()
    assert await desk.recorder.scans.counts(["s1"]) == {}
    assert desk.recorder.error is not None
    desk.journal.broken = False
    await desk.clock.advance(OWED_PAUSE + 1)
    assert list(desk.journal.scans.kept) == [made.id]
    assert (await desk.recorder.scans.of_session("s1")) == FoundScans(scans=(made,))


async def test_f38_an_unwritten_scan_is_written_when_the_program_ends(desk: Desk) -> None:
    desk.journal.broken = True
    made = desk.recorder.scans.save(RECORD, SCAN)
    await settle()
    desk.journal.broken = False
    await desk.recorder.write_now()
    assert list(desk.journal.scans.kept) == [made.id]


async def test_without_a_journal_a_scan_is_found_during_this_run(desk: Desk) -> None:
    desk.recorder.journal = None
    desk.recorder.scans.save(RECORD, SCAN)
    await desk.clock.advance(9 * OWED_PAUSE)
    assert await desk.ids() == [scan_id("s1", SCAN)]
    assert await desk.recorder.scans.counts(["s1"]) == {}
    assert desk.recorder.error is None


async def test_a_scan_of_the_demo_stays_in_the_demo(desk: Desk) -> None:
    desk.recorder.profile, desk.recorder.in_demo = "", True
    made = desk.recorder.scans.save(replace(RECORD, profile="", scope="partner"), SCAN)
    await settle()
    assert list(desk.of_demo.scans.kept.values()) == [made]
    assert (made.scope, desk.journal.scans.kept, desk.shared) == ("", {}, [])
    assert await desk.ids() == [made.id]
    desk.recorder.profile, desk.recorder.in_demo = "Europe", False
    assert await desk.ids() == []


async def test_the_scans_of_this_pc_are_found_without_a_login(desk: Desk) -> None:
    made = desk.recorder.scans.save(RECORD, SCAN)
    await settle()
    desk.recorder.profile = ""
    assert await desk.ids() == [made.id]
    assert await desk.recorder.scans.counts(["s1"]) == {"s1": ScanCount(1, 5)}


@pytest.mark.parametrize(
    ("record", "scope"),
    [
        (RECORD, "partner"),
        (replace(RECORD, profile="USA", scope="partner in the USA"), "partner in the USA"),
        (replace(RECORD, profile="Private"), ""),
    ],
)
async def test_a_scan_is_shared_with_the_team_of_its_session_only(
    desk: Desk, record: SessionRecord, scope: str
) -> None:
    assert desk.recorder.scans.save(record, SCAN).scope == scope


async def test_the_history_learns_how_many_codes_a_scan_found(desk: Desk) -> None:
    desk.recorder.scans.save(RECORD, SCAN)
    await settle()
    assert await desk.recorder.scans.counts(["s1", "s2"]) == {"s1": ScanCount(1, 5)}


def test_scans_of_several_sources_appear_once_and_newest_first() -> None:
    old, new = saved("x1", scan_of(at=1)), saved("x2", scan_of(at=2))
    own = FoundScans(scans=(old,), unreadable=1)
    of_team = FoundScans(scans=(new, replace(old, who="Bob")), has_more=True, is_complete=False)
    assert merged(own, of_team) == FoundScans(scans=(new, old), unreadable=1, has_more=True, is_complete=False)
    assert merged() == FoundScans()
