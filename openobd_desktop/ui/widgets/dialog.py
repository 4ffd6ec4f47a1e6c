"""Base classes for all dialogs, which fit on small screens, and scroll area that is as tall as its content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from openobd_desktop.ui.common.on_screen import bring_on_screen, keep_on_screen, room_on
from openobd_desktop.ui.look.text import Text, for_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import give_mnemonics

MARGIN = 40
"""Space in pixels that is kept free around a dialog on a small screen."""
LEAST = 120
"""Minimum height of a ``FittedScrollArea`` in pixels."""
REVEALED = 8
"""Margin in pixels above and below a widget to which ``reveal`` scrolls."""


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
        """Resizes the dialog within the limits of the screen, and makes it taller if wrapped text needs more space.

        ``width`` is in pixels for text of normal size; if the text is larger, the dialog becomes wider.
        """
        self.resize(QSize(for_text(width, self), height).boundedTo(self._room()))
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


class FittedScrollArea(QScrollArea):
    """Scroll area for ``content``, which must have a layout; the vertical scroll bar only appears if necessary.

    The margins of the layout must not be changed afterwards.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(content)
        layout = content.layout()
        self._margins = QMargins() if layout is None else layout.contentsMargins()
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def reveal(self, widget: QWidget) -> None:
        """Scrolls to ``widget`` once the widget has been laid out."""
        QTimer.singleShot(0, widget, lambda: self._on_laid_out(widget))

    def _on_laid_out(self, widget: QWidget) -> None:
        layout = self._content.layout()
        if layout is not None and widget.isVisible():
            layout.activate()
            self.ensureWidgetVisible(widget, 0, REVEALED)

    def _on_range_changed(self) -> None:
        """Takes the width of the scroll bar from the margin beside it, so that the content does not move."""
        bar, margins, layout = self.verticalScrollBar(), QMargins(self._margins), self._content.layout()
        width = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            margins.setLeft(max(0, margins.left() - width))
        else:
            margins.setRight(max(0, margins.right() - width))
        if layout is not None and layout.contentsMargins() != margins:
            layout.setContentsMargins(margins)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._content.layout()
        # While the scroll bar is visible, Qt passes a width that excludes it, and would keep it even if it is no longer
        # needed.
        beside = self.verticalScrollBar().width() if self.verticalScrollBar().isVisible() else 0
        return LEAST if layout is None else wanted_height(layout, width - beside)

    def minimumSizeHint(self) -> QSize:
        # The width includes the scroll bar, which would otherwise cover the end of each line.
        return QSize(self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done


def wanted_height(layout: QLayout, width: int) -> int:
    """Returns the height at which the content of ``layout`` fits when its text is wrapped to ``width``."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
