"""What all dialogs share: a name, a size that fits small screens, and an Escape that waits for a call under way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from openobd_desktop.ui.widgets.scrolled import wanted_height

MARGIN = 48
"""Pixels left free around a dialog on a small screen."""


class AppDialog(QDialog):
    """A window-modal dialog, shown with ``open()``, that destroys itself when it closes."""

    def __init__(self, parent: QWidget | None, *, title: str, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._held = False

    def hold(self, held: bool) -> None:
        """Keeps the dialog open while a call is under way that cannot be taken back."""
        self._held = held

    def reject(self) -> None:
        if not self._held:
            super().reject()

    def fit(self, width: int, height: int = 0) -> None:
        """Resizes to the wished size, or to what the screen has room for; texts that wrap add to the height."""
        self.resize(QSize(width, height).boundedTo(self._room()))
        self._grow()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._grow()
        return done

    def _room(self) -> QSize:
        return self.screen().availableSize() - QSize(MARGIN, MARGIN)

    def _grow(self) -> None:
        """Qt gives a window the height its texts need only once; they change here. It never shrinks, to stay calm."""
        layout = self.layout()
        if layout is not None:
            needed = min(wanted_height(layout, self.width()), self._room().height())
            if needed > self.height():
                self.resize(self.width(), needed)


def button_row(*buttons: QPushButton | None) -> QHBoxLayout:
    """Buttons from left to right with one stretch, at the None."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            button.setAutoDefault(False)
            row.addWidget(button)
    return row


def make_default(button: QPushButton) -> None:
    """Makes Enter press ``button``."""
    button.setAutoDefault(True)
    button.setDefault(True)
