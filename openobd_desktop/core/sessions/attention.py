"""Events that need the operator's attention: causes in open sessions, handovers, and follow-ups of ended sessions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import Note, SessionRecord
from openobd_desktop.domain.session import SESSION_LIMIT, UserFeedback
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable

if TYPE_CHECKING:
    from openobd_desktop.core.journal.history import History
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.sessions.service import SessionService
    from openobd_desktop.domain.questions import Exchange
    from openobd_desktop.domain.tickets import Ticket

QUIET = 600.0
"""Seconds within which the same cause is announced at most once per session."""
PATIENCE = 10.0
"""How long a connection must be lost before the loss is announced, in seconds."""
LAST_MINUTE = 60.0
"""Remaining validity of the session token, in seconds, below which its expiry is announced."""
LONG_OPEN = 180.0
"""How long a question must be open before it needs attention, in seconds."""


class Cause(Enum):
    """What happened in a session, as announced by a notification or shown until the operator has seen it."""

    LINE_LOST = "connection lost"
    LINE_BACK = "connection back"
    CAR_LOST = "connector lost"
    CAR_BACK = "connector back"
    LIMIT_NEAR = "30 minutes left of the session"
    LIMIT_CLOSE = "10 minutes left of the session"
    RUNNING_OUT = "session token runs out"
    FINISH_UNSURE = "finish not confirmed"
    FINISH_CONFIRMED = "finish confirmed late"
    ANSWERED = "question answered"
    NOT_ANSWERED = "question open for a long time"
    ASSISTANCE = "assistance requested"
    WRONG_CAR = "wrong car"
    ENDED_ELSEWHERE = "ended by someone else"
    LOW_VOLTAGE = "low battery voltage"


WORST_FIRST = (
    Cause.RUNNING_OUT,
    Cause.FINISH_UNSURE,
    Cause.WRONG_CAR,
    Cause.ASSISTANCE,
    Cause.LINE_LOST,
    Cause.CAR_LOST,
    Cause.LOW_VOLTAGE,
    Cause.ENDED_ELSEWHERE,
    Cause.LIMIT_CLOSE,
    Cause.LIMIT_NEAR,
    Cause.ANSWERED,
    Cause.NOT_ANSWERED,
)
"""The causes that need the operator's attention."""
TO_ACKNOWLEDGE = frozenset({Cause.WRONG_CAR, Cause.ASSISTANCE})
"""Causes that count as unseen until the operator acknowledges them."""
_EVENTS = frozenset({Cause.ANSWERED, Cause.ASSISTANCE, Cause.ENDED_ELSEWHERE})
"""Causes that describe a past event, and therefore last until the operator has seen or acknowledged them."""
_SILENT = frozenset({Cause.NOT_ANSWERED})
"""Causes that are shown in the window but never announced by a notification."""


class Attention(Struct, frozen=True):
    """Something in a session that needs the operator's attention."""

    cause: Cause
    since: float
    """When the cause arose, in seconds since 1970 in UTC."""
    is_seen: bool = False
    """Whether the operator has looked at the session since the cause arose."""


LIMITS = {Cause.LIMIT_CLOSE: SESSION_LIMIT - 600, Cause.LIMIT_NEAR: SESSION_LIMIT - 1800}
"""Seconds after the start of a session at which its end is announced (3 h 50 min and 3 h 30 min), latest first."""


class Notification(Struct, frozen=True):
    """A notification about one session."""

    cause: Cause
    session_id: str


class _Watched(Struct):
    """The state of one session at the last check."""

    true: frozenset[Cause] = frozenset()
    announced: set[Cause] = field(default_factory=set)
    """Causes that were announced and still apply, so that their end must be announced too."""
    lost_at: float | None = None
    line_since: float = 0.0
    """When this PC's connection was restored, in monotonic seconds."""
    was_finishing: bool = False
    finish_unsure: bool = False
    settled: int | None = None
    """Number of questions whose outcome has been processed; None before the first check."""
    recalled: int = 0
    """Number of questions from earlier runs that have been processed."""
    was_ended: bool | None = None
    attention: dict[Cause, Attention] = field(default_factory=dict)


class AttentionRules(Observable[[]]):
    """Determines what needs attention by comparing the sessions with their previous states.

    Notifies its listeners whenever a session's need for attention changes.

    Attributes:
        has_low_voltage: Function that returns whether a session's car battery is low.
    """

    def __init__(self, clock: Clock, service_time: Callable[[], float]) -> None:
        """``service_time`` returns the service's time, in seconds since 1970 in UTC."""
        super().__init__()
        self.has_low_voltage: Callable[[str], bool] = lambda session_id: False
        self._clock = clock
        self._service_time = service_time
        self._watched: dict[str, _Watched] = {}
        self._announced_at: dict[Notification, float] = {}
        self._handed_over: tuple[Note, ...] = ()
        self._new_tickets: tuple[Ticket, ...] = ()

    @property
    def new_tickets(self) -> tuple[Ticket, ...]:
        """The tickets created while the program was running and not seen yet, oldest first."""
        return self._new_tickets

    def set_new_tickets(self, tickets: tuple[Ticket, ...]) -> None:
        """Replaces ``new_tickets``."""
        if tickets != self._new_tickets:
            self._new_tickets = tickets
            self.notify()

    @property
    def handed_over(self) -> tuple[Note, ...]:
        """The tickets that colleagues have handed over to this user and that are not acknowledged yet, oldest first."""
        return self._handed_over

    def set_handed_over(self, notes: tuple[Note, ...]) -> None:
        """Replaces ``handed_over``; a ticket is treated like a session, whether or not there is one on this PC."""
        if notes != self._handed_over:
            self._handed_over = notes
            self.notify()

    def look(self, sessions: Sequence[ActiveSession], *, seen: bool) -> list[Notification]:
        """Returns the notifications to show now.

        Args:
            sessions: The sessions open on this PC.
            seen: Whether the window is active; if so, the changes are visible there and are never announced.
        """
        gone = self._watched.keys() - {active.id for active in sessions}
        former = {session_id: watched.attention for session_id, watched in self._watched.items()}
        for session_id in gone:
            del self._watched[session_id]
        notices = [Notification(cause, active.id) for active in sessions for cause in self._changes(active)]
        if former != {session_id: watched.attention for session_id, watched in self._watched.items()}:
            self.notify()
        return [] if seen else [notice for notice in notices if self._may_announce(notice)]

    def of(self, session_id: str) -> tuple[Attention, ...]:
        """Returns what needs attention in a session, worst first; includes causes that have already been seen."""
        watched = self._watched.get(session_id)
        return tuple(watched.attention[cause] for cause in WORST_FIRST if cause in watched.attention) if watched else ()

    def unseen(self, session_id: str) -> tuple[Attention, ...]:
        """Returns what needs attention in a session and has not been seen or acknowledged yet, worst first."""
        return tuple(attention for attention in self.of(session_id) if not attention.is_seen)

    @property
    def count(self) -> int:
        """Number of sessions with an unseen or unacknowledged cause, plus the number of handovers and new tickets."""
        unseen = (any(not each.is_seen for each in watched.attention.values()) for watched in self._watched.values())
        return sum(unseen) + len(self._handed_over) + len(self._new_tickets)

    def see(self, session_id: str, *causes: Cause) -> None:
        """Marks ``causes`` as seen; by default, all causes that need no acknowledgement, except answers."""
        watched = self._watched.get(session_id)
        if watched is None:
            return
        wanted = set(causes or watched.attention.keys() - {Cause.ANSWERED}) - TO_ACKNOWLEDGE
        self._replace(watched, {cause: _seen(each) if cause in wanted else each for cause, each in _items(watched)})

    def acknowledge(self, active: ActiveSession, cause: Cause) -> None:
        """Removes a cause that the operator has acknowledged; a different wrong car causes a new warning."""
        if cause is Cause.WRONG_CAR:
            active.services.vehicle.acknowledge()
        if (watched := self._watched.get(active.id)) is not None:
            self._replace(watched, {one: each for one, each in _items(watched) if one is not cause})

    def _replace(self, watched: _Watched, attention: dict[Cause, Attention]) -> None:
        attention = {cause: each for cause, each in attention.items() if not (each.is_seen and cause in _EVENTS)}
        if attention != watched.attention:
            watched.attention = attention
            self.notify()

    def _changes(self, active: ActiveSession) -> list[Cause]:
        watched = self._watched.setdefault(active.id, _Watched())
        before, watched.true = watched.true, self._conditions(active, watched)
        events = self._events(active, watched)
        begun = [cause for cause in Cause if cause in watched.true - before] + events
        self._follow_attention(watched, events)
        over = (before - watched.true) & watched.announced
        watched.announced -= over
        for lost, back in ((Cause.LINE_LOST, Cause.LINE_BACK), (Cause.CAR_LOST, Cause.CAR_BACK)):
            if lost in over and active.alive:
                begun.append(back)
        if Cause.FINISH_UNSURE in over and active.outcome is not None:
            begun.append(Cause.FINISH_CONFIRMED)
        return begun

    def _conditions(self, active: ActiveSession, watched: _Watched) -> frozenset[Cause]:
        self._follow_line(active, watched)
        self._follow_finish(active, watched)
        if active.phase is Phase.ENDED:
            return frozenset()
        asked = active.services.questions.open
        lost = watched.lost_at is not None and self._clock.monotonic() - watched.lost_at > PATIENCE
        judged = {
            Cause.LINE_LOST: lost,
            Cause.CAR_LOST: active.alive and self._car_is_lost(active, watched),
            Cause.RUNNING_OUT: active.phase is not Phase.CLAIMING and active.keeper.left < LAST_MINUTE,
            Cause.FINISH_UNSURE: watched.finish_unsure,
            Cause.WRONG_CAR: active.services.vehicle.warns,
            Cause.LOW_VOLTAGE: self.has_low_voltage(active.id),
            Cause.NOT_ANSWERED: asked is not None and self._clock.monotonic() - asked.since > LONG_OPEN,
        }
        return frozenset(cause for cause, is_true in judged.items() if is_true) | self._limit(active)

    def _events(self, active: ActiveSession, watched: _Watched) -> list[Cause]:
        """Returns what has happened since the last check; only the newest question can still be open."""
        questions = active.services.questions
        number = len(questions.exchanges) - (questions.open is not None)
        is_first, was_ended, before = watched.settled is None, watched.was_ended, watched.settled or 0
        watched.settled, watched.was_ended = number, active.phase is Phase.ENDED
        events: list[Cause] = []
        if watched.recalled != questions.recalled:
            # Answers from an earlier run are not new, but a call for help may not have been acknowledged.
            watched.recalled, before = questions.recalled, max(before, questions.recalled)
            events += _calls_for_help(questions.exchanges[: questions.recalled])
        if is_first:
            return events
        for exchange in questions.exchanges[before:number]:
            cause, revokes = _meaning_of(exchange)
            if revokes:
                watched.attention = {one: each for one, each in _items(watched) if one is not Cause.ASSISTANCE}
            events += [cause] if cause else []
        if watched.was_ended and not was_ended and not active.ended_here:
            events.append(Cause.ENDED_ELSEWHERE)
        return list(dict.fromkeys(events))

    def _follow_attention(self, watched: _Watched, events: Sequence[Cause]) -> None:
        """Adds causes that have arisen and removes those that no longer apply; past events stay until they are seen."""
        now = self._clock.now()
        kept = {cause: each for cause, each in _items(watched) if cause in watched.true or cause in _EVENTS}
        kept |= {cause: Attention(cause, now) for cause in watched.true if cause not in kept}
        watched.attention = kept | {cause: Attention(cause, now) for cause in events}

    def _car_is_lost(self, active: ActiveSession, watched: _Watched) -> bool:
        """Returns whether the connector is lost; while this PC is offline, returns the last known state."""
        if watched.lost_at is not None or not active.trend.lost:
            return watched.lost_at is not None and Cause.CAR_LOST in watched.true
        is_noticeable = self._clock.monotonic() - watched.line_since > PATIENCE
        return is_noticeable or Cause.CAR_LOST in watched.true

    def _follow_line(self, active: ActiveSession, watched: _Watched) -> None:
        away = active.alive and active.error is not None
        if not away and active.phase is not Phase.RECONNECTING:
            if watched.lost_at is not None:
                watched.line_since = self._clock.monotonic()
            watched.lost_at = None
        elif watched.lost_at is None:
            watched.lost_at = self._clock.monotonic()

    def _follow_finish(self, active: ActiveSession, watched: _Watched) -> None:
        """Tracks whether a finish has failed; the outcome stays open until the session has ended."""
        if active.phase is Phase.ENDED:
            watched.finish_unsure = False
        elif active.phase is Phase.FINISHING:
            watched.was_finishing = True
            watched.finish_unsure |= active.send_error is not None
        elif watched.was_finishing:
            watched.finish_unsure = True

    def _limit(self, active: ActiveSession) -> frozenset[Cause]:
        created = active.session.created_at
        age = 0.0 if created is None else self._service_time() - created
        return frozenset([cause for cause, limit in LIMITS.items() if age >= limit][:1])

    def _may_announce(self, notice: Notification) -> bool:
        if notice.cause in _SILENT:
            return False
        now = self._clock.monotonic()
        if notice in self._announced_at and now - self._announced_at[notice] < QUIET:
            return False
        self._announced_at[notice] = now
        if notice.session_id in self._watched:
            self._watched[notice.session_id].announced.add(notice.cause)
        return True


def _meaning_of(exchange: Exchange) -> tuple[Cause | None, bool]:
    """Returns the cause for attention in a closed question, and whether the answer revokes a call for help."""
    # Imported when the first question has been asked, because most runs of the program ask none.
    from openobd_desktop.core.session.services.question_templates import feedback_of
    from openobd_desktop.domain.questions import ExchangeState, QuestionKind

    if exchange.state is not ExchangeState.ANSWERED or exchange.question.kind is QuestionKind.TEXT:
        return None, False
    feedback = feedback_of(exchange)
    if feedback is UserFeedback.ASSISTANCE_REQUESTED:
        return Cause.ASSISTANCE, False
    return Cause.ANSWERED, feedback is not None


def _calls_for_help(exchanges: Sequence[Exchange]) -> list[Cause]:
    """Returns an earlier run's call for help, unless a later answer revokes it."""
    calls = False
    for exchange in exchanges:
        cause, revokes = _meaning_of(exchange)
        calls = cause is Cause.ASSISTANCE or (calls and not revokes)
    return [Cause.ASSISTANCE] if calls else []


def _items(watched: _Watched) -> tuple[tuple[Cause, Attention], ...]:
    return tuple(watched.attention.items())


def _seen(attention: Attention) -> Attention:
    return replace(attention, is_seen=True)


async def set_follow_up(service: SessionService, history: History, session_id: str, *, needed: bool) -> SessionRecord:
    """Marks a session on this PC as needing a follow-up, or records that it was followed up; returns the record.

    Works without a login, like the history itself.

    Raises:
        HistoryUnreadable: this PC has no record of the session.
        JournalUnavailable: the record could not be written.
    """
    active = service.open_session(session_id)
    if active is not None:
        active.save(**_changes(active.record, service.clock.now(), needed=needed))
        if not needed:
            service.attention.acknowledge(active, Cause.ASSISTANCE)
        record = active.record
    else:
        if not history.is_of_demo:
            await service.recorder.write_record(session_id)
        found = await history.session(session_id)
        if found is None:
            raise HistoryUnreadable(what="This session is not in the history.")
        record = replace(found, **_changes(found, service.clock.now(), needed=needed))
        await _write(service, record, of_demo=history.is_of_demo)
    service.store.remember_record(record)
    return record


def _changes(record: SessionRecord, now: float, *, needed: bool) -> dict[str, float]:
    """Returns the times to record; their order is right even if the clock has been set back."""
    if needed:
        return {"flagged_at": max(now, (record.followed_up_at or 0.0) + 1)}
    return {"followed_up_at": max(now, record.flagged_at or 0.0)}


async def _write(service: SessionService, record: SessionRecord, *, of_demo: bool) -> None:
    recorder = service.recorder
    journal = recorder.demo_journal if of_demo else recorder.journal
    if journal is None:
        return
    if of_demo:
        await journal.save_session(record)
        return
    failed: list[bool] = []
    await recorder.attempt(partial(journal.save_session, record), on_failure=lambda: failed.append(True))
    # The recorder's error may be that of another record, which still cannot be written.
    if failed:
        raise recorder.error or JournalUnavailable()
    if record.scope:
        recorder.on_shared()
