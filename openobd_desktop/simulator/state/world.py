"""The world of the simulated service: partners, connectors, tickets and sessions, and the operations on them."""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct

from openobd_desktop.simulator.car.fleet import Connector, Credentials, Partner, Ticket
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.call_log import CallLog
from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.feed import Feed
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.state.access import NEWEST, PROFILES, TICKET_BY_NUMBER_ONLY, Version
from openobd_desktop.simulator.state.broker import Broker
from openobd_desktop.simulator.state.functions import MONITOR_STREAM, last_message
from openobd_desktop.simulator.state.sessions import INTERRUPTED, Context, Session
from openobd_desktop.simulator.state.tokens import Token, TokenOffice
from openobd_desktop.simulator.state.vehicles import Vehicles


class Endpoint(Struct, frozen=True):
    """Server address that clients have to use for the calls within a session.

    Attributes:
        host: Host name, which is reported unchanged, so that a test can set what a hostile server would report.
        port: Port, which is reported unchanged, even if it is 0.
        reports_port: Whether the port is reported; servers before 1.26.2 omit it.
    """

    host: str
    port: int
    reports_port: bool = True


class World:
    """The simulated service's state.

    Attributes:
        rules: The service's rules.
        clock: The clock for simulated time.
        version: The simulated protocol version.
        call_log: The log of all calls.
        tokens: All issued tokens.
        endpoint: Endpoint that is reported for sessions.
        partners: Partners that may log in.
        tickets: Tickets by number.
        connectors: Connectors by UUID.
        sessions: Sessions by ID, in the order in which they started; ended sessions are kept for a while.
        feeds: All open streams, in the order in which they were opened.
        broker: The function broker.
        vehicles: The car at each connector.
        session_listeners: Functions called with each session when it starts, and again when it ends.
    """

    def __init__(self, rules: Rules, clock: Clock, profile: str = NEWEST) -> None:
        self.rules = rules
        self.clock = clock
        self.version: Version = PROFILES[profile]
        self.call_log = CallLog(clock)
        self.tokens = TokenOffice(clock)
        self.endpoint = Endpoint("localhost", 443)
        self.partners: list[Partner] = []
        self.tickets: dict[int, Ticket] = {}
        self.connectors: dict[str, Connector] = {}
        self.sessions: dict[str, Session] = {}
        self.feeds: dict[Feed[Any], None] = {}
        self._occupied: set[Connector] = set()
        self.broker = Broker(self)
        self.vehicles = Vehicles(self)
        self.session_listeners: list[Callable[[Session], None]] = []

    def login(self, offered: Credentials) -> Partner:
        """Returns the partner to which the credentials belong.

        Raises:
            Refusal: there is no such partner.
        """
        for partner in self.partners:
            if offered in partner.credentials:
                return partner
        raise refusals.invalid_client()

    def start_on_ticket(self, partner: Partner, ticket_id: str) -> Session:
        """Starts a session on the ticket with this number or, on servers before 1.26.5, with this UUID.

        Raises:
            Refusal: the ticket is unknown, no car is connected, the connection is in use, or all capacity is in use.
        """
        if not ticket_id:
            raise refusals.invalid("A ticket id is needed.")
        ticket = self._ticket(partner, ticket_id)
        if ticket.connector is None:
            raise refusals.ticket_without_connection(ticket_id)
        return self.start(partner, ticket.connector, ticket)

    def start_on_connector(self, partner: Partner, connector_id: str) -> Session:
        """Starts a development session on the connector with this UUID or number.

        Raises:
            Refusal: the connector is unknown or offline, the connection is in use, or all capacity is in use.
        """
        if not connector_id:
            raise refusals.invalid("A connector id is needed.")
        for connector in self.connectors.values():
            if connector.partner is partner and connector_id in (connector.uuid, connector.number):
                return self.start(partner, connector, None)
        raise refusals.no_such_connector(connector_id)

    def start(self, partner: Partner, connector: Connector, ticket: Ticket | None, age: float = 0.0) -> Session:
        """Starts a session; with ``age``, a scenario can set how many simulated seconds ago the session started.

        Raises:
            Refusal: the connector is offline, the connection is in use, or all capacity is in use.
        """
        if not connector.link.reading().connected:
            raise refusals.connector_offline(connector.number)
        if connector in self._occupied:
            raise refusals.already_in_use()
        if len(self._occupied) >= self.rules.capacity:
            raise refusals.no_free_resources()
        session = Session(self, partner, connector, ticket, age)
        self._occupied.add(connector)
        self.sessions[session.id] = session
        self._announce(session)
        return session

    def session(self, partner: Partner, session_id: str) -> Session:
        """Returns the partner's session with the given ID.

        Raises:
            Refusal: the session is unknown, belongs to another partner, or has been forgotten.
        """
        # Another partner's ID gets the same answer as an unknown ID, so that IDs cannot be probed.
        session = self.sessions.get(session_id)
        if session is None or session.partner is not partner:
            raise refusals.no_such_session(session_id)
        return session

    def free_tickets(self, partner: Partner) -> list[int]:
        """Returns the numbers of the partner's tickets on which a session can start, in the order of ``tickets``."""
        return [
            number
            for number, ticket in self.tickets.items()
            if ticket.partner is partner
            and ticket.connector is not None
            and ticket.connector not in self._occupied
            and ticket.connector.link.reading().connected
        ]

    def sessions_of(self, partner: Partner) -> Iterable[Session]:
        """Returns all known sessions of a partner, in the order in which they started."""
        return (session for session in self.sessions.values() if session.partner is partner)

    def interrupt(self, partner: Partner, session_id: str) -> Session:
        """Interrupts a session.

        Raises:
            Refusal: the session cannot be found (see ``session``) or has already ended.
        """
        session = self.session(partner, session_id)
        if not session.alive:
            raise refusals.session_is_final(session.final_state)
        session.end(INTERRUPTED)
        return session

    def open_feed(self, method: str, owner: object) -> "Feed[Any]":
        """Opens a stream, which the caller must eventually pass to ``close_feed``."""
        feed: Feed[Any] = Feed(self.clock, method, owner)
        self.feeds[feed] = None
        return feed

    def close_feed(self, feed: "Feed[Any]") -> None:
        """Ends and removes a stream."""
        feed.end()
        self.feeds.pop(feed, None)

    def end_feeds(self, method: str, refusal: Refusal | None, owner: object = None) -> None:
        """Ends all open streams of a method, or only those that belong to ``owner``."""
        for feed in tuple(self.feeds):
            if feed.method == method and owner in (None, feed.owner):
                feed.end(refusal)

    def watch_idle(self, feed: "Feed[Any]", session: Session) -> None:
        """Ends the stream and its session once the stream has been idle for too long."""
        # One timer that is set again when it fires is far cheaper than a new timer for every message.
        due = feed.last_traffic + self.rules.idle_stream

        def check() -> None:
            if feed.ended:
                return
            if self.clock.now() < feed.last_traffic + self.rules.idle_stream:
                self.watch_idle(feed, session)
            else:
                # The idle stream is ended first, without an error; the end of the session then ends all other streams.
                feed.end()
                session.end(self.rules.state_after_idle_stream)

        self.clock.call_at(due, check)

    def close_context(self, context: Context, parents_offer: Token | None) -> None:
        """Ends the streams of a closed context, and informs the clients that monitor it of how it ended."""
        refusal = refusals.session_ended(self.rules.ended_stream_status, context.session.final_state)
        for feed in [feed for feed in self.feeds if feed.owner is context]:
            if feed.method == MONITOR_STREAM:
                feed.send(last_message(context, parents_offer))
                feed.end()
            else:
                feed.end(refusal)

    def release(self, session: Session) -> None:
        """Frees an ended session's connector immediately, and removes the session itself after a while."""
        self._occupied.discard(session.connector)
        self._announce(session)

        def forget() -> None:
            self.sessions.pop(session.id, None)
            for context in (session.base, *session.stack):
                self.tokens.forget(context.offer)

        self.clock.call_at(self.clock.now() + self.rules.afterlife, forget)

    def _announce(self, session: Session) -> None:
        for listener in tuple(self.session_listeners):
            listener(session)

    def _ticket(self, partner: Partner, ticket_id: str) -> Ticket:
        # Accepts numbers only as written on the ticket: no leading zeros and no digits of other scripts.
        ticket = next((each for number, each in self.tickets.items() if str(number) == ticket_id), None)
        if ticket is None and self.version < TICKET_BY_NUMBER_ONLY:
            ticket = next((each for each in self.tickets.values() if each.uuid == ticket_id), None)
        # Another partner's ticket gets the same answer as an unknown ticket, so that numbers cannot be probed.
        if ticket is None or ticket.partner is not partner:
            raise refusals.no_such_ticket(ticket_id)
        return ticket
