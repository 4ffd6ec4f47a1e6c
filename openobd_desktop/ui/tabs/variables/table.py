"""Qt table model of variables, arguments and results."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject

from openobd_desktop.domain.functions import SINGLE_RESULT, Variable
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tables.text_table_model import TextTableModel

_tr = translator("functions")


def variable_name(variable: Variable) -> str:
    """The key; a word for the key that means a result which stands alone."""
    return _tr("(single result)") if variable.key == SINGLE_RESULT else variable.key


def variable_value(variable: Variable) -> str:
    """The text, or what kind of object it is."""
    return variable.value if variable.is_text else _tr("(object: {type})").format(type=variable.value)


class VariableColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    VALUE = 1


class VariablesModel(TextTableModel):
    """One row for each variable, known by its key, so that what is selected stays while others come and go."""

    def __init__(self, name: str, value: str, parent: QObject | None = None) -> None:
        """``name`` and ``value`` are the headers."""
        super().__init__((name, value), parent, empty="")
        self._variables: tuple[Variable, ...] = ()

    @property
    def variables(self) -> tuple[Variable, ...]:
        """What is shown."""
        return self._variables

    def at(self, row: int) -> Variable:
        """The variable of a row."""
        return self._variables[row]

    def set_variables(self, variables: Sequence[Variable]) -> None:
        """Shows exactly ``variables``, in their order."""
        self.set_rows([(variable_name(one), variable_value(one)) for one in variables], [one.key for one in variables])
        self._variables = tuple(variables)
