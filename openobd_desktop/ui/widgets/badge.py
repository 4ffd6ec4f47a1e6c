"""Icon in the colour of a tone, and badge that shows such an icon beside a word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone, foreground


class Icon(QWidget):
    """Widget that paints an icon from the resources in the colour of its tone."""

    def __init__(
        self, icon: str = "", tone: Tone = Tone.NEUTRAL, size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._size = size
        self.setFixedSize(size, size)

    @property
    def icon(self) -> str:
        """The name of the icon."""
        return self._icon

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Shows an icon in a tone; repaints only if the icon or the tone has changed."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon:
            colour = foreground(self._tone, self.palette())
            pixmap = tinted(self._icon, colour, self._size, self.devicePixelRatioF())
            painter = QPainter(self)
            painter.drawPixmap(0, 0, pixmap)
            painter.end()


class Badge(QWidget):
    """Badge that shows a state as an icon and a word; the object name of the word's label is ``name``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(parent=self)
        self._word = Text(name=name, role="badge-neutral")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._word)

    def show_state(self, icon: str, tone: Tone, word: str) -> None:
        """Shows a state; repaints only if the state has changed."""
        self._icon.show_icon(icon, tone)
        self._word.setText(word)
        set_role(self._word, f"badge-{tone.value}")


def set_role(label: Text, role: str) -> None:
    """Applies the style that the style sheet defines for ``role`` to ``label``."""
    set_style(label, "role", role)


def set_style(widget: QWidget, key: str, value: str | bool) -> None:
    """Sets a property to which the style sheet refers, and restyles the widget if the value has changed."""
    if widget.property(key) != value:
        widget.setProperty(key, value)
        # A widget that has never been styled is styled by Qt before it is shown.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
