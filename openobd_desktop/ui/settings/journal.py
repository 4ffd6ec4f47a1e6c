"""Settings card for the journal, which is kept on this PC only or shared with a team through a database."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from openobd_desktop.core.team.sync import NAME_LIMIT, Team
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.domain.text import identifier, typed_name, visible
from openobd_desktop.errors import BadInput, OpenObdError
from openobd_desktop.ui.common.labels import team_state
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.settings.rows import BESIDE_BOX, LockMark, SettingRow, SettingsCard
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import LineField, SecretField
from openobd_desktop.ui.widgets.notice import Notice

LIMIT = 1000
"""Maximum length of a field in characters."""


class TeamFields(QWidget):
    """Fields for the team database; a password that is pasted as part of the address is moved to its own field."""

    def __init__(self, team: Team, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._address, self._user = LineField(LIMIT), LineField(LIMIT)
        self._password = SecretField(self.tr("Database password"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(BESIDE_BOX, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._address.setPlaceholderText(self.tr("postgresql://host:5432/database"))
        self._add(self.tr("Database address"), self._address, self._address)
        self._add(self.tr("Database user name"), self._user, self._user)
        self._add(self.tr("Database password"), self._password.edit, self._password)
        note = self.tr(
            "Kept in this PC's key store, if it has one, and never in a file. Leave empty to use the stored password."
        )
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
        """Shows ``address``, or keeps the input if it is None."""
        if address is not None:
            self._user.setText(address.user)
            self._address.setText(replace(address, user="").url)

    def lock(self, locked: bool) -> None:
        """Makes the address and the user name read-only if ``locked`` is true, because the policy sets them."""
        reason = self.tr("Set by your IT department") if locked else ""
        for edit in (self._address, self._user):
            edit.setReadOnly(locked)
            edit.setToolTip(tip(reason))

    def read(self) -> tuple[TeamAddress, Secret]:
        """Returns the address and password; if the address is invalid, focuses its field and raises ``BadInput``."""
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
        """Clears the password field."""
        self._password.edit.clear()

    def _on_address_edited(self) -> None:
        if "@" in self._address.text():
            try:
                address, password = self._team.read(visible(self._address.text()))
            except BadInput:
                # An invalid address is reported when the user tests or shares the database.
                return
            self.show_address(address)
            if password:
                self._password.edit.setText(password.reveal())


TeamCommand = Callable[[TeamAddress, Secret], Coroutine[Any, Any, None]]


class JournalSettings(SettingsCard):
    """Card for the journal; nothing is shared until *Share* is clicked. ``notice_shown`` carries a new notice."""

    notice_shown = Signal(QWidget)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Shared history"), parent)
        self._context = context
        self._name = LineField(NAME_LIMIT)
        self._here = _radio(self.tr("This PC only"))
        self._team = _radio(self.tr("Team database"))
        self._mark = LockMark("journalLock")
        self._fields = TeamFields(context.team)
        self._test = BusyButton(self.tr("Test database"), tip=self.tr("Tests the team database; nothing is changed"))
        self._share = BusyButton(self.tr("Share history"), tip=self.tr("Shares new history entries with your team"))
        self._state = Text(name="teamState", role="caption", wrap=True)
        self._verdict = Notice("teamTest")
        self._shown: str | None = None
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        explanation = self.tr(
            "The name that colleagues see next to your sessions; leave empty to use your user name on this PC."
        )
        choice = QHBoxLayout()
        choice.setSpacing(24)
        choice.addWidget(self._here)
        choice.addWidget(self._team)
        choice.addWidget(self._mark)
        choice.addStretch(1)
        self.column.addLayout(choice)
        self.column.addWidget(self._fields)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._share.setProperty("kind", "primary")
        for button in (self._share, self._test):
            row.addWidget(button)
        row.addStretch(1)
        self._name_row = SettingRow("yourName", self.tr("Your name"), explanation, self._name)
        for widget in (self._buttons, self._state, self._verdict, self._name_row):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self._name.editingFinished.connect(self._on_name_edited)
        self._team.toggled.connect(self._follow_choice)
        self._here.clicked.connect(self._on_here_clicked)
        self._team.clicked.connect(self._on_team_clicked)
        self._test.clicked.connect(self._on_test_clicked)
        self._share.clicked.connect(self._on_share_clicked)
        self.destroyed.connect(self._context.team.subscribe(self.refresh))

    def refresh(self) -> None:
        """Shows the current settings, but keeps a name that the user is typing."""
        settings, overrides = self._context.profiles.settings, self._context.profiles.overrides
        if settings.team_journal != self._shown:
            self._shown = settings.team_journal
            self._fields.show_address(self._context.team.address)
            (self._team if settings.team_journal else self._here).setChecked(True)
        if not (self._name.hasFocus() or self._name.isModified()):
            blocker = QSignalBlocker(self._name)
            self._name.setText(settings.your_name)
            del blocker
        locked = overrides.team_journal is not None
        self._mark.setVisible(locked)
        for radio in (self._here, self._team):
            radio.setEnabled(self._context.team.possible and not locked)
        self._fields.lock(locked)
        self._follow_choice()
        self._state.setText(team_state(self._context.team))
        set_role(self._state, "bad" if self._context.team.error else "caption")

    def _follow_choice(self) -> None:
        for widget in (self._fields, self._buttons, self._name_row):
            widget.setVisible(self._team.isChecked())

    def _on_name_edited(self) -> None:
        self._name.setModified(False)
        settings = self._context.profiles.settings
        name = typed_name(self._name.text())
        if name != settings.your_name:
            self._context.change_settings(replace(settings, your_name=name))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Closing the window does not move the focus out of the field.
        self._on_name_edited()

    def _on_here_clicked(self) -> None:
        self._verdict.clear()
        # The password of a team that was to be shared with may still be waiting for the key store.
        self._context.team.withdraw()
        if self._context.profiles.settings.team_journal:
            self._context.change_settings(replace(self._context.profiles.settings, team_journal=""))

    def _on_team_clicked(self) -> None:
        self._fields.setFocus()

    def _on_test_clicked(self) -> None:
        self._run(
            self._context.team.test, self._test, self.tr("Success: this database can be used to share the history.")
        )

    def _on_share_clicked(self) -> None:
        self._run(self._context.team.share, self._share, self.tr("The history is now shared."))

    def _run(self, command: TeamCommand, button: BusyButton, success: str) -> None:
        try:
            address, password = self._fields.read()
        except OpenObdError as error:
            self._show_error(error)
            return
        self._verdict.show_message(Tone.INFO, self.tr("Connecting to the team database…"))
        self._context.actions.run(
            command,
            address,
            password,
            owner=self,
            busy=button,
            then=lambda nothing: self._show_success(success),
            failed=self._show_error,
        )

    def _show_success(self, text: str) -> None:
        if self._here.isChecked():
            return
        self._fields.forget_password()
        self._verdict.show_message(Tone.GOOD, text)
        self.notice_shown.emit(self._verdict)

    def _show_error(self, error: OpenObdError) -> None:
        if self._here.isChecked():
            return
        self._verdict.show_error(error)
        self.notice_shown.emit(self._verdict)


def _radio(text: str) -> QRadioButton:
    radio = QRadioButton(text)
    radio.setAccessibleName(text)
    return radio
