"""One open session in the sidebar: ticket, state, age, and how token and connection are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.elided_label import ElidedLabel
from openobd_desktop.ui.widgets.icon import Icon

_DOTS = {Tone.GOOD: "dot", Tone.WARN: "dot-warning", Tone.BAD: "dot-bad", Tone.INFO: "dot", Tone.NEUTRAL: "dot"}


@dataclass(frozen=True, slots=True)
class EntryTexts:
    """What an entry says.

    Attributes:
        ticket: The first line, which is also its name.
        state: The state word.
        age: How long the session runs; may be empty.
        tone: The health of token and connection; each tone has a dot of its own shape.
        health: The health in words.
        mark: The word beside the dot: what is worst of it, or that all is well.
        age_tone: How near the age is to its limit.
    """

    ticket: str
    state: str
    age: str
    tone: Tone
    health: str
    mark: str = ""
    age_tone: Tone = Tone.INFO


_AGE_ROLES = {Tone.WARN: "warn", Tone.BAD: "bad"}


class SessionEntryButton(QPushButton):
    """A checkable button with two lines; what its dot means stands beside it, and whole in tooltip and description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("kind", "nav")
        self.setProperty("entry", True)
        self._ticket = ElidedLabel(role="strong")
        self._age = Text(role="caption")
        self._state = ElidedLabel(role="caption")
        self._mark = Text(role="caption")
        self._dot = Icon(size=14)
        self._lines = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((top, (self._ticket, self._age)), (below, (self._state, self._dot, self._mark))):
            row.setSpacing(4)
            for number, part in enumerate(parts):
                row.addWidget(part, 0 if number else 1)
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._age.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lines.setContentsMargins(12, 4, 8, 4)
        self._lines.setSpacing(0)
        self._lines.addLayout(top)
        self._lines.addLayout(below)

    def set_texts(self, words: EntryTexts) -> None:
        """Shows ``words``; touches only what differs."""
        line = self.tr("{state} · {age}").format(state=words.state, age=words.age) if words.age else words.state
        self._ticket.setText(words.ticket)
        self._age.setText(words.age)
        set_role(self._age, _AGE_ROLES.get(words.age_tone, "caption"))
        self._state.setText(words.state)
        self._mark.setText(words.mark)
        self._dot.show_icon(_DOTS[words.tone] if words.mark else "", words.tone)
        self.setAccessibleName(words.ticket)
        whole = self.tr("{line}; {health}").format(line=line, health=words.health)
        if whole != self.accessibleDescription():
            self.setToolTip(tip(whole))
            self.setAccessibleDescription(whole)

    def sizeHint(self) -> QSize:
        return QSize(160, 48).expandedTo(self._lines.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 48)
