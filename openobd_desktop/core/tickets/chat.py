"""Chat on a ticket; the chat is read while it is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openobd_desktop.core.tickets.on_screen import OnScreen, ReadState
from openobd_desktop.errors import PartnerApiRefused

if TYPE_CHECKING:
    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.domain.tickets import ChatMessage

POLL = 15.0
"""Seconds between the end of one request and the next request."""


class ChatState(ReadState, frozen=True):
    """State of a chat; the messages are kept if a later request fails."""

    messages: tuple[ChatMessage, ...] = ()
    """The messages, oldest first."""
    read_at: float | None = None
    """When the messages were read, in monotonic seconds; None if they have not been read."""
    has_ticket: bool = True
    """Whether the login has a ticket with this number, as far as is known."""
    has_channel: bool = True
    """Whether the ticket has a chat, as far as is known."""
    unreadable: int = 0
    """Number of messages that could not be read."""
    has_more: bool = False
    """Whether there are messages that were not read, because there are too many."""


class TicketChat(OnScreen[ChatState]):
    """Reads the chat messages on a ticket."""

    task_name = "read chat"
    pause = POLL

    def _unknown(self) -> ChatState:
        self._channel = ""
        return ChatState()

    def _is_final(self) -> bool:
        return isinstance(self.state.error, PartnerApiRefused)

    def refresh(self) -> None:
        """Reads the messages now, even if the login was refused earlier."""
        if self._work is None:
            self._queue.ask_again()
        super().refresh()

    async def _read(self, api: PartnerApi) -> ChatState:
        if not self._channel:
            known = self._queue.store.numbered(self._number)
            if known is None or not known.customer_channel_id:
                known = await self._queue.ticket_with(self._number)
            if known is None:
                return ChatState(has_ticket=False, has_channel=False, read_at=self._clock.monotonic())
            self._channel = known.customer_channel_id
        now = self._clock.monotonic
        if not self._channel:
            return ChatState(has_channel=False, read_at=now())
        chat = await api.chat(self._channel)
        return ChatState(chat.messages, read_at=now(), unreadable=chat.unreadable, has_more=chat.has_more)
