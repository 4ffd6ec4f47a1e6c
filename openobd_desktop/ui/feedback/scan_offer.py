"""Offer in the feedback form to scan the car again if it was only scanned before the repair."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.car.diagnosis import ScanKind
from openobd_desktop.domain.journal import EventKind, ScanSummary, SessionEvent
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.notice import OfferNotice


class ScanOffer(OfferNotice):
    """Notice with a button that opens the Car tab, which then proposes a scan after the repair."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__("finishScan", self.tr("Scan after repair"), parent)
        self._context = context
        self._active = active
        self.offer.clicked.connect(self._on_offer_clicked)

    def refresh(self, *, allowed: bool) -> None:
        """Shows the offer if ``allowed`` is true and a scan is due; the offer never prevents finishing."""
        due = allowed and self._active.alive and is_scan_due(self._active.events)
        text = self.tr("The car was scanned before the repair, but not after it.") if due else ""
        self.show_message(Tone.INFO, text, offered=due)

    def _on_offer_clicked(self) -> None:
        self._context.session_commands.scan(self._active.id)


def is_scan_due(events: Iterable[SessionEvent]) -> bool:
    """Returns whether the car was scanned before the repair but not after it."""
    ended = (each.detail for each in events if each.kind is EventKind.SCAN_ENDED)
    kinds = {detail.kind for detail in ended if isinstance(detail, ScanSummary)}
    return ScanKind.BEFORE.value in kinds and ScanKind.AFTER.value not in kinds
