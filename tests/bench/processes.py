"""Child processes of the benchmarks: starting them, reading their output, and ending them."""

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
    # An installed program is compiled once, regardless of the environment of the benchmark.
    "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bench-bytecode"),
    "PYTHONDONTWRITEBYTECODE": "",
}


@contextmanager
def started(module: str, *arguments: str, core: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """Runs ``python -m module arguments`` during the block, on the processor core ``core`` if it is given."""
    command = [sys.executable, "-m", module, *arguments]
    # A killed child cannot remove its own temporary folders.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        environment = {**SURROUNDINGS, "TMPDIR": folder}
        # A service ends when its input is closed, so it never outlives a killed benchmark.
        child = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            if core is not None:
                # Set before the child starts any thread, since its threads inherit the setting.
                os.sched_setaffinity(child.pid, {core})
            yield child
        finally:
            child.kill()
            child.communicate()


def said_by(child: subprocess.Popen[str]) -> str:
    """Returns the next line of a child's output.

    Raises:
        RuntimeError: the child has ended instead.
    """
    output: IO[str] | None = child.stdout
    line = output.readline() if output is not None else ""
    if not line:
        raise RuntimeError(f"{child.args!r} ended early")
    return line.strip()


def number_from(module: str, *arguments: str) -> float:
    """Returns the number that the program ``module`` prints."""
    with started(module, *arguments) as child:
        return float(said_by(child))


def memory(process: int) -> float:
    """Returns the resident memory of a process in megabytes (Linux)."""
    return _status(process, "VmRSS") / 1024


def highest_memory(process: int) -> float:
    """Returns the highest resident memory that a process has had so far, in megabytes (Linux)."""
    return _status(process, "VmHWM") / 1024


def switches(process: int) -> int:
    """Returns how often the threads of a process have been woken up (Linux)."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return sum(int(_line(thread / "status", "voluntary_ctxt_switches")) for thread in threads)


def _status(process: int, name: str) -> float:
    return float(_line(Path(f"/proc/{process}/status"), name).split()[0])


def _line(file: Path, name: str) -> str:
    lines = file.read_text(encoding="ascii", errors="replace").splitlines()
    return next(line.partition(":")[2].strip() for line in lines if line.startswith(f"{name}:"))
