"""Open feedback forms, at most one per session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.context.app_context import AppContext

if TYPE_CHECKING:
    from openobd_desktop.ui.feedback.dialog import FeedbackDialog


class FeedbackForms(QObject):
    """Feedback forms that are open in front of the main window."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._forms: dict[str, FeedbackDialog] = {}

    def open(self, session_id: str) -> None:
        """Opens a session's feedback form, or brings it to the front; does nothing if the session is not open."""
        if self._context.service.open_session(session_id) is None:
            return
        if session_id not in self._forms:
            self._add(session_id).show()
        else:
            self._forms[session_id].refresh()
            self._forms[session_id].raise_()
            self._forms[session_id].activateWindow()

    def _add(self, session_id: str) -> FeedbackDialog:
        from openobd_desktop.ui.feedback.dialog import FeedbackDialog

        messages = self._context.messages
        form = FeedbackDialog(self._context, self._window, session_id, lambda: messages.finish(session_id))
        self._forms[session_id] = form
        form.finished.connect(lambda: self._forms.pop(session_id, None))
        return form
