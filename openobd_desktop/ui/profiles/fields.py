"""Parser for pasted addresses, and the field for the certificate file."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.domain.settings import DEFAULT_PORT
from openobd_desktop.domain.text import identifier, trimmed
from openobd_desktop.errors import BadInput, OpenObdError
from openobd_desktop.ui.common.file_dialogs import ask_for_file
from openobd_desktop.ui.common.translate import error_headline, translate
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import LineField

PORTS = range(1, 65536)


class Address(Struct, frozen=True):
    """Host and port as entered by the user; the port is empty if none was entered."""

    host: str
    port: str


def read_address(host: str, port: str) -> Address:
    """Returns the address without the scheme and path of a link; uses the link's port if ``port`` is empty."""
    bare = identifier(host).split("://", 1)[-1].split("/", 1)[0].strip()
    port = identifier(port)
    name, colon, number = bare.rpartition(":")
    if colon and number.isdigit() and ":" not in name:
        return Address(name, port or number)
    return Address(bare, port)


def read_port(text: str) -> int:
    """Returns the port in ``text``, or 443 if ``text`` is empty.

    Raises:
        BadInput: the text is not a valid port.
    """
    if not text:
        return DEFAULT_PORT
    if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) not in PORTS:
        raise BadInput(
            what="This is not a valid port.",
            advice="Enter a number from 1 to 65535, or leave the field empty to use port 443.",
        )
    return int(text)


LIMIT = 1000
"""Maximum length of a path in characters."""
AROUND = 28
"""Width in pixels of the frame and margins beside the text of a line edit."""
WIDEST = 400
"""Upper limit of the field's minimum width in pixels; anything wider would not fit on the smallest supported screen."""


class CertificateField(QWidget):
    """Line edit for the path of a certificate file, with a browse button; ``entered`` asks for the file to be checked.

    Attributes:
        edit: The line edit.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineField(LIMIT)
        self.edit.setPlaceholderText(self.tr("Only if your company re-signs TLS traffic"))
        self._show_hint_whole()
        self._choose = BusyButton(self.tr("Choose file"))
        self._choose.setAutoDefault(False)
        self._state = Text(name="certificateState", role="caption", wrap=True)
        self._state.hide()
        self._checked = ""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._state)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.editingFinished.connect(self._on_editing_finished)
        self._choose.clicked.connect(self._on_choose_clicked)

    def _show_hint_whole(self) -> None:
        """Makes the line edit wide enough for its placeholder text, which is long in some languages."""
        self.edit.ensurePolished()
        words = self.edit.fontMetrics().horizontalAdvance(self.edit.placeholderText())
        self.edit.setMinimumWidth(min(words + AROUND, WIDEST))

    @property
    def path(self) -> str:
        """The path entered by the user."""
        # On Windows, a path copied from a file's properties begins with U+202A.
        return trimmed(self.edit.text())

    def lock(self, reason: str) -> None:
        """Makes the field read-only; the tooltip of its button shows ``reason``."""
        self.edit.setReadOnly(True)
        self._choose.set_allowed(False, reason)

    def show_valid(self, path: str) -> None:
        """Shows that the file at ``path`` can be used."""
        if path == self.path:
            self._say(self.tr("This file contains usable certificates."), role="good", wrong=False)

    def show_invalid(self, path: str, error: OpenObdError) -> None:
        """Shows the reason why the file at ``path`` cannot be used."""
        if path == self.path:
            self._say(f"{error_headline(error)} {translate(error.advice)}", role="bad", wrong=True)

    def _say(self, text: str, *, role: str, wrong: bool) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_role(self._state, role)
        set_style(self.edit, "wrong", wrong)

    def _on_text_changed(self) -> None:
        self._checked = ""
        self._say("", role="caption", wrong=False)

    def _on_editing_finished(self) -> None:
        if self.path and self.path != self._checked:
            self._checked = self.path
            self.entered.emit(self.path)

    def _on_choose_clicked(self) -> None:
        kinds = (self.tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)"), self.tr("All files (*)"))
        ask_for_file(self, self.tr("Choose the certificate file"), kinds, self._on_file_selected)

    def _on_file_selected(self, path: str) -> None:
        self.edit.setText(path)
        self._on_editing_finished()
