"""A line of text that ends in an ellipsis where its room ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from openobd_desktop.ui.text import Text


class ElidedText(Text):
    """For texts from outside in a narrow place; the whole of it is its accessible name."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "normal") -> None:
        super().__init__("", parent, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        flags = int(self.alignment())
        self.style().drawItemText(
            painter, room, flags, self.palette(), self.isEnabled(), text, QPalette.ColorRole.WindowText
        )
        painter.end()
