"""Base classes for all dialogs, which fit on small screens, and for those that ask for confirmation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.common.on_screen import bring_on_screen, keep_on_screen, room_on
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import give_mnemonics
from openobd_desktop.ui.widgets.fitted_scroll_area import wanted_height

MARGIN = 40
"""Space in pixels that is kept free around a dialog on a small screen."""


class AppDialog(QDialog):
    """Window-modal dialog, shown with ``open()``, that is deleted when it is closed."""

    def __init__(self, parent: QWidget | None, *, title: str, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._held = False
        self._needed = 0
        self._appears = False
        """Whether the dialog is being shown but Qt has not placed it yet; no position may be set until then."""
        self.installEventFilter(_LayoutWatch(self))
        keep_on_screen(self)

    def hold(self, held: bool) -> None:
        """Sets whether the dialog is kept open during a call that cannot be cancelled."""
        self._held = held

    def reject(self) -> None:
        if not self._held:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A key that is still held must neither press the default button of a dialog that has just opened nor repeat the
        # action that opened it.
        if not (event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)

    def fit(self, width: int, height: int = 0) -> None:
        """Resizes the dialog within the limits of the screen, and makes it taller if wrapped text needs more space."""
        self.resize(QSize(width, height).boundedTo(self._room()))
        self.grow()

    def _room(self) -> QSize:
        return room_on(self.screen()) - QSize(MARGIN, 0)

    def grow(self) -> None:
        """Enlarges the dialog if its text has become longer, since Qt computes the height of a window only once.

        The dialog is never made smaller, and is not enlarged if the user has made it too small for its text.
        """
        layout = self.layout()
        if layout is None:
            return
        had_room = self.height() >= self._needed
        self._needed = min(wanted_height(layout, self.width()), self._room().height())
        if had_room and self._needed > self.height():
            self.resize(self.width(), self._needed)
            if self.isVisible() and not self._appears:
                bring_on_screen(self)


class _LayoutWatch(QObject):
    """Event filter that enlarges the dialog if necessary; Qt may delete the dialog during its own event handling."""

    def __init__(self, dialog: AppDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._dialog._appears = event.type() == QEvent.Type.Show
            if self._dialog._appears:
                give_mnemonics(self._dialog)
            self._dialog.grow()
            self._dialog._appears = False
        return False


def button_row(*buttons: QPushButton | None) -> QHBoxLayout:
    """Returns a row of buttons from left to right, with a stretch in place of each None."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            button.setAutoDefault(False)
            row.addWidget(button)
    return row


def make_default(button: QPushButton) -> None:
    """Makes ``button`` the default button, which is activated by Enter."""
    button.setAutoDefault(True)
    button.setDefault(True)


CONFIRM_WIDTH = 460
"""Width of a confirmation dialog in pixels; its height depends on the wrapped text."""


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
            confirm: The label of the destructive button.
            keep: The label of the default button, which changes nothing.
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
        self.fit(CONFIRM_WIDTH)
        self._keep.clicked.connect(self.reject)
        self._confirm.clicked.connect(self._on_confirm_clicked)

    def _on_confirm_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
