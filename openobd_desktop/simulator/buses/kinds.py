"""The kinds of channels on a vehicle's buses, and their content (proto/can.proto, kline.proto, doip.proto)."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from openobd_desktop.protocol import bus_pb2, can_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration
from openobd_desktop.protocol.can_pb2 import IsotpChannel, IsotpMessage, RawChannel, RawFrame, Tp20Channel, Tp20Message
from openobd_desktop.protocol.doip_pb2 import DoipChannel, DoipMessage
from openobd_desktop.protocol.kline_pb2 import KlineChannel, KlineMessage
from openobd_desktop.simulator.car.car_file import DOIP, ISOTP, KLINE, TP20, Address, key_of

RAW = "raw"
FRAME_BYTES = 8
KLINE_BYTES = 255
LONG_BYTES = 4095
BYTE, WORD, CAN_ID = 0xFF, 0xFFFF, 0x1FFFFFFF


class Kind(Struct, frozen=True):
    """A kind of channel.

    Attributes:
        name: ``ISOTP``, ``RAW``, ``TP20``, ``KLINE`` or ``DOIP``.
        method: The method that opens a stream of this kind.
        field: Name of the channel's field in ``ConfiguredChannel``.
        message: Type of the stream's messages.
        bus: Name of the bus's field in ``BusConfiguration``.
        longest: Maximum number of bytes in a request.
        flaw: Function that returns what is wrong with a channel, or an empty string if the channel is valid.
        address: Function that returns the address of the unit to which a channel leads.
        protocol: Protocol that a CAN bus must have; None for other buses.
    """

    name: str
    method: str
    field: str
    message: Callable[..., Any]
    bus: str
    longest: int
    flaw: Callable[[Any], str]
    address: Callable[[BusConfiguration, Any], Address]
    protocol: int | None = None

    def fits(self, bus: BusConfiguration) -> bool:
        """Returns whether a channel of this kind can be opened on ``bus``."""
        if bus.WhichOneof("BusDefinition") != self.bus:
            return False
        return self.protocol is None or bus.can_bus.can_protocol == self.protocol


def _isotp_flaw(channel: IsotpChannel) -> str:
    extended = (channel.extended_request_address, channel.extended_response_address)
    if max(channel.request_id, channel.response_id) > CAN_ID:
        return "An identifier has at most 29 bits."
    if max(extended) > BYTE:
        return "An extended address is one byte."
    if channel.padding not in can_pb2.Padding.values() or channel.keep_alive not in can_pb2.KeepAlive.values():
        return "Padding or keep-alive is not known."
    return ""


def _raw_flaw(channel: RawChannel) -> str:
    if not (channel.HasField("request_id") or channel.HasField("response_id")):
        return "A channel of raw frames needs an identifier to send on or one to listen to."
    return "An identifier has at most 29 bits." if max(channel.request_id, channel.response_id) > CAN_ID else ""


def _tp20_flaw(channel: Tp20Channel) -> str:
    return "A logical address is one byte." if channel.logical_address > BYTE else ""


def _kline_flaw(channel: KlineChannel) -> str:
    if max(channel.ecu_id, channel.keyword.key_byte_1, channel.keyword.key_byte_2) > BYTE:
        return "The ID of a control unit and each key byte are one byte."
    return ""


def _doip_flaw(channel: DoipChannel) -> str:
    if max(channel.gateway_id, channel.tester_id, channel.ecu_id) > WORD:
        return "A logical address has two bytes."
    return ""


def _isotp_address(bus: BusConfiguration, channel: IsotpChannel) -> Address:
    # Zero is a valid address, so the check is whether an address is present.
    extended = (
        getattr(channel, name) if channel.HasField(name) else None
        for name in ("extended_request_address", "extended_response_address")
    )
    return Address(ISOTP, key_of(bus), (channel.request_id, channel.response_id, *extended))


def _raw_address(bus: BusConfiguration, channel: RawChannel) -> Address:
    return Address(RAW, key_of(bus, bus_pb2.CAN_PROTOCOL_ISOTP), (channel.request_id,))


def _tp20_address(bus: BusConfiguration, channel: Tp20Channel) -> Address:
    return Address(TP20, key_of(bus), (channel.logical_address,))


def _kline_address(bus: BusConfiguration, channel: KlineChannel) -> Address:
    return Address(KLINE, key_of(bus), (channel.ecu_id,))


def _doip_address(bus: BusConfiguration, channel: DoipChannel) -> Address:
    return Address(DOIP, key_of(bus), (channel.gateway_id, channel.tester_id, channel.ecu_id))


ISOTP_KIND = Kind(
    name=ISOTP,
    method="can/openIsotpStream",
    field="isotp_channel",
    message=IsotpMessage,
    bus="can_bus",
    longest=LONG_BYTES,
    flaw=_isotp_flaw,
    address=_isotp_address,
    protocol=bus_pb2.CAN_PROTOCOL_ISOTP,
)
RAW_KIND = Kind(
    name=RAW,
    method="can/openRawStream",
    field="raw_channel",
    message=RawFrame,
    bus="can_bus",
    longest=FRAME_BYTES,
    flaw=_raw_flaw,
    address=_raw_address,
    protocol=bus_pb2.CAN_PROTOCOL_FRAMES,
)
TP20_KIND = Kind(
    name=TP20,
    method="can/openTp20Stream",
    field="tp20_channel",
    message=Tp20Message,
    bus="can_bus",
    longest=LONG_BYTES,
    flaw=_tp20_flaw,
    address=_tp20_address,
    protocol=bus_pb2.CAN_PROTOCOL_TP20,
)
KLINE_KIND = Kind(
    name=KLINE,
    method="kline/openKlineStream",
    field="kline_channel",
    message=KlineMessage,
    bus="kline_bus",
    longest=KLINE_BYTES,
    flaw=_kline_flaw,
    address=_kline_address,
)
DOIP_KIND = Kind(
    name=DOIP,
    method="doip/openDoipStream",
    field="doip_channel",
    message=DoipMessage,
    bus="doip_bus",
    longest=LONG_BYTES,
    flaw=_doip_flaw,
    address=_doip_address,
)
