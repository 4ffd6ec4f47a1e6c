"""Chat tab: read-only view of the messages between the customer and the operators on the session's ticket.

The messages are painted as bubbles rather than built as widgets, because there may be hundreds of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.tickets.chat import ChatState, TicketChat
from openobd_desktop.core.tickets.session_readings import belongs_to_login
from openobd_desktop.domain.tickets import ChatMessage
from openobd_desktop.errors import PartnerApiOff
from openobd_desktop.ui.common.times import recent_minute
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text, wrapping
from openobd_desktop.ui.look.theme import Tone, background, colours
from openobd_desktop.ui.tables.empty_state import EmptyState
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.chat.texts import Entry, entries, sentence, why_empty
from openobd_desktop.ui.tabs.entry_list import EntryList
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice

EntryRole = Qt.ItemDataRole.UserRole
PADDING, GAP, RADIUS = 8, 4, 8
_Index = QModelIndex | QPersistentModelIndex


def _laid_out(text: str, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), option.font)
    wraps = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wraps.setWrapMode(wrapping(text))
    wraps.setTextDirection(option.direction)
    layout.setTextOption(wraps)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


class MessageDelegate(QStyledItemDelegate):
    """Delegate that paints a message below its time and sender."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[Entry, int], int] = {}

    def forget_heights(self, but: Sequence[Entry] = ()) -> None:
        """Discards all heights, for example after a change of font, except those of ``but`` at the current width."""
        kept = {(entry, self._width) for entry in but}
        self._heights = {key: height for key, height in self._heights.items() if key in kept}

    @property
    def _width(self) -> int:
        return self._view.viewport().width() - 2 * PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry, width = index.data(EntryRole), self._width
        if not isinstance(entry, Entry) or width <= 0:
            return QSize(0, option.fontMetrics.height())
        if (height := self._heights.get((entry, width))) is None:
            text = _laid_out(entry.text, option, width)
            height = round(text.boundingRect().height()) + 2 * PADDING + GAP
            height += option.fontMetrics.height() if entry.caption else 0
            self._heights[entry, width] = height
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(EntryRole)
        if not isinstance(entry, Entry):
            return
        tokens = colours(option.palette)
        area = option.rect.adjusted(1, 0, -1, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_focused = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(tokens.accent), 2 if is_focused else 1) if is_chosen else Qt.PenStyle.NoPen)
        painter.setBrush(background(Tone.NEUTRAL, option.palette))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setClipRect(area)
        inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if entry.caption:
            painter.setPen(QColor(tokens.muted))
            line = QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.height())
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            shown = option.fontMetrics.elidedText(entry.caption, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, side, shown)
            inner.setTop(line.bottom() + 1)
        painter.setPen(QColor(tokens.muted if entry.is_muted else tokens.text))
        _laid_out(entry.text, option, self._width).draw(painter, QPointF(inner.topLeft()))
        painter.restore()


class MessageList(EntryList[Entry]):
    """List of messages that can be selected and copied; the newest message is at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MessageList", "Chat"), parent)
        self._delegate = MessageDelegate(self)
        self.setObjectName("chatMessages")
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def menu(self) -> QMenu:
        menu = super().menu()
        menu.setObjectName("chatMenu")
        return menu

    def _put(self, place: int, entry: Entry) -> None:
        self.item(place).setData(EntryRole, entry)

    def _fit(self) -> None:
        self._delegate.forget_heights(but=self._entries)
        self.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_heights()


class ChatPanel(SessionPanel):
    """Tab that shows the messages, and polls for new ones while it is visible."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._messages = MessageList()
        self._nothing = EmptyState(name="chatEmpty", over=self._messages)
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
        self._nothing.show_hint(why_empty(state, is_of_login=is_of_login))
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
