"""Fake tray, since the offscreen platform has none."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from openobd_desktop.ui.desktop.tray import TraySignals


class FakeTray:
    """Fake of ui.desktop.tray.Tray, which records the notifications."""

    def __init__(self) -> None:
        self.signals = TraySignals()
        self.available = True
        self.shown = False
        self.tip = ""
        self.marked = False
        self.renewals = 0
        self.notices: list[tuple[str, str]] = []
        self._menu: QMenu | None = None

    def show(self, menu: QMenu, text: str, *, marked: bool = False) -> None:
        self.shown, self.tip, self._menu, self.marked = True, text, menu, marked
        self.renewals += 1

    def hide(self) -> None:
        self.shown = False

    def notify(self, title: str, text: str) -> None:
        self.notices.append((title, text))

    @property
    def entries(self) -> list[str]:
        """The texts of the menu."""
        return [action.text() for action in self._actions() if not action.isSeparator()]

    def choose(self, text: str) -> None:
        """Triggers an entry of the menu, as a click does."""
        (action,) = [each for each in self._actions() if each.text() == text]
        action.trigger()

    def _actions(self) -> list[QAction]:
        assert self._menu is not None, "the tray has no menu"
        return list(self._menu.actions())
