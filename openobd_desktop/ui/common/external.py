"""Functions that open files, folders and web pages, read the clipboard of other programs, and download files."""

from __future__ import annotations

import asyncio
import ctypes
import time
from pathlib import Path
from typing import TYPE_CHECKING

from openobd_desktop.system.daemon_thread import BRIEF, call_with_timeout
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


def clipboard_text() -> str:
    """Returns the text in the clipboard; empty if there is none, or if the program that copied it does not respond."""
    from PySide6.QtGui import QGuiApplication

    clipboard = QGuiApplication.clipboard()
    asks_another = QGuiApplication.platformName() == "xcb" and not clipboard.ownsClipboard()
    # Qt itself would wait in the UI thread, for five seconds for each of several formats.
    return "" if asks_another and not _clipboard_responds(ctypes.CDLL("libxcb.so.1")) else clipboard.text()


_SELECTION_NOTIFY = 31
_INPUT_ONLY = 2
"""Numbers of the X protocol: of the event that answers a request for the clipboard, and of a class of windows."""


class _Screens(ctypes.Structure):
    """The type ``xcb_screen_iterator_t``; a screen begins with the ID of its root window."""

    _fields_ = (("first", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def _clipboard_responds(xcb: ctypes.CDLL) -> bool:
    """Returns whether the owner of the X11 clipboard answers within ``BRIEF`` seconds, or if there is no owner.

    Asks for the formats of the clipboard over a separate connection.
    """
    import select

    pointer = ctypes.c_void_p
    for name in ("xcb_connect", "xcb_get_setup", "xcb_intern_atom_reply", "xcb_poll_for_event"):
        getattr(xcb, name).restype = pointer
    xcb.xcb_setup_roots_iterator.restype = _Screens
    connection = pointer(xcb.xcb_connect(None, None))
    try:
        if xcb.xcb_connection_has_error(connection):
            return False
        clipboard, targets = (_atom(xcb, connection, name) for name in (b"CLIPBOARD", b"TARGETS"))
        root = xcb.xcb_setup_roots_iterator(pointer(xcb.xcb_get_setup(connection))).first[0]
        window = xcb.xcb_generate_id(connection)
        xcb.xcb_create_window(connection, 0, window, root, 0, 0, 1, 1, 0, _INPUT_ONLY, 0, 0, None)
        xcb.xcb_convert_selection(connection, window, clipboard, targets, targets, 0)
        xcb.xcb_flush(connection)
        end = time.monotonic() + BRIEF
        while (left := end - time.monotonic()) > 0:
            while event := xcb.xcb_poll_for_event(connection):
                if _taken(event, ctypes.c_uint8) & 0x7F == _SELECTION_NOTIFY:
                    return True
            select.select([xcb.xcb_get_file_descriptor(connection)], [], [], left)
        return False
    finally:
        xcb.xcb_disconnect(connection)


def _atom(xcb: ctypes.CDLL, connection: ctypes.c_void_p, name: bytes) -> int:
    reply = xcb.xcb_intern_atom_reply(connection, xcb.xcb_intern_atom(connection, 0, len(name), name), None)
    return _taken(reply, ctypes.c_uint32, 8) if reply else 0


def _taken(address: int, kind: type[ctypes.c_uint8 | ctypes.c_uint32], offset: int = 0) -> int:
    """Returns the number at ``offset`` in a message from the X server, and frees the message."""
    number = kind.from_address(address + offset).value
    ctypes.CDLL(None).free(ctypes.c_void_p(address))
    return number


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
