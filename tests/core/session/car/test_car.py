"""The car of a session: what is known about it, and the scans that are stored."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import VIN
from openobd_desktop.domain.car.buses import Channel, IsotpAddress
from openobd_desktop.domain.car.diagnosis import ScanKind, UnitOutcome
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.errors import NotOffered
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer
from tests.core.session.car.scene import Scene, healthy, isotp, scene_in, units

ORDERED = "WVWZZZAUZFW123456"
ANOTHER = "WVWZZZ1KZAW000001"


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    return await scene_in(env)


def tell(scene: Scene, *vins: str) -> None:
    """Makes the control units report these numbers, in order."""

    def script(channel: Channel, request: str) -> list[Answer]:
        if request == "22F190":
            place = int(channel.address.text[:3], 16) - 0x700
            return [f"62F190{vins[place].encode().hex().upper()}"]
        return list(healthy(channel, request))

    scene.fake.script = script


async def test_every_scan_is_kept_and_the_next_one_is_probably_after_the_repair(scene: Scene) -> None:
    await scene.knows(*units(2))
    kinds = [scene.car.next_kind]
    for _ in range(2):
        await scene.scanned()
        kinds.append(scene.car.next_kind)
    assert len(scene.car.scans) == 2
    assert kinds == [ScanKind.BEFORE, ScanKind.AFTER, ScanKind.AFTER]


async def test_a_second_look_belongs_to_the_scan_before(scene: Scene) -> None:
    await scene.knows(*units(2))
    scene.fake.script = lambda _channel, _request: ()
    await scene.scanned()
    scene.fake.script = healthy
    scene.car.scanner.look_again()
    await scene.env.clock.advance(30)
    (kept,) = scene.car.scans
    assert [unit.outcome for unit in kept.units] == [UnitOutcome.ANSWERED] * 2


async def test_d13_a_mileage_entered_by_the_operator_survives_a_second_look(scene: Scene) -> None:
    await scene.knows(isotp(0xE0), isotp(1), isotp(2))
    is_on = False

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        if channel.address == IsotpAddress(0x7E0, 0x7E8):
            return ["41A60012D687"] if request == "01A6" else healthy(channel, request)
        return healthy(channel, request) if is_on else ()

    scene.fake.script = script
    await scene.scanned()
    shown = scene.car.scans[-1]
    assert shown.kilometres == 123_456.7
    scene.car.note_kilometres(shown, 125_000)
    is_on = True
    scene.car.scanner.look_again()
    await scene.env.clock.advance(30)
    assert scene.car.scans[-1].complete
    assert scene.car.scans[-1].kilometres == 125_000


async def test_d13_a_mileage_is_kept_although_the_scan_was_continued_while_it_was_typed(scene: Scene) -> None:
    await scene.knows(*units(2))
    scene.fake.script = lambda _channel, _request: ()
    await scene.scanned()
    shown = scene.car.scans[-1]
    scene.fake.script = healthy
    scene.car.scanner.look_again()
    await scene.env.clock.advance(30)
    noted = scene.car.note_kilometres(shown, 120_345)
    assert [unit.outcome for unit in noted.units] == [UnitOutcome.ANSWERED] * 2
    assert (scene.car.scans, scene.car.scanner.scan, noted.kilometres) == ([noted], noted, 120_345)


async def test_the_number_that_most_control_units_tell_is_that_of_the_car(scene: Scene) -> None:
    await scene.knows(*units(3))
    tell(scene, ORDERED, ORDERED, ANOTHER)
    await scene.scanned()
    facts = scene.active.services.vehicle
    assert facts.car_vin == ORDERED
    assert not facts.wrong_car
    assert scene.active.record.car_vin == ORDERED


async def test_control_units_of_another_car_warn_until_acknowledged(scene: Scene) -> None:
    await scene.knows(*units(2))
    tell(scene, ANOTHER, ANOTHER)
    facts = scene.active.services.vehicle
    assert not facts.warns
    await scene.scanned()
    assert facts.warns
    facts.acknowledge()
    assert facts.wrong_car
    assert not facts.warns


async def test_control_units_that_tell_no_number_change_nothing(scene: Scene) -> None:
    scene.inside.variables[VariableScope.CONNECTION, VIN] = ORDERED
    await scene.knows(*units(2))
    await scene.scanned()
    assert scene.active.services.vehicle.car_vin == ORDERED


async def test_an_old_server_is_known_from_its_answer_to_the_list_or_to_the_first_configuration(scene: Scene) -> None:
    await scene.knows(*units(1))
    assert scene.car.offered
    scene.fake.refusals = [NotOffered("UNIMPLEMENTED")]
    await scene.scanned()
    assert not scene.car.offered
    scene.car.scanner.error = None
    scene.active.services.vehicle.ecus = Loadable(LoadState.NOT_OFFERED)
    assert not scene.car.offered
