"""Protection of this process: its memory from dumps, its secrets from other programs, its files from the installer."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

_PR_SET_DUMPABLE = 4
"""From linux/prctl.h; while it is 0 there are no core dumps, and no other process of this user may look in."""
_ENV_START, _ENV_END = 50, 51
"""Fields of /proc/self/stat, counted from 1; see proc(5)."""
_NO_DIALOGS = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX of errhandlingapi.h."""
_NO_HEAP = 0x0001
"""WER_FAULT_REPORTING_FLAG_NOHEAP of werapi.h: a report of a crash holds no heap."""

if sys.platform == "win32":

    def forbid_dumps() -> None:
        """Keeps the memory out of reports of crashes, as far as the system lets a program decide on that."""
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(_NO_DIALOGS)
        with suppress(AttributeError):
            kernel.WerSetFlags(_NO_HEAP)

else:

    def forbid_dumps() -> None:
        """Lets the system write no core dump, and on Linux lets no other process of this user look in."""
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform.startswith("linux"):
            with suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def wipe_from_start(name: str) -> None:
    """Overwrites a variable in the block that Linux keeps of the environment a process was started with.

    Call it after the variable was taken out of ``os.environ``, and before ``forbid_dumps``. Elsewhere it does nothing.
    """
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        # The name of the program, in brackets, is the second field.
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
"""The name of the mutex; packaging/windows/installer.nsi asks for the same."""

if sys.platform == "win32":
    import ctypes

    def hold_installer_mutex() -> object:
        """Makes the mark; it lasts as long as the process."""
        return ctypes.windll.kernel32.CreateMutexW(None, False, MUTEX_NAME)

else:

    def hold_installer_mutex() -> object:
        """Elsewhere files that are in use may be replaced."""
        return None
