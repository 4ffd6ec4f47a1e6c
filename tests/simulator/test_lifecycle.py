"""Start and stop of the simulator, and its support for generic tools."""

import asyncio
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path

import grpc
import grpc.aio
import pytest
import trustme
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from pytestqt.qtbot import QtBot

from openobd_desktop.simulator import DEMO_PARTNER, Endpoint, ManualClock, PortInUseError, Rules, Simulator
from openobd_desktop.simulator.common.feed import alongside
from openobd_desktop.simulator.scenarios import demo
from openobd_desktop.simulator.services.all import service_names
from openobd_desktop.simulator.state.access import PROFILES
from openobd_desktop.support.window_loop import WindowLoop
from tests.simulator.conftest import NO_PROXY, Simulate
from tests.simulator.wire import EMPTY, Wire, bearer, end_of, read, status
from tests.strict import unexpected

ROOT = Path(__file__).parents[2]
CLEAN_PROGRAM = """
import asyncio
import logging
import grpc.aio
from openobd_desktop.simulator import Simulator
from tests.simulator.wire import EMPTY, Wire

logging.getLogger("asyncio").setLevel(logging.ERROR)

async def main():
    simulator = Simulator("quiet morning", clock_factor=100)
    async with simulator:
        channel = grpc.aio.insecure_channel(f"127.0.0.1:{simulator.port}", options=[("grpc.enable_http_proxy", 0)])
        wire = Wire(channel)
        session = await wire.claimed()
        streams = [
            wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer),
            wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer),
        ]
        for stream in streams:
            await stream.read()
        talk = wire.interface.openControlStream(metadata=session.bearer)
        simulator.faults.freeze("config/muteLocals")
        frozen = wire.config.muteLocals(EMPTY, metadata=session.bearer)
        while not simulator.call_log.of("config/muteLocals"):
            await asyncio.sleep(0.01)
        assert len(simulator.world.feeds) >= 2
        await simulator.aclose()
        assert not simulator.world.feeds
        assert "OPEN" not in {call.status for call in simulator.call_log.calls}
        await channel.close()
    print("done")

asyncio.run(main(), debug=True)
"""


async def test_health_is_serving_for_everything_and_each_service(wire: Wire) -> None:
    health = health_pb2_grpc.HealthStub(wire.channel)

    for name in ("", *service_names(PROFILES["1.26.12"])):
        answer = await health.Check(health_pb2.HealthCheckRequest(service=name))
        assert answer.status == health_pb2.HealthCheckResponse.SERVING


async def test_reflection_lists_the_services_and_describes_them(wire: Wire) -> None:
    reflection = reflection_pb2_grpc.ServerReflectionStub(wire.channel)
    asked = [
        reflection_pb2.ServerReflectionRequest(list_services=""),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="openOBD.v1.userInterface"),
    ]

    answers = [answer async for answer in reflection.ServerReflectionInfo(iter(asked))]

    listed = {service.name for service in answers[0].list_services_response.service}
    assert listed >= set(service_names(PROFILES["1.26.12"])) | {"grpc.health.v1.Health"}
    assert any(b"openControlStream" in file for file in answers[1].file_descriptor_response.file_descriptor_proto)


async def test_an_old_server_reflects_only_what_it_has(simulate: Simulate) -> None:
    _, wire = await simulate(version_profile="1.18")
    reflection = reflection_pb2_grpc.ServerReflectionStub(wire.channel)
    asked = [reflection_pb2.ServerReflectionRequest(list_services="")]

    answers = [answer async for answer in reflection.ServerReflectionInfo(iter(asked))]

    listed = {service.name for service in answers[0].list_services_response.service}
    assert "openOBD.v1.ticketInfo" not in listed
    assert "openOBD.v1.session" in listed


async def test_stopping_and_starting_keeps_port_sessions_and_tokens(simulate: Simulate) -> None:
    simulator, wire = await simulate()
    session = await wire.claimed()
    port = simulator.port

    await simulator.stop()
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "UNAVAILABLE"
    await simulator.start()

    call = wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer, wait_for_ready=True)
    assert (await call).connected
    assert simulator.port == port
    assert await status(wire.start()) == "UNAVAILABLE"


async def test_an_endpoint_that_was_changed_stays_changed(simulate: Simulate) -> None:
    simulator, wire = await simulate()
    simulator.world.endpoint = Endpoint("elsewhere.example", 1234)

    await simulator.restart()

    await wire.channel.channel_ready()
    assert (await wire.start()).grpc_endpoint == "elsewhere.example"


async def test_time_continues_while_the_server_is_down(simulate: Simulate, clock: ManualClock) -> None:
    simulator, wire = await simulate()
    info = await wire.start()

    await simulator.stop()
    clock.advance(60)
    await simulator.start()

    await wire.channel.channel_ready()
    assert (await wire.look_up(info.id)).state == "interrupted"


async def test_stopping_twice_or_before_the_start_is_harmless() -> None:
    simulator = Simulator()
    await simulator.stop()
    await simulator.start()

    await simulator.aclose()
    await simulator.aclose()

    assert simulator.port > 0


async def test_a_port_in_use_is_reported(simulator: Simulator) -> None:
    second = Simulator(port=simulator.port)

    with pytest.raises(PortInUseError, match=str(simulator.port)):
        await second.start()


async def test_a_fixed_port_is_used() -> None:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]

    async with Simulator(port=port) as simulator:
        assert simulator.port == port


async def test_calls_travel_under_tls_when_there_is_a_certificate() -> None:
    authority = trustme.CA()
    issued = authority.issue_cert("localhost")
    certificate = b"".join(blob.bytes() for blob in issued.cert_chain_pems)
    trust = grpc.ssl_channel_credentials(authority.cert_pem.bytes())

    tls = certificate, issued.private_key_pem.bytes()
    options = NO_PROXY

    async with Simulator(advertised_host="localhost", tls=tls) as simulator:
        async with grpc.aio.secure_channel(f"localhost:{simulator.port}", trust, options) as channel:
            info = await Wire(channel).start()
        async with grpc.aio.insecure_channel(f"127.0.0.1:{simulator.port}", options) as channel:
            plain = await status(Wire(channel).login())

    assert info.grpc_endpoint == "localhost"
    assert plain == "UNAVAILABLE"
    assert simulator.security == "TLS"


async def test_a_client_is_not_disconnected_for_its_pings(simulator: Simulator) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", simulator.port)
    writer.write(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS))
    for _ in range(10):
        writer.write(frame(PING, b"simulate"))
    kinds = Counter[int]()

    async with asyncio.timeout(10):
        while kinds[PING] < 10 and not kinds[GOAWAY]:
            header = await reader.readexactly(9)
            await reader.readexactly(int.from_bytes(header[:3]))
            kinds[header[3]] += 1
    writer.close()
    await writer.wait_closed()

    assert kinds[GOAWAY] == 0


# Frame types of RFC 9113, section 6.
SETTINGS, PING, GOAWAY = 4, 6, 7


def frame(kind: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3) + bytes((kind, 0)) + bytes(4) + payload


async def test_a_very_long_list_can_be_sent_in_one_answer(simulate: Simulate) -> None:
    simulator, _ = await simulate(rules=Rules(capacity=30_000))
    world = simulator.world
    for _ in range(20_000):
        world.start(DEMO_PARTNER, demo.add_connector(world, DEMO_PARTNER, demo.CARS[0]), None)
    options = [("grpc.enable_http_proxy", 0), ("grpc.max_receive_message_length", 64 * 1024 * 1024)]

    async with grpc.aio.insecure_channel(f"127.0.0.1:{simulator.port}", options) as channel:
        wire = Wire(channel)
        found = await wire.controller.getSessionList(EMPTY, metadata=bearer(await wire.login()))

    assert len(found.sessions) == 20_000
    assert found.ByteSize() > 4 * 1024 * 1024


def test_a_program_that_stops_during_calls_ends_without_a_warning() -> None:
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", CLEAN_PROGRAM]

    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)

    assert (done.returncode, done.stdout, unexpected(done.stderr)) == (0, "done\n", [])


async def test_work_alongside_ends_with_its_block() -> None:
    seen: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            seen.append("ended")

    async with alongside(work()):
        await asyncio.sleep(0)
        assert seen == []

    assert seen == ["ended"]


async def test_a_failure_of_work_alongside_is_raised() -> None:
    async def work() -> None:
        raise LookupError("lost")

    with pytest.raises(LookupError, match="lost"):
        async with alongside(work()):
            await asyncio.sleep(0)


async def test_streams_that_are_left_open_end_when_the_server_stops(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    stream = wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer)
    await read(stream)

    await simulator.stop()

    assert await end_of(stream) == "UNAVAILABLE"
    assert not simulator.world.feeds


async def test_it_runs_on_the_loop_of_a_desktop_application(qtbot: QtBot) -> None:
    assert isinstance(asyncio.get_running_loop(), WindowLoop)

    async with Simulator(clock_factor=1000) as simulator:
        channel = grpc.aio.insecure_channel(f"127.0.0.1:{simulator.port}", NO_PROXY)
        wire = Wire(channel)
        session = await wire.claimed()
        stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
        tokens = {(await read(stream)).value for _ in range(3)}
        await channel.close()

    assert len(tokens) == 3
    assert not simulator.world.feeds
