"""Commands on sessions: refresh, start, claim, resume, finish and interrupt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.backoff import RateLimiter, RetryBudget
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import Lookout, TaskScope
from openobd_desktop.core.journal.note_drafts import is_note_draft
from openobd_desktop.core.journal.notes import Notes
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.rules.ticket import connector_id, ticket_number
from openobd_desktop.core.session import LoginContext, Origin, Phase
from openobd_desktop.core.sessions.attention import AttentionRules
from openobd_desktop.core.sessions.claims import Claims, being_claimed
from openobd_desktop.core.sessions.finish import FinishDispatch
from openobd_desktop.core.sessions.resume import Recovery
from openobd_desktop.core.sessions.service_status import ServiceClock, ServiceStatus
from openobd_desktop.core.sessions.start import FRESH, OnSent, PendingStart, Starts, nothing
from openobd_desktop.core.sessions.store import ListRefresh, SessionStore
from openobd_desktop.domain.journal import Draft, Intent, IntentKind, IntentState
from openobd_desktop.domain.session import Grant, ServiceResult, Session, SessionState
from openobd_desktop.errors import (
    BadInput,
    NotAllowed,
    OpenObdError,
    OutcomeUnreadable,
    SessionEnded,
    SessionNotFound,
    Unreachable,
    message,
)

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import Controller, SessionCallsFactory
    from openobd_desktop.core.session.active_session import ActiveSession

RECONNECTS_AT_ONCE = 50
RECONNECTS_A_SECOND = 5.0
"""Limits on reconnections, for all sessions together: the initial burst, and the rate per second."""
INTERRUPTS = 3
"""Maximum number of times that an interrupt is sent while its outcome is unknown; sending it again is harmless."""


class SessionService(Observable[[]]):
    """Carries out commands on sessions and updates the store accordingly; each command may raise ``OpenObdError``."""

    def __init__(
        self,
        store: SessionStore,
        scope: TaskScope,
        clock: Clock,
        recorder: JournalRecorder | None = None,
        *,
        may_clear: bool = True,
        retries: RetryBudget | None = None,
    ) -> None:
        """Creates the service without a login.

        ``may_clear`` states whether this PC's policy allows trouble codes to be cleared; ``retries`` is this PC's
        budget for retries.
        """
        super().__init__()
        self._may_clear = may_clear
        self.store = store
        self.clock = clock
        self.recorder = recorder or JournalRecorder(None, scope, clock)
        self.status = ServiceStatus()
        self.service_clock = ServiceClock(clock, store)
        self.attention = AttentionRules(clock, self.service_clock.now)
        self.notes = Notes(self.recorder, scope, clock, self.attention.set_handed_over)
        self.scope = scope
        self._login_context: LoginContext | None = None
        self._reconnects = RateLimiter(clock, RECONNECTS_AT_ONCE, RECONNECTS_A_SECOND)
        self._retries = retries or RetryBudget()
        self._lookout = Lookout(clock, scope)
        login, compare = self._require_login, self.service_clock.compare_with_list
        self._list_refresh = ListRefresh(store, login, compare, self._on_listed)
        self.claims = Claims(store, self.recorder, clock, self._session_login, self.look_up, self.notify)
        self.starts = Starts(store, self._list_refresh, login, self.claims.hold, self.notify, self.recorder, clock)
        self.finish_dispatch = FinishDispatch(scope, self._on_result_confirmed)
        self._open: dict[str, ActiveSession] = {}
        self.recovery = Recovery(
            store,
            self.recorder,
            self.service_clock,
            scope,
            is_here=lambda session_id: session_id in self._open or session_id in self.claims,
            look_up=self.look_up,
            on_recovered=self._on_recovered,
        )

    def set_login(self, controller: Controller, open_calls: SessionCallsFactory, profile: str = "") -> None:
        """Replaces the login; sessions that are already open keep using their own login."""
        self._list_refresh.forget()
        controller.on_date = self._on_date
        self._login_context = LoginContext(
            controller,
            open_calls,
            self.scope,
            self.clock,
            self.recorder,
            profile,
            self._reconnects,
            self._retries,
            self._lookout,
            self._may_clear,
        )
        self.recorder.profile = profile
        self.service_clock.begin_login()
        self.status = ServiceStatus()
        self.store.replace(active.session for active in self._open.values())
        self.store.use_profile(profile)
        self.recovery.begin_login()

    def clear_login(self) -> None:
        """Removes the login, its sessions and all other state of that login, but no sessions of other logins."""
        self._list_refresh.forget()
        gone = self._login_context.controller if self._login_context else None
        self._login_context = None
        self.recovery.end_login()
        self.status = ServiceStatus()
        self._open = {one: active for one, active in self._open.items() if active.login_context.controller is not gone}
        if not self._open:
            # Without a profile, the sessions that stay open would no longer be recorded.
            self.recorder.profile = ""
        for session_id in self.recorder.drafts.keys() - self._open.keys():
            # Notes on tickets belong to no login.
            if not is_note_draft(session_id):
                self.recorder.drafts.drop(session_id)
        self.claims.clear()
        self.store.clear()
        for active in self._open.values():
            self.store.put(active.session)
            self.store.remember_record(active.record)
        self.notify()

    def _on_recovered(self, starts: Iterable[Intent]) -> None:
        for intent in starts:
            self.starts.determine_outcome(intent, age=max(0.0, self.clock.now() - intent.at))
        self.notify()

    @property
    def connected(self) -> bool:
        """Whether the program is logged in."""
        return self._login_context is not None

    @property
    def open_sessions(self) -> tuple[ActiveSession, ...]:
        """The sessions open on this PC, in the order of their claims; ended sessions remain until dismissed."""
        return tuple(self._open.values())

    def share_open(self) -> None:
        """Saves the running sessions again, so that they are also shared with a team set up after they were opened."""
        for active in self._open.values():
            # A session that can no longer be controlled from this PC still occupies its car.
            if not active.has_ended():
                active.save()

    def open_session(self, session_id: str) -> ActiveSession | None:
        """Returns the open session with this ID, if there is one."""
        return self._open.get(session_id)

    async def refresh(self) -> None:
        """Fetches the list; simultaneous callers share one call."""
        await self._list_refresh.fetch()

    def _on_date(self, seconds: float) -> None:
        self.service_clock.compare_with_date(seconds)
        self.notify()

    def _on_listed(self, error: OpenObdError | None) -> None:
        if error is None:
            self.status = ServiceStatus(last_contact=self.clock.monotonic())
            self.recovery.on_listed()
            self.claims.on_listed()
            for active in self.open_sessions:
                entry = self.store.get(active.id)
                if active.phase is Phase.LOST and entry is not None and entry.session.state.is_final:
                    active.record_end(entry.session)
        else:
            self.status.error = error
        self.notify()

    async def start_on_ticket(self, text: str, on_sent: OnSent = nothing) -> ActiveSession:
        """Starts a session, charged to the ticket in ``text``, and claims it; cancellable until the start is sent."""
        return await self._start(Origin(ticket=ticket_number(text)), on_sent)

    async def start_on_connector(self, text: str, on_sent: OnSent = nothing) -> ActiveSession:
        """Starts a development session, free of charge, on the connector in ``text``, and claims it."""
        return await self._start(Origin(connector=connector_id(text)), on_sent)

    async def _start(self, origin: Origin, on_sent: OnSent) -> ActiveSession:
        await self.recorder.recall_in_time()
        if self.claims.holds_on(origin):
            await self._list_refresh.need(FRESH)

        def check() -> None:
            self.claims.require_none_on(origin)
            self.recovery.require_none_on(origin)

        def check_again() -> None:
            # The records of earlier runs may have been read in the meantime.
            check()
            on_sent()

        check()
        grant = await self.starts.start(origin, check_again)
        if grant.session.created_at is not None:
            self.service_clock.set_now(grant.session.created_at)
        try:
            return await self.claim(grant.session.id)
        except OpenObdError as error:
            raise self.claims.explained(grant.session.id, error) from error

    async def adopt(self, pending: PendingStart, session_id: str) -> ActiveSession:
        """Claims a session that the user has recognized as the result of a start whose reply was lost.

        Until that session is claimed, a second start on the same ticket is not safe.
        """
        self.starts.choose(pending, session_id)
        active = await self.claim(session_id)
        await self.starts.adopt(pending, session_id)
        return active

    async def claim(self, session_id: str) -> ActiveSession:
        """Claims an available session with a single call and keeps it open, even if the caller is cancelled.

        Raises:
            NotClaimable: the service does not return an authentication token for the session.
            ClaimTokenLost: the session was claimed, but its session token never arrived.
        """
        if session_id in self._open:
            raise being_claimed()

        async def claim_and_add() -> ActiveSession:
            active = await self.claims.claim(session_id)
            self._add(active)
            return active

        return await self.scope.see_through(claim_and_add, f"claim session {session_id}", OpenObdError)

    def _add(self, active: ActiveSession) -> None:
        self._open[active.id] = active
        self.recovery.dismiss(active.id)
        active.subscribe(partial(self._learn_from, active))
        self.store.hold(active.id)
        self._learn_from(active)
        self.notify()

    def _learn_from(self, active: ActiveSession) -> None:
        """Updates the store with an open session's facts, and drops the draft once the result is confirmed."""
        if active.outcome is not None:
            self._on_result_confirmed(active.id)
        self.store.remember_record(active.record)

    async def resume(self, session_id: str) -> ActiveSession:
        """Resumes a session from an earlier run with the newest saved token.

        Raises:
            BadInput: the session is already open on this PC, or is being opened.
            TokenLost: the session can no longer be resumed, but may still be running.
            SessionNotFound: the service no longer knows the session.
            SessionEnded: the session has ended in the meantime.
            ClaimTokenLost: the earlier run claimed the session, but its session token never arrived.
        """
        if session_id in self._open or session_id in self.claims:
            raise being_claimed()
        offer, session, age = await self.recovery.accept(session_id)
        if offer.needs_claim:
            self.claims.hold_resumed(Grant(session, offer.kept.token), age)
            return await self.claim(session_id)
        from openobd_desktop.core.session.active_session import ActiveSession

        active = ActiveSession(offer.record, session, self._session_login(), self.store.put)
        active.resume(offer.kept.token, age)
        active.unsettled = self.recovery.note_resumed(session_id)
        self._add(active)
        # The earlier run may not have shared the session with a team yet.
        active.save()
        return active

    async def finish(self, session_id: str, result: ServiceResult) -> None:
        """Finishes an open session with its result; sending continues even if the caller is cancelled.

        Raises:
            FinishUnderWay: another result is already being sent for this session, from wherever it was sent.
            SessionNotFound: the session is not open on this PC.
            OpenObdError: the other errors raised by ``ActiveSession.finish``.
        """
        if (active := self._open.get(session_id)) is None:
            raise SessionNotFound
        await self.finish_dispatch.send(active, result)

    def _on_result_confirmed(self, session_id: str) -> None:
        if self.recorder.drafts.drop(session_id):
            self.notify()

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Saves a feedback form's contents so that they survive a crash; an empty form is discarded."""
        if draft == Draft():
            await self.recorder.forget_draft(session_id)
        else:
            await self.recorder.save_draft(session_id, draft)

    async def interrupt(self, session_id: str) -> None:
        """Ends a session immediately, without a result, even if a colleague is working on it.

        Raises:
            NotAllowed: the service refused the interrupt, and the session is still running.
            OpenObdError: the session was not interrupted or, if the error is ``ambiguous``, may have been interrupted.
        """
        entry, active = self.store.get(session_id), self._open.get(session_id)
        ticket = entry.ticket if entry else ""
        if active is not None:
            active.ended_here = True
        profile = active.record.profile if active is not None else None
        with active.losses.ending() if active is not None else nullcontext():
            intent = await self.recorder.record_intent(
                IntentKind.INTERRUPT, ticket=ticket, session_id=session_id, profile=profile
            )
            try:
                session = await self._interrupt(session_id)
            except OpenObdError as error:
                state = IntentState.UNKNOWN if error.ambiguous else IntentState.REFUSED
                await self.recorder.resolve_intent(intent, state)
                if active is not None:
                    active.ended_here = active.has_ended()
                    active.interrupt_in_doubt = active.interrupt_in_doubt or error.ambiguous
                if isinstance(error, (SessionEnded, SessionNotFound)):
                    await self._confirm_end(session_id, error)
                raise
            await self.recorder.resolve_intent(intent, IntentState.DONE)
            await self._record_end(session)

    async def _confirm_end(self, session_id: str, refusal: OpenObdError) -> None:
        """Raises ``NotAllowed`` unless the session has ended, as the refusal of the interrupt implies."""
        active = self._open.get(session_id)
        try:
            session = await self.look_up(session_id)
        except SessionNotFound:
            if active is not None and not active.has_ended():
                await self._record_end(replace(active.session, state=SessionState.UNKNOWN, state_text=""))
            return
        except OpenObdError:
            if active is not None and active.has_ended():
                return
            meaning = message("It is not known whether the session is still running.")
        else:
            if session.state.is_final:
                await self._record_end(session)
            if not session.state.is_running:
                return
            meaning = message("The session is still running.")
        raise NotAllowed(refusal.details, meaning=meaning, advice=message("Try again.")) from refusal

    async def _record_end(self, session: Session) -> None:
        self.store.put(session)
        active = self._open.get(session.id)
        if active is not None:
            await active.ended(session)
        self.notify()

    async def _interrupt(self, session_id: str) -> Session:
        """Resends the interrupt until it has certainly arrived; after a lost reply, any end of the session suffices."""
        from openobd_desktop.core.session.losses import GRACE

        controller = _login_of(self._open.get(session_id), self._require_login).controller
        doubt: OpenObdError | None = None
        for _ in range(INTERRUPTS):
            try:
                session = await controller.interrupt(session_id)
                if not session.state.is_running:
                    return session
                # Either the reply still shows the previous state, or the interrupt had no effect.
                is_ending = True
                doubt = doubt or OutcomeUnreadable(f"the session was still reported as {session.state_text}")
            except OpenObdError as error:
                is_ending = isinstance(error, SessionEnded)
                if not error.ambiguous and (doubt is None or not is_ending):
                    raise
                doubt = doubt or error
            try:
                session = await controller.get_session(session_id)
            except SessionNotFound:
                raise
            except OpenObdError:
                break
            if session.state.is_final:
                return session
            if is_ending:
                # The service may not report the end of the session yet.
                await self.clock.sleep(GRACE * self.clock.factor)
        raise doubt or Unreachable()

    async def look_up(self, session_id: str) -> Session:
        """Fetches and returns one session, and updates the store.

        Raises:
            SessionNotFound: the service no longer knows the session, which the list and the history then show.
        """
        active = self._open.get(session_id)
        try:
            session = await _login_of(active, self._require_login).controller.get_session(session_id)
        except SessionNotFound:
            if active is None or not active.alive:
                self.store.lose(session_id)
                self.recovery.note_end(session_id, SessionState.UNKNOWN)
            raise
        self.store.put(session)
        return session

    def dismiss(self, session_id: str) -> None:
        """Removes a session from ``open_sessions`` if it has ended or can no longer be controlled."""
        if (active := self._open.get(session_id)) is not None and not active.alive:
            del self._open[session_id]
            self.notify()

    def _require_login(self) -> LoginContext:
        if self._login_context is None:
            raise BadInput(what="You are not logged in.", advice="Log in with a profile or start the demo.")
        return self._login_context

    def _session_login(self) -> LoginContext:
        """Returns the login context for a session that is being opened, with a clock set to the service's time."""
        return replace(self._require_login(), clock=self.service_clock.for_session())


def _login_of(active: ActiveSession | None, current: Callable[[], LoginContext]) -> LoginContext:
    """Returns the login that opened a session, or the current login if the session is not open on this PC."""
    return current() if active is None else active.login_context


def rename_profile(service: SessionService, former: str, name: str) -> None:
    """Renames a profile in its sessions, including those of earlier runs."""
    service.recorder.rename_profile(former, name)
    service.recovery.rename_profile(former, name)
    service.starts.rename_profile(former, name)
    for active in service.open_sessions:
        if active.record.profile == former:
            active.record = replace(active.record, profile=name)
    service.store.rename_profile(former, name)
