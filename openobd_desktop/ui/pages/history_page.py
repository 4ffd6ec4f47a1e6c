"""The History page: what was done on this PC, session by session, without the network."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.text import Text


class HistoryPage(QWidget):
    """What was done on this PC, session by session, without the network."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.addWidget(Text(self.tr("History"), role="title"))
        column.addStretch(1)
