"""List of a chat's messages, painted as bubbles rather than built as widgets, because there may be hundreds of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from openobd_desktop.ui.look.text import wrapping
from openobd_desktop.ui.look.theme import Tone, background, colours
from openobd_desktop.ui.tabs.chat.texts import Entry
from openobd_desktop.ui.tabs.entry_list import EntryList

EntryRole = Qt.ItemDataRole.UserRole
PADDING, GAP, RADIUS = 8, 4, 8
_Index = QModelIndex | QPersistentModelIndex


def _laid_out(text: str, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), option.font)
    wraps = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wraps.setWrapMode(wrapping(text))
    wraps.setTextDirection(option.direction)
    layout.setTextOption(wraps)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


class MessageDelegate(QStyledItemDelegate):
    """Delegate that paints a message below its time and sender."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[Entry, int], int] = {}

    def forget_heights(self, but: Sequence[Entry] = ()) -> None:
        """Discards all heights, for example after a change of font, except those of ``but`` at the current width."""
        kept = {(entry, self._width) for entry in but}
        self._heights = {key: height for key, height in self._heights.items() if key in kept}

    @property
    def _width(self) -> int:
        return self._view.viewport().width() - 2 * PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry, width = index.data(EntryRole), self._width
        if not isinstance(entry, Entry) or width <= 0:
            return QSize(0, option.fontMetrics.height())
        if (height := self._heights.get((entry, width))) is None:
            text = _laid_out(entry.text, option, width)
            height = round(text.boundingRect().height()) + 2 * PADDING + GAP
            height += option.fontMetrics.height() if entry.caption else 0
            self._heights[entry, width] = height
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(EntryRole)
        if not isinstance(entry, Entry):
            return
        tokens = colours(option.palette)
        area = option.rect.adjusted(1, 0, -1, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_focused = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(tokens.accent), 2 if is_focused else 1) if is_chosen else Qt.PenStyle.NoPen)
        painter.setBrush(background(Tone.NEUTRAL, option.palette))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setClipRect(area)
        inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if entry.caption:
            painter.setPen(QColor(tokens.muted))
            line = QRect(inner.left(), inner.top(), inner.width(), option.fontMetrics.height())
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            shown = option.fontMetrics.elidedText(entry.caption, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, side, shown)
            inner.setTop(line.bottom() + 1)
        painter.setPen(QColor(tokens.muted if entry.is_muted else tokens.text))
        _laid_out(entry.text, option, self._width).draw(painter, QPointF(inner.topLeft()))
        painter.restore()


class MessageList(EntryList[Entry]):
    """List of messages that can be selected and copied; the newest message is at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MessageList", "Chat"), parent)
        self._delegate = MessageDelegate(self)
        self.setObjectName("chatMessages")
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def menu(self) -> QMenu:
        menu = super().menu()
        menu.setObjectName("chatMenu")
        return menu

    def _put(self, place: int, entry: Entry) -> None:
        self.item(place).setData(EntryRole, entry)

    def _fit(self) -> None:
        self._delegate.forget_heights(but=self._entries)
        self.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_heights()
