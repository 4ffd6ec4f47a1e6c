"""Labels and functions that show external text as plain text, without control characters and with limited length."""

from __future__ import annotations

import re
import textwrap
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontInfo, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from openobd_desktop.domain.text import visible
from openobd_desktop.ui.look.theme import BASE_PIXELS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextOption

LABEL_LIMIT = 2000
CELL_LIMIT = 300
OPTION_LIMIT = 200
LINE_LIMIT = 48
"""Number of characters of a button or menu entry that fit on one line on the smallest supported screen."""
TIP_WIDTH = 100
"""Maximum number of characters on one line of a tooltip."""

_LONG_WORD = re.compile(r"\S{500}")
_LONGEST_WORD, _LONGEST_RUN = 24, 60
"""Maximum lengths of a part of a text that Qt does not break, with a long word in it and without, in UTF-16 code units;
letters are wider."""
_LONG_RUN = re.compile(r"\w{25}|\S{61}|[^\S\n]{61}")
_LONG_WORD_PART = re.compile(r"\w{25}")
_MAY_BREAK = "\u200b"
_JOINER = "\u2060"


def clean(text: str, limit: int = LABEL_LIMIT) -> str:
    """Returns ``text`` without control and direction characters, and at most ``limit`` characters long."""
    cut = visible(text[: limit + 1])
    return cut if len(text) <= limit else f"{cut[: limit - 1]}…"


def one_line(text: str, limit: int = CELL_LIMIT) -> str:
    """Returns ``text`` cleaned and joined into one line, for a table cell or menu."""
    cut = " ".join(visible(text[: limit + 1]).split())
    return cut if len(text) <= limit else f"{cut[: limit - 1]}…"


def breakable(text: str) -> str:
    """Returns ``text`` with invisible places for line breaks in parts that a label could not wrap otherwise.

    Qt makes a label at least as wide as the longest part of its text that it does not break. A path or a URL is broken
    at its separators, but a word, a list without blanks or a row of blanks is not.
    """
    if not _LONG_RUN.search(text):
        return text
    units, lines, places = text.encode("utf-16-le"), _boundaries(text, "Line"), [0]
    for first, end in pairwise(lines):
        if end - first > _LONGEST_WORD:
            part = units[2 * first : 2 * end].decode("utf-16-le")
            longest = _LONGEST_WORD if _LONG_WORD_PART.search(part) else _LONGEST_RUN
            last = 0
            for place in _boundaries(part, "Grapheme"):
                if place - last >= longest and first + place < end:
                    places.append(first + place)
                    last = place
    places.append(lines[-1])
    return _MAY_BREAK.join(units[2 * first : 2 * end].decode("utf-16-le") for first, end in pairwise(places))


def _boundaries(text: str, kind: str) -> list[int]:
    """Returns where lines may be broken, or characters end, in UTF-16 code units, from the start to the end."""
    from PySide6.QtCore import QTextBoundaryFinder

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType[kind], text)
    found = [0]
    while (place := finder.toNextBoundary()) > 0:
        found.append(place)
    return found


def wrapping(text: str) -> QTextOption.WrapMode:
    """Returns the wrap mode for ``text``: between words, or anywhere if a word is so long that Qt would be too slow."""
    from PySide6.QtGui import QTextOption

    mode = QTextOption.WrapMode
    return mode.WrapAnywhere if _LONG_WORD.search(text) else mode.WrapAtWordBoundaryOrAnywhere


def escaped(text: str, limit: int = OPTION_LIMIT) -> str:
    """Returns ``text`` for a button or menu entry, with ampersands escaped."""
    return one_line(text, limit).replace("&", "&&")


def folded(text: str) -> str:
    """Returns external ``text`` for a button, broken into lines because Qt does not wrap button text."""
    lines = textwrap.wrap(one_line(text, OPTION_LIMIT), LINE_LIMIT, break_on_hyphens=False)
    return "\n".join(lines).replace("&", "&&")


def tip(text: str) -> str:
    """Returns ``text`` in a form that tooltips show as plain text.

    Qt treats text that looks like markup as rich text; an invisible character after the opening bracket of each tag
    prevents this (Qt documentation, Qt::mightBeRichText).
    """
    cut = one_line(text, LABEL_LIMIT)
    if len(cut) > 2 * TIP_WIDTH:
        # Qt only wraps rich text; a long line would extend beyond the screen.
        cut = "\n".join(textwrap.wrap(cut, TIP_WIDTH, break_on_hyphens=False))
    return cut.replace("<", f"<{_JOINER}").replace("&lt;", f"&{_JOINER}lt;")


def for_text(pixels: int, widget: QWidget) -> int:
    """Returns ``pixels``, a width for text of normal size, enlarged as much as the text of ``widget``."""
    return pixels * max(BASE_PIXELS, QFontInfo(widget.font()).pixelSize()) // BASE_PIXELS


class Text(QLabel):
    """Label for plain text.

    ``role`` selects its style, for example normal, title, heading, caption, muted, mono, or a kind of badge. ``name``
    is the object name by which tests find the label. A single line that does not fit is elided, and the tooltip shows
    its full text. With ``wrap``, long words are wrapped too, so that external text cannot widen a dialog.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        role: str = "normal",
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        super().setWordWrap(wrap)
        if name:
            self.setObjectName(name)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._whole = ""
        self._letter = -1
        self._is_cut = False
        self._cut_at = Qt.TextElideMode.ElideRight
        self._side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._align()
        self.setText(text)

    def text(self) -> str:
        return self._whole

    def setText(self, text: str) -> None:
        cleaned = clean(text)
        if cleaned != self._whole:
            self._whole = cleaned
            self._letter = -1
            self._show_text()
            self.setAccessibleName(cleaned)
            self._measure()

    def setWordWrap(self, on: bool) -> None:
        if on is not self.wordWrap():
            super().setWordWrap(on)
            self._show_text()

    def _show_text(self) -> None:
        super().setText(breakable(self._whole) if self.wordWrap() else self._whole)

    def selectedText(self) -> str:
        """Returns the selected part of the text, without the places for line breaks, which must not be copied."""
        return super().selectedText().replace(_MAY_BREAK, "").replace("\u2029", "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        from PySide6.QtGui import QGuiApplication, QKeySequence

        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText())

    def cut_in_the_middle(self) -> None:
        """Makes the label elide its text in the middle, since only the end of the text distinguishes it from others."""
        self._cut_at = Qt.TextElideMode.ElideMiddle

    @property
    def mnemonic(self) -> str:
        """The letter that, together with Alt, moves the focus to the label's buddy; empty if there is none."""
        return self._whole[self._letter].casefold() if self._letter >= 0 else ""

    def set_mnemonic(self, place: int) -> None:
        """Makes the letter at ``place`` the mnemonic of the label, which must have a single line and a buddy."""
        self._letter = place
        before, after = (part.replace("&", "&&") for part in (self._whole[:place], self._whole[place:]))
        super().setText(f"{before}&{after}")

    def sizeHint(self) -> QSize:
        return self._grown(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._grown(super().minimumSizeHint())

    def _grown(self, size: QSize) -> QSize:
        """Returns ``size`` plus the kerning beside the mnemonic, which Qt measures but does not paint."""
        if self._letter < 0:
            return size
        metrics, text, place = self.fontMetrics(), self._whole, self._letter
        parts = text[:place], text[place], text[place + 1 :]
        kerning = sum(metrics.horizontalAdvance(part) for part in parts) - metrics.horizontalAdvance(text)
        return QSize(size.width() + max(0, kerning), size.height())

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._side = alignment
        self._align()

    def _align(self) -> None:
        # Qt aligns a label according to the direction of its text, but numbers and IDs must be aligned like the
        # surrounding text.
        side, left, right = self._side, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft and side & (left | right):
            side ^= left | right
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    @property
    def is_cut(self) -> bool:
        """Whether the single line does not fit and is therefore elided, with the full text in the tooltip."""
        return self._is_cut

    def _measure(self) -> None:
        cut = not self.wordWrap() and "\n" not in self.text() and self._needed() > self.contentsRect().width()
        if cut and (self._is_cut or not self.toolTip()):
            self.setToolTip(tip(self.text()))
        elif self._is_cut and not cut:
            self.setToolTip("")
        self._is_cut = cut

    def _needed(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) if self.pixmap().isNull() else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_cut or self.hasSelectedText():
            super().paintEvent(event)
            return
        # Imported here because PySide takes a long time to create QStyle with its enumerations.
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QStyle, QStyleOption

        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._cut_at, room.width())
        self.style().drawItemText(
            painter, room, self.alignment(), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


class ElidedLabel(Text):
    """Label for a single line of external text where space is limited; its accessible name is the full text."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "normal") -> None:
        super().__init__("", parent, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
