"""What a kind of question needs beside its text: the answers, the range of numbers, or the time on the screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.question_rules import LONGEST_SHOWING, MOST_OPTIONS, OPTION_LIMIT
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.ui.common.numbers import MOST, fitting
from openobd_desktop.ui.look.text import clean
from openobd_desktop.ui.widgets.field_layout import below, lines_edit
from openobd_desktop.ui.widgets.fields import limit_typing

WIDTH = 160


class AnswersEdit(QWidget):
    """Shows only what the kind needs; what was typed for the others stays until they are chosen again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = lines_edit(3, MOST_OPTIONS * (OPTION_LIMIT + 1))
        self._options.setPlaceholderText(self.tr("One answer per line; each becomes a button"))
        self._lowest, self._highest, self._seconds = _number(MOST), _number(MOST), _number(LONGEST_SHOWING)
        self._highest.setValue(10)
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setSpecialValueText(self.tr("no minimum"))
        self._parts = {
            QuestionKind.CHOICE: self._part((self.tr("Answers"), self._options)),
            QuestionKind.NUMBER: self._part(
                (self.tr("Lowest number"), self._lowest), (self.tr("Highest number"), self._highest)
            ),
            QuestionKind.TEXT: self._part((self.tr("Show for at least"), self._seconds)),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            column.addWidget(part)
        self._options.textChanged.connect(self.changed)
        for number in (self._lowest, self._highest, self._seconds):
            number.valueChanged.connect(self.changed)

    def _part(self, *fields: tuple[str, QWidget]) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (label, field) in enumerate(fields):
            grid.addLayout(below(label, field), 0, column)
        if any(isinstance(field, QSpinBox) for _, field in fields):
            grid.setColumnStretch(len(fields), 1)
        return part

    @property
    def options(self) -> tuple[str, ...]:
        """The answers of a choice; empty lines at the end do not count."""
        text = self._options.toPlainText().rstrip()
        return tuple(line.strip() for line in text.split("\n")) if text else ()

    @property
    def minimum(self) -> int:
        """The lowest number."""
        return self._lowest.value()

    @property
    def maximum(self) -> int:
        """The highest number."""
        return self._highest.value()

    @property
    def seconds(self) -> int | None:
        """How long a text stays at least; None for no minimum."""
        return self._seconds.value() or None

    def show_kind(self, kind: QuestionKind) -> None:
        """Shows what this kind needs."""
        for each, part in self._parts.items():
            part.setVisible(each is kind)
        self.setVisible(kind in self._parts)

    def fill(self, question: Question) -> None:
        """Takes over what ``question`` has."""
        if question.kind is QuestionKind.CHOICE:
            self._options.setPlainText("\n".join(clean(option) for option in question.options))
        if question.kind is QuestionKind.NUMBER:
            self._lowest.setValue(fitting(question.minimum))
            self._highest.setValue(fitting(question.maximum))
        if question.kind is QuestionKind.TEXT:
            self._seconds.setValue(fitting(question.seconds or 0))


def _number(most: int) -> QSpinBox:
    box = QSpinBox()
    box.setMaximumWidth(WIDTH)
    box.setMinimumHeight(30)
    box.setRange(0, most)
    limit_typing(box)
    return box
