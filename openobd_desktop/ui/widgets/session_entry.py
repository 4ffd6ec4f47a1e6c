"""One open session in the sidebar: ticket, state, age, and how token and connection are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.text import Text, tip
from openobd_desktop.ui.widgets.glyph import Glyph
from openobd_desktop.ui.widgets.tone import Tone

_DOTS = {Tone.GOOD: "dot", Tone.WARN: "dot-warning", Tone.BAD: "dot-bad", Tone.INFO: "dot", Tone.NEUTRAL: "dot"}


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What an entry says.

    Attributes:
        ticket: The first line, which is also its name.
        state: The state word.
        age: How long the session runs; may be empty.
        tone: The health of token and connection; each tone has a dot of its own shape.
        health: The health in words.
    """

    ticket: str
    state: str
    age: str
    tone: Tone
    health: str


class SessionEntryButton(QPushButton):
    """A checkable button with two lines; what its dot means is in its tooltip and description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("kind", "nav")
        self._ticket = Text(role="strong")
        self._line = Text(role="caption")
        self._dot = Glyph(size=14)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._ticket)
        lines.addWidget(self._line)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self._dot)
        for child in (self._ticket, self._line, self._dot):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: EntryWords) -> None:
        """Shows ``words``; touches only what differs."""
        line = self.tr("{state} · {age}").format(state=words.state, age=words.age) if words.age else words.state
        self._ticket.setText(words.ticket)
        self._line.setText(line)
        self._dot.show_icon(_DOTS[words.tone], words.tone)
        self.setAccessibleName(words.ticket)
        whole = self.tr("{line}; {health}").format(line=line, health=words.health)
        if whole != self.accessibleDescription():
            self.setToolTip(tip(whole))
            self.setAccessibleDescription(whole)

    def sizeHint(self) -> QSize:
        return QSize(160, 48).expandedTo(self._row.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 48)
