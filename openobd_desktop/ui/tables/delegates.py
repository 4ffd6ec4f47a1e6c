"""Table delegates that highlight the row under the mouse pointer, and show icons, chips and unknown values."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHoverEvent, QIcon, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from shiboken6 import isValid

from openobd_desktop.domain.session import SessionEntry, SessionState
from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.theme import Tone, background, colours, foreground


def _viewport() -> QWidget:
    """Returns a viewport like Qt's own, whose type PySide could determine only by loading all widget classes."""
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    return viewport


NEVER = -2
"""Value of ``row`` before the mouse pointer has ever been over the table."""


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
        # If a table appears under a motionless mouse pointer, Qt reports hovering, but no movement.
        if isinstance(event, QHoverEvent) or (event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent)):
            self._height = event.position().toPoint().y()
            self._move_to(self._table.rowAt(self._height))
        if event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave, QEvent.Type.Hide):
            self._move_to(-1)
        return False

    def _move_to(self, row: int) -> None:
        if row != self.row:
            self.row = row
            # A visible table hides itself while Qt is destroying it.
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
        if option.text == UNKNOWN:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colours(option.palette).muted))


class ChipDelegate(RowHoverDelegate):
    """Delegate that paints a cell's text as a chip in the tone that the model returns for the role ``role``."""

    def __init__(self, role: int, hover: RowHover) -> None:
        super().__init__(hover)
        self._role = role

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(self._role)
        text = index.data()
        if not isinstance(tone, Tone) or not text:
            super().paint(painter, option, index)
            return
        # Imported here because PySide takes a long time to create QStyle with its enumerations.
        from PySide6.QtWidgets import QStyle

        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = ground.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        paint_chip(painter, ground, str(text), tone)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * CHIP_SIDE, 0)


def paint_chip(painter: QPainter, option: QStyleOptionViewItem, text: str, tone: Tone) -> None:
    """Paints ``text``, elided if it is too long, as a chip at the start of the area in ``option``."""
    metrics = option.fontMetrics
    room = option.rect.adjusted(CELL_SIDE, 0, -CHIP_SIDE, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 2 * CHIP_SIDE)
    chip = QRect(0, 0, metrics.horizontalAdvance(shown) + 2 * CHIP_SIDE, metrics.height() + 4)
    chip.moveCenter(room.center())
    chip.moveLeft(room.left())
    if option.direction is Qt.LayoutDirection.RightToLeft:
        chip.moveRight(option.rect.right() - CELL_SIDE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background(tone, option.palette))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setPen(foreground(tone, option.palette))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def light_row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, row: int) -> None:
    """Sets the hover state of a cell if the cell is in row ``row``; otherwise clears that state."""
    if row == NEVER:
        return
    # Imported here because PySide takes a long time to create QStyle with its enumerations.
    from PySide6.QtWidgets import QStyle

    over = QStyle.StateFlag.State_MouseOver
    option.state = option.state | over if index.row() == row else option.state & ~over


ICON = 16
UNKNOWN = "—"
"""The muted text of a cell whose value is unknown."""
CELL_SIDE, CHIP_SIDE = 6, 8
"""Horizontal space in pixels around a chip within its cell, and around the text within the chip."""

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
    """Delegate that adds the icon for a session's state when painting, because its colour depends on the palette.

    For the role ``role``, the model returns the session entry.
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


class MarkDelegate(RowHoverDelegate):
    """Delegate that adds the icon whose name and tone the model returns for the role ``role``."""

    def __init__(self, role: int, hover: RowHover) -> None:
        super().__init__(hover)
        self._role = role

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        mark = index.data(self._role)
        if not isinstance(mark, tuple):
            return
        name, tone = mark
        option.icon = _icon(tinted(name, foreground(tone, option.palette), ICON, 2.0))
        option.decorationSize = QSize(ICON, ICON)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


def _icon(pixmap: QPixmap) -> QIcon:
    """Returns an icon that looks the same in a selected row, where Qt would otherwise dim it."""
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)
    return made
