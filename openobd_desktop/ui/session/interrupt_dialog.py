"""Dialog for interrupting a session."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.sessions.store import StoreChange
from openobd_desktop.domain.journal import SessionEvent
from openobd_desktop.domain.session import Ownership, Session, SessionEntry
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import WHO_LIMIT, state_label, subject_text
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.functions.texts import function_title, unchecked_warning, unseen_warning, working_warning
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.notice import Notice

TICK = 1000
"""Interval in milliseconds between updates of the times shown."""


class InterruptDialog(AppDialog):
    """Dialog that asks for confirmation before interrupting a session.

    ``interrupted`` is emitted with the session ID once the service has confirmed the interruption.
    """

    interrupted = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None, session_id: str) -> None:
        super().__init__(parent, title=self.tr("Interrupt session"), name="interruptDialog")
        self._context = context
        self._id = session_id
        self._recalled = ""
        """The warning about a function that an earlier run may have left behind in a session that is not open now."""
        self._subject = Text(name="interruptSubject", role="heading", wrap=True)
        self._facts = Text(name="interruptFacts", role="muted", wrap=True)
        self._foreign = Notice("interruptForeign")
        self._working = Notice("interruptWorking")
        self._state = Notice("interruptState")
        self._interrupt = BusyButton(self.tr("Interrupt"))
        self._keep = BusyButton(self.tr("Keep session"))
        self._ticking = QTimer(self, interval=TICK)
        self._lay_out()
        self._connect()
        self._show_session()
        if context.service.open_session(session_id) is None:
            context.actions.run(context.service.recorder.events, session_id, owner=self, then=self._on_recalled)

    def _lay_out(self) -> None:
        self._interrupt.setProperty("kind", "danger-strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._subject)
        column.addWidget(self._facts)
        column.addWidget(Text(self._what(), wrap=True))
        column.addWidget(self._working)
        column.addWidget(self._foreign)
        column.addWidget(self._state)
        column.addStretch(1)
        column.addLayout(button_row(None, self._keep, self._interrupt))
        make_default(self._keep)
        self._keep.setFocus()
        self.fit(480)

    def _what(self) -> str:
        """Returns text that explains the effect of interrupting, and warns that the session may still be charged."""
        entry = self._context.service.store.get(self._id)
        if self._context.profiles.demo or (entry is not None and entry.connector):
            return self.tr(
                "Interrupting stops the session immediately and frees the car. It does not report whether the work "
                "succeeded, and it cannot be undone. To report a result, finish the session instead."
            )
        return self.tr(
            "Interrupting stops the session immediately and frees the car. It does not report whether the work "
            "succeeded, and it cannot be undone. A session on a ticket may still be charged. To report a "
            "result, finish the session instead."
        )

    def _connect(self) -> None:
        self._interrupt.clicked.connect(self._on_interrupt_clicked)
        self._keep.clicked.connect(self.reject)
        self._ticking.timeout.connect(self._show_session)
        self._ticking.start()
        unsubscribe = self._context.service.store.subscribe(self._on_store_changed)
        self.destroyed.connect(lambda: unsubscribe())

    def _on_recalled(self, events: tuple[SessionEvent, ...] | None) -> None:
        # Imported here because most interrupted sessions are open on this PC.
        from openobd_desktop.core.session.services import run_in_doubt

        if events is None:
            self._recalled = unchecked_warning()
        else:
            call = run_in_doubt(events)
            self._recalled = unseen_warning(function_title(call.name, call.id)) if call is not None else ""
        self._show_session()

    def _on_store_changed(self, change: StoreChange) -> None:
        self._show_session()

    def _show_session(self) -> None:
        active = self._context.service.open_session(self._id)
        self._working.show_message(Tone.WARN, working_warning(active) if active is not None else self._recalled)
        entry = self._context.service.store.get(self._id)
        if entry is None:
            self._subject.setText(self.tr("Session {id}").format(id=one_line(self._id, 60)))
            return
        self._subject.setText(subject_text(entry.ticket, entry.connector))
        self._facts.setText(self._state_text(entry.session))
        if entry.mine is Ownership.NOT_KNOWN:
            self._foreign.show_message(Tone.WARN, self._warning(entry))
        over = entry.session.state.is_final
        self._interrupt.set_allowed(not over, self.tr("The session has already ended."))

    def _warning(self, entry: SessionEntry) -> str:
        if entry.colleague:
            text = self.tr(
                "According to the team history, {colleague} is working on this session. Check with {colleague} "
                "before you interrupt it."
            )
            return text.format(colleague=one_line(entry.colleague, WHO_LIMIT))
        return self.tr(
            "This session was not started on this PC, so a colleague may be working on it. Check with your "
            "colleagues before you interrupt it."
        )

    def _state_text(self, session: Session) -> str:
        created, now = session.created_at, self._context.service.service_clock.now()
        if created is None or math.isnan(now):
            text = self.tr("State: {state}. Running time: unknown.\nSession {id}")
            return text.format(state=state_label(session), id=one_line(session.id, 60))
        age = duration(now - created)
        text = self.tr("State: {state}. Running time: {age}.\nSession {id}")
        return text.format(state=state_label(session), age=age, id=one_line(session.id, 60))

    def _on_interrupt_clicked(self) -> None:
        self._context.actions.run(
            self._context.service.interrupt,
            self._id,
            owner=self,
            busy=self._interrupt,
            then=self._done,
            failed=self._fail,
            retry=False,
        )
        self._set_under_way(True)

    def _set_under_way(self, under_way: bool) -> None:
        self.hold(under_way)
        self._keep.set_allowed(not under_way, self.tr("The interrupt request has been sent and cannot be withdrawn."))
        if under_way:
            self._state.show_message(Tone.INFO, self.tr("Interrupting…"))

    def _done(self, nothing: None) -> None:
        self._set_under_way(False)
        self.interrupted.emit(self._id)
        self.accept()

    def _fail(self, error: OpenObdError) -> None:
        self._set_under_way(False)
        self._keep.setFocus()
        self._state.show_error(error)
