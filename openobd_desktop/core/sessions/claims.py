"""Session claiming, and the grants for sessions that were started on this PC but have not been claimed yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session import LoginContext, Origin
from openobd_desktop.core.sessions.finish import LookUp
from openobd_desktop.core.sessions.start import LAST_LOOK
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import EventKind, IntentKind, IntentState, SessionRecord, TokenKind
from openobd_desktop.domain.session import CLAIM_LIMIT, Grant, Ownership, Session, SessionEntry, SessionState
from openobd_desktop.errors import (
    AlreadyClaimed,
    BadInput,
    ClaimTokenLost,
    EndpointRefused,
    NotClaimable,
    OpenObdError,
    SessionEnded,
    SessionNotFound,
    StartPending,
    message,
)

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_STARTED_AND_UNCLAIMED = message(
    "You have already started a session on the same ticket or connector; it has not been claimed yet."
)
_STARTED_AND_ACTIVE = message("You have already started a session on the same ticket or connector; it is still active.")


class _Held(Struct):
    """A session started on this PC that has not been claimed yet."""

    grant: Grant
    at: float
    """When the session was started, in monotonic seconds."""
    doubtful: bool = False
    """Whether the reply to a claim was lost; the session's state then determines whether the claim is retried."""
    resumed: bool = False
    """Whether an earlier run started the session."""


class Claims:
    """Claims each session only once, and keeps the grants for sessions started on this PC until they are claimed."""

    def __init__(
        self,
        store: SessionStore,
        recorder: JournalRecorder,
        clock: Clock,
        session_login: Callable[[], LoginContext],
        look_up: LookUp,
        notify: Callable[[], None],
    ) -> None:
        """``session_login`` returns the login for sessions being opened; ``notify`` is called after each change."""
        self._store = store
        self._recorder = recorder
        self._clock = clock
        self._session_login = session_login
        self._look_up = look_up
        self._notify = notify
        self._held: dict[str, _Held] = {}
        self._claiming: set[str] = set()

    def __contains__(self, session_id: str) -> bool:
        return session_id in self._held or session_id in self._claiming

    def clear(self) -> None:
        """Drops all grants."""
        self._held.clear()

    def left(self, session_id: str) -> float | None:
        """Returns the seconds left to claim a session that was started on this PC; None for any other session."""
        held = self._held.get(session_id)
        return None if held is None else max(0.0, CLAIM_LIMIT - (self._clock.monotonic() - held.at))

    @property
    def under_way(self) -> bool:
        """Whether a claim has been requested but not answered yet."""
        return bool(self._claiming)

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """IDs of the sessions started on this PC that can still be claimed, most urgent first."""
        return tuple(each for each in self._held if each not in self._claiming and self._is_claimable(each))

    def _is_claimable(self, session_id: str) -> bool:
        entry = self._store.get(session_id)
        return entry is not None and entry.session.state is SessionState.AVAILABLE and bool(self.left(session_id))

    async def hold(self, grant: Grant, origin: Origin) -> None:
        """Keeps the grant for a session that was just started on this PC, and saves it for the next run."""
        session = grant.session
        self._held[session.id] = _Held(grant, self._clock.monotonic())
        self._store.remember(session.id, ticket=origin.ticket, connector=origin.connector, mine=Ownership.STARTED)
        self._store.put(session)
        record = self._record(session)
        self._store.remember_record(record)
        # The record is written first: a token without one would be neither offered nor deleted by the next run.
        await asyncio.gather(
            self._recorder.save_session(record),
            self._recorder.keep_token(session.id, TokenKind.ONE_TIME, grant.token),
        )

    def on_listed(self) -> None:
        """Drops the grants for sessions that the new list shows to have ended."""
        for session_id in tuple(self._held):
            entry = self._store.get(session_id)
            if session_id not in self._claiming and entry is not None and entry.session.state.is_final:
                del self._held[session_id]
                self._recorder.in_background("forget token", self._recorder.forget_token, session_id)

    def hold_resumed(self, grant: Grant, age: float) -> None:
        """Keeps the grant for a session that an earlier run started ``age`` seconds ago."""
        self._held[grant.session.id] = _Held(grant, self._clock.monotonic() - age, resumed=True)

    def holds_on(self, origin: Origin) -> bool:
        """Returns whether an unclaimed session that this PC started on ``origin`` may still be running."""
        return any(self._held_on(origin))

    def require_none_on(self, origin: Origin) -> None:
        """Raises an error if a session that this PC started on ``origin`` can still be claimed or occupies the car.

        Raises:
            StartPending: there is such a session.
        """
        for entry, held in self._held_on(origin):
            if entry.session.state is SessionState.ACTIVE:
                raise StartPending(what=_STARTED_AND_ACTIVE, advice="Interrupt the session, then start again.")
            refuse_while(held.at + LAST_LOOK - self._clock.monotonic())

    def _held_on(self, origin: Origin) -> Iterator[tuple[SessionEntry, _Held]]:
        """Yields the unclaimed sessions that this PC started on ``origin``, except those known to have ended."""
        for session_id, held in self._held.items():
            entry = self._store.get(session_id)
            if entry is None or not entry.listed or entry.session.state.is_final:
                continue
            if Origin(entry.ticket, entry.connector) == origin:
                yield entry, held

    def explained(self, session_id: str, error: OpenObdError) -> OpenObdError:
        """Returns ``error``, raised by the claim after a start, with a message that explains the session's state."""
        if not error.ambiguous and self._is_claimable(session_id):
            error.meaning = (
                "The session was started but not claimed. It will close automatically 60 seconds after it was started."
            )
            if not isinstance(error, EndpointRefused):
                error.advice = "Claim the session, or start again once it has closed."
        return error

    async def claim(self, session_id: str) -> ActiveSession:
        """Claims an available session.

        Raises:
            BadInput: the session is already being claimed.
            NotClaimable: the service does not return an authentication token for the session.
            ClaimTokenLost: the session was claimed, but its session token never arrived.
            OpenObdError: the session was not claimed.
        """
        if session_id in self._claiming:
            raise being_claimed()
        self._claiming.add(session_id)
        try:
            active = await self._claim(await self._grant(session_id))
        finally:
            self._claiming.discard(session_id)
            self._notify()
        self._held.pop(session_id, None)
        return active

    async def _claim(self, grant: Grant) -> ActiveSession:
        session_id = grant.session.id
        entry = self._store.get(session_id)
        started_here = entry is not None and entry.mine is Ownership.STARTED
        if not started_here:
            self._store.remember(session_id, mine=Ownership.CLAIMED)
        record = self._record(grant.session)
        from openobd_desktop.core.session.active_session import ActiveSession

        active = ActiveSession(record, grant.session, self._session_login(), self._store.put)
        held = self._held.get(session_id)
        if held is not None and held.resumed:
            active.timeline.recall()
        elif started_here:
            active.timeline.note(EventKind.STARTED)
        if held is None:
            # If the claim fails, the end of the session is recorded as well.
            self._store.remember_record(record)
            # Written before the session token, without which the next run could not resume the session.
            self._recorder.in_background("save session", self._recorder.save_session, record)
        intent = await self._recorder.record_intent(IntentKind.CLAIM, ticket=record.ticket, session_id=session_id)
        try:
            await active.claim(grant.token)
        except OpenObdError as error:
            state = IntentState.UNKNOWN if error.ambiguous else IntentState.REFUSED
            if not started_here and not error.ambiguous:
                self._disown(record)
            await self._recorder.resolve_intent(intent, state)
            raise await self._judged(session_id, error) from error
        await self._recorder.resolve_intent(intent, IntentState.DONE)
        return active

    def _disown(self, record: SessionRecord) -> None:
        """Records that a session was not claimed on this PC after all; a colleague may be working on it."""
        self._store.disown(record.id)
        disowned = replace(record, mine=Ownership.NOT_KNOWN)
        self._recorder.in_background("save session", self._recorder.save_session, disowned)

    async def _judged(self, session_id: str, error: OpenObdError) -> OpenObdError:
        """Returns the error to raise for a failed claim; if the reply was lost, first asks for the session's state."""
        # The refused call may only have been a repetition of this claim, which had already succeeded.
        if session_id in self._held and (error.ambiguous or isinstance(error, AlreadyClaimed)):
            self._held[session_id].doubtful = True
        if not error.ambiguous:
            return error
        try:
            state = (await self._look_up(session_id)).state
        except SessionNotFound:
            return SessionEnded(error.details)
        except OpenObdError:
            return error
        if state is SessionState.ACTIVE:
            return ClaimTokenLost(error.details)
        if state.is_final:
            return SessionEnded(error.details)
        if state is SessionState.AVAILABLE:
            error.meaning = "The session was not claimed. It will close automatically 60 seconds after it was started."
            error.advice = "Claim the session again."
        return error

    async def _grant(self, session_id: str) -> Grant:
        held = self._held.get(session_id)
        if held is not None and self._clock.monotonic() - held.at < CLAIM_LIMIT:
            if held.doubtful:
                state = (await self._look_up(session_id)).state
                if state is not SessionState.AVAILABLE:
                    raise SessionEnded if state.is_final else ClaimTokenLost
            if held.grant.token:
                return held.grant
        else:
            self._held.pop(session_id, None)
        try:
            grant = await self._session_login().controller.get_grant(session_id)
        except SessionNotFound:
            # Recorded by the look-up: neither the list nor the history goes on showing the session as available.
            await self._look_up(session_id)
            raise NotClaimable from None
        self._store.put(grant.session)
        if grant.session.state is not SessionState.AVAILABLE or not grant.token:
            raise NotClaimable
        return grant

    def _record(self, session: Session) -> SessionRecord:
        entry = self._store.get(session.id) or SessionEntry(session)
        return SessionRecord(
            id=session.id,
            profile=self._recorder.profile,
            ticket=entry.ticket,
            connector=entry.connector,
            mine=entry.mine,
            host=session.host,
            port=session.port,
            state=session.state,
            created_at=session.created_at,
        )


def being_claimed() -> BadInput:
    """Returns the error for claiming a session that is already being claimed or is already open on this PC."""
    return BadInput(what="This session is already being claimed on this PC.", advice="Wait until the session is open.")


def being_opened() -> BadInput:
    """Returns the error for an action that would cut off a session that is being started or claimed."""
    return BadInput(
        what="A session is being opened.", meaning="Nothing was changed.", advice="Wait a moment and try again."
    )


def refuse_while(left: float) -> None:
    """Raises an error if a session on the same ticket or connector can still be claimed, for ``left`` more seconds.

    Raises:
        StartPending: ``left`` is above 0.
    """
    if left > 0:
        advice = message(
            "Claim the session, or start again in {seconds} s, once the session has closed automatically.",
            seconds=ceil(left),
        )
        raise StartPending(what=_STARTED_AND_UNCLAIMED, advice=advice)
