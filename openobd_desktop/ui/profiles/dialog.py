"""Dialog for adding or editing a profile, with a connection test, and dialogs that confirm removal and logout."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.profiles.profiles import Source
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import BadInput, KeyStoreUnavailable, LoginError, OpenObdError, SettingsUnreadable
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.profiles.connection_test import ConnectionTest
from openobd_desktop.ui.profiles.form import ProfileForm
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, ConfirmDialog, FittedScrollArea, button_row, make_default
from openobd_desktop.ui.widgets.notice import Notice, error_details, error_text


class ProfileDialog(AppDialog):
    """Dialog that stays open until the profile has been saved; the signal ``saved`` carries the profile's name."""

    saved = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None, profile: Profile | None) -> None:
        super().__init__(parent, title=self.tr("Profile"), name="profileDialog")
        self._context = context
        self._before = profile
        self._form = ProfileForm(context, profile)
        self._state = Notice("profileState")
        self._test = ConnectionTest(context, self, self._state)
        self._save = BusyButton(self.tr("Save"))
        self._cancel = BusyButton(self.tr("Cancel"))
        self._lay_out()
        self._form.edited.connect(self._on_form_edited)
        self._test.button.clicked.connect(self._on_test_clicked)
        self._test.ended.connect(self._on_test_ended)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.reject)
        self._show_locks()

    def _lay_out(self) -> None:
        self._save.setProperty("kind", "primary")
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(16, 16, 16, 0)
        inner.setSpacing(12)
        inner.addWidget(self._form)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FittedScrollArea(body), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(12)
        foot.addWidget(self._state)
        foot.addLayout(button_row(self._test.button, self._test.stop, None, self._cancel, self._save))
        column.addLayout(foot)
        make_default(self._save)
        self.fit(620)

    def _show_locks(self) -> None:
        """Shows a notice that explains who has locked the fields that the user cannot change."""
        profiles = self._context.profiles
        source = Source.USER if self._before is None else profiles.catalogue.source(self._before.name)
        if source is Source.ENVIRONMENT:
            reason = self.tr("This profile is set by environment variables on this PC and cannot be edited.")
            self._save.set_allowed(False, reason)
            self._state.show_message(Tone.INFO, reason)
        elif source is Source.POLICY:
            self._state.show_message(
                Tone.INFO,
                self.tr("This profile is set by your IT department. You can enter only the client secret."),
            )
        elif profiles.overrides.on_profile:
            self._state.show_message(Tone.INFO, self.tr("Your IT department has locked some of these fields."))

    def _on_form_edited(self) -> None:
        if not self._save.busy:
            self._test.clear()

    def _entered(self) -> tuple[Profile, Secret | None] | None:
        try:
            return self._form.profile(), self._form.secret()
        except BadInput as problem:
            self._fail(problem)
            return None

    def _on_test_clicked(self) -> None:
        entered = self._entered()
        if entered is None:
            return
        profile, secret = entered
        if secret is None and self._before is not None:
            # The secret is stored under the profile's current name.
            profile = replace(profile, name=self._before.name)
        self._test.begin(profile, secret, self._form.proxy_password())

    def _on_test_ended(self, passed: bool) -> None:
        if isinstance(self._test.error, LoginError):
            self._form.focus_secret()

    def _fail(self, error: OpenObdError) -> None:
        self._state.show_error(error)

    def _on_save_clicked(self) -> None:
        entered = self._entered()
        if entered is None or self._save.busy:
            return
        profile, secret = entered
        self.hold(True)
        save = partial(
            self._context.profiles.save,
            instead_of=self._before.name if self._before else "",
            proxy_password=self._form.proxy_password(),
        )
        self._context.actions.run(
            save,
            profile,
            secret,
            owner=self,
            busy=self._save,
            then=lambda nothing: self._done(profile),
            failed=lambda error: self._not_saved(error, profile),
        )

    def _done(self, profile: Profile) -> None:
        self.hold(False)
        self.saved.emit(profile.name)
        self.accept()

    def _not_saved(self, error: OpenObdError, profile: Profile) -> None:
        self.hold(False)
        self._fail(error)
        if isinstance(error, (KeyStoreUnavailable, SettingsUnreadable)):
            # Everything else has been saved or is in use, so from now on the dialog edits the saved profile.
            self._before = profile
            self._cancel.setText(self.tr("Close"))
            self._cancel.setAccessibleName(self.tr("Close"))
            self._state.show_message(Tone.WARN, error_text(error), error_details(error))
            self.saved.emit(profile.name)


class RemoveProfileDialog(ConfirmDialog):
    """Dialog that asks for confirmation before a profile and its client secret are removed."""

    def __init__(self, profile: str, *, in_use: bool, parent: QWidget | None = None) -> None:
        question = self.tr("Remove {profile}?").format(profile=one_line(profile, 60))
        what = self.tr(
            "The client secret will also be removed from this PC. You can undo this until you quit. The history "
            "will be kept."
        )
        texts = [Text(what, wrap=True)]
        if in_use:
            warning = self.tr("This profile is in use. Its list of sessions will be closed.")
            texts.append(Text(warning, role="warn", wrap=True))
        super().__init__(
            parent,
            title=self.tr("Remove profile"),
            name="removeProfileDialog",
            question=Text(question, name="removeProfileName", role="heading", wrap=True),
            texts=texts,
            confirm=self.tr("Remove profile"),
            keep=self.tr("Keep profile"),
        )


class SignOutDialog(ConfirmDialog):
    """Dialog that asks for confirmation before logging out, since the client secret must then be entered again."""

    def __init__(self, profile: str, parent: QWidget | None = None) -> None:
        question = self.tr("Log out of {profile}?").format(profile=one_line(profile, 60))
        what = self.tr(
            "This profile's client secret and all tokens will be removed from this PC. To log in again, you will "
            "need the client secret from the Partner Portal. The history will be kept."
        )
        super().__init__(
            parent,
            title=self.tr("Log out"),
            name="signOutDialog",
            question=Text(question, name="signOutProfile", role="heading", wrap=True),
            texts=[Text(what, wrap=True)],
            confirm=self.tr("Log out"),
            keep=self.tr("Stay logged in"),
        )
