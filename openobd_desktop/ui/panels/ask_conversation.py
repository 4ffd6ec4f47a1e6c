"""The conversation of a session as a table that follows the newest question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from openobd_desktop.ui.models.conversation_table import ConversationColumn, ConversationModel
from openobd_desktop.values.questions import Exchange

ROW_HEIGHT = 28
LEAST_ROWS = 4
_WIDTHS = {
    ConversationColumn.ASKED: 76,
    ConversationColumn.QUESTION: 208,
    ConversationColumn.ANSWER: 116,
    ConversationColumn.STATE: 92,
    ConversationColumn.SETTLED: 76,
}


class ConversationView(QTableView):
    """Oldest first; scrolls along unless somebody reads further up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ConversationModel(self)
        self.setModel(self._model)
        self.setObjectName("conversationTable")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(ROW_HEIGHT * (LEAST_ROWS + 1))
        self._set_up_headers()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)

    def take_in(self, exchanges: Sequence[Exchange]) -> None:
        """Shows what has been asked, and what became of it."""
        bar = self.verticalScrollBar()
        follows = bar.value() == bar.maximum()
        if self._model.take_in(exchanges) and follows:
            self.scrollToBottom()
