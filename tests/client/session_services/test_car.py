"""Buses, streams to control units and the ignition, over a real connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest
from grpc import StatusCode

from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.messages.car import from_hex
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport import connections
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.domain.car.buses import (
    Address,
    BusConfiguration,
    CanBus,
    Channel,
    Configuration,
    DoipAddress,
    IsotpAddress,
    KeepAlive,
    KlineAddress,
    KlineBus,
    Padding,
    RawAddress,
    Tp20Address,
)
from openobd_desktop.domain.car.channels import LONGEST_PAYLOAD, Received
from openobd_desktop.domain.car.diagnosis import Problem
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import (
    BadInput,
    BusesRefused,
    CarLost,
    CarStreamEnded,
    NotOffered,
    OpenObdError,
    UnitRefused,
)
from openobd_desktop.protocol import bus_pb2, can_pb2, configuration_pb2, terminal15_pb2
from tests.client.car import Car
from tests.client.service import Refusal, session_at

TOKEN = Secret("session-token-canary")
ENGINE = Channel("bus", IsotpAddress(0x7E0, 0x7E8))
ADDRESSES: tuple[Address, ...] = (
    IsotpAddress(0x7E0, 0x7E8),
    IsotpAddress(0x6F1, 0x612, 0, 0xF1),
    RawAddress(0x123, None),
    RawAddress(None, 0x456),
    KlineAddress(0x11),
    Tp20Address(0x1F),
    DoipAddress(0x10, 0xE80, 0x40),
)


@pytest.fixture
async def car() -> AsyncIterator[Car]:
    car = await Car().start()
    yield car
    await car.stop()


@pytest.fixture
async def calls(car: Car) -> AsyncIterator[SessionClient]:
    policy = EndpointPolicy("127.0.0.1", car.port, insecure_loopback=True)
    calls = session_calls_factory(policy, None)(session_at(car.port))
    yield calls
    await calls.aclose()


async def first(calls: SessionClient, channel: Channel, *payloads: bytes) -> Received:
    """Sends requests on a new channel and returns the first message that arrives."""
    stream = await calls.channels.open(TOKEN, channel)
    try:
        for each in payloads:
            await stream.send(each)
        async with aclosing(stream.received()) as messages:
            return await anext(messages)
    finally:
        await stream.aclose()


async def test_all_buses_are_configured_in_one_stream(car: Car, calls: SessionClient) -> None:
    buses = [
        BusConfiguration("can", CanBus(6, 14, 1, 2, 0)),
        BusConfiguration("new", CanBus(3, 11, 9, 77)),
        BusConfiguration("kline", KlineBus(7, 1003, 11)),
    ]
    await calls.buses.configure(TOKEN, buses)
    (sent,) = car.configured
    assert [each.bus_name for each in sent] == ["can", "new", "kline"]
    assert sent[0].can_bus.HasField("transceiver")
    assert (sent[1].can_bus.can_protocol, sent[1].can_bus.can_bit_rate) == (9, 77)
    assert not sent[1].can_bus.HasField("transceiver")
    assert car.tokens == [f"Bearer {TOKEN.reveal()}"]


async def test_the_configuration_in_use_is_read(car: Car, calls: SessionClient) -> None:
    assert await calls.buses.configuration(TOKEN) == Configuration()
    isotp = can_pb2.IsotpChannel(bus_name="can", request_id=0x7E0, response_id=0x7E8, extended_request_address=0)
    car.configuration = configuration_pb2.Configuration(
        buses=[bus_pb2.BusConfiguration(bus_name="can", can_bus=bus_pb2.CanBus(pin_plus=6, pin_min=14))],
        channels=[
            configuration_pb2.ConfiguredChannel(isotp_channel=isotp),
            configuration_pb2.ConfiguredChannel(raw_channel=can_pb2.RawChannel(bus_name="can", response_id=0)),
            configuration_pb2.ConfiguredChannel(),
        ],
    )
    assert await calls.buses.configuration(TOKEN) == Configuration(
        (BusConfiguration("can", CanBus(6, 14)),),
        (Channel("can", IsotpAddress(0x7E0, 0x7E8, 0)), Channel("can", RawAddress(None, 0))),
    )


async def test_the_ignition_is_on_off_or_unknown(car: Car, calls: SessionClient) -> None:
    states = (terminal15_pb2.STATE_ON, terminal15_pb2.STATE_OFF, terminal15_pb2.STATE_UNDEFINED)
    car.ignition = [*(terminal15_pb2.Terminal15Message(state=each) for each in states)]
    car.ignition.append(terminal15_pb2.Terminal15Message())
    async with aclosing(calls.buses.ignition(TOKEN)) as changes:
        assert [each async for each in changes] == [True, False, None, None]


@pytest.mark.parametrize("address", ADDRESSES, ids=str)
async def test_every_kind_of_control_unit_is_asked_on_its_own_stream(
    car: Car, calls: SessionClient, address: Address
) -> None:
    answer = await first(calls, Channel("bus", address), bytes.fromhex("22f190"))
    assert answer == Received(bytes.fromhex("22F190"))
    opening, request = car.received
    assert (opening.payload, request.payload) == ("", "22F190")
    assert opening.channel == request.channel
    assert request.channel.bus_name == "bus"


async def test_an_extended_address_of_0_is_sent(car: Car, calls: SessionClient) -> None:
    await first(calls, Channel("bus", IsotpAddress(0x6F1, 0x612, 0, None)), b"\x3e\x00")
    channel = car.received[0].channel
    assert channel.HasField("extended_request_address")
    assert not channel.HasField("extended_response_address")


async def test_options_of_a_channel_are_absent_unless_they_are_chosen(car: Car, calls: SessionClient) -> None:
    await first(calls, ENGINE, b"\x3e\x00")
    chosen = Channel("bus", ENGINE.address, Padding.TOWARDS_ECU, KeepAlive.DISABLED)
    await first(calls, chosen, b"\x3e\x00")
    await first(calls, Channel("bus", KlineAddress(1), key_bytes=(0, 0x8F)), b"\x3e\x00")
    plain, optional, kline = (each.channel for each in car.received[::2])
    assert not plain.HasField("padding")
    assert not plain.HasField("keep_alive")
    assert optional.padding == can_pb2.PADDING_SET_TOWARDS_ECU
    assert optional.keep_alive == can_pb2.KEEP_ALIVE_DISABLED
    assert (kline.keyword.key_byte_1, kline.keyword.key_byte_2) == (0, 0x8F)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5902ff", Received(b"\x59\x02\xff")),
        ("5902FF", Received(b"\x59\x02\xff")),
        ("", Received(b"", Problem.EMPTY)),
        ("ZZ", Received(b"", Problem.NOT_HEX, "ZZ")),
        ("59 02", Received(b"", Problem.NOT_HEX, "59 02")),
        ("0x59", Received(b"", Problem.NOT_HEX, "0x59")),
        ("\u0665\u0669", Received(b"", Problem.NOT_HEX, "\u0665\u0669")),
        ("5902F", Received(b"", Problem.ODD, "5902F")),
        ("59" * LONGEST_PAYLOAD, Received(b"\x59" * LONGEST_PAYLOAD)),
        ("59" * LONGEST_PAYLOAD + "02", Received(b"\x59" * LONGEST_PAYLOAD, is_cut=True)),
        ("Z" * 1_000_000, Received(b"", Problem.NOT_HEX, "Z" * 60)),
    ],
    ids=lambda value: str(value)[:20],
)
def test_hexadecimal_text_is_checked(text: str, expected: Received) -> None:
    assert from_hex(text) == expected


async def test_a_message_of_another_unit_is_told_from_ones_own(car: Car, calls: SessionClient) -> None:
    def other(message: Any) -> list[Any]:
        channel = can_pb2.IsotpChannel(bus_name="bus", request_id=0x7E1, response_id=0x7E9)
        return [can_pb2.IsotpMessage(channel=channel, payload="7E00")] if message.payload else []

    car.unit = other
    assert await first(calls, ENGINE, b"\x3e\x00") == Received(b"", Problem.NOT_ASKED_FOR, "7E00")


async def test_a_message_that_does_not_repeat_its_channel_is_accepted(car: Car, calls: SessionClient) -> None:
    car.unit = lambda message: [can_pb2.IsotpMessage(payload="7E00")] if message.payload else []
    assert await first(calls, ENGINE, b"\x3e\x00") == Received(b"\x7e\x00")


@pytest.mark.parametrize(
    ("address", "length"), [(RawAddress(1, 2), 9), (ENGINE.address, LONGEST_PAYLOAD + 1)], ids=["raw", "isotp"]
)
async def test_a_payload_that_is_too_long_is_not_sent(
    car: Car, calls: SessionClient, address: Address, length: int
) -> None:
    with pytest.raises(BadInput):
        await first(calls, Channel("bus", address), bytes(length))
    assert [each.payload for each in car.received if each.payload] == []


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (StatusCode.INVALID_ARGUMENT, UnitRefused),
        (StatusCode.NOT_FOUND, UnitRefused),
        (StatusCode.FAILED_PRECONDITION, UnitRefused),
        (StatusCode.UNAVAILABLE, CarLost),
        (StatusCode.CANCELLED, CarStreamEnded),
        (StatusCode.UNIMPLEMENTED, NotOffered),
    ],
)
async def test_a_refusal_says_what_is_wrong_and_costs_no_other_stream(
    car: Car, calls: SessionClient, code: StatusCode, error: type[OpenObdError]
) -> None:
    neighbour = await calls.channels.open(TOKEN, Channel("bus", IsotpAddress(1, 2)))
    try:
        car.unit = lambda message: [Refusal(code, "no")] if message.payload else []
        with pytest.raises(error):
            await first(calls, ENGINE, b"\x3e\x00")
        car.unit = lambda message: [message]
        await neighbour.send(b"\x3e\x01")
        async with aclosing(neighbour.received()) as messages:
            assert await anext(messages) == Received(b"\x3e\x01")
    finally:
        await neighbour.aclose()


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (StatusCode.INVALID_ARGUMENT, BusesRefused),
        (StatusCode.FAILED_PRECONDITION, BusesRefused),
        (StatusCode.UNAVAILABLE, CarLost),
        (StatusCode.UNIMPLEMENTED, NotOffered),
    ],
)
async def test_a_refused_configuration_says_what_is_wrong(
    car: Car, calls: SessionClient, code: StatusCode, error: type[OpenObdError]
) -> None:
    car.refusal = Refusal(code, "no")
    with pytest.raises(error):
        await calls.buses.configure(TOKEN, [BusConfiguration("a", CanBus(6, 14))])


async def test_a_stream_is_closed_at_once_even_if_the_unit_never_answers(car: Car, calls: SessionClient) -> None:
    car.unit = lambda _message: []
    stream = await calls.channels.open(TOKEN, ENGINE)
    await stream.send(b"\x3e\x00")

    async def read() -> list[Received]:
        async with aclosing(stream.received()) as messages:
            return [each async for each in messages]

    async with asyncio.TaskGroup() as group:
        reading = group.create_task(read())
        await car.received_at_least(2)
        await stream.aclose()
    assert reading.result() == []
    with pytest.raises(OpenObdError):
        await stream.send(b"\x3e\x00")
    await car.idle.wait()
    assert [each.payload for each in car.received] == ["", "3E00"]


async def test_a_stream_that_the_service_ends_without_an_error_ends_too(car: Car, calls: SessionClient) -> None:
    car.unit = lambda _message: [None]
    stream = await calls.channels.open(TOKEN, ENGINE)
    async with aclosing(stream.received()) as messages:
        assert [each async for each in messages] == []
    await stream.aclose()


async def test_streams_that_no_longer_fit_on_a_connection_use_another_one_and_leave_it(
    car: Car, calls: SessionClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "MOST_CALLS", 2)
    streams = [await calls.channels.open(TOKEN, Channel("bus", IsotpAddress(each, 8))) for each in range(3)]
    await car.received_at_least(3)
    line = calls._caller._line
    assert line._pool is not None
    (both,) = line._pool._open.values()
    assert [(each.users, each.calls) for each in both] == [(1, 2), (1, 1)]
    for each in streams:
        await each.aclose()
    assert [each.users for each in both] == [1, 0]
