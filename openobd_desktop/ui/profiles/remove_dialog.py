"""Asks before a profile and its client secret are removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default


class RemoveProfileDialog(AppDialog):
    """Emits ``confirmed``; closing it in any other way changes nothing."""

    confirmed = Signal()

    def __init__(self, profile: str, *, in_use: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Remove profile"), name="removeProfileDialog")
        self._remove, self._keep = BusyButton(self.tr("Remove profile")), BusyButton(self.tr("Keep profile"))
        question = self.tr("Remove {profile}?").format(profile=one_line(profile, 60))
        what = self.tr(
            "The client secret is removed from this PC as well. You can undo this until you quit; the history stays."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(question, name="removeProfileName", role="heading", wrap=True))
        column.addWidget(Text(what, wrap=True))
        if in_use:
            column.addWidget(
                Text(self.tr("This profile is in use: its list of sessions will be closed."), role="warn", wrap=True)
            )
        column.addStretch(1)
        column.addLayout(button_row(None, self._keep, self._remove))
        self._remove.setProperty("kind", "danger")
        make_default(self._keep)
        self._keep.setFocus()
        self.fit(460)
        self._keep.clicked.connect(self.reject)
        self._remove.clicked.connect(self._on_remove_clicked)

    def _on_remove_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
