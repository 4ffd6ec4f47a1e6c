"""Dialog that asks for confirmation before claiming a session that was not started on this PC."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.session import CLAIM_LIMIT, SessionEntry, SessionState
from openobd_desktop.ui.common.labels import WHO_LIMIT, state_label
from openobd_desktop.ui.common.times import remaining
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.sessions.columns import created
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default

TICK = 1000
"""Interval in milliseconds between updates of the times shown."""


class ClaimConfirmDialog(AppDialog):
    """Dialog that asks for confirmation, since a colleague may be about to claim the same session.

    ``confirmed`` carries the session ID.
    """

    confirmed = Signal(str)

    def __init__(self, service: SessionService, entry: SessionEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Claim session"), name="claimDialog")
        self._service = service
        self._entry = entry
        self._why = Text(name="claimWhy", wrap=True)
        self._left = Text(name="claimLeft", role="strong", wrap=True)
        self._claim, self._cancel = BusyButton(self.tr("Claim session")), BusyButton(self.tr("Cancel"))
        self._ticking = QTimer(self, interval=TICK)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        which = self.tr("Session {id}, created {created}.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("Claim this session on this PC?"), role="heading"))
        text = which.format(id=one_line(self._entry.id, 60), created=created(self._entry))
        column.addWidget(Text(text, name="claimSession", wrap=True, selectable=True))
        column.addWidget(self._why)
        column.addWidget(self._left)
        column.addSpacing(16)
        column.addLayout(button_row(None, self._cancel, self._claim))
        make_default(self._cancel)
        self.fit(460, 0)

    def _connect(self) -> None:
        self._claim.clicked.connect(self._on_claim_clicked)
        self._cancel.clicked.connect(self.reject)
        self._ticking.timeout.connect(self._refresh)
        self._ticking.start()
        undo = self._service.store.subscribe(lambda change: self._refresh())
        self.destroyed.connect(lambda: undo())

    def _refresh(self) -> None:
        entry = self._service.store.get(self._entry.id) or self._entry
        self._why.setText(self._warning(entry))
        if entry.session.state is not SessionState.AVAILABLE:
            text = self.tr("This session can no longer be claimed: it is {state}.").format(
                state=state_label(entry.session)
            )
            self._left.setText(text)
            self._claim.set_allowed(False, text)
            return
        self._left.setText(self._countdown(entry))
        self._claim.set_allowed(True)

    def _warning(self, entry: SessionEntry) -> str:
        if entry.colleague:
            text = self.tr(
                "According to the team history, {colleague} started this session. If you claim it, {colleague} "
                "will no longer be able to use it, because a session can be claimed only once."
            )
            return text.format(colleague=one_line(entry.colleague, WHO_LIMIT))
        return self.tr(
            "This session was not started on this PC, so it may belong to a colleague. If you claim it, the "
            "person who started it will no longer be able to use it, because a session can be claimed only "
            "once."
        )

    def _countdown(self, entry: SessionEntry) -> str:
        """Returns text saying how much time is left to claim the session, according to the service's clock."""
        at, now = entry.session.created_at, self._service.service_clock.now()
        if at is None or math.isnan(now):
            return self.tr("A session that is not claimed closes automatically 60 seconds after it was started.")
        left = CLAIM_LIMIT - (now - at)
        if left <= 0:
            return self.tr("The 60 seconds have passed: the service may already have closed the session.")
        return self.tr("{left} left to claim the session; after that, it closes automatically.").format(
            left=remaining(left)
        )

    def _on_claim_clicked(self) -> None:
        self.accept()
        self.confirmed.emit(self._entry.id)
