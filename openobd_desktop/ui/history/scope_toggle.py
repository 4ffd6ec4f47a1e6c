"""A choice between what was done on this PC and what the whole team did."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class ScopeToggle(QWidget):
    """Two buttons of which one is down.

    Attributes:
        buttons: The group of both.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = self._button(self.tr("This PC"))
        self._team = self._button(self.tr("Team"))
        self._here.setChecked(True)
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self._here, self._team):
            self.buttons.addButton(button)
            row.addWidget(button)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setProperty("kind", "filter")
        return button

    @property
    def is_team(self) -> bool:
        """What the whole team did is wanted."""
        return self._team.isChecked()

    def offer(self, offered: bool) -> None:
        """Shows the choice while there is one; without it this PC is meant."""
        self.setVisible(offered)
        if not offered:
            self._here.setChecked(True)
