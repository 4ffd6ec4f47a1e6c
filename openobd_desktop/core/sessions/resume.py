"""Recovery of sessions, starts, results and drafts from earlier runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session import Origin
from openobd_desktop.core.sessions.claims import being_claimed, refuse_while
from openobd_desktop.core.sessions.finish import LookUp, resolve_unconfirmed
from openobd_desktop.core.sessions.recovered import RecoveredState, ResumeOffer, from_journal, of_profile, renamed
from openobd_desktop.core.sessions.service_status import ServiceClock
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import Intent, IntentState, Remembered, SessionRecord
from openobd_desktop.domain.session import ServiceResult, Session, SessionState
from openobd_desktop.errors import (
    ClaimTokenLost,
    JournalUnavailable,
    OpenObdError,
    SessionEnded,
    SessionNotFound,
    TokenLost,
    message,
)


class Recovery:
    """Applies records from earlier runs to the login in use, and keeps each other profile's records for its next login.

    Attributes:
        offers: Sessions that can be resumed.
        safe_mode: Whether the program crashed repeatedly, so that sessions are resumed only on request.
        lacks_key: Whether the key store failed to provide the key for the tokens of earlier runs.
        on_unconfirmed: Called with the error to show for a result from an earlier run that did not arrive, if the
            service could not be asked at first.
    """

    def __init__(
        self,
        store: SessionStore,
        recorder: JournalRecorder,
        service_clock: ServiceClock,
        scope: TaskScope,
        *,
        is_here: Callable[[str], bool],
        look_up: LookUp,
        on_recovered: Callable[[Iterable[Intent]], None],
    ) -> None:
        """``is_here`` returns whether a session is open on this PC, or was started on it and is not claimed yet.

        ``on_recovered`` is called with the starts whose outcome is unknown.
        """
        self.offers: tuple[ResumeOffer, ...] = ()
        self.safe_mode = False
        self.lacks_key = False
        self.on_unconfirmed: Callable[[OpenObdError], None] = lambda _: None
        self._store = store
        self._recorder = recorder
        self._service_clock = service_clock
        self._scope = scope
        self._is_here = is_here
        self._look_up = look_up
        self._on_recovered = on_recovered
        self._logged_in = False
        self._remembered = Remembered()
        self._records: dict[str, SessionRecord] = {}
        self._untimely: tuple[ResumeOffer, ...] = ()
        """Offers that are too old by this PC's clock, until the list of sessions shows whether the clock is right."""
        self._unsent: tuple[Intent, ...] = ()
        self._resolving: set[str] = set()
        """The IDs of the intents in ``_unsent`` whose outcomes are being determined."""
        self._resumed: set[str] = set()
        """The IDs of the sessions that were resumed in this run, and may have received another result since then."""
        self._accepting: set[str] = set()
        """The IDs of the sessions about which the service is being asked before they are resumed."""
        self._renamed: list[tuple[str, str]] = []
        """The former and the new names of profiles that were renamed in this run."""
        recorder.on_recalled = self._on_recalled

    def begin_login(self) -> None:
        """Applies the records for the recorder's profile; what this run has changed about them takes precedence."""
        self._catch_up()
        self._set_aside_unsent()
        self._logged_in = True
        self._apply()

    def end_login(self) -> None:
        """Withdraws the current login's offers, and keeps its unconfirmed results for the profile's next login."""
        self._catch_up()
        self._set_aside_unsent()
        self._logged_in = False
        self.offers, self._untimely = (), ()

    def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile in its records from earlier runs, even if they have not been read yet."""
        self._renamed.append((former, name))
        self._remembered = renamed(self._remembered, former, name)
        self._unsent = renamed(Remembered(intents=self._unsent), former, name).intents
        self.offers, self._untimely = (
            tuple(replace(offer, record=of_profile(offer.record, former, name)) for offer in offers)
            for offers in (self.offers, self._untimely)
        )

    def _on_recalled(self, remembered: Remembered) -> None:
        for former, name in self._renamed:
            remembered = renamed(remembered, former, name)
        self._remembered = remembered
        if self._logged_in:
            self._apply()

    def _catch_up(self) -> None:
        """Replaces the records and drafts of earlier runs with their present states, which the next login needs.

        Otherwise, it would save the former record of a session that has been finished in the meantime.
        """
        records = tuple(self._store.record(record.id) or record for record in self._remembered.sessions)
        self._remembered = replace(self._remembered, sessions=records)
        if self._logged_in:
            present = self._recorder.drafts
            drafts = tuple((each, present[each]) for each, _ in self._remembered.drafts if each in present)
            self._remembered = replace(self._remembered, drafts=drafts)

    def _recovered(self) -> RecoveredState:
        return from_journal(self._remembered, self._recorder.profile, self._recorder.now())

    def _apply(self) -> None:
        recovered = self._recovered()
        self._remembered = recovered.rest
        self._records = {record.id: record for record in recovered.records}
        self._unsent = recovered.unsent
        self.safe_mode = recovered.safe_mode
        self._set_offers(recovered)
        self._recorder.drafts.recover(recovered.drafts)
        for record in recovered.records:
            self._store.remember_record(record)
        self._on_recovered(recovered.starts)

    async def recall_tokens(self) -> None:
        """Reads the tokens from earlier runs again; called if the key store provides their key after a delay.

        Nothing changes if the journal cannot be read.
        """
        if (journal := self._recorder.journal) is None:
            return
        try:
            tokens = (await journal.load(self._recorder.now())).tokens
        except JournalUnavailable as error:
            self._recorder.set_error(error)
            return
        self._remembered = replace(self._remembered, tokens=tokens)
        if self._logged_in:
            recovered = self._recovered()
            self._remembered = replace(self._remembered, tokens=recovered.rest.tokens)
            self._set_offers(recovered)
            self._on_recovered(())

    def _set_offers(self, recovered: RecoveredState) -> None:
        self.offers = tuple(offer for offer in recovered.offers if not self._is_here(offer.record.id))
        self._untimely = recovered.untimely
        for session_id in recovered.orphans:
            # Its record could not be written, because the disk was full, for example.
            if not self._is_here(session_id):
                self._recorder.in_background("forget token", self._recorder.forget_token, session_id)
        if self._service_clock.is_compared:
            self._judge_untimely()

    def _judge_untimely(self) -> None:
        """If the clock is wrong, offers seemingly expired sessions that are running; deletes the tokens of the rest."""
        untimely, self._untimely = self._untimely, ()
        for offer in untimely:
            session_id = offer.record.id
            entry = self._store.get(session_id)
            if self._is_here(session_id):
                continue
            if self._service_clock.is_doubtful and entry is not None and entry.session.state.is_running:
                self.offers += (offer,)
            else:
                self._recorder.in_background("forget token", self._recorder.forget_token, session_id)

    def on_listed(self) -> None:
        """Uses the new list to decide on seemingly expired sessions, and asks about results with unknown outcomes."""
        self._judge_untimely()
        # The end of a session with an unconfirmed result is recorded together with the outcome of the result.
        unsent = {intent.session_id for intent in self._unsent}
        for record in self._store.records:
            entry = self._store.get(record.id) if record.state.is_running else None
            is_settled = record.id not in unsent and not self._is_here(record.id)
            if entry is not None and entry.session.state.is_final and is_settled:
                self.note_end(record.id, entry.session.state)
        if self._unsent:
            self._scope.start(self._resolve_again(), "resolve unconfirmed results")

    def offer(self, session_id: str) -> ResumeOffer | None:
        """Returns the offer to resume a session, if there is one."""
        return next((offer for offer in self.offers if offer.record.id == session_id), None)

    def left(self, offer: ResumeOffer) -> float:
        """Returns the seconds left to resume a session; while this PC's clock is wrong, the longest possible time."""
        return offer.life if self._service_clock.is_doubtful else offer.left(self._service_clock.pc_now())

    async def accept(self, session_id: str) -> tuple[ResumeOffer, Session, float]:
        """Asks the service whether a session can still be resumed; if so, withdraws its offer.

        Returns:
            The offer, the session as reported by the service, and the age of the token in seconds.

        Raises:
            BadInput: the session is already being resumed.
            TokenLost: the session can no longer be resumed, but may still be running.
            SessionNotFound: the service no longer knows the session.
            SessionEnded: the session has ended in the meantime.
            ClaimTokenLost: the earlier run claimed the session, but its session token never arrived.
        """
        if session_id in self._accepting:
            raise being_claimed()
        offer = self.offer(session_id)
        if offer is None or not self.left(offer):
            self.forget(session_id)
            raise TokenLost(what=message("This session can no longer be resumed: its token has expired."))
        self._accepting.add(session_id)
        try:
            session = await self._look_up(session_id)
        except SessionNotFound:
            self.forget(session_id)
            raise
        finally:
            self._accepting.discard(session_id)
        if session.state.is_final:
            self.forget(session_id)
            raise SessionEnded
        if offer.needs_claim and session.state is SessionState.ACTIVE:
            self.forget(session_id)
            raise ClaimTokenLost
        self.dismiss(session_id)
        return offer, session, offer.life - self.left(offer)

    def dismiss(self, session_id: str) -> None:
        """Drops an offer without affecting the session itself."""
        if self.offer(session_id) is not None:
            self.offers = tuple(offer for offer in self.offers if offer.record.id != session_id)
            self._on_recovered(())

    def forget(self, session_id: str) -> None:
        """Drops the offer of a session that can no longer be resumed, and deletes its token."""
        self.dismiss(session_id)
        self._recorder.in_background("forget token", self._recorder.forget_token, session_id)

    def require_none_on(self, origin: Origin) -> None:
        """Raises an error if a session that an earlier run started on ``origin`` may still be claimed.

        Raises:
            StartPending: there is such a session.
        """
        for offer in self.offers:
            if offer.needs_claim and Origin(offer.record.ticket, offer.record.connector) == origin:
                refuse_while(self.left(offer))

    async def resolve_unconfirmed_results(self) -> tuple[OpenObdError, ...]:
        """Determines the outcomes of results that were being sent when an earlier run ended.

        If the service cannot be reached, the service is asked again after the next list has arrived; errors found then
        are passed to ``on_unconfirmed``.

        Returns:
            The errors to show, one for each result that did not arrive.
        """
        errors: list[OpenObdError] = []
        # Newest first, because a result can be sent only while no earlier one has been accepted.
        for intent in reversed(self._unsent):
            if intent.id in self._resolving:
                continue
            self._resolving.add(intent.id)
            try:
                error = await self._resolve(intent)
            except OpenObdError:
                # It stays unresolved until the next attempt.
                continue
            finally:
                self._resolving.discard(intent.id)
            self._drop_unsent(intent)
            errors += [error] if error is not None else []
        return tuple(errors)

    async def _resolve(self, intent: Intent) -> OpenObdError | None:
        """Determines the outcome of one result, unless a newer one is known to have been accepted.

        Raises:
            OpenObdError: the outcome cannot be determined now; the intent is unchanged.
        """
        self._require_closed(intent)
        if not self._is_replaced(intent):
            state = SessionState.UNKNOWN
            with suppress(SessionNotFound):
                state = (await self._look_up(intent.session_id)).state
            # Meanwhile, the session may have been resumed, and finished with another result.
            self._require_closed(intent)
            if not self._is_replaced(intent):
                is_resumed = intent.session_id in self._resumed
                newest = replace(intent, state=IntentState.OUTLIVED) if is_resumed else intent
                return await resolve_unconfirmed(newest, state, self._save_result, self._recorder)
        await self._recorder.resolve_intent(intent, IntentState.SETTLED)
        return None

    def _require_closed(self, intent: Intent) -> None:
        """Raises an error unless the outcome of a result can be determined now.

        Raises:
            BadInput: the current login has no access to the session, or the session has been resumed: until it is
                closed here, another result may be sent.
        """
        if intent.profile != self._recorder.profile or self._is_here(intent.session_id):
            raise being_claimed()

    def _is_replaced(self, intent: Intent) -> bool:
        """Returns whether the session was resumed and finished with another result, so this one was not accepted."""
        return self._known_result(intent.session_id) not in (None, intent.result)

    def note_resumed(self, session_id: str) -> Intent | None:
        """Records that a session was still running after its result had been sent, so another result may follow.

        Returns the intent to send the last result whose outcome is not known, if there is one.
        """
        self._resumed.add(session_id)
        last: Intent | None = None
        for intent in self._unsent:
            if intent.session_id == session_id:
                last = intent
                if intent.state is not IntentState.OUTLIVED:
                    resolve = self._recorder.resolve_intent
                    self._recorder.in_background("note resumed", resolve, intent, IntentState.OUTLIVED)
        return last

    def note_end(self, session_id: str, state: SessionState) -> None:
        """Records the end of a session that is not open here, or that the service no longer knows it.

        Otherwise, the history would show the session as running.
        """
        record = self._store.record(session_id)
        if record is not None and record.state.is_running and not state.is_running:
            ended = replace(record, state=state)
            self._store.remember_record(ended)
            self._recorder.in_background("record end", self._recorder.save_session, ended)

    def _known_result(self, session_id: str) -> ServiceResult | None:
        """Returns the result with which a session is known to have been finished."""
        entry, record = self._store.get(session_id), self._records.get(session_id)
        return (entry.result if entry is not None else None) or (record.result if record is not None else None)

    async def _save_result(self, intent: Intent) -> None:
        """Adds to the session's record a result that was accepted before an earlier run could record it."""
        record = self._store.record(intent.session_id) or self._records.get(intent.session_id)
        if record is not None:
            ended_at = intent.at if record.ended_at is None else record.ended_at
            finished = replace(record, state=SessionState.FINISHED, ended_at=ended_at, result=intent.result)
            self._records[record.id] = finished
            self._store.remember_record(finished)
            await self._recorder.save_session(finished)

    def _set_aside_unsent(self) -> None:
        unsent, self._unsent = self._unsent, ()
        self._remembered = replace(self._remembered, intents=self._remembered.intents + unsent)

    def _drop_unsent(self, intent: Intent) -> None:
        """Drops a resolved result, which may have been set aside meanwhile for the next login of its profile."""
        self._unsent = tuple(each for each in self._unsent if each.id != intent.id)
        rest = tuple(each for each in self._remembered.intents if each.id != intent.id)
        self._remembered = replace(self._remembered, intents=rest)

    async def _resolve_again(self) -> None:
        for error in await self.resolve_unconfirmed_results():
            self.on_unconfirmed(error)
