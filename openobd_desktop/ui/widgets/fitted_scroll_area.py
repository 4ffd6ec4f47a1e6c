"""Scroll area that is as tall as its content, so that a dialog scrolls only if the screen is too small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

LEAST = 120
"""Minimum height in pixels."""
REVEALED = 8
"""Margin in pixels above and below a widget to which ``reveal`` scrolls."""


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
