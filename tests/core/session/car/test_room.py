"""Connectors that free a channel when it is closed, and others that keep it until the buses are configured again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from openobd_desktop.diagnosis.plan import MOST_CHANNELS
from openobd_desktop.domain.car.buses import Channel
from openobd_desktop.domain.car.diagnosis import UnitOutcome
from openobd_desktop.errors import CarLost, NotOffered
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer
from tests.core.session.car.scene import Scene, healthy, scene_in, units


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    return await scene_in(env)


async def test_a_connector_that_frees_closed_channels_is_asked_once_and_configured_once(scene: Scene) -> None:
    await scene.knows(*units(40))
    for _ in range(2):
        rows = await scene.scanned()
        assert {row.outcome for row in rows} == {UnitOutcome.ANSWERED}
    assert len(scene.fake.configured) == 2
    assert scene.env.backend.calls.count("configuration") == 1


async def test_a_small_car_needs_no_question(scene: Scene) -> None:
    await scene.knows(*units(10))
    await scene.scanned()
    assert scene.env.backend.calls.count("configuration") == 0


async def test_a_connector_that_keeps_closed_channels_is_configured_again_between_waves(scene: Scene) -> None:
    await scene.knows(*units(40))
    scene.fake.keeps_closed = True
    most = 0

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        nonlocal most
        most = max(most, len(scene.fake.since_configured))
        # Beyond its limit, the connector is unreliable.
        return healthy(channel, request) if len(scene.fake.since_configured) <= MOST_CHANNELS else ()

    scene.fake.script = script
    rows = await scene.scanned()
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED] * 40
    assert [row.identity.part_number for row in rows] == ["ABC"] * 40
    assert most <= MOST_CHANNELS
    assert {len(buses) for buses in scene.fake.configured} == {1}
    assert len(scene.fake.configured) > 2


async def test_a_server_that_cannot_tell_is_expected_to_free_channels(scene: Scene) -> None:
    await scene.knows(*units(40))
    scene.env.backend.failures["configuration"] = [NotOffered()]
    rows = await scene.scanned()
    assert {row.outcome for row in rows} == {UnitOutcome.ANSWERED}
    assert len(scene.fake.configured) == 1


async def test_a_configuration_that_fails_in_between_is_told_by_the_units_that_it_concerns(scene: Scene) -> None:
    await scene.knows(*units(40))
    scene.fake.keeps_closed = True
    scene.fake.refusals = [None, CarLost()]
    rows = await scene.scanned()
    assert {row.outcome for row in rows} == {UnitOutcome.ANSWERED, UnitOutcome.NOT_REACHED}
    assert all(row.reason for row in rows if row.outcome is UnitOutcome.NOT_REACHED)
