"""The user's verbs: refresh, start, claim, finish and interrupt; they write the store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from openobd_desktop.core.active import ActiveSession, Origin, Wiring
from openobd_desktop.core.ports import Clock, Controller, SessionCallsFactory
from openobd_desktop.core.store import SessionStore
from openobd_desktop.core.tasks import TaskScope
from openobd_desktop.core.ticket import connector_id, ticket_number
from openobd_desktop.domain import CLAIM_LIMIT, Grant, Mine, ServiceResult, Session, SessionState
from openobd_desktop.errors import BadInput, NotClaimable, OpenObdError, SessionNotFound
from openobd_desktop.records import EventKind


@dataclass(slots=True)
class Contact:
    """How the service was last heard of."""

    heard_at: float | None = None
    """Monotonic seconds of the last list; None before the first."""
    error: OpenObdError | None = None
    """Why the last attempt failed; None if it did not."""


@dataclass(frozen=True, slots=True)
class _Held:
    grant: Grant
    at: float


class SessionService:
    """What the user can do with sessions; every verb raises ``OpenObdError`` and leaves the store true."""

    def __init__(self, store: SessionStore, scope: TaskScope, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.contact = Contact()
        self._scope = scope
        self._wiring: Wiring | None = None
        self._open: dict[str, ActiveSession] = {}
        self._held: dict[str, _Held] = {}
        self._starting: set[Origin] = set()
        self._claiming: set[str] = set()
        self._refreshing: asyncio.Task[None] | None = None
        self._listeners: list[Callable[[], None]] = []

    def use(self, controller: Controller, open_calls: SessionCallsFactory) -> None:
        """Works with another login from now on; sessions open under the former one keep theirs."""
        self._wiring = Wiring(controller, open_calls, self._scope, self.clock)
        self.contact = Contact()
        self.store.replace(active.session for active in self._open.values())
        self._tell()

    @property
    def connected(self) -> bool:
        """There is a login to work with."""
        return self._wiring is not None

    @property
    def open_sessions(self) -> tuple[ActiveSession, ...]:
        """The sessions open here, in the order of their claims; ended ones until they are closed."""
        return tuple(self._open.values())

    def open_session(self, session_id: str) -> ActiveSession | None:
        """The open session with this id, if there is one."""
        return self._open.get(session_id)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` when the open sessions or the contact changed; returns the undo."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def refresh(self) -> None:
        """Fetches the list; callers at the same time share one call."""
        if self._refreshing is None or self._refreshing.done():
            self._refreshing = self._scope.start(self._settled(self._fetch()), "refresh")
        task = self._refreshing
        await asyncio.shield(task)
        if self.contact.error is not None:
            raise self.contact.error

    async def _fetch(self) -> None:
        controller = self._wired().controller
        sessions = await controller.list_sessions()
        if controller is self._wired().controller:
            self.store.replace(sessions)
            self.contact = Contact(heard_at=self.clock.monotonic())

    async def _settled(self, fetch: Coroutine[Any, Any, None]) -> None:
        """Turns a failure into the contact's error, so that the shared task itself never fails."""
        try:
            await fetch
        except OpenObdError as error:
            self.contact.error = error
        self._tell()

    async def start_on_ticket(self, text: str) -> ActiveSession:
        """Starts a session on the ticket in ``text`` and claims it; charged."""
        return await self._start(Origin(ticket=ticket_number(text)))

    async def start_on_connector(self, text: str) -> ActiveSession:
        """Starts a session on the connector in ``text`` and claims it; for development, not charged."""
        return await self._start(Origin(connector=connector_id(text)))

    async def _start(self, origin: Origin) -> ActiveSession:
        if origin in self._starting:
            raise BadInput(what="This start is already under way.", advice="Wait for its outcome.")
        self._starting.add(origin)
        try:
            controller = self._wired().controller
            if origin.ticket:
                grant = await controller.start_on_ticket(origin.ticket)
            else:
                grant = await controller.start_on_connector(origin.connector)
            session = grant.session
            self._held[session.id] = _Held(grant, self.clock.monotonic())
            self.store.remember(session.id, ticket=origin.ticket, connector=origin.connector, mine=Mine.STARTED)
            self.store.put(session)
            return await self.claim(session.id)
        finally:
            self._starting.discard(origin)

    async def claim(self, session_id: str) -> ActiveSession:
        """Claims an available session, once, and keeps it alive from then on.

        Raises:
            NotClaimable: the service tells no authentication token for it.
        """
        if session_id in self._claiming or session_id in self._open:
            raise BadInput(what="This session is already being claimed here.", advice="Wait for its outcome.")
        self._claiming.add(session_id)
        try:
            grant = await self._grant(session_id)
            entry = self.store.get(session_id)
            origin = Origin(entry.ticket, entry.connector) if entry else Origin()
            active = ActiveSession(grant.session, origin, self._wired(), self.store.put)
            if entry and entry.mine is Mine.STARTED:
                active.note(EventKind.STARTED)
            await active.claim(grant.token)
        finally:
            self._claiming.discard(session_id)
        self._held.pop(session_id, None)
        self.store.remember(session_id, mine=Mine.NOT_KNOWN if entry and entry.mine is Mine.STARTED else Mine.CLAIMED)
        self._open[session_id] = active
        self._tell()
        return active

    async def _grant(self, session_id: str) -> Grant:
        held = self._held.get(session_id)
        if held is not None and self.clock.monotonic() - held.at < CLAIM_LIMIT:
            return held.grant
        self._held.pop(session_id, None)
        grant = await self._wired().controller.get_grant(session_id)
        self.store.put(grant.session)
        if grant.session.state is not SessionState.AVAILABLE or not grant.token:
            raise NotClaimable
        return grant

    async def finish(self, session_id: str, result: ServiceResult) -> None:
        """Ends an open session with its outcome."""
        active = self._open.get(session_id)
        if active is None:
            raise SessionNotFound
        await active.finish(result)
        self._tell()

    async def interrupt(self, session_id: str) -> None:
        """Stops a session at once, whoever works on it; says nothing about success."""
        active = self._open.get(session_id)
        session = await self._wired().controller.interrupt(session_id)
        self.store.put(session)
        if active is not None:
            await active.ended(session)
        self._tell()

    async def look_up(self, session_id: str) -> Session:
        """Fetches one session as it is now."""
        session = await self._wired().controller.get_session(session_id)
        self.store.put(session)
        return session

    def dismiss(self, session_id: str) -> None:
        """Drops an open session that has ended or is lost from the open ones; one that lives stays."""
        active = self._open.get(session_id)
        if active is not None and not active.alive:
            del self._open[session_id]
            self._tell()

    def _wired(self) -> Wiring:
        if self._wiring is None:
            raise BadInput(what="There is no profile to log in with.", advice="Add a profile or start the demo.")
        return self._wiring

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
