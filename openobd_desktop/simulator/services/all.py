"""All services of the server, including health and reflection for generic tools, each created on its first call."""

from collections.abc import Iterable
from importlib import import_module
from typing import Any, TypeAlias

import grpc
import grpc.aio

from openobd_desktop.simulator.state.access import METHODS, Version
from openobd_desktop.simulator.state.world import World

PREFIX = "openOBD.v1."
SERVICES = {
    "sessionController": ("session_controller", "sessions", "SessionControllerService", True),
    "session": ("session", "sessions", "SessionService", True),
    "function": ("function", "functions", "FunctionService", True),
    "functionBroker": ("function_broker", "functions", "FunctionBrokerService", True),
    "userInterface": ("user_interface", "user_interface", "UserInterfaceService", True),
    "logging": ("logging", "logging", "LoggingService", True),
    "connectionMonitor": ("connection_monitor", "vehicle", "ConnectionMonitorService", True),
    "config": ("configuration", "vehicle", "ConfigurationService", True),
    "vehicleInfo": ("vehicle_info", "vehicle", "VehicleInfoService", True),
    "productInfo": ("product_info", "vehicle", "ProductInfoService", False),
    "ticketInfo": ("ticket_info", "vehicle", "TicketInfoService", False),
    "can": ("can", "streams", "CanService", True),
    "kline": ("kline", "streams", "KlineService", True),
    "terminal15": ("terminal15", "streams", "Terminal15Service", True),
    "doip": ("doip", "streams", "DoipService", True),
}
"""For each service: its file in ``proto/``, its servicer's module and class, and whether the class takes a world."""

Handler: TypeAlias = "grpc.RpcMethodHandler[Any, Any] | None"


class Services(grpc.GenericRpcHandler):
    """Finds the handlers of calls; ``load`` has to create a service before the service's first call is handled."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._loaded: dict[str, _Collector] = {}

    async def load(self, path: str) -> None:
        """Creates the service named in a call's path; does nothing if the service is unknown or already exists."""
        name = path[1:].partition("/")[0]
        if name in self._loaded:
            return
        own = name.removeprefix(PREFIX)
        if name.startswith(PREFIX) and own in SERVICES:
            self._loaded[name] = _own(own, self._world)
        elif name.startswith("grpc."):
            # Health and reflection are created together, since reflection lists both.
            self._loaded |= await _for_tools(service_names(self._world.version))

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> Handler:
        """Returns the handler of a call; None if the server lacks the method."""
        collector = self._loaded.get(handler_call_details.method[1:].partition("/")[0])
        return None if collector is None else collector.service(handler_call_details)


def service_names(version: Version) -> list[str]:
    """Returns the full names of the services that exist in a protocol version."""
    return sorted({PREFIX + name.split("/")[0] for name, access in METHODS.items() if access.since <= version})


class _Collector:
    """Receives the handlers that generated code would add to a server."""

    def __init__(self) -> None:
        self._handlers: list[grpc.GenericRpcHandler] = []

    def add_generic_rpc_handlers(self, handlers: Iterable[grpc.GenericRpcHandler]) -> None:
        self._handlers += handlers

    def add_registered_method_handlers(self, service: str, handlers: object) -> None:
        """Does nothing, because these are the same handlers again, in the form for servers without asyncio."""

    def service(self, details: grpc.HandlerCallDetails) -> Handler:
        found = (handler.service(details) for handler in self._handlers)
        return next((each for each in found if each is not None), None)


def _own(name: str, world: World) -> _Collector:
    file, module, servicer, takes_world = SERVICES[name]
    create = getattr(import_module(f"openobd_desktop.simulator.services.{module}"), servicer)
    add = getattr(_generated(f"{file}_pb2_grpc"), f"add_{name}Servicer_to_server")
    collector = _Collector()
    add(create(world) if takes_world else create(), collector)
    return collector


def _generated(name: str) -> Any:
    return import_module(f"openobd_desktop.protocol.{name}")


async def _for_tools(names: list[str]) -> dict[str, _Collector]:
    from grpc_health.v1 import health_pb2, health_pb2_grpc
    from grpc_health.v1.health import SERVICE_NAME as HEALTH
    from grpc_health.v1.health import aio as health
    from grpc_reflection.v1alpha import reflection, reflection_pb2_grpc

    # The messages of all services are imported, because reflection describes them.
    for file, *_ in SERVICES.values():
        _generated(f"{file}_pb2")
    servicer = health.HealthServicer()
    for name in ("", *names):
        await servicer.set(name, health_pb2.HealthCheckResponse.SERVING)
    collector: Any = _Collector()
    health_pb2_grpc.add_HealthServicer_to_server(servicer, collector)
    mirror = reflection.aio.ReflectionServicer([*names, HEALTH, reflection.SERVICE_NAME])
    reflection_pb2_grpc.add_ServerReflectionServicer_to_server(mirror, collector)
    return {HEALTH: collector, reflection.SERVICE_NAME: collector}
