"""Finds a function: by its id, or by its name among those known on this PC."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import LINE_LIMIT, escaped, tip
from openobd_desktop.ui.tabs.functions.texts import function_title
from openobd_desktop.ui.widgets.badge import set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import LineField

ID_LIMIT = 100
"""Characters that an id may be typed in; a UUID has 36."""


class FunctionFinder(QWidget):
    """``wanted`` asks to look up what stands in the fields; ``changed`` tells that they say something else.

    Attributes:
        look: The button; busy while the broker is asked.
    """

    wanted = Signal()
    changed = Signal()

    def __init__(self, known: Callable[[], Sequence[KnownFunction]], parent: QWidget | None = None) -> None:
        """``known`` are the functions to choose from at the moment."""
        super().__init__(parent)
        self._known = known
        self._id, self._provider = LineField(ID_LIMIT), LineField(ID_LIMIT)
        self._choose = BusyButton(self.tr("Known functions"))
        self.look = BusyButton(self.tr("Look up"), tip=self.tr("Look up this function at the service"))
        self._lay_out()
        for edit in (self._id, self._provider):
            edit.textChanged.connect(self._on_text_changed)
            edit.returnPressed.connect(self.look.click)
        self.look.clicked.connect(self.wanted)
        self._choose.clicked.connect(self._on_choose_clicked)

    def _lay_out(self) -> None:
        self._choose.setIcon(icon("chevron-down"))
        self._provider.setPlaceholderText(self.tr("only for functions of other providers"))
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
        """What was typed as id."""
        return self._id.text()

    @property
    def provider_id(self) -> str:
        """What was typed as provider; empty for one's own functions."""
        return self._provider.text()

    def write(self, function_id: str, provider_id: str) -> None:
        """Fills both fields."""
        self._id.setText(function_id)
        self._provider.setText(provider_id)

    def problem(self) -> str:
        """Why the fields cannot be looked up; empty if they can."""
        if not self.function_id:
            return self.tr("Enter a function ID or choose a known function.")
        if not is_uuid(self.function_id):
            return self.tr("A function ID is a UUID such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.")
        if self.provider_id and not is_uuid(self.provider_id):
            return self.tr("A provider ID is a UUID as well; leave it empty for your own functions.")
        return ""

    def refresh(self, why_not: str) -> None:
        """Allows looking up unless ``why_not`` or the fields themselves speak against it."""
        problem = why_not or self.problem()
        self.look.set_allowed(not problem, problem)
        set_style(self._id, "wrong", bool(self.function_id) and not is_uuid(self.function_id))
        set_style(self._provider, "wrong", bool(self.provider_id) and not is_uuid(self.provider_id))
        none = "" if self._known() else self.tr("No function has been run on this PC yet.")
        self._choose.set_allowed(not (why_not or none), why_not or none)

    def _on_text_changed(self) -> None:
        # A pasted id often brings a blank, an end of line or something invisible with it.
        for edit in (self._id, self._provider):
            if edit.text() != (cleaned := identifier(edit.text())):
                edit.setText(cleaned)
        self.changed.emit()

    def _on_choose_clicked(self) -> None:
        self.menu().popup(self._choose.mapToGlobal(QPoint(0, self._choose.height())))

    def menu(self) -> QMenu:
        """The known functions by name."""
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
        self.wanted.emit()


def is_uuid(text: str) -> bool:
    """Whether ``text`` reads as a UUID in any of its usual forms."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
