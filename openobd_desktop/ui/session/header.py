"""Header of a session page, with ticket, vehicle, state and buttons."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.session import Origin, Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.attention import TO_ACKNOWLEDGE, Cause
from openobd_desktop.domain.journal import Draft
from openobd_desktop.ui.common.labels import attention_label, phase_label, subject_text
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import why_not_finish
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone, tone_icon
from openobd_desktop.ui.session import status_texts
from openobd_desktop.ui.session.alerts import attention_cause
from openobd_desktop.ui.tables.delegates import state_look
from openobd_desktop.ui.widgets.badge import Badge, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton, FoldButton
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import is_low
from openobd_desktop.ui.widgets.stat_card import steady

NAME_LIMIT = 120
"""Maximum number of characters of a vehicle's name that are shown."""
LEAST_VEHICLE = 160
"""Minimum width in pixels of the vehicle's name if the session's state is next to it."""

_PHASE_LOOKS = {
    Phase.CLAIMING: ("state-available", Tone.INFO),
    Phase.ACTIVE: ("state-active", Tone.GOOD),
    Phase.RECONNECTING: ("disconnected", Tone.WARN),
    Phase.FINISHING: ("clock", Tone.INFO),
    Phase.LOST: ("error", Tone.BAD),
}


class SessionHeader(QWidget):
    """Header that describes an open session, with buttons that end the session or close its page."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = active
        self._session_id = active.id
        self._ticket = Text(name="sessionTicket", role="title", selectable=True)
        self._between = Text("·", role="title")
        self._vehicle = steady(Text(name="vehicleName", role="title", selectable=True))
        self._state = Badge("sessionState")
        self._attention = Badge("attention")
        self._acknowledge = BusyButton(self.tr("Acknowledge"), tip=self.tr("Confirms that you have seen this"))
        self._technical = FoldButton(self.tr("Technical details"), tip=self.tr("Shows the session's ID and server"))
        self._id = steady(Text(name="sessionId", role="mono", selectable=True))
        self._interrupt = BusyButton(self.tr("Interrupt"), tip=self.tr("Stops the session without a result"))
        self._finish = BusyButton(
            self.tr("Finish session"), tip=self.tr("Reports the result to the service and ends the session")
        )
        self._report = BusyButton(self.tr("Save report…"), tip=self.tr("Saves a report of this session as a file"))
        self._again = BusyButton(self.tr("Start again…"), tip=self.tr("Starts another session on this ticket"))
        self._history = BusyButton(self.tr("Show in history"), tip=self.tr("Selects this session on the History page"))
        self._close = BusyButton(self.tr("Close"), tip=self.tr("Closes this page; the session stays in the history"))
        self._title_row, self._below = QHBoxLayout(), QHBoxLayout()
        self._top, self._verbs = FoldingRow(), FoldingRow()
        self._column = QVBoxLayout(self)
        self._is_merged = False
        """Whether the state is beside the title, which saves a row in a low window."""
        self._lay_out()
        self._connect()
        self.refresh(active)

    def _lay_out(self) -> None:
        self._finish.setProperty("kind", "primary")
        self._interrupt.setProperty("kind", "danger")
        self._interrupt.setProperty("inMenu", True)
        # The menu finds the button by this name, as on the History page.
        self._report.setObjectName("saveReport")
        for label in (self._ticket, self._vehicle, self._id):
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for badge in (self._state, self._attention):
            badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._acknowledge.setProperty("kind", "chip")
        for hidden in (
            self._attention,
            self._acknowledge,
            self._id,
            self._report,
            self._again,
            self._history,
            self._close,
        ):
            hidden.hide()
        title, below, top, buttons = self._title_row, self._below, self._top, self._verbs
        title.setSpacing(8)
        title.addWidget(self._ticket)
        title.addWidget(self._between)
        title.addWidget(self._vehicle, 1)
        top.addLayout(title, 1)
        top.addLayout(buttons)
        pairs = ((self._finish, self._interrupt), (self._report, self._again), (self._history, self._close))
        for pair in pairs:
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button)
            buttons.addLayout(row)
        below.setSpacing(8)
        below.addWidget(self._state)
        below.addWidget(self._attention)
        below.addWidget(self._acknowledge)
        below.addStretch(1)
        below.addWidget(self._technical)
        column = self._column
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._id)

    def _share_rows(self) -> None:
        """Places the state next to the title if the window is low and there is room, so that the tabs gain a row."""
        parts = (self._title_row.minimumSize(), self._below.sizeHint(), self._verbs.sizeHint())
        needed = sum(part.width() for part in parts) + LEAST_VEHICLE + 48
        is_merged = is_low(self) and needed <= self.width()
        if is_merged is not self._is_merged:
            self._is_merged = is_merged
            (self._column if is_merged else self._top).removeItem(self._below)
            (self._top if is_merged else self._column).insertLayout(1, self._below)
            self._column.activate()
            self._order_buttons()

    def _order_buttons(self) -> None:
        """Makes the Tab key follow the order of the rows."""
        verbs = (self._finish, self._interrupt, self._report, self._again, self._history, self._close)
        state = (self._acknowledge, self._technical)
        for former, later in pairwise((*state, *verbs) if self._is_merged else (*verbs, *state)):
            QWidget.setTabOrder(former, later)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_rows()

    def _connect(self) -> None:
        active, commands, session_id = self._active, self._context.session_commands, self._session_id
        self._finish.clicked.connect(self._on_finish_clicked)
        self._interrupt.clicked.connect(self._on_interrupt_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        self._report.clicked.connect(lambda: commands.save_report(session_id, self._report))
        self._again.clicked.connect(lambda: commands.start_again(active.origin.ticket, active.origin.connector))
        self._acknowledge.clicked.connect(self._on_acknowledge_clicked)
        self._history.clicked.connect(lambda: commands.show_in_history(session_id))
        self._technical.toggled.connect(self._id.setVisible)

    def refresh(self, active: ActiveSession) -> None:
        """Shows the current state of the session."""
        ticket, session = active.origin.ticket, active.session
        self._ticket.setText(one_line(ticket, 40) or subject_text(ticket, active.origin.connector))
        self._vehicle.setText(one_line(active.record.vehicle, NAME_LIMIT))
        self._between.setVisible(bool(self._vehicle.text()))
        self._id.setText(one_line(f"{session.id} · {session.host}:{session.port}", 120))
        icon, tone = _look(active)
        self._state.show_state(icon, tone, phase_label(active))
        self._show_attention(active)
        self._refresh_buttons(active)
        self._share_rows()

    def _show_attention(self, active: ActiveSession) -> None:
        attention = self._context.service.attention.of(active.id)
        worst = attention[0].cause if attention else None
        if worst is not None:
            tone = status_texts.attention_tone(worst)
            self._attention.show_state(tone_icon(tone), tone, attention_label(worst))
        self._attention.setVisible(worst is not None)
        # The notice about the wrong car and the message bar have buttons of their own.
        message = self._context.messages.current
        is_offered = message is not None and worst is not None and message.cause == attention_cause(active.id, worst)
        if worst in TO_ACKNOWLEDGE and worst is not Cause.WRONG_CAR and not is_offered:
            self._acknowledge.show()
        else:
            hide_giving_focus(self._acknowledge, self._technical)

    def _on_acknowledge_clicked(self) -> None:
        attention = self._context.service.attention
        worst = next((each.cause for each in attention.of(self._session_id)), None)
        if worst in TO_ACKNOWLEDGE and worst is not None:
            attention.acknowledge(self._active, worst)
        self.refresh(self._active)

    def _refresh_buttons(self, active: ActiveSession) -> None:
        phase = active.phase
        lost, ended = phase is Phase.LOST, phase is Phase.ENDED
        self._close.setVisible(ended or lost)
        for button in (self._report, self._history):
            button.setVisible(ended)
        self._report.set_allowed(ended, self.tr("The session has not ended yet."))
        self._again.setVisible(ended and active.origin != Origin())
        for button in (self._finish, self._interrupt):
            if ended:
                hide_giving_focus(button, self._close)
            else:
                button.show()
        set_style(self._close, "kind", "primary" if ended else "flat")
        set_style(self._interrupt, "kind", "danger-strong" if lost else "danger")
        set_style(self._finish, "kind", "" if lost else "primary")
        why_not = "" if ended else why_not_finish(phase)
        self._finish.set_allowed(not why_not and not ended, why_not)
        self._mark_draft()

    def _mark_draft(self) -> None:
        """Marks the button that opens the feedback form if the form contains a draft of the result."""
        waits = self._context.service.recorder.drafts.get(self._session_id, Draft()) != Draft()
        if waits is not bool(self._finish.property("waits")):
            self._finish.setProperty("waits", waits)
            self._finish.setText(self.tr("Finish session (draft)") if waits else self.tr("Finish session"))

    def _on_finish_clicked(self) -> None:
        self._context.session_commands.finish(self._session_id)

    def _on_interrupt_clicked(self) -> None:
        self._context.session_commands.interrupt(self._session_id)

    def _on_close_clicked(self) -> None:
        self._context.service.dismiss(self._session_id)


def _look(active: ActiveSession) -> tuple[str, Tone]:
    if active.phase is Phase.ENDED:
        return state_look(active.session.state)
    return _PHASE_LOOKS[active.phase]
