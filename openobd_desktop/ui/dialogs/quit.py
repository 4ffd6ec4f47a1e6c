"""Asks before the program quits while sessions are active."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.dialogs.base import AppDialog, button_row, make_default
from openobd_desktop.ui.text import Text, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton

SHOWN = 6
"""Sessions named at most; the rest is counted."""


class QuitDialog(AppDialog):
    """Three verbs, one signal each; closing it in any other way is to stay."""

    stay = Signal()
    finish = Signal()
    quit_anyway = Signal()

    def __init__(self, parent: QWidget | None, sessions: Sequence[str]) -> None:
        super().__init__(parent, title=self.tr("Quit openOBD Desktop"), name="quitDialog")
        self._stay = BusyButton(self.tr("Stay"))
        self._finish = BusyButton(self.tr("Finish session"))
        self._quit = BusyButton(self.tr("Quit"))
        self._lay_out(sessions)
        self._stay.clicked.connect(self.reject)
        self._finish.clicked.connect(self._on_finish_clicked)
        self._quit.clicked.connect(self._on_quit_clicked)
        self.rejected.connect(self.stay)

    def _lay_out(self, sessions: Sequence[str]) -> None:
        self._quit.setProperty("kind", "danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(self._count(len(sessions)), name="quitCount", role="heading", wrap=True))
        column.addWidget(Text(self._names(sessions), name="quitSessions", wrap=True))
        what = self.tr(
            "Quitting stops the renewal of their tokens. After 5 minutes at most they can no longer be steered, "
            "and they go on to occupy the cars until somebody interrupts them."
        )
        column.addWidget(Text(what, wrap=True))
        column.addStretch(1)
        column.addLayout(button_row(self._quit, None, self._finish, self._stay))
        make_default(self._stay)
        self._stay.setProperty("kind", "primary")
        self._stay.setFocus()
        self.fit(480)

    def _count(self, count: int) -> str:
        if count == 1:
            return self.tr("One session is active.")
        return self.tr("{count} sessions are active.").format(count=count)

    def _names(self, sessions: Sequence[str]) -> str:
        names = [one_line(text, 60) or self.tr("ticket not known here") for text in sessions[:SHOWN]]
        more = len(sessions) - SHOWN
        if more > 0:
            names.append(self.tr("and {count} more").format(count=more))
        return ", ".join(names)

    def _on_finish_clicked(self) -> None:
        self.finish.emit()
        self.accept()

    def _on_quit_clicked(self) -> None:
        self.quit_anyway.emit()
        self.accept()
