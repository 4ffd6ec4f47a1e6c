"""The quick filters as a row of buttons, each with its count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from openobd_desktop.ui.sessions.filter import SessionFilter


class FilterBar(QWidget):
    """Exactly one filter is chosen; ``chosen`` carries the ``SessionFilter``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            SessionFilter.MINE: self.tr("Mine"),
            SessionFilter.AVAILABLE: self.tr("Available"),
            SessionFilter.ACTIVE: self.tr("Active"),
            SessionFilter.ENDED: self.tr("Ended"),
            SessionFilter.ALL: self.tr("All"),
        }
        self._buttons = {chosen: self._button(chosen) for chosen in SessionFilter}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._buttons.values():
            group.addButton(button)
            row.addWidget(button)
        self._buttons[SessionFilter.ALL].setChecked(True)

    def _button(self, chosen: SessionFilter) -> QPushButton:
        button = QPushButton(self._names[chosen])
        button.setAccessibleName(self._names[chosen])
        button.setCheckable(True)
        button.setProperty("kind", "filter")
        button.toggled.connect(lambda checked: self.chosen.emit(chosen) if checked else None)
        return button

    @property
    def current(self) -> SessionFilter:
        """The filter that is chosen."""
        return next(chosen for chosen, button in self._buttons.items() if button.isChecked())

    def choose(self, chosen: SessionFilter) -> None:
        """Chooses a filter as a click on it would."""
        self._buttons[chosen].setChecked(True)

    def show_counts(self, counts: dict[SessionFilter, int]) -> None:
        """Shows how many sessions each filter holds."""
        for chosen, button in self._buttons.items():
            text = self.tr("{name} {count}").format(name=self._names[chosen], count=counts[chosen])
            if text != button.text():
                button.setText(text)
                button.setAccessibleDescription(self.tr("%n session(s)", "", counts[chosen]))
