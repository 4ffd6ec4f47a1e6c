"""Notices about pending starts and unclaimed sessions, shown above the session table."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.sessions.start import PendingStart
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.messages.board import show_failure
from openobd_desktop.ui.start.texts import pending_text, settled_text, unclaimed_text
from openobd_desktop.ui.widgets.notice import OfferNotice


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
        """Reports starts that are no longer pending because their time has run out, but not those that were adopted."""
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
        from openobd_desktop.ui.start.adopt_dialog import AdoptDialog

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
