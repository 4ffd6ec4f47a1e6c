"""Timeline of an open session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from openobd_desktop.core.aio.backoff import LIVED, RateLimiter
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session.losses import Loss
from openobd_desktop.domain.journal import EventDetail, EventKind, SessionEvent
from openobd_desktop.domain.session import SessionState

_END_EVENTS = {
    SessionState.FINISHED: EventKind.FINISHED,
    SessionState.INTERRUPTED: EventKind.INTERRUPTED,
    SessionState.FAILED: EventKind.FAILED,
}
LOSSES_AT_ONCE = 10
LOSSES_A_SECOND = 1 / 60
"""Limits on recording losses: the initial burst, and the rate per second; above these, the connection is unsteady."""


def _ignore(events: Sequence[SessionEvent]) -> None:
    """Does nothing."""


class Timeline:
    """One session's events, which are also written to the journal.

    Attributes:
        events: The events, oldest first.
        is_whole: Whether the events from earlier runs, if any, are among them; False until they have been read.
    """

    def __init__(
        self, session_id: str, clock: Clock, scope: TaskScope, recorder: JournalRecorder, notify: Callable[[], None]
    ) -> None:
        self.events: list[SessionEvent] = []
        self.is_whole = True
        self._session_id = session_id
        self._clock = clock
        self._scope = scope
        self._recorder = recorder
        self._notify = notify
        self._losses: RateLimiter | None = None
        """The limit on recording losses; None until the first loss."""
        self._unsteady = False
        """Whether the connection is lost and restored too often to record each change; False once it is stable."""
        self._back_at = 0.0
        self._connector_lost = False

    def note(self, kind: EventKind, detail: EventDetail = "", *, at: float | None = None) -> None:
        """Adds an event that happened now or at the time ``at``, in seconds since 1970 in UTC."""
        event = SessionEvent(self._clock.now() if at is None else at, kind, detail)
        self.events.append(event)
        self._recorder.note(self._session_id, event)

    def note_end(self, state: SessionState) -> None:
        """Adds the event that the session has ended in ``state``."""
        self.note(_END_EVENTS.get(state, EventKind.ENDED))

    def recall(self, then: Callable[[Sequence[SessionEvent]], None] = _ignore) -> None:
        """Reads events from earlier runs in the background, and inserts them before the events from this run.

        If the journal cannot be read, the attempt is repeated until it succeeds; ``then`` is called with the inserted
        events.
        """
        self.is_whole = False
        self._scope.start(self._recall(then), f"recall timeline of {self._session_id}")

    async def _recall(self, then: Callable[[Sequence[SessionEvent]], None]) -> None:
        while (found := await self._recorder.events(self._session_id)) is None:
            await self._clock.sleep(OWED_PAUSE)
        kept = list(found)
        # Events added in the meantime may already have been written, and would appear twice.
        while kept and kept[-1] in self.events:
            kept.pop()
        self.events[:0] = kept
        self.is_whole = True
        then(kept)
        self._notify()

    def note_loss(self, loss: Loss) -> bool:
        """Adds an event for a lost connection, unless the connection is unsteady; returns whether one was added."""
        if self._losses is None:
            self._losses = RateLimiter(self._clock, LOSSES_AT_ONCE, LOSSES_A_SECOND)
        is_within_limit = self._losses.try_acquire()
        if self._unsteady:
            return False
        self._unsteady = not is_within_limit
        self.note(EventKind.LINE_LOST, loss.why, at=loss.at)
        return True

    def note_line_back(self) -> None:
        """Adds an event for a restored connection, unless the connection is unsteady."""
        self._back_at = self._clock.monotonic()
        if not self._unsteady:
            self.note(EventKind.LINE_BACK)

    def note_steadiness(self) -> None:
        """Adds an event if an unsteady connection has become steady, that is, has been stable for ``LIVED`` seconds."""
        if self._unsteady and self._clock.monotonic() - self._back_at >= LIVED:
            self._unsteady = False
            self.note(EventKind.LINE_BACK)

    def note_connector(self, *, lost: bool) -> bool:
        """Adds an event if the connector has been lost or reconnected; returns whether an event was added."""
        changes = lost != self._connector_lost
        if changes:
            self._connector_lost = lost
            self.note(EventKind.CONNECTOR_LOST if lost else EventKind.CONNECTOR_BACK)
        return changes
