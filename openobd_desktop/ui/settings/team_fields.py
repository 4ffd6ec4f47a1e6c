"""Address, user and password of the team database; a password that is pasted in the address moves to its own line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from openobd_desktop.core.rules.plain_text import identifier, visible
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import BadInput
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.secret_field import SecretField

LIMIT = 1000
"""Characters that can be typed or pasted."""


class TeamFields(QWidget):
    """What is typed is read when it is asked for."""

    def __init__(self, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._address, self._user = LineField(LIMIT), LineField(LIMIT)
        self._password = SecretField(self.tr("Team password"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._address.setPlaceholderText(self.tr("postgresql://host:5432/database"))
        self._add(self.tr("Team address"), self._address, self._address)
        self._add(self.tr("Team user"), self._user, self._user)
        self._add(self.tr("Team password"), self._password.edit, self._password)
        note = self.tr("Kept in the key store if this PC has one, never in a file. Leave empty to use the stored one.")
        self._grid.addWidget(Text(note, role="caption", wrap=True), 3, 1)
        self.setFocusProxy(self._address)
        self._address.editingFinished.connect(self._on_address_edited)

    def _add(self, name: str, edit: QLineEdit, field: QWidget) -> None:
        row = self._grid.rowCount() if self._grid.count() else 0
        edit.setAccessibleName(name)
        caption = Text(name)
        caption.setBuddy(edit)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)

    def show_address(self, address: TeamAddress | None) -> None:
        """Shows what is in use; nothing is shown instead of what was typed before."""
        if address is not None:
            self._user.setText(address.user)
            self._address.setText(replace(address, user="").url)

    def lock(self, locked: bool) -> None:
        """Takes no other address where the policy decides."""
        reason = self.tr("Set by your IT department") if locked else ""
        for edit in (self._address, self._user):
            edit.setReadOnly(locked)
            edit.setToolTip(tip(reason))

    def read(self) -> tuple[TeamAddress, Secret]:
        """What was typed; raises ``BadInput`` and shows where."""
        try:
            address, password = self._team.read(visible(self._address.text()))
        except BadInput:
            self._address.setFocus()
            raise
        address = replace(address, user=identifier(self._user.text()) or address.user)
        self.show_address(address)
        if password:
            self._password.edit.setText(password.reveal())
        return address, Secret(self._password.edit.text())

    def forget_password(self) -> None:
        """Empties the line of the password."""
        self._password.edit.clear()

    def _on_address_edited(self) -> None:
        if "@" in self._address.text():
            try:
                address, password = self._team.read(visible(self._address.text()))
            except BadInput:
                # It is told when it is used.
                return
            self.show_address(address)
            if password:
                self._password.edit.setText(password.reveal())
