"""The program while nobody looks at its window: the tray, and the notices to the desktop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.notifications import Notification, NotificationRules
from openobd_desktop.ui.common.session_titles import entry_title
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.desktop.tray import Tray
from openobd_desktop.ui.lifecycle.notification_texts import notification_text, notification_title, running_text
from openobd_desktop.ui.look.text import escaped
from openobd_desktop.ui.window.main_window import MainWindow

PERIOD = 5000
"""Milliseconds between two looks at the clock; a hidden window must not wake the PC more often."""


def _in_front() -> bool:
    return QApplication.activeWindow() is not None


class TrayController(QObject):
    """Outlives the window, which a new language makes anew; the icon is there while a session runs or it is needed."""

    def __init__(
        self,
        context: AppContext,
        tray: Tray,
        window: Callable[[], MainWindow],
        in_front: Callable[[], bool] = _in_front,
    ) -> None:
        super().__init__()
        self._context = context
        self._tray = tray
        self._window = window
        self._in_front = in_front
        self._rule = NotificationRules(context.service.clock, context.service.service_time)
        self._menu = QMenu()
        self._shown: list[str] = []
        self._last_notified = ""
        self._watched: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(self.refresh)
        tray.signals.pressed.connect(self._on_tray_pressed)
        tray.signals.notice_pressed.connect(self._on_notice_pressed)
        self._undo = context.service.subscribe(self.refresh)
        self.refresh()

    @property
    def available(self) -> bool:
        """The window can be hidden and found again."""
        return self._tray.available

    @property
    def running(self) -> list[ActiveSession]:
        """The sessions that go on."""
        return [active for active in self._context.service.open_sessions if active.alive]

    @property
    def is_wanted(self) -> bool:
        """Closing the window means to hide it: a session runs and the user has not chosen otherwise."""
        return bool(self.running) and self._context.profiles.settings.keep_in_background and self.available

    def hide_window(self) -> None:
        """Leaves the program in the tray, and says so."""
        self._window().hide()
        self.refresh()
        if self._context.profiles.settings.notifications:
            self._tray.notify(self.tr("openOBD Desktop keeps running in the tray"), running_text(self.running))

    def answered(self, session_id: str) -> None:
        """Tells that a question of this session has been answered."""
        self._notify(self._rule.answered(session_id, seen=self._in_front()))

    def refresh(self) -> None:
        """Takes in how the sessions are now."""
        self._watch()
        self._notify(self._rule.look(self._context.service.open_sessions, seen=self._in_front()))
        if self.available and (self.running or not self._window().isVisible()):
            self._show()
        elif self._shown:
            self._shown = []
            self._tray.hide()

    def stop(self) -> None:
        """Takes the icon away and lets go of the sessions."""
        self._timer.stop()
        self._undo()
        for undo in self._watched.values():
            undo()
        self._watched.clear()
        self._tray.hide()
        shiboken6.delete(self._menu)

    def _watch(self) -> None:
        """Follows each session; the clock is only looked at while one is open."""
        sessions = {active.id: active for active in self._context.service.open_sessions}
        for gone in self._watched.keys() - sessions:
            self._watched.pop(gone)()
        for session_id in sessions.keys() - self._watched.keys():
            self._watched[session_id] = sessions[session_id].subscribe(self.refresh)
        if not sessions:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _notify(self, notices: Sequence[Notification]) -> None:
        for notice in notices:
            active = self._context.service.open_session(notice.session_id)
            if active is not None and self._context.profiles.settings.notifications:
                self._last_notified = active.id
                self._tray.notify(notification_title(notice.cause, active), notification_text(notice.cause, active))
                QApplication.alert(self._window())

    def _show(self) -> None:
        """Renews the icon only where it reads differently: a session has news each second."""
        tip = running_text(self.running)
        entries = [entry_title(active) for active in self._context.service.open_sessions]
        texts = [tip, self.tr("Show window"), *entries, self.tr("Start session…"), self.tr("Quit")]
        if texts != self._shown:
            self._shown = texts
            self._fill(texts)
            self._tray.show(self._menu, tip)

    def _fill(self, texts: list[str]) -> None:
        self._menu.clear()
        self._menu.addAction(escaped(texts[1])).triggered.connect(self._on_tray_pressed)
        self._menu.addSeparator()
        for active in self._context.service.open_sessions:
            entry = self._menu.addAction(escaped(entry_title(active)))
            entry.triggered.connect(lambda _=False, session_id=active.id: self._show_session(session_id))
        self._menu.addSeparator()
        self._menu.addAction(escaped(texts[-2])).triggered.connect(self._on_start_chosen)
        self._menu.addAction(escaped(texts[-1])).triggered.connect(self._on_quit_chosen)

    def _show_session(self, session_id: str) -> None:
        self._window().bring_to_front()
        self._window().show_session(session_id)

    def _on_tray_pressed(self) -> None:
        self._window().bring_to_front()
        self.refresh()

    def _on_notice_pressed(self) -> None:
        self._show_session(self._last_notified)

    def _on_start_chosen(self) -> None:
        self._window().bring_to_front()
        if QApplication.activeModalWidget() is None:
            self._window().session_commands.start()

    def _on_quit_chosen(self) -> None:
        if self.running:
            self._window().bring_to_front()
        self._context.request_quit()
