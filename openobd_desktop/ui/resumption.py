"""Offers the sessions of a former run once after the login, and on demand; in safe mode only on demand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.dialogs.resume import ResumeDialog

SAFE_MODE = "safe mode"


class Resumption(QObject):
    """Lives with the window; ``opened`` carries the id of each session that was taken up again."""

    opened = Signal(str)

    def __init__(self, desk: Desk, window: QWidget, interrupt: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._interrupt = interrupt
        self._asked: set[str] = set()
        self._told_of_safe_mode = False

    def follow(self) -> None:
        """Asks about offers that it has not asked about, or tells why it does not."""
        service = self._desk.service
        if service.safe_mode:
            self._tell_of_safe_mode()
            return
        found = {offer.record.id for offer in service.offers}
        if found - self._asked:
            self._asked |= found
            self.open()

    def open(self) -> None:
        """Shows what can be taken up again."""
        if not self._desk.service.offers:
            self._desk.messages.tell(self.tr("There is no session of a former run that could be resumed."))
            return
        self._desk.messages.clear(SAFE_MODE)
        dialog = ResumeDialog(self._desk, self._window, self._interrupt)
        dialog.opened.connect(self.opened)
        dialog.open()

    def _tell_of_safe_mode(self) -> None:
        if self._told_of_safe_mode:
            return
        self._told_of_safe_mode = True
        advice = (
            self.tr("What can still be resumed is in the menu Session under Resume sessions.")
            if self._desk.service.offers
            else self.tr("There is nothing that could be resumed.")
        )
        self._desk.messages.warn(
            self.tr("The program ended unexpectedly twice within five minutes: nothing is resumed by itself."),
            self.tr("Sessions that were open go on at the cars."),
            advice,
            cause=SAFE_MODE,
        )
