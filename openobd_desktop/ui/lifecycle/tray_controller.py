"""Controller of the tray icon and desktop notifications, which persist when the main window is rebuilt or hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.attention import Cause, Notification
from openobd_desktop.core.sessions.claims import being_opened
from openobd_desktop.domain.settings import Sound
from openobd_desktop.ui.common.labels import WHO_LIMIT, attention_label, entry_title, title_with_vehicle
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.desktop.tray import Tray
from openobd_desktop.ui.look.text import escaped, one_line
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("notices")
NAMED = 3
"""Maximum number of sessions that are named; any others are only counted."""


def notification_title(cause: Cause, active: ActiveSession) -> str:
    """Returns the title of a notification: what happened, and to which session."""
    titles = {
        Cause.LINE_LOST: _tr("{session}: connection lost"),
        Cause.LINE_BACK: _tr("{session}: connected again"),
        Cause.CAR_LOST: _tr("{session}: no contact with the car"),
        Cause.CAR_BACK: _tr("{session}: contact with the car restored"),
        Cause.LIMIT_NEAR: _tr("{session}: less than 30 minutes left"),
        Cause.LIMIT_CLOSE: _tr("{session}: less than 10 minutes left"),
        Cause.RUNNING_OUT: _tr("{session}: the session token is about to expire"),
        Cause.FINISH_UNSURE: _tr("{session}: the result has not been confirmed yet"),
        Cause.FINISH_CONFIRMED: _tr("{session}: the result was accepted"),
        Cause.ANSWERED: _tr("{session}: the question was answered"),
        Cause.ASSISTANCE: _tr("{session}: the mechanic is asking for assistance"),
        Cause.WRONG_CAR: _tr("{session}: the connector is in another car"),
        Cause.LOW_VOLTAGE: _tr("{session}: the car's battery is low"),
        Cause.ENDED_ELSEWHERE: _tr("{session}: the session has ended"),
    }
    return titles[cause].format(session=title_with_vehicle(active))


def notification_text(cause: Cause, active: ActiveSession) -> str:
    """Returns the text of a notification: what the event means, or what the user should do."""
    if cause is Cause.RUNNING_OUT and active.phase is Phase.LOST:
        return _tr("The session can no longer be controlled from this PC. Interrupt the session to free the car.")
    if cause is Cause.FINISH_UNSURE and active.phase is not Phase.FINISHING:
        return _tr("Open the session to see what happened to the result.")
    return {
        Cause.LINE_LOST: _tr(
            "The program will reconnect automatically; until then, you have limited control of the session."
        ),
        Cause.LINE_BACK: _tr("The session stays open."),
        Cause.CAR_LOST: _tr(
            "There has been no contact with the car for more than 10 seconds. Ask the mechanic to check the "
            "connector and the internet connection."
        ),
        Cause.CAR_BACK: _tr("The session stays open."),
        Cause.LIMIT_NEAR: _tr("Sessions can run for up to 4 hours. Finish this session soon."),
        Cause.LIMIT_CLOSE: _tr("Sessions can run for up to 4 hours. Finish this session now."),
        Cause.RUNNING_OUT: _tr(
            "In less than a minute, you will no longer be able to control the session from this PC."
        ),
        Cause.FINISH_UNSURE: _tr("The program is still trying to deliver the result. Do not quit the program."),
        Cause.FINISH_CONFIRMED: _tr("The session is finished."),
        Cause.ANSWERED: _tr("Open the session to read the answer."),
        Cause.ASSISTANCE: _tr("Contact the mechanic before you finish the session."),
        Cause.WRONG_CAR: _tr(
            "The VIN read from the car differs from the VIN on the ticket. Stop until this has been resolved."
        ),
        Cause.LOW_VOLTAGE: _tr("Ask the mechanic to connect a charger before control units are written."),
        Cause.ENDED_ELSEWHERE: _tr("The session is no longer open. Ask your colleagues what happened."),
    }[cause]


def running_text(sessions: Sequence[ActiveSession]) -> str:
    """Returns text that names the sessions that keep running, or says that there are none."""
    names = ", ".join(entry_title(active) for active in sessions[:NAMED])
    more = len(sessions) - NAMED
    if not sessions:
        return _tr("No session is running.")
    if len(sessions) == 1:
        return _tr("Still running: {session}").format(session=names)
    if more <= 0:
        return _tr("Still running: {sessions}").format(sessions=names)
    return _tr("Still running: {sessions} and {count} more").format(sessions=names, count=whole(more))


PERIOD = 5000
"""Milliseconds between two checks; shorter intervals would wake the PC too often while the window is hidden."""


def _in_front() -> bool:
    return QApplication.activeWindow() is not None


class TrayController(QObject):
    """Controller of notifications and the tray icon, which is shown while a session is open or the window is hidden."""

    def __init__(
        self,
        context: AppContext,
        tray: Tray,
        window: Callable[[], MainWindow],
        in_front: Callable[[], bool] = _in_front,
        show_badge: Callable[[int], None] = lambda _: None,
        beep: Callable[[], None] = QApplication.beep,
    ) -> None:
        """``show_badge`` shows a number on the program's taskbar icon, or removes it if the number is 0."""
        super().__init__()
        self._beep = beep
        self._unseen: set[tuple[str, Cause]] = set()
        self._handed_over: set[str] = set()
        self._new_tickets: set[str] = set()
        self._show_badge = show_badge
        self._context = context
        self._tray = tray
        self._window = window
        self._in_front = in_front
        self._attention = context.service.attention
        self._menu = QMenu()
        self._shown: list[str] = []
        self._last_notified = ""
        self._watched: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(self.refresh)
        tray.signals.pressed.connect(self._on_tray_pressed)
        tray.signals.notice_pressed.connect(self._on_notice_pressed)
        self._undo = [context.service.subscribe(self.refresh), self._attention.subscribe(self._on_attention_changed)]
        if context.lock is not None:
            self._undo.append(context.lock.subscribe(self.refresh))
        self.refresh()

    @property
    def available(self) -> bool:
        """Whether there is a tray, from which the user can bring back a hidden window."""
        return self._tray.available

    @property
    def is_locked(self) -> bool:
        """Whether the program is locked, in which case no information about sessions may be shown."""
        return self._context.lock is not None and self._context.lock.locked

    @property
    def running(self) -> list[ActiveSession]:
        """The open sessions that are still running, except those that the demo has opened automatically."""
        samples = self._context.profiles.samples.ids
        sessions = self._context.service.open_sessions
        return [active for active in sessions if active.alive and active.id not in samples]

    def is_opening(self, quit_anyway: Callable[[], None]) -> bool:
        """Returns whether a session is being opened; if so, warns the user, and offers to quit anyway."""
        service = self._context.service
        if not (service.starts.under_way or service.claims.under_way):
            return False
        self._context.messages.show_error(being_opened(), offer=Offer(self.tr("Quit anyway"), quit_anyway))
        return True

    @property
    def is_wanted(self) -> bool:
        """Whether closing the window hides it, because a session is open and the setting is on."""
        return bool(self.running) and self._context.profiles.settings.keep_in_background and self.available

    def put_away(self) -> None:
        """Hides the window, or minimizes it if there is no tray."""
        if self.available:
            self.hide_window()
        else:
            self._window().showMinimized()

    def hide_window(self) -> None:
        """Hides the window and notifies the user."""
        self._window().hide()
        self.refresh()
        if self._context.profiles.settings.notifications:
            text = self.tr("Locked. Sessions keep running.") if self.is_locked else running_text(self.running)
            self._tray.notify(self.tr("openOBD Desktop is still running in the tray"), text)

    def refresh(self) -> None:
        """Updates the icon, its menu and its tooltip to reflect the current sessions."""
        self._watch()
        self._notify(
            self._attention.look(self._context.service.open_sessions, seen=self._in_front() and not self.is_locked)
        )
        self._refresh_icon()

    def _on_attention_changed(self) -> None:
        self._show_badge(self._attention.count)
        sessions = self._context.service.open_sessions
        unseen = {(active.id, each.cause) for active in sessions for each in self._attention.unseen(active.id)}
        self._sound({cause for _, cause in unseen - self._unseen})
        self._unseen = unseen
        self._notify_handed_over()
        self._notify_new_tickets()
        self._refresh_icon()

    def _notify_new_tickets(self) -> None:
        """Announces new tickets with a sound, if enabled, and a notification if the window is in the background."""
        former, self._new_tickets = self._new_tickets, {ticket.id for ticket in self._attention.new_tickets}
        new = [ticket for ticket in self._attention.new_tickets if ticket.id not in former]
        settings = self._context.profiles.settings
        if new and settings.sound is Sound.ALL:
            self._beep()
        if not new or not settings.notifications or (self._in_front() and not self.is_locked):
            return
        text = self.tr("openOBD Desktop is locked. Unlock it to see what has happened.")
        if not self.is_locked:
            text = _tr("Ticket {ticket}").format(ticket=new[-1].number)
        self._tray.notify(self.tr("A new ticket is waiting"), text)
        QApplication.alert(self._window())

    def _notify_handed_over(self) -> None:
        """Announces tickets that colleagues have just handed over, unless the window already shows them."""
        former, self._handed_over = self._handed_over, {note.id for note in self._attention.handed_over}
        new = [note for note in self._attention.handed_over if note.id not in former]
        if not new or not self._context.profiles.settings.notifications or (self._in_front() and not self.is_locked):
            return
        title = self.tr("A ticket was handed over to you")
        text = self.tr("openOBD Desktop is locked. Unlock it to see what has happened.")
        if not self.is_locked:
            text = _tr("{colleague}: ticket {ticket}").format(
                colleague=one_line(new[-1].who, WHO_LIMIT), ticket=one_line(new[-1].ticket, 40)
            )
        self._tray.notify(title, text)
        QApplication.alert(self._window())

    def _sound(self, begun: set[Cause]) -> None:
        sound = self._context.profiles.settings.sound
        if (sound is Sound.ALL and begun) or (sound is Sound.ASSISTANCE and Cause.ASSISTANCE in begun):
            self._beep()

    def _refresh_icon(self) -> None:
        if self.available and (self.running or not self._window().isVisible()):
            self._show()
        elif self._shown:
            self._shown = []
            self._tray.hide()

    def stop(self) -> None:
        """Removes the icon and unsubscribes from the sessions."""
        self._timer.stop()
        for undo in self._undo:
            undo()
        self._show_badge(0)
        for undo in self._watched.values():
            undo()
        self._watched.clear()
        self._tray.hide()
        shiboken6.delete(self._menu)

    def _watch(self) -> None:
        """Subscribes to each open session; the timer runs only while a session is open."""
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
                title, text = notification_title(notice.cause, active), notification_text(notice.cause, active)
                if self.is_locked:
                    title = self.tr("News about a session")
                    text = self.tr("openOBD Desktop is locked. Unlock it to see what has happened.")
                self._tray.notify(title, text)
                QApplication.alert(self._window())

    def _show(self) -> None:
        """Updates the icon and its menu only if their text has changed, since sessions change every second."""
        tip = self.tr("Locked. Sessions keep running.") if self.is_locked else running_text(self.running)
        count = self._attention.count
        if count:
            many = self.tr("{count} tickets need your attention.").format(count=whole(count))
            tip = f"{self.tr('One ticket needs your attention.') if count == 1 else many}\n{tip}"
        entries = [self._entry_text(active) for active in self._context.service.open_sessions]
        texts = [tip, self.tr("Show window"), *entries, self.tr("Start session…"), self.tr("Quit")]
        if self.is_locked:
            texts = texts[:2]
        if texts != self._shown:
            self._shown = texts
            self._fill(texts)
            self._tray.show(self._menu, tip, marked=count > 0)

    def _entry_text(self, active: ActiveSession) -> str:
        """Returns the title of a session, followed by the most urgent unseen reason why it needs attention."""
        unseen = self._attention.unseen(active.id)
        title = title_with_vehicle(active)
        if not unseen:
            return title
        return self.tr("{session}: {attention}").format(session=title, attention=attention_label(unseen[0].cause))

    def _fill(self, texts: list[str]) -> None:
        self._menu.clear()
        self._menu.addAction(escaped(texts[1])).triggered.connect(self._on_tray_pressed)
        if self.is_locked:
            return
        self._menu.addSeparator()
        for active in self._context.service.open_sessions:
            entry = self._menu.addAction(escaped(self._entry_text(active)))
            entry.triggered.connect(lambda _=False, session_id=active.id: self._show_session(session_id))
        self._menu.addSeparator()
        self._menu.addAction(escaped(texts[-2])).triggered.connect(self._on_start_chosen)
        self._menu.addAction(escaped(texts[-1])).triggered.connect(self._on_quit_chosen)

    def _show_session(self, session_id: str) -> None:
        self._window().bring_to_front()
        if not self.is_locked:
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
