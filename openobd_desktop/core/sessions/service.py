"""The user's verbs: refresh, start, claim, resume, finish and interrupt; they write the store and the memory."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from math import ceil

from openobd_desktop.core.aio.backoff import RateLimiter
from openobd_desktop.core.aio.clock import Clock, SteadyClock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.ports.service import Controller, SessionCallsFactory
from openobd_desktop.core.rules.ticket import connector_id, ticket_number
from openobd_desktop.core.session.active_session import ActiveSession, LoginContext, Origin, Phase
from openobd_desktop.core.session.losses import GRACE
from openobd_desktop.core.sessions.finish import FinishDispatch, resolve_unconfirmed
from openobd_desktop.core.sessions.resume import RecoveredState, ResumeOffer, from_journal
from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.core.sessions.start import FRESH, LAST_LOOK, OnSent, PendingStart, Starts, nothing
from openobd_desktop.core.sessions.store import ListRefresh, SessionStore
from openobd_desktop.domain.journal import Draft, EventKind, Intent, IntentKind, IntentState, Remembered, SessionRecord
from openobd_desktop.domain.session import (
    CLAIM_LIMIT,
    SESSION_LIMIT,
    Grant,
    Ownership,
    ServiceResult,
    Session,
    SessionEntry,
    SessionState,
)
from openobd_desktop.errors import (
    BadInput,
    ClaimTokenLost,
    EndpointRefused,
    NotAllowed,
    NotClaimable,
    OpenObdError,
    OutcomeUnreadable,
    SessionEnded,
    SessionNotFound,
    StartPending,
    Unreachable,
    message,
)

RECONNECTS_AT_ONCE = 50
RECONNECTS_A_SECOND = 5.0
"""The lines of all sessions together are opened anew no more often than that, once so many were at once."""
CLOCK_SLACK = 60.0
"""Seconds by which this PC's clock may be behind without being called wrong."""
AGE_SLACK = 3600.0
"""Seconds by which a session may outlive the hours that the service guarantees."""
NO_AGE = 10 * 365 * 86400.0
"""Seconds; what is further away is no age but a time of nonsense, which tells nothing about the clock."""
INTERRUPTS = 3
"""How often an interrupt is sent while nobody knows whether it arrived; repeating it is harmless."""

_STARTED_AND_UNCLAIMED = message("A session started here on the same ticket or connector is not claimed yet.")
_STARTED_AND_ACTIVE = message("A session started here on the same ticket or connector is still active.")


@dataclass(slots=True)
class _Held:
    """A session started here that has not been claimed yet."""

    grant: Grant
    at: float
    doubtful: bool = False
    """A claim was sent and its reply lost, so the state decides whether there may be another one."""
    resumed: bool = False
    """A former run started it."""


class SessionService(Observable[[]]):
    """What the user can do with sessions; every verb raises ``OpenObdError`` and leaves the store true."""

    def __init__(
        self, store: SessionStore, scope: TaskScope, clock: Clock, recorder: JournalRecorder | None = None
    ) -> None:
        super().__init__()
        self.store = store
        self.clock = clock
        self.recorder = recorder or JournalRecorder(None, scope, clock)
        self.status = ServiceStatus()
        self.offers: tuple[ResumeOffer, ...] = ()
        """Sessions of a former run that can be taken up again."""
        self._untimely: tuple[ResumeOffer, ...] = ()
        """Further ones that this PC's clock rules out, until the service has been asked."""
        self.safe_mode = False
        self._service_clock = SteadyClock(clock, clock.now())
        self._pc_clock = self._service_clock
        """This PC's time as it was when the program began, since its clock may be set meanwhile."""
        self._measured = False
        self._contradicted: bool | None = None
        """The first list of this login has sessions that cannot be as old as this PC's clock has them."""
        self.on_unconfirmed: Callable[[OpenObdError], None] = lambda _: None
        """Called with what is to be shown of a result of a former run that has not arrived."""
        self.recorder.on_recalled = self._take_remembered
        self._scope = scope
        self._login_context: LoginContext | None = None
        self._reconnects = RateLimiter(clock, RECONNECTS_AT_ONCE, RECONNECTS_A_SECOND)
        self._remembered = Remembered()
        self._unsent: tuple[Intent, ...] = ()
        self._list_refresh = ListRefresh(store, self._require_login, self._on_listed)
        self._starts = Starts(store, self._list_refresh, self._require_login, self.notify)
        self.finish_dispatch = FinishDispatch(scope, self._on_result_confirmed)
        self._open: dict[str, ActiveSession] = {}
        self._held: dict[str, _Held] = {}
        self._claiming: set[str] = set()

    async def recall(self) -> None:
        """Reads what former runs left; before the first login, unless that cannot wait."""
        await self.recorder.recall()

    def _take_remembered(self, remembered: Remembered) -> None:
        self._remembered = remembered
        if self.connected:
            self._apply_recovered(from_journal(remembered, self.recorder.profile, self.clock.now()))
            self.notify()

    async def recall_tokens(self) -> None:
        """Reads the tokens that former runs left once more, since their key has come late."""
        tokens = await self.recorder.recall_tokens()
        self._remembered = replace(self._remembered, tokens=tokens)
        if self.connected:
            recovered = from_journal(self._remembered, self.recorder.profile, self.clock.now())
            self._remembered = replace(self._remembered, tokens=recovered.rest.tokens)
            self._take_offers(recovered)
            self.notify()

    def _take_offers(self, recovered: RecoveredState) -> None:
        self.offers = tuple(offer for offer in recovered.offers if not self._is_here(offer.record.id))
        self._untimely = recovered.untimely
        if self._contradicted is not None:
            self._judge_untimely()

    def _judge_untimely(self) -> None:
        """Offers what only a wrong clock ruled out, and deletes the other tokens, once the service has been asked."""
        untimely, self._untimely = self._untimely, ()
        for offer in untimely:
            session_id = offer.record.id
            entry = self.store.get(session_id)
            if self._is_here(session_id):
                continue
            if self.clock_is_wrong and entry is not None and entry.session.state.is_running:
                self.offers += (offer,)
            else:
                self.recorder.in_background("forget token", self.recorder.forget_token, session_id)

    def _is_here(self, session_id: str) -> bool:
        return session_id in self._open or session_id in self._held or session_id in self._claiming

    def set_login(self, controller: Controller, open_calls: SessionCallsFactory, profile: str = "") -> None:
        """Works with another login from now on; sessions open under the former one keep theirs."""
        self._list_refresh.forget()
        self._login_context = LoginContext(
            controller, open_calls, self._scope, self.clock, self.recorder, self._reconnects
        )
        self.recorder.profile = profile
        self._set_aside_unsent()
        self._contradicted = None
        self.status = ServiceStatus()
        self.store.replace(active.session for active in self._open.values())
        self._apply_recovered(from_journal(self._remembered, profile, self.clock.now()))
        self.notify()

    def clear_login(self) -> None:
        """Works with no login any more; the list is emptied, and what holds on to the login is let go."""
        self._list_refresh.forget()
        self._login_context = None
        self.recorder.profile = ""
        self._set_aside_unsent()
        self.status, self.offers, self._untimely = ServiceStatus(), (), ()
        self.recorder.drop_drafts()
        self._open.clear()
        self._held.clear()
        self.store.clear()
        self.notify()

    def _apply_recovered(self, recovered: RecoveredState) -> None:
        """Takes in what concerns this login; once, since it is ours from then on."""
        self._remembered = recovered.rest
        self._unsent = recovered.unsent
        self.safe_mode = recovered.safe_mode
        self._take_offers(recovered)
        self.recorder.recover_drafts(recovered.drafts)
        for record in recovered.records:
            self.store.remember(record.id, ticket=record.ticket, connector=record.connector, mine=record.mine)
        for intent in recovered.starts:
            self._starts.look_into(intent, age=max(0.0, self.clock.now() - intent.at))

    @property
    def connected(self) -> bool:
        """There is a login to work with."""
        return self._login_context is not None

    @property
    def open_sessions(self) -> tuple[ActiveSession, ...]:
        """The sessions open here, in the order of their claims; ended ones until they are closed."""
        return tuple(self._open.values())

    @property
    def pending_starts(self) -> tuple[PendingStart, ...]:
        """Starts whose outcome is not known."""
        return self._starts.pending

    def pending_left(self, pending: PendingStart) -> float:
        """Seconds until a new start is safe."""
        return self._starts.left(pending)

    def claim_left(self, session_id: str) -> float | None:
        """Seconds in which a session started here can still be claimed; None for any other."""
        held = self._held.get(session_id)
        return None if held is None else max(0.0, CLAIM_LIMIT - (self.clock.monotonic() - held.at))

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """Sessions started here whose claim did not come about and can still be made, the most urgent first."""
        return tuple(each for each in self._held if each not in self._claiming and self._is_claimable(each))

    def _is_claimable(self, session_id: str) -> bool:
        entry = self.store.get(session_id)
        return entry is not None and entry.session.state is SessionState.AVAILABLE and bool(self.claim_left(session_id))

    def share_open(self) -> None:
        """Has the team told of the sessions that go on, of which it was not told when they began."""
        for active in self._open.values():
            if active.alive:
                active.save_again()

    def open_session(self, session_id: str) -> ActiveSession | None:
        """The open session with this id, if there is one."""
        return self._open.get(session_id)

    async def refresh(self) -> None:
        """Fetches the list; callers at the same time share one call."""
        await self._list_refresh.fetch()

    def _on_listed(self, error: OpenObdError | None) -> None:
        if error is None:
            self.status = ServiceStatus(heard_at=self.clock.monotonic())
            if self._contradicted is None:
                self._contradicted = self._is_contradicted()
            self._judge_untimely()
            self._settle_lost()
            if self._unsent:
                self._scope.start(self._resolve_again(), "resolve unconfirmed results")
        else:
            self.status.error = error
        self.notify()

    def _settle_lost(self) -> None:
        """Takes in from the list how sessions have ended that could no longer be steered."""
        for active in self.open_sessions:
            entry = self.store.get(active.id)
            if active.phase is Phase.LOST and entry is not None and entry.session.state.is_final:
                active.take_end(entry.session)

    def service_time(self) -> float:
        """Seconds since 1970 in UTC by the service's clock, by which it counts the age of its sessions.

        As far as the last start has told how far this PC's clock is off; not a number while it is only known to be.
        """
        return math.nan if self.clock_is_wrong else self._service_clock.now()

    @property
    def clock_is_wrong(self) -> bool:
        """The listed sessions contradict this PC's clock, and no start has told yet what time the service has."""
        return bool(self._contradicted) and not self._measured

    def _is_contradicted(self) -> bool:
        """A running session would begin in the future, or be older than the service lets any become."""
        now = self._service_clock.now()
        running = (entry.session for entry in self.store.entries if entry.listed and entry.session.state.is_running)
        ages = [now - session.created_at.timestamp() for session in running if session.created_at is not None]
        return any(not -CLOCK_SLACK <= age <= SESSION_LIMIT + AGE_SLACK for age in ages if abs(age) < NO_AGE)

    def set_service_time(self, seconds: float) -> None:
        """Takes in what time the service has now, in seconds since 1970 in UTC."""
        self._service_clock = SteadyClock(self.clock, seconds)
        self._measured = True

    @property
    def skew(self) -> float:
        """Seconds that this PC's clock is ahead of the service's; negative if behind, 0 before a start has told."""
        return self.clock.now() - self.service_time() if self._measured else 0.0

    def offer_left(self, offer: ResumeOffer) -> float:
        """Seconds in which a session of a former run can be taken up; all it can have while the clock is wrong."""
        return offer.life if self.clock_is_wrong else offer.left(self._steady_now())

    def _steady_now(self) -> float:
        return self._pc_clock.now()

    async def start_on_ticket(self, text: str, on_sent: OnSent = nothing) -> ActiveSession:
        """Starts a session on the ticket in ``text`` and claims it; charged. Until ``on_sent`` it can be cancelled."""
        return await self._start(Origin(ticket=ticket_number(text)), on_sent)

    async def start_on_connector(self, text: str, on_sent: OnSent = nothing) -> ActiveSession:
        """Starts a session on the connector in ``text`` and claims it; for development, not charged."""
        return await self._start(Origin(connector=connector_id(text)), on_sent)

    async def _start(self, origin: Origin, on_sent: OnSent) -> ActiveSession:
        await self._refuse_second(origin)
        grant = await self._starts.start(origin, on_sent)
        if grant.session.created_at is not None:
            self.set_service_time(grant.session.created_at.timestamp())
        await self._own(grant, origin, Ownership.STARTED)
        try:
            return await self.claim(grant.session.id)
        except OpenObdError as error:
            raise self._started_unclaimed(grant.session.id, error) from error

    async def _refuse_second(self, origin: Origin) -> None:
        """One start, one session: as long as one that was started here may still be claimed, or holds the car.

        Raises:
            StartPending: there is such a session on the same ticket or connector.
            OpenObdError: there was one, and the list could not be fetched that tells how it is.
        """
        if any(self._held_on(origin)):
            await self._list_refresh.need(FRESH)
        for entry, held in self._held_on(origin):
            if entry.session.state is SessionState.ACTIVE:
                raise StartPending(what=_STARTED_AND_ACTIVE, advice="Interrupt it, then start again.")
            self._refuse_while(held.at + LAST_LOOK - self.clock.monotonic())
        for offer in self.offers:
            if offer.needs_claim and Origin(offer.record.ticket, offer.record.connector) == origin:
                self._refuse_while(self.offer_left(offer))

    def _held_on(self, origin: Origin) -> Iterator[tuple[SessionEntry, _Held]]:
        """Sessions that were started here and never claimed, of which no end is known."""
        for session_id, held in self._held.items():
            entry = self.store.get(session_id)
            if entry is None or not entry.listed or entry.session.state.is_final:
                continue
            if Origin(entry.ticket, entry.connector) == origin:
                yield entry, held

    def _refuse_while(self, left: float) -> None:
        if left > 0:
            advice = message(
                "Claim it, or start again in {seconds} seconds, once it has closed automatically.", seconds=ceil(left)
            )
            raise StartPending(what=_STARTED_AND_UNCLAIMED, advice=advice)

    def _started_unclaimed(self, session_id: str, error: OpenObdError) -> OpenObdError:
        """The error of a claim that followed a start, telling what has become of the session."""
        if not error.ambiguous and self._is_claimable(session_id):
            error.meaning = (
                "The session was started but not claimed; it closes automatically 60 seconds after its start."
            )
            if not isinstance(error, EndpointRefused):
                error.advice = "Claim it, or start again once it has closed."
        return error

    async def _own(self, grant: Grant, origin: Origin, mine: Ownership) -> None:
        session = grant.session
        if mine is Ownership.STARTED:
            self._held[session.id] = _Held(grant, self.clock.monotonic())
        self.store.remember(session.id, ticket=origin.ticket, connector=origin.connector, mine=mine)
        self.store.put(session)
        self.recorder.in_background("save session", self.recorder.save_session, self._record(session))

    def _record(self, session: Session) -> SessionRecord:
        entry = self.store.get(session.id) or SessionEntry(session)
        return SessionRecord(
            id=session.id,
            profile=self.recorder.profile,
            ticket=entry.ticket,
            connector=entry.connector,
            mine=entry.mine,
            host=session.host,
            port=session.port,
            state=session.state,
            created_at=session.created_at.timestamp() if session.created_at else None,
        )

    async def adopt(self, pending: PendingStart, session_id: str) -> ActiveSession:
        """Claims a session that has appeared after a start whose reply was lost, because the user says it is ours."""
        await self._starts.adopt(pending, session_id)
        origin = pending.origin
        self.store.remember(session_id, ticket=origin.ticket, connector=origin.connector, mine=Ownership.STARTED)
        return await self.claim(session_id)

    async def claim(self, session_id: str) -> ActiveSession:
        """Claims an available session, once, and keeps it alive from then on.

        Raises:
            NotClaimable: the service tells no authentication token for it.
            ClaimTokenLost: it was claimed, but the session token never arrived.
        """
        if session_id in self._claiming or session_id in self._open:
            raise BadInput(what="This session is already being claimed here.", advice="Wait for the result.")
        self._claiming.add(session_id)
        try:
            active = await self._claim(await self._grant(session_id))
        finally:
            self._claiming.discard(session_id)
            self.notify()
        self._held.pop(session_id, None)
        self._add(active)
        return active

    async def _claim(self, grant: Grant) -> ActiveSession:
        session_id = grant.session.id
        entry = self.store.get(session_id)
        started_here = entry is not None and entry.mine is Ownership.STARTED
        if not started_here:
            self.store.remember(session_id, mine=Ownership.CLAIMED)
        record = self._record(grant.session)
        active = ActiveSession(record, grant.session, self._session_login(), self.store.put)
        held = self._held.get(session_id)
        if held is not None and held.resumed:
            active.recall_events()
        elif started_here:
            active.note(EventKind.STARTED)
        intent = await self.recorder.record_intent(IntentKind.CLAIM, ticket=record.ticket, session_id=session_id)
        try:
            await active.claim(grant.token)
        except OpenObdError as error:
            await self.recorder.resolve_intent(intent, IntentState.UNKNOWN if error.ambiguous else IntentState.REFUSED)
            raise await self._judged_claim(session_id, error) from error
        await self.recorder.resolve_intent(intent, IntentState.DONE)
        return active

    async def _judged_claim(self, session_id: str, error: OpenObdError) -> OpenObdError:
        """Finds out what a claim without a reply has done; it is never sent again by itself."""
        if not error.ambiguous:
            return error
        if session_id in self._held:
            self._held[session_id].doubtful = True
        try:
            state = (await self.look_up(session_id)).state
        except SessionNotFound:
            return SessionEnded(error.details)
        except OpenObdError:
            return error
        if state is SessionState.ACTIVE:
            return ClaimTokenLost(error.details)
        if state.is_final:
            return SessionEnded(error.details)
        if state is SessionState.AVAILABLE:
            error.meaning = "It was not claimed; it closes automatically 60 seconds after its start."
            error.advice = "Claim it again."
        return error

    async def _grant(self, session_id: str) -> Grant:
        held = self._held.get(session_id)
        if held is not None and self.clock.monotonic() - held.at < CLAIM_LIMIT:
            if held.doubtful and (await self.look_up(session_id)).state is SessionState.ACTIVE:
                raise ClaimTokenLost
            if held.grant.token:
                return held.grant
        else:
            self._held.pop(session_id, None)
        grant = await self._require_login().controller.get_grant(session_id)
        self.store.put(grant.session)
        if grant.session.state is not SessionState.AVAILABLE or not grant.token:
            raise NotClaimable
        return grant

    def _add(self, active: ActiveSession) -> None:
        self._open[active.id] = active
        active.subscribe(lambda: self._learn_from(active))
        self.store.hold(active.id)
        self._learn_from(active)
        self.notify()

    def _learn_from(self, active: ActiveSession) -> None:
        """Takes in what an open session has found out by itself."""
        if active.outcome is not None:
            self._on_result_confirmed(active.id)
        entry = self.store.get(active.id)
        if entry is not None and active.origin.ticket and not entry.ticket:
            self.store.remember(active.id, ticket=active.origin.ticket)

    async def resume(self, session_id: str) -> ActiveSession:
        """Takes up a session of a former run with the newest token that was kept.

        Raises:
            SessionNotFound: there is no such offer any more.
            SessionEnded: the session has ended meanwhile.
        """
        offer = next((offer for offer in self.offers if offer.record.id == session_id), None)
        if offer is None or not self.offer_left(offer):
            self.dismiss_offer(session_id)
            raise SessionNotFound
        session = await self.look_up(session_id)
        self.dismiss_offer(session_id)
        if session.state.is_final:
            raise SessionEnded
        age = offer.life - self.offer_left(offer)
        if offer.needs_claim:
            self._held[session_id] = _Held(Grant(session, offer.kept.token), self.clock.monotonic() - age)
            self._held[session_id].resumed = True
            return await self.claim(session_id)
        active = ActiveSession(offer.record, session, self._session_login(), self.store.put)
        active.resume(offer.kept.token, age)
        self._add(active)
        return active

    def dismiss_offer(self, session_id: str) -> None:
        """Drops an offer; the session itself is not touched."""
        self.offers = tuple(offer for offer in self.offers if offer.record.id != session_id)
        self.notify()

    async def finish(self, session_id: str, result: ServiceResult) -> None:
        """Ends an open session with its outcome; goes on also where the caller is cancelled."""
        if (active := self._open.get(session_id)) is None:
            raise SessionNotFound
        await self.finish_dispatch.send(active, result)

    def _on_result_confirmed(self, session_id: str) -> None:
        if self.recorder.drop_draft(session_id):
            self.notify()

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Keeps what has been entered into a feedback form, also across a crash."""
        await self.recorder.save_draft(session_id, draft)

    async def resolve_unconfirmed_results(self) -> tuple[OpenObdError, ...]:
        """Finds out what became of results that were under way when a former run ended.

        Those that the service could not be asked about are asked about again after the next list, and go to
        ``on_unconfirmed``.

        Returns:
            What is to be shown, one error for each result that has not arrived.
        """
        unsent, self._unsent = self._unsent, ()
        errors: list[OpenObdError] = []
        for intent in unsent:
            if intent.profile != self.recorder.profile:
                # Another login knows nothing of this session.
                self._put_back(intent)
                continue
            try:
                error = await resolve_unconfirmed(intent, self.look_up, self.recorder)
            except OpenObdError:
                self._put_back(intent)
            else:
                errors += [error] if error is not None else []
        return tuple(errors)

    def _set_aside_unsent(self) -> None:
        unsent, self._unsent = self._unsent, ()
        self._remembered = replace(self._remembered, intents=self._remembered.intents + unsent)

    def _put_back(self, intent: Intent) -> None:
        """Keeps a result that the service has not been asked about; one of another profile waits for its login."""
        if intent.profile == self.recorder.profile:
            self._unsent += (intent,)
        else:
            self._remembered = replace(self._remembered, intents=(*self._remembered.intents, intent))

    async def _resolve_again(self) -> None:
        for error in await self.resolve_unconfirmed_results():
            self.on_unconfirmed(error)

    async def interrupt(self, session_id: str) -> None:
        """Stops a session at once, whoever works on it; says nothing about success."""
        active = self._open.get(session_id)
        with active.being_ended() if active is not None else nullcontext():
            await self._stop(session_id)

    async def _stop(self, session_id: str) -> None:
        entry = self.store.get(session_id)
        ticket = entry.ticket if entry else ""
        intent = await self.recorder.record_intent(IntentKind.INTERRUPT, ticket=ticket, session_id=session_id)
        try:
            session = await self._interrupt(session_id)
        except OpenObdError as error:
            await self.recorder.resolve_intent(intent, IntentState.UNKNOWN if error.ambiguous else IntentState.REFUSED)
            if isinstance(error, (SessionEnded, SessionNotFound)) and await self._goes_on(session_id):
                meaning = message("The session is still running.")
                raise NotAllowed(error.details, meaning=meaning, advice=message("Try again.")) from error
            raise
        await self.recorder.resolve_intent(intent, IntentState.DONE)
        await self._take_end(session)

    async def _goes_on(self, session_id: str) -> bool:
        """Finds out about a session that is said to have ended before it could be stopped, and takes its end in."""
        with suppress(OpenObdError):
            session = await self.look_up(session_id)
            if session.state.is_final:
                await self._take_end(session)
            return session.state.is_running
        return False

    async def _take_end(self, session: Session) -> None:
        self.store.put(session)
        active = self._open.get(session.id)
        if active is not None:
            await active.ended(session)
        self.notify()

    async def _interrupt(self, session_id: str) -> Session:
        """Sends it until it is known to have arrived; an end that comes after one in doubt is told as it is."""
        controller = self._require_login().controller
        doubt: OpenObdError | None = None
        for _ in range(INTERRUPTS):
            try:
                session = await controller.interrupt(session_id)
                if not session.state.is_running:
                    return session
                # It was told as it was before, or nothing has come of it.
                is_ending = True
                doubt = doubt or OutcomeUnreadable(f"the session was still told as {session.state_text}")
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
                # How it has ended may only not be told yet.
                await self.clock.sleep(GRACE * self.clock.factor)
        raise doubt or Unreachable()

    async def look_up(self, session_id: str) -> Session:
        """Fetches one session as it is now."""
        session = await self._require_login().controller.get_session(session_id)
        self.store.put(session)
        return session

    def dismiss(self, session_id: str) -> None:
        """Drops an open session that has ended or is lost from the open ones; one that lives stays."""
        if (active := self._open.get(session_id)) is not None and not active.alive:
            del self._open[session_id]
            self.notify()

    def _require_login(self) -> LoginContext:
        if self._login_context is None:
            raise BadInput(what="There is no profile to log in with.", advice="Add a profile or start the demo.")
        return self._login_context

    def _session_login(self) -> LoginContext:
        """What a session works with: its times go on from the service's, like its start, and never jump."""
        now = self.service_time() if self._measured else self.clock.now()
        return replace(self._require_login(), clock=SteadyClock(self.clock, now))
