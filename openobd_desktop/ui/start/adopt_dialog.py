"""Dialog that asks which new session was created by a start request that received no reply."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import PendingStart
from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.common.labels import subject_text
from openobd_desktop.ui.common.times import DASH, local_time
from openobd_desktop.ui.look.text import Text, folded, one_line
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.start.pending_starts import safe_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.fitted_scroll_area import FittedScrollArea
from openobd_desktop.ui.widgets.notice import Notice

SHOWN = 20
"""Maximum number of sessions offered; more are to be expected only if another program is starting sessions."""
TICK = 1000
"""Interval in milliseconds at which the times shown are updated."""


class AdoptDialog(AppDialog):
    """Dialog that lists the candidate sessions of all pending starts; a single candidate is preselected.

    ``confirmed`` carries the ``PendingStart`` and the ID of the chosen session.
    """

    confirmed = Signal(object, str)

    def __init__(self, service: SessionService, parent: QWidget | None) -> None:
        super().__init__(parent, title=self.tr("Claim session"), name="adoptDialog")
        self._service = service
        pairs = [(pending, each) for pending in service.starts.pending for each in pending.candidates]
        self._choices = pairs[:SHOWN]
        self._group = QButtonGroup(self)
        self._left = Text(name="adoptLeft", role="strong", wrap=True)
        self._state = Notice("adoptState")
        self._ticking = QTimer(self, interval=TICK)
        self._claim = BusyButton(self.tr("Claim session"))
        self._cancel = BusyButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        body = QWidget()
        content = QVBoxLayout(body)
        content.setContentsMargins(16, 16, 16, 0)
        content.setSpacing(8)
        content.addWidget(Text(self.tr("Is this the session you started on this PC?"), role="heading", wrap=True))
        warning = self.tr(
            "This session may belong to a colleague, because the service does not report who started it. If "
            "you claim the session, the person who started it will no longer be able to use it. If you are not "
            "sure, wait for the countdown to end; you can then start again."
        )
        content.addWidget(Text(warning, name="adoptWarning", wrap=True))
        for number, (pending, session_id) in enumerate(self._choices):
            content.addWidget(self._radio(number, pending, session_id))
        content.addWidget(self._left)
        content.addWidget(self._state)
        content.addStretch(1)
        buttons = button_row(None, self._cancel, self._claim)
        buttons.setContentsMargins(16, 12, 16, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(FittedScrollArea(body), 1)
        column.addLayout(buttons)
        make_default(self._cancel)
        self.fit(560)

    def _radio(self, number: int, pending: PendingStart, session_id: str) -> QRadioButton:
        entry = self._service.store.get(session_id)
        at = entry.session.created_at if entry else None
        text = self.tr("{subject}: {id}, created {time}").format(
            subject=subject_text(pending.origin.ticket, pending.origin.connector),
            id=one_line(session_id, 60),
            time=local_time(at) if at else DASH,
        )
        radio = QRadioButton(folded(text))
        radio.setAccessibleName(text)
        radio.setChecked(len(self._choices) == 1)
        self._group.addButton(radio, number)
        return radio

    def _connect(self) -> None:
        self._group.idToggled.connect(self._refresh)
        self._claim.clicked.connect(self._on_claim_clicked)
        self._cancel.clicked.connect(self.reject)
        self._ticking.timeout.connect(self._refresh)
        self._ticking.start()
        undo = [
            self._service.subscribe(self._refresh),
            self._service.store.subscribe(lambda change: self._refresh()),
        ]
        self.destroyed.connect(lambda: [each() for each in undo])

    def _refresh(self) -> None:
        waiting = [pending for pending, _ in self._choices if pending in self._service.starts.pending]
        self._left.setText(safe_text(self._service, waiting[0]) if waiting else "")
        for number, (pending, session_id) in enumerate(self._choices):
            self._group.button(number).setEnabled(self._is_open(pending, session_id))
        chosen = self._group.checkedButton()
        open_choice = chosen is not None and chosen.isEnabled()
        self._claim.set_allowed(open_choice, self.tr("Choose a session that can still be claimed."))
        if any(button.isEnabled() for button in self._group.buttons()):
            self._state.clear()
        else:
            self._state.show_message(Tone.INFO, self.tr("These sessions can no longer be claimed."))

    def _is_open(self, pending: PendingStart, session_id: str) -> bool:
        entry = self._service.store.get(session_id)
        available = entry is not None and entry.session.state is SessionState.AVAILABLE
        return available and pending in self._service.starts.pending

    def _on_claim_clicked(self) -> None:
        pending, session_id = self._choices[self._group.checkedId()]
        self.accept()
        self.confirmed.emit(pending, session_id)
