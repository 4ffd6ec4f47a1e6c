"""Streams on a vehicle's buses: opening, requests, limits and ends, over a socket."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import pytest

from openobd_desktop.protocol.can_pb2 import (
    KEEP_ALIVE_ENABLED,
    PADDING_ENABLED,
    IsotpChannel,
    IsotpMessage,
    RawChannel,
    Tp20Channel,
)
from openobd_desktop.protocol.can_pb2_grpc import canStub
from openobd_desktop.protocol.doip_pb2 import DoipChannel
from openobd_desktop.protocol.doip_pb2_grpc import doipStub
from openobd_desktop.protocol.kline_pb2 import Keyword, KlineChannel
from openobd_desktop.protocol.kline_pb2_grpc import klineStub
from openobd_desktop.protocol.terminal15_pb2 import STATE_OFF, STATE_ON
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Stub
from openobd_desktop.protocol.user_interface_pb2 import Control, YesNo
from openobd_desktop.simulator import ManualClock, Rules, Sample, fixed
from tests.simulator.bus_wire import BODY, DRIVE, ENGINE, ETHERNET, FRAMES, IGNITION, LINE, OLD, BusClient, bus
from tests.simulator.conftest import Simulate
from tests.simulator.wire import EMPTY, end_of, read, status, until

Begin = Callable[..., Coroutine[Any, Any, BusClient]]
EVERYTHING = (DRIVE, BODY, LINE, ETHERNET)
STEERING = KlineChannel(bus_name="line", ecu_id=0x11)
GATEWAY = DoipChannel(bus_name="ethernet", gateway_id=0x10, tester_id=0xE80, ecu_id=0x40)
TOW_BAR = Tp20Channel(bus_name="old", logical_address=0x1F)
DOOR = IsotpChannel(bus_name="drive", request_id=0x7D0, response_id=0x7D8)
RECORDING = """# openobd-trace 1
channel 1 isotp bus_6_14 7E0 7E8
0.000 1 > 1902AF
0.092 1 < 7F1978
1.610 1 < 5902FF0120112F
"""


@pytest.fixture
def begin(simulate: Simulate, clock: ManualClock) -> Begin:
    """Returns a function that claims a session on the test car, and configures buses."""

    async def start(*buses: Any, rules: Rules | None = None, scenario: str = "car: every bus") -> BusClient:
        simulator, wire = await simulate(scenario, rules=rules or Rules(link_delay=0))
        client = BusClient(simulator, wire, await wire.claimed(), clock)
        if buses:
            await client.configure(*buses)
        return client

    return start


async def test_an_empty_first_message_opens_a_channel_and_is_not_answered(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()

    assert await stream.ask("3E00") == ["7E00"]
    assert client.unit("Engine").heard == ["3E00"]
    assert await client.channels() == [ENGINE]


def _taken(client: BusClient) -> bool:
    """Returns whether the first request has arrived or been refused."""
    return bool(client.simulator.call_log.asked) or not client.simulator.world.feeds


async def test_a_first_message_with_a_payload_is_accepted_unless_the_rules_forbid_it(begin: Begin) -> None:
    for accepted in (True, False):
        client = await begin(DRIVE, rules=Rules(link_delay=0, first_payload_is_accepted=accepted))
        call: Any = canStub(client.wire.channel).openIsotpStream(metadata=client.session.bearer)
        await call.write(IsotpMessage(channel=ENGINE, payload="3E80"))
        await call.done_writing()
        await until(partial(_taken, client))
        client.clock.advance(1)
        assert await end_of(call) == ("OK" if accepted else "INVALID_ARGUMENT")


async def test_later_empty_messages_are_not_forwarded(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    await stream.send("")
    await stream.send("")

    assert await stream.ask("3E00") == ["7E00"]
    assert client.unit("Engine").heard == ["3E00"]


async def test_requests_are_accepted_in_both_cases_and_answered_in_upper_case(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()

    expected = "62F1873347303930363235394620"
    assert await stream.ask("22f187") == [expected]
    assert await stream.ask("22F187") == [expected]


async def test_answers_may_be_in_lower_case(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, lower_case_answers=True))

    assert await (await client.isotp()).ask("22F189") == ["62f18930303034"]


async def test_answers_may_name_another_channel(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, wrong_channel_answers=True))
    stream = await client.isotp()
    await stream.tell("3E00")

    assert (await read(stream.call)).channel.bus_name == "not drive"


@pytest.mark.parametrize("payload", ["3E0", "ZZ", "3E 00", "0x3E00", "3E00\n", "٣E00", "22" * 4096, "22" * 500_000])
async def test_a_payload_that_is_not_hexadecimal_or_too_long_is_refused(begin: Begin, payload: str) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    await stream.send(payload)

    assert await end_of(stream.call) == "INVALID_ARGUMENT"
    assert client.unit("Engine").heard == []
    await until(lambda: not client.simulator.world.feeds)
    assert await client.channels() == []


async def test_a_bad_payload_may_be_ignored_instead(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, refused_payload_status="SILENCE"))
    stream = await client.isotp()
    await stream.send("3E0")

    await stream.hears_nothing()


async def test_a_raw_frame_has_at_most_eight_bytes(begin: Begin) -> None:
    client = await begin(FRAMES)
    stream = await client.raw(RawChannel(bus_name="frames", request_id=0x7E0))
    await stream.send("02" * 9)

    assert await end_of(stream.call) == "INVALID_ARGUMENT"


def _wrong(**changes: Any) -> IsotpChannel:
    channel = IsotpChannel()
    channel.CopyFrom(ENGINE)
    for name, value in changes.items():
        setattr(channel, name, value)
    return channel


BAD_CHANNELS = {
    "unknown bus": ("isotp", _wrong(bus_name="engine")),
    "no bus": ("isotp", _wrong(bus_name="")),
    "ISO-TP on K-line": ("isotp", _wrong(bus_name="line")),
    "ISO-TP on Ethernet": ("isotp", _wrong(bus_name="ethernet")),
    "identifier of 30 bits": ("isotp", _wrong(request_id=1 << 29)),
    "extended address of two bytes": ("isotp", _wrong(extended_request_address=256)),
    "unknown padding": ("isotp", _wrong(padding=9)),
    "unknown keep-alive": ("isotp", _wrong(keep_alive=9)),
    "raw on an ISO-TP bus": ("raw", RawChannel(bus_name="drive", request_id=0x7E0)),
    "TP 2.0 on an ISO-TP bus": ("tp20", Tp20Channel(bus_name="drive", logical_address=1)),
    "K-line on CAN": ("kline", KlineChannel(bus_name="drive", ecu_id=0x11)),
    "unit of two bytes": ("kline", KlineChannel(bus_name="line", ecu_id=256)),
    "key byte of two bytes": ("kline", KlineChannel(bus_name="line", ecu_id=1, keyword=Keyword(key_byte_1=256))),
    "DoIP on CAN": ("doip", DoipChannel(bus_name="drive", gateway_id=0x10, tester_id=0xE80, ecu_id=0x40)),
    "unit of three bytes": ("doip", DoipChannel(bus_name="ethernet", gateway_id=0x10, tester_id=0xE80, ecu_id=1 << 16)),
}


@pytest.mark.parametrize(("kind", "channel"), BAD_CHANNELS.values(), ids=BAD_CHANNELS)
async def test_a_channel_that_does_not_fit_its_bus_is_refused(begin: Begin, kind: str, channel: Any) -> None:
    client = await begin(*EVERYTHING)
    stream = await getattr(client, kind)(channel)

    assert await end_of(stream.call) == "INVALID_ARGUMENT"
    assert await client.channels() == []


async def test_a_channel_of_raw_frames_needs_an_identifier(begin: Begin) -> None:
    client = await begin(FRAMES)

    assert await end_of((await client.raw(RawChannel(bus_name="frames"))).call) == "INVALID_ARGUMENT"


async def test_a_bad_channel_may_be_refused_with_another_status_or_ignored(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, refused_channel_status="NOT_FOUND"))
    assert await end_of((await client.isotp(_wrong(bus_name="x"))).call) == "NOT_FOUND"

    quiet = await begin(DRIVE, rules=Rules(link_delay=0, refused_channel_status="SILENCE"))
    stream = await quiet.isotp(_wrong(bus_name="x"))
    stream.channel = ENGINE
    assert await stream.ask("3E00") == ["7E00"]


async def test_a_stream_has_one_channel(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    await stream.send("3E00", DOOR)

    assert await end_of(stream.call) == "INVALID_ARGUMENT"


async def test_a_unit_on_another_bus_rate_or_transceiver_is_silent(begin: Begin) -> None:
    client = await begin(bus("drive", "can 6/14 isotp 250"), bus("body", "can 3/11 isotp 125 low"))
    slow = await client.isotp()
    body = await client.isotp(IsotpChannel(bus_name="body", request_id=0x720, response_id=0x728))
    await slow.tell("3E00")
    await body.tell("3E00")
    assert (client.unit("Engine").heard, client.unit("Body").heard) == ([], [])

    await client.configure(DRIVE, BODY)
    body = await client.isotp(IsotpChannel(bus_name="body", request_id=0x720, response_id=0x728))
    assert await body.ask("3E00") == ["7E00"]


async def test_an_extended_address_counts_even_if_it_is_zero(begin: Begin) -> None:
    client = await begin(DRIVE)
    zero = await client.isotp(_wrong(extended_request_address=0, extended_response_address=0))
    await zero.tell("3E00")
    assert client.unit("Engine").heard == []

    channel = IsotpChannel(
        bus_name="drive",
        request_id=0x750,
        response_id=0x758,
        extended_request_address=0x0F,
        extended_response_address=0x0F,
    )
    assert await (await client.isotp(channel)).ask("3E00") == ["7E00"]


async def test_a_functional_request_reaches_all_units_and_one_is_heard(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp(IsotpChannel(bus_name="drive", request_id=0x7DF, response_id=0x7E8))

    assert await stream.ask("03") == ["430201430196"]
    assert client.unit("Gearbox").heard == ["03"]
    assert client.unit("Brakes").heard == []
    # No unit reports a missing value if all units were asked.
    await stream.tell("22260F")
    await stream.hears_nothing()


async def test_functional_requests_may_reach_nobody(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, functional_requests=False))
    stream = await client.isotp(IsotpChannel(bus_name="drive", request_id=0x7DF, response_id=0x7E8))
    await stream.tell("03")

    assert client.unit("Engine").heard == []


async def test_a_message_takes_the_link_delay_there_and_back(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0.5))
    stream = await client.isotp()
    await stream.tell("3E00", seconds=0.5)
    reading = stream.call.read()
    client.unit("Engine").delay = 0.0
    assert client.simulator.world.feeds
    client.clock.advance(0.02)

    assert (await reading).payload == "7E00"
    assert client.clock.now() == pytest.approx(0.52)


async def test_a_long_answer_may_need_another_way_for_flow_control(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0.5, long_answers_take_longer=True))
    stream = await client.isotp()
    await stream.tell("22F187", seconds=0.6)
    (feed,) = client.simulator.world.feeds
    assert feed.last_traffic == 0

    client.clock.advance(0.5)
    assert feed.last_traffic == pytest.approx(1.015)
    assert (await read(stream.call)).payload.startswith("62F187")


async def test_beyond_32_channels_the_oldest_falls_silent(begin: Begin) -> None:
    client = await begin(DRIVE)
    first = await client.isotp()
    assert await first.ask("3E00") == ["7E00"]
    channels = [IsotpChannel(bus_name="drive", request_id=0x100 + each, response_id=0x200) for each in range(31)]
    others = [await client.isotp(each) for each in channels]
    buses = client.simulator.world.sessions[client.session.id].buses
    await until(lambda: len(buses.channels) == 32)
    assert await first.ask("3E00") == ["7E00"]
    second = await client.isotp(DOOR)
    await until(lambda: len(buses.channels) == 33)

    await first.tell("3E00")
    assert client.unit("Engine").heard == ["3E00", "3E00"]
    assert len(others) == 31
    await second.call.done_writing()
    client.clock.advance(1)
    assert await end_of(second.call) == "OK"
    # Silent permanently, even after the number has fallen.
    await first.tell("3E00")
    assert client.unit("Engine").heard == ["3E00", "3E00"]
    again = await client.isotp()
    assert await again.ask("3E00") == ["7E00"]


async def test_a_closed_channel_may_stay_occupied_until_buses_are_configured_again(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, closed_channel_is_freed=False))
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]
    stream.call.cancel()
    await until(lambda: not client.simulator.world.feeds)
    assert await client.channels() == [ENGINE]

    await client.configure(DRIVE)
    assert await client.channels() == []


async def test_open_streams_end_when_buses_are_configured_again(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]

    await client.configure(DRIVE)

    assert await end_of(stream.call) == "CANCELLED"
    assert await (await client.isotp()).ask("3E00") == ["7E00"]


async def test_a_refused_configuration_leaves_streams_open(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    assert await status(client.configure(DRIVE, OLD)) == "INVALID_ARGUMENT"

    assert await stream.ask("3E00") == ["7E00"]


@pytest.mark.parametrize("name", ["OK", "UNAVAILABLE"])
async def test_the_end_of_streams_at_a_configuration_can_be_chosen(begin: Begin, name: str) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, reconfigured_stream_status=name))
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]
    await client.configure(DRIVE)

    assert await end_of(stream.call) == name


async def test_streams_may_stay_open_without_answers_at_a_configuration(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, reconfigured_stream_status="SILENCE"))
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]
    await client.configure(DRIVE)
    await stream.tell("3E00")

    assert client.unit("Engine").heard == ["3E00"]
    assert len(client.simulator.world.feeds) == 1


async def test_a_refused_configuration_can_have_another_status(begin: Begin) -> None:
    client = await begin(rules=Rules(refused_bus_status="FAILED_PRECONDITION"))

    assert await status(client.configure(DRIVE, OLD)) == "FAILED_PRECONDITION"


async def test_unknown_numbers_are_accepted_if_the_rules_say_so(begin: Begin) -> None:
    unknown = bus("drive", "can 6/14 isotp #99")
    assert await status((await begin()).configure(unknown)) == "INVALID_ARGUMENT"
    client = await begin(unknown, rules=Rules(accept_unknown_buses=True))

    found = await client.wire.config.getConfiguration(EMPTY, metadata=client.session.bearer)
    assert list(found.buses) == [unknown]


async def test_a_stream_that_is_silent_for_an_hour_is_closed_and_ends_the_session(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]

    client.clock.advance(3600)

    assert await end_of(stream.call) == "OK"
    assert (await client.wire.look_up(client.session.id)).state == "failed"


async def test_streams_end_with_their_session(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]
    await client.wire.interrupt(client.session.id)

    assert await end_of(stream.call) == "CANCELLED"


async def test_a_half_closed_stream_ends_after_its_answers(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    await stream.send("3E00")
    await stream.call.done_writing()
    await until(lambda: client.simulator.call_log.asked)
    client.clock.advance(1)

    assert (await read(stream.call)).payload == "7E00"
    assert await end_of(stream.call) == "OK"


async def test_a_lost_connector_ends_bus_streams(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, connector_lost_after=2, connector_back_after=30))
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]
    client.clock.advance(2)
    assert await end_of(stream.call) == "UNAVAILABLE"
    info = await client.wire.monitor.getConnectorInformation(EMPTY, metadata=client.session.bearer)
    assert not info.connected
    assert await end_of((await client.isotp()).call) == "UNAVAILABLE"
    assert await end_of(client.terminal15()) == "UNAVAILABLE"
    assert await status(client.configure(DRIVE)) == "UNAVAILABLE"

    client.clock.advance(30)

    assert await (await client.isotp()).ask("3E00") == ["7E00"]
    info = await client.wire.monitor.getConnectorInformation(EMPTY, metadata=client.session.bearer)
    assert info.connected
    assert info.connected_since == int(client.clock.wall(32).timestamp() * 1000)


async def test_the_status_for_a_lost_connector_can_be_chosen(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, lost_connector_status="ABORTED"))
    stream = await client.isotp()
    assert await stream.ask("3E00") == ["7E00"]
    client.simulator.world.vehicles.lose(client.simulator.world.sessions[client.session.id].connector)

    assert await end_of(stream.call) == "ABORTED"


async def test_keep_alive_holds_the_diagnostic_session(begin: Begin) -> None:
    client = await begin(DRIVE)
    plain = await client.isotp()
    assert await plain.ask("1003") == ["5003003201F4"]
    client.clock.advance(6)
    assert await plain.ask("22F186") == ["62F18601"]
    plain.call.cancel()

    kept = await client.isotp(_wrong(keep_alive=KEEP_ALIVE_ENABLED, padding=PADDING_ENABLED))
    assert await kept.ask("1003") == ["5003003201F4"]
    client.clock.advance(100)
    assert await kept.ask("22F186") == ["62F18603"]
    kept.call.cancel()
    await until(lambda: client.unit("Engine").keepers == 0)
    client.clock.advance(6)
    assert await (await client.isotp()).ask("22F186") == ["62F18601"]


async def test_keep_alive_may_hold_nothing(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0, keep_alive_holds_session=False))
    kept = await client.isotp(_wrong(keep_alive=KEEP_ALIVE_ENABLED))
    assert await kept.ask("1003") == ["5003003201F4"]
    client.clock.advance(6)

    assert await kept.ask("22F186") == ["62F18601"]


async def test_kline_needs_time_to_wake_a_unit_and_gives_one_answer_in_several_messages(begin: Begin) -> None:
    client = await begin(LINE)
    stream = await client.kline(STEERING)
    await stream.tell("03", seconds=2.7)
    (feed,) = client.simulator.world.feeds
    assert feed.last_traffic == 0
    client.clock.advance(0.2)
    assert (await read(stream.call)).payload == "43013301440000"

    answers = await stream.ask("0902", answers=5)
    assert answers == ["49020100000031", "4902024D384744", "4902034D394158", "4902044B503034", "49020532373838"]
    assert await stream.ask("1800FF00") == ["580301016445302C8005E0"]


async def test_kline_falls_asleep_after_five_seconds(begin: Begin) -> None:
    client = await begin(LINE)
    stream = await client.kline(STEERING)
    assert await stream.ask("3E", seconds=3) == ["7E"]
    client.clock.advance(6)
    (feed,) = client.simulator.world.feeds
    await stream.tell("3E", seconds=2.5)
    assert feed.last_traffic == pytest.approx(9)

    client.clock.advance(1)
    assert (await read(stream.call)).payload == "7E"


async def test_kline_loses_a_request_while_another_unit_is_asked(begin: Begin) -> None:
    client = await begin(LINE)
    steering = await client.kline(STEERING)
    await steering.tell("3E", seconds=1)
    other = await client.kline(KlineChannel(bus_name="line", ecu_id=0x28))
    await other.tell("3E", seconds=0)
    buses = client.simulator.world.sessions[client.session.id].buses
    await until(lambda: len(buses.channels) == 2)
    await steering.tell("1800FF00", seconds=4)

    assert client.unit("Steering").heard == ["3E"]


async def test_tp20_answers_with_kwp_and_keeps_its_session(begin: Begin) -> None:
    client = await begin(OLD)
    stream = await client.tp20(TOW_BAR)

    assert await stream.ask("1089", seconds=0.1) == ["5089"]
    assert await stream.ask("1802FF00") == ["58020214620522" + "24"]
    assert await stream.ask("1800FF00") == ["7F1812"]
    assert (await stream.ask("1A9B"))[0].startswith("5A9B314B30393039313434452020323530310000")


async def test_tp20_serves_two_channels_on_a_bus(begin: Begin) -> None:
    client = await begin(OLD)
    for address in (1, 2):
        await client.tp20(Tp20Channel(bus_name="old", logical_address=address))
    buses = client.simulator.world.sessions[client.session.id].buses
    await until(lambda: len(buses.channels) == 2)
    third = await client.tp20(TOW_BAR)
    await third.tell("1089", seconds=1)

    assert client.unit("Tow bar").heard == []


async def test_doip_activates_routing_at_the_first_request(begin: Begin) -> None:
    client = await begin(ETHERNET)
    stream = await client.doip(GATEWAY)
    await stream.tell("1902AF", seconds=0.39)
    (feed,) = client.simulator.world.feeds
    assert feed.last_traffic == 0
    client.clock.advance(0.1)

    assert (await read(stream.call)).payload == "5902FF"
    assert await stream.ask("22F190") == ["62F190" + "11" + b"1M8GDM9AXKP042788".hex().upper() + "000000"]


@pytest.mark.parametrize(("rule", "seen"), [("UNAVAILABLE", "UNAVAILABLE"), ("INVALID_ARGUMENT", "INVALID_ARGUMENT")])
async def test_doip_is_refused_by_a_gateway_that_does_not_activate_routing(begin: Begin, rule: str, seen: str) -> None:
    client = await begin(ETHERNET, rules=Rules(link_delay=0, refused_routing_status=rule))
    stranger = DoipChannel(bus_name="ethernet", gateway_id=0x10, tester_id=0xE81, ecu_id=0x40)

    assert await end_of((await client.doip(stranger)).call) == seen


async def test_raw_frames_carry_isotp_as_on_a_real_bus(begin: Begin) -> None:
    client = await begin(FRAMES)
    engine = await client.raw(RawChannel(bus_name="frames", request_id=0x7E0, response_id=0x7E8))

    assert await engine.ask("023E00") == ["027E005555555555"]
    assert await engine.ask("031902AF55555555") == ["10135902FF012011"]
    assert await engine.ask("300000", answers=2) == ["212F44005109C100", "2287289123" + "16AF55"]
    assert await engine.ask("100922F187F189F1") == ["3000005555555555"]
    assert (await engine.ask("2191F197"))[0].startswith("10")


async def test_raw_frames_are_heard_by_who_listens_to_their_identifier(begin: Begin) -> None:
    client = await begin(FRAMES)
    listener = await client.raw(RawChannel(bus_name="frames", response_id=0x7E8))
    deaf = await client.raw(RawChannel(bus_name="frames", request_id=0x7E0))
    buses = client.simulator.world.sessions[client.session.id].buses
    await until(lambda: len(buses.channels) == 2)
    await deaf.tell("023E00")

    assert (await read(listener.call)).payload == "027E005555555555"
    await deaf.call.done_writing()
    client.clock.advance(1)
    assert await end_of(deaf.call) == "OK"


async def test_raw_frames_with_an_extended_address(begin: Begin) -> None:
    client = await begin(FRAMES)
    radar = await client.raw(RawChannel(bus_name="frames", request_id=0x750, response_id=0x758))
    client.unit("Radar").behaviours.clear()
    await radar.tell("023E00")

    assert await radar.ask("0F031902AF") == ["0F035902FF555555"]
    assert await radar.ask("0F0322F190") == ["0F101462F190314D"]
    assert len(await radar.ask("0F300000", answers=3)) == 3


async def test_the_ignition_is_reported_now_and_whenever_it_is_switched(begin: Begin) -> None:
    client = await begin(DRIVE, IGNITION)
    stream = client.terminal15()
    assert (await read(stream)).state == STATE_ON
    client.vehicle.condition.switch(False)
    assert (await read(stream)).state == STATE_OFF
    client.vehicle.condition.switch(False)
    client.vehicle.condition.switch(False, engine=True)
    assert (await read(stream)).state == STATE_ON

    client.clock.advance(3600)
    assert await end_of(stream) == "OK"


async def test_the_ignition_needs_a_bus_of_its_own(begin: Begin) -> None:
    client = await begin(DRIVE)

    assert await end_of(client.terminal15()) == "INVALID_ARGUMENT"


async def test_most_units_are_silent_while_the_ignition_is_off(begin: Begin) -> None:
    client = await begin(DRIVE, BODY, rules=Rules(link_delay=0, ignition=False))
    engine = await client.isotp()
    await engine.tell("3E00")
    assert client.unit("Engine").heard == []
    body = await client.isotp(IsotpChannel(bus_name="body", request_id=0x720, response_id=0x728))
    assert await body.ask("3E00") == ["7E00"]

    client.vehicle.condition.switch(True)
    assert await engine.ask("3E00") == ["7E00"]


async def test_a_server_without_buses_answers_unimplemented(begin: Begin) -> None:
    client = await begin(rules=Rules(bus_streams=False))
    assert await status(client.configure(DRIVE)) == "UNIMPLEMENTED"
    can = canStub(client.wire.channel)
    both_ways: tuple[Any, ...] = (can.openIsotpStream, can.openRawStream, can.openTp20Stream)
    both_ways += (klineStub(client.wire.channel).openKlineStream, doipStub(client.wire.channel).openDoipStream)
    streams = [opening(metadata=client.session.bearer) for opening in both_ways]
    streams.append(terminal15Stub(client.wire.channel).openTerminal15Stream(EMPTY, metadata=client.session.bearer))

    assert [await end_of(stream) for stream in streams] == ["UNIMPLEMENTED"] * 6


async def test_what_a_session_has_done_to_the_car_outlives_it(begin: Begin) -> None:
    client = await begin(DRIVE)
    stream = await client.isotp()
    assert await stream.ask("14FFFFFF") == ["54"]
    await client.wire.interrupt(client.session.id)
    later = BusClient(client.simulator, client.wire, await client.wire.claimed(), client.clock)
    await later.configure(DRIVE)

    assert await (await later.isotp()).ask("1902AF") == ["5902FF"]


async def test_units_are_asked_side_by_side(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay=0.09), scenario="car: forty units")
    channels = [IsotpChannel(bus_name="drive", request_id=0x600 + n, response_id=0x680 + n) for n in range(1, 25)]
    streams = [await client.isotp(channel) for channel in channels]
    for stream in streams:
        await stream.send("1902AF")
    await until(lambda: len(client.simulator.call_log.asked) == len(streams))

    client.clock.advance(0.106)

    answers = [(await read(stream.call)).payload for stream in streams]
    assert answers == [f"5902FF9{number:03X}112F" for number in range(1, 25)]


async def test_messages_may_take_as_long_as_the_latency_of_the_moment(begin: Begin) -> None:
    client = await begin(DRIVE, rules=Rules(link_delay_varies=True))
    client.simulator.world.sessions[client.session.id].connector.link.use(fixed(Sample(True, 800)))
    client.clock.advance(1)
    stream = await client.isotp()
    await stream.tell("3E00", seconds=0.81)
    (feed,) = client.simulator.world.feeds
    assert feed.last_traffic == 1
    client.clock.advance(0.01)

    assert (await read(stream.call)).payload == "7E00"


@pytest.mark.parametrize("switches", [True, False])
async def test_a_mechanic_who_says_yes_has_switched_the_ignition_on(begin: Begin, switches: bool) -> None:
    client = await begin(DRIVE, IGNITION, rules=Rules(ignition=False, answers_switch_ignition=switches))
    ignition = client.terminal15()
    assert (await read(ignition)).state == STATE_OFF
    talk: Any = client.wire.interface.openControlStream(metadata=client.session.bearer)
    await talk.write(Control(control_yesno=YesNo(label="Is the ignition on?")))
    mechanic = client.simulator.world.sessions[client.session.id].connector.mechanic
    await until(lambda: mechanic.seen)
    client.clock.advance(3)
    assert (await read(talk)).control_yesno.answer

    assert client.vehicle.condition.ignition == switches
    talk.cancel()


async def test_a_mechanic_who_says_no_has_not(begin: Begin) -> None:
    client = await begin(rules=Rules(ignition=False))
    talk: Any = client.wire.interface.openControlStream(metadata=client.session.bearer)
    await talk.write(Control(control_yesno=YesNo(label="Is the ignition on?")))
    mechanic = client.simulator.world.sessions[client.session.id].connector.mechanic
    await until(lambda: mechanic.seen)
    mechanic.answer(Control(control_yesno=YesNo(label="Is the ignition on?", answer=False)))
    assert not (await read(talk)).control_yesno.answer

    assert not client.vehicle.condition.ignition
    talk.cancel()


async def test_a_recording_is_repeated_with_its_delays(begin: Begin) -> None:
    client = await begin(DRIVE)
    client.vehicle.play(RECORDING)
    stream = await client.isotp()

    assert await stream.ask("1902AF", seconds=0.1) == ["7F1978"]
    (feed,) = client.simulator.world.feeds
    assert feed.last_traffic == pytest.approx(0.092)
    client.clock.advance(1.6)
    assert (await read(stream.call)).payload == "5902FF0120112F"
    assert feed.last_traffic == pytest.approx(1.61)
