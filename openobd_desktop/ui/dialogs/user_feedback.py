"""What the person at the car said: five radio buttons, and the question that would be put to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.domain import UserFeedback
from openobd_desktop.ui.text import Text, escaped
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.words import feedback_word

CHOICES: tuple[UserFeedback | None, ...] = (None, *UserFeedback)


class UserFeedbackChoice(QWidget):
    """One of five; "not asked" until somebody has been."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._ask = BusyButton(self.tr("Ask at the car"))
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
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._ask.setAutoDefault(False)
        self._ask.set_allowed(
            False,
            self.tr("Asking at the car is not part of this version. Ask by chat or phone and choose the answer here."),
        )
        self.choose(None)
        self._group.idToggled.connect(self._on_choice_toggled)

    @property
    def feedback(self) -> UserFeedback | None:
        """The choice; None is "not asked"."""
        return CHOICES[self._group.checkedId()]

    def choose(self, feedback: UserFeedback | None) -> None:
        """Chooses ``feedback``."""
        self._group.button(CHOICES.index(feedback)).setChecked(True)

    def _on_choice_toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self.changed.emit()
