"""Folders that Qt's file dialog saves for all programs, and which it looks up in the UI thread when it is created."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QSettings, QUrl

from openobd_desktop.system.files import is_folder

ORGANIZATION = "QtProject"
_KEYS = ("FileDialog/lastVisited", "FileDialog/history", "FileDialog/shortcuts")
_NO_FOLDER = "/dev/null"
"""Path below which nothing can be read or written, so that the file with the saved folders stays as it is."""


class PlacesCheck:
    """Check, made in a thread, of whether all saved folders respond; one on a network drive may block for minutes.

    Only on Linux: elsewhere, the dialog is the system's own.
    """

    def __init__(self) -> None:
        self._responded = threading.Event()
        if sys.platform.startswith("linux"):
            threading.Thread(target=self._look, name="saved folders", daemon=True).start()
        else:
            self._responded.set()

    def settle(self, limit: float) -> None:
        """Keeps the saved folders from Qt for the rest of this run unless they respond within ``limit`` seconds."""
        if not self._responded.wait(limit):
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NO_FOLDER)

    def _look(self) -> None:
        settings = QSettings(QSettings.Scope.UserScope, ORGANIZATION)
        for place in (text for key in _KEYS for text in _texts(settings.value(key))):
            # Asking is enough: a folder that is missing or cannot be read does not delay the dialog.
            is_folder(Path(QUrl(place).toLocalFile()))
        self._responded.set()


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [text for text in values if isinstance(text, str)]
