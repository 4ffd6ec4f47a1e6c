"""The user's own folders, asked before anything on the window's thread has to wait for them.

A home on a network that is down holds whoever looks at it, for minutes or for ever.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from pathlib import Path

from platformdirs import user_config_path, user_log_path

from openobd_desktop.errors import LocalFault, message
from openobd_desktop.system.files import read_limited

PATIENCE = 5.0
"""Seconds that the folders get to answer, in part of which the program is loaded."""
_FILE = "settings.json"
"""Opened, too: what a folder is like may be remembered by this PC, what is in a file is asked for."""
_BYTES = 1_000_000


def own_folders(config_dir: Path | None) -> tuple[Path, ...]:
    """The folders that a start cannot do without: settings and lock, and the log. The history is waited for later."""
    if config_dir is not None:
        return (config_dir,)
    return (
        user_config_path("openobd-desktop", appauthor=False),
        user_log_path("openobd-desktop", appauthor=False),
    )


class FolderCheck:
    """Looks into folders, each from a thread of its own; ``settle`` tells of one that gave no answer."""

    def __init__(self, folders: Iterable[Path], patience: float | None = None) -> None:
        """The folders get ``patience`` seconds, or ``PATIENCE``."""
        self._silent = set(folders)
        self._deadline = time.monotonic() + (PATIENCE if patience is None else patience)
        self._answered = threading.Condition()

    def begin(self) -> None:
        """Starts looking."""
        for folder in tuple(self._silent):
            threading.Thread(target=self._look, args=(folder,), name="folder", daemon=True).start()

    def settle(self) -> LocalFault | None:
        """Waits for the answers; what to tell if one has not come in time."""
        with self._answered:
            left = self._deadline - time.monotonic()
            if self._answered.wait_for(lambda: not self._silent, max(0.0, left)):
                return None
            return _silent(min(self._silent))

    def _look(self, folder: Path) -> None:
        try:
            folder.stat()
            read_limited(folder / _FILE, _BYTES)
        except (OSError, ValueError):
            # It has answered; what is wrong with it is told where it is used.
            self._note(folder)
        else:
            self._note(folder)

    def _note(self, folder: Path) -> None:
        with self._answered:
            self._silent.discard(folder)
            self._answered.notify_all()


def _silent(folder: Path) -> LocalFault:
    return LocalFault(
        what=message("The folder {folder} is not responding.", folder=folder),
        meaning=message("The program was not started. Open sessions keep running on the vehicles."),
        advice=message("Check the disk or network drive, then try again."),
    )
