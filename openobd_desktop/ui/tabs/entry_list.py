"""Base class for the lists of messages in the tabs of a session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from openobd_desktop.ui.common.translate import translator

_tr = translator("conversation")
LEAST = 72
"""Minimum height of the list in pixels."""


class Listed(Protocol):
    """Message in the list."""

    @property
    def name(self) -> str:
        """The whole message on one line, for screen readers."""
        ...

    @property
    def whole(self) -> str:
        """The whole message as text, for the clipboard."""
        ...


E = TypeVar("E", bound=Listed)


class EntryList(QListWidget, Generic[E]):
    """List of entries, oldest first, which stays scrolled to the bottom while the newest entry is visible."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Builds an empty list with the accessible name ``title``."""
        super().__init__(parent)
        self._entries: list[E] = []
        self.setAccessibleName(title)
        self.setMinimumHeight(LEAST)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setProperty("kind", "conversation")
        self.verticalScrollBar().setSingleStep(20)
        self.customContextMenuRequested.connect(self._on_menu_requested)

    @property
    def entries(self) -> Sequence[E]:
        """The entries shown, oldest first."""
        return self._entries

    def show_entries(self, wanted: Sequence[E]) -> None:
        """Shows ``wanted``; leaves equal entries untouched, and scrolls to new ones if the newest entry was visible."""
        if list(wanted) == self._entries:
            return
        follows = self._is_at_end or not self._entries
        for place, entry in enumerate(wanted):
            if place < len(self._entries) and entry == self._entries[place]:
                continue
            if place == self.count():
                self._append()
            self._put(place, entry)
            self.item(place).setData(Qt.ItemDataRole.AccessibleTextRole, entry.name)
        while self.count() > len(wanted):
            self._drop_last()
        self._entries = list(wanted)
        self._fit()
        if follows:
            self.scrollToBottom()

    @property
    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def _append(self) -> None:
        self.addItem(QListWidgetItem())

    def _put(self, place: int, entry: E) -> None:
        """Shows ``entry`` in the row with the index ``place``, which must exist."""
        raise NotImplementedError

    def _drop_last(self) -> None:
        self.takeItem(self.count() - 1)

    def _fit(self) -> None:
        """Makes each row as tall as its entry needs at the current width."""
        raise NotImplementedError

    def copy(self) -> None:
        """Copies the selected entries to the clipboard, or all of them if none are selected."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        chosen = [self._entries[row] for row in rows] or self._entries
        if chosen:
            QGuiApplication.clipboard().setText("\n\n".join(entry.whole for entry in chosen))

    def menu(self) -> QMenu:
        """Returns the context menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(_tr("Copy")).triggered.connect(self.copy)
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
        follows = self._is_at_end
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        if follows:
            self.scrollToBottom()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST)
