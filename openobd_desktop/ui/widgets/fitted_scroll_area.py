"""A scroll area that asks for the height of its content, so that a dialog scrolls only where the screen ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

LEAST = 120
"""Pixels that stay visible however small the window is."""
REVEALED = 8
"""Pixels kept free above and below what is scrolled to."""


class FittedScrollArea(QScrollArea):
    """Shows ``content``, which must have a layout, and scrolls it vertically."""

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
        self.verticalScrollBar().rangeChanged.connect(self.updateGeometry)

    def reveal(self, widget: QWidget) -> None:
        """Scrolls to ``widget``, which is about to be laid out."""
        QTimer.singleShot(0, widget, lambda: self._on_laid_out(widget))

    def _on_laid_out(self, widget: QWidget) -> None:
        layout = self._content.layout()
        if layout is not None and widget.isVisible():
            layout.activate()
            self.ensureWidgetVisible(widget, 0, REVEALED)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._content.layout()
        # Once the bar is there, Qt judges by the width beside it, and would keep it where it is not needed.
        beside = self.verticalScrollBar().width() if self.verticalScrollBar().isVisible() else 0
        return LEAST if layout is None else wanted_height(layout, width - beside)

    def minimumSizeHint(self) -> QSize:
        # With room for the bar, which else would cover the end of each line.
        return QSize(self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done


def wanted_height(layout: QLayout, width: int) -> int:
    """The height at which all that is in ``layout`` fits, its texts wrapped to ``width``."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
