"""Control units as connectors find them in typical cars, in all four kinds of the protocol."""

from openobd_desktop.protocol import bus_pb2
from openobd_desktop.protocol.bus_pb2 import CanBus, DoipBus, KlineBus
from openobd_desktop.protocol.vehicle_info_pb2 import DoipEcu, Ecu, EcuList, IsotpEcu, KlineEcu, Tp20Ecu

HIGH_SPEED = CanBus(
    pin_plus=6, pin_min=14, can_protocol=bus_pb2.CAN_PROTOCOL_ISOTP, can_bit_rate=bus_pb2.CAN_BIT_RATE_500
)
BODY = CanBus(
    pin_plus=3,
    pin_min=11,
    can_protocol=bus_pb2.CAN_PROTOCOL_ISOTP,
    can_bit_rate=bus_pb2.CAN_BIT_RATE_125,
    transceiver=bus_pb2.TRANSCEIVER_SPEED_HIGH,
)
OLD_VAG = CanBus(pin_plus=6, pin_min=14, can_protocol=bus_pb2.CAN_PROTOCOL_TP20, can_bit_rate=bus_pb2.CAN_BIT_RATE_500)
SLOW_INIT = KlineBus(
    pin=7, kline_protocol=bus_pb2.KLINE_PROTOCOL_ISO14230_SLOW, kline_bit_rate=bus_pb2.KLINE_BIT_RATE_10400
)
FAST_INIT = KlineBus(
    pin=7, kline_protocol=bus_pb2.KLINE_PROTOCOL_ISO14230_FAST, kline_bit_rate=bus_pb2.KLINE_BIT_RATE_10400
)
BMW_NETWORK = DoipBus(
    doip_option=bus_pb2.DOIP_OPTION_2, doip_network_configuration=bus_pb2.DOIP_NETWORK_CONFIGURATION_3
)
VOLVO_NETWORK = DoipBus(
    doip_option=bus_pb2.DOIP_OPTION_2, doip_network_configuration=bus_pb2.DOIP_NETWORK_CONFIGURATION_2
)


def isotp(*request_ids: int, bus: CanBus = HIGH_SPEED) -> list[Ecu]:
    """ISO-TP units that answer eight above the identifier they are asked with."""
    return [Ecu(isotp_ecu=IsotpEcu(can_bus=bus, request_id=each, response_id=each + 8)) for each in request_ids]


def extended(*addresses: int) -> list[Ecu]:
    """ISO-TP units behind one pair of identifiers, told apart by an extended address."""
    return [
        Ecu(
            isotp_ecu=IsotpEcu(
                can_bus=HIGH_SPEED,
                request_id=0x6F1,
                response_id=0x600 + address,
                extended_request_address=address,
                extended_response_address=0xF1,
            )
        )
        for address in addresses
    ]


def wide(*addresses: int) -> list[Ecu]:
    """ISO-TP units with 29-bit identifiers."""
    return [
        Ecu(
            isotp_ecu=IsotpEcu(
                can_bus=HIGH_SPEED, request_id=0x18DA00F1 + (address << 8), response_id=0x18DAF100 + address
            )
        )
        for address in addresses
    ]


def tp20(*addresses: int) -> list[Ecu]:
    """TP 2.0 units of older VAG cars."""
    return [Ecu(tp20_ecu=Tp20Ecu(can_bus=OLD_VAG, logical_address=address)) for address in addresses]


def kline(*ids: int, bus: KlineBus = SLOW_INIT) -> list[Ecu]:
    """Units on K-line."""
    return [Ecu(kline_ecu=KlineEcu(kline_bus=bus, ecu_id=each)) for each in ids]


def doip(*ids: int, bus: DoipBus = BMW_NETWORK, gateway: int = 0x10) -> list[Ecu]:
    """Units behind an Ethernet gateway."""
    return [Ecu(doip_ecu=DoipEcu(doip_bus=bus, gateway_id=gateway, tester_id=0x0E80, ecu_id=each)) for each in ids]


def found(*groups: list[Ecu]) -> EcuList:
    """All of these in one car."""
    return EcuList(ecus=[ecu for group in groups for ecu in group])
