"""Fields to type and paste into: each takes what it can hold, and says so when it left something out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

from openobd_desktop.ui.common.numbers import whole
from openobd_desktop.ui.look.text import Text, wrapping
from openobd_desktop.ui.look.tone import Tone, background

LARGEST = 21_000
"""Characters of the largest field: Qt lays out as many within some 40 ms, whatever they are, and a key takes less."""
SEARCH_LIMIT = 300
NUMBER_LIMIT = 40
"""Characters of a field for numbers or dates, the words of its unit included."""
SAID_FOR = 8000
"""Milliseconds for which is said that something was left out."""


class LineField(QLineEdit):
    """One line of at most ``limit`` characters."""

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(min(limit, LARGEST))
        self.inputRejected.connect(lambda: _say_cut(self, self.maxLength()))


class TextField(QPlainTextEdit):
    """Several lines of at most ``limit`` characters in all; words without end are broken anywhere."""

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = min(limit, LARGEST)
        self._changed = (0, 0)
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)

    @property
    def limit(self) -> int:
        """How many characters it holds, as UTF-16 counts them."""
        return self._limit

    def setPlainText(self, text: str) -> None:
        super().setPlainText(self._cut(text, self._limit))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText():
            return
        cursor = self.textCursor()
        room = self._limit - self._length + cursor.selectionEnd() - cursor.selectionStart()
        text = self._cut(source.text(), room)
        # Before Qt lays it out, which takes for ever where a word has no end.
        self._break_words(text)
        cursor.insertText(text)
        self.ensureCursorVisible()

    @property
    def _length(self) -> int:
        # The document counts the end of its last paragraph.
        return self.document().characterCount() - 1

    def _cut(self, text: str, room: int) -> str:
        fitting = _first(text, max(0, room))
        if len(fitting) < len(text):
            _say_cut(self, self._limit)
        return fitting

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        self._changed = (position, added)

    def _on_text_changed(self) -> None:
        excess = self._length - self._limit
        if excess > 0:
            # What was typed last has no room; what stood there before stays.
            end = min(sum(self._changed), self._length)
            cursor = QTextCursor(self.document())
            cursor.setPosition(max(0, end - excess))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            _say_cut(self, self._limit)
            return
        self._break_words(self.toPlainText())

    def _break_words(self, text: str) -> None:
        mode = wrapping(text)
        if mode is not self.wordWrapMode():
            self.setWordWrapMode(mode)


def _first(text: str, room: int) -> str:
    """As much of the beginning as takes ``room`` units of UTF-16, and no half of a character."""
    if len(text) <= room // 2:
        return text
    units = text[:room].encode("utf-16-le", "surrogatepass")
    return units[: 2 * room].decode("utf-16-le", "ignore")


def limit_typing(box: QAbstractSpinBox) -> None:
    """Lets a field for numbers or dates take no more than any of them needs; Qt reads all of it at each key."""
    box.lineEdit().setMaxLength(NUMBER_LIMIT)


class CutNote(Text):
    """Stands over the window below a field that left something out, for some seconds."""

    def __init__(self, field: QWidget, text: str) -> None:
        super().__init__(text, field.window(), name="fieldCut", role="bad")
        self.setMargin(4)
        self.setMaximumWidth(field.window().width())
        self.adjustSize()
        self.move(self._place(field))
        self.show()
        self.raise_()
        QTimer.singleShot(SAID_FOR, self, self.deleteLater)
        field.destroyed.connect(self.deleteLater)

    def _place(self, field: QWidget) -> QPoint:
        """Below the field; where the window ends there, over the end of a tall field, or else above it."""
        room = field.window().rect()
        corner = field.mapTo(field.window(), QPoint(0, 0))
        top = corner.y() + field.height()
        if top + self.height() > room.bottom() + 1:
            is_tall = field.height() > 3 * self.height()
            top = (top if is_tall else corner.y()) - self.height()
        return QPoint(max(0, min(corner.x(), room.width() - self.width())), max(0, top))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), background(Tone.BAD, self.window().palette()))
        painter.end()
        super().paintEvent(event)


def _say_cut(field: QWidget, limit: int) -> None:
    if not field.isVisible():
        return
    text = QCoreApplication.translate("fields", "Only {limit} characters fit here; the rest was cut off.")
    said = text.format(limit=whole(limit))
    for former in field.window().findChildren(CutNote):
        former.hide()
        former.deleteLater()
    CutNote(field, said)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, said))
