"""Tabs of a session page, and their base class."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.context.app_context import AppContext


class SessionPanel(QWidget):
    """Tab for one aspect of an open session; its widgets have object names that no other tab on the page uses.

    Attributes:
        context: The application context shared by all pages.
        active: The session.
    """

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.active = active

    def refresh(self) -> None:
        """Shows the current state; called every second and when the session changes, while the tab is visible."""
        raise NotImplementedError

    def complete(self) -> None:
        """Builds the fields that are usually built when first shown, so that they can be filled in."""
