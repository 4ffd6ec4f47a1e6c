"""Header of a session page: title, state and buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.common.labels import phase_label, subject_text
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import why_not_finish
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tables.delegates import state_look
from openobd_desktop.ui.widgets.badge import Badge, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.stat_card import steady

_PHASE_LOOKS = {
    Phase.CLAIMING: ("state-available", Tone.INFO),
    Phase.ACTIVE: ("state-active", Tone.GOOD),
    Phase.RECONNECTING: ("disconnected", Tone.WARN),
    Phase.FINISHING: ("clock", Tone.INFO),
    Phase.LOST: ("error", Tone.BAD),
}


class SessionHeader(QWidget):
    """Header that describes one open session, with the buttons that end the session or close its page."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session_id = active.id
        self._ticket = steady(Text(name="sessionTicket", role="title", selectable=True))
        self._state = Badge("sessionState")
        self._id = steady(Text(name="sessionId", role="caption", selectable=True))
        self._close = BusyButton(self.tr("Close page"))
        self._interrupt = BusyButton(self.tr("Interrupt"), tip=self.tr("Stops the session without a result"))
        self._finish = BusyButton(
            self.tr("Finish session"), tip=self.tr("Reports the result to the service and ends the session")
        )
        self._lay_out()
        self._finish.clicked.connect(self._on_finish_clicked)
        self._interrupt.clicked.connect(self._on_interrupt_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        self.refresh(active)

    def _lay_out(self) -> None:
        self._finish.setProperty("kind", "primary")
        self._interrupt.setProperty("kind", "danger")
        self._interrupt.setProperty("inMenu", True)
        for label in (self._ticket, self._id):
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._ticket, 1)
        for widget in (self._close, self._finish, self._interrupt):
            top.addWidget(widget)
        below.setSpacing(8)
        below.addWidget(self._state)
        below.addWidget(self._id, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(below)

    def refresh(self, active: ActiveSession) -> None:
        """Shows the current state of the session."""
        self._ticket.setText(subject_text(active.origin.ticket, active.origin.connector))
        session = active.session
        self._id.setText(one_line(f"{session.id} · {session.host}:{session.port}", 120))
        icon, tone = _look(active)
        self._state.show_state(icon, tone, phase_label(active))
        self._refresh_buttons(active.phase)

    def _refresh_buttons(self, phase: Phase) -> None:
        lost, ended = phase is Phase.LOST, phase is Phase.ENDED
        self._close.setVisible(ended or lost)
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
