"""Small icon in the colour of a tone, always used beside a text."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.tone import Tone, foreground


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
        """Shows an icon; repaints only if it differs from the previous one."""
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
