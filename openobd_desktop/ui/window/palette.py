"""Command palette: a field for finding sessions, commands, functions, settings, pages and profiles."""

from __future__ import annotations

import asyncio
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.translate import error_headline
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line, tip
from openobd_desktop.ui.look.theme import colours
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.dialog import AppDialog
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import SEARCH_LIMIT, LineField
from openobd_desktop.ui.window.palette_entries import Entry, Group, PaletteSources, best, group_title, latest, matches

PAUSE = 120
"""Delay in milliseconds between the last keystroke and a search of the session list and the history."""
RECENT = 20
"""Number of recently used entries that precede others that match equally well."""
HEIGHT, HEADING = 30, 26
_ENTRY = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}

_Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """List model of the entries found, below the headings of their groups; the headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Entry | Group] = []

    @property
    def places(self) -> list[int]:
        """The rows of the entries, without the headings."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Entry)]

    def show_groups(self, groups: list[tuple[Group, list[Entry]]]) -> None:
        """Replaces the entries."""
        self.beginResetModel()
        self._rows = []
        for group, entries in groups:
            self._rows += [group, *entries]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Returns the entry in a row, or None if the row is a heading or does not exist."""
        each = self._rows[row] if 0 <= row < len(self._rows) else None
        return each if isinstance(each, Entry) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self._rows[index.row()]
        if isinstance(each, Group):
            return group_title(each) if role in (Qt.ItemDataRole.DisplayRole, _HEARD) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(each.text)
        if role == _HEARD:
            return one_line(", ".join(filter(None, (each.text, each.key, each.why_not or each.about))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(each.why_not or each.about)
        return each if role == _ENTRY else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


_HEARD = Qt.ItemDataRole.AccessibleTextRole


class ResultDelegate(QStyledItemDelegate):
    """Delegate that paints an entry with its description on the left and its key on the right.

    Attributes:
        typed: The text in the field; the matching letters of an entry are painted in bold.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, HEIGHT if isinstance(index.data(_ENTRY), Entry) else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        entry, tokens = index.data(_ENTRY), colours(option.palette)
        room = QRect(option.rect).adjusted(10, 0, -10, 0)
        painter.save()
        if not isinstance(entry, Entry):
            bold = QFont(option.font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(tokens.muted)
            self._draw(painter, option, room, text)
        else:
            painter.setPen(tokens.muted)
            room = self._draw(painter, option, room, entry.key, at_end=True)
            painter.setPen(tokens.disabled if entry.why_not else tokens.text)
            room = self._draw_found(painter, option, room, text)
            painter.setPen(tokens.muted)
            self._draw(painter, option, room, one_line(entry.why_not or entry.about))
        painter.restore()

    def _draw_found(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> QRect:
        """Draws ``text`` with the matching letters in bold, and returns the remaining part of ``room``."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        runs = matches(text, self.typed)
        measured = QFont(option.font)
        measured.setBold(bool(runs))
        shown = QFontMetrics(measured).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        if not shown or not runs:
            return self._draw(painter, option, room, text)
        layout, ranges = QTextLayout(shown, option.font), []
        for start, length in runs:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, min(length, max(0, len(shown) - start)), bold
            ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        place, rest = QRect(room), QRect(room)
        place.setWidth(ceil(line.naturalTextWidth()))
        rest.setLeft(place.right() + 12)
        side = QStyle.visualRect(option.direction, option.rect, place)
        layout.draw(painter, QPointF(side.left(), side.top() + ceil((side.height() - line.height()) / 2)))
        return rest

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, *, at_end: bool = False
    ) -> QRect:
        """Draws ``text`` at the beginning or the end of ``room``, and returns the remaining part of ``room``."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        width = metrics.horizontalAdvance(shown)
        if not shown:
            return room
        place, rest = QRect(room), QRect(room)
        if at_end:
            place.setLeft(room.right() - width)
            rest.setRight(place.left() - 12)
        else:
            place.setWidth(width + 1)
            rest.setLeft(place.right() + 12)
        side = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(side, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return rest


class CommandPalette(AppDialog):
    """Dialog with one field; the arrow keys select among the entries found, Enter runs one, and Escape closes it.

    The keyboard focus stays in the field, whose description states the selected entry and the number of entries.
    """

    def __init__(
        self, context: AppContext, sources: PaletteSources, recent: list[tuple[Group, str]], parent: QWidget
    ) -> None:
        """Builds the palette; the entry that the user runs is moved to the beginning of ``recent``."""
        super().__init__(parent, title=self.tr("Command palette"), name="commandPaletteDialog")
        self._context = context
        self._sources = sources
        self._recent = recent
        self._at_once = sources.at_once()
        self._later: list[Entry] = []
        self._fault = ""
        """The reason why the history could not be searched; empty if there was no error."""
        self._looking: asyncio.Future[Any] | None = None
        self._field = LineField(SEARCH_LIMIT)
        self._model = ResultsModel(self)
        self._list = QListView()
        self._painter = ResultDelegate(self._list)
        self._count = Text(name="paletteCount", role="caption")
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._lay_out()
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_text_changed)
        self._list.clicked.connect(self._on_entry_chosen)
        self._list.activated.connect(self._on_entry_chosen)
        self._list.selectionModel().currentChanged.connect(self._describe)
        self._soon.timeout.connect(self._look)
        self._show_found()

    def _lay_out(self) -> None:
        self._field.setPlaceholderText(self.tr("Ticket, vehicle, VIN, command, setting…"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._painter)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setUniformItemSizes(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(below(self.tr("Find"), self._field))
        column.addWidget(self._list, 1)
        column.addWidget(self._count)
        self._field.setFocus()
        self.fit(640, 440)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._move(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._use(self._chosen)
                return True
        return super().eventFilter(watched, event)

    @property
    def _chosen(self) -> Entry | None:
        return self._model.entry(self._list.currentIndex().row())

    def _on_text_changed(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._later, self._fault = [], ""
        self._show_found()
        self._list.scrollToTop()
        self._soon.start()

    def _look(self) -> None:
        text = self._field.text().strip()
        if text:
            self._looking = self._context.actions.run(
                self._search, text, owner=self, failed=self._on_search_failed, retry=False
            )

    def _on_search_failed(self, error: OpenObdError) -> None:
        self._fault = error_headline(error)
        self._show_found()

    async def _search(self, text: str) -> None:
        for source in (self._sources.listed, self._sources.past):
            self._later += await source(text)
            self._show_found()

    def _show_found(self) -> None:
        """Shows what has been found so far; the first entry is selected unless the user has selected another one."""
        chosen, row = self._chosen, self._list.currentIndex().row()
        moved = chosen is not None and bool(self._model.places) and row != self._model.places[0]
        entries = [*self._at_once, *self._later]
        text = self._field.text()
        used = [] if text.strip() else latest(self._at_once, self._recent)
        found = best([entry for entry in entries if entry not in used], text, self._recent)
        first = [(Group.RECENT, used)] if used else []
        self._painter.typed = text
        self._model.show_groups([*first, *((group[0].group, group) for group in found)])
        places = self._model.places
        kept = [place for place in places if moved and chosen is not None and self._name(place) == chosen.name]
        self._list.setCurrentIndex(self._model.index((kept or places or [-1])[0]))
        text = self.tr("%Ln result(s)", "", len(places)) if places else self.tr("Nothing found.")
        if self._fault:
            text = f"{text} {self._fault}" if places else self._fault
        if text != self._count.text():
            self._count.setText(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._count, text))
        set_role(self._count, "caption")
        self._describe()

    def _name(self, row: int) -> tuple[Group, str] | None:
        entry = self._model.entry(row)
        return None if entry is None else entry.name

    def _move(self, by: int) -> None:
        """Selects another entry; a single step past the last one leads to the first."""
        places = self._model.places
        if not places:
            return
        row = self._list.currentIndex().row()
        at = (places.index(row) if row in places else -1) + by
        at = at % len(places) if abs(by) == 1 else max(0, min(len(places) - 1, at))
        self._list.setCurrentIndex(self._model.index(places[at]))
        if at == 0:
            self._list.scrollToTop()

    def _describe(self) -> None:
        chosen = self._list.currentIndex().data(_HEARD) or ""
        self._field.setAccessibleDescription("; ".join(filter(None, (str(chosen), self._count.text()))))

    def _on_entry_chosen(self, index: QModelIndex) -> None:
        self._use(self._model.entry(index.row()))

    def _use(self, entry: Entry | None) -> None:
        if entry is None or not self.isVisible():
            return
        is_gone = entry.of is not None and not isValid(entry.of)
        if entry.why_not or is_gone:
            why_not = self.tr("This is no longer available.") if is_gone else entry.why_not
            self._count.setText(one_line(why_not))
            set_role(self._count, "warn")
            self._describe()
            return
        if entry.name in self._recent:
            self._recent.remove(entry.name)
        self._recent.insert(0, entry.name)
        del self._recent[RECENT:]
        self.accept()
        entry.do()
