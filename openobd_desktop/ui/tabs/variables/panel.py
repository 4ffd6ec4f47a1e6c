"""Variables tab: variables of the session, its context and its connection, whose text values can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.tools import KEY_LIMIT, VALUE_LIMIT, Variables
from openobd_desktop.domain.functions import SINGLE_RESULT, Variable, VariableScope
from openobd_desktop.domain.text import typed_name
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import ConfirmDialog
from openobd_desktop.ui.widgets.field_layout import below, beside
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.focus import set_form_enabled
from openobd_desktop.ui.widgets.notice import Notice

_tr = translator("functions")


def variable_name(variable: Variable) -> str:
    """Returns the key, or a label if the key stands for a function's only result."""
    return _tr("(single result)") if variable.key == SINGLE_RESULT else variable.key


def variable_value(variable: Variable) -> str:
    """Returns the text of a variable, or its type if it is an object."""
    return variable.value if variable.is_text else _tr("(object: {type})").format(type=variable.value)


class VariableColumn(IntEnum):
    """Columns of the table of variables, from left to right."""

    NAME = 0
    VALUE = 1


class VariablesModel(TextTableModel):
    """Model with a row per variable, identified by its key, so that a row stays selected when other rows change."""

    def __init__(self, name: str, value: str, parent: QObject | None = None) -> None:
        """Initializes the model; ``name`` and ``value`` are the headers."""
        super().__init__((name, value), parent, empty="")
        self._variables: tuple[Variable, ...] = ()

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables shown."""
        return self._variables

    def at(self, row: int) -> Variable:
        """Returns the variable in the given row."""
        return self._variables[row]

    def set_variables(self, variables: Sequence[Variable]) -> None:
        """Replaces the variables shown, keeping the given order."""
        self.set_rows([(variable_name(one), variable_value(one)) for one in variables], [one.key for one in variables])
        self._variables = tuple(variables)


SCOPES = (VariableScope.CONNECTION, VariableScope.SESSION, VariableScope.FUNCTION)
"""The scopes in the order shown; those that usually contain variables come first."""


class RemoveVariableDialog(ConfirmDialog):
    """Dialog that asks for confirmation before a variable is removed."""

    def __init__(self, key: str, scope: str, parent: QWidget | None = None) -> None:
        """Builds the dialog; ``scope`` is the label of the variable's scope."""
        question = self.tr("Remove {variable}?").format(variable=one_line(key, 120))
        what = self.tr(
            "Scope: {scope}. The variable will be removed for everything in this scope and cannot be restored."
        )
        super().__init__(
            parent,
            title=self.tr("Remove variable"),
            name="removeVariableDialog",
            question=Text(question, name="removeVariableName", role="heading", wrap=True),
            texts=[Text(what.format(scope=scope), wrap=True)],
            confirm=self.tr("Remove variable"),
            keep=self.tr("Keep variable"),
        )


class VariablesPanel(SessionPanel):
    """Tab that reads the variables of each scope when the scope is first shown; the session keeps what was read."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._scope = QComboBox()
        self._meaning = Text(name="scopeMeaning", role="caption", wrap=True)
        self._reload = BusyButton(self.tr("Read again"))
        self._notice = Notice("variablesNotice")
        self._model = VariablesModel(self.tr("Variable"), self.tr("Value"), self)
        self.table = TextTableView(
            self._model, name="variableTable", title=self.tr("Variables"), least=3, widths={0: 240}, single=True
        )
        self._key, self._value = LineField(KEY_LIMIT), LineField(VALUE_LIMIT)
        self._set = BusyButton(self.tr("Set variable"))
        self._remove = BusyButton(self.tr("Remove variable"))
        self._failure: OpenObdError | None = None
        for scope in SCOPES:
            self._scope.addItem(scope_label(scope), scope)
        self._lay_out()
        for edit, typed in zip((self._key, self._value), self._variables.typed, strict=True):
            edit.setText(typed)
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        top, fields = QHBoxLayout(), QHBoxLayout()
        for row in (top, fields):
            row.setSpacing(8)
        top.addLayout(beside(self.tr("Scope"), self._scope))
        top.addWidget(self._meaning, 1)
        top.addWidget(self._reload)
        fields.addLayout(below(self.tr("Variable"), self._key), 2)
        fields.addLayout(below(self.tr("Variable value"), self._value), 3)
        for button in (self._set, self._remove):
            fields.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._notice)
        column.addWidget(self.table, 1)
        column.addLayout(fields)

    def _connect(self) -> None:
        for edit in (self._key, self._value):
            edit.textChanged.connect(self._on_text_changed)
            edit.returnPressed.connect(self._set.click)
        self._scope.currentIndexChanged.connect(self._on_scope_changed)
        self.table.selectionModel().selectionChanged.connect(self._on_row_chosen)
        self._reload.clicked.connect(self._load)
        self._set.clicked.connect(self._on_set_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)

    @property
    def scope(self) -> VariableScope:
        """The selected scope."""
        return SCOPES[self._scope.currentIndex()]

    @property
    def _variables(self) -> Variables:
        return self.active.services.variables

    @property
    def _loadable(self) -> Loadable[tuple[Variable, ...]]:
        return self._variables.facts[self.scope]

    def refresh(self) -> None:
        loadable = self._loadable
        if loadable.state is LoadState.NOT_ASKED and self.active.alive and self.isVisible():
            self._load()
        self._model.set_variables(loadable.value or ())
        self._meaning.setText(scope_meaning(self.scope))
        self._show_notice(loadable)
        self._allow(self._why_not(loadable))

    def _show_notice(self, loadable: Loadable[tuple[Variable, ...]]) -> None:
        error = self._failure or loadable.error
        if error is not None and loadable.state is not LoadState.NOT_OFFERED:
            self._notice.show_error(error)
        else:
            self._notice.clear()
        self.table.show_hint(None if loadable.value else self._why_empty(loadable))

    def _why_empty(self, loadable: Loadable[tuple[Variable, ...]]) -> Hint | None:
        if loadable.state is LoadState.NOT_OFFERED:
            return Hint("info", "", self.tr("This server does not support variables."))
        if loadable.state is LoadState.ASKING:
            return Hint("clock", "", self.tr("Reading the variables…"))
        if loadable.state in (LoadState.KNOWN, LoadState.NOTHING):
            return Hint("info", "", self.tr("No variables in this scope."))
        if loadable.error is not None:
            return Hint("warning", "", self.tr("The variables could not be read."))
        return None

    def _why_not(self, loadable: Loadable[tuple[Variable, ...]]) -> str:
        if not self.active.alive:
            return self.tr("The session can no longer be controlled from this PC.")
        if loadable.state is LoadState.NOT_OFFERED:
            return self.tr("This server does not support variables.")
        return ""

    def _allow(self, why_not: str) -> None:
        blocked = why_not or self._why_not_set()
        none = "" if self._chosen is not None else self.tr("Select a variable.")
        self._reload.set_allowed(not why_not, why_not)
        self._set.set_allowed(not blocked, blocked)
        self._remove.set_allowed(not (why_not or none), why_not or none)
        set_form_enabled(self._key, not why_not)
        set_form_enabled(self._value, not (why_not or self._fixed), None if why_not else self._key)

    def _why_not_set(self) -> str:
        if self._fixed:
            return self.tr("This variable is an object: it can be viewed but not edited.")
        return "" if self._typed_key else self.tr("Enter a name for the variable.")

    @property
    def _chosen(self) -> Variable | None:
        row = self.table.chosen_row
        return None if row is None else self._model.at(row)

    @property
    def _fixed(self) -> bool:
        """Whether the name typed belongs to an object, which cannot be edited."""
        return any(one.key == self._typed_key and not one.is_text for one in self._model.variables)

    @property
    def _typed_key(self) -> str:
        """The name typed; invisible characters are removed unless the service has a variable with exactly that name."""
        typed = self._key.text()
        return typed if any(one.key == typed for one in self._model.variables) else typed_name(typed)

    def _on_text_changed(self) -> None:
        self._variables.typed = (self._key.text(), self._value.text())
        self._allow(self._why_not(self._loadable))

    def _on_scope_changed(self) -> None:
        self._failure = None
        self.table.clearSelection()
        self.refresh()

    def _on_row_chosen(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._key.setText(chosen.key)
            self._value.setText(chosen.value if chosen.is_text else "")
        # The panel is not refreshed, since removing the selected row changes the selection while the rows are changing.
        self._allow(self._why_not(self._loadable))

    def _load(self) -> None:
        self._failure = None
        self.context.actions.run(self._variables.load, self.scope, owner=self, busy=self._reload)

    def _on_set_clicked(self) -> None:
        self._failure = None
        self.context.actions.run(
            self._variables.put,
            self.scope,
            self._typed_key,
            self._value.text(),
            owner=self,
            busy=self._set,
            failed=self._show_failure,
            retry=False,
            outlives=True,
        )

    def _on_remove_clicked(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            dialog = RemoveVariableDialog(chosen.key, scope_label(self.scope), self.window())
            dialog.confirmed.connect(lambda: self._remove_one(chosen.key))
            dialog.open()

    def _remove_one(self, key: str) -> None:
        self._failure = None
        self.context.actions.run(
            self._variables.remove,
            self.scope,
            key,
            owner=self,
            busy=self._remove,
            failed=self._show_failure,
            retry=False,
            outlives=True,
        )

    def _show_failure(self, error: OpenObdError) -> None:
        self._failure = error
        self.refresh()


def scope_label(scope: VariableScope) -> str:
    """Returns the name of a scope."""
    return {
        VariableScope.SESSION: _tr("Session"),
        VariableScope.FUNCTION: _tr("Function"),
        VariableScope.CONNECTION: _tr("Connection"),
    }[scope]


def scope_meaning(scope: VariableScope) -> str:
    """Returns text saying which functions or sessions share the variables of a scope."""
    return {
        VariableScope.SESSION: _tr("Shared by all functions of this session."),
        VariableScope.FUNCTION: _tr("Only for this function; not available to the functions it calls."),
        VariableScope.CONNECTION: _tr("Shared by all sessions on this connection, and kept after this session ends."),
    }[scope]
