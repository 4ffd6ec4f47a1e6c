"""Feedback form that ends a session with a result, and keeps the input until the service has confirmed the result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from openobd_desktop.core.rules.feedback import FeedbackProblem, problems
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import ServiceResult, UserFeedback
from openobd_desktop.errors import SessionNotFound
from openobd_desktop.ui.common.labels import entry_title, phase_label, problem_label
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.feedback.description import Description
from openobd_desktop.ui.feedback.result_list import ResultList
from openobd_desktop.ui.feedback.scan_offer import ScanOffer
from openobd_desktop.ui.feedback.submission import DraftRow, FeedbackSubmission, show_confirmed
from openobd_desktop.ui.feedback.user_feedback import UserFeedbackChoice
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.board import BEYOND_REACH
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.session.status_texts import unsent_text
from openobd_desktop.ui.tabs.functions.texts import run_title, working_warning
from openobd_desktop.ui.tabs.vehicle.texts import wrong_car_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row
from openobd_desktop.ui.widgets.focus import hide_giving_focus, set_form_enabled
from openobd_desktop.ui.widgets.notice import Notice, OfferNotice, error_details, error_text


class FinishState(OfferNotice):
    """Notice that can be clicked while a field of the form prevents sending."""

    def __init__(self, offer: str, go: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds the notice, with a button labelled ``offer`` for another remedy; ``go`` focuses the field."""
        super().__init__("finishState", offer, parent)
        self._go = go
        self._leads = False
        # The text is selectable, so clicks on it do not reach the notice.
        self._text.installEventFilter(self)

    def lead(self, leads: bool) -> None:
        """Sets whether clicking the notice focuses a field."""
        if leads is not self._leads:
            self._leads = leads
            self.setToolTip(self.tr("Click here or press Ctrl+Enter to go to the field") if leads else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            self._text.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and not self._text.hasSelectedText():
            self._lead_on(event)
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._lead_on(event)

    def _lead_on(self, event: QEvent) -> None:
        is_click = isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton
        if self._leads and is_click:
            self._go()


_tr = translator("finish form")
SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
SAVE_AFTER = 500
"""Delay in milliseconds between the first unsaved change and saving the draft."""
TICK = 1000
"""Interval in milliseconds at which the form is refreshed."""


class FeedbackDialog(AppDialog):
    """Feedback form that shows whether its result has been delivered, and blocks neither the window nor other sessions.

    If the form is closed before the service has confirmed the result, its input is restored when the form is reopened;
    a result that is already being sent is still sent. ``confirmed`` carries the session ID.
    """

    confirmed = Signal(str)

    def __init__(
        self, context: AppContext, parent: QWidget | None, session_id: str, reopen: Callable[[], None] | None = None
    ) -> None:
        """Builds the form; raises ``SessionNotFound`` if the session is not open on this PC.

        ``reopen`` opens the form again after it has been closed.
        """
        active = context.service.open_session(session_id)
        if active is None:
            raise SessionNotFound
        super().__init__(parent, title=self.tr("Finish session"), name="feedbackDialog")
        self._context = context
        self._active = active
        self._edited = False
        self._missing: FeedbackProblem | None = None
        """The first problem found in a field of the form."""
        self._courier = FeedbackSubmission(context, active, reopen)
        self._results = ResultList()
        self._feedback = UserFeedbackChoice(context, active)
        self._description = Description(context)
        self._wrong_car = Notice("finishVinNotice")
        self._scan = ScanOffer(context, active)
        self._state = FinishState(self.tr("Interrupt"), self._go_to_missing)
        self._drafts = DraftRow()
        self._finish = BusyButton(self.tr("Finish"), tip=self.tr("Ctrl+Enter"))
        self._cancel = BusyButton(self.tr("Cancel"))
        self._close = BusyButton(
            self.tr("Close form"), tip=self.tr("Closes the form; the program keeps trying to send the result")
        )
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._ticking = QTimer(self, interval=TICK)
        self._lay_out()
        self._write(context.service.recorder.drafts.get(session_id, Draft()))
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        self._finish.setProperty("kind", "primary")
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._feedback)
        right.addWidget(self._description, 1)
        self._form = QWidget()
        form = QHBoxLayout(self._form)
        form.setContentsMargins(16, 8, 16, 8)
        form.setSpacing(24)
        form.addWidget(self._results, 1)
        form.addLayout(right, 1)
        title = Text(entry_title(self._active), name="finishSession", role="title", wrap=True)
        title.setContentsMargins(16, 12, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        self._scrolled = FittedScrollArea(self._form)
        column.addWidget(self._scrolled, 1)
        column.addLayout(self._foot())
        self.fit(720, 640)

    def _foot(self) -> QVBoxLayout:
        why = self.tr(
            "Finish reports the result to the service. Interrupt stops the session without reporting a result."
        )
        buttons = button_row(self._close, self._cancel, self._finish)
        buttons.insertWidget(0, self._drafts, 1)
        # The note about the draft gets all the remaining space next to the buttons.
        buttons.setStretch(1, 0)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self._wrong_car)
        foot.addWidget(self._scan)
        foot.addWidget(self._state)
        foot.addWidget(Text(why, role="caption", wrap=True))
        foot.addLayout(buttons)
        return foot

    def _connect(self) -> None:
        for part in (self._results, self._feedback, self._description):
            part.changed.connect(self._on_form_changed)
        self._saving.timeout.connect(self._save_draft)
        self._ticking.timeout.connect(self._show_state)
        self._ticking.start()
        self._drafts.chosen.connect(self._on_draft_chosen)
        self._finish.clicked.connect(self._on_finish_clicked)
        self._state.offer.clicked.connect(self._on_interrupt_clicked)
        for closes in (self._cancel, self._close):
            closes.clicked.connect(self.reject)
        for keys in SEND_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            # The key that opened the form may still be pressed.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._on_send_pressed)
        unsubscribe = self._active.subscribe(self._show_state)
        self.destroyed.connect(lambda: unsubscribe())

    @property
    def session_id(self) -> str:
        """The ID of the session."""
        return self._active.id

    def refresh(self) -> None:
        """Shows the current draft if it was changed outside the form, unless the result is being sent."""
        draft = self._context.service.recorder.drafts.get(self._active.id, self._draft())
        if not self._under_way and draft != self._draft():
            self._write(draft)

    def _on_send_pressed(self) -> None:
        if self._finish.usable:
            self._finish.click()
        else:
            self._go_to_missing()

    def _go_to_missing(self) -> None:
        """Focuses the field that prevents the result from being sent."""
        found = self._missing
        if found in (FeedbackProblem.DESCRIPTION_MISSING, FeedbackProblem.DESCRIPTION_TOO_LONG):
            self._description.take_focus()
        elif found is not None:
            self._results.take_focus()

    def _draft(self) -> Draft:
        return Draft(self._results.results, self._feedback.feedback, self._description.text)

    def _write(self, draft: Draft) -> None:
        self._results.check(draft.results)
        self._feedback.begin(draft.feedback)
        self._description.write(draft.description)

    def _on_form_changed(self) -> None:
        self._edited = True
        # The draft is set immediately, so that values copied from other tabs are added to it and the delayed save
        # does not overwrite them.
        self._context.service.recorder.set_draft(self._active.id, self._draft())
        if not self._saving.isActive():
            self._saving.start()
        self._show_state()

    def _save_draft(self) -> None:
        self._saving.stop()
        self._context.actions.run(
            self._context.service.save_draft,
            self._active.id,
            self._draft(),
            # The message board owns the save operation, so that closing the form or the window does not cancel it.
            owner=self._context.messages,
            then=self._on_draft_saved,
        )

    def _on_draft_saved(self, nothing: None) -> None:
        if isValid(self) and self._draft() != Draft():
            lasting = self._context.service.recorder.drafts.is_saved(self._active.id)
            self._drafts.note.show_saved(self._context.service.clock.now(), lasting=lasting)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save_typed()

    def save_typed(self) -> None:
        """Saves the latest input immediately, without waiting for a pause in typing."""
        if self._saving.isActive():
            self._save_draft()

    @property
    def _under_way(self) -> bool:
        return self._active.phase is Phase.FINISHING

    def _show_state(self) -> None:
        if self._active.outcome is not None and self._active.phase is Phase.ENDED:
            self._succeed()
            return
        # The feedback is refreshed first, since an answer from the mechanic may change what is sent.
        self._feedback.refresh()
        draft = self._draft()
        self._drafts.refresh(draft, self._context.service.clock.now(), allowed=not self._under_way)
        self._results.causes.refresh(self._active)
        self._results.compare(self._active.services.functions.used)
        # The warning is shown even if it was acknowledged, since the finished session is charged to the ticket.
        facts = self._active.services.vehicle
        self._wrong_car.show_message(Tone.BAD, wrong_car_text(facts) if facts.wrong_car else "")
        self._scan.refresh(allowed=not self._under_way)
        over = self._over()
        found = problems(draft.results, draft.description)
        self._missing = found[0] if found and not over and not self._under_way else None
        missing = "\n".join([*self._working(), *map(problem_label, found)])
        self._show_buttons(over or missing)
        if self._under_way:
            self._show_sending()
        else:
            self._judge(over, missing, _assistance_text(draft.feedback, self._feedback.answer))
        self._state.lead(self._missing is not None)

    def _show_buttons(self, why_not: str) -> None:
        sent = self.tr("The result has been sent and cannot be withdrawn.")
        set_form_enabled(self._form, not self._under_way, self._finish)
        self._finish.set_allowed(not why_not and not self._under_way, sent if self._under_way else why_not)
        self._cancel.set_allowed(not self._under_way, sent)
        if self._under_way:
            self._close.show()
        else:
            hide_giving_focus(self._close, self._finish)

    def _judge(self, over: str, missing: str, assistance: str) -> None:
        """Shows the most serious problem with the form, or that the result is ready to be sent.

        ``assistance`` is a request to help the mechanic first; empty if the mechanic does not need help.
        """
        goes_on = self._active.phase is not Phase.ENDED
        error = None if self._edited else self._context.service.finish_dispatch.unconfirmed.get(self._active.id)
        if error is not None:
            stuck = isinstance(error, BEYOND_REACH) and goes_on
            self._state.show_message(Tone.BAD, error_text(error), error_details(error), offered=stuck)
        elif over:
            self._state.show_message(Tone.WARN, over, offered=goes_on)
        elif missing:
            self._state.show_message(Tone.BAD if assistance else Tone.NEUTRAL, _lines(assistance, missing))
        elif warning := working_warning(self._active):
            self._state.show_message(Tone.BAD if assistance else Tone.WARN, _lines(assistance, warning))
        elif assistance:
            self._state.show_message(Tone.BAD, assistance)
        else:
            self._state.show_message(Tone.GOOD, self.tr("Ready to send."))

    def _show_sending(self) -> None:
        if self._active.send_error is None:
            self._state.show_message(
                Tone.INFO, self.tr("Sending… The session stays open until the service confirms the result.")
            )
        else:
            self._state.show_message(Tone.WARN, unsent_text(self._active), error_details(self._active.send_error))

    def _over(self) -> str:
        """Returns the reason why a result can no longer be sent, or an empty string if it can."""
        if self._active.phase is Phase.ENDED:
            text = self.tr(
                "The session has ended: {state}. A result can no longer be sent. Copy your text if you need it."
            )
            return text.format(state=phase_label(self._active))
        if not self._active.keeper.alive:
            return self.tr(
                "The session token has expired: a result can no longer be sent. Copy your text if you need it."
            )
        return ""

    def _working(self) -> list[str]:
        """Returns a warning if a function is running, because a result would end it instead of the session."""
        run = self._active.services.functions.current
        if run is None:
            return []
        text = self.tr("The function {function} is still running. Wait for it to end, or stop it in the Functions tab.")
        return [text.format(function=run_title(run))]

    def _on_draft_chosen(self, draft: Draft) -> None:
        """Fills the form with an empty draft, which discards the input, or with the draft that was discarded before."""
        self._write(draft)
        self._on_form_changed()

    def _on_finish_clicked(self) -> None:
        self._edited = False
        draft = self._draft()
        result = ServiceResult(draft.results, draft.feedback, draft.description.strip())
        self._save_draft()
        self._courier.send(result, self, busy=self._finish, then=self._show_state)

    def _succeed(self) -> None:
        self._saving.stop()
        self._ticking.stop()
        if self.result() != self.DialogCode.Accepted:
            self.confirmed.emit(self._active.id)
            show_confirmed(self._context, self._active)
            self.accept()

    def _on_interrupt_clicked(self) -> None:
        dialog = InterruptDialog(self._context, self, self._active.id)
        dialog.interrupted.connect(self._on_session_interrupted)
        dialog.open()

    def _on_session_interrupted(self) -> None:
        self._edited = True
        self._show_state()


def _assistance_text(*given: UserFeedback | None) -> str:
    """Returns a request to contact the mechanic if any of the given feedback is a request for assistance."""
    if UserFeedback.ASSISTANCE_REQUESTED not in given:
        return ""
    return _tr(
        "The mechanic is asking for assistance. Contact the mechanic before you finish: once the session has ended, "
        "you will no longer be able to help."
    )


def _lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))
