"""What every tab of a session's page is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.context.app_context import AppContext


class SessionPanel(QWidget):
    """Shows one side of an open session; the object names in it are unique among all panels of a page.

    Attributes:
        desk: What every page may use.
        active: The session it is about.
    """

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.active = active

    def refresh(self) -> None:
        """Takes in how the session is; called on its changes and each second, only while the panel is seen."""
        raise NotImplementedError
