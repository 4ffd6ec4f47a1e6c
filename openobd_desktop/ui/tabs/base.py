"""Base class for the tabs on a session's page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.context.app_context import AppContext


class SessionPanel(QWidget):
    """Tab about one aspect of an open session; its object names are unique among all tabs on the page.

    Attributes:
        context: The context that every page may use.
        active: The session.
    """

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.active = active

    def refresh(self) -> None:
        """Shows the current state; called when the session changes and every second, but only while visible."""
        raise NotImplementedError
