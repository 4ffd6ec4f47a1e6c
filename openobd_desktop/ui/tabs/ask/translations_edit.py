"""Editor for the translations of a question and its answers, one language at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.question_rules import MOST_OPTIONS, OPTION_LIMIT, TEXT_LIMIT
from openobd_desktop.core.session.services.question_templates import LANGUAGES
from openobd_desktop.domain.questions import Translation
from openobd_desktop.ui.look.text import Text, clean, one_line
from openobd_desktop.ui.mechanic.question_texts import language_label, operator_language
from openobd_desktop.ui.widgets.field_layout import below, beside, choice, lines_edit


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
        self._language.currentIndexChanged.connect(self._show)
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

    def fill(self, translations: Sequence[Translation]) -> None:
        """Replaces all translations."""
        self._kept = {(each.original, each.language): clean(each.text) for each in translations}
        self._show()

    def set_texts(self, text: str, options: tuple[str, ...]) -> None:
        """Sets the strings to translate."""
        if (text, options) != (self._text, self._options):
            self._text, self._options = text, options
            self._show()

    @property
    def _chosen(self) -> str:
        return str(self._language.currentData())

    def _show(self) -> None:
        self._showing = True
        language = self._chosen
        _write(self._question, self._kept.get((self._text, language), ""))
        # Each answer is kept on one line, because a line break would split it into two answers.
        lines = [one_line(self._kept.get((option, language), "")) for option in self._options]
        _write(self._answers, "\n".join(lines) if any(lines) else "")
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


def _write(edit: QPlainTextEdit, text: str) -> None:
    """Sets the text of ``edit`` unless it is already ``text``, so that the cursor keeps its position."""
    if edit.toPlainText() != text:
        edit.setPlainText(text)
