"""Interface of the tray icon and desktop notifications, and its implementation with Qt."""

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
"""Milliseconds for which a notification is shown, on desktops that let the program decide."""


class TraySignals(QObject):
    """Signals of the tray: ``pressed`` for a click on the icon, ``notice_pressed`` for a click on a notification."""

    pressed = Signal()
    notice_pressed = Signal()


class Tray(Protocol):
    """Tray icon with a menu; to be used only while ``available`` is true."""

    signals: TraySignals

    @property
    def available(self) -> bool:
        """Whether the desktop currently has a tray."""

    def show(self, menu: QMenu, text: str) -> None:
        """Shows the icon with ``menu`` and the tooltip ``text``, or updates them."""

    def hide(self) -> None:
        """Hides the icon."""

    def notify(self, title: str, text: str) -> None:
        """Shows a notification at the icon, which must be visible."""


class Notifier(Protocol):
    """Backend that shows notifications and never blocks the UI thread."""

    def notify(self, title: str, text: str, stay: int) -> None:
        """Shows a notification as plain text for ``stay`` milliseconds; returns immediately."""


class SystemTray:
    """Qt's tray icon, created when it is first shown.

    ``picture`` returns the icon. ``notices`` creates a backend for notifications that replaces Qt's, or returns None to
    use Qt's. It receives a callback for clicks on notifications, which may be called from any thread.
    """

    def __init__(
        self,
        picture: Callable[[], QIcon],
        notices: Callable[[Callable[[], None]], Notifier | None] = lambda _: None,
    ) -> None:
        self.signals = TraySignals()
        self._notices = notices(self.signals.notice_pressed.emit)
        self._picture = picture
        self._icon: QSystemTrayIcon | None = None

    @property
    def available(self) -> bool:
        """Whether the desktop currently has a tray; some Linux desktops have none."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, menu: QMenu, text: str) -> None:
        """Shows the icon with ``menu`` and the tooltip ``text``, or updates them."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._picture())
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
        """Shows a notification at the icon, with its title and text shortened and without markup."""
        title, text = _plain(title, TITLE_LIMIT), _plain(text, LABEL_LIMIT)
        if self._notices is not None:
            self._notices.notify(title, text, STAY)
        elif self._icon is not None:
            self._icon.showMessage(title, text, self._icon.icon(), STAY)

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.signals.pressed.emit()


def _plain(text: str, limit: int) -> str:
    """Returns ``text`` cut to ``limit`` characters, without angle brackets, since some desktops interpret markup."""
    return one_line(text, limit).translate(_HARMLESS)
