"""Functions that open files, folders and web pages in other programs, and that download files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from openobd_desktop.system.daemon_thread import call_with_timeout
from openobd_desktop.system.files import is_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QSslConfiguration


def open_folder(path: str) -> bool:
    """Opens the folder ``path`` in the file browser; returns False if that fails or the folder does not respond."""
    if not call_with_timeout(lambda: is_folder(Path(path)), otherwise=False):
        return False
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_file(path: str) -> bool:
    """Opens the file ``path`` in the program that the system uses for such files; returns False if that fails."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_page(address: str) -> bool:
    """Opens an HTTPS page in the browser; returns False for any other address."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() == "https" and QDesktopServices.openUrl(url)


SECONDS = 10


async def fetch(address: str, limit: int, tls: QSslConfiguration | None = None) -> bytes:
    """Downloads and returns the content of an HTTPS ``address``, using the system's proxy.

    Args:
        address: The HTTPS address.
        limit: The maximum size in bytes.
        tls: The TLS configuration; the system's certificates by default.

    Raises:
        OSError: the request failed or timed out after ten seconds, or the response is too large.
    """
    from PySide6.QtCore import QUrl
    from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

    network = QNetworkAccessManager()
    request = QNetworkRequest(QUrl(address))
    if tls is not None:
        request.setSslConfiguration(tls)
    request.setTransferTimeout(SECONDS * 1000)
    policy = QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
    request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, policy.value)
    reply = network.get(request)
    over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    reply.finished.connect(lambda: None if over.done() else over.set_result(None))
    reply.readyRead.connect(lambda: reply.abort() if reply.bytesAvailable() > limit else None)
    try:
        await over
        if reply.error() is not QNetworkReply.NetworkError.NoError:
            raise OSError(reply.errorString())
        return bytes(reply.readAll().data())
    finally:
        if reply.isRunning():
            reply.abort()
        network.deleteLater()
