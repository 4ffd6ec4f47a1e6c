"""Card for one figure, and the meter inside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone, background, foreground, tone_icon
from openobd_desktop.ui.widgets.badge import Icon, set_role

HEIGHT = 4
MARK = 2


class Meter(QWidget):
    """Thin bar that shows a fraction from 0 to 1 in the colour of a tone; repainted only if a pixel changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._marks: tuple[float, ...] = ()
        self._tone = Tone.INFO
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """The fraction that is shown, from 0 to 1."""
        return self._share

    @property
    def tone(self) -> Tone:
        """The tone of the bar."""
        return self._tone

    def mark(self, *shares: float) -> None:
        """Marks the fractions at which something happens, such as a warning."""
        self._marks = shares
        self.update()

    def show_share(self, share: float, tone: Tone) -> None:
        """Shows the fraction ``share``, clamped to the range from 0 to 1."""
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
        """Paints the marks in the text colour, which is visible both on the bar and on its background."""
        painter.setBrush(self.palette().windowText())
        for share in self._marks:
            painter.drawRect(QRectF(share * self.width() - MARK / 2, 0, MARK, HEIGHT))


_LOUD = {Tone.WARN: "warn", Tone.BAD: "bad"}


class StatCard(QWidget):
    """Card for one figure, whose size does not depend on its text, so that the layout is stable.

    Attributes:
        value: The figure.
        below: The line below the figure.
        meter: The meter for the fraction of time that has passed or is left; hidden if the card is not ``metered``.
    """

    def __init__(
        self, caption: str, *, value: str, below: str, metered: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.value = steady(Text(name=value, role="heading"))
        self.below = steady(Text(name=below, role="caption"))
        self.meter = Meter(self)
        self.meter.setVisible(metered)
        self._icon = Icon(parent=self)
        self._lay_out(caption)

    def _lay_out(self, caption: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(steady(Text(caption, role="caption")), 1)
        top.addWidget(self._icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.value)
        column.addWidget(self.below)
        column.addStretch(1)
        column.addWidget(self.meter)

    def show_tone(self, tone: Tone) -> None:
        """Shows by colour and icon whether the figure is normal or a warning."""
        loud = _LOUD.get(tone)
        self._icon.show_icon(tone_icon(tone) if loud else "", tone)
        set_role(self.value, f"heading-{loud}" if loud else "heading")


def steady(label: Text) -> Text:
    """Makes layouts ignore the width of ``label``, so that changing its text moves nothing; returns ``label``."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    label.setMinimumHeight(label.fontMetrics().height() + 2)
    return label
