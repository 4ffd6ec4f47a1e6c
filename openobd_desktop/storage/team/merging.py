"""Merging of what several PCs report about one session."""

from __future__ import annotations

from msgspec.structs import replace

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import SessionState

_PROGRESS = (SessionState.UNKNOWN, SessionState.AVAILABLE, SessionState.ACTIVE)


def merged(old: SessionRecord | None, new: SessionRecord) -> SessionRecord:
    """Returns the record of a session, merged from its stored record and a new record, without losing known facts.

    If two PCs report the session, the user who claimed it is considered to be the user working on it, and to know its
    ticket: a colleague may have taken the session for the result of another start.
    """
    if old is None:
        return new
    first, second = (old, new) if old.claimed_at is not None and new.claimed_at is None else (new, old)
    return replace(
        new,
        who=first.who or second.who,
        ticket=first.ticket or second.ticket,
        connector=first.connector or second.connector,
        host=new.host or old.host,
        port=new.port if new.host else old.port,
        state=new.state if _rank(new.state) >= _rank(old.state) else old.state,
        created_at=_known(new.created_at, old.created_at),
        claimed_at=_known(new.claimed_at, old.claimed_at),
        ended_at=_known(new.ended_at, old.ended_at),
        vehicle=new.vehicle or old.vehicle,
        vin=new.vin or old.vin,
        car_vin=new.car_vin or old.car_vin,
        products=new.products or old.products,
        voltage=new.voltage or old.voltage,
        customer=new.customer or old.customer,
        followed_up_at=_latest(new.followed_up_at, old.followed_up_at),
        flagged_at=_latest(new.flagged_at, old.flagged_at),
        gaps=max(new.gaps, old.gaps),
        result=new.result or old.result,
    )


def _rank(state: SessionState) -> int:
    return _PROGRESS.index(state) if state in _PROGRESS else len(_PROGRESS)


def _known(new: float | None, old: float | None) -> float | None:
    return old if new is None else new


def _latest(new: float | None, old: float | None) -> float | None:
    return max((at for at in (new, old) if at is not None), default=None)
