"""Lookup of a single ticket by its number."""

from __future__ import annotations

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.ports.partner_api import PartnerApi
from openobd_desktop.core.tickets.store import TicketStore
from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.errors import PartnerApiFault, PartnerApiRefused

FRESH = 10.0
"""Seconds for which an answer is reused."""
WAIT = 60.0
"""Seconds to wait after a failed request."""
KEPT = 50
"""Maximum number of answers to keep."""


class TicketLookup:
    """Looks up single tickets, and caches each answer for a few seconds."""

    def __init__(self, api: PartnerApi, store: TicketStore, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._answers: dict[int, tuple[float, Ticket | None]] = {}
        self._error: PartnerApiFault | None = None
        self._failed_at = 0.0

    def ask_again(self) -> None:
        """Forgets that the last request failed, because the user wants to try again."""
        self._error = None

    async def ticket_with(self, number: int) -> Ticket | None:
        """Returns the ticket with this number, or None if there is no such ticket.

        Raises:
            PartnerApiFault: the ticket could not be looked up; the same error is raised again for a minute or, if the
                login was refused, until ``ask_again`` is called.
        """
        now = self._clock.monotonic()
        if self._error is not None and (isinstance(self._error, PartnerApiRefused) or now - self._failed_at < WAIT):
            raise self._error
        asked_at, answer = self._answers.get(number, (now - FRESH, None))
        if now - asked_at < FRESH:
            return answer
        try:
            found = await self._api.ticket_with(number)
        except PartnerApiFault as error:
            self._error, self._failed_at = error, self._clock.monotonic()
            raise
        self._error = None
        self._answers[number] = (now, found)
        while len(self._answers) > KEPT:
            del self._answers[next(iter(self._answers))]
        if found is not None:
            self._store.put([found])
        return found
