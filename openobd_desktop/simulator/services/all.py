"""Registration of all servicers with a server, including health and reflection for generic tools."""

import grpc.aio
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_health.v1.health import SERVICE_NAME as HEALTH
from grpc_health.v1.health import aio as health
from grpc_reflection.v1alpha import reflection

from openobd_desktop.protocol.can_pb2_grpc import add_canServicer_to_server
from openobd_desktop.protocol.configuration_pb2_grpc import add_configServicer_to_server
from openobd_desktop.protocol.connection_monitor_pb2_grpc import add_connectionMonitorServicer_to_server
from openobd_desktop.protocol.doip_pb2_grpc import add_doipServicer_to_server
from openobd_desktop.protocol.function_broker_pb2_grpc import add_functionBrokerServicer_to_server
from openobd_desktop.protocol.function_pb2_grpc import add_functionServicer_to_server
from openobd_desktop.protocol.kline_pb2_grpc import add_klineServicer_to_server
from openobd_desktop.protocol.logging_pb2_grpc import add_loggingServicer_to_server
from openobd_desktop.protocol.product_info_pb2_grpc import add_productInfoServicer_to_server
from openobd_desktop.protocol.session_controller_pb2_grpc import add_sessionControllerServicer_to_server
from openobd_desktop.protocol.session_pb2_grpc import add_sessionServicer_to_server
from openobd_desktop.protocol.terminal15_pb2_grpc import add_terminal15Servicer_to_server
from openobd_desktop.protocol.ticket_info_pb2_grpc import add_ticketInfoServicer_to_server
from openobd_desktop.protocol.user_interface_pb2_grpc import add_userInterfaceServicer_to_server
from openobd_desktop.protocol.vehicle_info_pb2_grpc import add_vehicleInfoServicer_to_server
from openobd_desktop.simulator.services.buses import (
    CanService,
    ConfigurationService,
    DoipService,
    KlineService,
    Terminal15Service,
)
from openobd_desktop.simulator.services.functions import FunctionBrokerService, FunctionService
from openobd_desktop.simulator.services.logging import LoggingService
from openobd_desktop.simulator.services.sessions import SessionControllerService, SessionService
from openobd_desktop.simulator.services.user_interface import UserInterfaceService
from openobd_desktop.simulator.services.vehicle import (
    ConnectionMonitorService,
    ProductInfoService,
    TicketInfoService,
    VehicleInfoService,
)
from openobd_desktop.simulator.state.access import METHODS, Version
from openobd_desktop.simulator.state.world import World


async def add_services(server: grpc.aio.Server, world: World) -> None:
    """Adds all protocol services to a server."""
    _add_session_services(server, world)
    _add_vehicle_services(server, world)
    await _add_services_for_tools(server, service_names(world.version))


def service_names(version: Version) -> list[str]:
    """Returns the full names of the services that exist in a protocol version."""
    return sorted({f"openOBD.v1.{name.split('/')[0]}" for name, access in METHODS.items() if access.since <= version})


def _add_session_services(server: grpc.aio.Server, world: World) -> None:
    add_sessionControllerServicer_to_server(SessionControllerService(world), server)
    add_sessionServicer_to_server(SessionService(world), server)
    add_functionServicer_to_server(FunctionService(world), server)
    add_functionBrokerServicer_to_server(FunctionBrokerService(world), server)
    add_userInterfaceServicer_to_server(UserInterfaceService(world), server)
    add_loggingServicer_to_server(LoggingService(world), server)


def _add_vehicle_services(server: grpc.aio.Server, world: World) -> None:
    add_connectionMonitorServicer_to_server(ConnectionMonitorService(world), server)
    add_configServicer_to_server(ConfigurationService(), server)
    add_vehicleInfoServicer_to_server(VehicleInfoService(world), server)
    add_productInfoServicer_to_server(ProductInfoService(), server)
    add_ticketInfoServicer_to_server(TicketInfoService(), server)
    add_canServicer_to_server(CanService(), server)
    add_klineServicer_to_server(KlineService(), server)
    add_terminal15Servicer_to_server(Terminal15Service(), server)
    add_doipServicer_to_server(DoipService(), server)


async def _add_services_for_tools(server: grpc.aio.Server, names: list[str]) -> None:
    servicer = health.HealthServicer()
    health_pb2_grpc.add_HealthServicer_to_server(servicer, server)
    for name in ("", *names):
        await servicer.set(name, health_pb2.HealthCheckResponse.SERVING)
    reflection.enable_server_reflection([*names, HEALTH, reflection.SERVICE_NAME], server)
