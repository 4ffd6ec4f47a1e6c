"""A thin bar that shows how much of something has passed or is left; the figure stands beside it as text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from openobd_desktop.ui.look.tone import Tone, background, foreground

HEIGHT = 4
MARK = 2


class Meter(QWidget):
    """Paints a share between 0 and 1 in a tone, and only when a pixel would change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._marks: tuple[float, ...] = ()
        self._tone = Tone.INFO
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """What is shown, between 0 and 1."""
        return self._share

    @property
    def tone(self) -> Tone:
        """The tone it is shown in."""
        return self._tone

    def mark(self, *shares: float) -> None:
        """Marks the shares at which something happens, such as a warning."""
        self._marks = shares
        self.update()

    def show_share(self, share: float, tone: Tone) -> None:
        """Shows ``share``, cut to the range from 0 to 1."""
        share = min(1.0, max(0.0, share))
        differs = tone is not self._tone or self._pixels(share) != self._pixels(self._share)
        self._share, self._tone = share, tone
        if differs:
            self.update()

    def _pixels(self, share: float) -> int:
        return round(share * self.width() * self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole = QRectF(self.rect())
        painter.setBrush(background(Tone.NEUTRAL, self.palette()))
        painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        whole.setWidth(whole.width() * self._share)
        painter.setBrush(foreground(self._tone, self.palette()))
        painter.drawRoundedRect(whole, HEIGHT / 2, HEIGHT / 2)
        self._paint_marks(painter)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        """In the colour of the text, which is seen on the bar as well as on its ground."""
        painter.setBrush(self.palette().windowText())
        for share in self._marks:
            painter.drawRect(QRectF(share * self.width() - MARK / 2, 0, MARK, HEIGHT))
