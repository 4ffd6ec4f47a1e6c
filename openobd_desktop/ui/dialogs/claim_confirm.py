"""Asks before a session is claimed that was not started here, since a colleague may be about to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from openobd_desktop.domain import SessionEntry
from openobd_desktop.ui.dialogs.base import AppDialog, button_row, make_default
from openobd_desktop.ui.models.columns import created
from openobd_desktop.ui.text import Text, one_line


class ClaimConfirmDialog(AppDialog):
    """Emits ``confirmed`` with the session's id; Escape and *Cancel* leave the session alone."""

    confirmed = Signal(str)

    def __init__(self, entry: SessionEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Claim session"), name="claimDialog")
        self._session_id = entry.id
        question = Text(self.tr("Claim this session here?"), role="heading")
        which = Text(
            self.tr("Session {id}, created {created}.").format(id=one_line(entry.id, 60), created=created(entry)),
            name="claimSession",
            wrap=True,
            selectable=True,
        )
        why = Text(
            self.tr(
                "It was not started on this PC: a colleague may be working on it. A session can be claimed only once; "
                "whoever started it could not use it any more."
            ),
            wrap=True,
        )
        claim, cancel = QPushButton(self.tr("Claim session")), QPushButton(self.tr("Cancel"))
        for button in (claim, cancel):
            button.setAccessibleName(button.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        for text in (question, which, why):
            column.addWidget(text)
        column.addSpacing(16)
        column.addLayout(button_row(None, cancel, claim))
        make_default(cancel)
        self.fit(460, 0)
        claim.clicked.connect(self._on_claim_clicked)
        cancel.clicked.connect(self.reject)

    def _on_claim_clicked(self) -> None:
        self.accept()
        self.confirmed.emit(self._session_id)
