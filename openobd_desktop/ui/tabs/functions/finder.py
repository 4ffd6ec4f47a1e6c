"""Table of the known functions, fields for looking up another one, and the card that shows a function."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from enum import IntEnum

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.domain.functions import FunctionDetails, remembered, with_favourite
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.domain.text import identifier
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, clean, one_line
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.functions.texts import function_look, function_title
from openobd_desktop.ui.widgets.badge import Badge, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.stat_card import steady

_tr = translator("finder")

DESCRIPTION_SHOWN = 400
"""Maximum number of characters of a description that are shown, out of up to 1,500 (openOBD docs, functions)."""
ID_LIMIT = 100
"""Maximum length of an ID field in characters; a UUID has 36."""


class FunctionColumn(IntEnum):
    """Columns of the table of known functions, from left to right."""

    FUNCTION = 0
    FAVOURITE = 1


class KnownFunctions:
    """The functions that have been run before, which are kept in the settings; the demo has a list of its own."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    @property
    def all(self) -> Sequence[KnownFunction]:
        """The functions, in the order in which they are offered."""
        profiles = self._context.profiles
        return profiles.demo_functions or profiles.settings.functions

    def with_ids(self, function_id: str, provider_id: str) -> KnownFunction | None:
        """Returns the function with these IDs, or None if it is not known."""
        return next((one for one in self.all if (one.id, one.provider_id) == (function_id, provider_id)), None)

    def remember(self, details: FunctionDetails) -> None:
        """Adds a function and saves it; does nothing in the demo, which does not change the settings."""
        settings = self._context.profiles.settings
        known = remembered(settings.functions, details)
        if not self._context.profiles.demo and known != settings.functions:
            self._context.change_settings(replace(settings, functions=known))

    def set_favourite(self, function: KnownFunction, *, favourite: bool) -> None:
        """Marks a function as a favourite, or removes the mark."""
        settings = self._context.profiles.settings
        known = with_favourite(settings.functions, function, favourite=favourite)
        self._context.change_settings(replace(settings, functions=known))


class FunctionList(TextTableView):
    """Table of the favourites and of the functions run on this PC; the table does not need a connection.

    Emits ``chosen_one`` with the function that the user selects.
    """

    chosen_one = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        model = TextTableModel((_tr("Function"), _tr("Favourite")), parent, empty="")
        super().__init__(
            model,
            name="knownFunctions",
            title=_tr("Known functions"),
            least=2,
            widths={FunctionColumn.FAVOURITE: 104},
            single=True,
        )
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(FunctionColumn.FUNCTION, header.ResizeMode.Stretch)
        self._known: list[KnownFunction] = []
        self._refreshing = False
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def refresh(self, known: Sequence[KnownFunction], current: tuple[str, str]) -> None:
        """Shows ``known``, favourites first, and selects the function with the IDs ``current``."""
        self._refreshing = True
        self._known = sorted(known, key=lambda one: not one.favourite)
        self.set_rows([(function_title(one.name, one.id), "★" if one.favourite else "") for one in self._known])
        row = next((row for row, one in enumerate(self._known) if (one.id, one.provider_id) == current), None)
        if row is None:
            self.clearSelection()
        elif row != self.chosen_row:
            self.setCurrentIndex(self.rows.index(row, FunctionColumn.FUNCTION))
        self._refreshing = False

    def _on_selection_changed(self) -> None:
        row = self.chosen_row
        if row is not None and not self._refreshing:
            self.chosen_one.emit(self._known[row])


class FunctionCard(QWidget):
    """Card with a function's name, the buttons beside it, its state, version, provider and description.

    Attributes:
        run: The button that runs the function.
        favourite: The button that makes the function a favourite.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = steady(Text(name="functionName", role="heading"))
        self._state = Badge("functionState")
        self._version = steady(Text(name="functionVersion", role="caption"))
        self._description = Text(name="functionDescription", role="muted", wrap=True)
        self.run = BusyButton(self.tr("Run"), tip=self.tr("Runs this function in the session"))
        self.favourite = BusyButton(self.tr("Favourite"), tip=self.tr("Lists this function first"))
        self.favourite.setCheckable(True)
        self.run.setProperty("kind", "primary")
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._description.setMinimumHeight(1)
        top, below = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((top, (self._name, self.favourite, self.run)), (below, (self._version, self._state))):
            row.setSpacing(8)
            for place, widget in enumerate(widgets):
                row.addWidget(widget, 0 if place else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._description)

    def show_function(self, details: FunctionDetails | None, known: KnownFunction | None) -> None:
        """Shows ``details`` or, if they are None, the name of the ``known`` function; shows a hint if both are None."""
        self._state.setVisible(details is not None)
        self._version.setVisible(details is not None or known is not None)
        self.favourite.setVisible(details is not None or known is not None)
        self.favourite.setChecked(known is not None and known.favourite)
        if details is None and known is not None:
            self._name.setText(function_title(known.name, known.id))
            self._version.setText(self.tr("Not looked up in this session yet"))
            self._description.setText("")
            return
        if details is None:
            self._name.setText(self.tr("No function chosen"))
            self._description.setText(
                self.tr("Choose a function, or add one by its ID, which the function's developer can give you.")
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
    """Fields for the IDs of a function and its provider; emits ``changed`` when they are edited.

    Attributes:
        look: The button that looks up the function; busy during the call to the broker.
    """

    changed = Signal()

    def __init__(self, look_up: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds the fields; ``look_up`` looks up the function whose ID has been entered."""
        super().__init__(parent)
        self._id, self._provider = LineField(ID_LIMIT), LineField(ID_LIMIT)
        self.look = BusyButton(self.tr("Look up"), tip=self.tr("Looks up this function"))
        self._lay_out()
        for edit in (self._id, self._provider):
            edit.textChanged.connect(self._on_text_changed)
            edit.returnPressed.connect(self.look.click)
        self.look.clicked.connect(look_up)

    def _lay_out(self) -> None:
        self._provider.setPlaceholderText(self.tr("Optional"))
        self._provider.setToolTip(self.tr("Only for functions from other providers"))
        self._provider.setAccessibleDescription(self._provider.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(below(self.tr("Function ID"), self._id), 4)
        row.addLayout(below(self.tr("Provider ID"), self._provider), 3)
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
        """Fills both fields, each of which shows the beginning of its ID."""
        for edit, written in ((self._id, function_id), (self._provider, provider_id)):
            edit.setText(written)
            edit.setCursorPosition(0)

    def problem(self) -> str:
        """Returns the reason why no function can be looked up with the IDs entered, or "" if the IDs are valid."""
        if not self.function_id:
            return self.tr("Enter a function ID.")
        if not is_uuid(self.function_id):
            return self.tr("The function ID must be a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.")
        if self.provider_id and not is_uuid(self.provider_id):
            return self.tr("The provider ID must also be a UUID. Leave it empty for your own functions.")
        return ""

    def refresh(self, why_not: str) -> None:
        """Enables the lookup button, or disables it and shows why: ``why_not`` or the problem with the fields."""
        problem = why_not or self.problem()
        self.look.set_allowed(not problem, problem)
        set_style(self._id, "wrong", bool(self.function_id) and not is_uuid(self.function_id))
        set_style(self._provider, "wrong", bool(self.provider_id) and not is_uuid(self.provider_id))

    def _on_text_changed(self) -> None:
        # Pasted IDs often contain a space, a line break or invisible characters.
        for edit in (self._id, self._provider):
            if edit.text() != (cleaned := identifier(edit.text())):
                edit.setText(cleaned)
        self.changed.emit()


def is_uuid(text: str) -> bool:
    """Returns whether ``text`` is a UUID in any of the usual forms."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
