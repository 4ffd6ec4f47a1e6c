"""One session open here: claimed or taken up again, kept alive by its line, and ended."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from enum import Enum

from openobd_desktop.core.aio.backoff import LIVED, Backoff, RateLimiter
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.ports.service import Controller, SessionCalls, SessionCallsFactory
from openobd_desktop.core.session.connection_trend import Trend
from openobd_desktop.core.session.finish import Delivery
from openobd_desktop.core.session.losses import Loss, Losses, is_silence
from openobd_desktop.core.session.services import SessionServices
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.streams import SessionStreams
from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.domain.journal import EventKind, IntentKind, IntentState, SessionEvent, SessionRecord, TokenKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, ServiceResult, Session, SessionState
from openobd_desktop.domain.vehicle import TicketDetails
from openobd_desktop.errors import FunctionRunning, OpenObdError, ServiceFault, SessionNotFound, TokenLost, Unreachable

RESTART_PAUSE = 1.0
LOOK_PAUSE = 0.5
"""Seconds between two looks at a session whose line has ended just now."""
LOOK_LIMIT = 1.0
"""Seconds that a line which broke waits to be told whether the session has ended, before it is opened anew."""
LOSSES_AT_ONCE = 10
LOSSES_A_SECOND = 1 / 60
"""How many losses of the line its timeline tells one by one; of the others only the first, and the lasting return."""
NEWS_AT_ONCE, NEWS_A_SECOND = 20, 5.0
"""How many tokens and readings are told one by one: in a row, and after that by the second. Normal is one a second."""

_log = logging.getLogger(__name__)

_END_EVENTS = {
    SessionState.FINISHED: EventKind.FINISHED,
    SessionState.INTERRUPTED: EventKind.INTERRUPTED,
    SessionState.FAILED: EventKind.FAILED,
}


class Phase(Enum):
    """Where an open session stands, as seen from here."""

    CLAIMING = "claiming"
    ACTIVE = "active"
    RECONNECTING = "reconnecting"
    FINISHING = "finishing"
    LOST = "lost"
    """No valid token is left; only an interrupt helps."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a session was started on; both empty if it was claimed from the list."""

    ticket: str = ""
    connector: str = ""


@dataclass(frozen=True, slots=True)
class LoginContext:
    """What an open session works with."""

    controller: Controller
    open_calls: SessionCallsFactory
    scope: TaskScope
    clock: Clock
    recorder: JournalRecorder
    reconnects: RateLimiter
    """Of this PC as a whole."""


class ActiveSession(Observable[[]]):
    """A session open here; its listeners are called after each change and read what they need."""

    def __init__(
        self,
        record: SessionRecord,
        session: Session,
        login_context: LoginContext,
        on_session: Callable[[Session], None],
    ) -> None:
        super().__init__()
        self.session = session
        self.origin = Origin(record.ticket, record.connector)
        self.keeper = TokenKeeper(login_context.clock)
        self.reading: ConnectorReading | None = None
        self.trend = Trend(login_context.clock)
        self.monitor_offered = True
        self.error: OpenObdError | None = None
        """Why the line is away, while it is."""
        self.send_error: OpenObdError | None = None
        """Why a result that is being sent has not arrived yet; it is tried again while a token is left."""
        self.outcome: ServiceResult | None = None
        """What ``finish`` told the service, once that is confirmed."""
        self.unconfirmed: ServiceResult | None = None
        """What ``finish`` last sent without a confirmation."""
        self.in_doubt = False
        """``unconfirmed`` may have been taken all the same."""
        self.phase = Phase.CLAIMING
        self.events: list[SessionEvent] = []
        self._record = record
        self._login_context = login_context
        self._on_session = on_session
        self._connection_at = 0.0
        self._ended_at: float | None = None
        """Seconds of the monotonic clock."""
        self._told_losses = RateLimiter(login_context.clock, LOSSES_AT_ONCE, LOSSES_A_SECOND)
        self._told_news = RateLimiter(login_context.clock, NEWS_AT_ONCE, NEWS_A_SECOND)
        self._has_untold_news = False
        self._unsteady = False
        """The line breaks so often that its returns are told no more until one lasts."""
        self._back_at = 0.0
        self._connector_lost = False
        self._keeping: asyncio.Future[None] | None = None
        self._unknown = False
        """The service no longer knows the session."""
        self._line_began = 0.0
        self._losses = Losses(login_context.clock, login_context.scope, self._take_loss)
        self._streams = SessionStreams(
            lambda: login_context.open_calls(self.session),
            self.keeper,
            login_context.scope,
            login_context.clock,
            self._take_token,
            self._take_reading,
            self._take_end_of_line,
        )
        self.services = self._make_services()

    def _make_services(self) -> SessionServices:
        login_context = self._login_context
        handle = SessionHandle(
            self.id,
            self._streams.new_channel,
            self._streams.current_channel,
            self.keeper.newest,
            self._take_token,
            self._is_final,
            self.note,
            self.notify,
            login_context.clock,
            login_context.scope,
        )
        return SessionServices(
            handle, lambda: login_context.controller.broker, lambda: self.session, self._learn_ticket
        )

    @property
    def id(self) -> str:
        """The session's id."""
        return self.session.id

    @property
    def alive(self) -> bool:
        """The session goes on and can be steered from here."""
        return self.phase not in (Phase.ENDED, Phase.LOST)

    @property
    def reading_age(self) -> float | None:
        """Seconds since the last reading of the connection monitor; None before the first."""
        return None if self.reading is None else self._login_context.clock.monotonic() - self._connection_at

    @property
    def ended_ago(self) -> float:
        """Seconds since the session has ended; 0 while it goes on."""
        return 0.0 if self._ended_at is None else self._login_context.clock.monotonic() - self._ended_at

    def note(self, kind: EventKind, detail: str = "", *, at: float | None = None) -> None:
        """Adds a line to the timeline, of now or of another moment."""
        event = SessionEvent(self._login_context.clock.now() if at is None else at, kind, detail)
        self.events.append(event)
        self._login_context.recorder.note(self.id, event)

    def _learn_ticket(self, ticket: TicketDetails) -> None:
        """The service knows the ticket of a session that was claimed from the list."""
        if ticket.number and self.origin == Origin():
            self.origin = Origin(ticket=str(ticket.number))
            self._record = replace(self._record, ticket=self.origin.ticket)
            self._save()

    async def claim(self, token: Secret) -> None:
        """Claims the session, once, and starts to keep it.

        Raises:
            OpenObdError: the claim failed; nothing runs in the background then.
        """
        async with self._streams.claim_channel() as calls:
            first = await calls.authenticate(token)
            self.keeper.receive(first)
            await self._login_context.recorder.keep_token(self.id, TokenKind.SESSION, first)
            self._take(self._told_as(SessionState.ACTIVE))
            self.note(EventKind.CLAIMED)
            self._save(state=SessionState.ACTIVE, claimed_at=self._login_context.clock.now())
            self.services.locals.begin_muted()
            self._start_keeping()
        # The line is followed by now, so that its channel serves.
        self.services.vehicle.start_loading()

    def resume(self, token: Secret, age: float) -> None:
        """Carries on after a crash with the newest token that was kept, ``age`` seconds old."""
        self.keeper.receive(token, age)
        self.note(EventKind.RESUMED)
        self.recall_events()
        self._start_keeping()
        self.services.vehicle.start_loading()

    def recall_events(self) -> None:
        """Puts what a former run kept of the timeline before that of this one; nothing waits for it."""
        self._login_context.scope.start(self._recall_events(), f"recall timeline of {self.id}")

    async def _recall_events(self) -> None:
        kept = list(await self._login_context.recorder.events(self.id))
        # What was noted meanwhile may have been kept by then.
        while kept and kept[-1] in self.events:
            kept.pop()
        self.events[:0] = kept
        self.notify()

    def save_again(self) -> None:
        """Writes the session as it is, for those who are told of it from now on."""
        self._save()

    async def finish(self, result: ServiceResult) -> None:
        """Ends the session with its outcome; the token stream runs on until this is confirmed.

        Raises:
            FunctionRunning: a function works on the car; the result would end it and not the session.
            TokenLost: there is no token to send it with.
            OpenObdError: the service did not confirm it; the session is as the error's ``meaning`` tells.
        """
        if self.services.functions.current is not None:
            raise FunctionRunning
        self.keeper.newest()
        try:
            with self._losses.ending():
                await self._finish(result)
        except OpenObdError:
            # Not before: a finish that was not accepted does not explain the end of the line.
            self._resettle()
            raise

    async def _finish(self, result: ServiceResult) -> None:
        recorder = self._login_context.recorder
        intent = await recorder.record_intent(
            IntentKind.FINISH, ticket=self.origin.ticket, session_id=self.id, result=result
        )
        self.note(EventKind.FINISH_SENT)
        self._move(Phase.FINISHING)
        try:
            await self._deliver(result)
        except OpenObdError as error:
            self.note(EventKind.FINISH_FAILED, error.what)
            await recorder.resolve_intent(intent, IntentState.UNKNOWN if error.ambiguous else IntentState.REFUSED)
            raise
        finally:
            self.send_error = None
        self._confirm()
        await recorder.resolve_intent(intent, IntentState.DONE)
        await recorder.forget_draft(self.id)
        # The service ends the streams itself, which is over sooner than if they were cut off from here.
        self.take_end(self._told_as(SessionState.FINISHED))

    async def _deliver(self, result: ServiceResult) -> None:
        delivery = Delivery(
            self._sending,
            self.keeper,
            self._login_context.clock,
            self._truth,
            self._on_unsent,
            believed=not self.services.functions.in_doubt,
        )
        self.unconfirmed = result
        try:
            await delivery.deliver(result)
        except OpenObdError:
            self.in_doubt = delivery.in_doubt
            raise

    @asynccontextmanager
    async def _sending(self) -> AsyncIterator[SessionCalls]:
        async with self._streams.current_channel() as calls:
            with self._losses.ending():
                yield calls

    def being_ended(self) -> AbstractContextManager[None]:
        """Wraps what is done elsewhere to end the session, so that its streams' end is no surprise."""
        return self._losses.ending()

    async def ended(self, session: Session) -> None:
        """Takes in that the session has ended; first of all, so that its streams' end is no surprise."""
        self.take_end(session)
        await self._stop_keeping()

    def take_end(self, session: Session) -> None:
        """Takes in that the session has ended."""
        self._take(session)
        self._end(session.state)

    def _start_keeping(self) -> None:
        self._move(Phase.ACTIVE)
        self._keeping = self._login_context.scope.start(self._supervise(), f"supervise session {self.id}")

    async def _supervise(self) -> None:
        """Begins the keeping again if a fault of this program ends it; the scope has reported that."""
        while True:
            keeping = self._login_context.scope.start(self._keep(), f"keep session {self.id}")
            try:
                await asyncio.wait([keeping])
            finally:
                keeping.cancel()
                await asyncio.wait([keeping])
            if keeping.exception() is None:
                return
            self._losses.suspect(ServiceFault())
            self._losses.confirm()
            self._lose_line(ServiceFault())
            await self._login_context.clock.sleep(RESTART_PAUSE)

    async def _keep(self) -> None:
        """Keeps the line up until the session is over."""
        clock = self._login_context.clock
        backoff = Backoff(clock)
        while True:
            renewals = self.keeper.renewals
            self._line_began = clock.monotonic()
            backoff.begin()
            error = await self._streams.run()
            self._losses.suspect(error)
            if await self._is_over(error):
                return
            await clock.sleep(backoff.next(useful=self.keeper.renewals > renewals))
            await self._login_context.reconnects.acquire()

    def _take_token(self, token: Secret) -> None:
        if self._has_ended():
            return
        self.keeper.receive(token)
        recorder = self._login_context.recorder
        recorder.keep_newest_token(self.id, token)
        if self._losses.line_back():
            self._back_at = self._login_context.clock.monotonic()
            if not self._unsteady:
                self.note(EventKind.LINE_BACK)
        if self.phase is Phase.RECONNECTING:
            self.phase = Phase.ACTIVE
        self.error = None
        self._note_steadiness()
        self._tell_news()

    def _take_reading(self, reading: ConnectorReading | None) -> None:
        if self._has_ended():
            return
        if reading is None:
            self.monitor_offered = False
        else:
            self.reading, self._connection_at = reading, self._login_context.clock.monotonic()
            self.trend.add(reading)
            self._note_steadiness()
            self._note_loss()
        self._tell_news()

    def _note_loss(self) -> None:
        if self.trend.lost != self._connector_lost:
            self._connector_lost = self.trend.lost
            self.note(EventKind.CONNECTOR_LOST if self._connector_lost else EventKind.CONNECTOR_BACK)

    def _take_end_of_line(self, error: OpenObdError | None) -> None:
        """Before the line is cleared away, since other streams of the session may end at the same moment."""
        self._losses.suspect(error, lived=self._login_context.clock.monotonic() - self._line_began)

    def _take_loss(self, loss: Loss) -> None:
        """Counts every loss; what is told and saved of them is bounded, whatever the other side does."""
        told = self._told_losses.try_acquire()
        self._record = replace(self._record, gaps=self._record.gaps + 1)
        if not self._unsteady:
            self._unsteady = not told
            self.note(EventKind.LINE_LOST, loss.why, at=loss.at)
            self._save()

    def _lose_line(self, error: OpenObdError | None) -> None:
        if self.phase is Phase.ENDED:
            return
        self.error = error
        self._move(Phase.RECONNECTING if self.phase is Phase.ACTIVE else self.phase)

    def _note_steadiness(self) -> None:
        if (
            self._unsteady
            and self.phase is Phase.ACTIVE
            and self._login_context.clock.monotonic() - self._back_at >= LIVED
        ):
            self._unsteady = False
            self.note(EventKind.LINE_BACK)

    async def _is_over(self, error: OpenObdError | None) -> bool:
        """The session is over; if not, its line is away, and shown to be unless that may be the session's end.

        The token's age comes first; then the service is asked, unless the line alone explains the end.
        """
        if self._has_ended():
            return True
        # What has been sent from here to end the session explains more than any answer to another call.
        await self._losses.calm_within_grace()
        if self._has_ended():
            return True
        if not self.keeper.alive:
            self._lose_token()
            return True
        if not is_silence(error) and await self._ask_for_end(error):
            return True
        self._losses.weigh(error)
        # A stream that the service refuses is no trouble of the line, unless it lasts.
        if error is None or isinstance(error, Unreachable) or self._losses.visible:
            self._lose_line(error)
        return False

    async def _ask_for_end(self, error: OpenObdError | None) -> bool:
        if isinstance(error, Unreachable):
            told = await self._look_up_quickly()
        else:
            told = await self._look_up()
        if told and (self._unknown or self.session.state.is_final):
            # Whether it was the one that ended the session is settled first.
            await self._losses.calm()
            self._end(self.session.state)
        return self._has_ended()

    async def _look_up_quickly(self) -> bool:
        clock, scope = self._login_context.clock, self._login_context.scope
        limit = clock.sleep(LOOK_LIMIT * clock.factor)
        return bool(await scope.at_most(limit, self._look_up(), f"look up session {self.id}"))

    def _has_ended(self) -> bool:
        return self.phase is Phase.ENDED

    def _lose_token(self) -> None:
        self._losses.confirm()
        self.note(EventKind.TOKEN_LOST)
        self.error = TokenLost()
        recorder = self._login_context.recorder
        recorder.in_background("forget token", recorder.forget_token, self.id)
        self.services.session_over()
        self._move(Phase.LOST)

    def _resettle(self) -> None:
        """The phase after a finish that did not come about: that of the session as the service last reported it."""
        if self._unknown or self.session.state.is_final:
            self._end(self.session.state)
        if self.phase is Phase.FINISHING:
            self._move(Phase.RECONNECTING if self.error else Phase.ACTIVE)
        if self.alive and not self.keeper.alive:
            self._lose_token()

    def _on_unsent(self, error: OpenObdError | None) -> None:
        self.send_error = error
        self.notify()

    async def _is_final(self) -> bool:
        await self._losses.calm_within_grace()
        while self.alive:
            if await self._look_up_quickly() and (self._unknown or self.session.state.is_final):
                return True
            if not self._losses.may_be_ending:
                return False
            await self._pause_of_look()
        return True

    async def _truth(self) -> SessionState | None:
        while await self._look_up():
            if not (self.session.state.is_running and self._losses.may_be_ending):
                return self.session.state
            await self._pause_of_look()
        return None

    async def _pause_of_look(self) -> None:
        """The end of the line may have been seen before the service tells the session's."""
        await self._login_context.clock.sleep(LOOK_PAUSE * self._login_context.clock.factor)

    async def _look_up(self) -> bool:
        """Fetches the session's state; False if the service cannot tell."""
        try:
            session = await self._login_context.controller.get_session(self.id)
            # A reply that was under way while the session ended is news of before.
            if session.state.is_final or not self._has_ended():
                self._take(session)
        except SessionNotFound:
            if not self._has_ended():
                self._unknown = True
                self.session = replace(self.session, state=SessionState.UNKNOWN)
        except OpenObdError as error:
            _log.info("state of session %s is not known: %s", self.id, error.what)
            return False
        return True

    def _told_as(self, state: SessionState) -> Session:
        """The session as the service tells it from now on, without asking: it has just confirmed ``state``."""
        return replace(self.session, state=state, state_text=state.value)

    def _take(self, session: Session) -> None:
        if session.state is SessionState.AVAILABLE and self.phase is not Phase.CLAIMING:
            # What was claimed never becomes available again, whatever a nested context may look like from outside.
            session = replace(session, state=SessionState.ACTIVE, state_text=SessionState.ACTIVE.value)
        self.session = session
        self._on_session(session)
        self.notify()

    def _end(self, state: SessionState) -> None:
        if self.phase is Phase.ENDED:
            return
        self._losses.session_ended()
        self.services.session_over()
        if state is SessionState.FINISHED and self.in_doubt:
            self._confirm()
            recorder = self._login_context.recorder
            recorder.in_background("forget draft", recorder.forget_draft, self.id)
        if self.trend.last is not None:
            self.note(EventKind.CONNECTION, self.trend.summary().text)
        self.note(_END_EVENTS.get(state, EventKind.ENDED))
        self.keeper.forget()
        self.error = None
        self._ended_at = self._login_context.clock.monotonic()
        recorder = self._login_context.recorder
        recorder.in_background("forget token", recorder.forget_token, self.id)
        self._save(state=state, ended_at=self._login_context.clock.now(), result=self.outcome)
        self._move(Phase.ENDED)

    def _confirm(self) -> None:
        """The session has ended as finished, so what was sent from here has been taken."""
        self.outcome, self.unconfirmed, self.in_doubt = self.unconfirmed, None, False

    def _save(self, **changes: object) -> None:
        state = changes.pop("state", self.session.state)
        self._record = replace(self._record, state=state, **changes)  # type: ignore[arg-type]  # fields by name
        recorder = self._login_context.recorder
        recorder.in_background("save session", recorder.save_session, self._record)

    async def _stop_keeping(self) -> None:
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            keeping.cancel()
            await asyncio.wait([keeping])

    def _move(self, phase: Phase) -> None:
        self.phase = phase
        self.notify()

    def _tell_news(self) -> None:
        """Tells of a token or reading: of some at once, and of a flood a few times a second and always of the last."""
        if self._has_untold_news:
            return
        if self._told_news.try_acquire():
            self.notify()
            return
        self._has_untold_news = True
        self._login_context.scope.start(self._tell_news_later(), f"tell news of {self.id}")

    async def _tell_news_later(self) -> None:
        await self._told_news.acquire()
        self._has_untold_news = False
        self.notify()
