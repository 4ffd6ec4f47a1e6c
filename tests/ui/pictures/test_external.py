"""T5 and F-27: the address of a picture, which is untrusted, leads only to public hosts."""

from __future__ import annotations

import asyncio
import threading
import zlib
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from openobd_desktop.errors import PictureRefused
from openobd_desktop.ui.pictures import external as loader_module
from openobd_desktop.ui.pictures.decode import decode_picture
from openobd_desktop.ui.pictures.external import PUBLIC, PictureLoader
from tests.ui.picture_server import ADDRESS, HOST, PictureServer, reply
from tests.ui.pictures.test_decode import picture, png

URL = f"https://{HOST}/signs/ignition.png?x=1#part"
PNG = picture("PNG")


@pytest.fixture
async def server() -> AsyncIterator[PictureServer]:
    made = PictureServer(reply(PNG))
    listening = await made.start()
    yield made
    listening.close()


async def load(server: PictureServer, url: str = URL, seconds: float = 10.0) -> QImage:
    """Loads the picture and returns it, or raises the refusal."""
    outcome: asyncio.Future[QImage] = asyncio.get_running_loop().create_future()
    loader = PictureLoader(server.policy(seconds))
    loader.load(url, outcome.set_result, outcome.set_exception)
    try:
        async with asyncio.timeout(20):
            return await outcome
    finally:
        assert not loader.busy
        loader.deleteLater()


async def test_a_picture_is_loaded(qtbot: QtBot, server: PictureServer) -> None:
    assert (await load(server)).size() == QSize(40, 30)
    assert server.requests[0].startswith("GET /signs/ignition.png?x=1 HTTP/1.1\r\n")


async def test_t5_it_connects_to_the_checked_address_under_the_name_of_the_host(
    qtbot: QtBot, server: PictureServer
) -> None:
    await load(server)
    assert (server.looked_up, server.dialled, server.names) == ([HOST], [ADDRESS], [HOST])
    assert f"\r\nhost: {HOST}\r\n" in server.requests[0].lower()


async def test_t5_a_request_reveals_nothing_about_this_pc(qtbot: QtBot, server: PictureServer) -> None:
    await load(server)
    names = {line.partition(":")[0].lower() for line in server.requests[0].split("\r\n")[1:] if line}
    assert names <= {"host", "accept", "accept-encoding", "accept-language", "connection", "user-agent"}


async def test_t5_no_cookie_of_one_picture_is_sent_with_the_next(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(PNG, "200 OK", "Set-Cookie: who=1; Path=/")
    loader = PictureLoader(server.policy())
    for _ in range(2):
        done = asyncio.Event()
        loader.load(URL, lambda image, done=done: done.set(), lambda refusal: None)  # type: ignore[misc]  # a default
        await asyncio.wait_for(done.wait(), 20)
    assert len(server.requests) == 2
    assert "cookie" not in server.requests[1].lower()


@pytest.mark.parametrize(
    "url",
    [
        f"http://{HOST}/a.png",
        f"https://{HOST}:8443/a.png",
        "https://127.0.0.1/a.png",
        "https://localhost/a.png",
        "https://[::1]/a.png",
        "https://2130706433/a.png",
        f"https://user:word@{HOST}/a.png",
        "file:///etc/passwd",
        "\\\\evil.example\\share\\a.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "ftp://pictures.example.com/a.png",
        "",
    ],
)
async def test_t5_f27_a_forbidden_address_is_not_even_looked_up(qtbot: QtBot, server: PictureServer, url: str) -> None:
    with pytest.raises(PictureRefused):
        await load(server, url)
    assert (server.looked_up, server.connections) == ([], 0)


@pytest.mark.parametrize(
    "found",
    [["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"], ["::1"], ["fe80::1"], ["::ffff:127.0.0.1"], [], ["x"]],
)
async def test_t5_f27_a_name_of_a_private_address_is_not_connected_to(
    qtbot: QtBot, server: PictureServer, found: list[str]
) -> None:
    server.found = found
    with pytest.raises(PictureRefused, match="public internet"):
        await load(server)
    assert server.connections == 0


async def test_t5_f27_one_private_address_among_public_ones_is_enough_to_refuse(
    qtbot: QtBot, server: PictureServer
) -> None:
    server.found = [ADDRESS, "192.168.0.1"]
    with pytest.raises(PictureRefused, match="public internet"):
        await load(server)
    assert server.connections == 0


async def test_t5_f27_rebinding_the_name_after_the_check_changes_nothing(qtbot: QtBot, server: PictureServer) -> None:
    policy = server.policy()

    def rebind(address: str) -> tuple[str, int]:
        server.found = ["127.0.0.1"]
        return policy.dial(address)

    loader = PictureLoader(type(policy)(policy.look_up, rebind, policy.tls))
    shown: asyncio.Future[QImage] = asyncio.get_running_loop().create_future()
    loader.load(URL, shown.set_result, shown.set_exception)
    await asyncio.wait_for(shown, 20)
    assert (server.looked_up, server.dialled) == ([HOST], [ADDRESS])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "to", ["https://127.0.0.1/a.png", "http://evil.example/", f"https://{HOST}/b.png", "file:///x"]
)
async def test_t5_f27_redirects_are_not_followed(qtbot: QtBot, server: PictureServer, status: int, to: str) -> None:
    server.play = reply(b"", f"{status} Elsewhere", f"Location: {to}")
    with pytest.raises(PictureRefused, match="redirected"):
        await load(server)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", ["204 Nothing", "206 Part", "401 Who", "404 Not Found", "500 Broken"])
async def test_any_other_status_is_a_refusal(qtbot: QtBot, server: PictureServer, status: str) -> None:
    server.play = reply(PNG, status, 'WWW-Authenticate: Basic realm="x"')
    with pytest.raises(PictureRefused, match=status[:3]):
        await load(server)


async def test_t5_a_server_with_the_certificate_of_another_name_gets_no_request(qtbot: QtBot) -> None:
    server = PictureServer(reply(PNG))
    listening = await server.start("other.example.com")
    with pytest.raises(PictureRefused, match="its identity cannot be verified"):
        await load(server)
    assert server.requests == []
    listening.close()


async def test_t5_a_certificate_for_the_bare_address_is_not_enough(qtbot: QtBot) -> None:
    server = PictureServer(reply(PNG))
    listening = await server.start("127.0.0.1")
    with pytest.raises(PictureRefused, match="its identity cannot be verified"):
        await load(server)
    assert server.requests == []
    listening.close()


async def test_t5_f27_an_announced_size_over_the_limit_is_refused_at_once(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(PNG, length=1_000_000_000)
    with pytest.raises(PictureRefused, match="5 MB"):
        await load(server)


async def test_t5_f27_an_unannounced_size_over_the_limit_is_refused_too(qtbot: QtBot, server: PictureServer) -> None:
    sent = 0

    async def play(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + PNG)
        while sent < 1_000_000_000:
            writer.write(bytes(100_000))
            sent += 100_000
            await writer.drain()
            # Once the socket has failed, drain() returns without letting the loop report it.
            await asyncio.sleep(0)

    server.play = play
    with pytest.raises(PictureRefused, match="5 MB"):
        await load(server)
    assert sent < 50_000_000


async def test_t5_f27_a_slow_transfer_ends_at_the_time_limit(qtbot: QtBot, server: PictureServer) -> None:
    over = asyncio.Event()

    async def play(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + PNG[:10])
        await writer.drain()
        await over.wait()

    server.play = play
    with pytest.raises(PictureRefused, match=r"within 0\.3 s"):
        await load(server, seconds=0.3)
    over.set()


async def test_t5_a_lookup_without_an_answer_ends_at_the_time_limit(qtbot: QtBot, server: PictureServer) -> None:
    server.answers = False
    with pytest.raises(PictureRefused, match="did not load within"):
        await load(server, seconds=0.2)


@pytest.mark.parametrize("size", [(100_000, 100_000), (2**31 - 1, 2**31 - 1), (1, 1_000_000)])
async def test_t5_f27_a_decompression_bomb_is_refused(
    qtbot: QtBot, server: PictureServer, size: tuple[int, int]
) -> None:
    server.play = reply(png(*size))
    with pytest.raises(PictureRefused, match="4096"):
        await load(server)


async def test_t5_a_compressed_transfer_is_not_decompressed(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(zlib.compress(bytes(50_000_000)), "200 OK", "Content-Encoding: deflate")
    with pytest.raises(PictureRefused, match="PNG, JPEG or WebP"):
        await load(server)


async def test_t5_an_svg_is_refused_despite_its_content_type(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(b'<svg xmlns="http://www.w3.org/2000/svg"/>', "200 OK", "Content-Type: image/png")
    with pytest.raises(PictureRefused, match="PNG, JPEG or WebP"):
        await load(server)


async def test_no_callback_is_called_after_stop(qtbot: QtBot, server: PictureServer) -> None:
    received: list[object] = []
    asked, stopped = asyncio.Event(), asyncio.Event()

    async def play(writer: asyncio.StreamWriter) -> None:
        asked.set()
        await stopped.wait()
        await reply(PNG)(writer)

    server.play = play
    loader = PictureLoader(server.policy())
    loader.load(URL, received.append, received.append)
    loader.stop()
    loader.load(URL, received.append, received.append)
    await asyncio.wait_for(asked.wait(), 20)
    loader.stop()
    stopped.set()
    assert (await load(server)).width() == 40
    assert received == []


async def test_s17_a_picture_is_decoded_beside_the_event_loop(
    qtbot: QtBot, server: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def decode(data: bytes) -> QImage:
        threads.append(threading.current_thread())
        return decode_picture(data)

    monkeypatch.setattr(loader_module, "decode_picture", decode)
    assert (await load(server)).width() == 40
    assert threads != [threading.main_thread()]


async def test_s17_the_time_limit_applies_to_decoding_too(
    qtbot: QtBot, server: PictureServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_over = threading.Event()

    def decode(data: bytes) -> QImage:
        is_over.wait(20)
        return decode_picture(data)

    monkeypatch.setattr(loader_module, "decode_picture", decode)
    with pytest.raises(PictureRefused, match="did not load within"):
        await load(server, seconds=0.5)
    is_over.set()


async def test_the_public_policy_uses_the_resolver_of_the_system(qtbot: QtBot) -> None:
    outcome: asyncio.Future[QImage] = asyncio.get_running_loop().create_future()
    loader = PictureLoader(PUBLIC)
    # No server has this name (RFC 6761), so nothing is connected to.
    loader.load("https://pictures.invalid/a.png", outcome.set_result, outcome.set_exception)
    with pytest.raises(PictureRefused):
        await asyncio.wait_for(outcome, 20)


def test_the_public_policy_connects_to_the_address_itself_on_port_443() -> None:
    assert PUBLIC.dial(ADDRESS) == (ADDRESS, 443)
