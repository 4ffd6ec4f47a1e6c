"""Targets that read the answers of the service and what a session's streams carry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from google.protobuf.message import DecodeError, Message
from grpc import StatusCode
from grpc.aio import AioRpcError, Metadata

from openobd_desktop.client import session_list
from openobd_desktop.client.broker import details
from openobd_desktop.client.messages import car, convert
from openobd_desktop.client.session_services import car as car_calls
from openobd_desktop.client.session_services import functions, questions, tools, vehicle
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import error_of
from openobd_desktop.domain.car.buses import Channel, IsotpAddress
from openobd_desktop.errors import AnswerUnreadable
from openobd_desktop.protocol import (
    bus_pb2,
    can_pb2,
    configuration_pb2,
    connection_monitor_pb2,
    function_broker_pb2,
    function_pb2,
    product_info_pb2,
    session_controller_pb2,
    session_pb2,
    terminal15_pb2,
    ticket_info_pb2,
    user_interface_pb2,
    vehicle_info_pb2,
)
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target
from tests.fuzz.wire import encoded, filled

CHANNEL = Channel("drive", IsotpAddress(0x7E0, 0x7E8))
CONVERSIONS: dict[type[Message], Callable[[Any], object]] = {
    session_controller_pb2.SessionInfo: convert.session,
    connection_monitor_pb2.ConnectorInformation: convert.connection,
    bus_pb2.BusConfiguration: lambda message: car.bus_message(car.bus_configuration(message)),
    configuration_pb2.Configuration: car_calls._configuration,
    configuration_pb2.ConfiguredChannel: car.configured_channel,
    can_pb2.IsotpMessage: lambda message: car.incoming(car.kind_of(CHANNEL.address), CHANNEL, message),
    terminal15_pb2.Terminal15Message: car_calls._is_on,
    function_broker_pb2.FunctionRegistration: lambda message: details(message, "f1"),
    function_pb2.FunctionContext: functions.news,
    function_pb2.VariableList: tools.variables,
    function_pb2.Variable: tools.variable,
    session_pb2.ServiceResult: functions.service_result,
    session_pb2.SessionToken: lambda message: convert.token(message.value),
    user_interface_pb2.Control: questions.echo,
    vehicle_info_pb2.EcuList: vehicle._ecus,
    vehicle_info_pb2.VehicleDetails: vehicle._vehicle,
    product_info_pb2.ProductList: vehicle._products,
    ticket_info_pb2.TicketDetails: vehicle._ticket,
}
"""The messages that the program reads, each with the function that converts it."""


def any_message(draw: Draw) -> tuple[type[Message], bytes]:
    kind = draw.pick(list(CONVERSIONS))
    return kind, encoded(draw, kind)


@target("messages", any_message, allowed=(DecodeError, AnswerUnreadable), cases=600)
def convert_message(drawn: tuple[type[Message], bytes]) -> None:
    kind, content = drawn
    CONVERSIONS[kind](kind.FromString(content))


def any_grant(draw: Draw) -> bytes:
    return encoded(draw, session_controller_pb2.SessionInfo)


@target("grants", any_grant, allowed=(DecodeError, AnswerUnreadable))
def convert_grant(content: bytes) -> None:
    convert.grant(session_controller_pb2.SessionInfo.FromString(content))


def any_lists(draw: Draw) -> list[bytes]:
    """Returns several session lists, as one service sends them one after the other."""
    kind = session_controller_pb2.SessionInfo
    rows = [bytes(filled(draw, kind).SerializeToString()) for _ in range(draw.upto(20))]
    lists = []
    for _ in range(3):
        rows = [encoded(draw, kind) if draw.chance(0.1) else row for row in rows]
        content = session_list.joined(rows * draw.pick((1, 1, 1, 50)))
        lists.append(draw.damaged(content) if draw.chance(0.3) else content)
    return lists


@target("session-lists", any_lists, largest=20_000)
async def read_lists(answers: list[bytes]) -> None:
    reader = session_list.SessionList()
    for answer in answers:
        await reader.read(answer)


def any_moment(draw: Draw) -> str:
    samples = ("2026-03-02T08:00:00Z", "2026-03-02 08:00:00.123456 UTC", "20260302T080000+0100", "2026-W10-1")
    return draw.text_like(samples)[: convert.LONGEST_WORD]


@target("moments", any_moment)
def read_moment(text: str) -> None:
    found = convert.moment(text)
    assert found is None or convert.FIRST_YEAR <= found.year < convert.LAST_YEAR


def any_endpoint(draw: Draw) -> tuple[str, int]:
    samples = ("session-1.openobd.com", "https://a.openobd.com:8443", "[::1]:443", "127.0.0.1", "xn--bcher-kva.example")
    return draw.text_like(samples), draw.number()


@target("endpoints", any_endpoint)
def check_endpoint(drawn: tuple[str, int]) -> None:
    host, port = drawn
    EndpointPolicy("grpc.openobd.com", 443).session(host, port)


def any_failure(draw: Draw) -> tuple[AioRpcError, Method]:
    samples = (
        "failed to connect: connection refused",
        "Bearer abc.def.ghi was refused",
        "http://u:p@proxy:8080/ said 407",
    )
    status = draw.bytes_like([b"\x08\x08\x1a\x30\n\x28type.googleapis.com/google.rpc.RetryInfo\x12\x04\n\x02\x08\x05"])
    metadata = Metadata(("grpc-retry-pushback-ms", draw.text_like(["100", "-1"])), ("grpc-status-details-bin", status))
    own = AioRpcError(draw.pick(list(StatusCode)), Metadata(), metadata, details=draw.text_like(samples))
    return own, draw.pick(list(Method))


@target("failures", any_failure, largest=16_384)
def map_failure(drawn: tuple[AioRpcError, Method]) -> None:
    failure, method = drawn
    error = error_of(failure, method)
    assert error.push_back is None or 0 <= error.push_back <= 300
