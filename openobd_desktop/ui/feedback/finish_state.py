"""Notice in the feedback form that says whether the result can be sent, and leads to the field that is in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.widgets.notice import OfferNotice


class FinishState(OfferNotice):
    """Notice that can be clicked while a field of the form is in the way."""

    def __init__(self, offer: str, go: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds the notice, with a button ``offer`` for what may help instead; ``go`` focuses the field."""
        super().__init__("finishState", offer, parent)
        self._go = go
        self._leads = False
        # The text can be selected, so clicks on it do not reach the notice.
        self._text.installEventFilter(self)

    def lead(self, leads: bool) -> None:
        """Sets whether a click leads to a field."""
        if leads is not self._leads:
            self._leads = leads
            self.setToolTip(self.tr("A click leads to the field, and so does Ctrl+Enter") if leads else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            self._text.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and not self._text.hasSelectedText():
            self._lead_on(event)
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._lead_on(event)

    def _lead_on(self, event: QEvent) -> None:
        is_click = isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton
        if self._leads and is_click:
            self._go()
