"""List of a chat's messages, painted as bubbles rather than built as widgets, because there may be hundreds of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from openobd_desktop.ui.look.text import wrapping
from openobd_desktop.ui.look.theme import Tone, background, colours
from openobd_desktop.ui.tabs.chat.texts import Entry

EntryRole = Qt.ItemDataRole.UserRole
PADDING, GAP, RADIUS = 8, 4, 8
LEAST = 72
"""Minimum height of the list in pixels."""
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

    def forget_heights(self) -> None:
        """Measures all messages again, because the font may have changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry = index.data(EntryRole)
        width = self._view.viewport().width() - 2 * PADDING
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
        width = self._view.viewport().width() - 2 * PADDING
        _laid_out(entry.text, option, width).draw(painter, QPointF(inner.topLeft()))
        painter.restore()


class MessageList(QListWidget):
    """List of messages, with the newest at the bottom, which can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._delegate = MessageDelegate(self)
        self.setObjectName("chatMessages")
        self.setAccessibleName(self.tr("Chat"))
        self.setItemDelegate(self._delegate)
        self.setMinimumHeight(LEAST)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setProperty("kind", "conversation")
        self.verticalScrollBar().setSingleStep(20)
        self.customContextMenuRequested.connect(self._on_menu_requested)

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries shown, oldest first."""
        return self._entries

    def show_entries(self, wanted: Sequence[Entry]) -> None:
        """Shows ``wanted``; leaves equal entries untouched, and scrolls to new ones if the newest entry was visible."""
        if list(wanted) == self._entries:
            return
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() or not self._entries
        for place, entry in enumerate(wanted):
            if place < len(self._entries) and entry == self._entries[place]:
                continue
            item = self.item(place) if place < len(self._entries) else QListWidgetItem(self)
            item.setData(EntryRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.name)
        for place in reversed(range(len(wanted), len(self._entries))):
            self.takeItem(place)
        self._entries = list(wanted)
        self._delegate.forget_heights()
        self.doItemsLayout()
        if follows:
            self.scrollToBottom()

    def copy(self) -> None:
        """Copies the selected messages to the clipboard, or all of them if none are selected."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        chosen = [self._entries[row] for row in rows] or self._entries
        if chosen:
            QGuiApplication.clipboard().setText("\n\n".join(entry.whole for entry in chosen))

    def menu(self) -> QMenu:
        """Returns the context menu."""
        menu = QMenu(self)
        menu.setObjectName("chatMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
        return menu

    def _on_menu_requested(self, at: QPoint) -> None:
        if self._entries:
            self.menu().popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum()
        super().resizeEvent(event)
        if follows:
            self.scrollToBottom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget_heights()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST)
