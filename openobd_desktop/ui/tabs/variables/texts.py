"""Texts for variables and their scopes."""

from __future__ import annotations

from openobd_desktop.domain.functions import SINGLE_RESULT, Variable, VariableScope
from openobd_desktop.ui.common.translate import translator

_tr = translator("functions")


def variable_name(variable: Variable) -> str:
    """The key; a word for the key that means a result which stands alone."""
    return _tr("(single result)") if variable.key == SINGLE_RESULT else variable.key


def variable_value(variable: Variable) -> str:
    """The text, or what kind of object it is."""
    return variable.value if variable.is_text else _tr("(object: {type})").format(type=variable.value)


def scope_label(scope: VariableScope) -> str:
    """Who shares a variable."""
    return {
        VariableScope.SESSION: _tr("Session"),
        VariableScope.FUNCTION: _tr("Function"),
        VariableScope.CONNECTION: _tr("Connection"),
    }[scope]


def scope_meaning(scope: VariableScope) -> str:
    """Who shares a variable, in a sentence."""
    return {
        VariableScope.SESSION: _tr("Shared by all functions of this session."),
        VariableScope.FUNCTION: _tr("Only for this context; functions it calls do not see them."),
        VariableScope.CONNECTION: _tr("Shared by all sessions on this connection; they are kept after this session."),
    }[scope]
