"""Drills of desktop services that are unresponsive, slow, refuse calls or vanish, without blocking the loop."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.accessibility.desktop import desktop
from tests.desktop_service import HOWS, service
from tests.faults.drills import Effort, Outcome, drill

SERVICES = (
    "org.freedesktop.Notifications",
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.secrets",
    "org.freedesktop.ScreenSaver",
    "org.freedesktop.FileManager1",
    "org.gnome.SessionManager",
    "org.a11y.Bus",
    "com.canonical.AppMenu.Registrar",
)
TRAY = "org.kde.StatusNotifierWatcher"
STALL = 1.0
"""Maximum stall in seconds; the promise is a tenth of this, which can only be proved on an idle PC."""
PATIENCE = 300.0


@dataclass(frozen=True)
class Seen:
    """Observations of a run of the program."""

    longest: float
    tray: bool
    alive: bool


async def run_on_a_desktop(how: str, theme: str = "GNOME") -> Seen:
    """Plays the demo on a desktop whose services, except the tray, behave in the way ``how``."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        environment = stack.enter_context(desktop(folder))
        address = environment["DBUS_SESSION_BUS_ADDRESS"]
        stack.enter_context(service(address, "mute" if how == "mute" else "working", TRAY, folder=folder))
        stack.enter_context(service(address, how, *SERVICES, folder=folder))
        # The accessibility bus has its own drills.
        del environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        del environment["PYTHON_KEYRING_BACKEND"]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.faults.on_a_desktop", str(folder / "config")),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env={**environment, "XDG_CURRENT_DESKTOP": theme},
        )
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, err.decode()
    return Seen(**json.loads(out))


@drill("D6", promised="no stall over 100 ms", rounds=len(HOWS))
async def mute_desktop_services(effort: Effort) -> Outcome:
    """Hides the window in the tray and shows notifications on desktops with each kind of misbehaving service."""
    seen = [await run_on_a_desktop(HOWS[lap % len(HOWS)]) for lap in effort.laps()]
    longest = max(one.longest for one in seen)
    kept = longest < STALL and all(one.tray and one.alive for one in seen)
    return Outcome(kept, f"{len(seen)} desktops, longest stall {longest:.3f} s")
