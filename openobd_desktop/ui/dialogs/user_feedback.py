"""What the person at the car said: five radio buttons, and the question that is put to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.core.active import ActiveSession
from openobd_desktop.domain import UserFeedback
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.dialogs.ask_at_car import AskAtCar
from openobd_desktop.ui.text import Text, escaped
from openobd_desktop.ui.words import feedback_word

CHOICES: tuple[UserFeedback | None, ...] = (None, *UserFeedback)


class UserFeedbackChoice(QWidget):
    """One of five; "not asked" until somebody has been."""

    changed = Signal()

    def __init__(self, desk: Desk, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._asking = AskAtCar(desk, active)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.tr("User feedback"), role="heading"))
        column.addWidget(Text(self.tr("What the person at the car said."), role="caption", wrap=True))
        column.addSpacing(4)
        for number, choice in enumerate(CHOICES):
            radio = QRadioButton(escaped(feedback_word(choice)))
            radio.setAccessibleName(feedback_word(choice))
            self._group.addButton(radio, number)
            column.addWidget(radio)
        column.addSpacing(4)
        column.addWidget(self._asking)
        self.choose(None)
        self._group.idToggled.connect(self._on_choice_toggled)
        self._asking.answered.connect(self.choose)

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
        if feedback is not None:
            self._asking.take_as_known()

    def follow(self) -> None:
        """Takes in how the question at the car stands; its answer is chosen."""
        self._asking.follow()

    def _on_choice_toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self.changed.emit()
