"""The Partner API server next to the gRPC port: start, end, TLS, and the command line."""

from __future__ import annotations

import re
import signal
import ssl
import subprocess
import sys
from pathlib import Path

import aiohttp
import pytest
import trustme
from pytestqt.qtbot import QtBot

from openobd_desktop.simulator import DEMO_CREDENTIALS, ManualClock, PortInUseError, Rules, Simulator
from openobd_desktop.simulator.__main__ import main
from openobd_desktop.simulator.partner_api.state.events import CREATED
from openobd_desktop.simulator.partner_api.state.ticket_record import STATES
from tests.simulator.partner_api.rest import PATIENCE, Rest
from tests.simulator.test_program import end, identity, launch

FORM = {
    "grant_type": "client_credentials",
    "client_id": DEMO_CREDENTIALS.client_id,
    "client_secret": DEMO_CREDENTIALS.client_secret,
}


async def test_it_starts_on_demand_once_and_ends_with_the_simulator(clock: ManualClock) -> None:
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        async with Simulator(clock=clock) as simulator:
            url = await simulator.start_partner_api()
            assert await simulator.start_partner_api() == url
            rest = await Rest(simulator, session).login()
            assert url == f"http://127.0.0.1:{rest.api.port}"
        with pytest.raises(aiohttp.ClientConnectorError):
            await session.get(url)


async def test_it_runs_on_the_loop_of_the_window(qtbot: QtBot) -> None:
    async with Simulator(rules=Rules(rest_burst=100)) as simulator, aiohttp.ClientSession(timeout=PATIENCE) as session:
        await simulator.start_partner_api()
        rest = await Rest(simulator, session).login()
        assert len(await rest.tickets()) > 12
        async with rest.socket() as socket:
            await socket.send_json({"action": "subscribe-to-event", "event_type": CREATED})
            await socket.send_str("?")
            assert (await socket.receive_json())["action"] == "error"
            added = rest.api.queue.add_ticket()
            assert (await socket.receive_json())["message"]["ticket"]["id"] == added.id


async def test_it_outlives_a_restart_of_the_grpc_server(rest: Rest) -> None:
    await rest.simulator.restart()
    assert await rest.tickets()


async def test_a_port_in_use_is_reported(rest: Rest, clock: ManualClock) -> None:
    async with Simulator(clock=clock) as simulator:
        with pytest.raises(PortInUseError):
            await simulator.start_partner_api(rest.api.port)
        assert simulator.partner_api is None
        assert len(simulator.world.tickets) == 14
        await simulator.start_partner_api()
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            states = {each["state"] for each in (await (await Rest(simulator, session).login()).tickets()).values()}
            assert states == set(STATES)


async def test_it_uses_tls_if_the_grpc_port_does(clock: ManualClock) -> None:
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1")
    chain = b"".join(blob.bytes() for blob in issued.cert_chain_pems)
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    issued.configure_cert(server)
    authority.configure_trust(client)
    async with Simulator(clock=clock, tls=(chain, issued.private_key_pem.bytes())) as simulator:
        with pytest.raises(ValueError, match="as secure as the gRPC port"):
            await simulator.start_partner_api()
        assert (await simulator.start_partner_api(tls=server)).startswith("https://127.0.0.1:")
        connector = aiohttp.TCPConnector(ssl=client)
        async with aiohttp.ClientSession(connector=connector, timeout=PATIENCE) as session:
            rest = await Rest(simulator, session).login()
            assert await rest.tickets()
            async with rest.socket() as socket:
                await socket.send_str("?")
                assert (await socket.receive_json())["action"] == "error"
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            with pytest.raises(aiohttp.ClientConnectorCertificateError):
                await Rest(simulator, session).login()


async def test_the_program_serves_it_at_the_address_it_prints() -> None:
    process, line = await launch("--rest-port", "0")
    found = re.search(r"Partner API at (http://127\.0\.0\.1:\d+)$", line)
    assert found is not None

    async with (
        aiohttp.ClientSession(timeout=PATIENCE) as session,
        session.post(f"{found[1]}/oauth2/token", data=FORM) as response,
    ):
        assert response.status == 200

    assert await end(process, signal.SIGTERM) == (0, b"")


async def test_the_program_uses_its_certificate_for_it(tmp_path: Path) -> None:
    authority, certificate, key = identity(tmp_path)
    process, line = await launch("--rest-port", "0", "--certificate", str(certificate), "--key", str(key))
    found = re.search(r"Partner API at https://127\.0\.0\.1:(\d+)$", line)
    assert found is not None

    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(client)
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=client), timeout=PATIENCE) as session,
        session.post(f"https://localhost:{found[1]}/oauth2/token", data=FORM) as response,
    ):
        assert response.status == 200

    assert await end(process, signal.SIGTERM) == (0, b"")


async def test_without_the_option_the_program_has_no_partner_api() -> None:
    process, line = await launch()
    assert "Partner API" not in line
    assert await end(process, signal.SIGTERM) == (0, b"")


async def test_the_program_reports_that_the_port_is_in_use(rest: Rest) -> None:
    process, line = await launch("--rest-port", str(rest.api.port))
    _, errors = await process.communicate()
    assert (line, process.returncode) == ("", 2)
    assert errors.decode().splitlines()[-1] == f"openobd-simulator: cannot listen on 127.0.0.1:{rest.api.port}"


def test_a_wrong_port_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--rest-port", "70000"])
    assert "--rest-port" in capsys.readouterr().err


def test_a_simulator_without_it_does_not_load_the_http_library() -> None:
    script = "import sys, openobd_desktop.simulator as s; s.Simulator(); print('aiohttp' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "False\n"
