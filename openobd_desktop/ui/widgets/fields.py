"""Input fields of limited length, including those for searches and secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from openobd_desktop.core.profiles.secrets import SecretPlace
from openobd_desktop.domain.text import encodable
from openobd_desktop.errors import KeyStoreMissing, KeyStoreUnavailable
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text, wrapping
from openobd_desktop.ui.look.theme import Tone, background

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent

LARGEST = 21_000
"""Maximum length of any field in characters; Qt lays out any text of this length within about 40 ms."""
SEARCH_LIMIT = 300
NUMBER_LIMIT = 40
"""Maximum number of characters in a field for numbers or dates, including the unit."""
NOTE_DURATION = 8000
"""Time in milliseconds for which the note about shortened text is shown."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNMODIFIED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class LineField(QLineEdit):
    """Field for a single line of at most ``limit`` characters; ``left_downwards`` is emitted for the Down key."""

    left_downwards = Signal()

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(min(limit, LARGEST))
        self.inputRejected.connect(lambda: _show_cut_note(self, self.maxLength()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Down and event.modifiers() in _UNMODIFIED:
            self.left_downwards.emit()


class TextField(QPlainTextEdit):
    """Field for several lines with at most ``limit`` characters in total; breaks words that are too long for a line."""

    def __init__(self, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = min(limit, LARGEST)
        self._changed = (0, 0)
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)

    @property
    def limit(self) -> int:
        """The maximum length in UTF-16 code units."""
        return self._limit

    def setPlainText(self, text: str) -> None:
        super().setPlainText(self._cut(text, self._limit))

    def replace_text(self, text: str) -> None:
        """Replaces the text in such a way that the user can undo it, unless there is nothing to bring back."""
        document = self.document()
        if text == self.toPlainText():
            return
        if document.isEmpty() and not document.isUndoAvailable():
            self.setPlainText(text)
            return
        from PySide6.QtGui import QTextCursor

        fitting = self._cut(text, self._limit)
        self._break_words(fitting)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(fitting)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText():
            return
        text = self._fitting(source.text())
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        text = self._fitting(event.commitString(), event.replacementLength())
        if text != event.commitString():
            from PySide6.QtGui import QInputMethodEvent

            composing = QInputMethodEvent(event.preeditString(), event.attributes())
            composing.setCommitString(text, event.replacementStart(), event.replacementLength())
            event.accept()
            event = composing
        super().inputMethodEvent(event)

    def _fitting(self, text: str, replaced: int = 0) -> str:
        """Returns the beginning of ``text`` that fits instead of the selection and ``replaced`` more code units."""
        if not text:
            return ""
        cursor = self.textCursor()
        room = self._limit - self._length + cursor.selectionEnd() - cursor.selectionStart() + replaced
        fitting = self._cut(text, room)
        # The wrap mode is set before Qt lays out the text, because laying out a very long word takes too long.
        self._break_words(fitting)
        return fitting

    @property
    def _length(self) -> int:
        # The document also counts the end of its last paragraph as a character.
        return self.document().characterCount() - 1

    def _cut(self, text: str, room: int) -> str:
        text = encodable(text)
        fitting = _first(text, max(0, room))
        if len(fitting) < len(text):
            _show_cut_note(self, self._limit)
        return fitting

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        self._changed = (position, added)

    def _on_text_changed(self) -> None:
        excess = self._length - self._limit
        if excess > 0:
            # The end of the added text is removed, whereas the existing text is kept.
            end = min(sum(self._changed), self._length)
            from PySide6.QtGui import QTextCursor

            cursor = QTextCursor(self.document())
            cursor.setPosition(max(0, end - excess))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            _show_cut_note(self, self._limit)
            return
        self._break_words(self.toPlainText())

    def _break_words(self, text: str) -> None:
        mode = wrapping(text)
        if mode is not self.wordWrapMode():
            self.setWordWrapMode(mode)


class FittedText(QPlainTextEdit):
    """Read-only text that is as tall as its lines, up to a maximum number of lines, beyond which it scrolls."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        # Qt counts the lines again whenever the text or the width changes.
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_text(self, text: str) -> bool:
        """Shows ``text``, and returns whether it differs from the previous text."""
        if text == self.toPlainText():
            return False
        self.setWordWrapMode(wrapping(text))
        self.setPlainText(text)
        return True

    def _fit(self) -> None:
        lines = min(self._most, max(1, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


def _first(text: str, room: int) -> str:
    """Returns the beginning of ``text``, at most ``room`` UTF-16 code units long, without splitting a character."""
    if len(text) <= room // 2:
        return text
    units = text[:room].encode("utf-16-le", "surrogatepass")
    return units[: 2 * room].decode("utf-16-le", "ignore")


def limit_typing(box: QAbstractSpinBox) -> None:
    """Limits the length of the text in a field for numbers or dates, since Qt parses all of it on each keystroke."""
    box.lineEdit().setMaxLength(NUMBER_LIMIT)


class CutNote(Text):
    """Note that is shown for a few seconds near a field whose text was shortened."""

    def __init__(self, field: QWidget, text: str) -> None:
        super().__init__(text, field.window(), name="fieldCut", role="bad")
        self.setMargin(4)
        self.setMaximumWidth(field.window().width())
        self.adjustSize()
        self.move(self._place(field))
        self.show()
        self.raise_()
        QTimer.singleShot(NOTE_DURATION, self, self.deleteLater)
        field.destroyed.connect(self.deleteLater)

    def _place(self, field: QWidget) -> QPoint:
        """Returns a position below the field or, if there is no room, above a short field or inside a tall one."""
        room = field.window().rect()
        corner = field.mapTo(field.window(), QPoint(0, 0))
        top = corner.y() + field.height()
        if top + self.height() > room.bottom() + 1:
            is_tall = field.height() > 3 * self.height()
            top = (top if is_tall else corner.y()) - self.height()
        return QPoint(max(0, min(corner.x(), room.width() - self.width())), max(0, top))

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.fillRect(self.rect(), background(Tone.BAD, self.window().palette()))
        painter.end()
        super().paintEvent(event)


def _show_cut_note(field: QWidget, limit: int) -> None:
    if not field.isVisible():
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    text = QCoreApplication.translate("fields", "This field is limited to {limit} characters; the rest was cut off.")
    message = text.format(limit=whole(limit))
    for former in field.window().findChildren(CutNote):
        former.hide()
        former.deleteLater()
    CutNote(field, message)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, message))


_tr = translator("secrets")
LIMIT = 1000
"""Maximum length of a secret in characters."""


class ChoiceField(QWidget):
    """Field that consists of several widgets for a single choice, which is passed to a rebuilt window as a whole."""

    @property
    def choice(self) -> Any:
        """The current choice, in a form that ``choose_again`` accepts."""
        raise NotImplementedError

    def choose_again(self, choice: Any) -> None:
        """Restores a ``choice`` that another instance returned."""
        raise NotImplementedError


class SecretField(QWidget):
    """Line edit for a secret, with a button that reveals the input; never filled with a stored secret.

    Attributes:
        edit: The line edit.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineField(LIMIT)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = QPushButton()
        self._show.setIcon(icon("eye"))
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.setAccessibleName(self.tr("Show {label}").format(label=label[:1].lower() + label[1:]))
        self._show.setToolTip(self.tr("Shows what you type; a stored secret is never shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._show)
        self._show.toggled.connect(self._on_show_toggled)

    def _on_show_toggled(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def place_text(place: SecretPlace, error: KeyStoreUnavailable | None = None, *, asking: bool = False) -> str:
    """Returns one or more sentences about where a client secret is stored.

    Args:
        place: Where the secret is, as far as known.
        error: The reason why the key store is unavailable; None if it is available.
        asking: Whether the secret is being requested from the key store.
    """
    if place is SecretPlace.NOT_ASKED and asking:
        return _tr("Waiting for the key store…")
    if place is SecretPlace.UNCERTAIN:
        return _tr(
            "Kept until you quit. The key store did not respond, so the client secret may not have been saved there."
        )
    if error is None or place is SecretPlace.GIVEN:
        return {
            SecretPlace.NOT_ASKED: _tr("Leave empty to use the client secret in this PC's key store, if there is one."),
            SecretPlace.MISSING: _tr("No client secret is stored. What you enter is kept in this PC's key store."),
            SecretPlace.STORED: _tr("Kept in this PC's key store. Leave empty to keep it unchanged."),
            SecretPlace.THIS_RUN: _tr("Kept until you quit. You will need to enter the client secret again next time."),
            SecretPlace.GIVEN: _tr("Set by an environment variable on this PC."),
        }[place]
    is_missing = isinstance(error, KeyStoreMissing)
    words = {
        SecretPlace.NOT_ASKED: _tr("{what} What you enter is kept until you quit.")
        if is_missing
        else _tr("{what} Leave empty to try again. What you enter is kept at least until you quit."),
        SecretPlace.MISSING: _tr("No client secret is stored. {what} What you enter is kept until you quit."),
        SecretPlace.STORED: _tr("Stored earlier. {what}"),
        SecretPlace.THIS_RUN: _tr(
            "Kept until you quit: this PC has no key store. You will need to enter the client secret again next time."
        )
        if is_missing
        else _tr("Kept until you quit. {what} You will need to enter the client secret again next time."),
    }
    return words[place].format(what=error_headline(error))


def place_label(place: SecretPlace, error: KeyStoreUnavailable | None = None, *, asking: bool = False) -> str:
    """Returns a label that says where a client secret is stored; takes the same arguments as ``place_text``."""
    if place is SecretPlace.NOT_ASKED and asking:
        return _tr("reading…")
    if place is SecretPlace.NOT_ASKED and error is not None:
        return _tr("missing") if isinstance(error, KeyStoreMissing) else _tr("unknown")
    return {
        SecretPlace.NOT_ASKED: _tr("not read yet"),
        SecretPlace.MISSING: _tr("missing"),
        SecretPlace.STORED: _tr("in the key store"),
        SecretPlace.THIS_RUN: _tr("until you quit"),
        SecretPlace.UNCERTAIN: _tr("may not be stored"),
        SecretPlace.GIVEN: _tr("in environment variables"),
    }[place]


def begins_search(event: QKeyEvent) -> bool:
    """Returns whether a key pressed in a list begins a search: Paste, or a digit as at the start of a ticket number."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    return event.text().isdecimal() and event.modifiers() in _UNMODIFIED


class SearchField(LineField):
    """Search field of a list; ``confirmed`` is emitted when Enter is pressed, but not again while the key is held."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SEARCH_LIMIT, parent)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Ticket, vehicle, VIN, colleague, state…"))
        self.setMinimumWidth(120)
        self.setMaximumWidth(360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.confirmed.emit()

    def begin(self, event: QKeyEvent) -> None:
        """Takes the focus, and begins a new search with a key for which ``begins_search`` is true."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        super().keyPressEvent(event)
