"""Scans of a car in memory: phases, order, fallbacks, second attempt, cancellation, and results of an aborted scan."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

import pytest

from openobd_desktop.core.session.car.car import Obstacle
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.core.session.car.results import MOST_CODES_OF_SCAN
from openobd_desktop.core.session.car.scan import volts
from openobd_desktop.core.session.services.vehicle import VOLTAGE
from openobd_desktop.diagnosis.messages import LONGEST_TEXT, MOST_CODES
from openobd_desktop.diagnosis.plan import MOST_CHANNELS
from openobd_desktop.domain.car.buses import (
    BusConfiguration,
    CanBus,
    Channel,
    DoipBus,
    IsotpAddress,
    Protocol,
    UnitAddress,
)
from openobd_desktop.domain.car.diagnosis import Problem, Scan, ScanKind, UnitOutcome
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.session import ConnectorReading
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.errors import (
    BusesInUse,
    BusesRefused,
    CarLost,
    CarStreamEnded,
    NoAnswer,
    NotConnected,
    NotOffered,
    NotReadyYet,
    OpenObdError,
    UnitRefused,
)
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer, Script, scripted
from tests.core.fake_inside import FUNCTION
from tests.core.fakes import settle
from tests.core.session.car.scene import (
    BODY,
    CAN,
    CODES,
    KLINE,
    LINK,
    NO_CODES,
    OLD_CAN,
    Scene,
    healthy,
    isotp,
    scene_in,
    units,
)


@pytest.fixture
async def scene(env: CoreEnv) -> Scene:
    return await scene_in(env)


async def test_each_unit_is_a_row_with_its_codes_and_what_it_is(scene: Scene) -> None:
    await scene.knows(isotp(0), isotp(1, BODY), Ecu(kind=EcuKind.UNKNOWN))
    first, second, third = await scene.scanned()
    assert first.address == UnitAddress((6, 14), IsotpAddress(0x700, 0x708))
    assert [code.raw.hex() for code in first.codes] == ["012011"]
    assert (first.outcome, first.identity.part_number, first.request.hex()) == (
        UnitOutcome.ANSWERED,
        "ABC",
        "1902af",
    )
    assert second.address.pins == (3, 11)
    assert third.outcome is UnitOutcome.NOT_SUPPORTED
    scan = scene.car.scanner.scan
    assert scan is not None
    assert (scan.kind, scan.complete, list(scan.units)) == (ScanKind.BEFORE, True, [first, second, third])
    assert scan.ended_at is not None


async def test_all_buses_of_a_phase_are_configured_in_one_call_exactly_as_received(scene: Scene) -> None:
    received = CanBus(6, 14, 1, 99, 0, b"\x98\x06\x01")
    await scene.knows(isotp(0, received), isotp(1, BODY))
    await scene.scanned()
    (configured,) = scene.fake.configured
    assert [(each.name, each.bus) for each in configured] == [("bus_6_14", received), ("bus_3_11", BODY)]


async def test_at_most_24_units_are_asked_at_once_in_waves_of_equal_size(scene: Scene) -> None:
    await scene.knows(*units(40))
    rows = await scene.scanned()
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED] * 40
    assert scene.fake.most_at_once == 20
    assert scene.fake.closed == len(scene.fake.streams)


async def test_the_codes_of_all_units_come_before_anything_else(scene: Scene) -> None:
    await scene.knows(*units(40))
    scene.car.scanner.start(ScanKind.OTHER)
    await scene.env.clock.advance(2 * LINK)
    rows = scene.car.scanner.results.rows
    assert [len(row.codes) for row in rows] == [1] * 40
    assert [text for _, text in scene.fake.sent[:40]] == ["1902AF"] * 40
    await scene.car.scanner.cancel()


async def test_a_silent_unit_delays_nobody(scene: Scene) -> None:
    await scene.knows(*units(20))
    scene.answers({}, number=3)
    scene.car.scanner.start(ScanKind.OTHER)
    await scene.env.clock.advance(LINK)
    rows = scene.car.scanner.results.rows
    assert sum(row.outcome is UnitOutcome.ANSWERED for row in rows) == 19
    await scene.env.clock.advance(60)
    assert rows[3].outcome is UnitOutcome.SILENT
    assert rows[3].tries == 4, "two tries at the first and two at the second look"
    assert scene.fake.requests(Channel("bus_6_14", rows[3].address.address)) == ["1902AF"] * 4


async def test_a_second_look_finds_what_a_gateway_swallowed(scene: Scene) -> None:
    await scene.knows(*units(10))
    answered = {"1902AF": [(LINK, NO_CODES)]}
    silences = iter([(), (), answered["1902AF"]])

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        is_it = channel.address == IsotpAddress(0x703, 0x70B)
        return next(silences) if is_it and request == "1902AF" else healthy(channel, request)

    scene.fake.script = script
    rows = await scene.scanned()
    assert (rows[3].outcome, rows[3].tries, rows[3].identity.part_number) == (UnitOutcome.ANSWERED, 3, "ABC")


async def test_the_second_look_asks_four_at_a_time(scene: Scene) -> None:
    await scene.knows(*units(24))
    silent = {0x700 + number for number in range(10)}
    looks: list[int] = []

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        address = channel.address
        assert isinstance(address, IsotpAddress)
        if address.request_id in silent:
            looks.append(len(scene.fake.streams) - scene.fake.closed)
            return ()
        return healthy(channel, request)

    scene.fake.script = script
    await scene.scanned()
    assert max(looks[20:]) == 4


async def test_a_second_look_does_not_wait_for_the_slowest_unit(scene: Scene) -> None:
    await scene.knows(*units(6), *(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(3)))
    silences: Iterator[Sequence[Answer]] = iter([(), (), [NO_CODES]])

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        if channel.bus == "bus_7":
            return [(7.0, "5800")] if request == "1800FF00" else [f"7F{request[:2]}11"]
        is_it = channel.address == IsotpAddress(0x701, 0x709)
        return next(silences) if is_it and request == "1902AF" else healthy(channel, request)

    scene.fake.script = script
    scene.car.scanner.start(ScanKind.BEFORE)
    await scene.env.clock.advance(6)
    rows = scene.car.scanner.results.rows
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED] * 6 + [UnitOutcome.NOT_REACHED] * 3
    assert rows[1].tries == 3
    await scene.car.scanner.cancel()


async def test_units_that_broke_do_not_keep_a_silent_one_from_its_second_look(scene: Scene) -> None:
    await scene.knows(*units(4))
    broken = (IsotpAddress(0x700, 0x708), IsotpAddress(0x701, 0x709))

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        if channel.address in broken:
            return [UnitRefused()]
        return () if channel.address == IsotpAddress(0x702, 0x70A) else healthy(channel, request)

    scene.fake.script = script
    rows = await scene.scanned()
    assert (rows[2].outcome, rows[2].tries) == (UnitOutcome.SILENT, 4)


async def test_a_unit_that_answers_only_at_the_next_request_tells_what_it_is(scene: Scene) -> None:
    await scene.knows(*units(3))
    kept: list[Answer] = []

    def late(channel: Channel, request: str) -> Sequence[Answer]:
        answers = list(healthy(channel, request))
        if channel.address != IsotpAddress(0x701, 0x709):
            return answers
        if kept:
            answers = [*kept, *answers]
            kept.clear()
            return answers
        kept.extend(answers)
        return ()

    scene.fake.script = late
    rows = await scene.scanned(120)
    assert [row.identity.part_number for row in rows] == ["ABC"] * 3


async def test_a_unit_that_does_not_tell_what_it_is_costs_four_requests(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.answers({"1902AF": [NO_CODES]})
    (row,) = await scene.scanned()
    assert row.outcome is UnitOutcome.ANSWERED
    assert [text for _, text in scene.fake.sent] == ["1902AF", "22F187", "22F187", "22F189", "22F191"]


async def test_if_most_units_are_silent_the_second_look_waits_for_the_operator(scene: Scene) -> None:
    await scene.knows(*units(4))
    scene.fake.script = scripted({})
    rows = await scene.scanned()
    assert [row.tries for row in rows] == [2] * 4
    assert scene.car.scanner.ignition_in_doubt
    scene.fake.script = healthy
    scene.car.scanner.look_again()
    await scene.env.clock.advance(60)
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED] * 4
    assert not scene.car.scanner.ignition_in_doubt
    scan = scene.car.scanner.scan
    assert scan is not None
    assert len(scan.answered) == 4


async def test_a_second_look_that_was_put_off_follows_once_most_of_the_car_has_answered(scene: Scene) -> None:
    await scene.knows(isotp(0), isotp(1), isotp(2), *(isotp(number, OLD_CAN) for number in (3, 4)))
    answers_late = iter([(), (), (), (), [NO_CODES], [NO_CODES]])

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        address = channel.address
        is_late = isinstance(address, IsotpAddress) and address.request_id in (0x700, 0x701)
        return next(answers_late) if is_late and request == "1902AF" else healthy(channel, request)

    scene.fake.script = script
    rows = await scene.scanned()
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED] * 5
    assert [[each.bus for each in phase] for phase in scene.fake.configured] == [[CAN], [OLD_CAN], [CAN]]
    assert not scene.car.scanner.ignition_in_doubt
    assert scene.car.scanner.results.done == 5


async def test_buses_without_known_pins_have_names_of_their_own(scene: Scene) -> None:
    ethernet = [Ecu(kind=EcuKind.DOIP, request_id=1, bus=DoipBus(9, network)) for network in (3001, 3002)]
    await scene.knows(*ethernet)
    await scene.scanned()
    (configured,) = scene.fake.configured
    assert len({each.name for each in configured}) == 2


async def test_row_16_a_unit_that_wants_an_extended_session_gets_one_and_is_set_back(scene: Scene) -> None:
    await scene.knows(isotp(0))
    asked = iter([["7F197F"], [NO_CODES]])

    def script(_channel: Channel, request: str) -> Sequence[Answer]:
        if request == "1902AF":
            return next(asked)
        return {"1003": ["5003003201F4"], "1001": ["5001"]}.get(request, [f"7F{request[:2]}31"])

    scene.fake.script = script
    (row,) = await scene.scanned()
    assert row.outcome is UnitOutcome.ANSWERED
    assert [text for _, text in scene.fake.sent if text][:4] == ["1902AF", "1003", "1902AF", "1001"]


async def test_cars_with_both_kinds_on_the_same_pins_are_read_in_two_phases(scene: Scene) -> None:
    await scene.knows(isotp(0), isotp(1), Ecu(kind=EcuKind.TP20, request_id=0x1F, bus=OLD_CAN))

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        old = {"1089": ["5089"], "1802FF00": ["5802021462052224"], "1A9B": ["7F1A11"]}
        return old[request] if request in old else healthy(channel, request)

    scene.fake.script = script
    rows = await scene.scanned()
    assert [[each.bus for each in phase] for phase in scene.fake.configured] == [[CAN], [OLD_CAN]]
    assert (rows[2].protocol, len(rows[2].codes)) == (Protocol.TP20, 2)


async def test_units_on_a_k_line_are_asked_one_after_the_other(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(3)))
    scene.fake.script = lambda _channel, request: [(LINK, "5800" if request == "1800FF00" else f"7F{request[:2]}11")]
    rows = await scene.scanned()
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED] * 3
    assert (scene.fake.most_at_once, len(scene.fake.streams)) == (1, 3)


async def test_a_refused_phase_says_why_and_the_other_goes_on(scene: Scene) -> None:
    await scene.knows(isotp(0), isotp(1), isotp(2, OLD_CAN), isotp(3, BODY))
    scene.fake.refusals = [None, BusesRefused()]
    rows = await scene.scanned()
    assert [row.outcome for row in rows] == [
        UnitOutcome.ANSWERED,
        UnitOutcome.ANSWERED,
        UnitOutcome.NOT_REACHED,
        UnitOutcome.ANSWERED,
    ]
    assert rows[2].reason == BusesRefused.what
    assert scene.car.scanner.scan is not None
    assert not scene.car.scanner.scan.complete


@pytest.mark.parametrize(
    ("error", "outcome"), [(CarLost(), UnitOutcome.NOT_REACHED), (UnitRefused(), UnitOutcome.REFUSED)], ids=str
)
async def test_a_broken_channel_is_the_row_of_its_unit_only(
    scene: Scene, error: OpenObdError, outcome: UnitOutcome
) -> None:
    await scene.knows(*units(3))
    scene.answers({"1902AF": [error]}, number=1)
    rows = await scene.scanned()
    assert [row.outcome for row in rows] == [UnitOutcome.ANSWERED, outcome, UnitOutcome.ANSWERED]
    assert rows[1].reason == error.what


async def test_codes_are_kept_if_the_connector_is_lost_afterwards(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.answers({"1902AF": [CODES], "22F187": [CarLost()]})
    (row,) = await scene.scanned()
    assert (row.outcome, len(row.codes)) == (UnitOutcome.ANSWERED, 1)


async def test_an_old_server_is_told_as_such(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.refusals = [NotOffered()]
    (row,) = await scene.scanned()
    assert isinstance(scene.car.scanner.error, NotOffered)
    assert (row.outcome, row.reason) == (UnitOutcome.NOT_REACHED, NotOffered.what)


@pytest.mark.parametrize("after", [0.0, 0.05, 0.1, 0.25, 0.9, 2.5])
async def test_cancelling_sends_nothing_more_and_keeps_what_is_known(scene: Scene, after: float) -> None:
    await scene.knows(*units(40))
    scene.answers({}, number=7)
    finished: list[Scan] = []
    scene.car.scanner.finished.subscribe(finished.append)
    scene.car.scanner.start(ScanKind.BEFORE)
    await scene.env.clock.advance(after)
    await scene.car.scanner.cancel()
    sent = len(scene.fake.sent)
    await scene.env.clock.advance(60)
    assert len(scene.fake.sent) == sent
    assert scene.fake.closed == len(scene.fake.streams)
    assert scene.car.ownership.owner is None
    scan = scene.car.scanner.scan
    assert scan is not None
    assert finished == [scan]
    assert scan.ended_at is not None
    assert all(row.reason for row in scan.units if row.outcome is UnitOutcome.NOT_REACHED)
    assert len(scan.answered) == len([row for row in scene.car.scanner.results.rows if row.codes])


async def test_an_endless_scan_ends_after_five_minutes_with_what_it_has(scene: Scene) -> None:
    await scene.knows(*(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(30)))
    scene.fake.script = lambda _channel, request: [(4.0, f"7F{request[:2]}78")] * 20
    rows = await scene.scanned(301)
    assert rows[0].outcome is UnitOutcome.BUSY
    assert rows[-1].outcome is UnitOutcome.NOT_REACHED
    assert "too long" in rows[-1].reason


async def test_the_buses_have_one_owner(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.car.scanner.start(ScanKind.BEFORE)
    with pytest.raises(BusesInUse):
        scene.car.scanner.start(ScanKind.BEFORE)
    await scene.env.clock.advance(60)
    scene.car.scanner.start(ScanKind.AFTER)
    await scene.env.clock.advance(60)
    assert scene.car.scanner.scan is not None
    assert scene.car.scanner.scan.kind is ScanKind.AFTER


async def test_a_scan_needs_the_list_of_control_units(scene: Scene, env: CoreEnv) -> None:
    env.backend.failures["ecus"] = [NotReadyYet(), NotReadyYet(), NotReadyYet()]
    other = await env.service.start_on_ticket("2")
    with pytest.raises(NotReadyYet):
        other.car.scanner.start(ScanKind.BEFORE)


async def test_the_voltage_is_measured_before_and_after(scene: Scene) -> None:
    await scene.knows(isotp(0))
    key = VariableScope.CONNECTION, VOLTAGE
    scene.inside.variables[key] = "12.6"
    scene.car.scanner.start(ScanKind.BEFORE)
    await scene.env.clock.advance(LINK)
    scene.inside.variables[key] = "12,1 V"
    await scene.env.clock.advance(60)
    scan = scene.car.scanner.scan
    assert scan is not None
    assert (scan.voltage_before, scan.voltage_after) == (12.6, 12.1)


@pytest.mark.parametrize(
    ("text", "found"), [("12.4", 12.4), (" 12,4 V", 12.4), ("", None), ("unknown", None), ("nan", None), ("1e9", None)]
)
def test_a_voltage_is_read_from_its_text(text: str, found: float | None) -> None:
    assert volts(text) == found


async def test_the_end_of_the_session_ends_the_scan(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.car.scanner.start(ScanKind.BEFORE)
    await settle()
    scene.active.services.session_over()
    await settle()
    assert not scene.car.scanner.running
    assert scene.fake.closed == len(scene.fake.streams)


async def test_busy_is_reported_if_it_does_not_end(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.answers({"1902AF": ["7F1921"]}, number=1)
    rows = await scene.scanned(60)
    assert rows[1].outcome is UnitOutcome.BUSY


async def test_more_channels_than_the_connector_serves_are_not_opened(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.CONSOLE) as lease:
        await lease.configure([BusConfiguration("bus", CAN)])
        for number in range(MOST_CHANNELS):
            await lease.open(Channel("bus", IsotpAddress(number, 8)))
        with pytest.raises(BusesInUse):
            await lease.open(Channel("bus", IsotpAddress(99, 8)))
        await lease.close(lease.channels[0])
        await lease.open(Channel("bus", IsotpAddress(99, 8)))
        assert len(scene.fake.streams) - scene.fake.closed == MOST_CHANNELS
    assert scene.fake.closed == len(scene.fake.streams)


async def test_a_new_configuration_closes_all_channels_first(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.CONSOLE) as lease:
        await lease.configure([BusConfiguration("bus", CAN)])
        channel = await lease.open(Channel("bus", IsotpAddress(1, 8)))
        await lease.configure([BusConfiguration("bus", BODY)])
        assert lease.channels == []
        with pytest.raises(CarStreamEnded):
            await channel.send(b"\x3e\x00")


async def test_a_channel_needs_a_configured_bus(scene: Scene) -> None:
    async with scene.car.ownership.lend(Owner.CONSOLE) as lease:
        with pytest.raises(NotConnected):
            await lease.open(Channel("bus", IsotpAddress(1, 8)))


async def test_nothing_stands_in_the_way_of_a_healthy_car(scene: Scene) -> None:
    await scene.knows(isotp(0))
    assert scene.car.obstacles == ()


async def test_whatever_stands_in_the_way_is_named(scene: Scene) -> None:
    await scene.knows(isotp(0))
    services = scene.active.services
    await services.locals.unmute()
    assert scene.car.obstacles == (Obstacle.LOCALS_UNMUTED,)
    await services.locals.mute()
    async with scene.car.ownership.lend(Owner.CONSOLE):
        assert scene.car.obstacles == (Obstacle.BUSES_IN_USE,)
        with pytest.raises(BusesInUse):
            scene.car.scanner.start(ScanKind.BEFORE)
    await services.functions.run(FUNCTION)
    await settle()
    assert scene.car.obstacles == (Obstacle.FUNCTION_RUNNING,)


@pytest.mark.parametrize(
    ("voltage", "obstacle", "asks"),
    [("12.0", None, False), ("11.9", Obstacle.VOLTAGE_LOW, False), ("11.4", Obstacle.VOLTAGE_TOO_LOW, True)],
)
async def test_a_low_voltage_warns_and_a_very_low_one_asks(
    scene: Scene, voltage: str, obstacle: Obstacle | None, asks: bool
) -> None:
    scene.inside.variables[VariableScope.CONNECTION, VOLTAGE] = voltage
    await scene.knows(isotp(0))
    assert scene.car.obstacles == ((obstacle,) if obstacle else ())
    assert [each.asks for each in scene.car.obstacles] == [asks] * len(scene.car.obstacles)
    assert not any(each.forbids for each in scene.car.obstacles)


def engine(**answers: Sequence[Answer]) -> Script:
    """Returns the script of a control unit that refuses all other requests."""
    return lambda _channel, request: answers.get(f"r{request}", [f"7F{request[:2]}11"])


@pytest.mark.parametrize("stored", [[], ["7F0311"], ["430201"], ["ZZ"]])
async def test_d5_readiness_alone_does_not_mean_that_there_are_no_codes(scene: Scene, stored: Sequence[Answer]) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = engine(r0101=["41018207E500"], r03=stored)
    (row,) = await scene.scanned()
    assert (row.outcome, row.codes) == (UnitOutcome.REFUSED, ())
    assert row.readiness is not None


async def test_the_codes_of_a_unit_that_knows_only_obd_are_known(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = engine(r0101=["41018207E500"], r03=["43010143"])
    (row,) = await scene.scanned()
    assert (row.outcome, [code.text for code in row.codes]) == (UnitOutcome.ANSWERED, ["P0143"])
    assert row.obd_read == (b"\x03",)


@pytest.mark.parametrize(
    ("codes", "outcome"), [("7F1933", UnitOutcome.REFUSED), ("5902FF0120", UnitOutcome.UNREADABLE)]
)
async def test_d5_obd_does_not_make_up_for_codes_that_were_refused_or_unreadable(
    scene: Scene, codes: str, outcome: UnitOutcome
) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = engine(r1902AF=[codes], r0101=["41018207E500"], r03=["4300"])
    (row,) = await scene.scanned()
    assert row.outcome is outcome


@pytest.mark.parametrize("later", [[], ["7F1921"], ["5902FF"[:-1]]])
async def test_s2_a_second_attempt_that_tells_less_does_not_remove_what_the_first_one_found(
    scene: Scene, later: Sequence[Answer]
) -> None:
    await scene.knows(isotp(0xE0))
    attempts: list[str] = []

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        if request == "1902AF":
            attempts.append(request)
            return ["5902FF0120112F01"] if len(attempts) == 1 else later
        if later and len(attempts) > 1:
            return [f"7F{request[:2]}11"]
        return engine(r22F187=["62F187414243"], r03=["43010143"])(channel, request)

    scene.fake.script = script
    (row,) = await scene.scanned(120)
    assert len(attempts) > 1
    assert row.outcome is UnitOutcome.UNREADABLE
    assert [code.text for code in row.codes] == ["P0120-11", "P0143"]
    assert row.tries > 1


async def test_d5_a_unit_that_only_asks_for_more_time_is_busy_and_not_silent(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.script = lambda _channel, _request: [(1.5, "7F1978")] * 60
    (row,) = await scene.scanned(290)
    assert (row.outcome, row.negative) == (UnitOutcome.BUSY, 0x78)
    assert not scene.car.scanner.ignition_in_doubt


async def test_s2_units_that_were_not_reached_do_not_say_that_the_scan_was_cancelled(scene: Scene) -> None:
    await scene.knows(*units(3))
    scene.car.scanner.start(ScanKind.BEFORE)
    await settle()
    scene.active.services.session_over()
    await settle()
    assert {row.reason for row in scene.car.scanner.results.rows} == {
        "The session could not be continued, so this control unit was not asked."
    }


async def test_cancelling_again_does_not_break_off_the_closing_of_the_connection(scene: Scene) -> None:
    await scene.knows(*units(3))
    before = scene.env.backend.channels_open
    for waits in range(12):
        scene.car.scanner.start(ScanKind.BEFORE)
        await settle()
        first = scene.env.scope.start(scene.car.scanner.cancel(), "cancel")
        for _ in range(waits):
            await asyncio.sleep(0)
            scene.car.scanner.session_over()
        await first
        await settle()
        assert scene.env.backend.channels_open == before
    assert scene.car.ownership.owner is None


async def test_a_scan_whose_buses_are_taken_in_the_last_moment_says_so(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.car.scanner.start(ScanKind.BEFORE)
    async with scene.car.ownership.lend(Owner.CONSOLE):
        await settle()
    assert isinstance(scene.car.scanner.error, BusesInUse)
    assert [row.reason for row in scene.car.scanner.results.rows] == [BusesInUse.what]


async def test_s16_answers_of_64_kilobytes_are_cut_and_told(scene: Scene) -> None:
    await scene.knows(isotp(0))
    scene.fake.script = lambda _channel, request: {
        "1902AF": ["5902FF" + "0120112F" * 16383],
        "22F187": ["62F187" + "3D" * 65000],
        "22F191": ["62F191" + "E2808F" * 20000],
    }.get(request, [f"7F{request[:2]}31"])
    (row,) = await scene.scanned()
    assert (row.outcome, row.problem, len(row.codes)) == (UnitOutcome.UNREADABLE, Problem.TOO_LONG, MOST_CODES)
    assert scene.car.scanner.results.codes == MOST_CODES
    assert (len(row.identity.part_number), len(row.identity.hardware)) == (LONGEST_TEXT, 2 * LONGEST_TEXT)


@pytest.mark.parametrize(
    ("codes", "outcome"), [("7F1933", UnitOutcome.REFUSED), ("5902FF0120", UnitOutcome.UNREADABLE)]
)
async def test_s2_a_unit_that_has_said_something_was_reached_even_if_the_connector_is_lost_afterwards(
    scene: Scene, codes: str, outcome: UnitOutcome
) -> None:
    await scene.knows(*units(3))
    scene.answers({"1902AF": [codes], "22F187": [CarLost()]})
    rows = await scene.scanned()
    assert rows[0].outcome is outcome


async def test_what_an_engine_is_is_kept_if_the_connector_is_lost_before_it_has_answered_obd(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.script = engine(r1902AF=[NO_CODES], r22F187=["62F187414243"], r0101=[CarLost()])
    (row,) = await scene.scanned()
    assert (row.outcome, row.identity.part_number) == (UnitOutcome.ANSWERED, "ABC")


async def test_s16_a_scan_keeps_a_limited_number_of_codes_and_tells_where_some_are_missing(scene: Scene) -> None:
    await scene.knows(*units(8))
    many = "5902FF" + "0120112F" * (MOST_CODES - 1)
    scene.fake.script = lambda _channel, request: [many] if request == "1902AF" else [f"7F{request[:2]}31"]
    rows = await scene.scanned()
    assert scene.car.scanner.results.codes == MOST_CODES_OF_SCAN
    cut = [row for row in rows if len(row.codes) < MOST_CODES - 1]
    assert {(row.outcome, row.problem) for row in cut} == {(UnitOutcome.UNREADABLE, Problem.TOO_LONG)}
    assert {row.outcome for row in rows if row not in cut} == {UnitOutcome.ANSWERED}


@pytest.mark.parametrize("error", [NoAnswer(), CarLost()])
async def test_d5_a_voltage_that_cannot_be_measured_is_not_the_one_measured_before(
    scene: Scene, error: OpenObdError
) -> None:
    scene.inside.variables[VariableScope.CONNECTION, VOLTAGE] = "12.4"
    await scene.knows(isotp(0))
    scene.env.backend.failures[f"variable {VOLTAGE}"] = [error] * 10
    await scene.scanned()
    scan = scene.car.scanner.scan
    assert scan is not None
    assert (scan.voltage_before, scan.voltage_after) == (None, None)


async def test_a_scan_knows_mileage_latency_and_ignition_if_the_car_tells_them(scene: Scene) -> None:
    await scene.knows(isotp(0xE0))
    scene.fake.ignition = True
    scene.fake.script = lambda channel, request: (
        [(LINK, "41A60012D687")] if request == "01A6" else healthy(channel, request)
    )
    reading = ConnectorReading(connected=True, connected_since=None, latency_ms=82, healthy=True)
    scene.env.backend.held(scene.active.id).monitors[-1].put_nowait(reading)
    await scene.scanned()
    (scan,) = scene.car.scans
    assert (scan.kilometres, scan.ignition, scan.latency) == (123_456.7, True, 0.082)


async def test_a_row_counts_as_soon_as_it_is_known_also_when_silent_units_are_asked_again(scene: Scene) -> None:
    unknown = Ecu(kind=EcuKind.UNKNOWN)
    await scene.knows(*units(4), unknown)
    scene.fake.script = lambda channel, request: ()
    scene.car.scanner.start(ScanKind.BEFORE)
    await settle()
    assert scene.car.scanner.results.heard == 0
    await scene.env.clock.advance(60)
    assert (scene.car.scanner.results.heard, scene.car.scanner.ignition_in_doubt) == (4, True)
    scene.fake.script = healthy
    scene.car.scanner.look_again()
    await settle()
    assert scene.car.scanner.results.heard == 0
    await scene.env.clock.advance(1.5 * LINK)
    assert scene.car.scanner.running
    assert (scene.car.scanner.results.heard, scene.car.scanner.results.done) == (4, 1)
    await scene.env.clock.advance(60)
    assert scene.car.scanner.results.done == 5
