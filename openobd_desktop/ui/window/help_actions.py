"""Actions of the Help menu, for the log, its folder, the diagnostics, the shortcuts and the About dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from openobd_desktop.domain.settings import PolicyOverrides
from openobd_desktop.ui.common.external import open_folder
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.window.menus import shortcut_texts

if TYPE_CHECKING:
    from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.common.translate import translator

_tr = translator("around")


class HelpActions:
    """Actions that open dialogs in front of ``window``, or show their outcome in the message bar."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        self._context = context
        self._window = window
        self._log: LogDialog | None = None

    def show_log(self) -> None:
        """Shows the log dialog, or brings it to the front if it is already open."""
        log = self.log_window()
        log.show()
        log.raise_()
        log.activateWindow()

    def log_window(self) -> LogDialog:
        """Returns the log dialog, which is created if it does not exist."""
        if self._log is None or not isValid(self._log):
            from openobd_desktop.ui.help.log_dialog import LogDialog

            self._log = LogDialog(self._context.log, self.open_log_folder, self._window)
        return self._log

    def open_log_folder(self) -> None:
        """Opens the folder that contains the log files, or shows its path if the folder cannot be opened."""
        folder = self._context.folders.logs
        if not folder:
            self._context.messages.show(_tr("No log files are being written."))
        elif not open_folder(folder):
            self._context.messages.show(_tr("The log files are in {folder}.").format(folder=folder))

    def copy_diagnostics(self) -> None:
        """Copies the diagnostics for support to the clipboard."""
        QGuiApplication.clipboard().setText(self._context.diagnostics())
        self._context.messages.show(
            _tr("Diagnostics copied. They contain no secrets; paste them into your message to support.")
        )

    def show_shortcuts(self) -> None:
        """Opens the dialog that lists the shortcuts."""
        from openobd_desktop.ui.help.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(shortcut_texts(), self._window).open()

    def show_about(self) -> None:
        """Opens the About dialog with versions and licences."""
        from openobd_desktop.ui.help.about_dialog import AboutDialog

        overrides = self._context.profiles.overrides
        AboutDialog(self._window, self._context.folders.policy if overrides != PolicyOverrides() else "").open()
