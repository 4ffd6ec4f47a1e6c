"""Opens a folder of this program, or a page of its own, in other programs; the only door to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from openobd_desktop.system.daemon_thread import call_with_timeout
from openobd_desktop.system.files import is_folder


def open_folder(path: str) -> bool:
    """Shows ``path`` in the file browser; False if there is no such folder that answers, or no file browser."""
    if not call_with_timeout(lambda: is_folder(Path(path)), otherwise=False):
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_page(address: str) -> bool:
    """Shows an https page in the browser; False for anything else."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() == "https" and QDesktopServices.openUrl(url)
