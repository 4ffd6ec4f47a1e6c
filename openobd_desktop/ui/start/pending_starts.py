"""Notices about pending starts and unclaimed sessions, and messages about sessions that can be resumed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.sessions.recovered import ResumeOffer
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import PendingStart
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.common.labels import subject_text, ticket_label
from openobd_desktop.ui.common.times import remaining
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.board import show_failure
from openobd_desktop.ui.widgets.notice import OfferNotice

_tr = translator("starts")


def nothing_to_resume_text(service: SessionService) -> str:
    """Returns why no sessions of earlier runs are offered: either there are none, or they are not known yet."""
    if not service.connected:
        return _tr("Log in first: it is not known yet whether there are earlier sessions to resume.")
    if service.recorder.unread:
        return _tr(
            "The history has not been read yet, so it is not known whether there are earlier sessions to resume."
        )
    if service.recovery.lacks_key:
        return _tr(
            "The key store has not provided the key to the saved session tokens, so it is not known whether there are "
            "earlier sessions to resume."
        )
    return _tr("There are no earlier sessions to resume.")


class PendingStartsPanel(QWidget):
    """Panel shown while the outcome of a start is unknown or a new session is waiting to be claimed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startNotices")
        self._context = context
        self._service = context.service
        self._known: tuple[PendingStart, ...] = ()
        self._pending = OfferNotice("pendingStarts", self.tr("Claim session…"))
        self._unclaimed = OfferNotice("unclaimedSession", self.tr("Claim session now"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._pending)
        column.addWidget(self._unclaimed)
        self._pending.offer.clicked.connect(self._on_adopt_clicked)
        self._unclaimed.offer.clicked.connect(self._on_claim_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Shows the current pending starts and unclaimed sessions."""
        self._report_resolved()
        self._show_pending()
        self._show_unclaimed()
        self.setVisible(bool(self._pending.text or self._unclaimed.text))

    def _report_resolved(self) -> None:
        """Reports starts that are no longer pending because they have timed out, but not those that were adopted."""
        before, self._known = self._known, self._service.starts.pending
        for gone in before:
            if gone not in self._known and not self._service.starts.left(gone):
                self._context.messages.show(settled_text(gone))

    def _show_pending(self) -> None:
        text = "\n".join(pending_text(self._service, pending) for pending in self._known)
        self._pending.show_message(
            Tone.WARN, text, offered=any(self._open_candidates(pending) for pending in self._known)
        )

    def _open_candidates(self, pending: PendingStart) -> tuple[str, ...]:
        return pending.candidates if self._service.starts.left(pending) else ()

    def _show_unclaimed(self) -> None:
        waiting = self._service.claims.unclaimed
        entry = self._service.store.get(waiting[0]) if waiting else None
        if entry is None:
            self._unclaimed.clear()
            return
        left = self._service.claims.left(entry.id) or 0.0
        self._unclaimed.show_message(Tone.WARN, unclaimed_text(entry, left, len(waiting) - 1), offered=True)

    def _on_adopt_clicked(self) -> None:
        from openobd_desktop.ui.start.resume_dialog import AdoptDialog

        dialog = AdoptDialog(self._service, self.window())
        dialog.confirmed.connect(self._adopt)
        dialog.open()

    def _adopt(self, pending: PendingStart, session_id: str) -> None:
        commands = self._context.session_commands
        self._context.actions.run(
            self._service.adopt,
            pending,
            session_id,
            owner=self,
            busy=self._pending.offer,
            then=lambda active: commands.open(active.id),
            failed=lambda error: show_failure(self._context.messages, error, session_id),
            retry=False,
            outlives=True,
        )

    def _on_claim_clicked(self) -> None:
        waiting = self._service.claims.unclaimed
        if waiting:
            self._context.session_commands.claim(waiting[0], self._unclaimed.offer)


def pending_text(service: SessionService, pending: PendingStart) -> str:
    """Returns a message about a start that received no reply.

    The message states how many new sessions have appeared since, and when it is safe to start again.
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
    return _tr("%Ln new session(s) have appeared since then; one of them may be yours.", count) if count else ""


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
    more = _tr("%Ln more session(s) waiting to be claimed.", others) if others else ""
    return f"{what}\n{until} {more}".rstrip()


def offer_title(offer: ResumeOffer) -> str:
    """Returns the ticket or connector of the session offered, or its shortened ID if neither is known."""
    record = offer.record
    if record.ticket or record.connector:
        return subject_text(record.ticket, record.connector)
    return _tr("Session {id}").format(id=one_line(record.id, 8))


def offer_text(offer: ResumeOffer, left: float | None) -> str:
    """Returns text with the state of the session offered and the time left to resume it.

    ``left`` is the number of seconds left, or None if unknown.
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
