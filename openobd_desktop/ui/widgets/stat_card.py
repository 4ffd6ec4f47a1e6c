"""A card that shows one figure: caption, value, a line below and, where it helps, a meter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.tone import Tone, tone_icon
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.icon import Icon
from openobd_desktop.ui.widgets.meter import Meter

_LOUD = {Tone.WARN: "warn", Tone.BAD: "bad"}


class StatCard(QWidget):
    """The card keeps its size whatever the texts say, so that nothing jumps as they change.

    Attributes:
        value: The figure.
        below: What goes with it.
        meter: Shows the share that has passed or is left.
    """

    def __init__(self, caption: str, *, value: str, below: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.value = steady(Text(name=value, role="heading"))
        self.below = steady(Text(name=below, role="caption"))
        self.meter = Meter(self)
        self._icon = Icon(parent=self)
        self._lay_out(caption)

    def _lay_out(self, caption: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Text(caption, role="caption"), 1)
        top.addWidget(self._icon)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.value)
        column.addWidget(self.below)
        column.addSpacing(4)
        column.addWidget(self.meter)

    def show_tone(self, tone: Tone) -> None:
        """Marks the figure as calm or as a warning, by its colour and by an icon."""
        loud = _LOUD.get(tone)
        self._icon.show_icon(tone_icon(tone) if loud else "", tone)
        set_role(self.value, f"heading-{loud}" if loud else "heading")


def steady(label: Text) -> Text:
    """``label`` without a say in the width of its layout, so that a changing text moves nothing."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    label.setMinimumHeight(label.fontMetrics().height() + 2)
    return label
