"""Base class for panels that show the state of a selected record and its captioned values in up to three columns."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import Icon

MOST_COLUMNS = 3


class RecordDetails(QScrollArea):
    """Panel that shows a record, or a hint instead; subclasses fill ``column``, and add ``grid`` to that layout.

    Attributes:
        icon: The icon of the record's state.
        state: The label of the record's state.
        column: The layout of the record.
        grid: The layout of the captioned values.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        names: tuple[str, str],
        top: tuple[int, int],
        width: int,
        small: Collection[str],
    ) -> None:
        """Builds an empty panel.

        Args:
            parent: The parent widget.
            names: The object names of the labels for the state and for the hint.
            top: The margins above the panel and above each cell, in pixels.
            width: The minimum width of a caption and its value, in pixels.
            small: The names of values in a smaller font, such as IDs and protocol names, which cannot be wrapped.
        """
        super().__init__(parent)
        self.icon = Icon(size=20)
        self.state = Text(name=names[0], role="heading")
        self._none = Text(name=names[1], role="muted", wrap=True)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(0)
        self._top, self._cell_top = top
        self._cell_width = width
        self._small = small
        self._fields: dict[str, Text] = {}
        self._cells: list[QWidget] = []
        self._hidden: set[str] = set()
        self._columns = 1
        self._lay_out()

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setProperty("area", "page")
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(12, self._top, 16, 16)
        outer.addWidget(self._none)
        outer.addWidget(self._body)
        outer.addStretch(1)
        self.setWidget(whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_record(self) -> None:
        """Shows the record instead of the hint."""
        self._body.setVisible(True)
        self._none.setVisible(False)

    def show_none(self, hint: str) -> None:
        """Shows ``hint`` instead of a record."""
        self._body.setVisible(False)
        self._none.setVisible(True)
        self._none.setText(hint)

    def field(self, name: str, caption: str) -> Text:
        """Returns the label of the value called ``name``, adding it with ``caption`` if it does not exist yet."""
        if name not in self._fields:
            self._fields[name] = self._add_cell(name, caption)
        return self._fields[name]

    def _add_cell(self, name: str, caption: str) -> Text:
        cell, value = self.make_cell(name, caption)
        self._cells.append(cell)
        self._place_cells()
        return value

    def show_only(self, names: Collection[str]) -> None:
        """Hides the values in the grid whose names are not in ``names``, and closes the gaps."""
        hidden = {cell.objectName() for cell in self._cells} - set(names)
        if hidden != self._hidden:
            self._hidden = hidden
            for cell in self._cells:
                cell.setHidden(cell.objectName() in hidden)
            self._place_cells()

    def make_cell(self, name: str, caption: str) -> tuple[QWidget, Text]:
        """Returns a new widget with a caption and a label for the value called ``name``, and that label."""
        value = Text(name=name, role="small" if name in self._small else "normal", wrap=True, selectable=True)
        # IDs and external text may contain no spaces at which to wrap, and must not widen the window.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        value.setSizePolicy(policy)
        cell = QWidget()
        cell.setObjectName(name)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, self._cell_top, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(caption, role="caption", wrap=True))
        column.addWidget(value)
        column.addStretch(1)
        return cell, value

    def _place_cells(self) -> None:
        for cell in self._cells:
            self.grid.removeWidget(cell)
        for place, cell in enumerate(each for each in self._cells if each.objectName() not in self._hidden):
            self.grid.addWidget(cell, place // self._columns, place % self._columns)
        for column in range(MOST_COLUMNS):
            self.grid.setColumnStretch(column, int(column < self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = min(MOST_COLUMNS, max(1, event.size().width() // self._cell_width))
        if columns != self._columns:
            self._columns = columns
            self._place_cells()
