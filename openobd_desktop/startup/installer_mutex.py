"""Lets an installer on Windows see that the program runs, so that it replaces no file of it."""

from __future__ import annotations

import sys

NAME = "openobd-desktop-runs"
"""The name of the mutex; packaging/windows/installer.nsi asks for the same."""

if sys.platform == "win32":
    import ctypes

    def hold_installer_mutex() -> object:
        """Makes the mark; it lasts as long as the process."""
        return ctypes.windll.kernel32.CreateMutexW(None, False, NAME)

else:

    def hold_installer_mutex() -> object:
        """Elsewhere files that are in use may be replaced."""
        return None
