"""The words for sessions of a former run that can be taken up again."""

from __future__ import annotations

from openobd_desktop.core.sessions.resume import ResumeOffer
from openobd_desktop.ui.common.subject import subject_text
from openobd_desktop.ui.common.times import remaining
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line

_tr = translator("resume")


def offer_title(offer: ResumeOffer) -> str:
    """The ticket or connector; the id for a session claimed from the list, whose ticket nobody knows here."""
    record = offer.record
    if record.ticket or record.connector:
        return subject_text(record.ticket, record.connector)
    return _tr("Session {id}").format(id=one_line(record.id, 8))


def offer_text(offer: ResumeOffer, left: float | None) -> str:
    """What the session was doing and how long it can still be taken up; ``left`` is None if that is not known."""
    title = offer_title(offer)
    if left is None:
        text = (
            _tr("{session}: was started, not claimed yet; time left not known")
            if offer.needs_claim
            else _tr("{session}: was active; time left not known")
        )
        return text.format(session=title)
    if offer.needs_claim:
        if left:
            text = _tr("{session}: was started, not claimed yet; {left} left")
        else:
            text = _tr("{session}: not claimed; too late, the 60 seconds are over")
    elif left:
        text = _tr("{session}: was active; {left} left")
    else:
        text = _tr("{session}: was active; too late, its token has expired")
    return text.format(session=title, left=remaining(left))
