"""Dialogs that continue earlier work: a start without a reply, and the sessions of an earlier run."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.recovered import ResumeOffer
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import PendingStart
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import subject_text
from openobd_desktop.ui.common.times import moment
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, folded, one_line, tip
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.board import show_failure
from openobd_desktop.ui.start.pending_starts import offer_text, offer_title, safe_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row, make_default
from openobd_desktop.ui.widgets.focus import set_form_enabled
from openobd_desktop.ui.widgets.notice import Notice

TICK = 1000
"""Interval in milliseconds between updates of the times shown."""
ROW = 28
SHOWN = 6
"""Number of rows visible without scrolling."""


class ResumeDialog(AppDialog):
    """Dialog with one row per session, each checked initially; opens the page of each resumed session.

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
        """Shows the error in both the dialog and the main window, as the dialog closes when no rows are left."""
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


CANDIDATES = 20
"""Maximum number of sessions offered; more are expected only if another program is starting sessions."""


class AdoptDialog(AppDialog):
    """Dialog that lists the candidate sessions for all pending starts; a single candidate is preselected.

    ``confirmed`` carries the ``PendingStart`` and the ID of the chosen session.
    """

    confirmed = Signal(object, str)

    def __init__(self, service: SessionService, parent: QWidget | None) -> None:
        super().__init__(parent, title=self.tr("Claim session"), name="adoptDialog")
        self._service = service
        pairs = [(pending, each) for pending in service.starts.pending for each in pending.candidates]
        self._choices = pairs[:CANDIDATES]
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
            time=moment(at),
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
