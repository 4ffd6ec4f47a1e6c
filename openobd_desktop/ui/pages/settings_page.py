"""The Settings page: language, look, refreshing, notifications and profiles."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.text import Text


class SettingsPage(QWidget):
    """Language, look, refreshing, notifications and profiles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.addWidget(Text(self.tr("Settings"), role="title"))
        column.addStretch(1)
