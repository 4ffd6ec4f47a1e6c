"""Reading from the Partner API that is repeated while its result is on the screen."""

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
"""Seconds from a failed request until the next one."""


class ReadState(Struct, frozen=True, kw_only=True):
    """What is known about a reading."""

    is_asking: bool = False
    """Whether a request is under way."""
    error: PartnerApiFault | None = None
    """Why the last request failed; None if it did not."""


S = TypeVar("S", bound=ReadState)


class OnScreen(Observable[[]], ABC, Generic[S]):
    """Reads something about a ticket while it is on the screen; notifies its listeners of each change.

    Attributes:
        state: What is known; kept if a later request fails.
    """

    task_name: str
    """The name of the task that reads."""
    pause: float
    """Seconds from a successful request until the next one."""

    def __init__(
        self, number: int, queue: TicketQueue, api: Callable[[], PartnerApi | None], scope: TaskScope, clock: Clock
    ) -> None:
        """``api`` returns the Partner API of the login in use; with another login, everything is forgotten."""
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
        """Returns the state before the first request, and forgets everything else."""

    @abstractmethod
    def _is_final(self) -> bool:
        """Returns whether nothing is asked again unless the user refreshes."""

    @abstractmethod
    async def _read(self, api: PartnerApi) -> S:
        """Returns the new state; may raise ``PartnerApiFault``."""

    def look(self) -> None:
        """Reads if a reading is due; called repeatedly while the result is on the screen."""
        if self._api() is not self._used:
            self.close()
            self._used, self.state, self._next_at = self._api(), self._unknown(), 0.0
            self.notify()
        if self._work is None and not self._is_final() and self._clock.monotonic() >= self._next_at:
            self._begin()

    def refresh(self) -> None:
        """Reads now, even if the login was refused before."""
        if self._work is None:
            self._begin()

    def close(self) -> None:
        """Stops reading."""
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
