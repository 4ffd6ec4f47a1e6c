"""Qt table model for variables, arguments and results."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from openobd_desktop.domain.functions import SINGLE_RESULT, Variable
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tables.text_table_model import TextTableModel

_tr = translator("functions")


def variable_name(variable: Variable) -> str:
    """Returns the key, or a label if the key means that the function has a single result."""
    return _tr("(single result)") if variable.key == SINGLE_RESULT else variable.key


def variable_value(variable: Variable) -> str:
    """Returns the text of a variable, or the type of an object."""
    return variable.value if variable.is_text else _tr("(object: {type})").format(type=variable.value)


class VariableColumn(IntEnum):
    """Columns of the variables, from left to right."""

    NAME = 0
    VALUE = 1


class VariablesModel(TextTableModel):
    """Model with one row per variable, identified by its key, so that the selection is kept when others change."""

    def __init__(self, name: str, value: str, parent: QObject | None = None) -> None:
        """Initialises the model; ``name`` and ``value`` are the headers."""
        super().__init__((name, value), parent, empty="")
        self._variables: tuple[Variable, ...] = ()

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables shown."""
        return self._variables

    def at(self, row: int) -> Variable:
        """Returns the variable in a row."""
        return self._variables[row]

    def set_variables(self, variables: Sequence[Variable]) -> None:
        """Replaces the variables shown; they appear in the given order."""
        self.set_rows([(variable_name(one), variable_value(one)) for one in variables], [one.key for one in variables])
        self._variables = tuple(variables)
