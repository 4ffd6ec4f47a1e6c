"""Asks before the client secret is forgotten, since it has to be entered again afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default


class SignOutDialog(AppDialog):
    """Emits ``confirmed``; closing it in any other way changes nothing."""

    confirmed = Signal()

    def __init__(self, profile: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Sign out"), name="signOutDialog")
        self._out, self._stay = BusyButton(self.tr("Sign out")), BusyButton(self.tr("Stay signed in"))
        question = self.tr("Sign out of {profile}?").format(profile=one_line(profile, 60))
        what = self.tr(
            "The client secret of this profile and all tokens are removed from this PC. To log in again, you need "
            "the secret from the Partner Portal. The history stays."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(question, name="signOutProfile", role="heading", wrap=True))
        column.addWidget(Text(what, wrap=True))
        column.addStretch(1)
        column.addLayout(button_row(None, self._stay, self._out))
        self._out.setProperty("kind", "danger")
        make_default(self._stay)
        self._stay.setFocus()
        self.fit(460)
        self._stay.clicked.connect(self.reject)
        self._out.clicked.connect(self._on_out_clicked)

    def _on_out_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
