"""What messages offer for a session that can only be interrupted any more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from openobd_desktop.errors import ClaimTokenLost, OpenObdError, ResultUndelivered, TokenLost
from openobd_desktop.ui.messages.board import MessageBoard, Offer

BEYOND_REACH = (ClaimTokenLost, ResultUndelivered, TokenLost)
"""After these the session may be active, and nobody can steer it."""


def interrupt_offer(interrupt: Callable[[str], None], session_id: str) -> Offer:
    """Asks whether the session is to be interrupted; other buttons of the window are called ``Interrupt``."""
    return Offer(QCoreApplication.translate("offers", "Interrupt it"), lambda: interrupt(session_id))


def show_failure(
    messages: MessageBoard, error: OpenObdError, interrupt: Callable[[str], None], session_id: str, about: str = ""
) -> None:
    """Shows why a verb on a session failed, and offers to interrupt the session where only that is left."""
    offer = interrupt_offer(interrupt, session_id) if isinstance(error, BEYOND_REACH) else None
    messages.show_error(error, about=about, offer=offer)
