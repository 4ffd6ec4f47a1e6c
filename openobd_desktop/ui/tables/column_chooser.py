"""The menu that shows and hides the columns of a table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from openobd_desktop.ui.common.translate import translator

_tr = translator("columns")


class ColumnChooser(QMenu):
    """A checkable entry for each column in the order on screen; the last one that is left cannot be hidden."""

    def __init__(self, header: QHeaderView, parent: QWidget) -> None:
        super().__init__(_tr("Columns"), parent)
        self.setObjectName("columnMenu")
        self.setToolTipsVisible(True)
        self._header = header
        left = header.count() - header.hiddenSectionCount()
        for place in range(header.count()):
            self._add(header.logicalIndex(place), only=left == 1)

    def _add(self, column: int, *, only: bool) -> None:
        shown = not self._header.isSectionHidden(column)
        title = self._header.model().headerData(column, Qt.Orientation.Horizontal)
        entry = self.addAction(str(title))
        entry.setCheckable(True)
        entry.setChecked(shown)
        entry.setEnabled(not (only and shown))
        entry.setToolTip(_tr("At least one column must remain.") if only and shown else "")
        entry.toggled.connect(lambda wanted: self._header.setSectionHidden(column, not wanted))


def offer_columns(header: QHeaderView, owner: QWidget) -> None:
    """Opens the menu wherever the header is right-clicked."""

    def show(at: QPoint) -> None:
        menu = ColumnChooser(header, owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(header.viewport().mapToGlobal(at))

    header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    header.customContextMenuRequested.connect(show)
