"""Qt is kept from services of the desktop that own their names and give no answer."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from openobd_desktop.startup.desktop_check import ACCESSIBILITY, NOWHERE, PORTAL, PORTAL_THEME, is_mute, local_place
from tests.accessibility.desktop import desktop
from tests.desktop_service import message_bus_of_its_own, service

CHECKS = """
import os
from openobd_desktop.startup.desktop_check import DesktopCheck
check = DesktopCheck()
check.begin()
check.settle_theme()
check.settle_accessibility()
print(os.environ.get("QT_QPA_PLATFORMTHEME"), os.environ.get("AT_SPI_BUS_ADDRESS"))
"""


def checked(address: str) -> list[str]:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORMTHEME": PORTAL_THEME}
    environment.pop("AT_SPI_BUS_ADDRESS", None)
    done = subprocess.run([sys.executable, "-c", CHECKS], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize(
    ("how", "left"),
    [
        ("mute", ["None", NOWHERE]),
        ("refusing", [PORTAL_THEME, "None"]),
        ("working", [PORTAL_THEME, "None"]),
    ],
)
def test_d6_what_does_not_answer_is_left_out(tmp_path: Path, how: str, left: list[str]) -> None:
    with message_bus_of_its_own(tmp_path) as address:
        with service(address, how, ACCESSIBILITY.name, PORTAL.name, folder=tmp_path):
            assert checked(address) == left
        assert checked(address) == [PORTAL_THEME, "None"]


def test_d6_without_a_bus_nothing_is_left_out(tmp_path: Path) -> None:
    assert checked(f"unix:path={tmp_path}/nowhere") == [PORTAL_THEME, "None"]


@contextmanager
def stopped_bus(folder: Path) -> Iterator[str]:
    """The address of a bus whose daemon is stopped: the system takes connections for it, and nothing is answered."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "stopped bus"))
        listener.listen()
        yield f"unix:path={folder}/stopped%20bus"


def test_d6_a_bus_that_is_mute_itself_is_told_from_one_that_works_or_is_gone(tmp_path: Path) -> None:
    with stopped_bus(tmp_path) as address:
        assert is_mute(address, 0.05)
    assert not is_mute(address, 0.05)
    with message_bus_of_its_own(tmp_path) as address:
        assert not is_mute(address, 30)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("unix:path=/run/user/1000/bus", b"/run/user/1000/bus"),
        ("unix:path=/a%2cb,guid=0123;tcp:host=x", b"/a,b"),
        ("unix:abstract=/tmp/dbus-x,guid=0123", b"\0/tmp/dbus-x"),
        ("unix:runtime=yes", None),
        ("tcp:host=localhost,port=1", None),
        ("autolaunch:", None),
        ("nonsense", None),
    ],
)
def test_the_place_of_a_bus_is_read_from_its_address(address: str, place: bytes | None) -> None:
    assert local_place(address) == place


GREETS = """
import os, sys, types
from PySide6.QtCore import QTimer
program = types.ModuleType("openobd_desktop.app")

def run(application, options, greeting):
    print(greeting.isVisible(), os.environ.get("DBUS_SESSION_BUS_ADDRESS"))
    QTimer.singleShot(0, application.quit)
    application.exec()
    print(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))
    return 7, None

program.run = run
sys.modules["openobd_desktop.app"] = program
from openobd_desktop.launch import launch
from openobd_desktop.startup.options import parse
sys.exit(launch(parse(sys.argv[1:], {})))
"""


def test_d6_a_stopped_message_bus_does_not_hold_the_first_window_and_is_left_to_the_key_store(tmp_path: Path) -> None:
    with stopped_bus(tmp_path) as address, desktop(tmp_path) as environment:
        environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": ""}
        command = [sys.executable, "-c", GREETS, "--config-dir", str(tmp_path / "config")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == [f"True {NOWHERE}", address]
    assert done.returncode == 7
