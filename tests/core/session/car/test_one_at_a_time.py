"""Scans, clearing, functions and local testers exclude one another, because they would share the buses."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from openobd_desktop.core.session.car.car import Obstacle
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.diagnosis.guard import Permit
from openobd_desktop.domain.car.diagnosis import Risk, ScanKind
from openobd_desktop.errors import BusesInUse, FunctionOutOfSight, FunctionRunning, LineSilent, NotOffered, OpenObdError
from tests.core.conftest import CoreEnv
from tests.core.fake_inside import FUNCTION
from tests.core.fakes import settle
from tests.core.session.car.scene import Scene, isotp, scene_in
from tests.core.session.car.test_clearing import Unit, cleared


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    scene = await scene_in(env)
    await scene.knows(isotp(0xE0))
    return scene


async def refuses(scene: Scene) -> None:
    """Checks that neither a function nor a change of the local testers can be started, and that nothing is sent."""
    services, calls = scene.active.services, list(scene.env.backend.calls)
    starts: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: services.functions.run(FUNCTION),
        services.locals.mute,
        services.locals.unmute,
    )
    for start in starts:
        with pytest.raises(BusesInUse):
            await start()
    assert services.functions.runs == []
    assert services.locals.muted is True
    assert [each for each in scene.env.backend.calls if each not in calls] == []


async def test_nothing_else_is_started_while_a_scan_is_in_progress(scene: Scene) -> None:
    scene.car.scanner.start(ScanKind.BEFORE)
    await refuses(scene)
    await settle()
    await refuses(scene)
    await scene.env.clock.advance(60)
    await scene.active.services.functions.run(FUNCTION)


async def test_nothing_else_is_started_while_codes_are_cleared(scene: Scene) -> None:
    scene.fake.script = Unit([(2.0, "54")])
    await scene.scanned()
    clearing = scene.env.scope.start(scene.car.clearer.clear([0], Permit(Risk.STATE)), "clear")
    await settle()
    await refuses(scene)
    await scene.env.clock.advance(60)
    assert clearing.done()
    await scene.active.services.locals.unmute()


async def test_nothing_else_is_started_while_the_console_uses_the_buses(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.CONSOLE):
        await refuses(scene)
    await scene.active.services.functions.run(FUNCTION)


async def nothing_can_use_the_buses(scene: Scene, error: type[OpenObdError]) -> None:
    """Checks that no scan, no second attempt and no clearing can be started, and that nothing is sent."""
    scene.fake.sent.clear()
    starts: tuple[Callable[[], None], ...] = (
        lambda: scene.car.scanner.start(ScanKind.AFTER),
        scene.car.scanner.look_again,
    )
    for start in starts:
        with pytest.raises(error):
            start()
    assert isinstance(await cleared(scene, 0), error)
    assert scene.fake.sent == []


async def test_the_buses_stay_free_while_a_function_runs(scene: Scene) -> None:
    scene.fake.script = Unit()
    await scene.scanned()
    run = await scene.active.services.functions.run(FUNCTION)
    await nothing_can_use_the_buses(scene, FunctionRunning)
    run.error = FunctionOutOfSight()
    await nothing_can_use_the_buses(scene, FunctionRunning)


async def test_the_buses_stay_free_while_local_testers_can_use_them(scene: Scene) -> None:
    scene.fake.script = Unit()
    await scene.scanned()
    await scene.active.services.locals.unmute()
    await nothing_can_use_the_buses(scene, BusesInUse)
    await scene.active.services.locals.mute()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert result.request


async def test_d5_the_buses_stay_free_while_nobody_knows_whether_local_testers_can_use_them(scene: Scene) -> None:
    scene.fake.script = Unit()
    await scene.scanned()
    scene.env.backend.failures["unmute"] = [LineSilent("raw")]
    with suppress(OpenObdError):
        await scene.active.services.locals.unmute()
    assert scene.active.services.locals.muted is None
    assert scene.car.obstacles == (Obstacle.LOCALS_UNKNOWN,)
    await nothing_can_use_the_buses(scene, BusesInUse)
    await scene.active.services.locals.mute()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert result.request


async def test_a_server_that_cannot_block_local_testers_does_not_stand_in_the_way(scene: Scene) -> None:
    scene.active.services.locals.muted = None
    scene.env.backend.failures["mute"] = [NotOffered()]
    with suppress(NotOffered):
        await scene.active.services.locals.mute()
    assert scene.car.obstacles == ()


async def test_the_buses_stay_free_while_local_testers_are_being_unblocked(scene: Scene) -> None:
    local, begun = scene.active.services.locals, asyncio.Event()
    scene.active.subscribe(lambda: begun.set() if local.changing else None)
    unmuting = scene.env.scope.start(local.unmute(), "unmute")
    await begun.wait()
    with pytest.raises(BusesInUse):
        scene.car.scanner.start(ScanKind.BEFORE)
    await unmuting
