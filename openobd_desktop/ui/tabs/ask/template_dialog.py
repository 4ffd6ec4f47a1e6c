"""Asks what a question is to be called among the templates."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.form import Field

NAME_LIMIT = 60


class TemplateDialog(AppDialog):
    """``named`` carries the name; one that is taken replaces the template of that name, and the dialog says so."""

    named = Signal(str)

    def __init__(self, taken: Collection[str], parent: QWidget | None, proposal: str = "") -> None:
        super().__init__(parent, title=self.tr("Save as template"), name="templateDialog")
        self._taken = frozenset(taken)
        self._name = Field(self.tr("Template name"), NAME_LIMIT, name="templateHint")
        self._save = BusyButton(self.tr("Save"))
        cancel = BusyButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._name)
        column.addLayout(button_row(None, cancel, self._save))
        make_default(self._save)
        self._save.setProperty("kind", "primary")
        self._name.edit.textChanged.connect(self._judge)
        self._save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.reject)
        self._name.edit.setText(proposal[:NAME_LIMIT])
        self._name.edit.selectAll()
        self._judge()
        self.fit(400)

    @property
    def _typed(self) -> str:
        return " ".join(self._name.edit.text().split())

    def _judge(self) -> None:
        again = self.tr("A template with this name exists and will be replaced.")
        self._name.hint(again if self._typed in self._taken else "")
        self._save.set_allowed(bool(self._typed), self.tr("Enter a name."))

    def _on_save_clicked(self) -> None:
        self.named.emit(self._typed)
        self.accept()
