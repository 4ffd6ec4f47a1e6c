"""The ignition, sensed on a free pin in addition to the buses that are in use."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from openobd_desktop.core.session.car.ignition import PINS, RENEWAL
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.diagnosis.guard import Permit
from openobd_desktop.domain.car.buses import BusConfiguration, CanBus, DoipBus, EcuBus, KlineBus
from openobd_desktop.domain.car.clearing import ClearOutcome
from openobd_desktop.domain.car.diagnosis import Risk, ScanKind, UnitOutcome
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.errors import CarLost, ClearingRefused, NotOffered
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer
from tests.core.fakes import settle
from tests.core.session.car.scene import BODY, CAN, KLINE, LINK, Scene, isotp, scene_in, units
from tests.core.session.car.test_clearing import CLEAR, Unit, cleared, sent

DOIP = DoipBus(1, 3001)


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    return await scene_in(env)


async def begun(scene: Scene) -> None:
    """Starts a scan and waits until it has configured its buses."""
    scene.car.scanner.start(ScanKind.BEFORE)
    await scene.env.clock.advance(LINK / 2)


@pytest.mark.parametrize(
    ("is_on", "state"), [(True, LoadState.KNOWN), (False, LoadState.KNOWN), (None, LoadState.NOTHING)]
)
async def test_a_scan_senses_the_ignition_beside_its_buses(scene: Scene, is_on: bool | None, state: LoadState) -> None:
    assert scene.car.ignition.state is LoadState.NOT_ASKED
    await scene.knows(isotp(0))
    scene.fake.ignition = is_on
    await begun(scene)
    assert (scene.car.ignition.state, scene.car.ignition.value) == (state, is_on)
    assert scene.fake.sensed == [1]
    await scene.car.scanner.cancel()


async def test_a_change_is_told_at_once_as_long_as_the_buses_are_in_use(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.ignition = False
    await begun(scene)
    scene.fake.switch(True)
    await settle()
    assert scene.car.ignition.value is True
    await scene.car.scanner.cancel()
    assert scene.fake.following == 0
    assert scene.car.ignition.value is True, "as sensed last"


@pytest.mark.parametrize("flips", [False, True], ids=["the same state", "another state each time"])
async def test_s9_a_flood_of_states_is_announced_at_most_a_few_times_a_second(scene: Scene, flips: bool) -> None:
    await scene.knows(isotp(0))
    scene.fake.ignition = True
    await begun(scene)
    announced: list[bool | None] = []
    undo = scene.active.subscribe(lambda: announced.append(scene.car.ignition.value))
    for number in range(1, 1001):
        scene.fake.switch(not flips or number % 2 == 0)
        await settle()
    undo()
    assert len(announced) <= 10
    assert scene.car.ignition.value is True
    announced.clear()
    scene.active.subscribe(lambda: announced.append(scene.car.ignition.value))
    scene.fake.switch(False)
    await scene.env.clock.advance(1)
    assert announced[-1] is False, "the last change is shown"
    await scene.car.scanner.cancel()


@pytest.mark.parametrize(
    ("others", "pin"),
    [((), PINS[0]), ((Ecu(kind=EcuKind.DOIP, request_id=1, bus=DOIP),), PINS[1])],
)
async def test_the_pin_is_one_that_no_bus_of_the_car_uses(scene: Scene, others: tuple[Ecu, ...], pin: int) -> None:
    await scene.knows(isotp(0), *others)
    await begun(scene)
    assert scene.fake.sensed == [pin]
    await scene.car.scanner.cancel()


async def test_without_a_free_pin_the_ignition_is_not_sensed(scene: Scene) -> None:
    await scene.knows(isotp(0), isotp(1, CanBus(*PINS, 1, 2)))
    await begun(scene)
    assert scene.fake.sensed == [None]
    await scene.car.scanner.cancel()


async def test_four_buses_leave_no_room_for_the_ignition(scene: Scene) -> None:
    buses: tuple[EcuBus, ...] = (CAN, BODY, KLINE, KlineBus(15, 1003, 11))
    async with scene.car.ownership.lend(Owner.CONSOLE) as lease:
        await lease.configure([BusConfiguration(f"bus {number}", bus) for number, bus in enumerate(buses)])
        await lease.configure([BusConfiguration("bus", CAN)])
    assert scene.fake.sensed == [None, 1]


async def test_each_configuration_opens_the_stream_again(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.CONSOLE) as lease:
        for bus in (CAN, BODY):
            await lease.configure([BusConfiguration("bus", bus)])
            await settle()
            assert scene.fake.following == 1
    assert scene.fake.following == 0
    assert scene.env.backend.calls.count("ignition") == 2


async def test_a_silent_stream_is_opened_again_before_it_ends_the_session(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.CONSOLE) as lease:
        await lease.configure([BusConfiguration("bus", CAN)])
        await settle()
        await scene.env.clock.advance(RENEWAL)
        assert scene.env.backend.calls.count("ignition") == 2
        assert scene.fake.following == 1


async def test_a_service_that_refuses_the_bus_is_not_asked_for_it_again(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.refuses_ignition = True
    for _ in range(2):
        (row,) = await scene.scanned()
        assert row.outcome is UnitOutcome.ANSWERED
    assert scene.car.ignition.state is LoadState.NOTHING
    assert scene.env.backend.calls.count("configure") == 3
    assert scene.fake.sensed == [None, None]


async def test_a_server_that_is_too_old_does_not_offer_it(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.ignition_error = NotOffered()
    (row,) = await scene.scanned()
    assert row.outcome is UnitOutcome.ANSWERED
    assert scene.car.ignition.state is LoadState.NOT_OFFERED
    await scene.scanned()
    assert scene.fake.sensed == [1, None]


async def test_a_broken_stream_is_told_and_the_scan_goes_on(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.ignition_error = CarLost()
    (row,) = await scene.scanned()
    assert row.outcome is UnitOutcome.ANSWERED
    assert (scene.car.ignition.state, type(scene.car.ignition.error)) == (LoadState.FAILED, CarLost)


async def test_off_is_not_believed_if_most_of_the_car_answers(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.fake.ignition = False
    await scene.scanned()
    assert scene.car.ignition.state is LoadState.NOTHING, "the pin is not connected to the ignition"


async def test_nothing_is_cleared_while_the_ignition_is_known_to_be_off(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    scene.fake.ignition = True
    await scene.scanned()
    scene.fake.switch(False)
    error = await cleared(scene, 0)
    assert isinstance(error, ClearingRefused)
    assert "ignition" in error.what
    assert CLEAR not in sent(scene)


async def test_what_is_not_known_of_the_ignition_does_not_keep_from_clearing(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert result.outcome is ClearOutcome.GONE


async def test_an_ignition_that_is_switched_off_meanwhile_spares_the_units_that_have_not_begun(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(2)))
    answers: dict[str, Sequence[Answer]] = {"1800FF00": ["5800"], "14FF00": [(2.0, "54FF00")]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    scene.fake.ignition = True
    await scene.scanned()
    work = scene.car.clearer.clear([0, 1], Permit(Risk.STATE), engine_is_off=True)
    clearing = scene.env.scope.start(work, "clear")
    await scene.env.clock.advance(1)
    scene.fake.switch(False)
    await scene.env.clock.advance(60)
    first, second = clearing.result()
    assert (first.outcome, second.outcome) == (ClearOutcome.GONE, ClearOutcome.NOT_REACHED)
    assert "ignition" in second.reason
    assert sent(scene).count("14FF00") == 1
