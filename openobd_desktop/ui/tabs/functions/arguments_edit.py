"""Editor for a function's arguments: a table, and two fields for adding arguments to it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.tools import KEY_LIMIT, VALUE_LIMIT
from openobd_desktop.domain.functions import Variable
from openobd_desktop.domain.text import typed_name
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.variables.panel import VariablesModel
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import LineField


class ArgumentsEditor(QWidget):
    """Argument editor, in which adding an existing key replaces its value, and selecting a row fills the fields."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = VariablesModel(self.tr("Argument"), self.tr("Value"), self)
        self._table = TextTableView(
            self._model, name="argumentTable", title=self.tr("Arguments"), least=2, widths={0: 140}, single=True
        )
        self._key, self._value = LineField(KEY_LIMIT), LineField(VALUE_LIMIT)
        self._add = BusyButton(self.tr("Add argument"))
        self._remove = BusyButton(self.tr("Remove argument"))
        self._lay_out()
        for edit in (self._key, self._value):
            edit.textChanged.connect(self._on_text_changed)
            edit.returnPressed.connect(self._add.click)
        self._add.clicked.connect(self._on_add_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._table.selectionModel().selectionChanged.connect(self._on_row_chosen)
        self._show()

    def _lay_out(self) -> None:
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(8)
        fields.addLayout(below(self.tr("Argument"), self._key), 2)
        fields.addLayout(below(self.tr("Argument value"), self._value), 3)
        buttons.setSpacing(8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._table, 1)
        column.addLayout(fields)
        column.addSpacing(4)
        column.addLayout(buttons)

    @property
    def arguments(self) -> dict[str, str]:
        """The arguments, as values keyed by name."""
        return {one.key: one.value for one in self._model.variables}

    def write(self, arguments: Mapping[str, str]) -> None:
        """Replaces the arguments."""
        self._set_arguments(dict(arguments))

    def _on_text_changed(self) -> None:
        self._show()

    def _show(self) -> None:
        row = self._table.chosen_row
        key = typed_name(self._key.text())
        self._add.set_allowed(bool(key), self.tr("Enter a name for the argument."))
        self._remove.set_allowed(row is not None, self.tr("Select an argument."))

    def _on_row_chosen(self) -> None:
        row = self._table.chosen_row
        if row is not None:
            self._key.setText(self._model.at(row).key)
            self._value.setText(self._model.at(row).value)
        self._show()

    def _on_add_clicked(self) -> None:
        arguments = {**self.arguments, typed_name(self._key.text()): self._value.text()}
        self._set_arguments(arguments)
        self._table.clearSelection()
        for edit in (self._key, self._value):
            edit.clear()
        self._key.setFocus()

    def _on_remove_clicked(self) -> None:
        row = self._table.chosen_row
        if row is not None:
            gone = self._model.at(row).key
            self._set_arguments({key: value for key, value in self.arguments.items() if key != gone})

    def _set_arguments(self, arguments: dict[str, str]) -> None:
        self._model.set_variables([Variable(key, value) for key, value in arguments.items()])
        self._show()
        self.changed.emit()
