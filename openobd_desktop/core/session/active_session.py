"""Open session, from the moment it is claimed or resumed until it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session import LoginContext, Origin, Phase
from openobd_desktop.core.session.connection_trend import Trend
from openobd_desktop.core.session.finish import Delivery, note_newer_result, state_after
from openobd_desktop.core.session.links import ask, broker_of, open_calls, session_of, throttled, with_state
from openobd_desktop.core.session.losses import EndCheck, Loss, Losses, is_silence
from openobd_desktop.core.session.services import SessionServices
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.streams import SessionStreams, StreamSupervisor
from openobd_desktop.core.session.timeline import Timeline
from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.domain.journal import (
    EventKind,
    Intent,
    IntentKind,
    IntentState,
    SessionEvent,
    SessionRecord,
    TokenKind,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, ServiceResult, Session, SessionState
from openobd_desktop.errors import FinishUnderWay, FunctionRunning, OpenObdError, SessionEnded, TokenLost, Unreachable

if TYPE_CHECKING:
    from openobd_desktop.core.session.car.car import Car


class ActiveSession(Observable[[]]):
    """A session that is open on this PC; calls its listeners after each change.

    Attributes:
        readings: Notifies its listeners of each connection monitor reading that changes nothing else in the session.
        error: Why the connection is lost; None while the connection works.
        send_error: Why the result being sent is not confirmed yet; the program resends it as long as a token is valid.
        outcome: The confirmed result.
        record: The session as last saved in the journal, including what is known about its vehicle.
        unconfirmed: The last result that was sent but has not been confirmed.
        login_context: The login that opened the session and that the session keeps using after a change of profile.
        ended_here: Whether the session was finished or interrupted by this program.
        interrupt_in_doubt: Whether an interrupt was sent from here and its outcome is not known.
        in_doubt: Whether the service may have accepted ``unconfirmed``, and has done so if the session is finished.
        is_finishing: Whether a result is being sent, even if the session has ended in the meantime.
        used_car: The control units of the car; None until they are first needed.
        unclear: Whether the session may have been finished with ``unconfirmed``, which the service refused.
        unsettled: The intent of the last result whose outcome is not known.
    """

    def __init__(
        self,
        record: SessionRecord,
        session: Session,
        login_context: LoginContext,
        on_session: Callable[[Session], None],
    ) -> None:
        super().__init__()
        self.session = session
        self.readings: Observable[[]] = Observable()
        self.trend = Trend(login_context.clock)
        self.monitor_offered = True
        self.error: OpenObdError | None = None
        self.send_error: OpenObdError | None = None
        self.outcome: ServiceResult | None = None
        self.unconfirmed: ServiceResult | None = None
        self.in_doubt = self.unclear = self.ended_here = self.interrupt_in_doubt = False
        self.is_finishing = False
        self.unsettled: Intent | None = None
        self.phase = Phase.CLAIMING
        self.record = record
        self.login_context = login_context
        self._on_session = on_session
        self._ended_at: float | None = None  # in monotonic seconds
        clock, scope = login_context.clock, login_context.scope
        self.timeline = Timeline(self.id, clock, scope, login_context.recorder, self.notify)
        self.losses = Losses(clock, scope, self._on_loss)
        self._notify_news = throttled(login_context, self.notify, "announce news of", self.id)
        self._notify_reading = throttled(login_context, self.readings.notify, "announce readings of", self.id)
        self._end_check = EndCheck(self, partial(ask, login_context, self), self.losses, clock, scope)
        self._streams = SessionStreams(
            partial(open_calls, login_context, self),
            TokenKeeper(clock),
            scope,
            clock,
            self._on_token,
            self._on_reading,
            self.losses.suspect,
            login_context.lookout,
        )
        reconnects, retries = login_context.reconnects, login_context.retries
        self._supervisor = StreamSupervisor(
            self._streams, self.losses, self.id, reconnects, retries, self._is_over, self._lose_line
        )
        self.used_car: Car | None = None
        self.services = SessionServices(
            self._make_handle(), partial(broker_of, login_context), partial(session_of, self), self._learn_facts
        )

    def _make_handle(self) -> SessionHandle:
        login_context = self.login_context
        return SessionHandle(
            self.id,
            self._streams.new_channel,
            self._streams.current_channel,
            self.keeper.newest,
            self._on_token,
            self._end_check.is_final,
            self.timeline.note,
            self.notify,
            login_context.clock,
            login_context.scope,
        )

    @property
    def keeper(self) -> TokenKeeper:
        """The newest session token."""
        return self._streams.keeper

    @property
    def origin(self) -> Origin:
        """The ticket or connector on which the session was started, as recorded."""
        return Origin(self.record.ticket, self.record.connector)

    @property
    def car(self) -> Car:
        """The control units of the car; created on first use, since most sessions never need them."""
        if self.used_car is None:
            from openobd_desktop.core.session.car.car import Car
            from openobd_desktop.core.session.car.records import keep_records, recall_scans

            recorder, scope = self.login_context.recorder, self.login_context.scope
            self.used_car = Car(self.services.handle, self.services, self.trend, may_clear=self.login_context.may_clear)
            keep_records(self.used_car, self.services.handle, recorder, lambda: self.record)
            if any(event.kind is EventKind.RESUMED for event in self.events):
                scope.start(recall_scans(self.used_car, self.services.handle, recorder), f"recall scans of {self.id}")
        return self.used_car

    @property
    def id(self) -> str:
        """The session's ID."""
        return self.session.id

    @property
    def events(self) -> list[SessionEvent]:
        """The timeline, oldest first."""
        return self.timeline.events

    @property
    def alive(self) -> bool:
        """Whether the session is running and can be controlled from this PC."""
        return self.phase not in (Phase.ENDED, Phase.LOST)

    @property
    def ended_ago(self) -> float:
        """Seconds since the session ended; 0 while it is running."""
        return 0.0 if self._ended_at is None else self.login_context.clock.monotonic() - self._ended_at

    def _learn_facts(self) -> None:
        """Records what is known about the vehicle, and the session's ticket if its origin was unknown."""
        ticket = self.services.vehicle.ticket.value
        record = self.services.vehicle.recorded_in(self.record)
        if ticket is not None and ticket.number and self.origin == Origin():
            record = replace(record, ticket=str(ticket.number))
        if record != self.record:
            self.record = record
            self.save()

    async def claim(self, token: Secret) -> None:
        """Claims the session with a single call, and keeps it open in the background.

        Raises:
            OpenObdError: the claim failed, and nothing was started in the background.
        """
        async with self._streams.claim_channel() as calls:
            first = await calls.authenticate(token)
            self.keeper.receive(first)
            await self.login_context.recorder.keep_token(self.id, TokenKind.SESSION, first)
            self._update_session(with_state(self.session, SessionState.ACTIVE))
            self.timeline.note(EventKind.CLAIMED)
            self.save(state=SessionState.ACTIVE, claimed_at=self.login_context.clock.now())
            self.services.locals.begin_muted()
            self._move(Phase.ACTIVE)
            self._supervisor.start()
        # The streams are already open, so their channel can be used.
        self.services.vehicle.start_loading()

    def resume(self, token: Secret, age: float) -> None:
        """Resumes the session after a crash with the newest saved token, which is ``age`` seconds old."""
        self.keeper.receive(token, age)
        self.timeline.note(EventKind.RESUMED)
        self.timeline.recall(self.services.recall)
        self._move(Phase.ACTIVE)
        self._supervisor.start()
        self.services.vehicle.start_loading()

    async def finish(self, result: ServiceResult) -> None:
        """Ends the session with its result; the token stream stays open until the result is confirmed.

        Raises:
            FinishUnderWay: another result is being sent; it is not affected.
            SessionEnded: the session had already ended.
            FunctionRunning: a function is running, so the result would end that function instead of the session.
            TokenLost: there is no token with which to send the result.
            OpenObdError: the service did not confirm the result; the error's ``meaning`` explains the session's state.
        """
        if self.is_finishing:
            raise FinishUnderWay
        if self.has_ended():
            raise SessionEnded
        if self.services.functions.current is not None:
            raise FunctionRunning
        self.keeper.newest()
        self.is_finishing = True
        try:
            with self.losses.ending():
                await self._finish(result)
        except OpenObdError:
            # Not done inside ``ending``, because a rejected result does not explain the end of the streams.
            if self._end_check.is_over():
                self._end(self.session.state)
            if self.phase is Phase.FINISHING:
                self._move(Phase.RECONNECTING if self.error else Phase.ACTIVE)
            if self.alive and not self.keeper.alive:
                self._lose_token()
            if self.has_ended():
                self.is_finishing = False
                self.notify()
            raise
        finally:
            self.is_finishing = False

    async def _finish(self, result: ServiceResult) -> None:
        recorder = self.login_context.recorder
        self._move(Phase.FINISHING)  # Shown before the disk has answered.
        note_newer_result(recorder, self.unsettled)
        intent = await recorder.record_intent(
            IntentKind.FINISH, ticket=self.origin.ticket, session_id=self.id, result=result, profile=self.record.profile
        )
        self.timeline.note(EventKind.FINISH_SENT)
        try:
            await self._deliver(result)
        except OpenObdError as error:
            self.timeline.note(EventKind.FINISH_FAILED, error.what)
            state = state_after(error, self)
            self.unsettled = self.unsettled if state is IntentState.REFUSED else intent
            await recorder.resolve_intent(intent, state)
            raise
        finally:
            self.send_error = None
        self.outcome, self.unconfirmed = result, None
        self.in_doubt, self.ended_here = False, True
        # The streams are not cancelled here, because the service itself ends them sooner.
        self.record_end(with_state(self.session, SessionState.FINISHED))
        if self.record.result != self.outcome:
            # The end was recorded before it was known that the result had been accepted.
            self.save(result=self.outcome)
        await recorder.forget_draft(self.id)
        # Done last: after a crash before this point, the next run finds out that the result was accepted.
        await recorder.resolve_intent(intent, IntentState.DONE)

    async def _deliver(self, result: ServiceResult) -> None:
        def on_unsent(error: OpenObdError | None) -> None:
            self.send_error = error
            self.notify()

        delivery = Delivery(
            self._streams.current_channel,
            self.losses.ending,
            self.keeper,
            self.login_context.clock,
            self._end_check.truth,
            on_unsent,
            believed=not self.services.functions.in_doubt,
            has_rival=self.unsettled is not None,
        )
        self.unconfirmed = result
        try:
            await delivery.deliver(result)
        except OpenObdError as error:
            failure = delivery.failure(error, self.session.state, has_ended=self.has_ended())
            self.in_doubt, self.unclear = delivery.in_doubt, delivery.unclear
            if failure is error:
                raise
            if failure is not None:
                raise failure from error

    async def ended(self, session: Session) -> None:
        """Records the end of the session and closes its streams."""
        self.record_end(session)
        await self._supervisor.stop()

    def record_end(self, session: Session) -> None:
        """Records the end of the session but leaves its streams open."""
        self._update_session(session)
        self._end(session.state)

    def _on_token(self, token: Secret) -> None:
        if self.has_ended():
            return
        self.keeper.receive(token)
        self.login_context.recorder.keep_newest_token(self.id, token)
        if self.losses.line_back():
            self.timeline.note_line_back()
        if self.phase is Phase.RECONNECTING:
            self.phase = Phase.ACTIVE
        self.error = None
        if self.phase is Phase.ACTIVE:
            self.timeline.note_steadiness()
        self._notify_news()

    def _on_reading(self, reading: ConnectorReading | None) -> None:
        if self.has_ended():
            return
        if reading is None:
            self.monitor_offered = False
            self._notify_news()
            return
        last, was_lost = self.trend.newest, self.trend.lost
        self.trend.add(reading)
        if self.phase is Phase.ACTIVE:
            self.timeline.note_steadiness()
        is_news = self.timeline.note_connector(lost=self.trend.lost)
        if was_lost and not self.trend.lost:
            self.services.vehicle.car_is_back()
        if is_news or last is None or (last.connected, last.healthy) != (reading.connected, reading.healthy):
            self._notify_news()
        else:
            # Only a page that shows every reading needs readings whose status has not changed.
            self._notify_reading()

    def _on_loss(self, loss: Loss) -> None:
        """Counts a loss and adds it to the timeline, unless the timeline already reports an unsteady connection."""
        self.record = replace(self.record, gaps=self.record.gaps + 1)
        if self.timeline.note_loss(loss):
            self.save()

    def _lose_line(self, error: OpenObdError | None) -> None:
        if self.phase is Phase.ENDED:
            return
        self.error = error
        self._move(Phase.RECONNECTING if self.phase is Phase.ACTIVE else self.phase)

    async def _is_over(self, error: OpenObdError | None) -> bool:
        """Returns whether the session is over; if not, marks the connection as lost unless the session may be ending.

        Checks the token's age first, and then asks the service unless ``error`` is merely a connection problem.
        """
        if self.has_ended():
            return True
        # The outcome of a pending call that ends the session reveals more about the streams than another call would.
        await self.losses.settled_within_grace()
        if self.has_ended():
            return True
        if not self.keeper.alive:
            self._lose_token()
            return True
        if not is_silence(error) and await self._end_check.finds_end(error):
            self._end(self.session.state)
        if self.has_ended():
            return True
        self.losses.reconnect_failed(error)
        # A stream that the service refuses to open is a connection problem only if the refusals continue.
        if error is None or isinstance(error, Unreachable) or self.losses.visible:
            self._lose_line(error)
        return False

    def has_ended(self) -> bool:
        """Returns whether the session has ended; not a property, because the result may change during any ``await``."""
        return self.phase is Phase.ENDED

    def _lose_token(self) -> None:
        self.losses.confirm()
        self.timeline.note(EventKind.TOKEN_LOST)
        self.error = TokenLost()
        recorder = self.login_context.recorder
        recorder.in_background("forget token", recorder.forget_token, self.id)
        self.services.control_lost()
        self._move(Phase.LOST)

    def update_from(self, session: Session | None) -> None:
        """Adopts the state reported by the service; None means that the service no longer knows the session."""
        if session is None:
            self.session = replace(self.session, state=SessionState.UNKNOWN, state_text="")
        # A state that was reported before the session ended, but arrives after its end, is ignored.
        elif session.state.is_final or not self.has_ended():
            self._update_session(session)

    def _update_session(self, session: Session) -> None:
        if session.state is SessionState.AVAILABLE and self.phase is not Phase.CLAIMING:
            # A claimed session never becomes available again; the reported state is that of a nested context.
            session = replace(session, state=SessionState.ACTIVE, state_text=SessionState.ACTIVE.value)
        self.session = session
        self._on_session(session)
        self.notify()

    def _end(self, state: SessionState) -> None:
        if self.phase is Phase.ENDED:
            return
        self.losses.session_ended()
        self.services.session_over()
        if not state.is_final:
            # No list will show this end: otherwise, the ticket would count as occupied until the program ends.
            self._on_session(self.session)
        if self.in_doubt and state.is_final:
            self._settle_doubt(accepted=state is SessionState.FINISHED)
        if state is SessionState.INTERRUPTED and self.interrupt_in_doubt:
            self.ended_here = True
        if self.trend.last is not None:
            self.timeline.note(EventKind.CONNECTION, self.trend.summary())
        self.timeline.note_end(state)
        self.keeper.forget()
        self.error = None
        self._ended_at = self.login_context.clock.monotonic()
        recorder = self.login_context.recorder
        recorder.in_background("forget token", recorder.forget_token, self.id)
        self.save(state=state, ended_at=self.login_context.clock.now(), result=self.outcome)
        self._move(Phase.ENDED)

    def _settle_doubt(self, *, accepted: bool) -> None:
        """Determines what happened to a result, now that the end of the session is known."""
        recorder = self.login_context.recorder
        if accepted:
            self.outcome, self.unconfirmed = self.unconfirmed, None
            self.ended_here = True
            recorder.in_background("forget draft", recorder.forget_draft, self.id)
        self.in_doubt = False
        intent, self.unsettled = self.unsettled, None
        if intent is not None:
            state = IntentState.DONE if accepted else IntentState.SETTLED
            recorder.in_background("settle finish", recorder.resolve_intent, intent, state)

    def save(self, **changes: object) -> None:
        """Applies ``changes`` to the session's record, and writes the record to the journal in the background."""
        self.record = replace(self.record, **{"state": self.session.state} | changes)
        recorder = self.login_context.recorder
        recorder.in_background("save session", recorder.save_session, self.record)

    def _move(self, phase: Phase) -> None:
        self.phase = phase
        self.notify()
