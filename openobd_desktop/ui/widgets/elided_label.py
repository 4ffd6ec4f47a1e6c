"""A line of text that leaves the width to its layout."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from openobd_desktop.ui.look.text import Text


class ElidedLabel(Text):
    """For texts from outside in a narrow place; the whole of it is its accessible name."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "normal") -> None:
        super().__init__("", parent, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
