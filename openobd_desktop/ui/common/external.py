"""Functions that open files, folders and web pages, read other programs' clipboards, and download files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from openobd_desktop.system.daemon_thread import BRIEF, call_with_timeout
from openobd_desktop.system.files import is_folder
from openobd_desktop.ui.common.clipboard import read_text, responds

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
    """Opens the file ``path`` in the system's default program for its type; returns False if that fails."""
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
    """Returns the text in the clipboard, or "" if there is none or the program that copied it does not respond.

    On X11, a long text of another program counts as none: Qt would transfer all of it in the UI thread, which takes a
    second for 100 MB.
    """
    clipboard = QGuiApplication.clipboard()
    is_elsewhere = QGuiApplication.platformName() == "xcb" and not clipboard.ownsClipboard()
    return read_text(BRIEF) if is_elsewhere else clipboard.text()


def clipboard_responds(*, selection: bool = False) -> bool:
    """Returns whether Qt can read the clipboard immediately; if not, reading would block the UI thread for 15 seconds.

    ``selection`` refers to the text that was selected last, which the middle mouse button pastes on X11.
    """
    clipboard = QGuiApplication.clipboard()
    is_own = clipboard.ownsSelection() if selection else clipboard.ownsClipboard()
    if QGuiApplication.platformName() != "xcb" or is_own:
        return True
    return responds(b"PRIMARY" if selection else b"CLIPBOARD")


class PasteGuard(QObject):
    """Suppresses keys and clicks that would read the clipboard while the program that owns it does not respond.

    Qt would wait for that program in the UI thread, even just to decide whether the context menu of a field offers
    *Paste*. Only native windows are watched; this covers the fields of all dialogs, including Qt's own.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        self._application = application
        self._watched: list[QWindow] = []
        self._swallowed = Qt.MouseButton.NoButton
        """The button whose press was suppressed, so that its release is suppressed as well."""
        if application.platformName() == "xcb":
            application.focusWindowChanged.connect(self.watch)
            self.watch()

    def stop(self) -> None:
        """Stops watching."""
        if self._application.platformName() == "xcb":
            self._application.focusWindowChanged.disconnect(self.watch)
        for window in self._application.topLevelWindows():
            window.removeEventFilter(self)

    def watch(self) -> None:
        """Watches the windows that are currently open; a new window is detected when it gets the focus."""
        windows = self._application.topLevelWindows()
        for window in windows:
            if window not in self._watched:
                window.installEventFilter(self)
        self._watched = windows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return _reads_clipboard(event) and self._suppresses(QApplication.focusWidget(), _is_selection(event))
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return isinstance(event, QMouseEvent) and self._suppresses_click(event)
        return False

    def _suppresses_click(self, event: QMouseEvent) -> bool:
        button = event.button()
        if button not in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            is_swallowed, self._swallowed = button is self._swallowed, Qt.MouseButton.NoButton
            return is_swallowed
        field = _field_at(event.globalPosition().toPoint())
        if field is None or not self._suppresses(field, button is Qt.MouseButton.MiddleButton):
            return False
        self._swallowed = button
        return True

    def _suppresses(self, field: QWidget | None, is_selection: bool) -> bool:
        if clipboard_responds(selection=is_selection):
            return False
        if field is not None:
            # Imported here because PySide needs as long for them as for several modules.
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
            from PySide6.QtWidgets import QToolTip

            text = QCoreApplication.translate(
                "clipboard",
                "The program that you last copied from is not responding. Pasting is not possible at the moment.",
            )
            QToolTip.showText(field.mapToGlobal(QPoint(0, 0)), text, field)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, text))
        return True


def _reads_clipboard(event: QKeyEvent) -> bool:
    is_menu = event.key() == Qt.Key.Key_Menu or (
        event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    )
    return is_menu or event.matches(QKeySequence.StandardKey.Paste) or _is_selection(event)


def _is_selection(event: QKeyEvent) -> bool:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Insert and event.modifiers() == both


def _field_at(place: QPoint) -> QWidget | None:
    """Returns the text field at a position on the screen, or None if there is none."""
    widget = QApplication.widgetAt(place)
    for _ in range(2):
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            return None if widget.isReadOnly() else widget
        widget = widget.parentWidget() if widget is not None else None
    return None


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
