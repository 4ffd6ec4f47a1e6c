"""Search field of the Sessions page, and the keys that lead to it from elsewhere on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.widgets.fields import SEARCH_LIMIT, LineField

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNMODIFIED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def begins_search(event: QKeyEvent) -> bool:
    """Returns whether a key that is pressed in a list begins a search: a digit, with which tickets begin, or Paste."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    return event.text().isdecimal() and event.modifiers() in _UNMODIFIED


class SearchField(LineField):
    """Search field of the Sessions page; ``confirmed`` is emitted for the Enter key, but not again while it is held."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SEARCH_LIMIT, parent)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Ticket, vehicle, VIN, colleague, state…"))
        self.setMinimumWidth(120)
        self.setMaximumWidth(360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.confirmed.emit()

    def begin(self, event: QKeyEvent) -> None:
        """Takes the focus, and begins a new search with a key that ``begins_search``."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        super().keyPressEvent(event)
