"""A strip across the page that states a condition for as long as it lasts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.widgets.icon import Icon


class Banner(QWidget):
    """Its text is the label named ``name``; hidden until it is shown."""

    def __init__(self, text: str, *, name: str, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("area", "banner-warn" if tone is Tone.WARN else "banner-info")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(Icon(icon, tone))
        self._text = Text(text, name=name, wrap=True)
        row.addWidget(self._text, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        """States it in other words."""
        self._text.setText(text)
