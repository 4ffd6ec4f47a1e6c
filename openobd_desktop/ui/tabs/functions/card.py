"""What is known of the function that was looked up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.domain.functions import FunctionDetails
from openobd_desktop.ui.look.text import Text, clean, one_line
from openobd_desktop.ui.tabs.functions.texts import function_look, function_title
from openobd_desktop.ui.widgets.badge import Badge
from openobd_desktop.ui.widgets.stat_card import steady

DESCRIPTION_SHOWN = 400
"""Characters of a description; functions may have up to 1,500 (openOBD docs, functions)."""


class FunctionCard(QWidget):
    """Name, state, version, provider and description; says what to do while there is no function."""

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
        """Shows ``details``, or that nothing has been looked up."""
        self._state.setVisible(details is not None)
        self._version.setVisible(details is not None)
        if details is None:
            self._name.setText(self.tr("No function looked up"))
            self._description.setText(
                self.tr("The developer of a function knows its ID. Look it up before you run it.")
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
