"""The program while nobody looks at its window: the tray, and the notices to the desktop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.notifications import Notice, NoticeRule
from openobd_desktop.ui.common.session_titles import entry_title
from openobd_desktop.ui.context.app_context import Desk
from openobd_desktop.ui.desktop.tray import Tray
from openobd_desktop.ui.lifecycle.notification_texts import living_text, notice_text, notice_title
from openobd_desktop.ui.look.text import escaped
from openobd_desktop.ui.window.main_window import MainWindow

PERIOD = 5000
"""Milliseconds between two looks at the clock; a hidden window must not wake the PC more often."""


def _in_front() -> bool:
    return QApplication.activeWindow() is not None


class Background(QObject):
    """Outlives the window, which a new language makes anew; the icon is there while a session runs or it is needed."""

    def __init__(
        self, desk: Desk, tray: Tray, window: Callable[[], MainWindow], in_front: Callable[[], bool] = _in_front
    ) -> None:
        super().__init__()
        self._desk = desk
        self._tray = tray
        self._window = window
        self._in_front = in_front
        self._rule = NoticeRule(desk.service.clock, desk.service.service_time)
        self._menu = QMenu()
        self._shown: list[str] = []
        self._last_told = ""
        self._watched: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(self.follow)
        tray.signals.pressed.connect(self._on_tray_pressed)
        tray.signals.notice_pressed.connect(self._on_notice_pressed)
        self._undo = desk.service.subscribe(self.follow)
        self.follow()

    @property
    def available(self) -> bool:
        """The window can be hidden and found again."""
        return self._tray.available

    @property
    def living(self) -> list[ActiveSession]:
        """The sessions that go on."""
        return [active for active in self._desk.service.open_sessions if active.alive]

    @property
    def is_wanted(self) -> bool:
        """Closing the window means to hide it: a session runs and the user has not chosen otherwise."""
        return bool(self.living) and self._desk.profiles.settings.keep_in_background and self.available

    def hide_window(self) -> None:
        """Leaves the program in the tray, and says so."""
        self._window().hide()
        self.follow()
        if self._desk.profiles.settings.notifications:
            self._tray.tell(self.tr("openOBD Desktop keeps running in the tray"), living_text(self.living))

    def answered(self, session_id: str) -> None:
        """Tells that a question of this session has been answered."""
        self._tell(self._rule.answered(session_id, seen=self._in_front()))

    def follow(self) -> None:
        """Takes in how the sessions are now."""
        self._watch()
        self._tell(self._rule.look(self._desk.service.open_sessions, seen=self._in_front()))
        if self.available and (self.living or not self._window().isVisible()):
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
        sessions = {active.id: active for active in self._desk.service.open_sessions}
        for gone in self._watched.keys() - sessions:
            self._watched.pop(gone)()
        for session_id in sessions.keys() - self._watched.keys():
            self._watched[session_id] = sessions[session_id].subscribe(self.follow)
        if not sessions:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _tell(self, notices: Sequence[Notice]) -> None:
        for notice in notices:
            active = self._desk.service.open_session(notice.session_id)
            if active is not None and self._desk.profiles.settings.notifications:
                self._last_told = active.id
                self._tray.tell(notice_title(notice.cause, active), notice_text(notice.cause, active))
                QApplication.alert(self._window())

    def _show(self) -> None:
        """Renews the icon only where it reads differently: a session has news each second."""
        tip = living_text(self.living)
        entries = [entry_title(active) for active in self._desk.service.open_sessions]
        texts = [tip, self.tr("Show window"), *entries, self.tr("Start session…"), self.tr("Quit")]
        if texts != self._shown:
            self._shown = texts
            self._fill(texts)
            self._tray.show(self._menu, tip)

    def _fill(self, texts: list[str]) -> None:
        self._menu.clear()
        self._menu.addAction(escaped(texts[1])).triggered.connect(self._on_tray_pressed)
        self._menu.addSeparator()
        for active in self._desk.service.open_sessions:
            entry = self._menu.addAction(escaped(entry_title(active)))
            entry.triggered.connect(lambda _=False, session_id=active.id: self._show_session(session_id))
        self._menu.addSeparator()
        self._menu.addAction(escaped(texts[-2])).triggered.connect(self._on_start_chosen)
        self._menu.addAction(escaped(texts[-1])).triggered.connect(self._on_quit_chosen)

    def _show_session(self, session_id: str) -> None:
        self._window().come_forward()
        self._window().show_session(session_id)

    def _on_tray_pressed(self) -> None:
        self._window().come_forward()
        self.follow()

    def _on_notice_pressed(self) -> None:
        self._show_session(self._last_told)

    def _on_start_chosen(self) -> None:
        self._window().come_forward()
        if QApplication.activeModalWidget() is None:
            self._window().open_start_dialog()

    def _on_quit_chosen(self) -> None:
        if self.living:
            self._window().come_forward()
        self._desk.request_quit()
