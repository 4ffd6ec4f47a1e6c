"""What is on the screen while the program is loaded: its name, in the colours of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QSplashScreen, QWidget

NAME = "openOBD Desktop"
SIZE = QSize(420, 140)
_CENTRED = 0x84
"""As a number: the names of Qt's own namespace take longer to load than all else here."""


class SplashScreen(QSplashScreen):
    """Lasts until the window is there."""

    def __init__(self) -> None:
        super().__init__(QPixmap(SIZE))
        self.setAccessibleName(NAME)

    def show_now(self) -> None:
        """Shows itself, painted when this returns."""
        self.show()
        # No loop runs yet that would paint it.
        QApplication.sync()

    def event(self, event: QEvent) -> bool:
        """Leaves out the base's wait for the screen, which lasts a second where there is none to see."""
        return QWidget.event(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Writes the name."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), _CENTRED, NAME)
        painter.end()
