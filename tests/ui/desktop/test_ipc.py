"""Messages of a later start to the running program, and the rejection of any others."""

from __future__ import annotations

import asyncio
import secrets
import stat
import sys
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.desktop.ipc import (
    ACKNOWLEDGED,
    LIMIT,
    MAX_CLIENTS,
    PATIENCE,
    IpcServer,
    framed,
    notify_running_instance,
    unframed,
)
from tests.links import HOSTILE_LINKS, many_links

KEY = "0123456789abcdef0123456789abcdef"


class Server:
    """A listening server, and the messages that it has received."""

    def __init__(self) -> None:
        self.now = 0.0
        self.tickets: list[str] = []
        self.misread = 0
        self.name = f"openobd-test-{secrets.token_hex(8)}"
        self.ipc_server = IpcServer(KEY, lambda: self.now)
        self.ipc_server.message_received.connect(self.tickets.append)
        self.ipc_server.misread.connect(self._on_misread)

    def _on_misread(self) -> None:
        self.misread += 1


@pytest.fixture
def server(qtbot: QtBot) -> Iterator[Server]:
    made = Server()
    assert made.ipc_server.listen(made.name)
    yield made
    made.ipc_server.close()


def client(name: str, sent: bytes) -> QLocalSocket:
    """Returns a client that has sent bytes and waits for an answer."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    socket.write(sent)
    assert not sent or socket.waitForBytesWritten(1000)
    return socket


def gone(socket: QLocalSocket) -> bool:
    return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState


NOTIFY = """
import sys
from openobd_desktop.ui.desktop.ipc import notify_running_instance
name, key, *links = sys.argv[1:]
print([notify_running_instance(name, key, link) for link in links])
"""


async def notify(server: Server, key: str, *links: str) -> str:
    """Returns the answers to a process that sends each link once."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", NOTIFY, server.name, key, *links), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().strip()


async def test_t6_a_later_start_is_received_and_answered(server: Server) -> None:
    assert await notify(server, KEY, "openobd://ticket/7848095") == "[True]"
    server.now += 1
    assert await notify(server, KEY, "", "openobd://ticket/2", "openobd://ticket/--developer") == "[True, True, True]"
    assert server.tickets == ["7848095", ""]


async def test_t7_a_client_with_another_key_gets_no_answer(server: Server) -> None:
    assert await notify(server, KEY[::-1], "openobd://ticket/1") == "[False]"
    assert server.tickets == []


def test_t7_without_a_server_there_is_no_answer() -> None:
    assert not notify_running_instance(f"openobd-test-{secrets.token_hex(8)}", KEY, "")


def test_t6_at_most_one_link_per_second_is_followed_and_all_are_answered(server: Server) -> None:
    for moment, ticket in ((0.0, 1), (0.5, 2), (0.99, 3), (1.0, 4), (1.5, 5), (2.0, 6)):
        server.now = moment
        assert server.ipc_server.answer(f"{KEY}\nopenobd://ticket/{ticket}".encode()) == ACKNOWLEDGED
    assert server.tickets == ["1", "4", "6"]


@pytest.mark.parametrize("link", [link for link in HOSTILE_LINKS if link], ids=range(len(HOSTILE_LINKS) - 1))
def test_d15_an_invalid_link_is_not_followed_and_reported(server: Server, link: str) -> None:
    if link.isascii():
        assert server.ipc_server.answer(f"{KEY}\n{link}".encode()) == ACKNOWLEDGED
        assert server.misread == 1
    else:
        with pytest.raises(ValueError, match="ascii"):
            server.ipc_server.answer(f"{KEY}\n{link}".encode(errors="surrogatepass"))
    assert server.tickets == []


def test_t6_f28_a_storm_of_10000_links_delivers_only_tickets(server: Server) -> None:
    for link in many_links(10_000):
        server.now += 1
        if link.isascii():
            assert server.ipc_server.answer(f"{KEY}\n{link}".encode()) == ACKNOWLEDGED
    assert len(server.tickets) > 500
    assert all(ticket.isascii() and not ticket.startswith("-") and len(ticket) <= 64 for ticket in server.tickets)


@pytest.mark.parametrize(
    "sent",
    [
        framed(b""),
        framed(b"\n"),
        framed(b"openobd://ticket/1"),
        framed(b"\nopenobd://ticket/1"),
        framed(KEY[:-1].encode() + b"\nopenobd://ticket/1"),
        framed(KEY.upper().encode() + b"\nopenobd://ticket/1"),
        framed(KEY.encode() + b"\n\xff\xfe"),
        framed(KEY.encode() + b"\n") + b"more",
        framed(b"x" * (LIMIT + 1)),
        b"\xff\xff",
        b"\xff" * 100_000,
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
    ids=range(12),
)
def test_t7_a_client_with_a_wrong_key_or_frame_is_closed_at_once(qtbot: QtBot, server: Server, sent: bytes) -> None:
    socket = client(server.name, sent)
    qtbot.waitUntil(lambda: gone(socket), timeout=700)
    assert bytes(socket.readAll().data()) == b""
    assert server.tickets == []


@pytest.mark.parametrize("sent", [b"", b"\x00", framed(b"x" * 100)[:50]], ids=["silent", "half a head", "half"])
def test_t7_a_slow_client_is_closed_within_a_second(qtbot: QtBot, server: Server, sent: bytes) -> None:
    began = time.monotonic()
    socket = client(server.name, sent)
    qtbot.waitUntil(lambda: gone(socket), timeout=5000)
    took = time.monotonic() - began
    print(f"closed after {took:.2f} s")
    assert PATIENCE < 1000
    assert took < 1.5


def test_t7_slow_clients_do_not_block_others(qtbot: QtBot, server: Server) -> None:
    slow = [client(server.name, b"\x00") for _ in range(MAX_CLIENTS)]
    qtbot.waitUntil(lambda: all(map(gone, slow)), timeout=5000)
    honest = client(server.name, framed(f"{KEY}\nopenobd://ticket/1".encode()))
    qtbot.waitUntil(lambda: server.tickets == ["1"])
    qtbot.waitUntil(lambda: gone(honest))
    assert unframed(bytes(honest.readAll().data())) == ACKNOWLEDGED


def test_t7_a_message_may_come_in_pieces(qtbot: QtBot, server: Server) -> None:
    sent = framed(f"{KEY}\nopenobd://ticket/7".encode())
    socket = client(server.name, sent[:1])
    for piece in (sent[1:20], sent[20:]):
        socket.write(piece)
        assert socket.waitForBytesWritten(1000)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: server.tickets == ["7"])


def test_t7_only_this_user_may_connect(server: Server) -> None:
    listening = server.ipc_server.findChild(QLocalServer)
    assert listening is not None
    assert listening.socketOptions() == QLocalServer.SocketOption.UserAccessOption
    assert stat.S_IMODE(Path(listening.fullServerName()).stat().st_mode) == 0o700


def test_an_unusable_socket_name_is_reported(qtbot: QtBot, tmp_path: Path) -> None:
    assert not IpcServer(KEY, time.monotonic).listen(str(tmp_path / "missing" / "socket"))


@pytest.mark.parametrize("size", [0, 1, 255, 256, LIMIT])
def test_t7_a_message_of_at_most_2_kb_comes_back_from_its_frame(size: int) -> None:
    frame = framed(b"x" * size)
    assert unframed(frame) == b"x" * size
    assert all(unframed(frame[:cut]) is None for cut in {0, 1, len(frame) // 2, len(frame) - 1} if cut < len(frame))


def test_t7_a_longer_message_is_refused_by_its_header_alone() -> None:
    with pytest.raises(ValueError, match="too long"):
        unframed(framed(b"x" * (LIMIT + 1))[:2])


def test_d7_a_server_is_not_kept_alive_by_its_clients(qtbot: QtBot) -> None:
    server = Server()
    assert server.ipc_server.listen(server.name)
    waiting = client(server.name, b"")
    qtbot.waitUntil(lambda: bool(server.ipc_server.findChildren(QLocalSocket)))
    known = weakref.ref(server.ipc_server)
    server.ipc_server.close()
    del server.ipc_server
    assert known() is None
    qtbot.waitUntil(lambda: gone(waiting))
