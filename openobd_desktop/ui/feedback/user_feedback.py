"""Radio buttons for the user feedback, and a row for asking the person at the car for that feedback."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import (
    FEEDBACK,
    feedback_of,
    in_language,
    is_feedback,
    template,
)
from openobd_desktop.domain.questions import Exchange, ExchangeState, Question
from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import feedback_label
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import LANGUAGES, error_headline
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, escaped
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.ask.texts import not_now, settled_text
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import hide_giving_focus, set_form_enabled, show_instead
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import OfferNotice


class AskAtCar(QWidget):
    """Row that asks for feedback in the session's conversation, so that a reopened form still shows the answer.

    ``answered`` is emitted once for each answer from the person at the car, even if the form is reopened, and carries
    the feedback.
    """

    answered = Signal(object)

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = active
        self._error: OpenObdError | None = None
        self._ask = BusyButton(self.tr("Ask the mechanic"), tip=self.tr("Shows the question on the mechanic's screen"))
        self._stop = BusyButton(
            self.tr("Withdraw question"), tip=self.tr("Removes the question from the mechanic's screen")
        )
        self._language = QComboBox()
        self._status = Text(name="feedbackAsked", role="caption", wrap=True)
        self._language.setAccessibleName(self.tr("Language of the question"))
        self._language.setToolTip(self.tr("Language of the question"))
        self._language.addItem(self.tr("Mechanic's language"), "")
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        row = FoldingRow()
        row.addWidget(self._ask)
        row.addWidget(self._stop)
        row.addWidget(self._language, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._status)
        for button in (self._ask, self._stop):
            button.setAutoDefault(False)
        self._ask.clicked.connect(self._on_ask_clicked)
        self._stop.clicked.connect(self._on_stop_clicked)

    @property
    def answer(self) -> UserFeedback | None:
        """The latest answer from the person at the car, or None if there is none."""
        last = self._last
        return feedback_of(last) if last is not None else None

    def refresh(self) -> None:
        """Shows the current state of the question, and emits ``answered`` if there is a new answer."""
        last, waiting = self._last, self._active.services.questions.open
        asked = waiting is not None and waiting is last
        other = self.tr(
            "Another question is open. Wait until it has been answered, or close the conversation in the Ask tab."
        )
        reason = not_now(self._active) or (other if waiting is not None else "")
        self._ask.set_allowed(not reason, reason)
        show_instead(*((self._stop, self._ask) if asked else (self._ask, self._stop)))
        set_form_enabled(self._language, not reason, self._stop if asked else self._ask)
        self._show_status(last)
        questions = self._active.services.questions
        if last is not None and self.answer is not None and last.number > questions.taken:
            questions.taken = last.number
            self.answered.emit(self.answer)

    @property
    def _last(self) -> Exchange | None:
        """The latest exchange that asked for feedback, started either in the form or in the Ask tab."""
        exchanges = self._active.services.questions.exchanges
        return next((each for each in reversed(exchanges) if is_feedback(each.question)), None)

    def _show_status(self, last: Exchange | None) -> None:
        text = error_headline(self._error) if self._error is not None else ""
        if not text and last is not None:
            text = self._waiting(last) if last.state is ExchangeState.OPEN else settled_text(self._active, last)
        self._status.setText(text)
        self._status.setVisible(bool(text))
        answered = last is not None and last.state is ExchangeState.ANSWERED
        set_role(self._status, "bad" if self._error is not None else "strong" if answered else "caption")

    def _waiting(self, asked: Exchange) -> str:
        text = self.tr("Waiting for an answer ({age}). The mechanic cannot chat until the question has been answered.")
        return text.format(age=duration(self._context.service.clock.monotonic() - asked.since))

    def _on_ask_clicked(self) -> None:
        self._error = None
        question = _question(str(self._language.currentData()))

        async def ask() -> None:
            await self._active.services.questions.ask(question, last=True)

        self._context.actions.run(ask, owner=self, busy=self._ask, failed=self._fail, retry=False, outlives=True)

    def _fail(self, error: OpenObdError) -> None:
        """Shows the error in the form, which covers the window's message bar."""
        self._error = error
        self.refresh()

    def _on_stop_clicked(self) -> None:
        self._context.actions.run(self._active.services.questions.close, owner=self, busy=self._stop, outlives=True)


def _question(language: str) -> Question:
    """Returns the question in ``language`` only, or with all translations if ``language`` is empty."""
    question = template(FEEDBACK).question
    return replace(in_language(question, language), translations=()) if language else question


CHOICES: tuple[UserFeedback | None, ...] = (None, *UserFeedback)


class UserFeedbackChoice(QWidget):
    """Radio buttons for the user feedback, initially "Not asked".

    An answer from the person at the car is selected only if no feedback has been selected yet. If the answer differs
    from the selected feedback, both are shown, and one click selects the answer.
    """

    changed = Signal()

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._asking = AskAtCar(context, active)
        self._differs = OfferNotice("answerDiffers", self.tr("Use this answer"), beside=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("Mechanic's feedback"), role="heading"))
        column.addWidget(Text(self.tr("The mechanic's answer"), role="caption", wrap=True))
        column.addSpacing(4)
        for number, choice in enumerate(CHOICES):
            radio = QRadioButton(escaped(feedback_label(choice)))
            radio.setAccessibleName(feedback_label(choice))
            self._group.addButton(radio, number)
            column.addWidget(radio)
        column.addSpacing(4)
        column.addWidget(self._asking)
        column.addSpacing(4)
        column.addWidget(self._differs)
        self.choose(None)
        self._group.idToggled.connect(self._on_choice_toggled)
        self._asking.answered.connect(self._on_answered)
        self._differs.offer.clicked.connect(self._on_take_over_clicked)

    @property
    def feedback(self) -> UserFeedback | None:
        """The selected feedback; None means "Not asked"."""
        return CHOICES[self._group.checkedId()]

    def choose(self, feedback: UserFeedback | None) -> None:
        """Selects ``feedback``."""
        self._group.button(CHOICES.index(feedback)).setChecked(True)

    def begin(self, feedback: UserFeedback | None) -> None:
        """Selects the feedback of a draft; an earlier answer is selected only if the draft contains no feedback."""
        self.choose(feedback)

    @property
    def answer(self) -> UserFeedback | None:
        """The latest answer from the person at the car, whether selected or not, or None if there is none."""
        return self._asking.answer

    def refresh(self) -> None:
        """Shows the current state of the question, and selects a new answer if no feedback has been selected yet."""
        self._asking.refresh()
        self._compare()

    def _on_answered(self, answer: UserFeedback) -> None:
        if self.feedback is None:
            self.choose(answer)

    def _compare(self) -> None:
        answer, chosen = self.answer, self.feedback
        if answer is None or chosen is answer:
            hide_giving_focus(self._differs.offer, self._group.button(CHOICES.index(chosen)))
            self._differs.clear()
            return
        text = self.tr("The mechanic answered: {answer}. Selected in this form: {chosen}. Your selection will be sent.")
        warning = text.format(answer=feedback_label(answer), chosen=feedback_label(chosen))
        self._differs.show_message(Tone.WARN, warning, offered=True)

    def _on_take_over_clicked(self) -> None:
        self.choose(self.answer)
        self._compare()

    def _on_choice_toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self._compare()
            self.changed.emit()
