"""Memory of the process: a wiped environment, no core dumps, and large blocks that are returned when freed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

SECRET = "s3cret-of-the-environment"
PROGRAM = """
import os, resource, sys, types
program = types.ModuleType("openobd_desktop.launch")

def launch(options, failure):
    assert options.environment[1].reveal() == os.environ["EXPECTED"][::-1]
    try:
        block = open("/proc/self/environ", "rb").read()
    except PermissionError:
        # Forbidden even to itself, unless it is root.
        block = b"HOME="
    print(os.environ["EXPECTED"][::-1].encode() in block, b"HOME=" in block)
    print(resource.getrlimit(resource.RLIMIT_CORE))
    import ctypes
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)
    return 0

program.launch = launch
sys.modules["openobd_desktop.launch"] = program
sys.argv = ["openobd-desktop"]
from openobd_desktop.__main__ import main
main()
"""


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "OPENOBD_PARTNER_CLIENT_ID": "id",
        "OPENOBD_PARTNER_CLIENT_SECRET": SECRET,
        "OPENOBD_CLUSTER_ID": "001",
        "EXPECTED": SECRET[::-1],
    }


def test_s11_the_secret_of_the_environment_is_wiped_and_the_process_is_not_dumpable() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=_environment(), capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == ["False True", "(0, 0)", "0"], done.stderr


def test_s11_a_crash_leaves_no_core(tmp_path: Path) -> None:
    script = (
        "import os, resource, signal\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (1 << 30, 1 << 30))\n"
        "from openobd_desktop.startup.process_guard import forbid_dumps\n"
        "forbid_dumps()\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == -signal.SIGSEGV
    assert list(tmp_path.iterdir()) == []


ANSWER = """
import ctypes, sys, types
from pathlib import Path
program = types.ModuleType("openobd_desktop.launch")

def resident():
    return 4096 * int(Path("/proc/self/statm").read_text().split()[1])

def launch(options, failure):
    # A large block that is freed makes glibc adapt its limits.
    block = bytearray(20 << 20)
    del block
    before = resident()
    parts = [libc.malloc(65_600) for _ in range(500)]
    for part in parts:
        ctypes.memset(part, 1, 65_600)
    # Something at the end of the heap that is still in use.
    libc.malloc(1000)
    full = resident()
    for part in parts:
        libc.free(part)
    print(full - before >> 20, resident() - before >> 20, flush=True)
    return 0

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
program.launch = launch
sys.modules["openobd_desktop.launch"] = program
sys.argv = ["openobd-desktop"]
from openobd_desktop.__main__ import main
main()
"""


def test_the_memory_of_an_answer_is_returned_to_the_system_when_it_is_freed() -> None:
    done = subprocess.run([sys.executable, "-c", ANSWER], capture_output=True, text=True, check=False)
    taken, kept = map(int, done.stdout.split())
    assert taken >= 30
    assert kept <= 1
