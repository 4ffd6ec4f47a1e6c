"""Clearing of trouble codes: the preconditions, the requests, and what is read afterwards."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from openobd_desktop.core.session.car import clearing
from openobd_desktop.core.session.services.vehicle import VOLTAGE
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.diagnosis.budgets import CLEAR_LAST, CLEAR_TOTAL
from openobd_desktop.diagnosis.guard import NotPermitted, Permit
from openobd_desktop.domain.car.buses import Channel, IsotpAddress, KlineAddress, Tp20Address
from openobd_desktop.domain.car.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.car.diagnosis import Risk
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.errors import (
    BusesInUse,
    BusesRefused,
    CarLost,
    ClearingRefused,
    EngineSpeedUnknown,
    OpenObdError,
)
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer
from tests.core.session.car.scene import CODES, KLINE, NO_CODES, OLD_CAN, Scene, healthy, isotp, scene_in, units

CLEAR = "14FFFFFF"
STANDS = {"22F40C": ["62F40C0000"]}
"""Answers of an engine that is not running."""
PERMIT = Permit(Risk.STATE)


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    return await scene_in(env)


class Unit:
    """A control unit whose codes can be cleared."""

    def __init__(self, answer: Sequence[Answer] = ("54",), after: str = NO_CODES) -> None:
        self.codes, self._after = CODES, after
        self._answer = answer
        self.others: dict[str, Sequence[Answer]] = dict(STANDS)

    def __call__(self, channel: Channel, request: str) -> Sequence[Answer]:
        if request == CLEAR:
            self.codes = self._after
            return self._answer
        if request == "1902AF":
            return [self.codes]
        return self.others.get(request) or healthy(channel, request)


async def cleared(
    scene: Scene, *rows: int, engine_is_off: bool = False, with_obd: bool = False
) -> list[ClearResult] | OpenObdError:
    """Clears codes; returns the results or the error raised."""
    asking = scene.car.clearer.clear(rows, PERMIT, engine_is_off=engine_is_off, with_obd=with_obd)
    work = scene.env.scope.start(caught(asking), "clear")
    await scene.env.clock.advance(120)
    return work.result()


async def caught(work: object) -> list[ClearResult] | OpenObdError:
    try:
        return await work  # type: ignore[misc, no-any-return]
    except OpenObdError as error:
        return error


def sent(scene: Scene) -> list[str]:
    return [text for _, text in scene.fake.sent]


async def test_row_25_codes_are_cleared_and_read_again_a_second_later(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit([(0.004, "7F1478"), (0.1, "54")])
    await scene.scanned()
    scene.fake.sent.clear()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, result.after, result.request.hex()) == (ClearOutcome.GONE, (), CLEAR.lower())
    assert [code.raw.hex() for code in result.before] == ["012011"]
    assert sent(scene) == ["22F40C", CLEAR, "1902AF"]
    assert scene.car.ownership.owner is None


async def test_codes_that_come_back_at_once_are_told(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit(after=CODES)
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, len(result.after)) == (ClearOutcome.CAME_BACK, 1)


async def test_codes_that_are_only_untested_have_not_come_back(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit(after="5902FF01201150")
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert result.outcome is ClearOutcome.GONE


@pytest.mark.parametrize(("answer", "reason"), [("7F1422", 0x22), ("7F1483", 0x83), ("7F1421", 0x21)])
async def test_row_26_a_refusal_is_told_with_its_reason(scene: Scene, answer: str, reason: int) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit([answer])
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, result.negative) == (ClearOutcome.REFUSED, reason)


@pytest.mark.parametrize("answer", [[], ["ZZ"], ["7F14"], ["7F1478"]])
@pytest.mark.parametrize(
    ("after", "outcome", "codes"),
    [
        (NO_CODES, ClearOutcome.GONE, []),
        (CODES, ClearOutcome.REMAINED, ["P0120-11"]),
        ("5902FF0120", ClearOutcome.SILENT, []),
    ],
)
async def test_s2_without_a_readable_answer_the_codes_tell_whether_they_were_cleared(
    scene: Scene, answer: Sequence[Answer], after: str, outcome: ClearOutcome, codes: list[str]
) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit(answer, after)
    await scene.scanned()
    scene.fake.sent.clear()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, [code.text for code in result.after]) == (outcome, codes)
    assert sent(scene).count(CLEAR) == 1, "what may have been done is not repeated"


async def test_a_connection_lost_while_clearing_leaves_the_outcome_open(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit([CarLost()])
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, result.reason) == (ClearOutcome.BROKEN_OFF, CarLost.what)


async def test_nothing_is_cleared_without_a_scan(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    assert isinstance(await cleared(scene, 0), ClearingRefused)
    assert scene.fake.sent == []


async def test_a_unit_that_did_not_answer_the_scan_is_not_cleared(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.answers({}, number=1)
    await scene.scanned()
    scene.fake.sent.clear()
    assert isinstance(await cleared(scene, 0, 1), ClearingRefused)
    assert scene.fake.sent == []


async def test_nothing_is_cleared_without_a_permit_for_it(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    scene.fake.sent.clear()
    for permit in (Permit(Risk.READ), Permit(Risk.STATE, b"\x14\xff\x00")):
        with pytest.raises(NotPermitted):
            await scene.car.clearer.clear([0], permit)
    assert scene.fake.sent == []


@pytest.mark.parametrize("answers", [{"22F40C": ["62F40C0C80"]}, {"22F40C": ["7F2231"], "010C": ["410C0C80"]}])
async def test_nothing_is_cleared_while_the_engine_runs(scene: Scene, answers: dict[str, Sequence[Answer]]) -> None:
    await scene.knows(isotp(0xE0), isotp(0x10))
    unit = Unit()
    unit.others = answers
    scene.fake.script = unit
    await scene.scanned()
    error = await cleared(scene, 1, engine_is_off=True)
    assert isinstance(error, ClearingRefused)
    assert "engine" in error.what
    assert CLEAR not in sent(scene)


async def test_an_engine_speed_that_cannot_be_read_is_left_to_a_person(scene: Scene) -> None:
    await scene.knows(isotp(0x10))
    scene.fake.script = Unit()
    await scene.scanned()
    assert isinstance(await cleared(scene, 0), EngineSpeedUnknown)
    assert CLEAR not in sent(scene)
    (result,) = await cleared(scene, 0, engine_is_off=True)  # type: ignore[misc]
    assert result.outcome is ClearOutcome.GONE


@pytest.mark.parametrize(("voltage", "is_refused"), [("11.4", True), ("11.5", False), ("", False)])
async def test_nothing_is_cleared_at_a_low_voltage(scene: Scene, voltage: str, is_refused: bool) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    scene.inside.variables[VariableScope.CONNECTION, VOLTAGE] = voltage
    assert isinstance(await cleared(scene, 0), ClearingRefused) is is_refused
    assert (CLEAR in sent(scene)) is not is_refused


async def test_row_31_kwp_has_a_request_of_its_own(scene: Scene) -> None:
    line = Ecu(kind=EcuKind.KLINE, request_id=0x11, bus=KLINE)
    old = Ecu(kind=EcuKind.TP20, request_id=0x1F, bus=OLD_CAN)
    await scene.knows(line, old)
    answers = {"1089": ["5089"], "1800FF00": ["5800"], "1802FF00": ["5800"], "14FF00": ["54FF00"]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    await scene.scanned()
    scene.fake.sent.clear()
    results = await cleared(scene, 0, 1, engine_is_off=True)
    assert not isinstance(results, OpenObdError)
    assert [each.outcome for each in results] == [ClearOutcome.GONE] * 2
    assert scene.fake.requests(Channel("bus_7", KlineAddress(0x11))) == ["14FF00", "1800FF00"]
    assert scene.fake.requests(Channel("bus_6_14", Tp20Address(0x1F))) == ["1089", "14FF00", "1089", "1802FF00"]


async def test_the_engine_is_cleared_over_obd_too_only_if_that_was_asked_for(scene: Scene) -> None:
    await scene.knows(isotp(0xE0), isotp(0x10))
    unit = Unit()
    unit.others["04"] = ["44"]
    scene.fake.script = unit
    await scene.scanned()
    await cleared(scene, 0, 1)
    assert "04" not in sent(scene)
    await cleared(scene, 0, 1, with_obd=True)
    assert sent(scene).count("04") == 1


async def test_a_refused_configuration_is_the_result_of_its_units(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    scene.fake.refusals = [None, BusesRefused()]
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, result.reason) == (ClearOutcome.NOT_REACHED, BusesRefused.what)


async def test_cancelling_spares_the_units_that_have_not_begun(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(3)))
    answers: dict[str, Sequence[Answer]] = {"1800FF00": ["5800"], "14FF00": [(2.0, "54FF00")]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    await scene.scanned()
    work = scene.env.scope.start(scene.car.clearer.clear([0, 1, 2], PERMIT, engine_is_off=True), "clear")
    await scene.env.clock.advance(1)
    scene.car.clearer.cancel()
    await scene.env.clock.advance(60)
    outcomes = [each.outcome for each in work.result()]
    assert outcomes == [ClearOutcome.GONE, ClearOutcome.NOT_REACHED, ClearOutcome.NOT_REACHED]
    assert sent(scene).count("14FF00") == 1


async def test_a_clearing_continues_if_its_caller_ends(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit([(2.0, "54")])
    await scene.scanned()
    work = scene.env.scope.start(scene.car.clearer.clear([0], PERMIT), "clear")
    await scene.env.clock.advance(1)
    work.cancel()
    await scene.env.clock.advance(1)
    with pytest.raises(BusesInUse):
        await scene.car.clearer.clear([0], PERMIT)
    await scene.env.clock.advance(60)
    assert [each.outcome for each in scene.car.clearer.results] == [ClearOutcome.GONE]


class Engine(Unit):
    """An engine that reports different codes over OBD and over UDS."""

    def __init__(self, after: Sequence[Answer] = ("4300",), permanent: str = "4A00") -> None:
        super().__init__()
        self.codes = NO_CODES
        self._stored: Sequence[Answer] = ["43010143"]
        self._after_clearing = after
        self.others |= {"0A": [permanent], "07": ["4700"]}

    def __call__(self, channel: Channel, request: str) -> Sequence[Answer]:
        if request == CLEAR:
            self._stored = self._after_clearing
        return self._stored if request == "03" else super().__call__(channel, request)


@pytest.mark.parametrize(
    ("engine", "outcome", "after"),
    [
        (Engine(), ClearOutcome.GONE, []),
        (Engine(after=["43010143"]), ClearOutcome.CAME_BACK, ["P0143"]),
        (Engine(after=["7F0322"]), ClearOutcome.UNKNOWN, []),
        (Engine(after=[]), ClearOutcome.UNKNOWN, []),
        (Engine(permanent="4A010420"), ClearOutcome.CAME_BACK, ["P0420"]),
    ],
)
async def test_d5_codes_that_were_read_over_obd_are_gone_only_if_obd_says_so(
    scene: Scene, engine: Engine, outcome: ClearOutcome, after: list[str]
) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = engine
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, [code.text for code in result.after]) == (outcome, after)


async def test_d10_a_cancelled_clearing_stays_cancelled_if_another_one_is_refused(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(2)))
    answers: dict[str, Sequence[Answer]] = {"1800FF00": ["5800"], "14FF00": [(2.0, "54FF00")]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    await scene.scanned()
    work = scene.env.scope.start(scene.car.clearer.clear([0, 1], PERMIT, engine_is_off=True), "clear")
    await scene.env.clock.advance(1)
    scene.car.clearer.cancel()
    with pytest.raises(BusesInUse):
        await scene.car.clearer.clear([0], PERMIT, engine_is_off=True)
    await scene.env.clock.advance(60)
    assert [each.outcome for each in work.result()] == [ClearOutcome.GONE, ClearOutcome.NOT_REACHED]


async def test_units_are_spared_once_the_permission_has_ended(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(3)))
    answers: dict[str, Sequence[Answer]] = {"1800FF00": ["5800"], "14FF00": [(2.0, "54FF00")]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    await scene.scanned()
    permit = Permit(Risk.STATE)
    clearing = scene.env.scope.start(scene.car.clearer.clear([0, 1, 2], permit, engine_is_off=True), "clear")
    await scene.env.clock.advance(1)
    permit.revoke()
    await scene.env.clock.advance(60)
    results = clearing.result()
    assert [each.outcome for each in results] == [ClearOutcome.GONE, *[ClearOutcome.NOT_REACHED] * 2]
    assert [each.request.hex() for each in results] == ["14ff00", "", ""]
    assert sent(scene).count("14FF00") == 1


async def test_nothing_is_cleared_while_the_ignition_is_off(scene: Scene) -> None:
    await scene.knows(*units(1))
    await scene.scanned()
    scene.fake.ignition = False
    scene.fake.sent.clear()
    error = await cleared(scene, 0)
    assert isinstance(error, ClearingRefused)
    assert error.what == "The ignition is off."


async def test_nothing_is_cleared_if_the_policy_of_this_pc_does_not_allow_it(env: CoreEnv) -> None:
    env.service = SessionService(SessionStore(), env.scope, env.clock, may_clear=False)
    await env.log_in(env.service)
    scene = await scene_in(env)
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit()
    await scene.scanned()
    scene.fake.sent.clear()
    error = await cleared(scene, 0)
    assert isinstance(error, ClearingRefused)
    assert "IT department" in error.what
    assert scene.fake.sent == []


async def test_clearing_that_takes_too_long_begins_with_no_further_unit_and_is_broken_off(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(9)))
    answers: dict[str, Sequence[Answer]] = {"1800FF00": ["5800"], "14FF00": [(3.9, "7F1478"), *[(5.0, "7F1478")] * 99]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    await scene.scanned()
    work = scene.env.scope.start(scene.car.clearer.clear(range(9), PERMIT, engine_is_off=True), "clear")
    await scene.env.clock.advance(CLEAR_TOTAL + CLEAR_LAST + 1)
    results = work.result()
    assert [each.outcome for each in results] == [ClearOutcome.SILENT] * 4 + [ClearOutcome.NOT_REACHED] * 5
    assert {each.reason for each in results[4:]} == {"Clearing took too long to reach this control unit."}
    assert sent(scene).count("14FF00") == 4


async def test_what_still_clears_when_the_time_is_over_is_broken_off(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clearing, "CLEAR_TOTAL", 10.0)
    monkeypatch.setattr(clearing, "CLEAR_LAST", 5.0)
    await scene.knows(isotp(0xE0))
    scene.fake.script = Unit([(1.0, "7F1478"), *[(5.0, "7F1478")] * 99])
    await scene.scanned()
    (result,) = await cleared(scene, 0)  # type: ignore[misc]
    assert (result.outcome, scene.fake.closed) == (ClearOutcome.BROKEN_OFF, len(scene.fake.streams))


async def test_no_further_unit_begins_once_the_session_is_over(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(3)))
    answers: dict[str, Sequence[Answer]] = {"1800FF00": ["5800"], "14FF00": [(2.0, "54FF00")]}
    scene.fake.script = lambda _channel, request: answers.get(request, [f"7F{request[:2]}11"])
    await scene.scanned()
    work = scene.env.scope.start(scene.car.clearer.clear([0, 1, 2], PERMIT, engine_is_off=True), "clear")
    await scene.env.clock.advance(1)
    scene.active.services.session_over()
    await scene.env.clock.advance(60)
    assert work.done()
    assert sent(scene).count("14FF00") == 1


async def test_a_clearing_that_is_cancelled_while_the_engine_is_checked_clears_nothing(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    unit = Unit()
    unit.others = {"22F40C": [(1.0, "62F40C0000")]}
    scene.fake.script = unit
    await scene.scanned()
    work = scene.env.scope.start(scene.car.clearer.clear([0], PERMIT), "clear")
    await scene.env.clock.advance(0.5)
    scene.car.clearer.cancel()
    await scene.env.clock.advance(60)
    assert [each.outcome for each in work.result()] == [ClearOutcome.NOT_REACHED]
    assert CLEAR not in sent(scene)


async def test_s2_what_was_cleared_is_told_until_the_next_scan_whatever_is_tried_in_between(scene: Scene) -> None:
    await scene.knows(*units(3))
    silent = scene.inside.ecus[2].response_id
    is_on = False
    unit = Unit()

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        address = channel.address
        is_silent = isinstance(address, IsotpAddress) and address.response_id == silent and not is_on
        return () if is_silent else unit(channel, request)

    scene.fake.script = script
    await scene.scanned()

    def told() -> list[str]:
        return [one.address.address.text for one in scene.car.cleared]

    await cleared(scene, 0, engine_is_off=True)
    await cleared(scene, 1, engine_is_off=True)
    both = [each.address.address.text for each in scene.car.scanner.results.rows[:2]]
    assert told() == both, "the second clearing does not make the first undone"
    assert isinstance(await cleared(scene, 0), EngineSpeedUnknown)
    assert told() == both, "nor does a refused one"
    is_on = True
    scene.car.scanner.look_again()
    await scene.env.clock.advance(60)
    assert not scene.car.scanner.running
    assert told() == both, "the units that were cleared were not asked again"
    await scene.scanned()
    assert told() == []
