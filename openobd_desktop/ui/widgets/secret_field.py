"""The line for a client secret: hidden until its button is held open, and never filled with a stored one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from openobd_desktop.core.profiles.secrets import SecretPlace
from openobd_desktop.errors import KeyStoreMissing, KeyStoreUnavailable
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.widgets.fields import LineField

_tr = translator("secrets")
LIMIT = 1000
"""Characters it takes."""


class SecretField(QWidget):
    """A line with a button that shows what is being typed.

    Attributes:
        edit: The line itself.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineField(LIMIT)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = QPushButton()
        self._show.setIcon(icon("eye"))
        self._show.setCheckable(True)
        self._show.setAutoDefault(False)
        self._show.setAccessibleName(self.tr("Show {label}").format(label=label[:1].lower() + label[1:]))
        self._show.setToolTip(self.tr("Shows what you type; a stored secret is never shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._show)
        self._show.toggled.connect(self._on_show_toggled)

    def _on_show_toggled(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def place_text(place: SecretPlace, trouble: KeyStoreUnavailable | None = None, *, asking: bool = False) -> str:
    """Where a client secret is kept, in a sentence or two.

    Args:
        place: What is known of it.
        trouble: Why the key store cannot be used, if so.
        asking: The key store is being asked for it.
    """
    if place is SecretPlace.NOT_ASKED and asking:
        return _tr("Waiting for the key store…")
    if place is SecretPlace.UNCERTAIN:
        return _tr("Kept until you quit. It is not known whether the key store has it too: it did not respond.")
    if trouble is None or place is SecretPlace.GIVEN:
        return {
            SecretPlace.NOT_ASKED: _tr("Leave empty to use the one in the key store of this PC, if there is one."),
            SecretPlace.MISSING: _tr("No client secret is stored. It will be kept in the key store of this PC."),
            SecretPlace.STORED: _tr("Kept in the key store of this PC. Leave empty to keep it."),
            SecretPlace.THIS_RUN: _tr("Kept until you quit. Enter it again next time."),
            SecretPlace.GIVEN: _tr("Set in the environment of this PC."),
        }[place]
    is_missing = isinstance(trouble, KeyStoreMissing)
    words = {
        SecretPlace.NOT_ASKED: _tr("{what} What you enter is kept until you quit.")
        if is_missing
        else _tr("{what} Leave empty to try again. What you enter is kept at least until you quit."),
        SecretPlace.MISSING: _tr("No client secret is stored. {what} What you enter is kept until you quit."),
        SecretPlace.STORED: _tr("Stored earlier. {what}"),
        SecretPlace.THIS_RUN: _tr("Kept until you quit: this PC has no key store. Enter it again next time.")
        if is_missing
        else _tr("Kept until you quit. {what} Enter it again next time."),
    }
    return words[place].format(what=error_headline(trouble))


def place_label(place: SecretPlace, trouble: KeyStoreUnavailable | None = None, *, asking: bool = False) -> str:
    """Where a client secret is kept, for a table cell; the arguments are those of ``place_text``."""
    if place is SecretPlace.NOT_ASKED and asking:
        return _tr("reading…")
    if place is SecretPlace.NOT_ASKED and trouble is not None:
        return _tr("missing") if isinstance(trouble, KeyStoreMissing) else _tr("not known")
    return {
        SecretPlace.NOT_ASKED: _tr("not read yet"),
        SecretPlace.MISSING: _tr("missing"),
        SecretPlace.STORED: _tr("in the key store"),
        SecretPlace.THIS_RUN: _tr("until you quit"),
        SecretPlace.UNCERTAIN: _tr("not known whether stored"),
        SecretPlace.GIVEN: _tr("from the environment"),
    }[place]
