"""Table delegates that highlight the row under the mouse pointer and show icons for session states."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QHoverEvent, QIcon, QMouseEvent, QPalette, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from shiboken6 import isValid

from openobd_desktop.domain.session import SessionEntry, SessionState
from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.tone import Tone, foreground


def _viewport() -> QWidget:
    """Returns a viewport like Qt's; PySide would have to load all widget classes to find the type of Qt's."""
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    return viewport


NEVER = -2
"""Row under the mouse pointer before the pointer has been over the table."""


class RowHover(QObject):
    """Tracks the row under the mouse pointer, and repaints the table when that row changes.

    Attributes:
        row: The index of the row under the mouse pointer; -1 if there is none, and ``NEVER`` until there has been one.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.row = NEVER
        self._height = 0
        table.setViewport(_viewport())
        table.setMouseTracking(True)
        table.viewport().installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_scrolled(self) -> None:
        if self.row >= 0:
            self._move_to(self._table.rowAt(self._height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # If a table appears under a mouse pointer that is not moving, Qt reports hovering, but no movement.
        if isinstance(event, QHoverEvent) or (event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent)):
            self._height = event.position().toPoint().y()
            self._move_to(self._table.rowAt(self._height))
        if event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave, QEvent.Type.Hide):
            self._move_to(-1)
        return False

    def _move_to(self, row: int) -> None:
        if row != self.row:
            self.row = row
            # A visible table hides itself while Qt destroys it.
            if isValid(self._table):
                self._table.viewport().update()


class RowHoverDelegate(QStyledItemDelegate):
    """Delegate that paints all cells of the row under the mouse pointer as hovered."""

    def __init__(self, hover: RowHover) -> None:
        super().__init__(hover)
        self._hover = hover

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        light_row(option, index, self._hover.row)


def light_row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, row: int) -> None:
    """Sets the hover state of a cell in the row ``row``, or clears it in other rows."""
    if row == NEVER:
        return
    # Imported here because PySide takes long to create QStyle with its enumerations.
    from PySide6.QtWidgets import QStyle

    over = QStyle.StateFlag.State_MouseOver
    option.state = option.state | over if index.row() == row else option.state & ~over


ICON = 16

_LOOKS = {
    SessionState.AVAILABLE: ("state-available", Tone.INFO),
    SessionState.ACTIVE: ("state-active", Tone.GOOD),
    SessionState.FINISHED: ("state-finished", Tone.NEUTRAL),
    SessionState.INTERRUPTED: ("state-interrupted", Tone.WARN),
    SessionState.FAILED: ("state-failed", Tone.BAD),
    SessionState.UNKNOWN: ("state-unknown", Tone.WARN),
}


def state_look(state: SessionState) -> tuple[str, Tone]:
    """Returns the name of the icon and the tone for a state; each state has its own icon."""
    return _LOOKS[state]


class StateDelegate(QStyledItemDelegate):
    """Delegate that adds the icon of a session's state during painting, since the colour depends on the palette.

    For the role ``role``, the model returns the entry of the session.
    """

    def __init__(self, role: int, hover: RowHover | None = None) -> None:
        super().__init__()
        self._role = role
        self._hover = hover

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if self._hover is not None:
            light_row(option, index, self._hover.row)
        entry = index.data(self._role)
        if not isinstance(entry, SessionEntry):
            return
        name, tone = state_look(entry.session.state)
        colour = foreground(tone, option.palette)
        option.icon = _icon(tinted(name, colour, ICON, 2.0))
        option.decorationSize = QSize(ICON, ICON)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


def _icon(pixmap: QPixmap) -> QIcon:
    """Returns an icon that looks the same in a selected row, where Qt would otherwise dim it."""
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made
