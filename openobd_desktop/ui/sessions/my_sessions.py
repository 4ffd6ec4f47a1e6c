"""List of the cards of the open sessions, with the actions on each; refreshed only while the list is visible."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.connection_trend import SLOW_MS, STALE_SECONDS
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import SessionVerbs, Verb
from openobd_desktop.ui.look.theme import Tone, background, colours, foreground, profile_colour
from openobd_desktop.ui.sessions.cards import (
    AGAIN,
    ASK,
    FINISH,
    OPEN,
    SPAN,
    Card,
    CardRole,
    CardsModel,
    Points,
    joined,
    verb_text,
)
from openobd_desktop.ui.widgets.fields import begins_search

LEAST_WIDTH = 240
"""Minimum width of a card in pixels; three cards fit side by side in a window 1024 pixels wide."""
PADDING, GAP = 8, 8
CURVE = QSize(64, 16)
_Index = QModelIndex | QPersistentModelIndex


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def verb_areas(
    area: QRect,
    metrics: QFontMetrics,
    verbs: Iterable[str],
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> dict[str, QRect]:
    """Returns the areas of the actions, which are at the end of a card's last line, keyed by action."""
    areas: dict[str, QRect] = {}
    right, height = area.right() - PADDING // 2, metrics.height() + 4
    for verb in reversed(tuple(verbs)):
        width = metrics.horizontalAdvance(verb_text(verb)) + 12
        areas[verb] = QRect(right - width, area.bottom() - PADDING // 2 - height, width, height)
        right -= width + 2
    return {verb: QStyle.visualRect(direction, area, place) for verb, place in reversed(areas.items())}


class VoltagePlace(Enum):
    """Line of a card that shows the voltage."""

    FIRST_LINE = "before the time left"
    BESIDE_WORDS = "after the state"
    BESIDE_VERBS = "next to the actions"


def voltage_place(card: Card, metrics: QFontMetrics, area: QRect) -> VoltagePlace:
    """Returns where a card shows the voltage in full; in some languages, the actions leave no room for it.

    ``area`` is the area of the card within its padding.
    """
    if metrics.horizontalAdvance(card.voltage) <= _room_beside_verbs(card, metrics, area):
        return VoltagePlace.BESIDE_VERBS
    words = joined(card.words, card.voltage)
    if not card.attention and metrics.horizontalAdvance(words) <= _room_for_words(card, metrics, area):
        return VoltagePlace.BESIDE_WORDS
    return VoltagePlace.FIRST_LINE


def _room_for_words(card: Card, metrics: QFontMetrics, area: QRect) -> int:
    """Returns the width of the second line, in pixels, without the connection."""
    used = CURVE.width() + metrics.horizontalAdvance(card.connection) + 28 if card.connection else 0
    return max(0, area.width() - used)


def _room_beside_verbs(card: Card, metrics: QFontMetrics, area: QRect) -> int:
    """Returns the width of the last line, in pixels, without the actions."""
    first = next(iter(verb_areas(area, metrics, card.verbs).values()), area)
    return max(0, first.left() - 8 - area.left())


class CardDelegate(QStyledItemDelegate):
    """Delegate that paints a card in three lines: the car, the state with the connection, and the actions."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hovered: tuple[int, str] = (-1, "")
        """The row and the action under the mouse pointer; the action may be empty."""
        self.size = QSize(LEAST_WIDTH, 1)
        """The size of each card, including the space between cards."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(CardRole)
        if not isinstance(card, Card):
            return
        tokens, area = colours(option.palette), card_area(option.rect, option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = self.hovered[0] == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.border), 2 if focused else 1))
        painter.setBrush(QColor(tokens.hover if over else tokens.surface))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        painter.setClipRect(area)
        if card.profile.name:
            strip = QRect(area.left() + 2, area.top() + 8, 3, area.height() - 16)
            painter.fillRect(QStyle.visualRect(option.direction, area, strip), profile_colour(card.profile.place))
        self._paint_lines(painter, option, card, area.adjusted(PADDING, PADDING - 2, -PADDING, -PADDING // 2))
        self._paint_verbs(painter, option, card, area, index.row())
        painter.restore()

    def _paint_lines(self, painter: QPainter, option: QStyleOptionViewItem, card: Card, area: QRect) -> None:
        tokens, metrics = colours(option.palette), option.fontMetrics
        step = metrics.height() + 4
        line = QRect(area.left(), area.top(), area.width(), step)
        place = voltage_place(card, metrics, area)
        left = card.first_line_end if place is VoltagePlace.FIRST_LINE else card.left
        room = _text_at_end(painter, option, area, line, left, _tone_colour(card.left_tone, option.palette))
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(tokens.text))
        # The titles of two sessions on the same ticket differ at the end.
        used = _text(painter, option, area, room, card.title, Qt.TextElideMode.ElideMiddle)
        painter.setFont(option.font)
        if card.vehicle:
            _text(painter, option, area, room.adjusted(used, 0, 0, 0), f" · {card.vehicle}")
        line.translate(0, step)
        if card.connection:
            self._paint_connection(painter, option, card, area, line)
        room = QRect(line.left(), line.top(), _room_for_words(card, metrics, area), step)
        if card.attention:
            _chip(painter, option, area, room, card.words, card.tone)
        else:
            painter.setPen(QColor(tokens.text))
            words = joined(card.words, card.voltage) if place is VoltagePlace.BESIDE_WORDS else card.words
            _text(painter, option, area, room, words)
        line.translate(0, step)
        painter.setPen(QColor(tokens.muted))
        room = QRect(line.left(), line.top(), _room_beside_verbs(card, metrics, area), step)
        _text(painter, option, area, room, card.last_line if place is VoltagePlace.BESIDE_VERBS else card.rest)

    def _paint_connection(
        self, painter: QPainter, option: QStyleOptionViewItem, card: Card, area: QRect, line: QRect
    ) -> None:
        colour = foreground(card.health, option.palette)
        curve = QRect(QPoint(line.right() - CURVE.width(), line.center().y() - CURVE.height() // 2), CURVE)
        _paint_curve(painter, card.points, QStyle.visualRect(option.direction, area, curve), colour)
        room = line.adjusted(0, 0, -CURVE.width() - 6, 0)
        rest = _text_at_end(painter, option, area, room, card.connection, QColor(colours(option.palette).text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        dot = QRect(rest.right() - 5, line.center().y() - 3, 8, 8)
        painter.drawEllipse(QStyle.visualRect(option.direction, area, dot))

    def _paint_verbs(self, painter: QPainter, option: QStyleOptionViewItem, card: Card, area: QRect, row: int) -> None:
        tokens = colours(option.palette)
        for verb, place in verb_areas(area, option.fontMetrics, card.verbs, option.direction).items():
            if self.hovered == (row, verb):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.selection))
                painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(tokens.accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, verb_text(verb))


def _tone_colour(tone: Tone, palette: QPalette) -> QColor:
    return QColor(colours(palette).muted) if tone is Tone.INFO else foreground(tone, palette)


def card_area(cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Returns the area of a card within its cell; the cell also includes the space between cards."""
    return QStyle.visualRect(direction, cell, cell.adjusted(0, 0, -GAP, -GAP))


# Each position is computed for text that runs from left to right, and is mirrored within the card when it is painted;
# Qt itself mirrors the alignment.
def _text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    room: QRect,
    text: str,
    cut_at: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> int:
    """Paints ``text``, elided if it does not fit, and returns its width in pixels."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, cut_at, max(0, room.width()))
    place = QStyle.visualRect(option.direction, area, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


def _text_at_end(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, line: QRect, text: str, colour: QColor
) -> QRect:
    """Paints ``text`` at the end of the line, and returns the remaining area of the line."""
    painter.setPen(colour)
    place = QStyle.visualRect(option.direction, area, line)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - (8 if text else 0), 0)


def _chip(painter: QPainter, option: QStyleOptionViewItem, area: QRect, room: QRect, text: str, tone: Tone) -> None:
    metrics = option.fontMetrics
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width() - 16))
    chip = QRect(room.left(), room.top() + 1, metrics.horizontalAdvance(shown) + 16, metrics.height() + 2)
    chip = QStyle.visualRect(option.direction, area, chip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background(tone, option.palette))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setPen(foreground(tone, option.palette))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)


def _paint_curve(painter: QPainter, points: Points, area: QRect, colour: QColor) -> None:
    top = max([SLOW_MS, *(latency for _age, latency in points if latency is not None)])
    painter.setPen(QPen(colour, 1.5))
    run: list[QPointF] = []
    before = SPAN + STALE_SECONDS
    for age, latency in (*points, (-2 * STALE_SECONDS, None)):
        if latency is None or before - age > STALE_SECONDS:
            if len(run) > 1:
                painter.drawPolyline(QPolygonF(run))
            run = []
        if latency is not None:
            x, y = area.right() - age / SPAN * area.width(), area.bottom() - latency / top * area.height()
            run.append(QPointF(x, y))
        before = age


class MySessions(QListView):
    """List of the cards; it subscribes to the sessions only while it is visible.

    Pressing Enter on a card or clicking it opens the session; the menu key offers the actions.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._commands, self._verbs = context.session_commands, SessionVerbs(context)
        self._cards = CardsModel(context, self)
        self._delegate = CardDelegate(self)
        self._undo: list[Callable[[], None]] = []
        self._subscribed: tuple[ActiveSession, ...] = ()
        self._rows = 2
        self.setObjectName("mySessions")
        self.setAccessibleName(self.tr("My sessions"))
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def show_rows(self, rows: int) -> None:
        """Sets how many rows of cards are visible at once."""
        self._rows = rows
        self._fit()

    def refresh(self) -> None:
        """Shows the current state unless the list is hidden; cards do not move while the mouse pointer is over them."""
        if self.isVisible():
            self._follow()
            self._cards.refresh(keeps_order=self._delegate.hovered[0] >= 0)
            self._fit()

    def _follow(self) -> None:
        """Subscribes to the sessions that are currently open."""
        sessions = self._context.service.open_sessions
        if sessions != self._subscribed or not self._undo:
            self._forget()
            self._subscribed = sessions
            self._undo = [active.subscribe(self.refresh) for active in sessions]
            self._undo.append(self._context.service.attention.subscribe(self.refresh))
            self._undo.append(self._context.profiles.readings.subscribe(self.refresh))

    def _forget(self) -> None:
        for undo in self._undo:
            undo()
        self._undo.clear()
        # A hidden list must not keep a session, including its tokens and login, alive.
        self._subscribed = ()

    def _fit(self) -> None:
        """Distributes the cards over the width, and makes the list as tall as its rows."""
        # The space for the scroll bar is kept free, so that the cards do not move when it appears; Qt itself needs a
        # few more pixels than the cards.
        room = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width() - GAP
        beside = max(1, min(room // LEAST_WIDTH, max(1, len(self._cards.cards)), 4))
        height = 3 * (self.fontMetrics().height() + 4) + 2 * PADDING - 2 + GAP
        size = QSize(room // beside, height)
        if size != self._delegate.size:
            self._delegate.size = size
            self.setGridSize(size)
            self.scheduleDelayedItemsLayout()
        rows = -(-len(self._cards.cards) // beside)
        wanted = min(rows, self._rows) * height + 2 * self.frameWidth()
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _card_at(self, at: QPoint) -> tuple[int, str]:
        """Returns the row of the card and the action at a position; -1 means no card, and "" no action."""
        index = self.indexAt(at)
        if not index.isValid():
            return -1, ""
        area = card_area(self.visualRect(index), self.layoutDirection())
        if not area.contains(at):
            return -1, ""
        areas = verb_areas(area, self.fontMetrics(), self._cards.cards[index.row()].verbs, self.layoutDirection())
        return index.row(), next((verb for verb, place in areas.items() if place.contains(at)), "")

    def _do(self, row: int, verb: str) -> None:
        card = self._cards.cards[row]
        if verb == ASK:
            self._commands.ask(card.id)
        else:
            wanted = {FINISH: Verb.FINISH, AGAIN: Verb.AGAIN}.get(verb, Verb.OPEN)
            self._verbs.do(wanted, self._verbs.entry(card.id))

    def menu(self, row: int) -> QMenu:
        """Returns a menu with the actions of a card."""
        menu = QMenu(self)
        menu.setObjectName("cardMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb in self._cards.cards[row].verbs:
            menu.addAction(verb_text(verb)).triggered.connect(lambda _=False, verb=verb: self._do(row, verb))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if is_key else event.pos()
            self.menu(index.row()).popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own handling of Enter depends on the desktop, and also triggers a dialog's default button.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._do(self.currentIndex().row(), OPEN)
        elif begins_search(event):
            # The page passes this key to the search field.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(*self._card_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(-1, "")
        return bool(super().viewportEvent(event))

    def _hover(self, row: int, verb: str) -> None:
        if (row, verb) != self._delegate.hovered:
            self._delegate.hovered = (row, verb)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, verb = self._card_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0 and row == self.currentIndex().row():
            self._do(row, verb or OPEN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget()
