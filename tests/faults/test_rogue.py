"""The false peers: what they record, and what they answer."""

from __future__ import annotations

import asyncio
import base64
import ssl

import pytest

from openobd_desktop.errors import OpenObdError
from tests.faults.certificates import AUTHORITY, ELSEWHERE, GOOD, SERVICE_NAME, WRONG
from tests.faults.connect_proxy import ConnectProxy
from tests.faults.rogue import HTTP2_SETTINGS, Rogue, impostor, listening, mute, portal, server_side


def client_side() -> ssl.SSLContext:
    context = ssl.create_default_context()
    AUTHORITY.configure_trust(context)
    return context


async def exchange(port: int, message: bytes, tls: ssl.SSLContext | None = None) -> bytes:
    reader, writer = await asyncio.open_connection("localhost", port, ssl=tls)
    writer.write(message)
    if tls is None:
        writer.write_eof()
    try:
        return await reader.read(65536)
    finally:
        writer.close()
        await writer.wait_closed()


async def test_an_eavesdropper_reports_the_received_secrets() -> None:
    rogue = mute()
    async with listening(rogue) as port:
        assert await exchange(port, b"authorization: Bearer canary-1") == b""
    assert rogue.found(["canary-1", "canary-2"]) == ["canary-1"]
    assert rogue.connections == 1


async def test_an_eavesdropper_with_a_certificate_decrypts_what_it_receives() -> None:
    rogue = Rogue(answer=b"thanks")
    async with listening(rogue, server_side(GOOD)) as port:
        assert await exchange(port, b"canary-1", client_side()) == b"thanks"
    assert rogue.received == b"canary-1"


async def test_a_portal_redirects_every_request() -> None:
    async with listening(portal()) as port:
        assert (await exchange(port, b"\x16\x03\x01")).startswith(b"HTTP/1.1 302 ")


async def test_an_impostor_greets_listens_and_hangs_up_on_a_secret() -> None:
    rogue = impostor(["canary-1", "canary-2"])
    async with listening(rogue) as port:
        reader, writer = await asyncio.open_connection("localhost", port)
        assert await reader.readexactly(len(HTTP2_SETTINGS)) == HTTP2_SETTINGS
        writer.write(b"this is canary-1")
        assert await reader.read() == b""
        writer.close()
    assert rogue.found(["canary-1"]) == ["canary-1"]


@pytest.mark.parametrize("error", WRONG)
async def test_a_wrong_certificate_is_also_refused_by_other_programs(error: type[OpenObdError]) -> None:
    async with listening(mute(), server_side(WRONG[error])) as port:
        with pytest.raises(ssl.SSLCertVerificationError):
            await exchange(port, b"x", client_side())


async def test_an_open_proxy_connects_any_name_to_its_target() -> None:
    rogue = Rogue(answer=b"thanks")
    async with listening(rogue, server_side(ELSEWHERE)) as target, ConnectProxy(target).serving() as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"CONNECT {SERVICE_NAME}:443 HTTP/1.1\r\n\r\n".encode())
        assert b" 200 " in await reader.readuntil(b"\r\n\r\n")
        await writer.start_tls(client_side(), server_hostname=SERVICE_NAME)
        writer.write(b"hello")
        assert await reader.read(100) == b"thanks"
        writer.close()
        await writer.wait_closed()
    assert rogue.received == b"hello"


@pytest.mark.parametrize(
    ("scheme", "offered", "answer"),
    [
        ("Basic", "anna:secret", b" 200 "),
        ("Basic", "anna:wrong", b" 407 "),
        ("Basic", "", b" 407 "),
        ("NTLM", "anna:secret", b" 407 "),
    ],
)
async def test_a_proxy_with_a_password_accepts_only_that_password(scheme: str, offered: str, answer: bytes) -> None:
    proxy = ConnectProxy(0, login="anna:secret", scheme=scheme)
    login = base64.b64encode(offered.encode()).decode()
    header = f"Proxy-Authorization: Basic {login}\r\n" if offered else ""
    async with listening(mute()) as target, proxy.serving() as port:
        proxy.target = target
        request = f"CONNECT somewhere:443 HTTP/1.1\r\n{header}\r\n"
        assert answer in await exchange(port, request.encode())
    assert (proxy.asked, proxy.logins) == (["somewhere:443"], [offered])
