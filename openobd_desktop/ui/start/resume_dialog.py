"""Dialog that offers to resume sessions that an earlier run of the program left open."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.resume import ResumeOffer
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.messages.board import show_failure
from openobd_desktop.ui.start.pending_starts import offer_text, offer_title
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.focus import set_form_enabled
from openobd_desktop.ui.widgets.notice import Notice

TICK = 1000
"""Interval in milliseconds at which the times shown are updated."""
ROW = 28
SHOWN = 6
"""Number of rows visible without scrolling."""


class ResumeDialog(AppDialog):
    """Dialog with one row per session, initially checked; opens the page of each resumed session.

    A row is unchecked and disabled once its session can no longer be resumed.
    """

    def __init__(self, context: AppContext, parent: QWidget | None) -> None:
        super().__init__(parent, title=self.tr("Resume sessions"), name="resumeDialog")
        self._context = context
        self._service = context.service
        self._rows: dict[str, QListWidgetItem] = {}
        self._under_way = 0
        self._error: OpenObdError | None = None
        self._list = QListWidget()
        self._state = Notice("resumeState")
        self._resume = BusyButton(self.tr("Resume"))
        self._not_now = BusyButton(self.tr("Not now"))
        self._ticking = QTimer(self, interval=TICK)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self._resume.setProperty("kind", "primary")
        self._list.setAccessibleName(self.tr("Sessions to resume"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(ROW * min(SHOWN, max(2, len(self._service.recovery.offers))) + 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        what = self.tr("The program closed before these sessions ended. They may still be active.")
        column.addWidget(Text(what, wrap=True))
        column.addWidget(self._list)
        rest = self.tr(
            "If you choose Not now, you can still resume the sessions from the Session menu until their time runs out."
        )
        column.addWidget(Text(rest, role="caption", wrap=True))
        column.addWidget(self._state)
        column.addStretch(1)
        column.addLayout(button_row(None, self._not_now, self._resume))
        make_default(self._resume)
        self._list.setFocus()
        self.fit(520)

    def _connect(self) -> None:
        self._resume.clicked.connect(self._on_resume_clicked)
        self._not_now.clicked.connect(self.reject)
        self._list.itemChanged.connect(self._show_buttons)
        self._ticking.timeout.connect(self._refresh)
        self._ticking.start()
        undo = self._service.subscribe(self._refresh)
        self.destroyed.connect(lambda: undo())

    def _refresh(self) -> None:
        offers = {offer.record.id: offer for offer in self._service.recovery.offers}
        for gone in self._rows.keys() - offers.keys():
            self._list.takeItem(self._list.row(self._rows.pop(gone)))
        for session_id, offer in offers.items():
            self._show_row(session_id, offer)
        self._show_buttons()

    def _show_row(self, session_id: str, offer: ResumeOffer) -> None:
        left = self._service.recovery.left(offer)
        if session_id not in self._rows:
            self._rows[session_id] = QListWidgetItem(self._list)
            self._rows[session_id].setData(Qt.ItemDataRole.UserRole, session_id)
            self._rows[session_id].setCheckState(Qt.CheckState.Checked)
        row = self._rows[session_id]
        row.setText(offer_text(offer, None if self._service.service_clock.is_doubtful else left))
        row.setToolTip(tip(session_id))
        if not left:
            row.setCheckState(Qt.CheckState.Unchecked)
            row.setFlags(Qt.ItemFlag.NoItemFlags)

    @property
    def _chosen(self) -> list[str]:
        return [session_id for session_id, row in self._rows.items() if row.checkState() is Qt.CheckState.Checked]

    def _show_buttons(self) -> None:
        allowed = bool(self._chosen) and not self._under_way
        self._resume.set_allowed(allowed, self.tr("Select a session that can still be resumed."))
        self._not_now.set_allowed(not self._under_way, self.tr("A session is being resumed."))

    def _on_resume_clicked(self) -> None:
        chosen = self._chosen
        self._error = None
        self._under_way = len(chosen)
        self.hold(True)
        set_form_enabled(self._list, False, self._resume)
        self._state.show_message(Tone.INFO, self.tr("Resuming…"))
        for session_id in chosen:
            self._start(session_id)
        self._show_buttons()

    def _start(self, session_id: str) -> None:
        title = next(offer_title(offer) for offer in self._service.recovery.offers if offer.record.id == session_id)
        self._context.actions.run(
            self._service.resume,
            session_id,
            owner=self,
            then=self._succeed,
            failed=lambda error: self._fail(error, session_id, title),
            retry=False,
        )

    def _succeed(self, active: ActiveSession) -> None:
        self._context.session_commands.open(active.id)
        self._end_one()

    def _fail(self, error: OpenObdError, session_id: str, title: str) -> None:
        """Shows the error both in the dialog and in the main window, since the dialog closes when no rows are left."""
        self._error = error
        show_failure(self._context.messages, error, session_id, about=title)
        self._end_one()

    def _end_one(self) -> None:
        self._under_way -= 1
        if self._under_way:
            return
        self.hold(False)
        self._list.setEnabled(True)
        self._refresh()
        if not self._rows:
            self.accept()
        elif self._error is not None:
            self._state.show_error(self._error)
        else:
            self._state.clear()
