"""Prompt that offers to resume the sessions of an earlier run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.context.app_context import AppContext, SafeMode
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.start.pending_starts import nothing_to_resume_text
from openobd_desktop.ui.window.commands import HelpActions

SAFE_MODE = "safe mode"


class ResumePrompt(QObject):
    """Prompt that opens the resume dialog once for each session after the login; in safe mode, only on request."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._asked: set[str] = set()
        self._shown_advice = ""

    def refresh(self) -> None:
        """Opens the dialog if there are sessions not offered before; in safe mode, shows a message instead."""
        service = self._context.service
        if service.recovery.safe_mode or self._context.safe_mode is not SafeMode.OFF:
            self._show_safe_mode()
            return
        found = {offer.record.id for offer in service.recovery.offers}
        if found - self._asked:
            self._asked |= found
            self.open()

    def open(self) -> None:
        """Opens the dialog, or shows a message if there is nothing to resume."""
        if not self._context.service.recovery.offers:
            self._context.messages.show(nothing_to_resume_text(self._context.service))
            return
        self._context.messages.clear(SAFE_MODE)
        from openobd_desktop.ui.start.resume_dialog import ResumeDialog

        ResumeDialog(self._context, self._window).open()

    def _show_safe_mode(self) -> None:
        """Shows the message about safe mode once, and again whenever its advice changes."""
        advice = self._advice()
        if advice != self._shown_advice:
            self._shown_advice = advice
            self._context.messages.warn(self._what(), self._meaning(), advice, cause=SAFE_MODE, offer=self._offer())

    def _offer(self) -> Offer | None:
        """Returns an offer to copy the diagnostics, or None if the user requested safe mode."""
        if self._context.safe_mode is SafeMode.ASKED:
            return None
        copy = HelpActions(self._context, self._window).copy_diagnostics
        return Offer(QCoreApplication.translate("menus", "Copy diagnostics"), copy)

    def _what(self) -> str:
        if self._context.safe_mode is SafeMode.ASKED:
            return self.tr(
                "Safe mode: the window has its default layout, you are not logged in, and no sessions were resumed."
            )
        return self.tr(
            "The program ended unexpectedly twice within five minutes. No sessions were resumed automatically."
        )

    def _meaning(self) -> str:
        if self._context.safe_mode is SafeMode.CRASHED:
            return self.tr(
                "The window has opened with its default layout. Sessions that were open may still be active."
            )
        return self.tr("Sessions that were open may still be active.")

    def _advice(self) -> str:
        if not self._context.service.connected:
            return self.tr("Once you are logged in, choose Resume sessions from the Session menu.")
        if self._context.service.recovery.offers:
            return self.tr("Choose Resume sessions from the Session menu.")
        return nothing_to_resume_text(self._context.service)
