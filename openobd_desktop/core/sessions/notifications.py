"""Rules for desktop notifications about open sessions: urgent ones only, each cause at most once every ten minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import SESSION_LIMIT

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

QUIET = 600.0
"""Seconds within which the same cause is announced at most once per session."""
PATIENCE = 10.0
"""How long a connection must be lost before the loss is announced, in seconds."""
LAST_MINUTE = 60.0
"""Remaining validity of the session token, in seconds, below which its expiry is announced."""


class Cause(Enum):
    """The cause of a notification."""

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


class NotificationRules:
    """Decides which notifications to show by comparing the sessions with their previous states."""

    def __init__(self, clock: Clock, service_time: Callable[[], float]) -> None:
        """``service_time`` returns the service's time, in seconds since 1970 in UTC."""
        self._clock = clock
        self._service_time = service_time
        self._watched: dict[str, _Watched] = {}
        self._announced_at: dict[Notification, float] = {}

    def look(self, sessions: Sequence[ActiveSession], *, seen: bool) -> list[Notification]:
        """Returns the notifications to show now.

        Args:
            sessions: The sessions open on this PC.
            seen: Whether the window is active; if so, the changes are visible there and are never announced.
        """
        for gone in self._watched.keys() - {active.id for active in sessions}:
            del self._watched[gone]
        notices = [Notification(cause, active.id) for active in sessions for cause in self._changes(active)]
        return [] if seen else [notice for notice in notices if self._may_announce(notice)]

    def answered(self, session_id: str, *, seen: bool) -> list[Notification]:
        """Returns the notifications to show when a question in the session has been answered; empty if ``seen``."""
        notice = Notification(Cause.ANSWERED, session_id)
        return [notice] if not seen and self._may_announce(notice) else []

    def _changes(self, active: ActiveSession) -> list[Cause]:
        watched = self._watched.setdefault(active.id, _Watched())
        before, watched.true = watched.true, self._conditions(active, watched)
        begun = [cause for cause in Cause if cause in watched.true - before]
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
        lost = watched.lost_at is not None and self._clock.monotonic() - watched.lost_at > PATIENCE
        judged = {
            Cause.LINE_LOST: lost,
            Cause.CAR_LOST: active.alive and self._car_is_lost(active, watched),
            Cause.RUNNING_OUT: active.phase is not Phase.CLAIMING and active.keeper.left < LAST_MINUTE,
            Cause.FINISH_UNSURE: watched.finish_unsure,
        }
        return frozenset(cause for cause, is_true in judged.items() if is_true) | self._limit(active)

    def _car_is_lost(self, active: ActiveSession, watched: _Watched) -> bool:
        """Returns whether the connector is lost; while this PC is offline, returns the last known answer."""
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
        age = 0.0 if created is None else self._service_time() - created.timestamp()
        return frozenset([cause for cause, limit in LIMITS.items() if age >= limit][:1])

    def _may_announce(self, notice: Notification) -> bool:
        now = self._clock.monotonic()
        if notice in self._announced_at and now - self._announced_at[notice] < QUIET:
            return False
        self._announced_at[notice] = now
        if notice.session_id in self._watched:
            self._watched[notice.session_id].announced.add(notice.cause)
        return True
