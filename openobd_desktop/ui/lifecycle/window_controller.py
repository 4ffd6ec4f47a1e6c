"""The main window of a run as the program sees it: made, shown, made anew when the language changes, taken away."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.settings import Settings, Theme
from openobd_desktop.errors import SettingsUnreadable, SettingsWithheld
from openobd_desktop.ui.common.i18n import FALLBACK, install
from openobd_desktop.ui.context.app_context import Desk
from openobd_desktop.ui.desktop.tray import Tray
from openobd_desktop.ui.lifecycle.quit_controller import Departure
from openobd_desktop.ui.lifecycle.tray_controller import Background
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.tabs.ask.answer_alerts import AskNews
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.unsent import Contents

REMEMBER = 60_000
"""Milliseconds between two looks at what is to be remembered of the window."""


class Frame:
    """Owns the window, its life in the tray and what the settings do to the application.

    ``end`` is what the program waits for. ``keeps`` is false where nothing may be saved; ``plain`` begins with the
    window as the program brings it.
    """

    def __init__(
        self,
        application: QApplication,
        desk: Desk,
        tray: Tray,
        end: asyncio.Event,
        *,
        keeps: bool,
        plain: bool = False,
    ) -> None:
        self._application = application
        self._desk = desk
        self._keeps = keeps
        # The old window must not be taken away while the page in it that asked for another language still speaks.
        self._renewal = QTimer(singleShot=True, interval=0)
        self._renewal.timeout.connect(self._renew)
        self._speak()
        self._remembering = QTimer(interval=REMEMBER)
        self._remembering.timeout.connect(self.remember)
        if sys.platform.startswith("linux"):
            # Qt waits up to 25 seconds for a desktop that shows the menus itself, each time a window is shown.
            QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
        apply_theme(application, Theme.SYSTEM if plain else desk.profiles.settings.theme)
        self.window = self._shown({} if plain else desk.profiles.settings.window)
        self._remembering.start()
        self.background = Background(desk, tray, lambda: self.window)
        self._news = AskNews(desk, self.background.answered)
        self.departure = Departure(self.background, lambda: self.window, end)

    def change_settings(self, settings: Settings) -> None:
        """Takes in, applies and saves changed settings."""
        former = self._desk.profiles.settings
        self._save(settings)
        settings = self._desk.profiles.settings
        if settings.theme is not former.theme:
            apply_theme(self._application, settings.theme)
        if settings.language != former.language:
            self._renewal.start()

    def close(self) -> None:
        """Remembers where the window was, and ends it with all its timers and dialogs."""
        self._renewal.stop()
        self._remembering.stop()
        self._news.stop()
        self.background.stop()
        self.remember()
        self._end()

    def remember(self) -> None:
        """Saves how the window is, if it has changed; now and then, since the program may end without a word."""
        settings, state = self._desk.profiles.settings, self.window.saved_state()
        if self._keeps and state != settings.window:
            try:
                self._desk.profiles.change_settings(replace(settings, window=state))
            except SettingsWithheld:
                # Told at the start; nobody has changed anything since.
                return
            except SettingsUnreadable as error:
                self._desk.messages.show_error(error)

    def speak(self, language: str = FALLBACK) -> MainWindow:
        """Makes the window anew in a language at once, whatever the settings say; returns it."""
        self._renew(language)
        return self.window

    def _speak(self, language: str | None = None) -> None:
        # A run of which nothing is kept is a tour, which finds its way by the words of the source.
        own = self._desk.profiles.settings.language if self._keeps else FALLBACK
        install(self._application, own if language is None else language)

    def _renew(self, language: str | None = None) -> None:
        """Makes the window again: all its texts are fetched while it is built, and all it knows is on the desk."""
        from openobd_desktop.ui.settings.welcome_dialog import open_welcome, state_of_welcome

        state, place, unsent = self.window.saved_state(), self.window.place, self.window.unsent
        welcome, beside = state_of_welcome(self.window), self.window.beside
        self._end()
        self._speak(language)
        self.window = self._shown(state, unsent)
        self.window.show_place(place)
        self.window.open_beside(beside)
        self.background.follow()
        if welcome is not None:
            open_welcome(self._desk, self.window, welcome)

    def _shown(self, state: dict[str, str], unsent: dict[str, Contents] | None = None) -> MainWindow:
        window = MainWindow(self._desk)
        window.take_in(unsent or {})
        window.restore_state(state)
        window.show()
        return window

    def _end(self) -> None:
        """Ends the window here, rather than whenever Python finds it."""
        self.window.close_for_real()
        shiboken6.delete(self.window)

    def _save(self, settings: Settings) -> None:
        try:
            self._desk.profiles.change_settings(settings, keep=self._keeps)
        except SettingsUnreadable as error:
            self._desk.messages.show_error(error)
