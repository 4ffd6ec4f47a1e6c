"""Programs of their own that the benches start, listen to and end."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
SURROUNDINGS = {
    **os.environ,
    "QT_QPA_PLATFORM": "offscreen",
    "QT_ACCESSIBILITY": "0",
    "PYTHONPATH": str(ROOT),
    "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    # An installed program is compiled once, whatever the environment says of the one who measures it.
    "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "openobd-desktop-bench"),
    "PYTHONDONTWRITEBYTECODE": "",
}


@contextmanager
def started(module: str, *arguments: str, core: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """``python -m module arguments`` for as long as the block lasts, on a processor core of its own if one is told."""
    command = [sys.executable, "-m", module, *arguments]
    # A service ends when its input does, so it never outlives a bench that was killed.
    child = subprocess.Popen(command, env=SURROUNDINGS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if core is not None:
            # Set from outside before it begins any thread; the threads follow.
            os.sched_setaffinity(child.pid, {core})
        yield child
    finally:
        child.kill()
        child.communicate()


def said_by(child: subprocess.Popen[str]) -> str:
    """The next line that a child prints.

    Raises:
        RuntimeError: it ended instead.
    """
    output: IO[str] | None = child.stdout
    line = output.readline() if output is not None else ""
    if not line:
        raise RuntimeError(f"{child.args!r} ended early")
    return line.strip()


def number_from(module: str, *arguments: str) -> float:
    """The one number that a program prints."""
    with started(module, *arguments) as child:
        return float(said_by(child))


def memory(process: int) -> float:
    """Resident megabytes of a process (Linux)."""
    return _status(process, "VmRSS") / 1024


def switches(process: int) -> int:
    """How often the threads of a process have been woken up to now (Linux)."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return sum(int(_line(thread / "status", "voluntary_ctxt_switches")) for thread in threads)


def _status(process: int, name: str) -> float:
    return float(_line(Path(f"/proc/{process}/status"), name).split()[0])


def _line(file: Path, name: str) -> str:
    lines = file.read_text(encoding="ascii", errors="replace").splitlines()
    return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{name}:"))
