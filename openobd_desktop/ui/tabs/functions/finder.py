"""Fields for looking up a function by its ID, and the card that shows the function."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.domain.functions import FunctionDetails
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import LINE_LIMIT, Text, clean, escaped, one_line, tip
from openobd_desktop.ui.tabs.functions.texts import function_look, function_title
from openobd_desktop.ui.widgets.badge import Badge, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.stat_card import steady

DESCRIPTION_SHOWN = 400
"""Maximum number of characters shown of a description, which may have up to 1,500 (openOBD docs, functions)."""
ID_LIMIT = 100
"""Maximum length of an ID field in characters; a UUID has 36."""


class FunctionCard(QWidget):
    """Card with a function's name, state, version, provider and description, or a hint if there is no function."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = steady(Text(name="functionName", role="heading"))
        self._state = Badge("functionState")
        self._version = steady(Text(name="functionVersion", role="caption"))
        self._description = Text(name="functionDescription", role="muted", wrap=True)
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._description.setMinimumHeight(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name, 1)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._version)
        column.addWidget(self._description)

    def show_function(self, details: FunctionDetails | None) -> None:
        """Shows ``details``, or a hint that no function has been looked up."""
        self._state.setVisible(details is not None)
        self._version.setVisible(details is not None)
        if details is None:
            self._name.setText(self.tr("No function looked up yet"))
            self._description.setText(
                self.tr("Look up a function before you run it. The function's developer can give you its ID.")
            )
            return
        look = function_look(details.state)
        self._name.setText(function_title(details.name, details.id))
        self._state.show_state(look.icon, look.tone, look.word)
        self._version.setText(self._about(details))
        self._description.setText(clean(details.description, DESCRIPTION_SHOWN) or self.tr("No description"))

    def _about(self, details: FunctionDetails) -> str:
        version = one_line(details.version, 40) or "—"
        if details.provider_id:
            text = self.tr("Version {version} · provider {provider}")
            return text.format(version=version, provider=one_line(details.provider_id, 40))
        return self.tr("Version {version} · your own function").format(version=version)


class FunctionFinder(QWidget):
    """Fields for the ID of a function and its provider; emits ``changed`` when they are edited.

    Attributes:
        look: The button that looks up the function; busy during the call to the broker.
    """

    changed = Signal()

    def __init__(
        self,
        known: Callable[[], Sequence[KnownFunction]],
        look_up: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """Builds the fields.

        Args:
            known: Returns the functions that the menu offers.
            look_up: Looks up the function whose ID is in the fields.
            parent: The parent widget.
        """
        super().__init__(parent)
        self._known = known
        self._look_up = look_up
        self._id, self._provider = LineField(ID_LIMIT), LineField(ID_LIMIT)
        self._choose = BusyButton(self.tr("Known functions"))
        self.look = BusyButton(self.tr("Look up"), tip=self.tr("Looks up this function"))
        self._lay_out()
        for edit in (self._id, self._provider):
            edit.textChanged.connect(self._on_text_changed)
            edit.returnPressed.connect(self.look.click)
        self.look.clicked.connect(look_up)
        self._choose.clicked.connect(self._on_choose_clicked)

    def _lay_out(self) -> None:
        self._choose.setIcon(icon("chevron-down"))
        self._provider.setPlaceholderText(self.tr("Only for functions from other providers"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(below(self.tr("Function ID"), self._id), 4)
        row.addLayout(below(self.tr("Provider ID"), self._provider), 3)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.look, 0, Qt.AlignmentFlag.AlignBottom)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def function_id(self) -> str:
        """The ID of the function, as typed."""
        return self._id.text()

    @property
    def provider_id(self) -> str:
        """The ID of the provider, as typed; empty for the partner's own functions."""
        return self._provider.text()

    def write(self, function_id: str, provider_id: str) -> None:
        """Fills both fields."""
        self._id.setText(function_id)
        self._provider.setText(provider_id)

    def problem(self) -> str:
        """Returns why no function can be looked up with the IDs entered; empty if one can be looked up."""
        if not self.function_id:
            return self.tr("Enter a function ID or choose a known function.")
        if not is_uuid(self.function_id):
            return self.tr("The function ID must be a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.")
        if self.provider_id and not is_uuid(self.provider_id):
            return self.tr("The provider ID must also be a UUID. Leave it empty for your own functions.")
        return ""

    def refresh(self, why_not: str) -> None:
        """Enables the lookup button, or disables it with the reason: ``why_not`` or the problem with the fields."""
        problem = why_not or self.problem()
        self.look.set_allowed(not problem, problem)
        set_style(self._id, "wrong", bool(self.function_id) and not is_uuid(self.function_id))
        set_style(self._provider, "wrong", bool(self.provider_id) and not is_uuid(self.provider_id))
        none = "" if self._known() else self.tr("No function has been run on this PC yet.")
        self._choose.set_allowed(not (why_not or none), why_not or none)

    def _on_text_changed(self) -> None:
        # A pasted ID often comes with a space, a line break or invisible characters.
        for edit in (self._id, self._provider):
            if edit.text() != (cleaned := identifier(edit.text())):
                edit.setText(cleaned)
        self.changed.emit()

    def _on_choose_clicked(self) -> None:
        self.menu().popup(self._choose.mapToGlobal(QPoint(0, self._choose.height())))

    def menu(self) -> QMenu:
        """Returns a menu of the known functions."""
        menu = QMenu(self)
        menu.setObjectName("knownFunctionsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for one in self._known():
            action = menu.addAction(escaped(function_title(one.name, one.id), LINE_LIMIT))
            action.setToolTip(tip(one.id))
            action.triggered.connect(lambda _checked=False, one=one: self._choose_one(one))
        return menu

    def _choose_one(self, one: KnownFunction) -> None:
        self.write(one.id, one.provider_id)
        self._look_up()


def is_uuid(text: str) -> bool:
    """Returns whether ``text`` is a UUID in any of the usual forms."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
