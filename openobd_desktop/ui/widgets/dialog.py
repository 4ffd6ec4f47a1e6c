"""What all dialogs share: a name, a size that fits small screens, and an Escape that waits for a call under way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from openobd_desktop.ui.common.on_screen import bring_on_screen, keep_on_screen, room_on
from openobd_desktop.ui.widgets.fitted_scroll_area import wanted_height

MARGIN = 40
"""Pixels left free beside a dialog on a small screen."""


class AppDialog(QDialog):
    """A window-modal dialog, shown with ``open()``, that destroys itself when it closes."""

    def __init__(self, parent: QWidget | None, *, title: str, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._held = False
        self._needed = 0
        self._appears = False
        """It is being shown and has no place yet: one of ours would keep Qt from giving it the middle of its window."""
        self.installEventFilter(_LayoutWatch(self))
        keep_on_screen(self)

    def hold(self, held: bool) -> None:
        """Keeps the dialog open while a call is under way that cannot be taken back."""
        self._held = held

    def reject(self) -> None:
        if not self._held:
            super().reject()

    def fit(self, width: int, height: int = 0) -> None:
        """Resizes to the wished size, or to what the screen has room for; texts that wrap add to the height."""
        self.resize(QSize(width, height).boundedTo(self._room()))
        self.grow()

    def _room(self) -> QSize:
        return room_on(self.screen()) - QSize(MARGIN, 0)

    def grow(self) -> None:
        """Makes room for texts that have become longer: Qt gives a window the height that it needs only once.

        It never shrinks, to stay calm, and a window that the user made too small on purpose is left alone.
        """
        layout = self.layout()
        if layout is None:
            return
        had_room = self.height() >= self._needed
        self._needed = min(wanted_height(layout, self.width()), self._room().height())
        if had_room and self._needed > self.height():
            self.resize(self.width(), self._needed)
            if self.isVisible() and not self._appears:
                bring_on_screen(self)


class _LayoutWatch(QObject):
    """Lets the dialog grow; not ``event`` of the dialog itself, in which Qt also deletes it."""

    def __init__(self, dialog: AppDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._dialog._appears = event.type() == QEvent.Type.Show
            self._dialog.grow()
            self._dialog._appears = False
        return False


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
