"""Where a question is written: its kind, screen, text, answers, translations and picture."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.question_rules import TEXT_LIMIT
from openobd_desktop.domain.questions import Question, QuestionKind, Target
from openobd_desktop.ui.look.text import clean
from openobd_desktop.ui.mechanic.question_texts import kind_label, target_label
from openobd_desktop.ui.pictures.loader import PUBLIC, FetchPolicy
from openobd_desktop.ui.tabs.ask.answers_edit import AnswersEdit
from openobd_desktop.ui.tabs.ask.picture_field import PictureField
from openobd_desktop.ui.tabs.ask.translations_edit import TranslationsEdit
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import below, lines_edit
from openobd_desktop.ui.widgets.folding_row import FoldingRow


class AskComposer(QWidget):
    """Holds what is being written; ``extras`` are the parts that fold out below the buttons.

    Attributes:
        extras: Translations and picture, each behind its own button.
    """

    changed = Signal()

    def __init__(self, way: FetchPolicy = PUBLIC, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._target = QComboBox(), QComboBox()
        self._text = lines_edit(2, 2 * TEXT_LIMIT)
        self._answers = AnswersEdit()
        self._translations = TranslationsEdit()
        self._picture = PictureField(way)
        self.extras = QWidget()
        for kind in (QuestionKind.YES_NO, *(each for each in QuestionKind if each is not QuestionKind.YES_NO)):
            self._kind.addItem(kind_label(kind), kind)
        for target in Target:
            self._target.addItem(target_label(target), target)
        self._lay_out()
        self._lay_out_extras()
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._target.currentIndexChanged.connect(self._on_changed)
        self._text.textChanged.connect(self._on_changed)
        for part in (self._answers, self._translations, self._picture):
            part.changed.connect(self._on_changed)
        self._answers.show_kind(self.kind)
        self._on_changed()

    def _lay_out(self) -> None:
        top = FoldingRow()
        top.addLayout(below(self.tr("Question type"), self._kind), 1)
        top.addLayout(below(self.tr("Show to"), self._target), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below(self.tr("Question"), self._text))
        column.addWidget(self._answers)

    def _lay_out_extras(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        column = QVBoxLayout(self.extras)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(buttons)
        parts = ((self.tr("Translations"), self._translations), (self.tr("Picture"), self._picture))
        for title, part in parts:
            fold = BusyButton(title)
            fold.setCheckable(True)
            fold.toggled.connect(part.setVisible)
            buttons.addWidget(fold)
            column.addWidget(part)
            part.hide()
        buttons.addStretch(1)

    @property
    def kind(self) -> QuestionKind:
        """The kind that is chosen."""
        return QuestionKind(self._kind.currentData())

    @property
    def question(self) -> Question:
        """What has been written; it need not be fit to be sent."""
        kind = self.kind
        number = kind is QuestionKind.NUMBER
        return Question(
            kind=kind,
            text=self._text.toPlainText().strip(),
            target=Target(self._target.currentData()),
            options=self._answers.options if kind is QuestionKind.CHOICE else (),
            minimum=self._answers.minimum if number else 0,
            maximum=self._answers.maximum if number else 0,
            seconds=self._answers.seconds if kind is QuestionKind.TEXT else None,
            translations=self._translations.translations,
            picture=self._picture.url,
        )

    def fill(self, question: Question) -> None:
        """Takes over another question."""
        self._translations.fill(question.translations)
        self._kind.setCurrentIndex(self._kind.findData(question.kind))
        self._target.setCurrentIndex(self._target.findData(question.target))
        self._answers.fill(question)
        self._picture.fill(question.picture)
        self._text.setPlainText(clean(question.text))
        self._on_changed()

    def focus(self) -> None:
        """Puts the cursor into the text."""
        self._text.setFocus()

    def _on_changed(self) -> None:
        self._answers.show_kind(self.kind)
        now = self.question
        self._translations.set_texts(now.text, now.options)
        self.changed.emit()
