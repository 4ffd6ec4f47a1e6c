"""The client behind a company's proxy, over real tunnels: the cases of promise F-30, and the moved proxy of F-32."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator

import pytest

from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.channel import open_channel
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import ConnectionRefused, NameNotFound, NotConnected, OpenObdError, ProxyLoginNeeded
from openobd_desktop.simulator import Simulator
from tests.faults.certificates import ELSEWHERE, GOOD, ROOTS, SERVICE_NAME, pair
from tests.faults.connect_proxy import ConnectProxy
from tests.faults.rogue import listening

PASSWORD = "p4ss-canary"
LOGIN = f"anna:{PASSWORD}"
PLACE = f"{SERVICE_NAME}:443"
"""Requested once for the handshake that verifies the server, and once for the calls."""


@pytest.fixture(autouse=True)
def _no_settings_of_this_pc(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator(tls=pair(ELSEWHERE)) as simulator:
        yield simulator


async def log_in(host: str = SERVICE_NAME, port: int = 443, proxy: str = "", login: str = "") -> OpenObdError | None:
    """Logs in; returns the error, or None on success."""
    client_id, secret = Simulator().credentials.client_id, Simulator().credentials.client_secret
    policy = EndpointPolicy(host, port, proxy=proxy, proxy_login=Secret(login) if login else None)
    client = ControllerClient(policy.login, Credentials(client_id, Secret(secret), "001"), roots=ROOTS)
    try:
        await client.log_in()
    except OpenObdError as error:
        return error
    finally:
        await client.aclose()
    return None


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY"])
async def test_f30_an_open_proxy_is_used_from_lower_and_upper_case_variables(
    name: str, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = ConnectProxy(simulator.port)
    async with proxy.serving() as port:
        monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
        assert await log_in() is None
    assert proxy.asked == [PLACE, PLACE]
    assert proxy.logins == ["", ""]


async def test_f30_the_proxy_of_the_profile_is_used_instead_of_that_of_the_pc(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = ConnectProxy(simulator.port), ConnectProxy(simulator.port)
    async with own.serving() as port, other.serving() as other_port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{other_port}")
        assert await log_in(proxy=f"http://127.0.0.1:{port}") is None
        # The service's name cannot be resolved here, so a direct connection fails.
        assert isinstance(await log_in(proxy="none"), NameNotFound)
    assert own.asked == [PLACE, PLACE]
    assert other.asked == []


async def test_f30_sessions_use_the_proxy_of_the_profile_too(simulator: Simulator) -> None:
    proxy = ConnectProxy(simulator.port)
    async with proxy.serving() as port:
        policy = EndpointPolicy(SERVICE_NAME, 443, proxy=f"http://127.0.0.1:{port}")
        calls = SessionClient(open_channel(policy.session(SERVICE_NAME), roots=ROOTS))
        with pytest.raises(OpenObdError):
            await calls.authenticate(Secret("no token of this service"))
        await calls.aclose()
    assert proxy.asked == [PLACE]


@pytest.mark.parametrize(("written", "login"), [(LOGIN, LOGIN), ("anna:p%4055%3A-canary", "anna:p@55:-canary")])
async def test_f30_a_proxy_with_a_password_receives_the_one_in_its_address(
    written: str, login: str, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = ConnectProxy(simulator.port, login=login)
    async with proxy.serving() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{written}@127.0.0.1:{port}/")
        assert await log_in() is None
    assert proxy.logins == [login, login]


@pytest.mark.parametrize(
    "login", ["anna:p#ss", "anna:p/ss", "anna:p@ss", "anna:p://ss", "anna:p%41ss", "änna:pässword"]
)
async def test_d18_the_login_of_the_profile_arrives_as_it_was_typed(login: str, simulator: Simulator) -> None:
    proxy = ConnectProxy(simulator.port, login=login)
    async with proxy.serving() as port:
        assert await log_in(proxy=f"http://127.0.0.1:{port}", login=login) is None
    assert proxy.logins == [login, login]


@pytest.mark.parametrize("login", ["anna:p#ss", "anna:p/ss", "anna:p@ss", "anna:p://ss"])
async def test_d18_a_login_in_the_settings_of_this_pc_may_be_written_unescaped(
    login: str, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = ConnectProxy(simulator.port, login=login)
    async with proxy.serving() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{login}@127.0.0.1:{port}")
        assert await log_in() is None
    assert proxy.logins == [login, login]


@pytest.mark.parametrize(
    ("scheme", "offered", "expected"),
    [
        ("Basic", "", "requires a user name and password"),
        ("Basic", "anna:wrong@", "rejected the user name or password"),
        ("NTLM", LOGIN + "@", "rejected the user name or password"),
    ],
)
async def test_d18_a_proxy_that_requires_another_login_is_named(
    scheme: str, offered: str, expected: str, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = ConnectProxy(simulator.port, login="anna:right", scheme=scheme)
    async with proxy.serving() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{offered}127.0.0.1:{port}")
        error = await log_in()
    assert isinstance(error, ProxyLoginNeeded)
    assert expected in error.what
    assert PASSWORD not in error.details
    assert set(proxy.asked) == {PLACE}


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 403 Forbidden\r\n\r\n", b"HTTP/1.1 502 Bad Gateway\r\n\r\n", b"", b"SSH-2"]
)
async def test_d18_a_proxy_that_opens_no_tunnel_is_named(answer: bytes) -> None:
    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()

    async with listening(refuse) as port:
        error = await log_in(proxy=f"http://127.0.0.1:{port}")
    assert isinstance(error, NotConnected)
    assert "proxy did not connect to the service" in error.what


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        ("http://proxy.invalid:3128", "address of the proxy could not be found"),
        ("http://127.0.0.1:{unused}", "proxy is not accepting connections"),
        ("http://127.0.0.1:70000", "proxy cannot be reached"),
    ],
)
async def test_d18_a_proxy_that_cannot_be_reached_is_not_reported_as_the_service(
    proxy: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        unused = listener.getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", proxy.format(unused=unused))
    error = await log_in()
    assert isinstance(error, NameNotFound | ConnectionRefused | NotConnected)
    assert expected in error.what
    assert "proxy" in error.advice


async def test_f30_an_exception_bypasses_the_proxy(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = ConnectProxy(simulator.port)
    async with proxy.serving() as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("NO_PROXY", "service.test")
        assert isinstance(await log_in(), NameNotFound)
    assert proxy.asked == []


async def test_f30_without_a_proxy_the_name_is_resolved_locally() -> None:
    assert isinstance(await log_in(), NameNotFound)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_f30_loopback_never_uses_a_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Simulator(tls=pair(GOOD)) as simulator:
        proxy = ConnectProxy(simulator.port)
        async with proxy.serving() as port:
            for name in ("https_proxy", "HTTPS_PROXY", "grpc_proxy", "http_proxy", "ALL_PROXY"):
                monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
            assert await log_in(host, simulator.port) is None
    assert proxy.asked == []


async def test_f30_f32_a_new_channel_uses_the_current_proxy(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [ConnectProxy(simulator.port), ConnectProxy(simulator.port)]
    policy = EndpointPolicy(SERVICE_NAME)
    for proxy in places:
        async with proxy.serving() as port:
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
            calls = SessionClient(open_channel(policy.session(SERVICE_NAME), roots=ROOTS))
            with pytest.raises(OpenObdError) as refusal:
                await calls.authenticate(Secret("no-token-of-the-service"))
            await calls.aclose()
            assert "UNAVAILABLE" not in refusal.value.details
    assert [proxy.asked for proxy in places] == [[PLACE], [PLACE]]
