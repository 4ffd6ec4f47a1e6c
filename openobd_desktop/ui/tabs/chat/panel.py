"""Chat tab: read-only view of the messages between the customer and the operators on the session's ticket."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.tickets.chat import ChatState, TicketChat
from openobd_desktop.core.tickets.session_readings import belongs_to_login
from openobd_desktop.domain.tickets import ChatMessage
from openobd_desktop.errors import PartnerApiOff
from openobd_desktop.ui.common.times import recent_minute
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.chat.messages import MessageList
from openobd_desktop.ui.tabs.chat.texts import entries, sentence
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice


class ChatPanel(SessionPanel):
    """Tab that shows the messages, and polls for new ones while it is visible."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._messages = MessageList()
        self._state = Notice("chatState", brief=True)
        self._as_of = Text(name="chatAsOf", role="muted")
        self._note = Text(self.tr("Read-only: this program sends no messages."), role="muted", wrap=True)
        self._refresh = BusyButton(self.tr("Refresh"), tip=self.tr("Reloads the chat"))
        self._refresh.setIcon(icon("refresh"))
        self._refresh.clicked.connect(self._on_refresh_clicked)
        self._chat: TicketChat | None = None
        self._basis: tuple[tuple[ChatMessage, ...], float] | None = None
        """The messages shown, and the minute in which they were shown."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._note, 1)
        row.addWidget(self._as_of, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._messages, 1)
        column.addLayout(row)

    def refresh(self) -> None:
        if self._is_of_login and (chat := self._chat_now()) is not None:
            chat.look()
        self._show()

    @property
    def _is_of_login(self) -> bool:
        return belongs_to_login(self.context.service, self.active)

    def _chat_now(self) -> TicketChat | None:
        """Returns the chat, or None until the ticket is known."""
        ticket, profiles = self.active.origin.ticket, self.context.profiles
        if self._chat is None and ticket.isascii() and ticket.isdecimal():
            service = self.context.service
            chat = TicketChat(int(ticket), profiles.tickets, lambda: profiles.partner_api, service.scope, service.clock)
            stop = chat.subscribe(self._show)
            self.destroyed.connect(partial(_end, chat, stop))
            self._chat = chat
        return self._chat

    def _show(self) -> None:
        state = self._chat.state if self._chat is not None else ChatState()
        is_of_login = self._is_of_login
        if not is_of_login:
            state = ChatState()
        tone, text = sentence(state, is_of_login=is_of_login)
        details = state.error.details if state.error is not None and not isinstance(state.error, PartnerApiOff) else ""
        self._state.show_message(tone, text, details)
        clock = self.context.service.clock
        now = clock.now()
        # The panel is refreshed every second, and only the dates beside the times depend on the time of day.
        basis = (state.messages, now // 60)
        if basis != self._basis:
            self._basis = basis
            self._messages.show_entries(entries(state.messages, now))
        read = "" if state.read_at is None else recent_minute(now - (clock.monotonic() - state.read_at), now)
        self._as_of.setText(self.tr("as of {time}").format(time=read) if read else "")
        self._refresh.set_busy(state.is_asking)
        self._refresh.set_allowed(is_of_login and self._chat is not None, self.tr("No chat is available."))

    def _on_refresh_clicked(self) -> None:
        if self._chat is not None:
            self._chat.refresh()


def _end(chat: TicketChat, stop: object) -> None:
    if callable(stop):
        stop()
    chat.close()
