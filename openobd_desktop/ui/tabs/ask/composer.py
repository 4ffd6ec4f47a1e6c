"""Composer for a question, and the editors of its answers, picture and translations that it consists of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from openobd_desktop.core.rules.pictures import LONGEST_URL
from openobd_desktop.core.session.services.question_rules import LONGEST_SHOWING, MOST_OPTIONS, OPTION_LIMIT, TEXT_LIMIT
from openobd_desktop.core.session.services.question_templates import LANGUAGES
from openobd_desktop.domain.questions import Question, QuestionKind, Target, Translation
from openobd_desktop.domain.text import identifier
from openobd_desktop.ui.common.times import MOST, fitting
from openobd_desktop.ui.look.text import Text, clean, one_line
from openobd_desktop.ui.mechanic.question_texts import (
    kind_label,
    language_label,
    operator_language,
    picture_complaint,
    target_label,
)
from openobd_desktop.ui.pictures.external import FetchPolicy, PictureView
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.busy_button import FoldButton
from openobd_desktop.ui.widgets.field_layout import below, beside, caption, choice, lines_edit
from openobd_desktop.ui.widgets.fields import LineField, TextField, limit_typing
from openobd_desktop.ui.widgets.layouts import FoldingRow

WIDTH = 160
HIGHEST = 10
"""Initial value of the highest number that is accepted as an answer."""
BESIDE = 560
"""Minimum width in pixels for placing the parts of the form side by side."""


class AnswersEdit(QWidget):
    """Fields for the possible answers; fields that the kind of question does not need are hidden, but not cleared."""

    def __init__(self, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds the fields; ``changed`` is called after each change."""
        super().__init__(parent)
        self._options = lines_edit(3, MOST_OPTIONS * (OPTION_LIMIT + 1))
        self._options.setPlaceholderText(self.tr("One answer per line; each becomes a button"))
        self._lowest, self._highest, self._seconds = _number(MOST), _number(MOST), _number(LONGEST_SHOWING)
        self._highest.setValue(HIGHEST)
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setSpecialValueText(self.tr("no minimum"))
        self._options.setAccessibleName(self.tr("Answers"))
        self._parts = {
            QuestionKind.CHOICE: self._options,
            QuestionKind.NUMBER: _part(
                beside(self.tr("Lowest number"), self._lowest), beside(self.tr("Highest number"), self._highest)
            ),
            QuestionKind.TEXT: _part(beside(self.tr("Show for at least"), self._seconds)),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self._options.textChanged.connect(changed)
        for number in (self._lowest, self._highest, self._seconds):
            number.valueChanged.connect(changed)

    @property
    def options(self) -> tuple[str, ...]:
        """The possible answers as entered, without empty lines at the end."""
        text = self._options.toPlainText().rstrip()
        return tuple(line.strip() for line in text.split("\n")) if text else ()

    @property
    def minimum(self) -> int:
        """The lowest number that is accepted as an answer."""
        return self._lowest.value()

    @property
    def maximum(self) -> int:
        """The highest number that is accepted as an answer."""
        return self._highest.value()

    @property
    def seconds(self) -> int | None:
        """The minimum time in seconds for which the text is shown, or None for no minimum."""
        return self._seconds.value() or None

    @property
    def options_height(self) -> int:
        """The height in pixels of the field for the answers to choose from."""
        return self._options.minimumHeight()

    def show_kind(self, kind: QuestionKind) -> None:
        """Shows the fields that a question of the given kind needs."""
        for each, part in self._parts.items():
            part.setVisible(each is kind)
        self.setVisible(kind in self._parts)

    def fill(self, question: Question) -> None:
        """Fills the fields from ``question``."""
        if question.kind is QuestionKind.CHOICE:
            self._options.replace_text("\n".join(clean(option) for option in question.options))
        if question.kind is QuestionKind.NUMBER:
            self._lowest.setValue(fitting(question.minimum))
            self._highest.setValue(fitting(question.maximum))
        if question.kind is QuestionKind.TEXT:
            self._seconds.setValue(fitting(question.seconds or 0))


def _part(*rows: QHBoxLayout) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for row in rows:
        column.addLayout(row)
    return part


def _number(most: int) -> QSpinBox:
    box = QSpinBox()
    box.setMaximumWidth(WIDTH)
    box.setMinimumHeight(30)
    box.setRange(0, most)
    limit_typing(box)
    return box


class PictureField(QWidget):
    """Field for the URL of a picture, which checks the URL and shows the picture on request."""

    changed = Signal()

    def __init__(self, policy: FetchPolicy | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = LineField(2 * LONGEST_URL)
        self._edit.setPlaceholderText("https://")
        self._hint = Text(name="askPictureHint", role="caption", wrap=True)
        self._view = PictureView("askPicture", policy, side=160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(below(self.tr("Picture address"), self._edit))
        column.addWidget(self._hint)
        column.addWidget(self._view)
        self._edit.textChanged.connect(self._on_edit_changed)
        self._judge()

    @property
    def complains(self) -> bool:
        """Whether the field is visible and shows what is wrong with the URL."""
        return not self.isHidden() and bool(self.url and picture_complaint(self.url))

    @property
    def url(self) -> str:
        """The URL; empty if there is no picture."""
        return identifier(self._edit.text())

    def fill(self, url: str) -> None:
        """Sets the URL; the user can undo this."""
        if url != self._edit.text():
            self._edit.selectAll()
            self._edit.insert(clean(url))

    def _on_edit_changed(self) -> None:
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        wrong = picture_complaint(self.url) if self.url else ""
        hint = self.tr("A PNG, JPEG or WebP picture of up to 5 MB at a public https address.")
        self._hint.setText(wrong or hint)
        set_role(self._hint, "bad" if wrong else "caption")
        set_style(self._edit, "wrong", bool(wrong))
        self._edit.setAccessibleDescription(self._hint.text())
        self._view.point_to("" if wrong else self.url)
        self._view.setVisible(bool(self.url) and not wrong)


class TranslationsEdit(QWidget):
    """Editor that stores translations keyed by the original text, by which the service looks them up.

    Changing an original text therefore discards its translations, which would be outdated; undoing the change restores
    the translations.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[tuple[str, str], str] = {}
        self._text = ""
        self._options: tuple[str, ...] = ()
        self._showing = False
        self._language = choice()
        self._question = lines_edit(2, 2 * TEXT_LIMIT)
        self._answers = lines_edit(3, MOST_OPTIONS * (OPTION_LIMIT + 1))
        self._note = Text(name="askTranslated", role="caption", wrap=True)
        for language in LANGUAGES:
            self._language.addItem(language_label(language), language)
        first = next(each for each in ("nl", "de") if each != operator_language())
        self._language.setCurrentIndex(LANGUAGES.index(first))
        self._lay_out()
        self._language.currentIndexChanged.connect(lambda: self._show())
        self._question.textChanged.connect(self._on_question_typed)
        self._answers.textChanged.connect(self._on_answers_typed)

    def _lay_out(self) -> None:
        self._translated_answers = QWidget()
        answers = below(self.tr("Translated answers"), self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        self._translated_answers.setLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(beside(self.tr("Translate into"), self._language))
        column.addLayout(below(self.tr("Translated question"), self._question))
        column.addWidget(self._translated_answers)
        column.addWidget(self._note)

    @property
    def translations(self) -> tuple[Translation, ...]:
        """The translations of the current strings."""
        originals = dict.fromkeys((self._text, *self._options))
        found = ((original, language) for original in originals for language in LANGUAGES)
        return tuple(Translation(*key, self._kept[key]) for key in found if self._kept.get(key, "").strip())

    def fill(self, question: Question) -> None:
        """Replaces the translations of the strings in ``question``; others are kept in case the user undoes this."""
        originals = {text for original in (question.text, *question.options) for text in (original, clean(original))}
        others = {key: text for key, text in self._kept.items() if key[0] not in originals}
        self._kept = others | {(each.original, each.language): clean(each.text) for each in question.translations}
        self._show(TextField.replace_text)

    def set_texts(self, text: str, options: tuple[str, ...]) -> None:
        """Sets the strings to translate."""
        if (text, options) != (self._text, self._options):
            self._text, self._options = text, options
            self._show()

    @property
    def _chosen(self) -> str:
        return str(self._language.currentData())

    def _show(self, write: Callable[[TextField, str], None] = TextField.setPlainText) -> None:
        """Shows the translations of the current strings; ``write`` sets the text of a field."""
        self._showing = True
        language = self._chosen
        _write(write, self._question, self._kept.get((self._text, language), ""))
        # Each answer is kept on one line, because a line break would split it into two answers.
        lines = [one_line(self._kept.get((option, language), "")) for option in self._options]
        _write(write, self._answers, "\n".join(lines) if any(lines) else "")
        self._translated_answers.setVisible(bool(self._options))
        self._show_note()
        self._showing = False

    def _show_note(self) -> None:
        translated = {each.language for each in self.translations if each.original == self._text}
        names = QLocale().createSeparatedList([language_label(each) for each in LANGUAGES if each in translated])
        nothing = self.tr("Not translated. The question is shown as written above in every language.")
        some = self.tr("Translated into: {languages}. In other languages, the question is shown as written above.")
        self._note.setText(some.format(languages=names) if names else nothing)

    def _on_question_typed(self) -> None:
        if not self._showing:
            self._keep(self._text, self._question.toPlainText())

    def _on_answers_typed(self) -> None:
        if self._showing:
            return
        lines = self._answers.toPlainText().split("\n")
        for place, option in enumerate(self._options):
            self._keep(option, lines[place].strip() if place < len(lines) else "")

    def _keep(self, original: str, text: str) -> None:
        self._kept[original, self._chosen] = text
        self._show_note()
        self.changed.emit()


def _write(write: Callable[[TextField, str], None], edit: TextField, text: str) -> None:
    """Sets the text of ``edit`` unless it is already ``text``, so that the cursor keeps its position."""
    if edit.toPlainText() != text:
        write(edit, text)


class AskComposer(QWidget):
    """Form for composing a question.

    Attributes:
        folds: The buttons that show or hide the translations and the picture.
        extras: The widget with the translations and the picture; the panel places it below its own buttons.
    """

    changed = Signal()

    def __init__(self, policy: FetchPolicy | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._target = choice(), choice()
        self._text = lines_edit(2, 2 * TEXT_LIMIT)
        self._low = self._text.minimumHeight()
        self._answers = AnswersEdit(self._on_changed)
        self._translations = TranslationsEdit()
        self._picture = PictureField(policy)
        self.extras = QWidget()
        self.folds: list[FoldButton] = []
        for kind in (QuestionKind.YES_NO, *(each for each in QuestionKind if each is not QuestionKind.YES_NO)):
            self._kind.addItem(kind_label(kind), kind)
        for target in Target:
            self._target.addItem(target_label(target), target)
        self._lay_out()
        self._lay_out_extras()
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._target.currentIndexChanged.connect(self._on_changed)
        self._text.textChanged.connect(self._on_changed)
        for part in (self._translations, self._picture):
            part.changed.connect(self._on_changed)
        self._answers.show_kind(self.kind)
        self._on_changed()

    def _lay_out(self) -> None:
        self._text.setAccessibleName(self.tr("Question"))
        self._text.setPlaceholderText(self.tr("Write a question, or choose a template"))
        choices = QWidget()
        grid = QGridLayout(choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            ((self.tr("Question type"), self._kind), (self.tr("Show to"), self._target))
        ):
            grid.addWidget(caption(label, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(2, 1)
        parts = FoldingRow(self, beside_from=BESIDE)
        parts.addWidget(self._text, 4, Qt.AlignmentFlag.AlignTop)
        parts.addWidget(self._answers, 3)
        parts.addWidget(choices, 3)

    def _lay_out_extras(self) -> None:
        column = QVBoxLayout(self.extras)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        parts = ((self.tr("Translations"), self._translations), (self.tr("Picture"), self._picture))
        for title, part in parts:
            fold = FoldButton(title)
            fold.toggled.connect(part.setVisible)
            fold.toggled.connect(self.changed)
            self.folds.append(fold)
            column.addWidget(part)
            part.hide()

    @property
    def kind(self) -> QuestionKind:
        """The selected kind of question."""
        return QuestionKind(self._kind.currentData())

    @property
    def complains(self) -> bool:
        """Whether a field of the form already shows what is wrong with its content."""
        return self._picture.complains

    @property
    def question(self) -> Question:
        """The question as entered, which may not be valid."""
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
        """Fills the form from ``question``; what was typed in a field can be brought back with Ctrl+Z there."""
        self._translations.fill(question)
        self._kind.setCurrentIndex(self._kind.findData(question.kind))
        self._target.setCurrentIndex(self._target.findData(question.target))
        self._answers.fill(question)
        self._picture.fill(question.picture)
        self._text.replace_text(clean(question.text))
        self._on_changed()

    def clear(self) -> None:
        """Clears the form, except for the kind of question and the screen."""
        now = self.question
        self.fill(Question(kind=now.kind, target=now.target, text="", maximum=HIGHEST))

    def focus(self) -> None:
        """Focuses the text field."""
        self._text.setFocus()

    def _on_changed(self) -> None:
        self._answers.show_kind(self.kind)
        # The question is as tall as the answers beside it.
        is_choice = self.kind is QuestionKind.CHOICE
        self._text.setFixedHeight(self._answers.options_height if is_choice else self._low)
        now = self.question
        self._translations.set_texts(now.text, now.options)
        self.changed.emit()
