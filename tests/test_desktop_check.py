"""Qt is kept from services of the desktop that own their names and give no answer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from openobd_desktop.desktop_check import ACCESSIBILITY, NOWHERE, PORTAL, PORTAL_THEME
from tests.desktop_service import message_bus_of_its_own, service

CHECKS = """
import os
from openobd_desktop.desktop_check import DesktopCheck
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
