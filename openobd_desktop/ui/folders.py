"""Opens a folder of this program, or a page of its own, in other programs; the only door to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(path: str) -> bool:
    """Shows ``path`` in the file browser; False if there is no such folder, or no file browser."""
    if not Path(path).is_dir():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_page(address: str) -> bool:
    """Shows an https page in the browser; False for anything else."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() == "https" and QDesktopServices.openUrl(url)
