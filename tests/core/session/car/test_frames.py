"""Freeze frames are read for one code at a time, stored with the scan, and never read while the buses are in use."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session.car.frames import frames_of, may_have_frames
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.domain.car.diagnosis import FramesRead, UnitOutcome
from openobd_desktop.errors import BusesInUse, CarLost
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle
from tests.core.session.car.scene import CODES, LINK, Scene, isotp, scene_in, units

FRAME = "5904012011 2F 0102 F40C1AF8F4057B".replace(" ", "")


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    made = await scene_in(env)
    await made.knows(*units(2))
    made.answers({"1902AF": [(LINK, CODES)], "1904012011FF": [(LINK, FRAME)], "1906012011FF": ["7F1931"]})
    await made.scanned()
    return made


async def read(scene: Scene, row: int = 0) -> FramesRead:
    code = scene.car.scanner.results.rows[row].codes[0]
    task = asyncio.ensure_future(scene.car.read_frames(row, code))
    await scene.env.clock.advance(60)
    return await task


async def test_what_was_read_is_kept_with_the_scan_and_in_the_journal(scene: Scene) -> None:
    found = await read(scene)
    (frame,) = found.frames
    (scan,) = scene.car.scans
    assert frames_of(scan.units[0], scan.units[0].codes[0]) == (frame,)
    assert scan == scene.car.scanner.scan
    await settle()
    assert [kept.scan for kept in scene.env.journal.scans.kept.values()] == [scan]
    assert scene.car.ownership.owner is None


async def test_a_frame_that_is_read_again_is_kept_once(scene: Scene) -> None:
    await read(scene)
    await read(scene)
    assert len(scene.car.scans[-1].units[0].freeze_frames) == 1


async def test_nothing_is_kept_if_nothing_was_recorded(scene: Scene) -> None:
    before = scene.car.scans[-1]
    found = await read(scene, 1)
    assert (found.frames, found.negative) == ((), 0x31)
    assert scene.car.scans == [before]


async def test_it_shares_the_buses_with_nothing(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.SCAN):
        with pytest.raises(BusesInUse):
            await read(scene)
    task = asyncio.ensure_future(scene.car.read_frames(0, scene.car.scanner.results.rows[0].codes[0]))
    await settle()
    assert scene.car.ownership.owner is Owner.FRAMES
    with pytest.raises(BusesInUse):
        scene.car.scanner.look_again()
    task.cancel()
    await settle()
    assert scene.car.ownership.owner is None
    assert all(stream.closed for stream in scene.fake.streams)


async def test_a_connection_that_breaks_leaves_the_scan_as_it_was(scene: Scene) -> None:
    before = scene.car.scans[-1]
    scene.fake.refusals.append(CarLost())
    with pytest.raises(CarLost):
        await read(scene)
    assert scene.car.scans == [before]
    assert scene.car.ownership.owner is None


async def test_a_scan_over_obd_says_for_which_code_there_is_a_freeze_frame(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    answers = {"1902AF": "7F1911", "1800FF00": "7F1811", "1802FF00": "7F1811", "03": "43010133", "020200": "4202000133"}
    scene.fake.script = lambda channel, request: [(LINK, answers.get(request, f"7F{request[:2]}11"))]
    (row,) = await scene.scanned(120)
    assert row.outcome is UnitOutcome.ANSWERED
    (code,) = row.codes
    (frame,) = frames_of(row, code)
    assert (frame.values, frame.raw) == ((), b"")
    assert may_have_frames(row, code)
