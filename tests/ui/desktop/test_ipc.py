"""What a later start may say to the one that runs, and what becomes of whoever says something else."""

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


class Bell:
    """A doorbell that listens, and what it told."""

    def __init__(self) -> None:
        self.now = 0.0
        self.rung: list[str] = []
        self.misread = 0
        self.name = f"openobd-test-{secrets.token_hex(8)}"
        self.ipc_server = IpcServer(KEY, lambda: self.now)
        self.ipc_server.message_received.connect(self.rung.append)
        self.ipc_server.misread.connect(self._on_misread)

    def _on_misread(self) -> None:
        self.misread += 1


@pytest.fixture
def bell(qtbot: QtBot) -> Iterator[Bell]:
    made = Bell()
    assert made.ipc_server.listen(made.name)
    yield made
    made.ipc_server.close()


def caller(name: str, said: bytes) -> QLocalSocket:
    """A caller that has said something and waits."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    socket.write(said)
    assert not said or socket.waitForBytesWritten(1000)
    return socket


def gone(socket: QLocalSocket) -> bool:
    return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState


RINGS = """
import sys
from openobd_desktop.ui.desktop.ipc import notify_running_instance
name, key, *links = sys.argv[1:]
print([notify_running_instance(name, key, link) for link in links])
"""


async def rings(bell: Bell, key: str, *links: str) -> str:
    """What a process that rings once for each link hears."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", RINGS, bell.name, key, *links), stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().strip()


async def test_t6_a_later_start_is_heard_and_answered(bell: Bell) -> None:
    assert await rings(bell, KEY, "openobd://ticket/7848095") == "[True]"
    bell.now += 1
    assert await rings(bell, KEY, "", "openobd://ticket/2", "openobd://ticket/--developer") == "[True, True, True]"
    assert bell.rung == ["7848095", ""]


async def test_t7_whoever_has_another_key_is_not_answered(bell: Bell) -> None:
    assert await rings(bell, KEY[::-1], "openobd://ticket/1") == "[False]"
    assert bell.rung == []


def test_t7_nobody_answers_where_nobody_listens() -> None:
    assert not notify_running_instance(f"openobd-test-{secrets.token_hex(8)}", KEY, "")


def test_t6_at_most_one_link_a_second_is_followed_and_all_are_answered(bell: Bell) -> None:
    for moment, ticket in ((0.0, 1), (0.5, 2), (0.99, 3), (1.0, 4), (1.5, 5), (2.0, 6)):
        bell.now = moment
        assert bell.ipc_server.answer(f"{KEY}\nopenobd://ticket/{ticket}".encode()) == ACKNOWLEDGED
    assert bell.rung == ["1", "4", "6"]


@pytest.mark.parametrize("link", [link for link in HOSTILE_LINKS if link], ids=range(len(HOSTILE_LINKS) - 1))
def test_d15_a_link_of_another_form_is_not_followed_and_said_to_be_not_understood(bell: Bell, link: str) -> None:
    if link.isascii():
        assert bell.ipc_server.answer(f"{KEY}\n{link}".encode()) == ACKNOWLEDGED
        assert bell.misread == 1
    else:
        with pytest.raises(ValueError, match="ascii"):
            bell.ipc_server.answer(f"{KEY}\n{link}".encode(errors="surrogatepass"))
    assert bell.rung == []


def test_t6_f28_a_storm_of_10000_links_rings_only_with_tickets(bell: Bell) -> None:
    for link in many_links(10_000):
        bell.now += 1
        if link.isascii():
            assert bell.ipc_server.answer(f"{KEY}\n{link}".encode()) == ACKNOWLEDGED
    assert len(bell.rung) > 500
    assert all(ticket.isascii() and not ticket.startswith("-") and len(ticket) <= 64 for ticket in bell.rung)


@pytest.mark.parametrize(
    "said",
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
def test_t7_a_caller_with_a_wrong_key_or_frame_is_closed_at_once(qtbot: QtBot, bell: Bell, said: bytes) -> None:
    socket = caller(bell.name, said)
    qtbot.waitUntil(lambda: gone(socket), timeout=700)
    assert bytes(socket.readAll().data()) == b""
    assert bell.rung == []


@pytest.mark.parametrize("said", [b"", b"\x00", framed(b"x" * 100)[:50]], ids=["silent", "half a head", "half"])
def test_t7_a_slow_caller_is_closed_within_a_second(qtbot: QtBot, bell: Bell, said: bytes) -> None:
    began = time.monotonic()
    socket = caller(bell.name, said)
    qtbot.waitUntil(lambda: gone(socket), timeout=5000)
    took = time.monotonic() - began
    print(f"closed after {took:.2f} s")
    assert PATIENCE < 1000
    assert took < 1.5


def test_t7_slow_callers_do_not_keep_others_out(qtbot: QtBot, bell: Bell) -> None:
    slow = [caller(bell.name, b"\x00") for _ in range(MAX_CLIENTS)]
    qtbot.waitUntil(lambda: all(map(gone, slow)), timeout=5000)
    honest = caller(bell.name, framed(f"{KEY}\nopenobd://ticket/1".encode()))
    qtbot.waitUntil(lambda: bell.rung == ["1"])
    qtbot.waitUntil(lambda: gone(honest))
    assert unframed(bytes(honest.readAll().data())) == ACKNOWLEDGED


def test_t7_a_message_may_come_in_pieces(qtbot: QtBot, bell: Bell) -> None:
    said = framed(f"{KEY}\nopenobd://ticket/7".encode())
    socket = caller(bell.name, said[:1])
    for piece in (said[1:20], said[20:]):
        socket.write(piece)
        assert socket.waitForBytesWritten(1000)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: bell.rung == ["7"])


def test_t7_only_this_user_may_connect(bell: Bell) -> None:
    server = bell.ipc_server.findChild(QLocalServer)
    assert server is not None
    assert server.socketOptions() == QLocalServer.SocketOption.UserAccessOption
    assert stat.S_IMODE(Path(server.fullServerName()).stat().st_mode) == 0o700


def test_a_name_that_cannot_be_listened_on_is_told_and_does_no_harm(qtbot: QtBot, tmp_path: Path) -> None:
    assert not IpcServer(KEY, time.monotonic).listen(str(tmp_path / "missing" / "socket"))


@pytest.mark.parametrize("size", [0, 1, 255, 256, LIMIT])
def test_t7_a_message_of_at_most_2_kb_comes_back_from_its_frame(size: int) -> None:
    frame = framed(b"x" * size)
    assert unframed(frame) == b"x" * size
    assert all(unframed(frame[:cut]) is None for cut in {0, 1, len(frame) // 2, len(frame) - 1} if cut < len(frame))


def test_t7_a_longer_one_is_refused_by_its_head_alone() -> None:
    with pytest.raises(ValueError, match="longer"):
        unframed(framed(b"x" * (LIMIT + 1))[:2])


def test_d7_a_doorbell_is_not_kept_by_its_callers_whose_deletion_would_delete_it(qtbot: QtBot) -> None:
    bell = Bell()
    assert bell.ipc_server.listen(bell.name)
    waiting = caller(bell.name, b"")
    qtbot.waitUntil(lambda: bool(bell.ipc_server.findChildren(QLocalSocket)))
    known = weakref.ref(bell.ipc_server)
    bell.ipc_server.close()
    del bell.ipc_server
    assert known() is None
    qtbot.waitUntil(lambda: gone(waiting))
