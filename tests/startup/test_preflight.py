"""Unresponsive desktop services and folders, which must delay neither the start nor an error message."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from openobd_desktop import launch as module
from openobd_desktop.errors import OpenObdError
from openobd_desktop.launch import EXIT_NO_FOLDER, launch
from openobd_desktop.startup.options import Options
from openobd_desktop.startup.preflight import (
    ACCESSIBILITY,
    IBUS,
    NOWHERE,
    PORTAL,
    PORTAL_THEME,
    FolderCheck,
    is_mute,
    local_place,
    own_folders,
)
from openobd_desktop.startup.start_failure import StartFailure
from tests.accessibility.desktop import desktop
from tests.desktop_service import message_bus_of_its_own, service
from tests.disks import FarDisk

CHECKS = """
import os
from openobd_desktop.startup.preflight import DesktopCheck
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
def test_d6_unresponsive_services_are_not_used(tmp_path: Path, how: str, left: list[str]) -> None:
    with message_bus_of_its_own(tmp_path) as address:
        with service(address, how, ACCESSIBILITY.name, PORTAL.name, folder=tmp_path):
            assert checked(address) == left
        assert checked(address) == [PORTAL_THEME, "None"]


def test_d6_without_a_bus_no_service_is_excluded(tmp_path: Path) -> None:
    assert checked(f"unix:path={tmp_path}/nowhere") == [PORTAL_THEME, "None"]


CHECKS_INPUT = """
import os
from openobd_desktop.startup.preflight import DesktopCheck
check = DesktopCheck()
check.begin()
check.settle_input_method()
print(os.environ.get("QT_IM_MODULE"), os.environ.get("QT_IM_MODULES"))
"""


def input_methods(address: str, folder: Path, **requested: str) -> list[str]:
    """Returns the input methods that are left for Qt if IBus's daemon has written ``address`` to its file."""
    file = folder / "address"
    file.write_text(f"# This file is created by ibus-daemon.\nIBUS_ADDRESS={address}\nIBUS_DAEMON_PID=1\n")
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": NOWHERE, "IBUS_ADDRESS_FILE": str(file), **requested}
    command = [sys.executable, "-c", CHECKS_INPUT]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize(
    ("how", "requested", "left"),
    [
        ("mute", {"QT_IM_MODULE": "ibus"}, ["None", "None"]),
        ("mute", {"QT_IM_MODULE": "xim", "QT_IM_MODULES": "wayland;ibus;compose"}, ["None", "wayland;compose"]),
        ("refusing", {"QT_IM_MODULE": "ibus"}, ["ibus", "None"]),
        ("working", {"QT_IM_MODULE": "ibus"}, ["ibus", "None"]),
    ],
)
def test_d6_an_unresponsive_input_method_is_not_used(
    tmp_path: Path, how: str, requested: dict[str, str], left: list[str]
) -> None:
    with message_bus_of_its_own(tmp_path) as address, service(address, how, IBUS.name, folder=tmp_path):
        assert input_methods(address, tmp_path, **requested) == left


def test_d6_an_input_method_whose_daemon_is_missing_or_not_used_is_left_alone(tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path}/nowhere"
    assert input_methods(nowhere, tmp_path, QT_IM_MODULE="ibus") == ["ibus", "None"]
    assert input_methods("", tmp_path, QT_IM_MODULE="ibus") == ["ibus", "None"]
    with stopped_bus(tmp_path) as address:
        assert input_methods(address, tmp_path, QT_IM_MODULE="fcitx") == ["fcitx", "None"]


@contextmanager
def stopped_bus(folder: Path) -> Iterator[str]:
    """Yields the address of a bus whose daemon is stopped: connections are accepted, but never answered."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "stopped bus"))
        listener.listen()
        yield f"unix:path={folder}/stopped%20bus"


def test_d6_a_silent_bus_is_distinguished_from_one_that_works_or_is_missing(tmp_path: Path) -> None:
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
def test_the_socket_of_a_bus_is_parsed_from_its_address(address: str, place: bytes | None) -> None:
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


def test_d6_a_stopped_message_bus_does_not_delay_the_first_window(tmp_path: Path) -> None:
    with stopped_bus(tmp_path) as address, desktop(tmp_path) as environment:
        environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": ""}
        command = [sys.executable, "-c", GREETS, "--config-dir", str(tmp_path / "config")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == [f"True {NOWHERE}", address]
    assert done.returncode == 7


def test_d6_a_stopped_input_method_does_not_delay_the_first_window(tmp_path: Path) -> None:
    with stopped_bus(tmp_path) as address, desktop(tmp_path) as environment:
        file, daemon = tmp_path / "address", tmp_path / "ibus-daemon"
        file.write_text(f"IBUS_ADDRESS={address}\nIBUS_DAEMON_PID={os.getpid()}\n")
        # Qt uses IBus only if it is installed.
        daemon.write_text("#!/bin/sh\n")
        daemon.chmod(0o755)
        path = f"{environment['PATH']}{os.pathsep}{tmp_path}"
        environment |= {"QT_IM_MODULE": "ibus", "IBUS_ADDRESS_FILE": str(file), "PATH": path}
        command = [sys.executable, "-c", GREETS, "--config-dir", str(tmp_path / "config")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 7
    assert "IBus is not responding" in done.stderr


def begun(*folders: Path, patience: float = 30.0) -> FolderCheck:
    check = FolderCheck(folders, patience)
    check.begin()
    return check


def test_d6_a_folder_that_does_not_respond_is_named_and_not_waited_for(tmp_path: Path) -> None:
    silent, working = tmp_path / "far", tmp_path / "near"
    disk = FarDisk(silent)
    with disk.mounted():
        error = begun(silent, working, patience=0.05).settle()
        assert error is not None
        assert str(silent) in error.what
        assert disk.on_loop == []


@pytest.mark.parametrize("there", [True, False])
def test_d6_a_folder_that_responds_is_no_problem_regardless_of_its_answer(tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "config"
    if there:
        folder.mkdir()
        (folder / "settings.json").write_bytes(b"{")
    assert begun(folder).settle() is None


def test_d6_a_folder_that_gives_an_error_has_answered(tmp_path: Path) -> None:
    with FarDisk(tmp_path / "far", number=5).mounted():
        assert begun(tmp_path / "far").settle() is None


def test_the_folder_in_the_arguments_replaces_that_of_the_user(tmp_path: Path) -> None:
    assert own_folders(tmp_path) == (tmp_path,)
    assert tmp_path not in own_folders(None)


class RecordingFailure(StartFailure):
    """Failure message that records its text and chooses an answer; the disk responds again after it is shown."""

    def __init__(self, disk: FarDisk, *, retries: bool) -> None:
        super().__init__()
        self.messages: list[str] = []
        self._disk, self._retries = disk, retries

    def show(self, error: OpenObdError, *, may_retry: bool = False) -> bool:
        self.messages.append(error.what)
        self._disk.answers.set()
        return self._retries and may_retry


@pytest.mark.parametrize(("retries", "status"), [(False, EXIT_NO_FOLDER), (True, 0)])
def test_d6_a_home_on_a_dead_network_is_reported_in_a_box_before_it_is_accessed(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, retries: bool, status: int
) -> None:
    from openobd_desktop import app
    from openobd_desktop.startup import preflight

    runs: list[Options] = []

    def ran(application: object, options: Options, greeting: object) -> tuple[int, None]:
        runs.append(options)
        return 0, None

    monkeypatch.setattr(app, "run", ran)
    monkeypatch.setattr(module, "_application", lambda *, for_tour: qapp)
    monkeypatch.setattr(preflight, "FOLDER_PATIENCE", 0.05)
    disk = FarDisk(tmp_path / "home")
    failure = RecordingFailure(disk, retries=retries)
    options = Options(config_dir=tmp_path / "home")
    with disk.mounted():
        assert launch(options, failure) == status
    assert failure.messages == [f"The folder {tmp_path / 'home'} is not responding."]
    assert runs == ([options] if retries else [])
    assert disk.on_loop == []
