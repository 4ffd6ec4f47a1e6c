"""Conversion of bus configurations in both directions."""

from __future__ import annotations

from typing import TypeVar

from google.protobuf.message import Message
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.client.messages.car import bus_configuration, bus_message
from openobd_desktop.client.session_services.vehicle import ecu
from openobd_desktop.domain.car import buses as values
from openobd_desktop.protocol import bus_pb2, vehicle_info_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration

AnyMessage = TypeVar("AnyMessage", bound=Message)
UNSIGNED = st.integers(0, 2**32 - 1)
ENUM = st.integers(-(2**31), 2**31 - 1) | st.integers(0, 20) | st.integers(1000, 1010) | st.integers(3000, 3010)
"""Known and unknown numbers; proto3 keeps unknown ones."""
CAN = st.builds(
    bus_pb2.CanBus,
    pin_plus=UNSIGNED,
    pin_min=UNSIGNED,
    can_protocol=ENUM,
    can_bit_rate=ENUM,
    transceiver=st.none() | ENUM,
)
KLINE = st.builds(bus_pb2.KlineBus, pin=UNSIGNED, kline_protocol=ENUM, kline_bit_rate=ENUM)
DOIP = st.builds(bus_pb2.DoipBus, doip_option=ENUM, doip_network_configuration=ENUM)
IGNITION = st.builds(bus_pb2.Terminal15Bus, pin=UNSIGNED)
NAME = st.text(st.characters(exclude_categories=["Cs"]))
CONFIGURATIONS = st.one_of(
    st.builds(BusConfiguration, bus_name=NAME, can_bus=CAN),
    st.builds(BusConfiguration, bus_name=NAME, kline_bus=KLINE),
    st.builds(BusConfiguration, bus_name=NAME, doip_bus=DOIP),
    st.builds(BusConfiguration, bus_name=NAME, terminal15_bus=IGNITION),
    st.builds(BusConfiguration, bus_name=NAME),
)


@given(CONFIGURATIONS)
def test_d26_a_bus_configuration_is_unchanged_after_a_round_trip(message: BusConfiguration) -> None:
    value = bus_configuration(message)
    assert bus_message(value) == message
    assert bus_configuration(bus_message(value)) == value


@given(CAN, KLINE, DOIP)
def test_d26_the_bus_of_a_control_unit_can_be_configured_from_it(
    can: bus_pb2.CanBus, kline: bus_pb2.KlineBus, doip: bus_pb2.DoipBus
) -> None:
    found = vehicle_info_pb2
    for message, wanted in (
        (found.Ecu(isotp_ecu=found.IsotpEcu(can_bus=can)), BusConfiguration(bus_name="a", can_bus=can)),
        (found.Ecu(tp20_ecu=found.Tp20Ecu(can_bus=can)), BusConfiguration(bus_name="a", can_bus=can)),
        (found.Ecu(kline_ecu=found.KlineEcu(kline_bus=kline)), BusConfiguration(bus_name="a", kline_bus=kline)),
        (found.Ecu(doip_ecu=found.DoipEcu(doip_bus=doip)), BusConfiguration(bus_name="a", doip_bus=doip)),
    ):
        assert bus_message(values.BusConfiguration("a", ecu(message).bus)) == wanted


def with_unknown_field(message: AnyMessage, content: bytes) -> AnyMessage:
    """Adds field 99, which no version of the protocol has yet."""
    message.MergeFromString(b"\x9a\x06" + bytes([len(content)]) + content)
    return message


@given(CAN, KLINE, DOIP, IGNITION, st.binary(max_size=100))
def test_d26_fields_of_a_newer_service_are_handed_back(
    can: bus_pb2.CanBus,
    kline: bus_pb2.KlineBus,
    doip: bus_pb2.DoipBus,
    ignition: bus_pb2.Terminal15Bus,
    content: bytes,
) -> None:
    for message in (
        BusConfiguration(bus_name="a", can_bus=with_unknown_field(can, content)),
        BusConfiguration(bus_name="a", kline_bus=with_unknown_field(kline, content)),
        BusConfiguration(bus_name="a", doip_bus=with_unknown_field(doip, content)),
        BusConfiguration(bus_name="a", terminal15_bus=with_unknown_field(ignition, content)),
        with_unknown_field(BusConfiguration(bus_name="a"), content),
    ):
        back = bus_message(bus_configuration(message))
        assert back.SerializeToString(deterministic=True) == message.SerializeToString(deterministic=True)


def test_d26_numbers_have_the_same_meaning_as_in_the_protocol() -> None:
    rates = {number: name.rpartition("RATE_")[2] for name, number in bus_pb2.CanBitRate.items() if number}
    known = {number: f"{rate / 1000:g}".replace(".", "_") for number, rate in values.CAN_RATES.items()}
    assert known == rates
    kline = {number: name.rpartition("_")[2] for name, number in bus_pb2.KlineBitRate.items() if number}
    assert {number: str(rate) for number, rate in values.KLINE_RATES.items()} == kline
    assert set(values.CAN_PROTOCOLS) == {number for number in bus_pb2.CanProtocol.values() if number}
    assert set(values.KLINE_PROTOCOLS) == {number for number in bus_pb2.KlineProtocol.values() if number}
    assert set(values.DOIP_PINS) == {number for number in bus_pb2.DoipOption.values() if number}
    speeds = (bus_pb2.TRANSCEIVER_SPEED_LOW, bus_pb2.TRANSCEIVER_SPEED_HIGH)
    assert speeds == (values.LOW_SPEED, values.HIGH_SPEED)
    assert values.CAN_PROTOCOLS[bus_pb2.CAN_PROTOCOL_FRAMES] is values.Protocol.FRAMES
    assert values.KLINE_PROTOCOLS[bus_pb2.KLINE_PROTOCOL_ISO14230_FAST] is values.Protocol.KWP_FAST
