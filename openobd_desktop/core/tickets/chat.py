"""Chat of one ticket, which is read while it is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.errors import PartnerApiFault, PartnerApiOff, PartnerApiRefused

if TYPE_CHECKING:
    import asyncio

    from openobd_desktop.core.aio.clock import Clock
    from openobd_desktop.core.aio.tasks import TaskScope
    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.core.tickets.queue import TicketQueue
    from openobd_desktop.domain.tickets import ChatMessage

POLL = 15.0
"""Seconds from the end of one request until the next one."""
WAIT = 60.0
"""Seconds from a failed request until the next one."""


class ChatState(Struct, frozen=True):
    """What is known about a chat; the messages are kept if a later request fails."""

    messages: tuple[ChatMessage, ...] = ()
    """Oldest first."""
    is_asking: bool = False
    read_at: float | None = None
    """When the messages were read, in monotonic seconds; None if they have not been read."""
    has_channel: bool = True
    """Whether the ticket has a chat, as far as is known."""
    error: PartnerApiFault | None = None
    """Why the last request failed; None if it did not."""


class TicketChat(Observable[[]]):
    """Reads the messages of a ticket; notifies its listeners of each change.

    Attributes:
        state: What is known.
    """

    def __init__(
        self, number: int, queue: TicketQueue, api: Callable[[], PartnerApi | None], scope: TaskScope, clock: Clock
    ) -> None:
        """``api`` returns the Partner API of the login in use; with another login, everything is forgotten."""
        super().__init__()
        self.state = ChatState()
        self._number = number
        self._queue = queue
        self._api = api
        self._used = api()
        self._scope = scope
        self._clock = clock
        self._channel = ""
        self._next_at = 0.0
        self._work: asyncio.Future[None] | None = None

    def look(self) -> None:
        """Reads the messages if a reading is due; called repeatedly while they are on the screen."""
        if self._api() is not self._used:
            self.close()
            self._used, self._channel, self.state, self._next_at = self._api(), "", ChatState(), 0.0
            self.notify()
        is_refused = isinstance(self.state.error, PartnerApiRefused)
        if self._work is None and not is_refused and self._clock.monotonic() >= self._next_at:
            self._begin()

    def refresh(self) -> None:
        """Reads the messages now, even if the login was refused before."""
        if self._work is None:
            self._queue.ask_again()
            self._begin()

    def close(self) -> None:
        """Stops reading."""
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _begin(self) -> None:
        self._work = self._scope.start(self._run(), "read chat")
        self.state = replace(self.state, is_asking=True)
        self.notify()

    async def _run(self) -> None:
        try:
            state = await self._read()
            pause = POLL
        except PartnerApiFault as error:
            state, pause = replace(self.state, error=error), WAIT
        self._work = None
        self._next_at = self._clock.monotonic() + pause
        self.state = replace(state, is_asking=False)
        self.notify()

    async def _read(self) -> ChatState:
        if self._used is None:
            raise PartnerApiOff
        if not self._channel:
            known = self._queue.store.numbered(self._number)
            if known is None or not known.customer_channel_id:
                known = await self._queue.ticket_with(self._number)
            self._channel = known.customer_channel_id if known is not None else ""
        now = self._clock.monotonic
        if not self._channel:
            return ChatState(has_channel=False, read_at=now())
        messages = await self._used.chat(self._channel)
        return ChatState(messages, read_at=now())
