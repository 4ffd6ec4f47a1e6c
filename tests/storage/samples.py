"""Records in the form written by the core."""

from __future__ import annotations

from openobd_desktop.domain.journal import (
    Draft,
    EventKind,
    Intent,
    IntentKind,
    KeptToken,
    SessionEvent,
    SessionRecord,
    TokenKind,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState, UserFeedback
from tests.storage.conftest import NOW

RESULT = ServiceResult((Result.SUCCESS, Result.NEEDS_VALIDATION), UserFeedback.NOTHING, "Größe 5, “ok”\n\0 end")
DRAFT = Draft((Result.FAILURE,), UserFeedback.ASSISTANCE_REQUESTED, "half a sent")
EVENT = SessionEvent(NOW, EventKind.LINE_LOST, "the line went silent")


def start(number: int = 0, *, ticket: str = "", connector: str = "", profile: str = "Home") -> Intent:
    """Returns the intent of a start, as committed before the call."""
    return Intent(
        id=f"start-{number}",
        kind=IntentKind.START,
        profile=profile,
        ticket=ticket,
        connector=connector,
        at=NOW + number,
        known_ids=("a", "b"),
    )


def finish(number: int = 0) -> Intent:
    """Returns the intent of a finish, with its result."""
    return Intent(id=f"finish-{number}", kind=IntentKind.FINISH, session_id="s1", at=NOW + number, result=RESULT)


def record(
    name: str = "s1", *, began: float | None = NOW, ended: float | None = None, ticket: str = ""
) -> SessionRecord:
    """Returns a session claimed on this PC, finished if ``ended`` is given."""
    return SessionRecord(
        id=name,
        profile="Home",
        ticket=ticket,
        mine=Ownership.CLAIMED,
        host="h.openobd.com",
        port=8443,
        state=SessionState.ACTIVE if ended is None else SessionState.FINISHED,
        created_at=began,
        claimed_at=None if began is None else began + 1,
        ended_at=ended,
        gaps=2,
        result=None if ended is None else RESULT,
    )


def token(text: str = "first", *, at: float = NOW, name: str = "s1", kind: TokenKind = TokenKind.SESSION) -> KeptToken:
    """Returns a token, as saved when it is received."""
    return KeptToken(name, kind, Secret(text), at)
