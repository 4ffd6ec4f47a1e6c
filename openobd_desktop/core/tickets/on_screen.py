"""Data from the Partner API that is reloaded periodically while it is on the screen."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.errors import PartnerApiFault, PartnerApiOff

if TYPE_CHECKING:
    import asyncio

    from openobd_desktop.core.aio.clock import Clock
    from openobd_desktop.core.aio.tasks import TaskScope
    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.core.tickets.queue import TicketQueue

WAIT = 60.0
"""Seconds between a failed request and the next one."""


class ReadState(Struct, frozen=True, kw_only=True):
    """State of the data."""

    is_asking: bool = False
    """Whether a request is in progress."""
    error: PartnerApiFault | None = None
    """Why the last request failed; None if it succeeded."""


S = TypeVar("S", bound=ReadState)


class OnScreen(Observable[[]], ABC, Generic[S]):
    """Loads data about a ticket while it is on the screen; notifies its listeners of each change.

    Attributes:
        state: The data, which is kept if a later request fails.
    """

    task_name: str
    """Name of the task that loads the data."""
    pause: float
    """Seconds between a successful request and the next one."""

    def __init__(
        self, number: int, queue: TicketQueue, api: Callable[[], PartnerApi | None], scope: TaskScope, clock: Clock
    ) -> None:
        """``api`` returns the Partner API of the login in use; if the login changes, all data is discarded."""
        super().__init__()
        self.state = self._unknown()
        self._number = number
        self._queue = queue
        self._api = api
        self._used = api()
        self._scope = scope
        self._clock = clock
        self._next_at = 0.0
        self._work: asyncio.Future[None] | None = None

    @abstractmethod
    def _unknown(self) -> S:
        """Returns the state before the first request, and discards all data."""

    @abstractmethod
    def _is_final(self) -> bool:
        """Returns whether no further request is made unless the user refreshes."""

    @abstractmethod
    async def _read(self, api: PartnerApi) -> S:
        """Returns the new state; may raise ``PartnerApiFault``."""

    def look(self) -> None:
        """Loads the data if a request is due; called repeatedly while the data is on the screen."""
        if self._api() is not self._used:
            self.close()
            self._used, self.state, self._next_at = self._api(), self._unknown(), 0.0
            self.notify()
        if self._work is None and not self._is_final() and self._clock.monotonic() >= self._next_at:
            self._begin()

    def refresh(self) -> None:
        """Loads the data now, even if the login was refused earlier."""
        if self._work is None:
            self._begin()

    def close(self) -> None:
        """Stops loading."""
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _begin(self) -> None:
        self._work = self._scope.start(self._run(), self.task_name)
        self.state = replace(self.state, is_asking=True)
        self.notify()

    async def _run(self) -> None:
        pause = self.pause
        try:
            if self._used is None:
                raise PartnerApiOff
            state = await self._read(self._used)
        except PartnerApiFault as error:
            state, pause = replace(self.state, error=error), WAIT
        self._work = None
        self._next_at = self._clock.monotonic() + pause
        self.state = replace(state, is_asking=False)
        self.notify()
