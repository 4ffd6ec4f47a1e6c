"""Store of tickets, which announces the changes between known and newly received tickets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.system.turns import Turns

ROWS_AT_ONCE = 500
"""Number of tickets to merge before other work may run; merging them takes less than a millisecond."""


class TicketChange(Struct, frozen=True):
    """The changes made in one step; never empty."""

    added: tuple[Ticket, ...] = ()
    changed: tuple[Ticket, ...] = ()
    removed: tuple[str, ...] = ()
    """IDs of the removed tickets."""

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


class TicketStore(Observable[[TicketChange]]):
    """The known tickets; a list that arrives in pages only adds and updates tickets, since it may be incomplete.

    Attributes:
        newest: The latest time reported by the service; None if there is none.
    """

    def __init__(self) -> None:
        super().__init__()
        self.newest: datetime | None = None
        self._tickets: dict[str, Ticket] = {}
        self._ids: dict[int, str] = {}

    @property
    def tickets(self) -> tuple[Ticket, ...]:
        """All tickets, in the order in which they were added."""
        return tuple(self._tickets.values())

    def __len__(self) -> int:
        return len(self._tickets)

    def get(self, ticket_id: str) -> Ticket | None:
        """Returns the ticket with this ID, or None."""
        return self._tickets.get(ticket_id)

    def numbered(self, number: int) -> Ticket | None:
        """Returns the ticket with this number, or None."""
        return self._tickets.get(self._ids.get(number, ""))

    def put(self, tickets: Iterable[Ticket]) -> TicketChange:
        """Adds or updates tickets and returns the changes; older data never replaces newer data."""
        added: dict[str, Ticket] = {}
        changed: dict[str, Ticket] = {}
        for ticket in tickets:
            old = self._tickets.get(ticket.id)
            if old == ticket or (old is not None and _is_older(ticket, old)):
                continue
            self._tickets[ticket.id] = ticket
            self._note_times(ticket)
            self._ids[ticket.number] = ticket.id
            # A ticket may occur twice in a list.
            (added if old is None or ticket.id in added else changed)[ticket.id] = ticket
        return self._announce(TicketChange(tuple(added.values()), tuple(changed.values())))

    def _note_times(self, ticket: Ticket) -> None:
        for at in (ticket.updated_at, ticket.created_at):
            if at is not None and (self.newest is None or at > self.newest):
                self.newest = at

    async def put_in_slices(self, tickets: tuple[Ticket, ...], turns: Turns) -> tuple[Ticket, ...]:
        """Adds or updates many tickets while other work can run; returns the added tickets."""
        added: list[Ticket] = []
        for start in range(0, len(tickets), ROWS_AT_ONCE):
            # Reading the answer has already used this turn.
            await turns.give()
            added += self.put(tickets[start : start + ROWS_AT_ONCE]).added
        return tuple(added)

    def remove(self, ids: Iterable[str]) -> None:
        """Removes tickets that the service no longer knows."""
        gone = tuple(one for one in ids if one in self._tickets)
        for one in gone:
            ticket = self._tickets.pop(one)
            if self._ids.get(ticket.number) == one:
                del self._ids[ticket.number]
        self._announce(TicketChange(removed=gone))

    def clear(self) -> None:
        """Removes all tickets."""
        gone = tuple(self._tickets)
        self._tickets, self._ids, self.newest = {}, {}, None
        self._announce(TicketChange(removed=gone))

    def _announce(self, change: TicketChange) -> TicketChange:
        if change:
            self.notify(change)
        return change


def _is_older(new: Ticket, old: Ticket) -> bool:
    return new.updated_at is not None and old.updated_at is not None and new.updated_at < old.updated_at
