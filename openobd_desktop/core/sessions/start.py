"""Start of a session: a single call, after a lost reply the list instead of another, and start without confirmation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session import LoginContext, Origin
from openobd_desktop.core.sessions.store import ListRefresh, SessionStore
from openobd_desktop.domain.journal import Intent, IntentKind, IntentState
from openobd_desktop.domain.session import Grant, Ownership, SessionEntry, SessionState
from openobd_desktop.errors import BadInput, OpenObdError, StartPending, StartUnknown, message

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.sessions.service import SessionService

LOOKS = (2.0, 10.0, 65.0)
"""Seconds after a start with a lost reply at which the list is fetched.

By the last of these times, any unclaimed session has closed automatically (openOBD docs, token handling: 60 seconds).
"""
LAST_LOOK = LOOKS[-1]
LOOK_AGAIN = 5.0
FRESH = 2.0
"""Maximum age in seconds of the list that shows which sessions existed before a start.

While the outcome of another start is unknown, a new list is fetched instead. If the reply to a start is lost, sessions
that other users start after the list was fetched, or within a minute of the start, are also offered.
"""

OnSent = Callable[[], None]
"""Function that is called when a start is about to be sent and can no longer be cancelled.

If the function raises an exception, nothing is sent.
"""


def nothing() -> None:
    """Does nothing; the default for parameters of type ``OnSent``."""


class PendingStart(Struct):
    """A start whose outcome is unknown."""

    origin: Origin
    intents: tuple[Intent, ...]
    """The calls on this ticket or connector: more than one if the last one was made before the records of earlier runs,
    which contain the first one, could be read."""
    since: float
    """When the last call was made, in monotonic seconds."""
    met_at: float
    """When this run learned of the call, in monotonic seconds; later than ``since`` if an earlier run made the call."""
    candidates: tuple[str, ...] = ()
    """IDs of unclaimed sessions that have appeared since the call, except those known to have been started elsewhere.

    Some may have been started by colleagues.
    """


class Starts:
    """Starts sessions and tracks starts whose outcome is unknown."""

    def __init__(
        self,
        store: SessionStore,
        list_refresh: ListRefresh,
        require_login: Callable[[], LoginContext],
        keep_grant: Callable[[Grant, Origin], Awaitable[None]],
        notify: Callable[[], None],
        recorder: JournalRecorder,
        clock: Clock,
    ) -> None:
        """``keep_grant`` writes what the next run needs to claim a started session."""
        self._store = store
        self._list_refresh = list_refresh
        self._require_login = require_login
        self._recorder = recorder
        self._clock = clock
        self._keep_grant = keep_grant
        self._notify = notify
        self._under_way: set[Origin] = set()
        self._pending: dict[Origin, PendingStart] = {}
        self._chosen: set[str] = set()
        """IDs of the sessions that the user has recognized, which may be a mistake."""

    @property
    def pending(self) -> tuple[PendingStart, ...]:
        """The starts whose outcome is unknown, oldest first."""
        return tuple(self._pending.values())

    @property
    def under_way(self) -> bool:
        """Whether a start has been requested but not answered yet."""
        return bool(self._under_way)

    def is_under_way(self, origin: Origin) -> bool:
        """Returns whether a start on this ticket or connector has been requested but not answered yet."""
        return origin in self._under_way

    def is_pending(self, origin: Origin) -> bool:
        """Returns whether the outcome of a start on this ticket or connector is unknown."""
        return origin in self._pending

    def left(self, pending: PendingStart) -> float:
        """Returns the seconds until a new start on the same ticket or connector is safe."""
        return max(0.0, pending.since + LAST_LOOK - self._clock.monotonic())

    def is_of_login(self, pending: PendingStart) -> bool:
        """Returns whether a start was made with the profile in use; only that profile's list can show its outcome."""
        return any(intent.profile == self._recorder.profile for intent in pending.intents)

    def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile in its starts whose outcome is unknown."""
        for pending in self._pending.values():
            pending.intents = tuple(
                replace(intent, profile=name) if intent.profile == former else intent for intent in pending.intents
            )

    async def start(self, origin: Origin, on_sent: OnSent = nothing) -> Grant:
        """Starts a session with a single call; if cancelled before ``on_sent`` is called, nothing is sent.

        Raises:
            BadInput: a start on the same ticket or connector is in progress.
            StartPending: the outcome of an earlier start on the same ticket or connector is still unknown.
            StartUnknown: the reply was lost; the list is now fetched several times in the background.
            OpenObdError: no session was started.
        """
        if origin in self._under_way:
            raise BadInput(what="This session is already being started.", advice="Wait until the session is open.")
        if origin in self._pending:
            raise self._not_yet(origin)
        self._under_way.add(origin)
        try:
            return await self._start(origin, on_sent)
        finally:
            self._under_way.discard(origin)

    async def _start(self, origin: Origin, on_sent: OnSent) -> Grant:
        login_context = self._require_login()
        await self._list_refresh.need(0.0 if self._pending else FRESH)
        if origin in self._pending:
            # The records of earlier runs have been read in the meantime.
            raise self._not_yet(origin)
        on_sent()
        intent = await login_context.recorder.record_intent(
            IntentKind.START,
            ticket=origin.ticket,
            connector=origin.connector,
            known_ids=self._store.ids,
        )
        try:
            if origin.ticket:
                grant = await login_context.controller.start_on_ticket(origin.ticket)
            else:
                grant = await login_context.controller.start_on_connector(origin.connector)
        except OpenObdError as error:
            if not error.ambiguous:
                await login_context.recorder.resolve_intent(intent, self._recorded(intent, IntentState.REFUSED))
                raise
            await login_context.recorder.resolve_intent(intent, IntentState.UNKNOWN)
            self.determine_outcome(intent, age=0.0)
            raise StartUnknown(error.details) from error
        for pending in self._pending.values():
            # A list that was fetched before the reply may show the session already.
            pending.candidates = tuple(each for each in pending.candidates if each != grant.session.id)
        await self._keep_grant(grant, origin)
        # Done only now: after a crash before this point, the next run must still look for the session.
        recorder, state = login_context.recorder, self._recorded(intent, IntentState.DONE)
        known_id = grant.session.id if state is IntentState.DONE else ""
        recorder.in_background("resolve start", recorder.resolve_intent, intent, state, known_id)
        return grant

    def _recorded(self, intent: Intent, outcome: IntentState) -> IntentState:
        """Returns the state to write for a start whose outcome is known.

        If the records of earlier runs could be read only after the call, its record may have taken the place of that of
        an earlier start, whose outcome is still unknown.
        """
        pending = self._pending.get(Origin(intent.ticket, intent.connector))
        if pending is None:
            return outcome
        pending.intents += (intent,)
        return IntentState.UNKNOWN

    def _not_yet(self, origin: Origin) -> StartPending:
        return StartPending(advice=_again_in(self.left(self._pending[origin])))

    def determine_outcome(self, intent: Intent, age: float) -> None:
        """Determines, in the background, the outcome of a start made ``age`` seconds ago."""
        login_context = self._require_login()
        origin = Origin(intent.ticket, intent.connector)
        now = login_context.clock.monotonic()
        if (pending := self._pending.get(origin)) is not None:
            # The later of two starts was made before the records of earlier runs could be read.
            pending.intents += (intent,)
            pending.since, pending.met_at = max(pending.since, now - age), now
            self._notify()
            return
        pending = PendingStart(origin, (intent,), now - age, now)
        self._pending[origin] = pending
        login_context.scope.start(
            self._look(pending), f"determine outcome of start of {origin.ticket or origin.connector}"
        )
        self._notify()

    def choose(self, pending: PendingStart, session_id: str) -> None:
        """Records that the user has recognized a session as the result of a start, which the claim will prove."""
        origin = pending.origin
        self._chosen.add(session_id)
        self._store.remember(session_id, ticket=origin.ticket, connector=origin.connector, mine=Ownership.STARTED)

    async def adopt(self, pending: PendingStart, session_id: str) -> None:
        """Resolves a start after the session that the user has recognized as its result has been claimed."""
        await self._resolve(pending, IntentState.DONE, session_id)

    async def _resolve(self, pending: PendingStart, state: IntentState, session_id: str = "") -> None:
        if self._pending.get(pending.origin) is pending:
            del self._pending[pending.origin]
        resolve = self._recorder.resolve_intent
        # All at once, so that none of them is left in the journal when the next start is recorded.
        await asyncio.gather(*(resolve(intent, state, session_id) for intent in pending.intents))
        self._notify()

    async def _look(self, pending: PendingStart) -> None:
        number = 0
        while number != len(pending.intents):
            # Another call may be added meanwhile.
            number = len(pending.intents)
            await self._look_until_last(pending)
            if pending.candidates:
                # The call may have reached the service late, or this PC's clock may have been changed since an earlier
                # run, so the session may have been started later than it seems, and can still be claimed.
                pending.since = pending.met_at if pending.since < pending.met_at else self._now()
                await self._look_until_last(pending, or_none_is_left=True)
        if self._pending.get(pending.origin) is pending:
            await self._resolve(pending, IntentState.SETTLED)

    async def _look_until_last(self, pending: PendingStart, *, or_none_is_left: bool = False) -> None:
        """Fetches the list until the last check succeeds or, with ``or_none_is_left``, until no candidates are left."""
        for moment in LOOKS:
            await self._sleep_until(pending.since + moment)
            seen = await self._look_once(pending)
            if or_none_is_left and seen and not pending.candidates:
                return
        while not seen:
            await self._clock.sleep(LOOK_AGAIN)
            seen = await self._look_once(pending)

    def _now(self) -> float:
        return self._clock.monotonic()

    async def _sleep_until(self, moment: float) -> None:
        while (left := moment - self._clock.monotonic()) > 0:
            await self._clock.sleep(left)

    async def _look_once(self, pending: PendingStart) -> bool:
        """Fetches the list and finds the candidates in it; returns False if there is no list of the start's login."""
        if not self.is_of_login(pending):
            # Those of a former list cannot be claimed with the login in use.
            pending.candidates = ()
            return False
        try:
            if not await self._list_refresh.fetch():
                return False
        except OpenObdError:
            return False
        pending.candidates = _candidates(pending, self._store.entries, self._chosen)
        self._notify()
        return True


def _candidates(pending: PendingStart, entries: Iterable[SessionEntry], chosen: set[str]) -> tuple[str, ...]:
    before = set[str].intersection(*(set(intent.known_ids) for intent in pending.intents))
    unclaimed = (each for each in entries if each.listed and each.session.state is SessionState.AVAILABLE)
    # The choice of a session that is still unclaimed proves nothing.
    return tuple(
        each.id
        for each in unclaimed
        if each.id not in before and (each.id in chosen or not _is_elsewhere(each, pending.origin))
    )


def _is_elsewhere(entry: SessionEntry, origin: Origin) -> bool:
    """Returns whether a session is known to have been started on another ticket or connector."""
    return bool(entry.ticket or entry.connector) and Origin(entry.ticket, entry.connector) != origin


def _again_in(seconds: float) -> str:
    return message("You can safely start again in {seconds} s.", seconds=round(seconds))


class _InDoubt(Exception):
    """Raised if the latest list gives a reason to ask the user first."""


def must_ask(service: SessionService, ticket: str) -> bool:
    """Returns whether the user should be asked before a session is started on ``ticket``.

    The user is asked if there is no list yet, if a session is running or being started on the ticket, or if the outcome
    of an earlier start is unknown.
    """
    is_listed = service.connected and service.status.last_contact is not None
    return not is_listed or service.starts.is_under_way(Origin(ticket)) or _is_taken(service, ticket)


async def start_at_once(service: SessionService, ticket: str, on_sent: OnSent = nothing) -> ActiveSession | None:
    """Starts a session on ``ticket`` and claims it, unless the user should be asked first.

    The start itself is ``SessionService.start_on_ticket``, which sends at most one request. The conditions are checked
    again with the list that is fetched for the start, because a colleague may have been faster.

    Returns:
        The session, or None if nothing was sent because the user should be asked first.

    Raises:
        OpenObdError: see ``SessionService.start_on_ticket``.
    """
    if must_ask(service, ticket):
        return None

    def check() -> None:
        if _is_taken(service, ticket):
            raise _InDoubt
        on_sent()

    try:
        return await service.start_on_ticket(ticket, check)
    except _InDoubt:
        return None


def _is_taken(service: SessionService, ticket: str) -> bool:
    """Returns whether a session is, or may be, running on ``ticket``."""
    origin = Origin(ticket)
    return (
        service.store.running_on(ticket) is not None
        or service.starts.is_pending(origin)
        or service.claims.holds_on(origin)
        or any(offer.record.ticket == ticket for offer in service.recovery.offers)
    )
