"""Protection of this process's memory and secrets, its use of memory, and its program files while an installer runs."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

_PR_SET_DUMPABLE = 4
"""Option from linux/prctl.h; if it is 0, core dumps and access by other processes of this user are disabled."""
_ENV_START, _ENV_END = 50, 51
"""Numbers of the fields ``env_start`` and ``env_end`` in /proc/self/stat, counted from 1; see proc(5)."""
_NO_DIALOGS = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX of errhandlingapi.h."""
_NO_HEAP = 0x0001
"""WER_FAULT_REPORTING_FLAG_NOHEAP of werapi.h: crash reports contain no heap."""

if sys.platform == "win32":

    def forbid_dumps() -> None:
        """Excludes this process's memory from crash reports, as far as Windows allows."""
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(_NO_DIALOGS)
        with suppress(AttributeError):
            kernel.WerSetFlags(_NO_HEAP)

else:

    def forbid_dumps() -> None:
        """Disables core dumps and, on Linux, access to the memory by other processes of this user."""
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform.startswith("linux"):
            with suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
"""Parameters of mallopt in glibc's malloc.h."""
OWN_BLOCK = 64 * 1024
"""Size in bytes from which an allocation gets a block of its own; gRPC receives an answer in parts of this size."""
MOST_SPARE = 1024 * 1024
"""Number of bytes that may remain allocated at the end of a heap for later use."""
HEAPS = 2
"""Maximum number of heaps, which threads then share; what is freed in one heap cannot be used in another one."""


def return_freed_memory() -> None:
    """Makes glibc return large blocks to the system as soon as they are freed; must be called before threads start.

    By default, glibc adapts its limits to the first list of 100,000 sessions, and then keeps the 100 MB in which gRPC
    received it. Does nothing if the C library is another one, because others need no such setting.
    """
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_M_MMAP_THRESHOLD, OWN_BLOCK)
        mallopt(_M_TRIM_THRESHOLD, MOST_SPARE)
        mallopt(_M_ARENA_MAX, HEAPS)


def wipe_from_start(name: str) -> None:
    """Overwrites a variable in the initial environment of the process, which Linux exposes to other processes.

    Must be called after the variable is removed from ``os.environ`` and before ``forbid_dumps``. Does nothing on
    systems other than Linux.
    """
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        # The second field is the program's name in parentheses, which may contain spaces.
        start, end = int(fields[_ENV_START - 3]), int(fields[_ENV_END - 3])
    except (OSError, ValueError, IndexError):
        return
    if not 0 < start < end:
        return
    block = ctypes.string_at(start, end - start)
    wanted = name.encode() + b"="
    place = 0
    for variable in block.split(b"\0"):
        if variable.startswith(wanted):
            ctypes.memset(start + place + len(wanted), 0, len(variable) - len(wanted))
        place += len(variable) + 1


MUTEX_NAME = "openobd-desktop-runs"
"""Name of the mutex that packaging/windows/installer.nsi checks for."""

if sys.platform == "win32":
    import ctypes

    def hold_installer_mutex() -> object:
        """Creates a mutex that exists until the process ends, so that the installer does not replace files in use."""
        return ctypes.windll.kernel32.CreateMutexW(None, False, MUTEX_NAME)

else:

    def hold_installer_mutex() -> object:
        """Does nothing, because systems other than Windows can replace files in use."""
        return None
