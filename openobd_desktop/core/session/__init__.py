"""Open sessions, with their streams, tokens, services and timelines."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from openobd_desktop.core.aio.backoff import RateLimiter, RetryBudget
    from openobd_desktop.core.aio.clock import Clock
    from openobd_desktop.core.aio.tasks import Lookout, TaskScope
    from openobd_desktop.core.journal.recorder import JournalRecorder
    from openobd_desktop.core.ports.service import Controller, SessionCallsFactory

# Defined here because the list needs them; the other modules of this package are imported for the first session.


class Phase(Enum):
    """An open session's phase, as seen from this PC."""

    CLAIMING = "claiming"
    ACTIVE = "active"
    RECONNECTING = "reconnecting"
    FINISHING = "finishing"
    LOST = "lost"
    """No valid token is left, so the session can only be interrupted."""
    ENDED = "ended"


class Origin(Struct, frozen=True):
    """The ticket or connector on which a session was started; both are empty if unknown."""

    ticket: str = ""
    connector: str = ""


class LoginContext(Struct, frozen=True):
    """The parts of a login that an open session uses."""

    controller: Controller
    open_calls: SessionCallsFactory
    scope: TaskScope
    clock: Clock
    recorder: JournalRecorder
    profile: str
    """The name of the profile; empty in the demo."""
    reconnects: RateLimiter
    """Limit on reconnections, shared by all sessions on this PC."""
    retries: RetryBudget
    """Budget for retries, shared by all sessions and lists on this PC."""
    lookout: Lookout
    """Waits for silence on the streams of all sessions on this PC."""
    may_clear: bool = True
    """Whether this PC's policy allows trouble codes to be cleared."""
