"""Connections over TLS: certificates, proxies, redirects, silence and endless answers."""

from __future__ import annotations

import asyncio
import gzip
import socket
from collections.abc import Callable
from typing import Any

import pytest
from aiohttp import web

from openobd_desktop.client.partner_api import connection
from openobd_desktop.client.partner_api.address import AddressRules
from openobd_desktop.client.partner_api.faults import pause_of
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import (
    CertificateFileUnreadable,
    OpenObdError,
    PartnerApiFault,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
    ProxyLoginNeeded,
    ProxyLoginRefused,
)
from tests.client.partner_api.server import PartnerServer, client_at, ticket
from tests.faults.certificates import ELSEWHERE, GOOD, ROOTS, SERVICE_NAME, WRONG
from tests.faults.connect_proxy import ConnectProxy
from tests.faults.rogue import listening

TICKETS = "/v2/tickets/tickets"
TOKEN = "/oauth2/token"
LIVE = "/wssprd"


def served() -> PartnerServer:
    server = PartnerServer()
    server.lists[TICKETS] = [ticket(1)]
    return server


def redirected(target: str) -> Callable[[web.BaseRequest], Any]:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=307, headers={"Location": target})

    return answer


async def test_calls_and_websocket_are_made_over_tls_with_the_companys_certificates() -> None:
    async with served().serving(GOOD) as server, client_at(f"https://localhost:{server.port}", roots=ROOTS) as api:
        assert [each.number for each in (await api.tickets()).tickets] == [1]
        live = await api.live()
        await live.aclose()
    assert [each.path for each in server.asked] == [TOKEN, TICKETS, LIVE]
    assert all("canary" not in str(each.query) for each in server.asked)


@pytest.mark.parametrize("kind", WRONG, ids=lambda kind: kind.__name__)
async def test_a_server_with_a_wrong_certificate_receives_nothing(kind: type[OpenObdError]) -> None:
    async with (
        served().serving(WRONG[kind]) as server,
        client_at(f"https://localhost:{server.port}", roots=ROOTS) as api,
    ):
        for call in (api.tickets, api.live):
            with pytest.raises(PartnerApiUnreachable) as caught:
                await call()
            assert caught.value.what == kind.what
    assert server.asked == []


async def test_a_server_without_tls_receives_nothing() -> None:
    async with served().serving() as server, client_at(f"https://localhost:{server.port}", roots=ROOTS) as api:
        with pytest.raises(PartnerApiUnreachable, match="does not use encryption"):
            await api.tickets()
    assert server.asked == []


@pytest.mark.parametrize("path", [TOKEN, TICKETS, LIVE])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_to_another_host_is_never_followed(path: str, status: int) -> None:
    async with (
        served().serving(GOOD) as other,
        served().serving(GOOD) as server,
        client_at(f"https://localhost:{server.port}", roots=ROOTS) as api,
    ):

        async def answer(request: web.BaseRequest) -> web.StreamResponse:
            return web.Response(status=status, headers={"Location": f"https://127.0.0.1:{other.port}{path}"})

        server.instead[path] = answer
        with pytest.raises(PartnerApiUnreadable, match="refers to another address"):
            await (api.live() if path == LIVE else api.tickets())
    assert other.asked == []
    assert len(server.paths(path)) == 1


async def test_a_redirect_on_the_same_host_is_not_followed_either() -> None:
    async with served().serving(GOOD) as server, client_at(f"https://localhost:{server.port}", roots=ROOTS) as api:
        for path, call in ((LIVE, api.live), (TICKETS, api.tickets)):
            server.instead[path] = redirected(f"https://localhost:{server.port}/elsewhere")
            with pytest.raises(PartnerApiUnreadable):
                await call()
    assert server.paths("/elsewhere") == []


@pytest.mark.parametrize(
    ("login", "expected"), [("", ""), ("user:pass", "user:pass"), ("us er:p@ss:ü", "us er:p@ss:ü")]
)
async def test_the_proxy_of_the_profile_is_used_with_its_login(login: str, expected: str) -> None:
    async with served().serving(ELSEWHERE) as server:
        proxy = ConnectProxy(server.port, login=login)
        async with proxy.serving() as port:
            rules = AddressRules(proxy=f"http://127.0.0.1:{port}", proxy_login=Secret(login) if login else None)
            async with client_at(f"https://{SERVICE_NAME}", roots=ROOTS, rules=rules) as api:
                assert len((await api.tickets()).tickets) == 1
                await (await api.live()).aclose()
    assert set(proxy.asked) == {f"{SERVICE_NAME}:443"}
    assert set(proxy.logins) == {expected}
    assert [each.path for each in server.asked] == [TOKEN, TICKETS, LIVE]


@pytest.mark.parametrize(("login", "error"), [(None, ProxyLoginNeeded), ("user:wrong", ProxyLoginRefused)])
async def test_a_proxy_that_refuses_says_so(login: str | None, error: type[OpenObdError]) -> None:
    async with served().serving(ELSEWHERE) as server, ConnectProxy(server.port, login="user:pass").serving() as port:
        rules = AddressRules(proxy=f"http://127.0.0.1:{port}", proxy_login=Secret(login) if login else None)
        async with client_at(f"https://{SERVICE_NAME}", roots=ROOTS, rules=rules) as api:
            with pytest.raises(PartnerApiUnreachable) as caught:
                await api.tickets()
    assert caught.value.what == error.what
    assert "wrong" not in caught.value.details
    assert server.asked == []


async def test_a_proxy_that_is_not_there_is_named_as_the_cause(unused_tcp_port: int) -> None:
    rules = AddressRules(proxy=f"http://127.0.0.1:{unused_tcp_port}")
    async with client_at(f"https://{SERVICE_NAME}", roots=ROOTS, rules=rules) as api:
        with pytest.raises(PartnerApiUnreachable, match="proxy is not accepting connections"):
            await api.tickets()


async def test_a_port_at_which_nothing_listens(unused_tcp_port: int) -> None:
    async with client_at(f"https://localhost:{unused_tcp_port}", roots=ROOTS) as api:
        for call in (api.tickets, api.live):
            with pytest.raises(PartnerApiUnreachable, match="not accepting connections"):
                await call()


async def test_a_name_that_is_not_known_is_looked_up_without_blocking(monkeypatch: pytest.MonkeyPatch) -> None:
    released = asyncio.Event()
    loop = asyncio.get_running_loop()

    def look_up(host: str, *_: object, **__: object) -> None:
        asyncio.run_coroutine_threadsafe(released.wait(), loop).result()
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    async with client_at("https://unknown.example.com", roots=ROOTS, rules=AddressRules(proxy="none")) as api:
        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        loop.call_later(0.05, released.set)
        # If the look-up blocked the loop, the test could never release it.
        with pytest.raises(PartnerApiUnreachable, match="could not be found"):
            await api.tickets()


async def test_a_service_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LONGEST_CALL", 0.2)
    hanging = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await hanging.wait()

    async with listening(hang) as port:
        async with client_at(f"https://localhost:{port}", roots=ROOTS) as api:
            for call in (api.tickets, api.live):
                with pytest.raises(PartnerApiUnreachable, match="not responding"):
                    await call()
        hanging.set()


@pytest.mark.parametrize("failing", [TOKEN, TICKETS, LIVE])
async def test_a_request_whose_connection_is_lost_is_sent_once_more_and_no_more(failing: str) -> None:
    async def drop(request: web.BaseRequest) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async with served().serving() as server, client_at(f"http://127.0.0.1:{server.port}") as api:
        if failing != TOKEN:
            # The connection is kept and reused, so aiohttp would repeat a request automatically.
            await api.tickets()
        server.asked.clear()
        server.instead[failing] = drop
        with pytest.raises(PartnerApiUnreachable):
            await (api.live() if failing == LIVE else api.tickets())
        assert len(server.paths(failing)) == 2
        del server.instead[failing]
        assert (await api.tickets()).tickets


async def test_an_answer_that_stops_in_the_middle_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SILENCE", 0.2)
    stopped = asyncio.Event()

    async def stop(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b'{"result": [')
        await stopped.wait()
        return response

    async with served().serving(GOOD) as server, client_at(f"https://localhost:{server.port}", roots=ROOTS) as api:
        server.instead[TICKETS] = stop
        with pytest.raises(PartnerApiUnreachable):
            await api.tickets()
        stopped.set()


async def test_an_answer_without_end_is_not_read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LARGEST_ANSWER", 300_000)
    sent = 0

    async def endless(request: web.BaseRequest) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while sent < 10**9:
                await response.write(b"x" * 65_536)
                sent += 65_536
        except ConnectionError:
            pass
        return response

    async with served().serving() as server, client_at(f"http://127.0.0.1:{server.port}") as api:
        server.instead[TICKETS] = endless
        with pytest.raises(PartnerApiUnreadable, match="too large"):
            await api.tickets()
    assert sent < 10**8


async def test_a_compressed_answer_is_refused_because_it_could_be_of_any_size() -> None:
    async def bomb(request: web.BaseRequest) -> web.StreamResponse:
        assert request.headers["Accept-Encoding"] == "identity"
        return web.Response(body=gzip.compress(b" " * 10**7), headers={"Content-Encoding": "gzip"})

    async with served().serving() as server, client_at(f"http://127.0.0.1:{server.port}") as api:
        server.instead[TICKETS] = bomb
        with pytest.raises(PartnerApiUnreadable):
            await api.tickets()


@pytest.mark.parametrize(
    "answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\nX" * 9999]
)
async def test_what_is_not_http_is_an_error_of_the_partner_api(answer: bytes) -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)

    async with listening(speak) as port, client_at(f"http://127.0.0.1:{port}") as api:
        with pytest.raises(PartnerApiFault):
            await api.tickets()


async def test_cookies_are_not_kept() -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        assert "Cookie" not in request.headers
        return web.json_response({"result": []}, headers={"Set-Cookie": "tracking=1"})

    async with served().serving() as server, client_at(f"http://127.0.0.1:{server.port}") as api:
        server.instead[TICKETS] = answer
        await api.tickets()
        await api.tickets()


async def test_a_certificate_file_that_cannot_be_read_is_the_reason() -> None:
    def missing() -> bytes:
        raise CertificateFileUnreadable("company.pem")

    async with client_at("https://localhost", roots=missing) as api:
        with pytest.raises(PartnerApiUnreachable) as caught:
            await api.tickets()
    assert caught.value.what == CertificateFileUnreadable.what


async def test_after_the_end_of_the_login_nothing_is_opened() -> None:
    async with served().serving() as server:
        async with client_at(f"http://127.0.0.1:{server.port}") as api:
            await api.tickets()
        for call in (api.tickets, api.live):
            with pytest.raises(PartnerApiUnreachable, match="closed the connection"):
                await call()
        async with client_at(f"http://127.0.0.1:{server.port}") as unused:
            pass
        with pytest.raises(PartnerApiUnreachable):
            await unused.tickets()
    assert len(server.paths(TICKETS)) == 1


async def test_calls_in_progress_end_with_the_login() -> None:
    arrived, never = asyncio.Event(), asyncio.Event()

    async def hang(request: web.BaseRequest) -> web.StreamResponse:
        arrived.set()
        await never.wait()
        return web.Response()

    async with served().serving() as server, client_at(f"http://127.0.0.1:{server.port}") as api:
        server.instead[TICKETS] = hang
        calls = [asyncio.ensure_future(api.tickets()) for _ in range(20)]
        await arrived.wait()
        await api.aclose()
        for call in calls:
            with pytest.raises(PartnerApiUnreachable):
                await call
        never.set()


@pytest.mark.parametrize(
    ("retry_after", "date", "seconds"),
    [
        ("7", "", 7),
        ("", "", 1),
        ("-5", "", 1),
        ("soon", "", 1),
        ("9" * 5000, "", 10**6),
        ("Tue, 01 Dec 2026 00:00:20 GMT", "Tue, 01 Dec 2026 00:00:00 GMT", 20),
        ("Tue, 01 Dec 2026 00:00:00 GMT", "Tue, 01 Dec 2026 00:00:20 GMT", 0),
        ("Tue, 01 Dec 2026 00:00:20 GMT", "", 1),
    ],
)
def test_the_pause_is_a_number_or_compared_with_the_services_own_clock(
    retry_after: str, date: str, seconds: float
) -> None:
    assert pause_of(retry_after, date) == seconds
