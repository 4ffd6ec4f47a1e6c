"""Private screen and message bus on which the program is run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

SIZE = "1280x800x24"
END = 15.0
"""Maximum time to wait for a process to end, in seconds."""


@contextmanager
def started(*command: str, errors: Path, environment: dict[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    """Starts ``command`` with its standard error in ``errors``, and ends it afterwards, by force if necessary."""
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


def bus_command(folder: str, kind: str) -> tuple[str, ...]:
    """Returns the command of a message bus that prints its address and has its socket in ``folder``.

    Args:
        folder: A folder with a short path.
        kind: The option of ``dbus-daemon`` that selects the configuration.
    """
    return "dbus-daemon", kind, f"--address=unix:dir={folder}", "--nofork", "--print-address=1"


@contextmanager
def desktop(folder: Path) -> Iterator[dict[str, str]]:
    """Yields the environment of a private screen and bus; ``folder`` is the home folder of the program."""
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
        command = bus_command(stack.enter_context(TemporaryDirectory(prefix="bus-")), "--session")
        bus = stack.enter_context(started(*command, errors=folder / "bus.txt", environment=environment))
        environment["DBUS_SESSION_BUS_ADDRESS"] = re.sub(",guid=.*", "", _first_line(bus))
        yield environment


@contextmanager
def program(environment: dict[str, str], folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """Runs the program with its own settings; its standard error goes to the file ``complaints``."""
    command = (sys.executable, "-m", "openobd_desktop", "--config-dir", str(folder / "config"), *options)
    with started(*command, errors=complaints(folder), environment=environment) as process:
        yield process


def complaints(folder: Path) -> Path:
    """Returns the path of the file that receives the program's standard error."""
    return folder / "program.txt"
