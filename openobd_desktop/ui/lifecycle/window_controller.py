"""Controllers that create, rebuild and close the main window and quit the program; their interface for other layers."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from openobd_desktop.domain.settings import Settings, Theme
from openobd_desktop.errors import SettingsUnreadable, SettingsWithheld
from openobd_desktop.ui.common.external import PasteGuard
from openobd_desktop.ui.common.garbage_collection import search_everything_again
from openobd_desktop.ui.common.translate import FALLBACK, install
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.desktop.tray import Tray
from openobd_desktop.ui.lifecycle.lock_controller import LockController
from openobd_desktop.ui.lifecycle.tray_controller import TrayController
from openobd_desktop.ui.look.theme import apply_theme, unstyled
from openobd_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
    from openobd_desktop.ui.window.handover import Contents

REMEMBER = 60_000
"""Milliseconds between two saves of the window's state."""


def _badge_of(application: QApplication) -> Callable[[int], None]:
    """Returns a function that shows a number on the program's taskbar icon, if Qt supports this."""
    # On Linux, Qt needs the name of a desktop file, which does not exist unless the program is installed.
    return (lambda _: None) if sys.platform.startswith("linux") else application.setBadgeNumber


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
        """Quits the program; asks the user first if sessions are open or one is being opened.

        Does nothing if ``end`` is already set.
        """
        if self._end.is_set() or self._tray_controller.is_opening(self._end.set):
            return
        if not self._tray_controller.running:
            self._end.set()
        elif self._tray_controller.is_locked:
            # The question would reveal what the lock hides.
            self._tray_controller.put_away()
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


class WindowController:
    """Owns the main window and the tray icon, and applies the settings to the application.

    The program ends when ``end`` is set. If ``keeps`` is False, nothing is saved; if ``plain`` is True, the window
    starts with the default layout, which does not replace the saved one.
    """

    def __init__(
        self,
        application: QApplication,
        context: AppContext,
        tray: Tray,
        end: asyncio.Event,
        *,
        keeps: bool,
        plain: bool = False,
    ) -> None:
        self._application = application
        self._context = context
        self._keeps = keeps
        self._remembers = keeps and not plain
        # The old window must not be destroyed while the page that changed the language is still executing its slot.
        self._rebuild_timer = QTimer(singleShot=True, interval=0)
        self._rebuild_timer.timeout.connect(self._rebuild)
        self._install_language()
        self._remembering = QTimer(interval=REMEMBER)
        self._remembering.timeout.connect(self.remember)
        if sys.platform.startswith("linux"):
            # If the desktop displays the menus, Qt may wait up to 25 seconds for it each time a window is shown.
            QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
        apply_theme(application, Theme.SYSTEM if plain else context.profiles.settings.theme)
        self._paste_guard = PasteGuard(application)
        self._lock = LockController(application, context, context.lock) if context.lock is not None else None
        with unstyled(application):
            window = MainWindow(context)
        self.window = self._shown(window, {} if plain else context.profiles.settings.window)
        self._remembering.start()
        self.tray_controller = TrayController(context, tray, lambda: self.window, show_badge=_badge_of(application))
        self.quit_controller = QuitController(self.tray_controller, lambda: self.window, end)

    def change_settings(self, settings: Settings) -> None:
        """Applies and saves changed settings."""
        former = self._context.profiles.settings
        self._save(settings)
        settings = self._context.profiles.settings
        if settings.theme is not former.theme:
            apply_theme(self._application, settings.theme)
        if settings.language != former.language:
            self._rebuild_timer.start()

    def close(self) -> None:
        """Saves the window's state, and destroys the window with its timers and dialogs."""
        self._rebuild_timer.stop()
        self._remembering.stop()
        self._paste_guard.stop()
        if self._lock is not None:
            self._lock.stop()
        self.tray_controller.stop()
        self.remember()
        self._end()

    def remember(self) -> None:
        """Saves the window's state if it has changed; called regularly, so that little is lost in a crash."""
        settings, state = self._context.profiles.settings, self.window.saved_state()
        if self._remembers and state != settings.window:
            try:
                self._context.profiles.change_settings(replace(settings, window=state))
            except SettingsWithheld:
                # The error was shown at startup, and the user has not changed any settings since.
                return
            except SettingsUnreadable as error:
                self._context.messages.show_error(error)

    def when_unlocked(self, do: Callable[[], None]) -> None:
        """Calls ``do`` now or, if the program is locked, shows the lock page and calls ``do`` once it is unlocked."""
        if self._lock is None or self._lock.when_unlocked(do):
            return
        self.window.bring_to_front()

    def rebuild_in(self, language: str = FALLBACK) -> MainWindow:
        """Immediately rebuilds the window in ``language``, regardless of the settings; returns the new window."""
        self._rebuild(language)
        return self.window

    def _install_language(self, language: str | None = None) -> None:
        # A run that saves nothing is a tour, which finds widgets by their English texts.
        own = self._context.profiles.settings.language if self._keeps else FALLBACK
        install(self._application, own if language is None else language)

    def _rebuild(self, language: str | None = None) -> None:
        """Replaces the window with one in the same state, since text is translated only when a window is built."""
        from openobd_desktop.ui.settings.welcome_dialog import open_welcome, state_of_welcome

        state, place, unsent = self.window.saved_state(), self.window.place, self.window.unsent
        welcome, beside = state_of_welcome(self.window), self.window.side_windows.saved()
        kept_ticket, forms = self.window.session_commands.kept_ticket, self.window.session_commands.forms.ids
        self._end()
        search_everything_again()
        self._install_language(language)
        self._context.messages.change_language()
        self.window = self._shown(MainWindow(self._context), state, unsent)
        self.window.show_place(place)
        self.window.side_windows.reopen(beside)
        self.window.session_commands.forms.reopen(forms)
        self.window.session_commands.kept_ticket = kept_ticket
        self.tray_controller.refresh()
        if welcome is not None:
            open_welcome(self._context, self.window, welcome)

    def _shown(
        self, window: MainWindow, state: dict[str, str], unsent: dict[str, Contents] | None = None
    ) -> MainWindow:
        window.restore_unsent(unsent or {})
        window.restore_state(state)
        if self._lock is not None:
            self._lock.attach(window)
        window.show()
        return window

    def _end(self) -> None:
        """Destroys the window immediately, without waiting for garbage collection."""
        self.window.force_close()
        delete(self.window)

    def _save(self, settings: Settings) -> None:
        try:
            self._context.profiles.change_settings(settings, keep=self._keeps)
        except SettingsUnreadable as error:
            self._context.messages.show_error(error)


class Shell:
    """Interface through which other modules access the window; its methods do nothing until a window is attached."""

    def __init__(self) -> None:
        self._window_controller: WindowController | None = None

    def attach(self, window_controller: WindowController) -> None:
        """Sets the window controller to which all later calls are passed."""
        self._window_controller = window_controller

    def request_quit(self) -> None:
        """Ends the program; if sessions are open, asks the user first."""
        if self._window_controller is not None:
            self._window_controller.quit_controller.quit()

    def request_close(self) -> None:
        """Does what the window's close button does: hides the window while a session is open, otherwise quits."""
        if self._window_controller is not None:
            self._window_controller.quit_controller.close_window()

    def change_settings(self, settings: Settings) -> None:
        """Applies and saves changed settings."""
        if self._window_controller is not None:
            self._window_controller.change_settings(settings)

    def bring_to_front(self, ticket: str) -> None:
        """Shows the window; if a new instance of the program passed a ticket, also opens the start dialog."""
        if self._window_controller is not None:
            controller = self._window_controller
            controller.when_unlocked(lambda: controller.window.bring_to_front(ticket))

    def show_misread_link(self) -> None:
        """Informs the user that a new instance of the program passed a link that could not be parsed."""
        if self._window_controller is not None:
            controller = self._window_controller
            controller.when_unlocked(lambda: controller.window.show_misread_link())

    def show_crash(self, report: str) -> None:
        """Shows the report of an unexpected error, unless the window has already been deleted."""
        if self._window_controller is not None and isValid(window := self._window_controller.window):
            from openobd_desktop.ui.lifecycle.crash_dialog import CrashDialog

            CrashDialog(window, report).open()
