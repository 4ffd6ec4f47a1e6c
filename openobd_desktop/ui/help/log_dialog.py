"""Log dialog and its list model."""

from __future__ import annotations

import logging
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from openobd_desktop.core.log_buffer import LIMIT, LogLine, LogLines
from openobd_desktop.domain.text import fold, identifier
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.look.text import Text, clean, one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.fields import SEARCH_LIMIT, LineField

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
LINE_LIMIT = 500
"""Maximum number of characters of an entry that are shown in its row."""
SLICE = 0.008
"""Seconds of CPU for which entries are compared with the filter before Qt gets its turn."""


class LogListModel(QAbstractListModel):
    """List model of the log entries that pass the filter; adding entries does not reset the model or the selection.

    Entries are compared with the filter in slices of time, because thousands of long entries may take seconds.
    """

    def __init__(self, parent: QObject | None = None, limit: int = LIMIT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._lines: deque[LogLine] = deque()
        self._first = 0
        """The number of the oldest entry; entries are numbered in the order in which they were added."""
        self._next = 0
        """The number of the next entry that has to be compared with the filter."""
        self._shown: list[LogLine] = []
        self._numbers: list[int] = []
        """The numbers of the entries shown."""
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._show_more)
        self._level = logging.INFO
        self._words = ""

    @property
    def total(self) -> int:
        """The number of entries before filtering."""
        return len(self._lines)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return one_line(self._shown[index.row()].text.partition("\n")[0], LINE_LIMIT)
        return None

    def text(self, row: int) -> str:
        """Returns the full text of the entry in ``row``, including its traceback."""
        return self._shown[row].text

    def show_only(self, level: int, text: str) -> None:
        """Shows entries of ``level`` and above that contain ``text``, ignoring case and accents."""
        self.beginResetModel()
        self._level, self._words = level, fold(identifier(text))
        self._next = self._first
        self._numbers, self._shown = self._compare()
        self.endResetModel()

    def append(self, lines: Sequence[LogLine]) -> None:
        """Appends entries, and removes the oldest ones beyond the limit."""
        lines = lines[-self._limit :]
        for _ in range(len(self._lines) + len(lines) - self._limit):
            self._lines.popleft()
            self._first += 1
        self._drop(bisect_left(self._numbers, self._first))
        self._next = max(self._next, self._first)
        self._lines.extend(lines)
        self._show_more()

    def _show_more(self) -> None:
        numbers, passing = self._compare()
        if passing:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(passing) - 1)
            self._numbers += numbers
            self._shown += passing
            self.endInsertRows()

    def _compare(self) -> tuple[list[int], list[LogLine]]:
        """Returns the next entries that pass the filter and their numbers, after at most one slice of time."""
        numbers, passing, end = list[int](), list[LogLine](), time.thread_time() + SLICE
        for line in islice(self._lines, self._next - self._first, None):
            if self._passes(line):
                numbers.append(self._next)
                passing.append(line)
            self._next += 1
            # Without words, there is nothing to read in the entries.
            if self._words and time.thread_time() >= end:
                self._rest.start()
                break
        return numbers, passing

    def _drop(self, count: int) -> None:
        if count:
            self.beginRemoveRows(QModelIndex(), 0, count - 1)
            del self._numbers[:count]
            del self._shown[:count]
            self.endRemoveRows()

    def _passes(self, line: LogLine) -> bool:
        return line.level >= self._level and (not self._words or self._words in fold(line.text))


PERIOD = 250
"""Milliseconds between two updates, so that the list is painted at most four times a second."""
ENTRY_LIMIT = 8000
"""Maximum number of characters of the selected entry, including its traceback, that are shown."""


class LogDialog(AppDialog):
    """Log dialog, which is not modal: the main window remains usable."""

    def __init__(self, log: LogLines, open_folder: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds the dialog; ``open_folder`` opens the log folder."""
        super().__init__(parent, title=self.tr("Log"), name="logDialog")
        self._log = log
        self._open_folder = open_folder
        self._count = 0
        self._follows = True
        self._model = LogListModel(self)
        self._list = QListView()
        self._entry = QPlainTextEdit()
        self._level = QComboBox()
        self._search = LineField(SEARCH_LIMIT)
        self._pause = QPushButton(self.tr("Pause"))
        self._shown = Text(name="logShown", role="muted")
        self._timer = QTimer(self, interval=PERIOD)
        self._lay_out()
        self._connect()
        self._fetch()
        self._timer.start()

    def _lay_out(self) -> None:
        self._set_up_list()
        self._set_up_filter()
        self._copy = BusyButton(self.tr("Copy"), tip=self.tr("Copies the selected lines, or all lines shown"))
        self._folder = BusyButton(self.tr("Open log folder"))
        self._close = BusyButton(self.tr("Close"))
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("logHalves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._entry)
        halves.setSizes([400, 96])
        halves.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(self._filter_row())
        column.addWidget(halves, 1)
        column.addLayout(button_row(self._folder, None, self._copy, self._close))
        make_default(self._close)
        self.fit(960, 560)

    def _set_up_list(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Log"))
        self._list.setFont(fixed)
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(96)
        self._entry.setReadOnly(True)
        self._entry.setTabChangesFocus(True)
        self._entry.setFont(fixed)
        self._entry.setAccessibleName(self.tr("Entry"))
        self._entry.setMinimumHeight(64)
        self._entry.setPlaceholderText(self.tr("Select a line to read it in full."))

    def _set_up_filter(self) -> None:
        for level, word in (
            (logging.DEBUG, self.tr("All")),
            (logging.INFO, self.tr("Info and above")),
            (logging.WARNING, self.tr("Warnings and above")),
            (logging.ERROR, self.tr("Errors only")),
        ):
            self._level.addItem(word, level)
        self._level.setAccessibleName(self.tr("Level"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._pause.setAccessibleName(self.tr("Pause"))
        self._pause.setCheckable(True)
        self._pause.setAutoDefault(False)

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for caption, field in ((self.tr("Level"), self._level), (self.tr("Search"), self._search)):
            label = Text(caption, role="muted")
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1 if field is self._search else 0)
        row.addWidget(self._pause)
        row.addWidget(self._shown)
        return row

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_timer_timeout)
        self._model.rowsAboutToBeInserted.connect(self._on_before_more)
        self._model.rowsInserted.connect(self._on_more)
        self._level.currentIndexChanged.connect(self._on_filter_changed)
        self._search.textChanged.connect(self._on_filter_changed)
        self._pause.toggled.connect(self._on_pause_toggled)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._folder.clicked.connect(self._on_folder_clicked)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._search.setFocus)
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._list)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self._on_copy_clicked)
        self._on_filter_changed()

    def _on_folder_clicked(self) -> None:
        self._open_folder()

    def _fetch(self) -> None:
        """Appends new entries."""
        new = self._log.since(self._count)
        if new:
            self._count = self._log.count
            self._model.append(new)
        self._show_count()

    def _on_before_more(self) -> None:
        bar = self._list.verticalScrollBar()
        self._follows = bar.value() == bar.maximum()

    def _on_more(self) -> None:
        """Keeps the end of the list visible if it was visible before."""
        if self._follows:
            self._list.scrollToBottom()
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        if self._pause.isChecked():
            text = self.tr("{shown} of {total} lines, paused")
        else:
            text = self.tr("{shown} of {total} lines")
        self._shown.setText(text.format(shown=whole(shown), total=whole(total)))

    def _on_timer_timeout(self) -> None:
        if not self._pause.isChecked():
            self._fetch()

    def _on_pause_toggled(self) -> None:
        self._on_timer_timeout()
        self._show_count()

    def _on_filter_changed(self) -> None:
        self._model.show_only(self._level.currentData(), self._search.text())
        self._list.scrollToBottom()
        self._entry.clear()
        self._show_count()

    def _on_current_changed(self) -> None:
        row = self._list.currentIndex().row()
        self._entry.setPlainText(clean(self._model.text(row), ENTRY_LIMIT) if row >= 0 else "")

    def _on_copy_clicked(self) -> None:
        rows = sorted(index.row() for index in self._list.selectedIndexes()) or range(self._model.rowCount())
        QGuiApplication.clipboard().setText("\n".join(self._model.text(row) for row in rows))
