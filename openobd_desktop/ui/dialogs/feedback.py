"""The feedback form: ends a session with its outcome, and keeps what was entered until the service has confirmed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.active import Phase
from openobd_desktop.core.feedback import problems
from openobd_desktop.domain import ServiceResult, UserFeedback
from openobd_desktop.errors import OpenObdError, SessionNotFound
from openobd_desktop.records import Draft
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.dialogs.base import AppDialog, button_row
from openobd_desktop.ui.dialogs.description import Description
from openobd_desktop.ui.dialogs.interrupt import InterruptDialog
from openobd_desktop.ui.dialogs.result_list import ResultList
from openobd_desktop.ui.dialogs.user_feedback import UserFeedbackChoice
from openobd_desktop.ui.offers import BEYOND_REACH
from openobd_desktop.ui.panels.line_words import unsent_text
from openobd_desktop.ui.text import Text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.notice import Notice, OfferNotice, error_details, error_text
from openobd_desktop.ui.widgets.scrolled import Scrolled
from openobd_desktop.ui.widgets.tone import Tone
from openobd_desktop.ui.words import phase_word, problem_word

SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
SAVE_AFTER = 500
"""Milliseconds that a change waits at most until it is saved."""
TICK = 1000
"""Milliseconds between two looks at the clock."""


class FeedbackDialog(AppDialog):
    """Stays open until the result is confirmed; ``confirmed`` carries the session's id then.

    Closed before that, what was entered comes back when the form of the same session is opened again.
    """

    confirmed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None, session_id: str) -> None:
        """Raises ``SessionNotFound`` if the session is not open here."""
        active = desk.service.open_session(session_id)
        if active is None:
            raise SessionNotFound
        super().__init__(parent, title=self.tr("Finish session"), name="feedbackDialog")
        self._desk = desk
        self._active = active
        self._error: OpenObdError | None = None
        self._results = ResultList()
        self._feedback = UserFeedbackChoice()
        self._description = Description()
        self._assistance = Notice("assistanceBanner")
        self._state = OfferNotice("finishState", self.tr("Interrupt"))
        self._finish = BusyButton(self.tr("Finish"), tip=self.tr("Ctrl+Return"))
        self._cancel = BusyButton(self.tr("Cancel"))
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._ticking = QTimer(self, interval=TICK)
        self._lay_out()
        self._write(desk.service.drafts.get(session_id, Draft()))
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        self._finish.setProperty("kind", "primary")
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._feedback)
        # Beside the choice that it belongs to, since at the foot it would take the form's room on a small screen.
        right.addWidget(self._assistance)
        right.addWidget(self._description, 1)
        self._form = QWidget()
        form = QHBoxLayout(self._form)
        form.setContentsMargins(16, 16, 16, 8)
        form.setSpacing(24)
        form.addWidget(self._results, 1)
        form.addLayout(right, 1)
        why = self.tr(
            "Finish tells the service the result. Interrupt only stops the session and tells nobody anything."
        )
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self._state)
        foot.addWidget(Text(why, role="caption", wrap=True))
        foot.addLayout(button_row(None, self._cancel, self._finish))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scrolled(self._form), 1)
        column.addLayout(foot)
        self.fit(720, 600)

    def _connect(self) -> None:
        for part in (self._results, self._feedback, self._description):
            part.changed.connect(self._on_form_changed)
        self._saving.timeout.connect(self._save_draft)
        self._ticking.timeout.connect(self._show_state)
        self._ticking.start()
        self._finish.clicked.connect(self._on_finish_clicked)
        self._state.offer.clicked.connect(self._on_interrupt_clicked)
        self._cancel.clicked.connect(self.reject)
        for keys in SEND_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self._finish.click)
        unsubscribe = self._active.subscribe(self._show_state)
        self.destroyed.connect(lambda: unsubscribe())

    def _draft(self) -> Draft:
        return Draft(self._results.results, self._feedback.feedback, self._description.text)

    def _write(self, draft: Draft) -> None:
        self._results.tick(draft.results)
        self._feedback.choose(draft.feedback)
        self._description.write(draft.description)

    def _on_form_changed(self) -> None:
        self._error = None
        if not self._saving.isActive():
            self._saving.start()
        self._show_state()

    def _save_draft(self) -> None:
        # The window outlives the form, whose end must not cancel the writing.
        owner = self.parentWidget() or self
        self._desk.actions.run(self._desk.service.save_draft, self._active.id, self._draft(), owner=owner)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._saving.isActive():
            self._saving.stop()
            self._save_draft()

    def _show_state(self) -> None:
        draft = self._draft()
        self._results.causes.refresh(self._active)
        self._show_assistance(draft.feedback)
        missing = "\n".join(problem_word(problem) for problem in problems(draft.results, draft.description))
        over = self._over()
        self._finish.set_allowed(not missing and not over, over or missing)
        if self._finish.busy:
            self._show_sending()
        elif self._error is not None:
            stuck = isinstance(self._error, BEYOND_REACH) and self._active.phase is not Phase.ENDED
            self._state.say(Tone.BAD, error_text(self._error), error_details(self._error), offered=stuck)
        elif over:
            self._state.say(Tone.WARN, over, offered=self._active.phase is not Phase.ENDED)
        elif missing:
            self._state.say(Tone.NEUTRAL, missing)
        else:
            self._state.say(Tone.GOOD, self.tr("Ready to send."))

    def _show_sending(self) -> None:
        if self._active.unsent is None:
            self._state.say(Tone.INFO, self.tr("Sending… The session goes on until the service has confirmed it."))
        else:
            self._state.say(Tone.WARN, unsent_text(self._active), error_details(self._active.unsent))

    def _over(self) -> str:
        """Why no result can be sent any more; empty while one can."""
        if self._active.phase is not Phase.ENDED and not self._active.keeper.alive:
            return self.tr(
                "The session token has run out: no result can be sent any more. Copy your text if you need it."
            )
        if self._active.phase is Phase.ENDED:
            text = self.tr(
                "The session has ended: {state}. No result can be sent any more. Copy your text if you need it."
            )
            return text.format(state=phase_word(self._active))
        return ""

    def _show_assistance(self, feedback: UserFeedback | None) -> None:
        if feedback is not UserFeedback.ASSISTANCE_REQUESTED:
            self._assistance.clear()
            return
        text = self.tr(
            "The person at the car asks for assistance.\n"
            "Contact them before you finish: once the session has ended nobody can help from here."
        )
        self._assistance.say(Tone.BAD, text)

    def _on_finish_clicked(self) -> None:
        self._error = None
        draft = self._draft()
        result = ServiceResult(draft.results, draft.feedback, draft.description.strip())
        self._desk.actions.run(
            self._desk.service.finish,
            self._active.id,
            result,
            owner=self,
            busy=self._finish,
            then=self._done,
            failed=self._fail,
            retry=False,
        )
        self._set_under_way(True)

    def _set_under_way(self, under_way: bool) -> None:
        self.hold(under_way)
        self._form.setEnabled(not under_way)
        self._cancel.set_allowed(not under_way, self.tr("The result has been sent and cannot be taken back."))
        self._show_state()

    def _done(self, nothing: None) -> None:
        self._saving.stop()
        self._set_under_way(False)
        self.confirmed.emit(self._active.id)
        self.accept()

    def _fail(self, error: OpenObdError) -> None:
        self._error = error
        self._set_under_way(False)

    def _on_interrupt_clicked(self) -> None:
        dialog = InterruptDialog(self._desk, self, self._active.id)
        dialog.interrupted.connect(self._on_session_interrupted)
        dialog.open()

    def _on_session_interrupted(self) -> None:
        self._error = None
        self._show_state()
