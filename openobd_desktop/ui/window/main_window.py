"""Main window, with the sidebar, page stack, message bar, banners and status bar."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from openobd_desktop.core.rules.ticket import not_understood
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.common.file_dialogs import restore_folder, saved_folder
from openobd_desktop.ui.common.on_screen import keep_on_screen, room_on
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.window_state import PLACE, restore_view, restore_window, saved_view, saved_window
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import app_icon
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.bar import MessageBar
from openobd_desktop.ui.session.alerts import SessionAlerts
from openobd_desktop.ui.sessions.auto_refresh import AutoRefresh
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.widgets.notice import Banner
from openobd_desktop.ui.window.banners import HistoryBanner, demo_text
from openobd_desktop.ui.window.commands import HelpActions, ProfileDialogs, SessionDialogs
from openobd_desktop.ui.window.menus import FINISH_KEYS, Menus, PageVerbs, WindowActions
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS, TICKETS, PageStack
from openobd_desktop.ui.window.resume_prompt import ResumePrompt
from openobd_desktop.ui.window.sidebar import Sidebar
from openobd_desktop.ui.window.status_bar import StatusBar

if TYPE_CHECKING:
    from openobd_desktop.ui.window.handover import Contents, SideWindows

SMALL_SCREEN = 900
"""Width of the available screen area in pixels below which the sidebar is narrow."""
TICK = 1000
"""Milliseconds between updates of the times shown."""

_log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """Main window of the program, which is only replaced when the language changes.

    When the user closes it, the window only calls ``request_close`` on the context; ``force_close`` actually closes it.
    """

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self.profile_commands = ProfileDialogs(context, self, lambda: self.place == SESSIONS)
        self.session_commands = SessionDialogs(
            self.profile_commands.context,
            self,
            self.show_session,
            lambda one: self._stack.show_in_history(one),
            lambda ticket: self._stack.show_ticket_in_history(ticket),
        )
        self._context = context = self.session_commands.context
        self._closing = False
        self._state: dict[str, str] = {}
        self._help_actions = HelpActions(context, self)
        self._refresh = AutoRefresh(
            context.service, context.actions, context.messages, lambda: context.profiles.settings.refresh_seconds, self
        )
        self._sidebar = Sidebar(context)
        self._sessions = SessionsPage(context, self._refresh)
        self._stack = PageStack(context, self._sessions)
        self._verbs = PageVerbs(context, self._stack, self._sessions)
        self._status = StatusBar(context.service, context.profiles, lambda: self._refresh.interval)
        self._demo = Banner("", name="demoBanner", icon="demo", tone=Tone.INFO)
        self._development = Banner(
            self.tr(
                "A session on a connector is open. It is not charged and is for development only, not "
                "for customer work."
            ),
            name="developmentBanner",
            icon="developer",
            tone=Tone.WARN,
        )
        self._history = HistoryBanner(context.service.recorder, context.team)
        self._alerts = SessionAlerts(context, lambda: self._stack.place)
        self._resume_prompt = ResumePrompt(context, self)
        self._bar = MessageBar(context.messages)
        self._tick = QTimer(self, interval=TICK)
        self._lay_out()
        self._connect()
        self._on_context_changed()

    def _lay_out(self) -> None:
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("openOBD Desktop"))
        self.setWindowIcon(app_icon())
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (self._demo, self._development, self._history, self._bar):
            right.addWidget(widget)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._sidebar)
        middle.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._status)
        self.setCentralWidget(whole)
        self.setMinimumSize(640, 360)
        room = room_on(self.screen())
        self._sidebar.set_narrow(room.width() < SMALL_SCREEN)
        self.resize(QSize(1280, 800).boundedTo(room))
        keep_on_screen(self)
        self._stack.take_focus()

    def _connect(self) -> None:
        self._menus = Menus(self, self._actions(), self._context.profiles.settings.theme)
        self._verbs.show_in(self._menus)
        self.menuBar().hovered.connect(self._verbs.refresh)
        self._sessions.table.selected.connect(self._verbs.refresh)
        self._stack.shown.connect(self._verbs.refresh)
        self._tick.timeout.connect(self._on_tick_timeout)
        self._sidebar.place_chosen.connect(self.show_place)
        self._sidebar.session_chosen.connect(self.show_session)
        self._sidebar.handed_over.clicked.connect(self._alerts.show_handed_over)
        self._bar.left.connect(self._stack.take_focus)
        self._stack.shown.connect(self._sidebar.mark)
        self._stack.made.connect(lambda page: restore_view(page, self._state))
        self._undo = [
            self._context.service.recorder.subscribe(self._history.refresh),
            self._context.team.subscribe(self._history.refresh),
            self._context.service.subscribe(self._on_context_changed),
            self._context.profiles.subscribe(self._on_context_changed),
            self._context.service.attention.subscribe(self._on_attention_changed),
        ]

    def _actions(self) -> WindowActions:
        return WindowActions(
            start=self.session_commands.start,
            start_copied=self._start_copied,
            verb=self._verbs.do,
            report=self._verbs.save_report,
            palette=self._verbs.find,
            profiles=self._sidebar.profile.fill,
            refresh=self._stack.refresh,
            search=self._search,
            resume=self._resume_prompt.open,
            export=self._verbs.export,
            lock=lambda: _lock_now(self._context, self),
            quit=self._context.request_quit,
            page=self._sidebar.choose_number,
            step=self._sidebar.step,
            close_page=self._stack.close_current,
            tickets=lambda: self.show_place(TICKETS),
            history=lambda: self.show_place(HISTORY),
            settings=lambda: self.show_place(SETTINGS),
            theme=self._choose_theme,
            log=self._help_actions.show_log,
            log_folder=self._help_actions.open_log_folder,
            diagnostics=self._help_actions.copy_diagnostics,
            welcome=self._help_actions.show_welcome,
            shortcuts=self._help_actions.show_shortcuts,
            about=self._help_actions.show_about,
            mechanic=self._show_mechanic,
            hint=self._status.show_hint,
        )

    def show_sessions(self) -> None:
        """Shows the Sessions page."""
        self._stack.show_place(SESSIONS)

    @property
    def place(self) -> str:
        """The current page: a name from ``page_stack``, or the ID of a session."""
        return self._stack.place

    @cached_property
    def side_windows(self) -> SideWindows:
        """The log window and the mechanic's screen, if they are open."""
        from openobd_desktop.ui.window.handover import SideWindows

        return SideWindows(self._context, self, self._help_actions.log_window)

    @property
    def unsent(self) -> dict[str, Contents]:
        """The contents of the fields on all pages, for the window that replaces this one; must not be stored."""
        return self._stack.unsent

    def restore_unsent(self, unsent: dict[str, Contents]) -> None:
        """Restores the contents ``unsent`` of the previous window."""
        self._stack.restore_unsent(unsent)

    def show_place(self, place: str) -> None:
        """Shows the page for ``place``: a page name or a session ID."""
        self._stack.show_place(place)

    def prepare_tickets(self) -> Iterator[None]:
        """Creates the Tickets page, if tickets are offered, in steps as described for ``PageStack.prepare``."""
        if self._context.profiles.tickets.is_offered:
            yield from self._stack.prepare(TICKETS)

    def show_session(self, session_id: str) -> None:
        """Shows the page of a session that is open on this PC; selects any other session in the list."""
        self._stack.show_place(session_id)

    def bring_to_front(self, ticket: str = "") -> None:
        """Brings the window to the front, and follows the link to ``ticket`` if it is not empty."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if not ticket:
            _log.info("another launch: raised the window")
        elif self.session_commands.follow_link(ticket):
            _log.info("another launch: opened the start dialog")
        else:
            _log.info("another launch: a dialog is open, so the link is kept for later")

    def show_misread_link(self) -> None:
        """Brings the window to the front, and reports that another instance of the program passed an invalid link."""
        self.bring_to_front()
        self._context.messages.show_error(not_understood())

    def force_close(self) -> None:
        """Closes the window without asking; called when the program exits or the window is rebuilt."""
        self._closing = True
        self.session_commands.forms.save_typed()
        self._tick.stop()
        self._refresh.stop()
        self._sessions.stop()
        self._sidebar.stop()
        for undo in self._undo:
            undo()
        self._undo.clear()
        self.close()

    def saved_state(self) -> dict[str, str]:
        """Returns the place, sizes and views for the next run; views of pages that were not shown are unchanged."""
        views = [saved_view(page) for page in self._stack.pages]
        place = {PLACE: self._stack.place} | saved_folder()
        return {key: text for part in (self._state, saved_window(self), place, *views) for key, text in part.items()}

    def restore_state(self, state: dict[str, str]) -> None:
        """Restores the state that ``saved_state`` returned."""
        self._state = dict(state)
        restore_window(self, state)
        restore_folder(state)
        for page in self._stack.pages:
            restore_view(page, state)
        self._stack.show_named(state.get(PLACE, ""))

    def _choose_theme(self, theme: Theme) -> None:
        self._context.change_settings(replace(self._context.profiles.settings, theme=theme))

    def _show_mechanic(self) -> None:
        from openobd_desktop.ui.mechanic.window import show_mechanic

        show_mechanic(self._context, self, self.place)

    def _start_copied(self) -> None:
        """Accepts the offer for the ticket in the clipboard if it is visible; otherwise opens the start dialog."""
        if not self._sessions.offers.take_copied():
            self.session_commands.start()

    def _search(self) -> None:
        if not self._stack.focus_search():
            self.show_sessions()
            self._sessions.focus_search()

    def _on_context_changed(self) -> None:
        sessions = self._context.service.open_sessions
        self._demo.setVisible(self._context.profiles.demo)
        self._menus.mechanic.setVisible(self._context.profiles.demo and self._context.screens is not None)
        self._menus.tickets.setVisible(self._context.profiles.tickets.is_offered)
        self._demo.set_text(demo_text(self._context.profiles.demo_tickets))
        self._development.setVisible(any(active.origin.connector and active.alive for active in sessions))
        self._sidebar.refresh()
        self._status.refresh()
        self._alerts.refresh()
        self._stack.drop_closed()
        self._resume_prompt.refresh()
        self._verbs.refresh()

    def _on_attention_changed(self) -> None:
        count, title = self._context.service.attention.count, self.tr("openOBD Desktop")
        self.setWindowTitle(self.tr("({count}) {title}").format(count=whole(count), title=title) if count else title)
        self._sidebar.refresh_times()
        self._alerts.refresh()

    def _on_tick_timeout(self) -> None:
        self._sidebar.refresh_times()
        self._status.refresh()
        self._alerts.refresh()
        self._verbs.refresh()
        self._demo.set_text(demo_text(self._context.profiles.demo_tickets))

    def _watch(self) -> None:
        if self._closing:
            return
        watched = self.isVisible() and not self.isMinimized()
        self._refresh.set_watched(watched)
        self._context.team.set_watched(watched)
        if watched:
            self._on_tick_timeout()
            self._tick.start()
        else:
            self._tick.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._watch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only keys that no control or shortcut of the page has handled arrive here.
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if keys not in FINISH_KEYS or event.isAutoRepeat() or not self._verbs.finish_shown():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closing:
            super().closeEvent(event)
            return
        event.ignore()
        self._context.request_close()


def _lock_now(context: AppContext, window: QWidget) -> None:
    from openobd_desktop.ui.settings.lock import lock_now

    lock_now(context, window)
