"""Confirmation before a function is stopped that works on the car."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Run
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tabs.functions.texts import cut_off_warning, run_title
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.notice import Notice


class StopFunctionDialog(AppDialog):
    """Emits ``confirmed``; closing it in any other way lets the function go on."""

    confirmed = Signal()

    def __init__(self, active: ActiveSession, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Stop function"), name="stopFunctionDialog")
        self._run = run
        self._stop, self._keep = BusyButton(self.tr("Stop function")), BusyButton(self.tr("Keep running"))
        self._warning = Notice("stopFunctionWarning")
        question = self.tr("Stop {function}?").format(function=run_title(run))
        what = self.tr("Anything it has already done cannot be undone. The session stays open.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(question, name="stopFunctionName", role="heading", wrap=True))
        column.addWidget(self._warning)
        column.addWidget(Text(what, wrap=True))
        column.addStretch(1)
        column.addLayout(button_row(None, self._keep, self._stop))
        self._stop.setProperty("kind", "danger")
        make_default(self._keep)
        self._keep.setFocus()
        self._stop.clicked.connect(self._on_stop_clicked)
        self._keep.clicked.connect(self.reject)
        unsubscribe = active.subscribe(self._refresh)
        self.destroyed.connect(lambda: unsubscribe())
        self._refresh()
        self.fit(480)

    def _refresh(self) -> None:
        """The function may end by itself while one reads."""
        ended = self.tr("The function has already ended; there is nothing to stop.")
        self._stop.set_allowed(not self._run.over, ended)
        if self._run.over:
            self._warning.show_message(Tone.INFO, ended)
        else:
            self._warning.show_message(Tone.WARN, cut_off_warning(run_title(self._run)))

    def _on_stop_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
