"""Field in which users identify themselves as one of the operators."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from openobd_desktop.domain.tickets import Operator
from openobd_desktop.ui.common.labels import WHO_LIMIT
from openobd_desktop.ui.look.text import Text, one_line, tip

MOST = 1000
"""Maximum number of operators in the list."""


class OperatorChoice(QWidget):
    """List of operators; ``chosen`` carries the ID of the operator that the user has selected, or an empty string."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setObjectName("ticketOperator")
        self.box.setAccessibleName(self.tr("Your name"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(14)
        label = Text(self.tr("Your name"), role="muted")
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.box)
        self._shown: tuple[Operator, ...] | None = None
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place) or ""))

    def show_operators(self, operators: tuple[Operator, ...], me: str) -> None:
        """Shows the operators by name, and selects the one whose ID is ``me``."""
        ordered = tuple(sorted(operators, key=lambda one: one.name.casefold())[:MOST])
        if ordered != self._shown:
            self._shown = ordered
            self.box.clear()
            self.box.addItem(self.tr("Choose your name"), "")
            for one in ordered:
                self.box.addItem(one_line(one.name, WHO_LIMIT), one.id)
        self.box.setCurrentIndex(max(0, self.box.findData(me)))
        # The field truncates long names.
        self.box.setToolTip(tip(self.box.currentText()))
