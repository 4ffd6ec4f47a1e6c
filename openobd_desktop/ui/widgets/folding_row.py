"""Row layout that becomes a column if its items do not fit side by side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FoldingRow(QBoxLayout):
    """Layout whose minimum width is that of its widest item, so that a window can be made narrow."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, beside_from: int = 0) -> None:
        """Initializes the layout, which is a column if it is narrower than ``beside_from``; lengths are in pixels."""
        # The layout is a column until its width is known, so that its parent is narrow enough at first.
        if parent is None:
            super().__init__(BELOW)
        else:
            super().__init__(BELOW, parent)
        self._beside_from = beside_from
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def setGeometry(self, rect: QRect) -> None:
        wanted = BESIDE if self._fits(rect.width()) else BELOW
        if self.direction() is not wanted:
            self.setDirection(wanted)
        super().setGeometry(rect)

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._parts()), default=0)
        return QSize(widest + self._margins(), super().minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(self._beside([item.sizeHint().width() for item in self._parts()]), super().sizeHint().height())

    def _fits(self, width: int) -> bool:
        needed = self._beside([item.minimumSize().width() for item in self._parts()])
        return width >= max(needed, self._beside_from)

    def _beside(self, widths: list[int]) -> int:
        return sum(widths) + self.spacing() * max(len(widths) - 1, 0) + self._margins()

    def _margins(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _parts(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]
