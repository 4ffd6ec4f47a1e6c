"""Conversion between bus configuration messages and domain values, which preserves numbers of unknown meaning."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet

from openobd_desktop.domain.car.buses import Bus, BusConfiguration, CanBus, DoipBus, KlineBus, Terminal15Bus
from openobd_desktop.protocol import bus_pb2

AnyMessage = TypeVar("AnyMessage", bound=Message)


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
