"""Customers and otherwise unknown vehicles of sessions, taken from the sessions' tickets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.sessions.store import SessionStore, TicketTexts
from openobd_desktop.core.tickets.names import WAIT, TicketNames
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.core.tickets.store import TicketChange
from openobd_desktop.domain.tickets import Ticket

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_NOTHING = TicketTexts()


class TicketsOfSessions:
    """Passes information from the sessions' tickets to the session list, which never waits for the information.

    Names are looked up one at a time, each only once, and only for tickets with a running session. If the service
    cannot be asked, nothing is requested for a minute.
    """

    def __init__(self, sessions: SessionStore, queue: TicketQueue, scope: TaskScope, clock: Clock) -> None:
        self._sessions = sessions
        self._queue = queue
        self._scope = scope
        self._clock = clock
        self._told: dict[str, TicketTexts] = {}
        """The information passed on most recently, by ticket number; tickets without names have no entry."""
        self._names: TicketNames | None = None
        self._undo_names: Callable[[], None] = lambda: None
        self._asked: set[str] = set()
        """The IDs of the tickets whose names have been looked up."""
        self._failed: set[str] = set()
        """The IDs of those for which the service could not be asked; they are tried again after all others."""
        self._is_asking = False
        sessions.told_by = self._texts
        queue.store.subscribe(self._on_tickets_changed)
        queue.subscribe(self._on_queue_changed)
        self._on_queue_changed()

    def _texts(self, number: str) -> TicketTexts:
        ticket = self._queue.numbered((number,)).get(number)
        return _NOTHING if ticket is None else self._texts_of(ticket)

    def _texts_of(self, ticket: Ticket) -> TicketTexts:
        names = self._queue.names
        return _NOTHING if names is None else TicketTexts(names.customer(ticket), names.vehicle(ticket))

    def _on_queue_changed(self) -> None:
        names = self._queue.names
        if names is not self._names:
            self._undo_names()
            self._names = names
            self._asked.clear()
            self._undo_names = names.subscribe(self._tell) if names is not None else lambda: None
        self._tell()

    def _on_tickets_changed(self, change: TicketChange) -> None:
        if change.removed or self._sessions.tickets.intersection(
            str(ticket.number) for ticket in (*change.added, *change.changed)
        ):
            self._tell()

    def _tell(self) -> None:
        """Updates the sessions whose tickets have changed, and looks up missing names."""
        known = self._queue.numbered(self._sessions.tickets)
        told = {number: texts for number, one in known.items() if (texts := self._texts_of(one)) != _NOTHING}
        changed = [number for number in told.keys() | self._told.keys() if told.get(number) != self._told.get(number)]
        self._told = told
        if changed:
            self._sessions.retell(frozenset(changed))
        if not self._is_asking and self._next() is not None:
            self._is_asking = True
            self._scope.start(self._ask(), "look up tickets of sessions")

    def _next(self) -> Ticket | None:
        if self._names is None or self._names.is_closed or self._queue.state.error is not None:
            return None
        numbers = {one.ticket for one in self._sessions.entries if one.ticket and one.session.state.is_running}
        found = self._queue.numbered(numbers).values()
        return next((ticket for ticket in found if ticket.id not in self._asked), None)

    def _next_failed(self) -> Ticket | None:
        self._asked -= self._failed
        self._failed.clear()
        return self._next()

    async def _ask(self) -> None:
        try:
            while (ticket := self._next() or self._next_failed()) is not None and self._names is not None:
                self._asked.add(ticket.id)
                if not await self._names.complete(ticket):
                    self._failed.add(ticket.id)
                    await self._clock.sleep(WAIT)
        finally:
            self._is_asking = False
        self._tell()


async def tell_session(active: ActiveSession, ticket: Ticket, names: TicketNames) -> bool:
    """Records the customer of an open session's ticket, and the vehicle if the session does not know it itself.

    Returns whether the customer is known or the ticket has none; otherwise, this can be tried again.
    """
    await names.complete(replace(ticket, vehicle_model_id=0) if active.record.vehicle else ticket)
    active.services.vehicle.note_ticket(names.customer(ticket), names.vehicle(ticket))
    return not ticket.customer_id or names.has_looked_up_customer(ticket)
