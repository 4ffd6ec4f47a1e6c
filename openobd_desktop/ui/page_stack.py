"""The pages of the window: the Sessions page, and one for each open session, made when it is first shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.pages.session_page import SessionPage
from openobd_desktop.ui.pages.sessions_page import SessionsPage


class PageStack(QStackedWidget):
    """``shown`` carries the id of the session whose page is shown, or nothing for the Sessions page."""

    shown = Signal(str)
    finish_requested = Signal(str)
    interrupt_requested = Signal(str)

    def __init__(self, desk: Desk, sessions: SessionsPage) -> None:
        super().__init__()
        self._desk = desk
        self._sessions = sessions
        self._pages: dict[str, SessionPage] = {}
        self.addWidget(sessions)

    def show_sessions(self) -> None:
        """Shows the Sessions page."""
        self.setCurrentWidget(self._sessions)
        self.shown.emit("")

    def show_session(self, session_id: str) -> None:
        """Shows the page of an open session; the list with it selected if it is not open here."""
        if self._desk.service.open_session(session_id) is None:
            self.show_sessions()
            self._sessions.table.choose(session_id)
            return
        if session_id not in self._pages:
            self._add(session_id)
        self.setCurrentWidget(self._pages[session_id])
        self.shown.emit(session_id)

    def drop_closed(self) -> None:
        """Removes the pages of sessions that are no longer open here."""
        for gone in [one for one in self._pages if self._desk.service.open_session(one) is None]:
            page = self._pages.pop(gone)
            if self.currentWidget() is page:
                self.show_sessions()
            self.removeWidget(page)
            page.deleteLater()

    def _add(self, session_id: str) -> None:
        page = SessionPage(self._desk, session_id)
        page.finish_requested.connect(self.finish_requested)
        page.interrupt_requested.connect(self.interrupt_requested)
        self._pages[session_id] = page
        self.addWidget(page)
