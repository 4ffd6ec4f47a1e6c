"""What is known of a session once one more PC has told of it: later news never takes back what was known."""

from __future__ import annotations

from dataclasses import replace

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import SessionState

_PROGRESS = (SessionState.UNKNOWN, SessionState.AVAILABLE, SessionState.ACTIVE)


def merged(old: SessionRecord | None, new: SessionRecord) -> SessionRecord:
    """The session from what was there and what is told; whoever claimed it counts as who works on it."""
    if old is None:
        return new
    return replace(
        new,
        who=old.who if old.claimed_at is not None and new.claimed_at is None else new.who or old.who,
        ticket=new.ticket or old.ticket,
        connector=new.connector or old.connector,
        host=new.host or old.host,
        port=new.port if new.host else old.port,
        state=new.state if _rank(new.state) >= _rank(old.state) else old.state,
        created_at=_known(new.created_at, old.created_at),
        claimed_at=_known(new.claimed_at, old.claimed_at),
        ended_at=_known(new.ended_at, old.ended_at),
        gaps=max(new.gaps, old.gaps),
        result=new.result or old.result,
    )


def _rank(state: SessionState) -> int:
    return _PROGRESS.index(state) if state in _PROGRESS else len(_PROGRESS)


def _known(new: float | None, old: float | None) -> float | None:
    return old if new is None else new
