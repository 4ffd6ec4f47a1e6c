"""Opens a folder of this program in the file browser of the desktop; the only door to other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(path: str) -> bool:
    """Shows ``path`` in the file browser; False if there is no such folder, or no file browser."""
    if not Path(path).is_dir():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))
