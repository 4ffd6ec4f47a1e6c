"""Everything done with the car is in the timeline, and every scan is in the journal, whatever happens to either."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.session.car import records
from openobd_desktop.core.session.car.records import clearing_of, summary_of
from openobd_desktop.domain.car.buses import Channel
from openobd_desktop.domain.car.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.car.diagnosis import ScanKind, UnitOutcome
from openobd_desktop.domain.car.trouble_codes import CodeStatus
from openobd_desktop.domain.journal import ClearedUnit, Clearing, EventDetail, EventKind, ScanSummary
from openobd_desktop.errors import CarLost
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer
from tests.core.fakes import settle
from tests.core.session.car.scene import LINK, Scene, isotp, scene_in, units
from tests.core.session.car.test_clearing import CLEAR, Unit, cleared
from tests.storage.scans import FULL, SCAN, code, scan_of, unit

OF_CLEARING = (EventKind.CLEARING_STARTED, EventKind.CODES_CLEARED)
OF_CAR = (EventKind.SCAN_STARTED, EventKind.SCAN_ENDED, *OF_CLEARING)


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    return await scene_in(env)


def events(scene: Scene) -> list[tuple[EventKind, EventDetail]]:
    """Returns the car's events, as recorded in the timeline and in the journal."""
    found = [(each.kind, each.detail) for each in scene.active.timeline.events if each.kind in OF_CAR]
    kept = [(each.kind, each.detail) for _, each in scene.env.journal.timeline if each.kind in OF_CAR]
    assert found == kept
    return found


async def test_a_scan_is_in_the_timeline_and_in_the_journal(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.answers({}, number=1)
    await scene.scanned()
    (kept,) = scene.env.journal.scans.kept.values()
    assert (kept.session_id, kept.scan) == (scene.active.id, scene.car.scanner.scan)
    before = ScanSummary(kind=ScanKind.BEFORE.value, units=3)
    assert events(scene) == [
        (EventKind.SCAN_STARTED, before),
        (EventKind.SCAN_ENDED, replace(before, answered=2, codes=2, complete=True)),
    ]


async def test_a_scan_that_is_cancelled_is_in_the_journal_too(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.car.scanner.start(ScanKind.OTHER)
    await scene.env.clock.advance(LINK / 2)
    await scene.car.scanner.cancel()
    await settle()
    (kept,) = scene.env.journal.scans.kept.values()
    assert not kept.scan.complete
    assert {each.outcome for each in kept.scan.units} == {UnitOutcome.NOT_REACHED}
    assert [kind for kind, _ in events(scene)] == [EventKind.SCAN_STARTED, EventKind.SCAN_ENDED]


async def test_a_scan_that_is_continued_is_one_scan_in_the_journal(scene: Scene) -> None:
    await scene.knows(*units(4))
    scene.fake.script = lambda channel, request: ()
    await scene.scanned(120)
    assert scene.car.scanner.ignition_in_doubt
    scene.answers({})
    scene.car.scanner.look_again()
    await scene.env.clock.advance(120)
    (kept,) = scene.env.journal.scans.kept.values()
    assert len(kept.scan.answered) == 3
    assert [kind for kind, _ in events(scene)] == [EventKind.SCAN_STARTED, EventKind.SCAN_ENDED] * 2


async def test_f38_a_disk_that_fails_delays_no_scan_and_loses_none(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.env.journal.broken = True
    await scene.scanned()
    found = await scene.env.service.recorder.scans.of_session(scene.active.id)
    assert [each.scan for each in found.scans] == [scene.car.scanner.scan]
    scene.env.journal.broken = False
    await scene.env.clock.advance(OWED_PAUSE + 1)
    assert [each.scan for each in scene.env.journal.scans.kept.values()] == [scene.car.scanner.scan]


async def test_a_mileage_that_was_typed_is_kept_with_its_scan(scene: Scene) -> None:
    await scene.knows(*units(3))
    await scene.scanned()
    noted = scene.car.note_kilometres(scene.car.scans[-1], 120_345)
    await settle()
    (kept,) = scene.env.journal.scans.kept.values()
    assert (noted.kilometres, kept.scan, scene.car.scanner.scan) == (120_345, noted, noted)
    assert [kind for kind, _ in events(scene)] == [EventKind.SCAN_STARTED, EventKind.SCAN_ENDED]


async def test_cleared_codes_are_in_the_timeline_with_who_cleared_them(scene: Scene) -> None:
    scene.env.service.recorder.who = "Anna (PC-12)"
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    await cleared(scene, 0)
    what = ClearedUnit(unit="7E0 → 7E8", codes=("P0120-11",), outcome=ClearOutcome.GONE.value)
    assert events(scene)[-1] == (EventKind.CODES_CLEARED, Clearing(who="Anna (PC-12)", units=(what,)))


async def test_what_was_not_begun_is_not_in_the_timeline(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    scene.fake.refusals.append(CarLost())
    assert isinstance(await cleared(scene, 0), CarLost)
    assert not [kind for kind, _ in events(scene) if kind in OF_CLEARING]


async def test_s2_codes_whose_clearing_a_crash_has_cut_short_are_in_the_journal(scene: Scene) -> None:
    scene.env.service.recorder.who = "Anna (PC-12)"
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    asked: list[list[EventKind]] = []

    class Watched(Unit):
        def __call__(self, channel: Channel, request: str) -> Sequence[Answer]:
            if request == CLEAR:
                asked.append([event.kind for _, event in scene.env.journal.timeline])
            return super().__call__(channel, request)

    scene.fake.script = Watched()
    await cleared(scene, 0)
    (before,) = asked
    assert EventKind.CLEARING_STARTED in before
    what = ClearedUnit(unit="7E0 → 7E8", codes=("P0120-11",), outcome="")
    started = [detail for kind, detail in events(scene) if kind is EventKind.CLEARING_STARTED]
    assert started == [Clearing(who="Anna (PC-12)", units=(what,))]


def test_the_counts_leave_out_codes_that_were_only_not_tested() -> None:
    scan = scan_of(unit(code(), code("012012", CodeStatus.NOT_TESTED)))
    assert summary_of(scan) == ScanSummary(kind=ScanKind.OTHER.value, units=1, answered=1, codes=1)
    assert summary_of(SCAN) == ScanSummary(kind=ScanKind.BEFORE.value, units=5, answered=4, codes=5, complete=True)


def test_an_event_names_no_more_codes_than_can_be_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST_CODES", 4)
    one = ClearResult(address=FULL.address, outcome=ClearOutcome.GONE, at=0.0, before=FULL.codes)
    assert [len(each.codes) for each in clearing_of([one, one, one], "").units] == [3, 1, 0]


async def test_d1_a_scan_is_in_the_journal_of_its_session_although_the_login_was_left_meanwhile(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.car.scanner.start(ScanKind.BEFORE)
    await settle()
    scene.env.service.clear_login()
    await scene.env.clock.advance(60)
    (kept,) = scene.env.journal.scans.kept.values()
    assert (kept.session_id, kept.scan) == (scene.active.id, scene.car.scanner.scan)
