"""Controller that decides whether closing the window quits the program, hides the window or asks first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from openobd_desktop.ui.lifecycle.tray_controller import TrayController
from openobd_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog


class QuitController(QObject):
    """Controller that asks the user before quitting while a session is open; closing the window never ends a session.

    The program ends when ``end`` is set.
    """

    def __init__(self, tray_controller: TrayController, window: Callable[[], MainWindow], end: asyncio.Event) -> None:
        super().__init__()
        self._tray_controller = tray_controller
        self._window = window
        self._end = end
        self._dialog: QuitDialog | None = None

    def close_window(self) -> None:
        """Hides the window if a session is open and the settings and the desktop allow it; otherwise quits."""
        if self._tray_controller.is_wanted and not self._end.is_set():
            self._tray_controller.hide_window()
        else:
            self.quit()

    def quit(self) -> None:
        """Quits the program, unless a session is being opened; if sessions are open, asks the user first.

        Does nothing if ``end`` is already set.
        """
        if self._end.is_set() or not self._tray_controller.may_quit():
            return
        if not self._tray_controller.running:
            self._end.set()
        elif self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.activateWindow()
        else:
            self._ask()

    def _ask(self) -> None:
        names = [active.origin.ticket or active.origin.connector for active in self._tray_controller.running]
        from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
        from openobd_desktop.ui.tabs.functions.texts import working_texts

        self._dialog = QuitDialog(
            self._window(),
            names,
            can_keep=self._tray_controller.available,
            working=working_texts(self._tray_controller.running),
        )
        self._dialog.keep.connect(self._tray_controller.hide_window)
        self._dialog.finish.connect(self._finish_first)
        self._dialog.quit_anyway.connect(self._end.set)
        self._dialog.open()

    def _finish_first(self) -> None:
        """Opens the feedback form for the first session that is still open."""
        if living := self._tray_controller.running:
            window = self._window()
            window.show_session(living[0].id)
            window.session_commands.finish(living[0].id)
