"""Tray icon and desktop notifications: their interface, and its implementation with Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from openobd_desktop.ui.look.text import LABEL_LIMIT, one_line, tip

TITLE_LIMIT = 120
"""Maximum length of a notification's title in characters."""
_HARMLESS = {
    ord("<"): "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    ord(">"): "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
}
DOT = QColor(0xD9, 0x2D, 0x20)
"""Colour of the dot, visible on both light and dark panels."""
STAY = 10_000
"""Time in milliseconds that a notification is shown, on desktops that let the program decide."""


class TraySignals(QObject):
    """Signals of the tray: ``pressed`` for a click on the icon, ``notice_pressed`` for a click on a notification."""

    pressed = Signal()
    notice_pressed = Signal()


class Tray(Protocol):
    """Tray icon with a menu; must only be used while ``available`` is true."""

    signals: TraySignals

    @property
    def available(self) -> bool:
        """Whether the desktop currently has a tray."""

    def show(self, menu: QMenu, text: str, *, marked: bool = False) -> None:
        """Shows the icon with ``menu`` and the tooltip ``text``, or updates them; ``marked`` adds a dot to the icon."""

    def hide(self) -> None:
        """Hides the icon."""

    def notify(self, title: str, text: str) -> None:
        """Shows a notification next to the icon, which must be visible."""


class Notifier(Protocol):
    """Backend that shows notifications and never blocks the UI thread."""

    def notify(self, title: str, text: str, stay: int) -> None:
        """Shows a notification as plain text for ``stay`` milliseconds; returns immediately."""


class SystemTray:
    """Qt's tray icon, created when it is first shown.

    ``picture`` returns the icon. ``notices`` creates a notification backend that replaces Qt's, or returns None to use
    Qt's. Its argument is a callback for clicks on notifications, which may be called from any thread.
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
        self._marked = False

    @property
    def available(self) -> bool:
        """Whether the desktop currently has a tray; some Linux desktops have none."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, menu: QMenu, text: str, *, marked: bool = False) -> None:
        """Shows the icon with ``menu`` and the tooltip ``text``, or updates them; ``marked`` adds a dot to the icon."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._picture())
            self._marked = False
            self._icon.activated.connect(self._on_icon_activated)
            self._icon.messageClicked.connect(self.signals.notice_pressed)
        if marked != self._marked:
            self._marked = marked
            self._icon.setIcon(with_dot(self._picture()) if marked else self._picture())
        self._icon.setContextMenu(menu)
        self._icon.setToolTip(tip(text))
        self._icon.show()

    def hide(self) -> None:
        """Hides the icon."""
        if self._icon is not None:
            self._icon.hide()

    def notify(self, title: str, text: str) -> None:
        """Shows a notification next to the icon, with its title and text shortened and without markup."""
        title, text = _plain(title, TITLE_LIMIT), _plain(text, LABEL_LIMIT)
        if self._notices is not None:
            self._notices.notify(title, text, STAY)
        elif self._icon is not None:
            self._icon.showMessage(title, text, self._icon.icon(), STAY)

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.signals.pressed.emit()


def with_dot(picture: QIcon) -> QIcon:
    """Returns the icon with a red dot in its corner, showing that something needs attention."""
    marked = QIcon()
    for size in picture.availableSizes():
        pixmap = picture.pixmap(size)
        side = max(4, size.width() // 2)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DOT)
        painter.drawEllipse(size.width() - side, 0, side, side)
        painter.end()
        marked.addPixmap(pixmap)
    return marked


def _plain(text: str, limit: int) -> str:
    """Returns ``text``, truncated and without angle brackets, because some desktops interpret markup.

    The result has at most ``limit`` characters.
    """
    return one_line(text, limit).translate(_HARMLESS)
