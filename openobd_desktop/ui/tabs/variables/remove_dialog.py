"""Asks before a variable is removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default


class RemoveVariableDialog(AppDialog):
    """``confirmed`` carries the key; closing it in any other way changes nothing."""

    confirmed = Signal(str)

    def __init__(self, key: str, scope: str, parent: QWidget | None = None) -> None:
        """``scope`` is the word for who shares the variable."""
        super().__init__(parent, title=self.tr("Remove variable"), name="removeVariableDialog")
        self._key = key
        self._remove, self._keep = BusyButton(self.tr("Remove variable")), BusyButton(self.tr("Keep variable"))
        question = self.tr("Remove {variable}?").format(variable=one_line(key, 120))
        what = self.tr("Scope: {scope}. Everything that shares it loses the variable, and it cannot be restored.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(question, name="removeVariableName", role="heading", wrap=True))
        column.addWidget(Text(what.format(scope=scope), wrap=True))
        column.addStretch(1)
        column.addLayout(button_row(None, self._keep, self._remove))
        self._remove.setProperty("kind", "danger")
        make_default(self._keep)
        self._keep.setFocus()
        self.fit(420)
        self._keep.clicked.connect(self.reject)
        self._remove.clicked.connect(self._on_remove_clicked)

    def _on_remove_clicked(self) -> None:
        self.accept()
        self.confirmed.emit(self._key)
