"""The car of a session: what is known about it, and the scans that are stored."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import VIN
from openobd_desktop.domain.car.buses import Channel
from openobd_desktop.domain.car.diagnosis import ScanKind, UnitOutcome
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.errors import NotOffered
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer
from tests.core.session.car.scene import Scene, healthy, scene_in, units

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
