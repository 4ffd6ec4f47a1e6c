"""What the X of the window and Quit do: they end the program, hide its window or ask first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from openobd_desktop.ui.lifecycle.tray_controller import TrayController
from openobd_desktop.ui.tabs.functions.texts import working_texts
from openobd_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog


class QuitController(QObject):
    """No session ends by a window that closes; who wants to quit while one runs is asked once.

    ``end`` is what the program waits for.
    """

    def __init__(self, tray_controller: TrayController, window: Callable[[], MainWindow], end: asyncio.Event) -> None:
        super().__init__()
        self._tray_controller = tray_controller
        self._window = window
        self._end = end
        self._dialog: QuitDialog | None = None

    def close_window(self) -> None:
        """The X: hides the window while a session runs, if that is possible and wished; else it is to quit."""
        if self._tray_controller.is_wanted and not self._end.is_set():
            self._tray_controller.hide_window()
        else:
            self.quit()

    def quit(self) -> None:
        """Quit: ends the program, or asks while sessions live; nothing is asked once it ends for another reason."""
        if not self._tray_controller.running or self._end.is_set():
            self._end.set()
        elif self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.activateWindow()
        else:
            self._ask()

    def _ask(self) -> None:
        names = [active.origin.ticket or active.origin.connector for active in self._tray_controller.running]
        from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog

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
        """The session that was asked about may have ended meanwhile."""
        if living := self._tray_controller.running:
            window = self._window()
            window.show_session(living[0].id)
            window.session_commands.finish(living[0].id)
