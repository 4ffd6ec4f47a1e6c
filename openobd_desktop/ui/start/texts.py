"""Messages about pending starts, unclaimed sessions and sessions that can be resumed."""

from __future__ import annotations

from openobd_desktop.core.sessions.resume import ResumeOffer
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import PendingStart
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.common.labels import subject_text, ticket_label
from openobd_desktop.ui.common.times import remaining
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line

_tr = translator("starts")


def pending_text(service: SessionService, pending: PendingStart) -> str:
    """Returns a message about a start that received no reply.

    The message says how many new sessions have appeared since then, and when it is safe to start again.
    """
    what = _tr("{subject}: it is not known whether a session was started, because the service's response was lost.")
    lines = [what.format(subject=subject_text(pending.origin.ticket, pending.origin.connector))]
    lines.append(" ".join(part for part in (_appeared(len(pending.candidates)), safe_text(service, pending)) if part))
    return "\n".join(lines)


def safe_text(service: SessionService, pending: PendingStart) -> str:
    """Returns text saying when it is safe to start a session again."""
    left = service.starts.left(pending)
    if left > 0:
        return _tr("You can safely start again in {left}.").format(left=remaining(left))
    return _tr("You can safely start again as soon as the service responds.")


def _appeared(count: int) -> str:
    return _tr("%n new session(s) have appeared since then; one of them may be yours.", count) if count else ""


def settled_text(pending: PendingStart) -> str:
    """Returns text saying that a session can be started again on the ticket or connector of a pending start."""
    if pending.origin.ticket:
        return _tr("You can start a session on ticket {number} again.").format(
            number=one_line(pending.origin.ticket, 40)
        )
    return _tr("You can start a session on {connector} again.").format(
        connector=ticket_label("", pending.origin.connector)
    )


def unclaimed_text(entry: SessionEntry, left: float, others: int) -> str:
    """Returns text saying that a session started on this PC is waiting to be claimed.

    Args:
        entry: The session.
        left: The number of seconds left to claim the session.
        others: The number of other sessions that are waiting to be claimed.
    """
    what = _tr("{subject}: a session was started on this PC but has not been claimed yet.").format(
        subject=subject_text(entry.ticket, entry.connector)
    )
    until = _tr("{left} left to claim the session; after that, it closes automatically.").format(left=remaining(left))
    more = _tr("%n more session(s) waiting to be claimed.", others) if others else ""
    return f"{what}\n{until} {more}".rstrip()


def offer_title(offer: ResumeOffer) -> str:
    """Returns the ticket or connector of the session offered, or its shortened ID if neither is known."""
    record = offer.record
    if record.ticket or record.connector:
        return subject_text(record.ticket, record.connector)
    return _tr("Session {id}").format(id=one_line(record.id, 8))


def offer_text(offer: ResumeOffer, left: float | None) -> str:
    """Returns text with the state of the session offered and the time left to resume it.

    ``left`` is the number of seconds left; None if unknown.
    """
    title = offer_title(offer)
    if left is None:
        text = (
            _tr("{session}: not claimed yet; remaining time unknown")
            if offer.needs_claim
            else _tr("{session}: was active; remaining time unknown")
        )
        return text.format(session=title)
    if offer.needs_claim:
        if left:
            text = _tr("{session}: not claimed yet; {left} left")
        else:
            text = _tr("{session}: not claimed within the 60 seconds allowed")
    elif left:
        text = _tr("{session}: was active; {left} left")
    else:
        text = _tr("{session}: was active; its token has expired")
    return text.format(session=title, left=remaining(left))
