"""Layouts that adapt to the available space: row that becomes a column, and splitter between a table and details."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QSplitter, QWidget

from openobd_desktop.ui.look.text import for_text
from openobd_desktop.ui.widgets.focus import holds_focus

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_WAYS = {"details horizontal": Qt.Orientation.Horizontal, "details vertical": Qt.Orientation.Vertical}


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


class DetailsSplitter(QSplitter):
    """Splitter that hides the details while no row is selected, and keeps the sizes that the user has chosen."""

    def __init__(self, table: QWidget, details: QWidget, usual: QSize, page: QWidget) -> None:
        """Builds the splitter; ``usual`` is the initial size of the details in pixels for text of normal size.

        The height is at most a third of that of the page.
        """
        super().__init__(Qt.Orientation.Horizontal, page)
        self._table = table
        self._details = details
        self._usual = usual
        self._page = page
        self._chosen: dict[Qt.Orientation, int] = {}
        self.setChildrenCollapsible(False)
        self.addWidget(table)
        self.addWidget(details)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._on_moved)
        details.hide()

    @property
    def has_details_below(self) -> bool:
        """Whether the details are shown below the table."""
        return self.orientation() == Qt.Orientation.Vertical and not self._details.isHidden()

    def place(self, *, below: bool) -> None:
        """Places the details below or next to the table."""
        orientation = Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self.share_room()

    def show_details(self, shown: bool) -> bool:
        """Shows or hides the details, and returns whether that changed anything."""
        if self._details.isHidden() is not shown:
            return False
        if not shown and holds_focus(self._details):
            self._table.setFocus()
        self._details.setVisible(shown)
        return True

    def share_room(self) -> None:
        """Gives the details the size that the user last chose for this orientation, or the usual size."""
        if self.orientation() == Qt.Orientation.Vertical:
            whole, usual = self.height(), min(self._usual.height(), self._page.height() // 3)
        else:
            whole, usual = self.width(), for_text(self._usual.width(), self)
        wanted = self._chosen.get(self.orientation(), usual)
        self.setSizes([whole - wanted, wanted])

    def saved_sizes(self) -> dict[str, str]:
        """Returns the sizes of the details that the user has chosen, as strings for the settings file."""
        return {name: str(self._chosen[way]) for name, way in _WAYS.items() if way in self._chosen}

    def restore_sizes(self, view: dict[str, str]) -> None:
        """Restores what ``saved_sizes`` returned; ignores invalid values."""
        for name, way in _WAYS.items():
            size = view.get(name, "")
            if size.isascii() and size.isdigit():
                self._chosen[way] = int(size[:5])

    def _on_moved(self) -> None:
        self._chosen[self.orientation()] = self.sizes()[1]
