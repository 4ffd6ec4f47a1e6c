"""Older servers, and the methods and fields that they lack."""

import importlib
import pkgutil
from typing import Any

import pytest

from openobd_desktop import protocol
from openobd_desktop.protocol.function_pb2 import CONNECTION_CONTEXT, Variable
from openobd_desktop.simulator import PROFILES, Simulator
from openobd_desktop.simulator.services.all import service_names
from openobd_desktop.simulator.state.access import METHODS
from tests.simulator.conftest import Simulate
from tests.simulator.wire import EMPTY, Wire, end_of, refusal, status

RECENT = {
    "config/muteLocals": "1.26.8",
    "config/unmuteLocals": "1.26.8",
    "vehicleInfo/getVehicleDetails": "1.26.8",
    "productInfo/getProductList": "1.26.8",
    "ticketInfo/getTicketDetails": "1.26.12",
}


def recent_calls(wire: Wire, metadata: Any) -> dict[str, Any]:
    return {
        "config/muteLocals": wire.config.muteLocals(EMPTY, metadata=metadata),
        "config/unmuteLocals": wire.config.unmuteLocals(EMPTY, metadata=metadata),
        "vehicleInfo/getVehicleDetails": wire.vehicle.getVehicleDetails(EMPTY, metadata=metadata),
        "productInfo/getProductList": wire.products.getProductList(EMPTY, metadata=metadata),
        "ticketInfo/getTicketDetails": wire.tickets.getTicketDetails(EMPTY, metadata=metadata),
    }


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


@pytest.mark.parametrize("profile", [name for name in PROFILES if name != "1.16"])
async def test_methods_newer_than_the_server_are_unimplemented(simulate: Simulate, profile: str) -> None:
    _, wire = await simulate(version_profile=profile)
    session = await wire.claimed()

    outcomes = {method: await status(call) for method, call in recent_calls(wire, session.bearer).items()}

    expected = {name: "OK" if version(since) <= version(profile) else "UNIMPLEMENTED" for name, since in RECENT.items()}
    assert outcomes == expected


async def test_a_missing_method_is_refused_by_grpc(simulate: Simulate) -> None:
    _, wire = await simulate(version_profile="1.18")
    session = await wire.claimed()
    of_our_own = wire.channel.unary_unary("/openOBD.v1.session/noSuchMethod", bytes, bytes)

    missing = await refusal(wire.tickets.getTicketDetails(EMPTY, metadata=session.bearer))

    assert missing == await refusal(of_our_own(b"")) == ("UNIMPLEMENTED", "Method not found!")


async def test_the_oldest_server_knows_neither_functions_nor_the_ecu_list_nor_logging(simulate: Simulate) -> None:
    _, wire = await simulate(version_profile="1.16")
    session = await wire.claimed()
    metadata = session.bearer

    assert await status(wire.vehicle.getEcuList(EMPTY, metadata=metadata)) == "UNIMPLEMENTED"
    assert await status(wire.function.startFunctionContext(EMPTY, metadata=metadata)) == "UNIMPLEMENTED"
    assert await status(wire.config.getConfiguration(EMPTY, metadata=metadata)) == "UNIMPLEMENTED"
    assert await status(wire.logging.openLogStream(iter([]), metadata=metadata)) == "UNIMPLEMENTED"
    assert await status(wire.session.assertAuthenticationPossible(EMPTY, metadata=metadata)) == "UNIMPLEMENTED"
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=metadata)) == "OK"
    assert await status(wire.config.configureBus(iter([]), metadata=metadata)) == "OK"


@pytest.mark.parametrize(
    ("profile", "reported"), [("1.18", False), ("1.26.0", False), ("1.26.7", True), ("1.26.12", True)]
)
async def test_the_port_is_reported_since_1_26_2(simulate: Simulate, profile: str, reported: bool) -> None:
    simulator, wire = await simulate(version_profile=profile)

    info = await wire.start()

    assert info.HasField("grpc_port") is reported
    assert info.grpc_port == (simulator.port if reported else 0)


async def test_the_ticket_variable_came_with_1_26_8(simulate: Simulate) -> None:
    wanted = Variable(type=CONNECTION_CONTEXT, key="ticket:id")
    outcomes = []
    for profile in ("1.26.7", "1.26.12"):
        _, wire = await simulate(version_profile=profile)
        session = await wire.claimed()
        outcomes.append(await status(wire.function.getVariable(wanted, metadata=session.bearer)))

    assert outcomes == ["NOT_FOUND", "OK"]


def test_every_method_of_every_service_has_an_access_rule() -> None:
    described = set()
    for module in protocol_modules():
        for service in module.DESCRIPTOR.services_by_name.values():
            described |= {f"{service.name}/{method.name}" for method in service.methods}

    assert described == METHODS.keys()


def protocol_modules() -> list[Any]:
    names = [info.name for info in pkgutil.iter_modules(protocol.__path__) if info.name.endswith("_pb2")]
    return [importlib.import_module(f"{protocol.__name__}.{name}") for name in names]


async def test_every_method_is_served(wire: Wire) -> None:
    for method in METHODS:
        call = wire.channel.stream_stream(f"/openOBD.v1.{method}", bytes, bytes)(iter([b""]))
        # Without a token, every method except the two logins refuses the call. On a busy PC, gRPC may report INTERNAL
        # instead if the refusal arrives before everything is sent; only a method that is not served is UNIMPLEMENTED.
        assert await end_of(call) in ("UNAUTHENTICATED", "INVALID_ARGUMENT", "INTERNAL"), method


def test_older_profiles_have_fewer_services() -> None:
    counts = [len(service_names(PROFILES[name])) for name in ("1.16", "1.18", "1.26.0", "1.26.12")]

    assert counts == [6, 10, 13, 15]


def test_wrong_names_are_refused() -> None:
    with pytest.raises(KeyError):
        Simulator(version_profile="2.0")
    with pytest.raises(KeyError):
        Simulator("no such scenario")
