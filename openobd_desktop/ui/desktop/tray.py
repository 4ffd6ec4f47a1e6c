"""The tray of the desktop: what the program needs of it, and Qt's own behind that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from openobd_desktop.ui.look.text import LABEL_LIMIT, one_line, tip

TITLE_LIMIT = 120
"""Characters of a notice's title at most."""
_HARMLESS = {
    ord("<"): "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    ord(">"): "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
}
STAY = 10_000
"""Milliseconds that a notice is shown, where the desktop leaves that to the program."""


class TraySignals(QObject):
    """What the user does there: ``pressed`` on the icon, ``notice_pressed`` on the last notice."""

    pressed = Signal()
    notice_pressed = Signal()


class Tray(Protocol):
    """One icon with a menu; only told of and shown where ``available``."""

    signals: TraySignals

    @property
    def available(self) -> bool:
        """The desktop has a tray at this moment."""

    def show(self, menu: QMenu, words: str) -> None:
        """Shows the icon with this menu, or renews both."""

    def hide(self) -> None:
        """Takes the icon away."""

    def notify(self, title: str, text: str) -> None:
        """Shows a notice beside the icon; needs the icon."""


class Notifier(Protocol):
    """A way to show notices that cannot hold up the window's thread."""

    def notify(self, title: str, text: str, stay: int) -> None:
        """Shows plain text for ``stay`` milliseconds; returns at once."""


class SystemTray:
    """Qt's tray icon, made when it is first shown.

    ``notices`` makes a better way to show notices than Qt's; it is given what to call when one is pressed, from
    whichever thread, and None stands for Qt's own.
    """

    def __init__(self, icon: QIcon, notices: Callable[[Callable[[], None]], Notifier | None] = lambda _: None) -> None:
        self.signals = TraySignals()
        self._notices = notices(self.signals.notice_pressed.emit)
        self._picture = icon
        self._icon: QSystemTrayIcon | None = None

    @property
    def available(self) -> bool:
        """The desktop has a tray at this moment; some Linux desktops have none."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, menu: QMenu, words: str) -> None:
        """Shows the icon with this menu, or renews both."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._picture)
            self._icon.activated.connect(self._on_icon_activated)
            self._icon.messageClicked.connect(self.signals.notice_pressed)
        self._icon.setContextMenu(menu)
        self._icon.setToolTip(tip(words))
        self._icon.show()

    def hide(self) -> None:
        """Takes the icon away."""
        if self._icon is not None:
            self._icon.hide()

    def notify(self, title: str, text: str) -> None:
        """Shows a notice beside the icon; texts are cut and made plain."""
        title, text = _plain(title, TITLE_LIMIT), _plain(text, LABEL_LIMIT)
        if self._notices is not None:
            self._notices.notify(title, text, STAY)
        elif self._icon is not None:
            self._icon.showMessage(title, text, self._picture, STAY)

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.signals.pressed.emit()


def _plain(text: str, limit: int) -> str:
    """Some desktops read markup in notices: what looks like the beginning of a tag loses its look."""
    return one_line(text, limit).translate(_HARMLESS)
