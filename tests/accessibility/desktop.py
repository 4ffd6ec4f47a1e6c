"""A screen and a message bus of their own, and the program on them as a person would have started it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

SIZE = "1280x800x24"
END = 15.0
"""Seconds that a process may take to end."""


@contextmanager
def started(*command: str, errors: Path, environment: dict[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    """The process of ``command``, its complaints in ``errors``; it is ended, by force if need be, after its use."""
    with (
        errors.open("w") as file,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=file, text=True) as process,
    ):
        try:
            yield process
        finally:
            _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(timeout=END)
    except subprocess.TimeoutExpired:
        process.kill()


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line, f"{process.args!r} did not start"
    return line


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """The environment for a program on a screen and a bus that nobody else uses; ``folder`` is its home."""
    with ExitStack() as stack:
        errors = folder / "desktop.txt"
        screen = stack.enter_context(
            started("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", errors=errors)
        )
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "DISPLAY": f":{_first_line(screen)}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "LC_ALL": "C.UTF-8",
        }
        command = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        bus = stack.enter_context(started(*command, errors=folder / "bus.txt", environment=environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = re.sub(",guid=.*", "", _first_line(bus))
        yield environment


@contextmanager
def program(environment: dict[str, str], folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """The program itself with settings of its own; what it complains of is in ``complaints``."""
    command = (sys.executable, "-m", "openobd_desktop", "--config-dir", str(folder / "config"), *options)
    with started(*command, errors=complaints(folder), environment=environment) as process:
        yield process


def complaints(folder: Path) -> Path:
    """Where the program's standard error goes."""
    return folder / "program.txt"
