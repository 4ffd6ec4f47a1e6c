"""Dialog that asks for confirmation before something is removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default

WIDTH = 460
"""Width in pixels; the height depends on the wrapped text."""


class ConfirmDialog(AppDialog):
    """Dialog that emits ``confirmed`` when its destructive button is clicked; closing the dialog changes nothing."""

    confirmed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        name: str,
        question: Text,
        texts: Sequence[Text],
        confirm: str,
        keep: str,
    ) -> None:
        """Builds a dialog that asks ``question``, followed by ``texts``.

        Args:
            parent: The window that the dialog belongs to.
            title: The title of the dialog.
            name: The object name of the dialog.
            question: The question, as a heading.
            texts: The paragraphs that explain what confirming does.
            confirm: The text of the destructive button.
            keep: The text of the default button, which changes nothing.
        """
        super().__init__(parent, title=title, name=name)
        self._confirm, self._keep = BusyButton(confirm), BusyButton(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for text in (question, *texts):
            column.addWidget(text)
        column.addStretch(1)
        column.addLayout(button_row(None, self._keep, self._confirm))
        self._confirm.setProperty("kind", "danger")
        make_default(self._keep)
        self._keep.setFocus()
        self.fit(WIDTH)
        self._keep.clicked.connect(self.reject)
        self._confirm.clicked.connect(self._on_confirm_clicked)

    def _on_confirm_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
