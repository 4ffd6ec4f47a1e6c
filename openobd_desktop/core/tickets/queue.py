"""Queue of the tickets for the login in use: what is known about them, how current it is, and any errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.backoff import RateLimiter
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.tickets.readings import ConnectorReadings
from openobd_desktop.core.tickets.store import TicketStore
from openobd_desktop.domain.tickets import Ticket, TicketEvent
from openobd_desktop.errors import PartnerApiFault, PartnerApiMissing, PartnerApiOff, PartnerApiRefused

if TYPE_CHECKING:
    import asyncio

    from openobd_desktop.core.ports.partner_api import PartnerApi
    from openobd_desktop.core.tickets.events import TicketNews
    from openobd_desktop.core.tickets.names import TicketNames
    from openobd_desktop.core.tickets.rounds import ListRounds, TicketLookup

POLL = 15.0
"""Seconds between two rounds over the open tickets."""
A_REQUEST = 2.0
"""Minimum pause between two rounds, in seconds per request in a round; this keeps long lists within the daily limit."""
WAIT = 60.0
"""Seconds to wait after a failed round."""
SOON = 5.0
"""Seconds between two rounds if an event brings the next one forward."""
AT_ONCE, PER_SECOND = 5, 0.5
"""Limits on fetching single tickets after events: the initial burst, and the rate per second.

Beyond these limits, the next round begins soon instead.
"""


class QueueState(Struct, frozen=True):
    """How current the queue is, and what is missing from it."""

    is_asking: bool = False
    """Whether the first round is in progress, or a round requested by the user."""
    is_complete: bool = False
    """Whether the whole list has been read since the login."""
    listed_at: float | None = None
    """When the last round ended successfully, in monotonic seconds."""
    error: PartnerApiFault | None = None
    """Why the last round failed; None if it succeeded."""
    unreadable: int = 0
    """Number of list entries that could not be read."""
    left_out: int = 0
    """Number of tickets that were not read because there are too many."""


class TicketFacts(Struct, frozen=True):
    """A ticket with the names to which it refers; unknown names are empty."""

    ticket: Ticket
    customer: str = ""
    vehicle: str = ""


class TicketQueue(Observable[[]]):
    """Keeps the tickets up to date while they are needed; nothing is requested before then.

    Listeners are notified of changes to ``state`` and ``is_offered``; changes to tickets are announced by ``store``.

    Attributes:
        store: The known tickets.
        readings: The readings of connectors.
        state: The state of the queue.
        names: The names to which tickets refer; None until the tickets have been requested.
    """

    def __init__(self, scope: TaskScope, clock: Clock, on_new: Callable[[tuple[Ticket, ...]], None]) -> None:
        """``on_new`` is called with the tickets that have appeared since the first round and have not been seen yet."""
        super().__init__()
        self.store = TicketStore()
        self.readings = ConnectorReadings(scope, self._begin_news)
        self.state = QueueState()
        self.names: TicketNames | None = None
        self._scope = scope
        self._clock = clock
        self._on_new = on_new
        self._api: PartnerApi | None = None
        self._rounds: ListRounds | None = None
        self._news: TicketNews | None = None
        self._lookup: TicketLookup | None = None
        self._watchers = 0
        self._next_at = 0.0
        self._alarm: asyncio.Future[None] | None = None
        self._round: asyncio.Future[None] | None = None
        self._fetching: asyncio.Future[None] | None = None
        self._due: dict[int, None] = {}
        """The numbers of tickets that were named by events and still have to be fetched."""
        self._limit = RateLimiter(clock, AT_ONCE, PER_SECOND)
        self._is_urgent = False
        self._began_at = 0.0
        self._unseen: dict[str, Ticket] = {}

    @property
    def is_offered(self) -> bool:
        """Whether there is a login with an address for the Partner API."""
        return self._api is not None and self._api.is_offered

    def use(self, api: PartnerApi | None, switch: Callable[[], None] | None = None) -> None:
        """Switches to another login, or to none, and discards everything known from the previous one.

        ``switch`` is called to switch the sessions too, before anyone can relate them to tickets of another login.
        """
        is_other = api is not self._api
        if is_other:
            self._forget()
            self._api = api
        if switch is not None:
            switch()
        if is_other:
            self._plan()
            self.notify()
            self.readings.resume()

    def _forget(self) -> None:
        for task in (self._alarm, self._round, self._fetching):
            if task is not None:
                task.cancel()
        self._alarm = self._round = self._fetching = None
        if self._news is not None:
            self._news.close()
        if self.names is not None:
            self.names.close()
        if self._lookup is not None:
            self._lookup.close()
        self._news = self.names = self._rounds = self._lookup = None
        self.readings.use(None)
        self._due.clear()
        self._next_at, self._is_urgent = 0.0, False
        self.state = QueueState()
        self.see()
        self.store.clear()

    def watch(self) -> Callable[[], None]:
        """Keeps the open tickets up to date until the returned function is called."""
        self._watchers += 1
        self._plan()
        return self._unwatch

    def _unwatch(self) -> None:
        self._watchers -= 1
        self._plan()

    def refresh(self) -> None:
        """Reads everything now, even if the login was refused earlier."""
        if not self.is_offered or self._round is not None:
            return
        self.state = replace(self.state, is_asking=True, is_complete=False)
        self._next_at = 0.0
        if self.names is not None:
            self.names.ask_again()
        self.ask_again()
        if self._news is not None and not self._news.is_live:
            self._news.close()
            self._news = None
            self.readings.use(None)
        self._begin_round()
        self.notify()

    def see(self) -> None:
        """Records that the operator has seen the new tickets."""
        if self._unseen:
            self._unseen.clear()
            self._on_new(())

    def _add_new(self, tickets: Iterable[Ticket]) -> None:
        """Announces new tickets, and drops those that were closed or cancelled before anyone saw them."""
        known = self._unseen | {ticket.id: ticket for ticket in tickets}
        current = {one: self.store.get(one) for one in known}
        unseen = {one: ticket for one, ticket in current.items() if ticket is not None and not ticket.is_over}
        if unseen.keys() != self._unseen.keys():
            self._unseen = unseen
            self._on_new(tuple(unseen.values()))

    async def ticket_with(self, number: int) -> Ticket | None:
        """Returns the ticket with this number, or None if there is no such ticket.

        Raises:
            PartnerApiFault: the ticket could not be looked up.
        """
        if self._api is None or not self._api.is_offered:
            raise PartnerApiOff
        return await self._lookup_of(self._api).ticket_with(number)

    async def described(self, number: int) -> TicketFacts | None:
        """Returns the ticket with this number, its customer and its vehicle; None if there is no such ticket.

        Raises:
            PartnerApiFault: the ticket could not be looked up; if only a name is missing, the ticket is returned.
        """
        ticket = await self.ticket_with(number)
        names = self.names_now()
        if ticket is None or names is None:
            return None
        await names.complete(ticket)
        return TicketFacts(ticket, names.customer(ticket), names.vehicle(ticket))

    def ask_again(self) -> None:
        """Forgets that the last lookup of a ticket failed, because the user wants to try again."""
        if self._lookup is not None:
            self._lookup.ask_again()

    def _lookup_of(self, api: PartnerApi) -> TicketLookup:
        if self._lookup is None:
            from openobd_desktop.core.tickets.rounds import TicketLookup

            self._lookup = TicketLookup(api, self.store, self._clock)
        return self._lookup

    def names_now(self) -> TicketNames | None:
        """The names, which are looked up when they are needed; None without a login."""
        if self.names is None and self._api is not None and self._api.is_offered:
            from openobd_desktop.core.tickets.names import TicketNames

            self.names = TicketNames(self._api, self._scope, self._clock)
        return self.names

    def _plan(self) -> None:
        """Schedules the next round if one is needed."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if not self.is_offered or not self._watchers or self._round is not None:
            return
        if self._is_refused:
            return
        left = self._next_at - self._clock.monotonic()
        if left > 0:
            self._alarm = self._scope.start(self._ring(left), "next tickets")
        else:
            self._begin_round()

    async def _ring(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._alarm = None
        self._plan()

    def _begin_round(self) -> None:
        if self._api is None:
            return
        if self._rounds is None:
            from openobd_desktop.core.tickets.rounds import ListRounds

            self._rounds = ListRounds(self._api, self.store)
            self.names_now()
        if self.state.listed_at is None and self.state.error is None:
            self.state = replace(self.state, is_asking=True)
        self._began_at = self._clock.monotonic()
        self._round = self._scope.start(self._run_round(self._api, self._rounds), "read tickets")

    async def _run_round(self, api: PartnerApi, rounds: ListRounds) -> None:
        is_first, error = self.state.listed_at is None, None
        try:
            new = await rounds.open_tickets()
            if is_first:
                self._listed(rounds)
            else:
                self._add_new(new)
            self._begin_news()
            if not self.state.is_complete:
                await rounds.whole_list()
                self.state = replace(self.state, is_complete=True)
        except PartnerApiFault as fault:
            error = fault
        self._round = None
        self._end_round(rounds, error)

    def _listed(self, rounds: ListRounds) -> None:
        """Shows the open tickets before the list of all tickets has been read."""
        self.state = replace(self.state, listed_at=self._clock.monotonic(), error=None, unreadable=rounds.unreadable)
        self.notify()

    def _end_round(self, rounds: ListRounds, error: PartnerApiFault | None) -> None:
        now = self._clock.monotonic()
        pause = max(POLL, rounds.requests * A_REQUEST) if error is None else WAIT
        if self._is_urgent and error is None:
            pause = SOON
        self._is_urgent = False
        self._next_at = now + pause
        self.state = replace(
            self.state,
            is_asking=False,
            error=error,
            listed_at=now if error is None else self.state.listed_at,
            unreadable=rounds.unreadable,
            left_out=rounds.left_out,
        )
        # A refresh has given up the WebSocket, and there may be no other round soon.
        self.readings.resume()
        self._plan()
        self.notify()

    def _begin_news(self) -> None:
        """Opens the WebSocket, unless it is open or the login has been refused."""
        api = self._api
        if api is not None and self.is_offered and self._news is None and not self._is_refused:
            from openobd_desktop.core.tickets.events import TicketNews

            self._news = TicketNews(api, self._clock, self._on_event, self.readings.take, lambda: self.store.newest)
            self._news.begin(self._scope)
            self.readings.use(self._news)

    @property
    def _is_refused(self) -> bool:
        return isinstance(self.state.error, PartnerApiRefused)

    def _on_event(self, event: TicketEvent) -> None:
        """Fetches the ticket named by an event; if there are many events, the tickets are fetched in the next round."""
        names = self.names
        if event.customer is not None and names is not None:
            names.learn(event.customer)
        if event.number:
            self._due[event.number] = None
        elif event.ticket_id and (known := self.store.get(event.ticket_id)) is not None:
            self._due[known.number] = None
        else:
            self._hurry()
            return
        if self._fetching is None and self._api is not None:
            self._fetching = self._scope.start(self._fetch_due(self._api), "fetch tickets of events")

    def _hurry(self) -> None:
        """Brings the next round forward, unless the last round failed."""
        self._is_urgent = self._round is not None
        if self.state.error is None and self._round is None:
            self._next_at = min(self._next_at, max(self._clock.monotonic(), self._began_at + SOON))
            self._plan()

    async def _fetch_due(self, api: PartnerApi) -> None:
        try:
            while self._due:
                if len(self._due) > AT_ONCE or not self._limit.try_acquire():
                    self._due.clear()
                    self._hurry()
                    return
                number = next(iter(self._due))
                found = await api.ticket_with(number)
                self._due.pop(number, None)
                if found is not None:
                    self._add_new(self.store.put([found]).added)
        except PartnerApiMissing:
            self._due.clear()
            self._hurry()
        except PartnerApiFault:
            # The lists will show these tickets.
            self._due.clear()
        finally:
            self._fetching = None

    def numbered(self, numbers: Iterable[str]) -> dict[str, Ticket]:
        """Returns the known tickets whose numbers are among ``numbers``, keyed by number as given."""
        found = {text: self.store.numbered(int(text)) for text in numbers if text.isascii() and text.isdecimal()}
        return {text: ticket for text, ticket in found.items() if ticket is not None}
