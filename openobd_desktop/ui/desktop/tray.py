"""Tray icon and desktop notifications, and their implementation with Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from openobd_desktop.ui.look.text import LABEL_LIMIT, one_line, tip

TITLE_LIMIT = 120
"""Maximum length of a notification's title in characters."""
_HARMLESS = {
    ord("<"): "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    ord(">"): "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
}
STAY = 10_000
"""How long a notification is shown, in milliseconds, if the desktop lets the program decide."""


class TraySignals(QObject):
    """Signals of the tray: ``pressed`` for the icon, ``notice_pressed`` for the last notification."""

    pressed = Signal()
    notice_pressed = Signal()


class Tray(Protocol):
    """Tray icon with a menu; used only while ``available`` is true."""

    signals: TraySignals

    @property
    def available(self) -> bool:
        """Whether the desktop has a tray at present."""

    def show(self, menu: QMenu, text: str) -> None:
        """Shows the icon with this menu, or updates both."""

    def hide(self) -> None:
        """Hides the icon."""

    def notify(self, title: str, text: str) -> None:
        """Shows a notification at the icon, which must be visible."""


class Notifier(Protocol):
    """Backend that shows notifications and never blocks the window's thread."""

    def notify(self, title: str, text: str, stay: int) -> None:
        """Shows plain text for ``stay`` milliseconds; returns immediately."""


class SystemTray:
    """Qt's tray icon, created when it is first shown.

    ``notices`` creates a better backend for notifications than Qt's, or returns None to use Qt's. It receives a
    callback for pressed notifications, which may be called from any thread.
    """

    def __init__(self, icon: QIcon, notices: Callable[[Callable[[], None]], Notifier | None] = lambda _: None) -> None:
        self.signals = TraySignals()
        self._notices = notices(self.signals.notice_pressed.emit)
        self._picture = icon
        self._icon: QSystemTrayIcon | None = None

    @property
    def available(self) -> bool:
        """Whether the desktop has a tray at present; some Linux desktops have none."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, menu: QMenu, text: str) -> None:
        """Shows the icon with this menu, or updates both."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._picture)
            self._icon.activated.connect(self._on_icon_activated)
            self._icon.messageClicked.connect(self.signals.notice_pressed)
        self._icon.setContextMenu(menu)
        self._icon.setToolTip(tip(text))
        self._icon.show()

    def hide(self) -> None:
        """Hides the icon."""
        if self._icon is not None:
            self._icon.hide()

    def notify(self, title: str, text: str) -> None:
        """Shows a notification at the icon, with its texts shortened and plain."""
        title, text = _plain(title, TITLE_LIMIT), _plain(text, LABEL_LIMIT)
        if self._notices is not None:
            self._notices.notify(title, text, STAY)
        elif self._icon is not None:
            self._icon.showMessage(title, text, self._picture, STAY)

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.signals.pressed.emit()


def _plain(text: str, limit: int) -> str:
    """Returns ``text`` cut to ``limit`` characters and with tags broken up, since some desktops interpret markup."""
    return one_line(text, limit).translate(_HARMLESS)
