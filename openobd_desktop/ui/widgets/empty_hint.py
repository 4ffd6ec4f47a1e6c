"""Says why a table is empty and offers what helps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.text import Text
from openobd_desktop.ui.widgets.glyph import Glyph
from openobd_desktop.ui.widgets.tone import Tone

ROOM = 176
"""Pixels of height below which the words need the room of the icon."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Why a table is empty.

    Attributes:
        icon: The name of an icon.
        title: The reason in a few words.
        text: The reason, or what to do, in a sentence.
        actions: Button texts and what they do; the first is the main one.
    """

    icon: str
    title: str
    text: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()


class EmptyHint(QWidget):
    """A hint in the middle of an empty area; changes its buttons only when the hint is another one.

    Its labels are called after ``name``, which is unique in the window.
    """

    def __init__(self, parent: QWidget | None = None, *, name: str = "empty") -> None:
        super().__init__(parent)
        self._glyph = Glyph(size=40)
        self._title = Text(name=f"{name}Title", role="heading")
        self._text = Text(name=f"{name}Text", role="muted", wrap=True)
        self._buttons = QHBoxLayout()
        self._shown: Hint | None = None
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._glyph.setVisible(event.size().height() >= ROOM)

    def tell(self, hint: Hint | None) -> None:
        """Shows ``hint``, or nothing."""
        self.setVisible(hint is not None)
        if hint is None or (self._shown is not None and _same(hint, self._shown)):
            return
        self._shown = hint
        self._glyph.show_icon(hint.icon, Tone.NEUTRAL)
        self._title.setText(hint.title)
        self._text.setText(hint.text)
        self._replace_buttons(hint)

    def _replace_buttons(self, hint: Hint) -> None:
        while item := self._buttons.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (text, do) in enumerate(hint.actions):
            button = QPushButton(text)
            button.setAccessibleName(text)
            button.setProperty("kind", "primary" if place == 0 else "")
            button.clicked.connect(lambda _checked=False, do=do: do())
            self._buttons.addWidget(button)
            button.show()


def _same(one: Hint, other: Hint) -> bool:
    def face(hint: Hint) -> tuple[str, str, str, tuple[str, ...]]:
        return (hint.icon, hint.title, hint.text, tuple(text for text, _do in hint.actions))

    return face(one) == face(other)
