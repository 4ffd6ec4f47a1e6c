"""Conversion of bus configurations, which preserves unknown numbers, and of messages to and from control units."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet
from msgspec import Struct

from openobd_desktop.domain.car.buses import (
    Address,
    Bus,
    BusConfiguration,
    CanBus,
    Channel,
    DoipAddress,
    DoipBus,
    IsotpAddress,
    KlineAddress,
    KlineBus,
    RawAddress,
    Terminal15Bus,
    Tp20Address,
)
from openobd_desktop.domain.car.channels import LONGEST_FRAME, LONGEST_PAYLOAD, Received
from openobd_desktop.domain.car.diagnosis import Problem
from openobd_desktop.errors import BadInput
from openobd_desktop.protocol import bus_pb2, can_pb2, configuration_pb2, doip_pb2, kline_pb2

AnyMessage = TypeVar("AnyMessage", bound=Message)
KEPT_OF_PROBLEM = 60
"""Maximum number of characters to keep from a payload that cannot be used."""
# ``bytes.fromhex`` would skip white space.
_HEX = re.compile("[0-9A-Fa-f]*")


def can_bus(message: bus_pb2.CanBus) -> CanBus:
    """Converts the configuration of a CAN bus."""
    return CanBus(
        message.pin_plus,
        message.pin_min,
        message.can_protocol,
        message.can_bit_rate,
        message.transceiver if message.HasField("transceiver") else None,
        _rest(message),
    )


def kline_bus(message: bus_pb2.KlineBus) -> KlineBus:
    """Converts the configuration of a K-line bus."""
    return KlineBus(message.pin, message.kline_protocol, message.kline_bit_rate, _rest(message))


def doip_bus(message: bus_pb2.DoipBus) -> DoipBus:
    """Converts the configuration of an Ethernet (DoIP) bus."""
    return DoipBus(message.doip_option, message.doip_network_configuration, _rest(message))


def bus_configuration(message: bus_pb2.BusConfiguration) -> BusConfiguration:
    """Converts the configuration of a bus of any kind; for a bus of an unsupported kind, only the name is kept."""
    makers: dict[str, Callable[[], Bus]] = {
        "can_bus": lambda: can_bus(message.can_bus),
        "kline_bus": lambda: kline_bus(message.kline_bus),
        "terminal15_bus": lambda: Terminal15Bus(message.terminal15_bus.pin, _rest(message.terminal15_bus)),
        "doip_bus": lambda: doip_bus(message.doip_bus),
    }
    kind = message.WhichOneof("BusDefinition")
    return BusConfiguration(message.bus_name, makers[kind]() if kind else None, _rest(message))


def bus_message(configuration: BusConfiguration) -> bus_pb2.BusConfiguration:
    """Returns the message that configures a bus."""
    message = bus_pb2.BusConfiguration(bus_name=configuration.name)
    match configuration.bus:
        case CanBus() as can:
            message.can_bus.CopyFrom(_can_message(can))
        case KlineBus() as kline:
            message.kline_bus.CopyFrom(_kline_message(kline))
        case Terminal15Bus() as ignition:
            message.terminal15_bus.CopyFrom(_with_rest(bus_pb2.Terminal15Bus(pin=ignition.pin), ignition.rest))
        case DoipBus() as ethernet:
            message.doip_bus.CopyFrom(_doip_message(ethernet))
        case None:
            """For a bus of an unsupported kind, the message contains the name and what was received."""
    return _with_rest(message, configuration.rest)


def _can_message(can: CanBus) -> bus_pb2.CanBus:
    message = bus_pb2.CanBus(
        pin_plus=can.pin_plus,
        pin_min=can.pin_min,
        can_protocol=number(can.protocol_number),
        can_bit_rate=number(can.rate_number),
    )
    if can.transceiver is not None:
        message.transceiver = number(can.transceiver)
    return _with_rest(message, can.rest)


def _kline_message(kline: KlineBus) -> bus_pb2.KlineBus:
    message = bus_pb2.KlineBus(
        pin=kline.pin,
        kline_protocol=number(kline.protocol_number),
        kline_bit_rate=number(kline.rate_number),
    )
    return _with_rest(message, kline.rest)


def _doip_message(ethernet: DoipBus) -> bus_pb2.DoipBus:
    message = bus_pb2.DoipBus(
        doip_option=number(ethernet.option),
        doip_network_configuration=number(ethernet.network),
    )
    return _with_rest(message, ethernet.rest)


def _rest(message: Message) -> bytes:
    """Returns the encoded fields of ``message`` that are unknown to this version; empty for almost every message."""
    if not len(UnknownFieldSet(message)):
        return b""
    kept = type(message)()
    kept.CopyFrom(message)
    for each in message.DESCRIPTOR.fields:
        kept.ClearField(each.name)
    return kept.SerializeToString()


def _with_rest(message: AnyMessage, rest: bytes) -> AnyMessage:
    if rest:
        message.MergeFromString(rest)
    return message


def number(value: int) -> Any:
    """Returns an enum number unchanged, but typed as ``Any``: the type stubs reject numbers that proto3 accepts."""
    return value


class Kind(Struct, frozen=True):
    """How the messages of one kind of channel are built."""

    message: Callable[..., Any]
    channel: Callable[[Channel, Any], Any]
    address: Callable[[Any], Address]
    longest: int = LONGEST_PAYLOAD
    """Maximum size of an outgoing payload, in bytes."""


def kind_of(address: Address) -> Kind:
    """Returns the kind of channel that ``address`` needs."""
    return _KINDS[type(address)]


def outgoing(kind: Kind, channel: Channel, payload: bytes) -> Any:
    """Returns the message with ``payload``; if the payload is empty, the message only opens the channel.

    Raises:
        BadInput: the payload is too long.
    """
    if len(payload) > kind.longest:
        raise BadInput(what="This request is too long for the control unit's bus.")
    text = {"payload": payload.hex().upper()} if payload else {}
    return kind.message(channel=kind.channel(channel, channel.address), **text)


def incoming(kind: Kind, channel: Channel, message: Any) -> Received:
    """Converts a message from the service; sets ``problem`` if the message cannot be used."""
    text: str = message.payload
    if message.HasField("channel") and kind.address(message.channel) != channel.address:
        return Received(b"", Problem.NOT_ASKED_FOR, text[:KEPT_OF_PROBLEM])
    return from_hex(text)


def from_hex(text: str) -> Received:
    """Converts a hexadecimal payload in upper or lower case."""
    kept = text[: 2 * LONGEST_PAYLOAD]
    if not text:
        return Received(b"", Problem.EMPTY)
    if _HEX.fullmatch(kept) is None:
        return Received(b"", Problem.NOT_HEX, text[:KEPT_OF_PROBLEM])
    if len(text) % 2:
        return Received(b"", Problem.ODD, text[:KEPT_OF_PROBLEM])
    return Received(bytes.fromhex(kept), is_cut=len(kept) < len(text))


def configured_channel(message: configuration_pb2.ConfiguredChannel) -> Channel | None:
    """Converts a channel that is in use; returns None if this version of the program does not support its kind."""
    field = message.WhichOneof("ChannelDefinition")
    if field is None:
        return None
    found = getattr(message, field)
    return Channel(found.bus_name, _FIELDS[field].address(found))


def _isotp(channel: Channel, address: IsotpAddress) -> can_pb2.IsotpChannel:
    message = can_pb2.IsotpChannel(
        bus_name=channel.bus,
        request_id=address.request_id,
        response_id=address.response_id,
        extended_request_address=address.extended_request,
        extended_response_address=address.extended_response,
    )
    if channel.padding is not None:
        message.padding = number(channel.padding)
    if channel.keep_alive is not None:
        message.keep_alive = number(channel.keep_alive)
    return message


def _isotp_address(found: can_pb2.IsotpChannel) -> IsotpAddress:
    return IsotpAddress(
        found.request_id,
        found.response_id,
        found.extended_request_address if found.HasField("extended_request_address") else None,
        found.extended_response_address if found.HasField("extended_response_address") else None,
    )


def _raw(channel: Channel, address: RawAddress) -> can_pb2.RawChannel:
    return can_pb2.RawChannel(bus_name=channel.bus, request_id=address.request_id, response_id=address.response_id)


def _raw_address(found: can_pb2.RawChannel) -> RawAddress:
    return RawAddress(
        found.request_id if found.HasField("request_id") else None,
        found.response_id if found.HasField("response_id") else None,
    )


def _tp20(channel: Channel, address: Tp20Address) -> can_pb2.Tp20Channel:
    return can_pb2.Tp20Channel(bus_name=channel.bus, logical_address=address.logical_address)


def _kline(channel: Channel, address: KlineAddress) -> kline_pb2.KlineChannel:
    message = kline_pb2.KlineChannel(bus_name=channel.bus, ecu_id=address.ecu_id)
    if channel.key_bytes is not None:
        message.keyword.key_byte_1, message.keyword.key_byte_2 = channel.key_bytes
    return message


def _doip(channel: Channel, address: DoipAddress) -> doip_pb2.DoipChannel:
    return doip_pb2.DoipChannel(
        bus_name=channel.bus, gateway_id=address.gateway_id, tester_id=address.tester_id, ecu_id=address.ecu_id
    )


_ISOTP = Kind(can_pb2.IsotpMessage, _isotp, _isotp_address)
_RAW = Kind(can_pb2.RawFrame, _raw, _raw_address, LONGEST_FRAME)
_TP20 = Kind(can_pb2.Tp20Message, _tp20, lambda found: Tp20Address(found.logical_address))
_KLINE = Kind(kline_pb2.KlineMessage, _kline, lambda found: KlineAddress(found.ecu_id))
_DOIP = Kind(doip_pb2.DoipMessage, _doip, lambda found: DoipAddress(found.gateway_id, found.tester_id, found.ecu_id))
_KINDS: dict[type[Address], Kind] = {
    IsotpAddress: _ISOTP,
    RawAddress: _RAW,
    Tp20Address: _TP20,
    KlineAddress: _KLINE,
    DoipAddress: _DOIP,
}
_FIELDS = {
    "isotp_channel": _ISOTP,
    "raw_channel": _RAW,
    "tp20_channel": _TP20,
    "kline_channel": _KLINE,
    "doip_channel": _DOIP,
}
