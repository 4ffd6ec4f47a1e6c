"""What happened in a session, for its timeline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class EventKind(Enum):
    """The kinds of events; the screen has the words."""

    STARTED = "started"
    CLAIMED = "claimed"
    LINE_LOST = "line lost"
    LINE_BACK = "line back"
    TOKEN_LOST = "token lost"  # noqa: S105 - a word for people
    FINISH_SENT = "finish sent"
    FINISH_FAILED = "finish failed"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """One line of a timeline."""

    at: float
    """Seconds since 1970 in UTC."""
    kind: EventKind
    detail: str = ""
    """Plain text in English, from the error or the outcome; may be empty."""
