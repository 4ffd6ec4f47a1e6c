"""Dialogs that ask for confirmation before a profile is removed or the user logs out of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.widgets.dialog import ConfirmDialog


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
