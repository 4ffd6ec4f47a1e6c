"""Card for one question on the mechanic's screen, with the buttons and fields for the answer."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.question_rules import TEXT_LIMIT
from openobd_desktop.core.session.services.question_templates import translated
from openobd_desktop.domain.questions import Answer, Question, QuestionKind
from openobd_desktop.domain.text import is_blank
from openobd_desktop.ui.look.text import Text, clean, folded, one_line
from openobd_desktop.ui.mechanic.question_texts import target_label
from openobd_desktop.ui.pictures.external import FetchPolicy, PictureView
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import LineField


class ScreenTexts(Struct, frozen=True):
    """The wording on the mechanic's screen, apart from the question."""

    yes: str
    no: str
    go_on: str
    send: str
    nothing: str


WORDS = {
    "en": ScreenTexts("Yes", "No", "Continue", "Send", "No question at the moment."),
    "nl": ScreenTexts("Ja", "Nee", "Doorgaan", "Versturen", "Op dit moment geen vraag."),
    "de": ScreenTexts("Ja", "Nein", "Weiter", "Senden", "Im Moment keine Frage."),
    "fr": ScreenTexts("Oui", "Non", "Continuer", "Envoyer", "Pas de question pour le moment."),
}
"""The wording of the mechanic's screen, keyed by language code, in each language that has templates."""


ABREAST = 8
"""Number of buttons per row for a question that expects a number."""


class QuestionCard(QWidget):
    """Card with a question as the mechanic sees it; emits ``answered`` with the answer, or None for *Continue*."""

    answered = Signal(object)

    def __init__(
        self, question: Question, language: str, policy: FetchPolicy | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question = question
        self._language = language
        self._words: ScreenTexts = WORDS[language]
        place = question.target.value
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(Text(target_label(question.target), role="caption"))
        text = Text(self._translated(question.text), name=f"{place}Question", role="title", wrap=True)
        text.setMinimumHeight(1)
        column.addWidget(text)
        if question.picture:
            view = PictureView(f"{place}Picture", policy)
            view.point_to(question.picture)
            column.addWidget(view)
        answers = _ANSWERS.get(question.kind)
        if answers is not None:
            column.addLayout(answers(self))

    def _translated(self, original: str) -> str:
        return translated(self._question, original, self._language)

    def _button(self, text: str, answer: Answer | None) -> QPushButton:
        button = QPushButton(folded(text))
        button.setAccessibleName(one_line(text))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.answered.emit(answer))
        return button

    def _continue(self) -> QHBoxLayout:
        return _row(self._button(self._words.go_on, None))

    def _yes_no(self) -> QHBoxLayout:
        return _row(self._button(self._words.yes, True), self._button(self._words.no, False))

    def _choice(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for place, option in enumerate(self._question.options):
            column.addWidget(self._button(self._translated(option), place))
        return column

    def _number(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        lowest = self._question.minimum
        for number in range(lowest, self._question.maximum + 1):
            grid.addWidget(self._button(str(number), number), *divmod(number - lowest, ABREAST))
        return grid

    def _free_text(self) -> QHBoxLayout:
        edit = LineField(TEXT_LIMIT)
        edit.setAccessibleName(clean(self._translated(self._question.text)))
        send = BusyButton(self._words.send)
        send.setAutoDefault(False)
        # The mechanic's real screen also disables the button while the field is empty.
        send.set_allowed(False)
        edit.textChanged.connect(lambda text: send.set_allowed(not is_blank(text)))
        edit.returnPressed.connect(send.click)
        send.clicked.connect(lambda: self.answered.emit(edit.text()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(edit, 1)
        row.addWidget(send)
        return row


_ANSWERS: dict[QuestionKind, Callable[[QuestionCard], QHBoxLayout | QVBoxLayout | QGridLayout]] = {
    QuestionKind.CONTINUE: QuestionCard._continue,
    QuestionKind.YES_NO: QuestionCard._yes_no,
    QuestionKind.CHOICE: QuestionCard._choice,
    QuestionKind.FREE_TEXT: QuestionCard._free_text,
    QuestionKind.NUMBER: QuestionCard._number,
}


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
