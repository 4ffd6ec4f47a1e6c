"""Calls for information about the vehicle, its control units, the ticket and the ordered products."""

from __future__ import annotations

from openobd_desktop.client.messages.car import can_bus, doip_bus, kline_bus
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.rpc import Caller
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.vehicle import Ecu, EcuKind, Product, TicketDetails, VehicleDetails
from openobd_desktop.protocol import product_info_pb2, ticket_info_pb2, vehicle_info_pb2
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.product_info_pb2_grpc import productInfoStub
from openobd_desktop.protocol.ticket_info_pb2_grpc import ticketInfoStub
from openobd_desktop.protocol.vehicle_info_pb2_grpc import vehicleInfoStub

LONGEST_NAME = 300
MOST_ROWS = 2000
"""Maximum number of control units or products to keep; far more than any car or ticket has."""


class VehicleClient:
    """Reads information about the vehicle from the service; implements the core's ``VehicleCalls`` port.

    Older servers do not support these calls.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def ticket(self, token: Secret) -> TicketDetails:
        """Returns the session's ticket.

        Raises:
            NothingKnown: the session has no ticket.
            OpenObdError: the ticket could not be read.
        """
        return await self._caller.unary(
            Method.TICKET,
            lambda channel: ticketInfoStub(channel).getTicketDetails,
            EmptyMessage(),
            _ticket,
            token=token,
        )

    async def vehicle(self, token: Secret) -> VehicleDetails:
        """Returns the vehicle's make, model and identification numbers.

        Raises:
            OpenObdError: the information could not be read.
        """
        return await self._caller.unary(
            Method.VEHICLE,
            lambda channel: vehicleInfoStub(channel).getVehicleDetails,
            EmptyMessage(),
            _vehicle,
            token=token,
        )

    async def products(self, token: Secret) -> tuple[Product, ...]:
        """Returns the products ordered on the ticket.

        Raises:
            OpenObdError: the information could not be read.
        """
        return await self._caller.unary(
            Method.PRODUCTS,
            lambda channel: productInfoStub(channel).getProductList,
            EmptyMessage(),
            _products,
            token=token,
        )

    async def ecus(self, token: Secret) -> tuple[Ecu, ...]:
        """Returns the control units that the connector has detected.

        Raises:
            NotReadyYet: the detection is still running.
            OpenObdError: the information could not be read.
        """
        return await self._caller.unary(
            Method.ECU_LIST, lambda channel: vehicleInfoStub(channel).getEcuList, EmptyMessage(), _ecus, token=token
        )


def _ticket(message: ticket_info_pb2.TicketDetails) -> TicketDetails:
    return TicketDetails(message.number, message.id[:LONGEST_NAME])


def _vehicle(message: vehicle_info_pb2.VehicleDetails) -> VehicleDetails:
    return VehicleDetails(message.name[:LONGEST_NAME], message.tecdoc_id, message.vin[:LONGEST_NAME])


def _products(message: product_info_pb2.ProductList) -> tuple[Product, ...]:
    return tuple(Product(each.number, each.name[:LONGEST_NAME]) for each in message.products[:MOST_ROWS])


def _ecus(message: vehicle_info_pb2.EcuList) -> tuple[Ecu, ...]:
    return tuple(map(ecu, message.ecus[:MOST_ROWS]))


def ecu(message: vehicle_info_pb2.Ecu) -> Ecu:
    """Converts a control unit; a kind that this version of the program does not support becomes ``EcuKind.UNKNOWN``."""
    makers = {"isotp_ecu": _isotp, "kline_ecu": _kline, "doip_ecu": _doip, "tp20_ecu": _tp20}
    kind = message.WhichOneof("EcuType")
    return makers[kind](message) if kind else Ecu(kind=EcuKind.UNKNOWN)


def _isotp(message: vehicle_info_pb2.Ecu) -> Ecu:
    found = message.isotp_ecu
    return Ecu(
        kind=EcuKind.ISOTP,
        request_id=found.request_id,
        response_id=found.response_id,
        extended_request=found.extended_request_address if found.HasField("extended_request_address") else None,
        extended_response=found.extended_response_address if found.HasField("extended_response_address") else None,
        bus=can_bus(found.can_bus),
    )


def _tp20(message: vehicle_info_pb2.Ecu) -> Ecu:
    found = message.tp20_ecu
    return Ecu(kind=EcuKind.TP20, request_id=found.logical_address, bus=can_bus(found.can_bus))


def _kline(message: vehicle_info_pb2.Ecu) -> Ecu:
    found = message.kline_ecu
    return Ecu(kind=EcuKind.KLINE, request_id=found.ecu_id, bus=kline_bus(found.kline_bus))


def _doip(message: vehicle_info_pb2.Ecu) -> Ecu:
    found = message.doip_ecu
    return Ecu(
        kind=EcuKind.DOIP,
        request_id=found.ecu_id,
        gateway_id=found.gateway_id,
        tester_id=found.tester_id,
        bus=doip_bus(found.doip_bus),
    )
