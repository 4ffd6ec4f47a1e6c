"""Reading of tickets: the lists of open tickets repeatedly, the whole list once, and a single ticket by its number."""

from __future__ import annotations

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.ports.partner_api import PartnerApi
from openobd_desktop.core.tickets.store import TicketStore
from openobd_desktop.domain.tickets import IN_PROGRESS, OUTSOURCED, PENDING, PREPARED, Ticket
from openobd_desktop.errors import (
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
    message,
)
from openobd_desktop.system.turns import Turns

OPEN = (PENDING, IN_PROGRESS, PREPARED, OUTSOURCED)
"""The states whose lists are read in each round; states in which sessions are started come first."""
MOST = 20_000
"""Maximum number of tickets to read from one list."""
CHECKED_AT_ONCE = 10
"""Maximum number of missing tickets to look up after one round; the others are looked up after the next round."""
FRESH = 10.0
"""Seconds for which an answer is reused."""
WAIT = 60.0
"""Seconds to wait after a failed request."""
KEPT = 50
"""Maximum number of answers to keep."""


class ListRounds:
    """Reads lists into a store.

    Attributes:
        requests: The number of requests in the last round of reading the open tickets.
        unreadable: The number of entries that could not be read in the last round.
        left_out: The number of tickets in the whole list that were not read because there are more than ``MOST``.
    """

    def __init__(self, api: PartnerApi, store: TicketStore) -> None:
        self._api = api
        self._store = store
        self.requests = 0
        self.unreadable = 0
        self.left_out = 0

    async def open_tickets(self) -> tuple[Ticket, ...]:
        """Reads the open tickets, then looks up those that are no longer listed; returns the new tickets.

        A missing ticket may have changed its state, or its position while the list was being read, so no ticket is
        removed before it has been looked up.

        Raises:
            PartnerApiFault: a list could not be read; the tickets that arrived before the error are in the store.
        """
        self.requests, self.unreadable = 0, 0
        seen: set[str] = set()
        before = {ticket.id for ticket in self._store.tickets if ticket.state in OPEN}
        added: list[Ticket] = []
        for state in OPEN:
            added += await self._read(state, seen)
        for missing in [one for one in before if one not in seen][:CHECKED_AT_ONCE]:
            await self._look_up(missing)
        return tuple(added)

    async def whole_list(self) -> None:
        """Reads the tickets in all states.

        Raises:
            PartnerApiFault: the list could not be read; the tickets that arrived before the error are in the store.
        """
        await self._read("", set())

    async def _read(self, state: str, seen: set[str]) -> list[Ticket]:
        """Reads one list page by page, adds the IDs to ``seen``, and returns the new tickets."""
        added: list[Ticket] = []
        turns, offset, total = Turns(), 0, 1
        while offset < min(total, MOST):
            self.requests += 1 if state else 0
            page = await self._api.tickets(state, offset)
            self.unreadable += page.unreadable
            read = len(page.tickets) + page.unreadable
            seen.update(ticket.id for ticket in page.tickets)
            added += await self._store.put_in_slices(page.tickets, turns)
            # A page may be empty although the total says otherwise, so the loop might never end.
            offset, total = offset + read, page.total if read else 0
        if not state:
            self.left_out = max(0, total - offset)
        return added

    async def _look_up(self, ticket_id: str) -> None:
        known = self._store.get(ticket_id)
        if known is None:
            return
        self.requests += 1
        try:
            found = await self._api.ticket_with(known.number)
        except PartnerApiMissing:
            # The service cannot look up a single ticket, so the whole list has to be read.
            return
        except PartnerApiUnreadable:
            # The ticket may still be there, so it is kept as it was.
            return
        if found is None:
            self._store.remove([ticket_id])
        else:
            self._store.put([found])


class TicketLookup:
    """Looks up single tickets, and caches each answer for a few seconds."""

    def __init__(self, api: PartnerApi, store: TicketStore, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._answers: dict[int, tuple[float, Ticket | None]] = {}
        self._error: PartnerApiFault | None = None
        self._failed_at = 0.0
        self._is_closed = False

    def close(self) -> None:
        """Discards answers that are still to come, because another login is in use now."""
        self._is_closed = True

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
        if self._is_closed:
            # The ticket may be unknown to the login in use, and must neither be shown as its ticket nor as missing.
            raise PartnerApiUnreachable(what=message("This program closed the connection to the service."))
        self._error = None
        self._answers[number] = (now, found)
        while len(self._answers) > KEPT:
            del self._answers[next(iter(self._answers))]
        if found is not None:
            self._store.put([found])
        return found
