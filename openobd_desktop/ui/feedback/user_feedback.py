"""What the person at the car said: five radio buttons, and the question that is put to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.ui.common.labels import feedback_label
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.feedback.ask_at_car import AskAtCar
from openobd_desktop.ui.look.text import Text, escaped
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.notice import OfferNotice

CHOICES: tuple[UserFeedback | None, ...] = (None, *UserFeedback)


class UserFeedbackChoice(QWidget):
    """One of five; "not asked" until somebody has been.

    An answer from the car fills the form only where nothing has been chosen. Where it differs from what was chosen both
    are shown, and one click takes the answer over.
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
        column.addWidget(Text(self.tr("User feedback"), role="heading"))
        column.addWidget(Text(self.tr("The answer of the person at the car"), role="caption", wrap=True))
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
        """The choice; None is "not asked"."""
        return CHOICES[self._group.checkedId()]

    def choose(self, feedback: UserFeedback | None) -> None:
        """Chooses ``feedback``."""
        self._group.button(CHOICES.index(feedback)).setChecked(True)

    def begin(self, feedback: UserFeedback | None) -> None:
        """Takes over what a draft holds; only a draft without a choice takes an answer that came before."""
        self.choose(feedback)

    @property
    def answer(self) -> UserFeedback | None:
        """What the person at the car said, whether it is chosen or not."""
        return self._asking.answer

    def refresh(self) -> None:
        """Takes in how the question at the car stands; its answer is chosen if nothing else has been."""
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
        text = self.tr("The person at the car answered: {answer}. Selected here: {chosen}. Your selection is sent.")
        said = text.format(answer=feedback_label(answer), chosen=feedback_label(chosen))
        self._differs.show_message(Tone.WARN, said, offered=True)

    def _on_take_over_clicked(self) -> None:
        self.choose(self.answer)
        self._compare()

    def _on_choice_toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self._compare()
            self.changed.emit()
