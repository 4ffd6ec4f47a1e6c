"""Notifications over the message bus, which can be clicked, and which the program never waits for."""

from __future__ import annotations

import gc
import socket
import threading
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection

from openobd_desktop.support.bus_notifications import KEPT, NAME, PATH, BusNotifications, connected, session_bus
from tests.desktop_service import HOWS, message_bus_of_its_own, service

LIMIT = 30.0


@contextmanager
def notices_at(address: str, pressed: threading.Event) -> Iterator[BusNotifications]:
    made = BusNotifications(address, pressed.set)
    yield made
    made.close()


def test_d6_a_notification_is_shown_and_its_click_received(tmp_path: Path) -> None:
    pressed = threading.Event()
    with (
        message_bus_of_its_own(tmp_path) as address,
        notices_at(address, pressed) as notices,
        service(address, "working", NAME, folder=tmp_path) as desktop,
    ):
        notices.notify("Question", "from ticket 7848095", 1000)
        assert desktop.stdout is not None
        assert desktop.stdout.readline() == "org.freedesktop.Notifications.Notify\n"
        assert desktop.stdout.readline() == "('Question', 'from ticket 7848095')\n"
        assert pressed.wait(LIMIT)


@pytest.mark.parametrize("how", HOWS)
def test_d6_an_unresponsive_service_is_not_waited_for(tmp_path: Path, how: str) -> None:
    with (
        message_bus_of_its_own(tmp_path) as address,
        notices_at(address, threading.Event()) as notices,
        service(address, how, NAME, folder=tmp_path) as desktop,
    ):
        assert desktop.stdout is not None
        for _ in range(3):
            notices.notify("a", "b", 1000)
        # The second is sent although the first has not been answered.
        for _ in range(1 if how == "vanishing" else 3):
            assert desktop.stdout.readline() == "org.freedesktop.Notifications.Notify\n"


def test_d6_without_a_service_or_a_bus_nothing_happens(tmp_path: Path) -> None:
    with message_bus_of_its_own(tmp_path) as address, notices_at(address, threading.Event()) as notices:
        notices.notify("a", "b", 1000)
    with notices_at(f"unix:path={tmp_path}/nowhere", threading.Event()) as notices:
        for _ in range(3 * KEPT):
            notices.notify("a", "b", 1000)


def test_d6_a_bus_that_vanishes_while_it_is_greeted_leaves_no_socket_open(tmp_path: Path) -> None:
    path = tmp_path / "bus"

    def vanish(server: socket.socket) -> None:
        bus, _ = server.accept()
        with bus:
            # The client first sends its authentication and waits (D-Bus specification, authentication protocol).
            bus.recv(1024)
            bus.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
            bus.recv(1024)

    with socket.socket(socket.AF_UNIX) as server, warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        server.bind(str(path))
        server.listen()
        thread = threading.Thread(target=vanish, args=(server,))
        thread.start()
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            connected(f"unix:path={path}")
        thread.join()
        gc.collect()
    assert [str(each.message) for each in warned] == []


def test_d6_a_restarted_bus_is_used_again(tmp_path: Path) -> None:
    pressed = threading.Event()
    with message_bus_of_its_own(tmp_path) as address, notices_at(address, pressed) as notices:
        with service(address, "vanishing", NAME, folder=tmp_path) as desktop:
            notices.notify("a", "b", 1000)
            desktop.wait(LIMIT)
        with service(address, "working", NAME, folder=tmp_path):
            notices.notify("c", "d", 1000)
            assert pressed.wait(LIMIT)


def test_d6_a_signal_without_content_does_not_end_the_notices(tmp_path: Path) -> None:
    pressed = threading.Event()
    with (
        message_bus_of_its_own(tmp_path) as address,
        notices_at(address, pressed) as notices,
        service(address, "working", NAME, folder=tmp_path),
        closing(open_dbus_connection(address)) as stranger,
    ):
        notices.notify("a", "b", 1000)
        assert pressed.wait(LIMIT)
        pressed.clear()
        stranger.send(new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked"))
        # This is answered once the bus has passed on the signal.
        stranger.send_and_get_reply(message_bus.GetId())
        notices.notify("c", "d", 1000)
        assert pressed.wait(LIMIT)


def test_d6_the_bus_is_found_where_qt_finds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/a")
    assert session_bus() == "unix:path=/a"
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_bus() == ""
    (tmp_path / "bus").touch()
    assert session_bus() == f"unix:path={tmp_path}/bus"
