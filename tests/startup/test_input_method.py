"""The address of IBus's daemon, found in the same way as Qt finds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from openobd_desktop.startup import input_method
from openobd_desktop.startup.input_method import ibus_address, uses_ibus, without_ibus

ADDRESS = "unix:abstract=/home/anna/.cache/ibus/dbus-1a2b,guid=0123"


@pytest.mark.parametrize(
    ("screen", "name"),
    [
        ({"DISPLAY": ":0"}, "0123abc-unix-0"),
        ({"DISPLAY": ":10.0"}, "0123abc-unix-10"),
        ({"DISPLAY": "far:1.0"}, "0123abc-far-1"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "0123abc-unix-wayland-0"),
    ],
)
def test_d6_the_address_is_in_the_file_of_this_machine_and_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, screen: dict[str, str], name: str
) -> None:
    machine = tmp_path / "machine-id"
    machine.write_text("0123abc\n")
    monkeypatch.setattr(input_method, "_MACHINE_IDS", (str(tmp_path / "missing"), str(machine)))
    environment = {"XDG_CONFIG_HOME": str(tmp_path), **screen}
    assert ibus_address(environment) == ""
    file = tmp_path / "ibus" / "bus" / name
    file.parent.mkdir(parents=True)
    file.write_text(f"# This file is created by ibus-daemon.\nIBUS_ADDRESS={ADDRESS}\nIBUS_DAEMON_PID=1\n")
    assert ibus_address(environment) == ADDRESS


def test_d6_a_file_without_an_address_means_that_there_is_no_daemon(tmp_path: Path) -> None:
    file = tmp_path / "address"
    file.write_bytes(b"\xff\xfe nothing")
    assert ibus_address({"IBUS_ADDRESS_FILE": str(file)}) == ""


def test_d6_only_ibus_is_removed_from_the_requested_input_methods() -> None:
    assert not uses_ibus({})
    environment = {"QT_IM_MODULES": "wayland;IBus", "QT_IM_MODULE": "fcitx"}
    assert uses_ibus(environment)
    without_ibus(environment)
    assert environment == {"QT_IM_MODULES": "wayland"}
    assert not uses_ibus(environment)
